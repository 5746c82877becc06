"""Candidate questions in, whether one shows as a rival what another asks about out: a hint that a mix avoids.

Planning compares many pairs, so a set of words is kept as the bits of a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from quizgen.questions.planning.seen import Seen

#: So much of the shorter of two texts in the other one.
MUCH = 0.8


class _Told(NamedTuple):
    """The words of all texts together, and how many the shortest has of those that have enough to tell something."""

    all_words: int
    shortest: int


class Hints:
    def __init__(self, seen: Sequence[Seen]) -> None:
        self._bits: dict[str, int] = {}
        self._sets: dict[frozenset[str], int] = {}
        self._texts = [[(self._as_bits(words), len(words)) for words in one.telling] for one in seen]
        self._told = [
            _Told(self._together(*one.held, *one.keys_held), min((count for _, count in texts), default=0))
            for one, texts in zip(seen, self._texts, strict=True)
        ]

    def overlaps(self, one: int, other: int) -> bool:
        """Is most of a text of the one in a text of the other?"""
        mine, theirs = self._told[one], self._told[other]
        shortest = min(mine.shortest, theirs.shortest)
        # a text that has too little of all the other's texts has so of each; so has what has too little altogether
        return (
            shortest > 0
            and (mine.all_words & theirs.all_words).bit_count() >= MUCH * shortest
            and any(
                (a & theirs.all_words).bit_count() >= MUCH * min(of_a, theirs.shortest)
                and any((a & b).bit_count() >= MUCH * min(of_a, of_b) for b, of_b in self._texts[other])
                for a, of_a in self._texts[one]
            )
        )

    def _together(self, *texts: frozenset[str]) -> int:
        return reduce(or_, map(self._as_bits, texts))

    def _as_bits(self, words: frozenset[str]) -> int:
        """A name or a label is an option of many candidates, and a key is an option: each is looked up once."""
        bits = self._sets.get(words)
        if bits is None:
            known, bits = self._bits, 0
            for word in words:
                bits |= known.setdefault(word, 1 << len(known))
            self._sets[words] = bits
        return bits
