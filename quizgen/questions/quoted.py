"""A place in the text in, whether somebody is quoted there and which facts it holds out, without a look at each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache

from quizgen.model import Fact, Reading, Span


class _Cover:
    """Spans, joined where they overlap, so that one of them is found by halving."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def overlaps(self, span: Span) -> bool:
        place = bisect_right(self._ends, span.start)
        return place < len(self._starts) and self._starts[place] < span.end


@lru_cache(maxsize=32)
def _cover(reading: Reading, parts: tuple[str, ...], views: bool) -> _Cover:
    records = (*reading.attributions, *reading.views) if views else reading.attributions
    return _Cover(span for record in records for part in parts for span in getattr(record, part))


def quoted_at(span: Span, reading: Reading, *parts: str, views: bool = True) -> bool:
    """Does one of these parts of any record ("content", "cue", "source", "evidence") stand there?"""
    return _cover(reading, parts, views).overlaps(span)


@lru_cache(maxsize=8)
def _facts_by_start(reading: Reading) -> tuple[list[int], list[int]]:
    """Where the facts begin, in the order of the text, and the place of each in the reading."""
    places = sorted(range(len(reading.facts)), key=lambda place: reading.facts[place].span.start)
    return [reading.facts[place].span.start for place in places], places


def facts_within(span: Span, reading: Reading) -> list[Fact]:
    """The facts that stand wholly in the span, in the order of the reading."""
    starts, places = _facts_by_start(reading)
    there = sorted(places[bisect_left(starts, span.start) : bisect_right(starts, span.end)])
    return [reading.facts[place] for place in there if span.contains(reading.facts[place].span)]
