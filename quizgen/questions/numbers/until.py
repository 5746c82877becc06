"""A sentence as printed in, its "until May" or "not until May" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.dates_printed import CLOCK, DATE, on
from quizgen.questions.numbers.roughly import InOtherWords

_UNTIL = re.compile(
    rf"(?<=\w )(?P<word>until|till|before)\s(?P<time>{DATE}|{CLOCK})"
    r"(?=[.,;)]|$|\s(?:and|but|when|because|as|after|at the earliest|to [a-z])\b)"
)
#: "Did not reopen until May": what is denied may be something else, in a clause before.
_DENIED = re.compile(
    r"\b(?:not|never|no|none|nobody|cannot|nothing)\b(?P<rest>[^,;:]*)$|n[’']t\b(?P<more>[^,;:]*)$", re.IGNORECASE
)
_AS_GOOD_AS_DENIED = re.compile(
    r"\b(?:hardly|rarely|few|little|without|un\w+|refus\w+|delay\w*|postpon\w*|wait\w*|put off)\b"
)
_CLAUSE = re.compile(
    r"\b(?:who|which|that|because|when|while|if|although|though|but|and|or|to say|said|says|more than"
    r"|longer than|later than)\b"
)
#: "Has until May to answer", "from May until June", "only until May", "up until".
_OTHER = re.compile(
    r"\b(?:ha(?:s|d|ve)|given|gave|from|between|only|at least|up|possibly|perhaps|not|least|leave|left"
    r"|even|just|well|long|shortly"
    r"|soon|days?|weeks?|months?|years?|hours?|minutes?)\s$|^(?:And|But|Yet|So) $|\bfrom\b[^,;]*$|\bbetween\b[^,;]*$",
    re.IGNORECASE,
)


def until_when(printed: str) -> Iterator[InOtherWords]:
    """Every time of the sentence up to which something goes on, or before which it does not begin."""
    for found in _UNTIL.finditer(printed):
        before = re.sub(r"\s+", " ", printed[: found.start()])
        time = " ".join(found.group("time").split())
        if _OTHER.search(before) or len(re.findall(re.escape(time), printed)) > 1:
            continue
        denied = _DENIED.search(before)
        rest = "" if denied is None else denied.group("rest") or denied.group("more") or ""
        if denied and _CLAUSE.search(rest):
            continue
        if denied:
            yield _not_before(found, time)
        elif found.group("word") != "before" and not _AS_GOOD_AS_DENIED.search(before):
            yield _up_to(found, time)


def _not_before(found: re.Match[str], time: str) -> InOtherWords:
    key = f"until {time}" if found.group("word") == "before" else f"before {time}"
    rivals = (
        (f"after {time}", "it would be so later, and not earlier"),
        (f"only {on(time)}{time}", "it would be so at no other time"),
        (f"from {time} on", "it would begin to be so then"),
    )
    return InOtherWords(
        found.start(), found.end("time"), key, rivals, "nothing of it comes earlier than that", "", "time limit"
    )


def _up_to(found: re.Match[str], time: str) -> InOtherWords:
    rivals = (
        (f"from {time} onwards", "it would begin then"),
        (f"only {on(time)}{time}", "it would be so at no other time"),
        (f"not earlier than {time}", "it would not be so before then"),
    )
    return InOtherWords(
        found.start(),
        found.end("time"),
        f"up to {time}, but no longer",
        rivals,
        "it goes on as far as that time, where it ends",
        "",
        "time limit",
    )
