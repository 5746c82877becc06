"""Candidates by their places in, which two of them go together out, each pair looked at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from quizgen.model import AnyQuestion
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.planning.collisions import collide_seen
from quizgen.questions.planning.hints import Hints
from quizgen.questions.planning.left_open import LeftOpen
from quizgen.questions.planning.seen import Seen
from quizgen.questions.planning.struck_out import hints_at


class Pairs:
    """Which of the candidates in hand go together: found of two of them when it is first asked, and kept.

    Planning compares the same two again and again, so candidates are told by their places, and sets of them are the
    bits of a number: what of a quiz collides with one candidate is then a single "and".
    """

    def __init__(self, candidates: Sequence[AnyQuestion], natures: Mapping[str, Nature], article: str = "") -> None:
        self._seen, self._natures, self._article = [Seen(one) for one in candidates], natures, article
        self._kinds = [natures.get(one.type, PLAIN) for one in candidates]
        self._colliding = _Known(len(candidates), self._collide)
        self._hints = Hints(self._seen)
        self._overlapping = _Known(len(candidates), self._hint)
        self.left_open = LeftOpen(self._seen, self._kinds, article)

    def colliding(self, place: int, others: int) -> int:
        """Those of the others that collide with the candidate in this place."""
        return self._colliding.with_place(place, others)

    def collides(self, place: int, others: int) -> bool:
        """Does it collide with any of them? One is enough."""
        return self._colliding.with_any(place, others)

    def overlapping(self, place: int, others: int) -> int:
        """Those of the others that show what this one asks about, or ask about what it shows."""
        return self._overlapping.with_place(place, others)

    def _collide(self, one: int, other: int) -> bool:
        return collide_seen(self._seen[one], self._seen[other], self._natures, self._article)

    def _hint(self, one: int, other: int) -> bool:
        if self._hints.overlaps(one, other):
            return True
        seen, kinds = self._seen, self._kinds
        return hints_at(seen[one], seen[other], kinds[other]) or hints_at(seen[other], seen[one], kinds[one])


class _Known:
    """What is known of each two of so many things, whichever of the two is asked about first."""

    def __init__(self, count: int, find: Callable[[int, int], bool]) -> None:
        self._find = find
        self._asked, self._found = [0] * count, [0] * count

    def with_place(self, place: int, others: int) -> int:
        unknown = others & ~self._asked[place]
        for other in places(unknown) if unknown else ():
            self._ask(place, other)
        return self._found[place] & others

    def with_any(self, place: int, others: int) -> bool:
        if self._found[place] & others:
            return True
        unknown = others & ~self._asked[place]
        return bool(unknown) and any(self._ask(place, other) for other in places(unknown))

    def _ask(self, place: int, other: int) -> bool:
        found = self._find(place, other)
        self._asked[place] |= 1 << other
        self._asked[other] |= 1 << place
        if found:
            self._found[place] |= 1 << other
            self._found[other] |= 1 << place
        return found


def places(bits: int) -> Iterator[int]:
    """The places in a set of bits, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def as_bits(of: Iterable[int]) -> int:
    """A set of places as the bits of a number."""
    return sum(1 << place for place in of)
