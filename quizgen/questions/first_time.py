"""A sentence as printed in, its "for the first time since May" or "the lowest in ten years" and what it tells, out.

Who skips "since" takes for the first of all times what had only been long in coming.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NEVER = "It had never been so before"
NOT_SINCE = "It had been so before, but not in the time between"
ONCE = "It had been so once before, and not more often"
TWICE = "It had been so twice before, and not more often"
OFTEN = "It had been so again and again in that time"
LAST = "It has been so for the last time now"

RIVALS = {
    NEVER: (NOT_SINCE, ONCE, LAST),
    NOT_SINCE: (NEVER, OFTEN, LAST),
    ONCE: (NEVER, TWICE, LAST),
    TWICE: (NEVER, ONCE, LAST),
}
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
)
_WHEN = (
    rf"(?:(?:early |late |mid-?)?(?:(?:{_MONTH}),? )?(?:1[5-9]|20)\d\d(?:s\b)?"
    rf"|(?:early |late |mid-?|last )?(?:{_MONTH})(?! \d)\b|last (?:year|month|summer|winter|autumn|spring)"
    r"|World War (?:One|Two|I+)|the (?:end of the )?(?:Second|First) World War|the [12]\d\d\ds)"
)
_SOME = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?|fifty|twenty|thirty|forty)"
_YEARS = rf"(?:(?:more than|over|at least|about|almost|nearly) )?{_SOME} (?:years|months|decades|weeks)|a decade|decades"
_TOP = (
    r"(?:lowest|highest|worst|biggest|largest|deadliest|strongest|weakest|longest|fastest|slowest|steepest|sharpest"
    r"|hottest|coldest|wettest|driest|best|poorest)"
)
_SINCE = re.compile(
    rf"\b(?:for the first time (?:since {_WHEN}|in (?:{_YEARS}))"
    rf"|(?:the|its|their|his|her) (?:\w+ )?{_TOP}(?: (?!since|in\b)[a-z]+){{0,3}} (?:since {_WHEN}|in (?:{_YEARS}))"
    rf"|the first (?:[a-z]+ ){{1,3}}(?:to [a-z]+ (?:[a-z]+ ){{0,3}})?since {_WHEN})(?![\w-])"
)
_NTH = re.compile(r"\bfor the (?P<nth>first|second|third) time(?: ever)?(?= |[,.;]|$)|\bfor the (?P<ever>first) time ever\b")
#: "For the first time in the ten weeks of the strike", "the second time this year": within what was told before.
_WITHIN = re.compile(
    r"\s+(?:in|since|this|that|on|at|over|within|after|under|during|as|when|for|last|next|of|today|yesterday|it|he|she)\b"
)
_OF_NTH = {"first": NEVER, "second": ONCE, "third": TWICE}


class Before(NamedTuple):
    """The words that tell how it was before, where they stand, and what they tell."""

    words: str
    start: int
    end: int
    tells: str


def first_times(printed: str) -> Before | None:
    """The one place of the sentence that tells whether a thing had been so before."""
    found = [*_SINCE.finditer(printed)]
    if len(found) == 1:
        words = " ".join(found[0].group().split())
        return Before(words, found[0].start(), found[0].end(), NOT_SINCE)
    nth = [one for one in _NTH.finditer(printed) if not _WITHIN.match(printed, one.end())]
    if found or len(nth) != 1:
        return None
    one = nth[0]
    return Before(" ".join(one.group().split()), one.start(), one.end(), _OF_NTH[one.group("nth") or "first"])
