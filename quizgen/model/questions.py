"""How a question is answered: the shapes, and what was given as an answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NamedTuple

from quizgen.model.text import Span


class Difficulty(StrEnum):
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Skills(NamedTuple):
    """PISA 2018 process (L, U, E), CCSS reading standard, Civic Online Reasoning question (1-3), IMVAIN letter."""

    pisa: str
    ccss: str = ""
    cor: int | None = None
    imvain: str = ""


LOCATE = Skills("L")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What all shapes share. `type` names how it was found ("who_denied"; "own" for a teacher's), `shape` how it is
    answered. `feedback` is one teaching line shown after marking; `warnings` are for the teacher alone.
    `about` lists the ids of the attributions and facts it rests on, so that no two items rest on one. `part_of` is the
    id of the question whose part B this is (its evidence); it stands right after it and counts only when that is right.
    """

    shape: ClassVar[str]

    id: str
    type: str
    stem: str
    evidence: tuple[Span, ...] = ()
    feedback: str = ""
    difficulty: Difficulty = Difficulty.MEDIUM
    points: int = 1
    skills: Skills = LOCATE
    warnings: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    part_of: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    text: str
    correct: bool = False
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One right option. Options stand in the order in which they are shown. Answer: the index of an option."""

    shape: ClassVar[str] = "choice"
    options: tuple[Option, ...]

    @property
    def key(self) -> int:
        return [option.correct for option in self.options].index(True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching(Question):
    """Prompts to be matched to responses; at least one response is left over.

    `key[i]` is the index in `responses` of what belongs to `prompts[i]`. Answer: one index (or None) for each prompt.
    """

    shape: ClassVar[str] = "matching"
    prompts: tuple[str, ...]
    responses: tuple[str, ...]
    key: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering(Question):
    """Items to be put in order. `items` stand as they are shown, never in the right order.

    `key` lists the indices in `items` in the right order. Answer: for each item its place from 0 (or None).
    """

    shape: ClassVar[str] = "ordering"
    items: tuple[str, ...]
    key: tuple[int, ...]

    @property
    def places(self) -> tuple[int, ...]:
        """For each item the place where it belongs: the answer that earns every point."""
        return tuple(self.key.index(item) for item in range(len(self.items)))


class Verdict(StrEnum):
    TRUE = "true"
    FALSE = "false"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Row:
    """One statement of a true / false / not stated table."""

    text: str
    verdict: Verdict
    feedback: str = ""
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalseNotStated(Question):
    """A table of statements. Answer: one verdict (or None) for each row."""

    shape: ClassVar[str] = "true_false_not_stated"
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeric(Question):
    """A number to be written. Right when within `tolerance` of `value`. Answer: what was typed."""

    shape: ClassVar[str] = "numeric"
    value: float
    tolerance: float = 0.0
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortText(Question):
    """A few words to be written. `accepted[0]` is the printed key; an answer that also names a rival is wrong."""

    shape: ClassVar[str] = "short_text"
    accepted: tuple[str, ...]
    rivals: tuple[str, ...] = ()


AnyQuestion = Choice | Matching | Ordering | TrueFalseNotStated | Numeric | ShortText

#: What a student gave, by shape: an option's index; indices by prompt; places by item; verdicts by row; typed text.
#: None: nothing yet.
Answer = int | str | tuple[int | None, ...] | tuple[Verdict | None, ...] | None
