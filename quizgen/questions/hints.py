"""Candidate questions in, whether one shows as a rival what another asks about out: a hint that a mix avoids.

Planning compares many pairs, so a set of words is kept as the bits of a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quizgen.questions.seen import Seen

#: So much of the shorter of two texts in the other one.
MUCH = 0.8


class _Told(NamedTuple):
    """The words of all texts together, and how many the shortest has of those that have enough to tell something."""

    all_words: int
    shortest: int


class Hints:
    def __init__(self, seen: Sequence[Seen]) -> None:
        self._seen = seen
        self._told: dict[int, _Told] = {}
        self._texts: dict[int, list[tuple[int, int]]] = {}
        self._bits: dict[str, int] = {}

    def overlaps(self, one: int, other: int) -> bool:
        """Is most of a text of the one in a text of the other?"""
        mine, theirs = self._told_by(one), self._told_by(other)
        shortest = min(mine.shortest, theirs.shortest)
        # a text that has too little of all the other's texts has so of each; so has what has too little altogether
        return (
            shortest > 0
            and (mine.all_words & theirs.all_words).bit_count() >= MUCH * shortest
            and any(
                (a & theirs.all_words).bit_count() >= MUCH * min(of_a, theirs.shortest)
                and any((a & b).bit_count() >= MUCH * min(of_a, of_b) for b, of_b in self._texts_of(other))
                for a, of_a in self._texts_of(one)
            )
        )

    def _told_by(self, place: int) -> _Told:
        told = self._told.get(place)
        if told is None:
            seen = self._seen[place]
            shortest = min(map(len, seen.telling), default=0)
            told = self._told[place] = _Told(self._as_bits(seen.all_held), shortest)
        return told

    def _texts_of(self, place: int) -> list[tuple[int, int]]:
        """The words of each text that has enough of them, and how many."""
        texts = self._texts.get(place)
        if texts is None:
            texts = self._texts[place] = [(self._as_bits(words), len(words)) for words in self._seen[place].telling]
        return texts

    def _as_bits(self, words: Iterable[str]) -> int:
        known, bits = self._bits, 0
        for word in words:
            bits |= known.setdefault(word, 1 << len(known))
        return bits
