"""Questions in the order in which they are asked in, the numbers that are printed beside them out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Numbered(Protocol):
    """A question, or a question as a student sees it."""

    @property
    def id(self) -> str: ...
    @property
    def part_of(self) -> str: ...


def numbers(questions: Iterable[Numbered]) -> tuple[str, ...]:
    """ "1", "2", "3a", "3b", "4": a part B has the number of the question it follows, and that one becomes part A."""
    found: list[str] = []
    number, before = 0, ""
    for question in questions:
        if question.part_of and question.part_of == before:
            found[-1] = f"{number}a"
            found.append(f"{number}b")
        else:
            number += 1
            found.append(str(number))
        before = question.id
    return tuple(found)
