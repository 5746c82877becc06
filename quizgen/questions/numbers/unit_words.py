"""A sentence as printed in, its "fortnight" or "decade" with the figure it stands for out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.english.runs import Seldom
from quizgen.questions.numbers.roughly import InOtherWords

_TENS = {"two": 20, "three": 30, "four": 40, "five": 50, "six": 60}
#: Whole lives can pass in them: nobody feuds for 200 years.
_OTHER_YEARS = {20: (10, 24, 40), 30: (15, 20, 36), 40: (20, 30, 48), 50: (25, 40, 60), 60: (30, 50, 72)}
#: "Half a million could be lost": of what?
_THINGS = r"(?= [a-z-]+(?: [a-z-]+)?s\b| people\b| of\b)"
_PLAIN: tuple[tuple[str, str, tuple[str, str, str]], ...] = (
    (r"(?<!once )(?<!twice )(?<!times )a fortnight(?!’|'|ly)", "two weeks", ("four weeks", "a week", "ten days")),
    (r"(?<=for )decades", "at least twenty years", ("exactly ten years", "about five years", "about twelve years")),
    (
        r"(?<=for )centuries",
        "at least two hundred years",
        ("exactly a hundred years", "a few decades", "at least two thousand years"),
    ),
    (rf"half a million{_THINGS}", "500,000", ("50,000", "150,000", "250,000")),
    (
        rf"a quarter of a million{_THINGS}",
        "250,000",
        ("25,000", "125,000", "400,000"),
    ),
    (r"half a dozen", "six", ("five", "ten", "twelve")),
    (r"(?<=than )a dozen", "twelve", ("six", "ten", "twenty")),
    (r"two dozen", "24", ("12", "20", "30")),
    (r"(?<=than )a decade", "ten years", ("five years", "twelve years", "twenty years")),
    (r"half a century", "fifty years", ("five years", "twenty-five years", "seventy years")),
)
_UNIT = Seldom(
    "|".join(rf"(?P<u{i}>(?<![\w-]){words}(?![\w-]))" for i, (words, _, _) in enumerate(_PLAIN)),
    "fortnight decade decades century centuries million dozen",
)
_DECADES = Seldom(r"(?<![\w-])(?P<n>two|three|four|five|six) decades\b(?![’'])", "decades")
#: "Half a dozen or so": what comes after makes it less plain.
_GOES_ON = re.compile(r"\s*(?:[-–]|or\b|to\b|ago\b)")


def unit_words(printed: str) -> Iterator[InOtherWords]:
    """Every word of the sentence that stands for a figure."""
    for found in _UNIT.finditer(printed):
        i = int(str(found.lastgroup)[1:])
        _, key, rivals = _PLAIN[i]
        if not _GOES_ON.match(printed[found.end() :]):
            yield _unit(found.start(), found.end(), key, rivals)
    for found in _DECADES.finditer(printed):
        years = _TENS[found.group("n")]
        if not _GOES_ON.match(printed[found.end() :]):
            other = tuple(f"{n} years" for n in _OTHER_YEARS[years])
            yield _unit(found.start(), found.end(), f"{years} years", other)


def _unit(start: int, end: int, key: str, rivals: tuple[str, ...]) -> InOtherWords:
    return InOtherWords(
        start, end, key, tuple((rival, "it would be another figure") for rival in rivals), f"it is {key}", "", "unit"
    )
