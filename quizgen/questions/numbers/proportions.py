"""A sentence as printed in, its "nine of its 34" and "43, down from 120" with how much that is, worked out.

Readers of news judge a count by what it is a part of, and a figure by what it was before (G. Gigerenzer et al. 2007,
"Helping doctors and patients make sense of health statistics"). What is keyed is arithmetic, and so beyond doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.numbers.number_forms import FIGURES, MONEY, PERCENT, SMALL_NUMBERS
from quizgen.questions.numbers.quantities import number_in
from quizgen.questions.numbers.roughly import InOtherWords, hedge_before

_WORDS = rf"one|{SMALL_NUMBERS}"
_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{_WORDS})"
#: "Nine of its 34 branches", "19 of the 64 pupils", "six of the port's ten cranes", "two out of seven boats".
_PART = re.compile(
    rf"(?<![\w.,$£€-])(?P<part>{_COUNT}|(?<![^“‘])(?i:{_WORDS})) (?:out )?of"
    rf" (?:the |its |their |his |her |those |all )?(?:(?!(?:the|its)\b)[\w-]+[’']s? )?(?P<whole>{_COUNT})(?= [a-z])"
    r"(?! (?:per|pct|million|billion|thousand|hundred|dollars|euros|pounds|crore|lakh|to|or|in|on|at|and|for)\b)"
)
_FIGURE = rf"(?:{MONEY})?{FIGURES}(?:\s(?:million|billion|bn|m)\b)?(?:{PERCENT})?"
#: "43 boats, down from 120", "98,600 tons last year, up from 64,000", "61 per cent, compared with 33 per cent".
_BESIDE = re.compile(
    rf"(?<![\w.,$£€-])(?P<part>{_FIGURE})(?![\w.,]*\d)(?P<between>[^.;:()“”\"]{{0,60}}?),? (?:up from|down from"
    rf"|compared with|compared to|against) (?:about |around |just |only )?(?P<whole>{_FIGURE})(?![\w]|[.,]\d)"
)
#: "Fell from 120 boats to 43".
_FROM_TO = re.compile(
    r"\b(?:rose|risen|grew|grown|increased|climbed|jumped|soared|surged|fell|fallen|dropped|cut|reduced|shrank|shrunk"
    rf"|slipped|went|gone|raised|lowered|declined|slashed)\b[^.,;:“”\"\d]{{0,40}}? from (?:about |around )?"
    rf"(?P<whole>{_FIGURE})(?P<between>(?: [^\s\d.,;:“”\"]+){{0,4}}?) to (?:about |around |just |only )?"
    rf"(?P<part>{_FIGURE})(?![\w]|[.,]\d)"
)
_A_NUMBER = re.compile(r"\d")
#: A date stands before it: "the year to January 31 of 400 sacks"; a mark: "six out of ten stars".
_NO_PART = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $|\bor $|\bto $"
    r"|\b(?:all|everything|nothing|none) but $|\bexcept $"
)
_MARKS = re.compile(r" (?:stars|points|marks)\b")
#: By how much a worked-out share may lie off the one that is keyed, and must lie off the others.
NEAR, FAR = 0.03, 0.09
SMALLEST_WHOLE, SMALLEST_PART = 6, 2
_SHARES = (
    (0.1, "a tenth"),
    (0.2, "a fifth"),
    (0.25, "a quarter"),
    (1 / 3, "a third"),
    (0.4, "two fifths"),
    (0.5, "half"),
    (0.6, "three fifths"),
    (2 / 3, "two thirds"),
    (0.75, "three quarters"),
    (0.8, "four fifths"),
    (0.9, "nine tenths"),
)
#: As a share of the number itself.
NEAR_TIMES, FAR_TIMES = 0.04, 0.2
_TIMES = (
    (0.1, "a tenth as large"),
    (0.25, "a quarter as large"),
    (1 / 3, "a third as large"),
    (0.5, "half as large"),
    (2 / 3, "two thirds as large"),
    (0.75, "three quarters as large"),
    (0.8, "four fifths as large"),
    (0.9, "nine tenths as large"),
    (1.25, "one and a quarter times as large"),
    (1.5, "one and a half times as large"),
    (2.0, "twice as large"),
    (3.0, "three times as large"),
    (5.0, "five times as large"),
    (10.0, "ten times as large"),
)
RIVALS = 3


class Scale(NamedTuple):
    """What numbers may come to, in words, and how near to one, and how far from the others, a number must be."""

    steps: tuple[tuple[float, str], ...]
    near: float
    far: float
    relative: bool

    def place(self, value: float) -> tuple[str, bool, list[str]] | None:
        """The words for a value, whether they fit it exactly, and three others that are wrong, the nearest first; None
        where the value lies between two steps."""
        off = sorted((abs(step - value) / (value if self.relative else 1.0), step, words) for step, words in self.steps)
        best, _, key = off[0]
        # "up from" rules out whatever is smaller
        rivals = [words for far, step, words in off[1:] if far >= self.far and (step < 1) == (value < 1)][:RIVALS]
        return (key, best < 0.001, rivals) if best <= self.near and len(rivals) == RIVALS else None


SHARE = Scale(_SHARES, NEAR, FAR, relative=False)
TIMES = Scale(_TIMES, NEAR_TIMES, FAR_TIMES, relative=True)


def proportions(printed: str) -> Iterator[InOtherWords]:
    """Every count beside the whole it is a part of, and every figure beside what it was or is compared with."""
    if not _A_NUMBER.search(printed) and " of " not in printed:
        return
    for found in _PART.finditer(printed):
        before = printed[: found.start()]
        if (
            hedge_before(before[-40:]) is None
            and not _NO_PART.search(before)
            and not _MARKS.match(printed, found.end())
        ):
            yield from _worked_out(found, SHARE, "share")
    for pattern, form in ((_BESIDE, "times"), (_FROM_TO, "times, later")):
        for found in pattern.finditer(printed):
            if _of_one_kind(found) and hedge_before(printed[: found.start("part")][-40:]) is None:
                yield from _worked_out(found, TIMES, form)


def figures_compared(found: InOtherWords, printed: str) -> tuple[str, str]:
    """The figure that is asked for and the one that it is compared with, out of the words that hold both."""
    first, *_, last = re.findall(_FIGURE, printed)
    return (last, first) if found.form == "times, later" else (first, last)


def _of_one_kind(found: re.Match[str]) -> bool:
    """Are both sums, both shares, or both counts, and is it clear which two numbers they are?"""
    part, whole = found["part"], found["whole"]
    same = all(bool(re.search(sign, part)) == bool(re.search(sign, whole)) for sign in (r"[£$€]", PERCENT))
    year = re.fullmatch(r"(?:19|20)\d\d", part) or re.fullmatch(r"(?:19|20)\d\d", whole)
    return same and not year and not _A_NUMBER.search(found["between"])


def _worked_out(found: re.Match[str], scale: Scale, form: str) -> Iterator[InOtherWords]:
    part, whole = (_value(found[name]) for name in ("part", "whole"))
    if part is None or whole is None or whole <= 0 or part <= 0:
        return
    if form == "share" and (part < SMALLEST_PART or whole < SMALLEST_WHOLE or part >= whole):
        return
    placed = scale.place(part / whole)
    if placed is None:
        return
    key, exact, rivals = placed
    about = "" if exact else "about "
    told = f"{found['part']} divided by {found['whole']} is {'' if exact else 'about '}{part / whole:.2g}"
    others = tuple((f"{about}{words}", told) for words in rivals)
    yield InOtherWords(found.start(), found.end(), f"{about}{key}", others, told, found["whole"], form)


def _value(printed: str) -> float | None:
    return number_in(re.sub(rf"{MONEY}|{PERCENT}", "", printed))
