"""A place in the text in, whether somebody is quoted there and which facts it holds out, without a look at each."""

from __future__ import annotations

from functools import lru_cache

from quizgen.model import Fact, Places, Reading, Span


@lru_cache(maxsize=32)
def _places(reading: Reading, parts: tuple[str, ...], views: bool) -> Places[str]:
    records = (*reading.attributions, *reading.views) if views else reading.attributions
    return Places((span, record.id) for record in records for part in parts for span in getattr(record, part))


def quoted_at(span: Span, reading: Reading, *parts: str, views: bool = True) -> bool:
    """Does one of these parts of any record ("content", "cue", "source", "evidence") stand there?"""
    return _places(reading, parts, views).taken(span)


@lru_cache(maxsize=8)
def _facts(reading: Reading) -> Places[int]:
    return Places((fact.span, number) for number, fact in enumerate(reading.facts))


def facts_within(span: Span, reading: Reading) -> list[Fact]:
    """The facts that stand wholly in the span, in the order of the reading."""
    there = sorted(number for place, number in _facts(reading).overlapping(span) if span.contains(place))
    return [reading.facts[number] for number in there]
