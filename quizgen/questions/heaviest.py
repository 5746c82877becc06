"""Findings of several kinds in, the heaviest of each kind out: what one kind tells is asked once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Protocol, TypeVar


class Weighed(Protocol):
    """What is found in an article, and how much it teaches there."""

    @property
    def weight(self) -> int: ...


W = TypeVar("W", bound=Weighed)
Kind = TypeVar("Kind", bound=Hashable)


def heaviest_of_each(found: Iterable[W], kind: Callable[[W], Kind]) -> list[W]:
    """Of each kind the first of the heaviest, in the order in which the kinds were met."""
    best: dict[Kind, W] = {}
    for one in found:
        held = best.get(kind(one))
        if held is None or held.weight < one.weight:
            best[kind(one)] = one
    return list(best.values())
