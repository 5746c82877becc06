"""A word in its place in, what it does for the report out: headline, lead and claims come first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.model import Reading, Section
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.english.wording import word_count
from quizgen.questions.words.glossed import Place

#: What stands so near the beginning is what the report is about.
LEAD = 500
#: In the last part of a report stands what else there was to tell: "Of thirty other letters, nine were on pensions."
LATE = 0.8
#: Nothing is lost by a sentence of so many words, nor by so many words before the one that is asked for.
SHORT, EARLY = 15, 12
#: Fields of the glossary whose words a report is judged by, and those whose words give it colour.
_OF_REPORTS = lexicon("law crime politics vote conflict war money trade speech said true measure office science health")
_OF_COLOUR = lexicon("leisure sport art weather thing things people show feeling")
#: Fields of things: what a brewery is matters in a report on brewing, and not where somebody once worked in one.
_OF_THINGS = frozenset(("water", "land", "buildings", "roads", "ships", "farms and trades"))


def named_by_the_way(forms: Iterable[str], place: Place, times: int, reading: Reading, field: str) -> bool:
    """Is it a thing that the report names once, and neither in its headline nor in its lead?"""
    if field not in _OF_THINGS or times > 1 or place.span.start < _body(reading) + LEAD:
        return False
    headline = words(reading.article.headline)
    return not any(form in headline for form in forms)


def _body(reading: Reading) -> int:
    return next(block.span.start for block in reading.article.blocks if block.section is Section.BODY)


def weight(forms: Iterable[str], place: Place, times: int, reading: Reading, field: str = "") -> float:
    """What it does for the report: in its headline, its lead or a claim, again and again; early in a short sentence."""
    headline = words(reading.article.headline)
    heavy = 2.0 * any(form in headline for form in forms)
    heavy -= 0.7 * (place.span.start > LATE * len(reading.article.text))
    heavy += 1.5 * (place.span.start < _body(reading) + LEAD) + 0.5 * min(times - 1, 3)
    heavy += 1.0 * (field in _OF_REPORTS) - 1.0 * (field in _OF_COLOUR) + 0.7 * _in_a_claim(place, reading)
    before = word_count(place.sentence.partition(place.span.of(reading.article.text))[0])
    heavy -= 0.05 * max(0, word_count(place.sentence) - SHORT) + 0.05 * max(0, before - EARLY)
    return heavy - 0.5 * bool(re.search("[‘’]", place.printed[1:-1]))


def _in_a_claim(place: Place, reading: Reading) -> bool:
    return any(start <= place.span.start < end for start, end in _claims(reading))


@lru_cache(maxsize=8)
def _claims(reading: Reading) -> tuple[tuple[int, int], ...]:
    """From where to where somebody is told to have said something."""
    return tuple((span.start, span.end) for attribution in reading.attributions for span in attribution.content)
