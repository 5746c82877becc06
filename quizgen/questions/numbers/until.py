"""A sentence as printed in, its "until May" or "not open until May" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.dates_printed import CLOCK, DATE, on
from quizgen.questions.numbers.roughly import InOtherWords

#: What is told behind it goes on another way: "until May at the earliest", "until 2008, at which point it sank".
_UNTIL = re.compile(
    rf"(?<=\w )(?P<word>until|till|before)\s(?P<time>{DATE}|{CLOCK})(?=[.,;)]|$)"
    r"(?!,? (?:when|(?:at|after) which|then|whereupon)\b)"
)
#: The word that denies is in the gap as well: beside "is not due _____" nobody knows what is denied. Words that take
#: no infinitive ("did not open until May") would have to change their form.
_NOT_YET = re.compile(
    r"\b(?:(?P<aux>will|would|is|are|was|were)\s(?P<not>not)|(?P<short>won[’']t|wouldn[’']t|cannot|can[’']t))\s"
    r"(?P<deed>[a-z]+(?:\s[\w’'-]+){0,5})\s$"
)
_AUXILIARY = {"wo": ("will ", "will not"), "wou": ("would ", "would not"), "ca": ("can ", "cannot")}
_PASSIVE = re.compile(r"(?:expected|likely|scheduled|allowed|able|planned)\b(?:\sto\s[a-z]+|$|\sfor)")
_EXPECTED = re.compile(r"(?:be )?(?:expected|likely|scheduled|planned)\b")
_DENIED = re.compile(
    r"\b(?:not|never|no|none|nobody|cannot|nothing|nor|neither|without)\b[^,;:]*$|n[’']t\b[^,;:]*$", re.IGNORECASE
)
#: "Adjourned until May" and "postponed until May" name the time it comes.
_AS_GOOD_AS_DENIED = re.compile(
    r"\b(?:hardly|rarely|few|little|un\w+|refus\w+|delay\w*|postpon\w*|wait\w*|put (?:off|back)|adjourn\w*|deferr?\w*"
    r"|remand\w*|bail\w*|push\w*|mov(?:e|ed|ing)|back|shelv\w+|hold off|held over|rescheduled|extend\w*"
    r"|last(?:s|ed)?)\b"
)
_CLAUSE = re.compile(
    r"\b(?:who|which|that|because|when|while|if|although|though|but|and|or|to say|said|says|more than"
    r"|longer than|later than|only|before|after|until|since)\b"
)
#: "Has until May to answer", "from May until June", "only until May", "up until".
#: "The line opens until 8pm": when somebody can ring is no news.
_HOURS = re.compile(rf"{CLOCK}")
_IS_OPEN = re.compile(r"\b(?:opens?|opened|opening|runs?|hours)\b")
_OTHER = re.compile(
    r"\b(?:ha(?:s|d|ve)|given|gave|from|between|only|at least|up|possibly|perhaps|not|least|leave|left"
    r"|even|just|well|long|shortly|but|and|or"
    r"|soon|days?|weeks?|months?|years?|hours?|minutes?)\s$|^(?:And|But|Yet|So) $|\bfrom\b[^,;]*$|\bbetween\b[^,;]*$",
    re.IGNORECASE,
)
#: "Ran every winter only in 2008" cannot be.
_AGAIN = re.compile(r"\b(?:every|each|daily|weekly|monthly|annually|yearly|often|usually|always|regularly|nightly)\b")


def until_when(printed: str) -> Iterator[InOtherWords]:
    """Every time of the sentence up to which something goes on, or before which it does not begin."""
    for found in _UNTIL.finditer(printed):
        before = re.sub(r"\s", " ", printed[: found.start()])
        time = " ".join(found.group("time").split())
        if len(re.findall(re.escape(time), printed)) > 1:
            continue
        if _HOURS.fullmatch(time) and _IS_OPEN.search(before):
            continue
        if _DENIED.search(before):
            yield from _not_before(found, before, time)
        elif found.group("word") != "before" and not _AS_GOOD_AS_DENIED.search(before) and not _OTHER.search(before):
            yield _up_to(found, before, time)


def _not_before(found: re.Match[str], before: str, time: str) -> Iterator[InOtherWords]:
    """Nothing where the word that denies cannot be taken with the rest."""
    denied = _NOT_YET.search(before)
    if denied is None or time.startswith("last"):
        return
    deed, short = denied.group("deed"), denied.group("short")
    if _CLAUSE.search(deed) or _DENIED.search(before[: denied.start()]) or _DENIED.search(deed):
        return
    if found.group("word") == "before" and not _EXPECTED.match(deed):
        return  # "fares will not rise before 2027" does not say that they ever will
    if denied.group("aux") in ("is", "are", "was", "were") and not _PASSIVE.match(deed):
        return
    yes, no = next((both for head, both in _AUXILIARY.items() if (short or "").startswith(head)), ("", "not"))
    rivals = (
        (f"{yes}{deed} no later than {time}", "it could come earlier"),
        (f"{no} {deed} at all, even after {time}", "it would never come"),
    )
    start = denied.start("short") if short else denied.start("not")
    tells = "nothing of it comes earlier than that"
    yield InOtherWords(start, found.end("time"), f"{yes}{deed} no earlier than {time}", rivals, tells, "", "time limit")


def _up_to(found: re.Match[str], before: str, time: str) -> InOtherWords:
    alone = (
        (f"except {on(time)}{time}", "it would be so before and after, but not then")
        if _AGAIN.search(before)
        else (f"only {on(time)}{time}", "it would be so at no other time")
    )
    rivals = [(f"from {time} onwards", "it would begin then"), alone]
    if not time.startswith("last"):
        rivals.append((f"well beyond {time}", "it would go on for longer"))
    key, tells = f"up to {time}", "it goes on as far as that time, where it ends"
    return InOtherWords(found.start(), found.end("time"), key, tuple(rivals), tells, "", "time limit")
