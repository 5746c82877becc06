"""What a question type is: a name, a shape, words for the interface, and `ask(reading, rng)` that yields questions."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Protocol

from quizgen.model import AnyQuestion, Reading


class QuestionType(Protocol):
    """How one kind of question is found in a reading.

    `name` is unique and stored with every question; `shape` is how it is answered most of the time; `process` is the
    PISA 2018 process it trains (L locate, U understand, E evaluate); `title` and `description` are for the teacher.
    """

    @property
    def name(self) -> str: ...
    @property
    def shape(self) -> str: ...
    @property
    def process(self) -> str: ...
    @property
    def most(self) -> int:
        """How many of ten questions may be of this type, where there are others to choose from."""
        ...

    @property
    def worth(self) -> int:
        """1 for a type that is rare and teaches much, so that it comes before others on the same claim; else 0."""
        ...

    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        """Yield every question of this type that the reading supports; all chance comes from `rng`.

        What is yielded has id "" and its options in any order: the planner numbers, checks and arranges.
        """
        ...
