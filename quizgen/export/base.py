"""What every export is: a quiz in; files, and a note of what they could not carry, out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from quizgen.model import AnyQuestion, Quiz


class File(NamedTuple):
    """One made file: a name to save it under, its media type and its bytes."""

    name: str
    media_type: str
    content: bytes


class LeftOut(NamedTuple):
    """A question that a format could not carry, and why, in words for a teacher."""

    question: AnyQuestion
    why: str


class Made(NamedTuple):
    """What an export gave: its files and the questions that are not in them."""

    files: tuple[File, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One format a quiz can leave in.

    `name` is what a user types (`--format pdf`), `label` what a page shows. `shapes` are the shapes it carries.
    """

    name: str
    label: str
    shapes: frozenset[str]
    write: Callable[[Quiz, str], tuple[File, ...]]

    def make(self, quiz: Quiz, *, paper: str = "A4") -> Made:
        """The files of `quiz`; a question of a shape that the format does not know is reported, never lost silently."""
        carried = tuple(question for question in quiz.questions if question.shape in self.shapes)
        left_out = tuple(
            LeftOut(question, f"{self.label} has no way to ask a question of the kind “{question.shape}”.")
            for question in quiz.questions
            if question.shape not in self.shapes
        )
        return Made(self.write(replace(quiz, questions=carried), paper), left_out)
