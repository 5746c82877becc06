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
    """The words of each text that has enough of them to tell something, and how many; the words of all together."""

    texts: list[tuple[int, int]]
    all_words: int
    shortest: int


class Hints:
    def __init__(self, seen: Sequence[Seen]) -> None:
        self._seen = seen
        self._told: dict[int, _Told] = {}
        self._bits: dict[str, int] = {}

    def overlaps(self, one: int, other: int) -> bool:
        """Is most of a text of the one in a text of the other?"""
        mine, theirs = self._told_by(one), self._told_by(other)
        least = MUCH * min(mine.shortest, theirs.shortest)
        if not mine.texts or not theirs.texts or (mine.all_words & theirs.all_words).bit_count() < least:
            return False
        # a text that has too little of all the other's texts has so of each
        return any(
            (a & theirs.all_words).bit_count() >= MUCH * min(of_a, theirs.shortest)
            and any((a & b).bit_count() >= MUCH * min(of_a, of_b) for b, of_b in theirs.texts)
            for a, of_a in mine.texts
        )

    def _told_by(self, place: int) -> _Told:
        told = self._told.get(place)
        if told is None:
            seen = self._seen[place]
            texts = [(self._as_bits(words), len(words)) for words in seen.telling]
            shortest = min((count for _, count in texts), default=0)
            told = self._told[place] = _Told(texts, self._as_bits(seen.all_held), shortest)
        return told

    def _as_bits(self, words: Iterable[str]) -> int:
        known, bits = self._bits, 0
        for word in words:
            bits |= known.setdefault(word, 1 << len(known))
        return bits
