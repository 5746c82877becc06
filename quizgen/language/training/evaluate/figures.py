"""Counts of right answers in, precision, recall and F1 in per cent out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many answers the system gave, how many the gold has, and how many of the system's are right."""

    right: int = 0
    system: int = 0
    gold: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.right + other.right, self.system + other.system, self.gold + other.gold)

    @property
    def precision(self) -> float:
        return 100 * self.right / self.system if self.system else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 200 * self.right / (self.system + self.gold) if self.system + self.gold else 0.0


#: Counts by the name of what is counted: "las", "source".
Counts = Mapping[str, Count]


def pooled(parts: Iterable[Counts]) -> dict[str, Count]:
    """The counts of many documents as those of one."""
    total: dict[str, Count] = {}
    for part in parts:
        for name, count in part.items():
            total[name] = total.get(name, Count()) + count
    return total


def figures(counts: Counts, under: str, *, detailed: bool = False) -> dict[str, float]:
    """`{"under.name": F1}`; detailed: also `.precision` and `.recall`, and `.system` and `.gold`: how many there were.

    A precision of 0 means nothing where `.system` is 0.
    """
    found: dict[str, float] = {}
    for name, count in counts.items():
        found[f"{under}.{name}"] = round(count.f1, 2)
        if detailed:
            found[f"{under}.{name}.precision"] = round(count.precision, 2)
            found[f"{under}.{name}.recall"] = round(count.recall, 2)
            found[f"{under}.{name}.system"] = count.system
            found[f"{under}.{name}.gold"] = count.gold
    return found
