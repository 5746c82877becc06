"""A question as a student sees it, and what an answer earned."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from quizgen.model.questions import AnyQuestion, Choice, Matching, Numeric, Ordering, ShortText, TrueFalseNotStated


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentQuestion:
    """A question as a student sees it: no key, no feedback, no evidence, no type. Made by `for_student`."""

    id: str
    shape: str
    stem: str
    points: int
    options: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    part_of: str = ""
    unit: str = ""


def for_student(question: AnyQuestion) -> StudentQuestion:
    """The question without anything that gives its key away."""
    shown = StudentQuestion(
        id=question.id, shape=question.shape, stem=question.stem, points=question.points, part_of=question.part_of
    )
    match question:
        case Choice():
            return replace(shown, options=tuple(option.text for option in question.options))
        case Matching():
            return replace(shown, prompts=question.prompts, responses=question.responses)
        case Ordering():
            return replace(shown, items=question.items)
        case TrueFalseNotStated():
            return replace(shown, statements=tuple(row.text for row in question.rows))
        case Numeric():
            return replace(shown, unit=question.unit)
        case ShortText():
            return shown
        case _:
            assert_never(question)


@dataclass(frozen=True, slots=True)
class Mark:
    """What an answer earned: `points` of `out_of`; `rows` tells right or wrong row by row where a shape has rows.

    `withheld`: the evidence was found, but the question that it is evidence for was not answered rightly.
    """

    points: float
    out_of: int
    answered: bool = True
    rows: tuple[bool, ...] = ()
    withheld: bool = False

    @property
    def right(self) -> bool:
        return self.points == self.out_of
