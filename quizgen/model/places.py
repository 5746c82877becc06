"""Spans and what stands there in, those that overlap a place out, without a look at all the others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from quizgen.model.text import Span

Held = TypeVar("Held")


class Places(Generic[Held]):
    """What stands where: a long article has thousands of spans, and each finding asks what else is at its place."""

    def __init__(self, held: Iterable[tuple[Span, Held]]) -> None:
        self._held = sorted(held, key=lambda one: one[0].start)
        self._starts = [span.start for span, _ in self._held]
        self._reach = list(accumulate((span.end for span, _ in self._held), max))

    def overlapping(self, span: Span) -> Iterator[tuple[Span, Held]]:
        """What overlaps the span, the last first."""
        place = bisect_left(self._starts, span.end) - 1
        while place >= 0 and self._reach[place] > span.start:
            if self._held[place][0].end > span.start:
                yield self._held[place]
            place -= 1

    def taken(self, span: Span) -> bool:
        """Does anything overlap the span?"""
        return next(self.overlapping(span), None) is not None
