"""A sentence as printed in, its "for the first time since May" or "the lowest in ten years" and what it tells, out.

Who skips "since" takes for the first of all times what had only been long in coming.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NOT_SINCE = "The same had been seen before, but not in the time between"
RIVALS = (
    ("The same had never been seen before", "“the first” or “the lowest” of all times would be told without a time"),
    ("The same had been seen again and again since then", "it would not be the first or the lowest of that time"),
    ("The same had been seen each year until then", "nothing is told about each of the years before"),
)
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
)
_WHEN = (
    rf"(?:(?:early |late |mid-?)?(?:(?:{_MONTH}),? )?(?:1[5-9]|20)\d\d(?:s\b)?"
    rf"|(?:early |late |mid-?|last )?(?:{_MONTH})(?! \d)\b|last (?:year|month|summer|winter|autumn|spring)"
    r"|World War (?:One|Two|I+)|the (?:end of the )?(?:Second|First) World War|the [12]\d\d\ds)"
)
_SOME = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?|fifty|twenty|thirty|forty)"
_YEARS = (
    rf"(?:(?:more than|over|at least|about|almost|nearly) )?{_SOME} (?:years|months|decades|weeks)|a decade|decades"
)
_TOP = (
    r"(?:lowest|highest|worst|biggest|largest|deadliest|strongest|weakest|longest|fastest|slowest|steepest|sharpest"
    r"|hottest|coldest|wettest|driest|best|poorest)"
)
_SINCE = re.compile(
    rf"\b(?:[Ff]or the first time (?:since {_WHEN}|in (?:{_YEARS}))"
    rf"|(?:the|its|their|his|her) (?:\w+ )?{_TOP}(?: (?!since|in\b)[a-z]+){{0,3}} (?:since {_WHEN}|in (?:{_YEARS}))"
    rf"|the first (?:[a-z]+ ){{1,3}}(?:to [a-z]+ (?:[a-z]+ ){{0,3}})?since {_WHEN})(?![\w-])"
)


class Before(NamedTuple):
    """The words that tell how it was before, and where they stand."""

    words: str
    start: int


def first_since(printed: str) -> Before | None:
    """The one place of the sentence that tells that a thing had not been so for a time."""
    if "first" not in printed and "est " not in printed:
        return None
    found = [*_SINCE.finditer(printed)]
    return Before(" ".join(found[0].group().split()), found[0].start()) if len(found) == 1 else None
