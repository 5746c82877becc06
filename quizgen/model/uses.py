"""How a word is used."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model.text import Span


@dataclass(frozen=True, slots=True)
class Use:
    """A word, and how like its use is to those in which readers have tried its meaning.

    `likeness` is counted in standard deviations: 0 is as usual, and less is less so.
    """

    span: Span
    likeness: float
