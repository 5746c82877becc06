"""A sentence as printed in, its "nine more" or "an extra 30" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.english.runs import Seldom
from quizgen.questions.numbers.number_forms import NUMBER_WORDS
from quizgen.questions.numbers.roughly import InOtherWords, Near

_NUMBER = rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?: (?:million|billion))?|{NUMBER_WORDS})"
_MORE = Seldom(
    rf"(?<![\w.,£$€-])(?P<number>{_NUMBER}) (?:more|further|additional|extra)(?= (?!than\b|to\b|in\b"
    rf"|on\b|and\b|or\b|at\b|for\b|from\b)"
    r"(?:[a-z-]+ )?[a-z-]+s\b(?! than\b)| people\b)",
    "more further additional extra",
    re.IGNORECASE,
)
_EXTRA = Seldom(
    rf"(?<![\w-])an (?:additional|extra) (?P<number>[£$€]?{_NUMBER})(?![\w%-]|[.,]\d)",
    "additional extra",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"\b(?:the|these|those|its|their|his|her|no|any|least|most|about|around|only|just|than|to|over"
    r"|nearly|almost|some|other|or|and|every|each|another)\s$|[£$€]$",
    re.I,
)
#: "Won 66 more seats, totalling 365": so 66 is no total.
_ALL = re.compile(r"\btotal|\bin all\b|\b(?:bring|brought|tak|took)\w* (?:the|its|their|his|her)\b", re.IGNORECASE)
#: "11 more boats of all kinds than there were": a difference.
_THAN = re.compile(r"[^.;]*\bthan\b")


def on_top(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence that comes on top of another."""
    for pattern in (_MORE, _EXTRA):
        for found in pattern.finditer(printed):
            if _NO_MORE.search(printed[: found.start()]) or _ALL.search(printed) or _THAN.match(printed, found.end()):
                continue
            number = found.group("number")
            small = number.casefold()
            rivals = (
                _below(small),
                (
                    f"as {'little' if small[0] in '£$€' else 'few'} as {small}",
                    "it would be all there is, and the writer finds it small",
                ),
            )
            yield InOtherWords(
                found.start(), found.end(), f"another {small}", rivals, Near.MORE.value, "", f"near {Near.MORE.name}"
            )


def _below(number: str) -> tuple[str, str]:
    """What takes it for fewer in all; "fewer than two keepers" is one."""
    if number in ("two", "2"):
        return f"at most {number}", Near.AT_MOST.value
    return f"{'less' if number[0] in '£$€' else 'fewer'} than {number}", Near.BELOW.value
