"""A sentence as printed in, its "within two days", "since May" or "from Monday" with what says the same out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.dates_printed import DATE, on
from quizgen.questions.numbers.roughly import InOtherWords

_WITHIN = re.compile(
    r"(?<=\w )(?P<words>within)\s(?P<time>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s"
    r"(?:working |business )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?"
    r"|fortnight))(?P<of>\s(?:of|after))?\b"
)
#: "The second strike within nine months": how often it came, and not how long it took.
_COUNTED = re.compile(r"\b(?:second|third|fourth|fifth|times?|twice|once)\b")
_NO_LIMIT = re.compile(r"\s+(?:or|and|to|before|drive|walk|reach|one another|each other|from now|old)\b|[-–’']")
_SINCE = re.compile(
    rf"(?P<words>since)\s(?P<time>{DATE})(?=[.,;]|\s(?:and|but|with|because|when|after|as|in|at|for)\b)"
)
#: What has been so "since May" goes on now; "had grown since May" ended before.
_NOW = re.compile(r"\b(?:has|have|[’']ve)\b(?! to\b)(?!.*\b(?:had|when|who|which|that|where|was|were|will|would)\b)")
#: "The first since 1990", "the worst since May", "every year since 1990".
_NOT_SINCE = re.compile(
    r"\b(?:first|last|ever|every|[a-z]+est|worst|best|most|least|only|not|never|no|none|n[o’']t|nobody"
    r"|once|time)\b|n[’']t\b"
)
_FROM = re.compile(
    rf"(?<=\w )(?P<words>from|starting(?: on| in| from)?|beginning(?: on| in)?)\s(?P<time>{DATE})(?=[.,;]|$)"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|must|can|may|due to|set to|plans? to|to be|expects? to|expected to|going to"
    r"|is to|are to|have to"
    r"|has to)\b(?!.*\b(?:until|till|was|were|had)\b)"
)
_NOT = re.compile(r"\b(?:no|not|never|none|nor|neither|without|cannot|if|unless|until|had)\b|n[’']t\b")


def time_spans(printed: str) -> Iterator[InOtherWords]:
    """Every time of the sentence that something takes at most, began in or is to begin in."""
    yield from _limits(printed)
    yield from _since(printed)
    yield from _starts(printed)


def _limits(printed: str) -> Iterator[InOtherWords]:
    for found in _WITHIN.finditer(printed) if "ithin " in printed else ():
        clause = re.split(r"[;:]", printed[: found.start()])[-1]
        after = printed[found.end() :]
        if _NOT.search(clause) or _COUNTED.search(clause) or _NO_LIMIT.match(after):
            continue
        time = " ".join(found.group("time").split())
        if found.group("of"):
            key = f"no later than {time} after"
            rivals = (
                (f"no earlier than {time} after", "it would not come before that time is over"),
                (f"exactly {time} after", "it could come at no other time"),
                (f"at least {time} before", "it would come first"),
            )
        else:
            key = f"in no more than {time}"
            rivals = (
                (f"in no less than {time}", "it would take so long at least"),
                (f"only after more than {time}", "it would come later"),
                (f"exactly {time} later", "it could come at no other time"),
            )
        end = found.end("of") if found.group("of") else found.end("time")
        yield InOtherWords(found.start(), end, key, rivals, "it may come earlier, but not later", "", "time limit")


def _since(printed: str) -> Iterator[InOtherWords]:
    for found in _SINCE.finditer(printed) if "since " in printed else ():
        clause = re.split(r"[;:,]", printed[: found.start()])[-1]
        if not _NOW.search(clause) or _NOT_SINCE.search(clause):
            continue
        time = " ".join(found.group("time").split())
        rivals = (
            (f"before {time}", "it would have been over by then"),
            (f"until {time}", "it would have ended then"),
            (f"only {on(time)}{time}", "it would have been so at no other time"),
        )
        tells = "it began then, and goes on to the time of the report"
        yield InOtherWords(found.start(), found.end("time"), f"from {time} up to now", rivals, tells, "", "time limit")


def _starts(printed: str) -> Iterator[InOtherWords]:
    for found in _FROM.finditer(printed):
        clause = re.split(r"[;:]", printed[: found.start()])[-1]
        if not _AHEAD.search(clause) or _NOT.search(clause):
            continue
        time = " ".join(found.group("time").split())
        rivals = (
            (f"until {time}", "it would end then"),
            (f"only {on(time)}{time}", "it would be so then, and not afterwards"),
            (f"before {time}", "it would come earlier"),
        )
        tells = "it begins then, and goes on"
        yield InOtherWords(
            found.start(), found.end("time"), f"{on(time)}{time} and afterwards", rivals, tells, "", "time limit"
        )
