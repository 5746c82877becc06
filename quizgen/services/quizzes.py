"""A draft in, the teacher's changes to it, a Quiz ready to publish or print out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizgen.model import AnyQuestion, Quiz
from quizgen.services.accounts import Teacher
from quizgen.services.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question on the review desk. `status`: kept, dropped or undecided (undecided ones are published too).

    `id` is also `question.id`. Give `version` back with an edit, so that nothing changed elsewhere is overwritten.
    """

    id: str
    position: int
    status: str
    edited: bool
    version: int
    question: AnyQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizView:
    """A quiz as its teacher sees it. `state`: draft, published (open to students) or closed."""

    id: str
    title: str
    article_id: str
    state: str
    asked: int
    why_fewer: str
    seed: int
    items: tuple[Item, ...]
    created: datetime
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizSummary:
    """A quiz in the teacher's list. `kept` of `total` items are not dropped; `join_code` is "" unless it is open."""

    id: str
    title: str
    state: str
    kept: int
    total: int
    join_code: str
    students: int
    submitted: int
    created: datetime


def make(
    session: Session,
    teacher: Teacher,
    article_id: str,
    questions: int,
    types: Sequence[str] = (),
    seed: int | None = None,
) -> Job:
    """Queues the job that drafts one more quiz from a stored article."""
    raise NotImplementedError


def get(session: Session, teacher: Teacher, quiz_id: str) -> QuizView:
    """The quiz with all its items in order; NotFound when it is not the teacher's."""
    raise NotImplementedError


def list_of(session: Session, teacher: Teacher) -> tuple[QuizSummary, ...]:
    """The teacher's quizzes, newest first."""
    raise NotImplementedError


def edit_item(
    session: Session,
    teacher: Teacher,
    quiz_id: str,
    item_id: str,
    data: Mapping[str, Any],
    version: int | None = None,
) -> Item:
    """Changes a question; what `data` does not name stays. The item counts as edited and kept.

    All shapes: `stem`, `feedback`, `difficulty`, `points` (1..10), `evidence` (a list of quotations from the article).
    choice: `options` (list of {"text", "feedback"}), `correct` (index). matching: `prompts`, `responses` (texts),
    `key` (indices). true_false_not_stated: `rows` (list of {"text", "verdict", "feedback", "evidence"?}).
    numeric: `value`, `tolerance`, `unit`. short_text: `accepted`, `rivals` (texts).
    Raises InvalidInput at the field (`options-1`, `rows-0`, `stem` ...), Conflict when `version` is not the present one.
    """
    raise NotImplementedError


def set_status(session: Session, teacher: Teacher, quiz_id: str, item_id: str, status: str) -> Item:
    """Marks an item kept, dropped or undecided."""
    raise NotImplementedError


def swap(session: Session, teacher: Teacher, quiz_id: str, item_id: str) -> Item:
    """Puts another question of the same type in the item's place; Conflict when the article yields no other."""
    raise NotImplementedError


def move(session: Session, teacher: Teacher, quiz_id: str, item_id: str, direction: str) -> QuizView:
    """Moves an item one place `up` or `down`; at the end of the list nothing happens."""
    raise NotImplementedError


def add_own(session: Session, teacher: Teacher, quiz_id: str, data: Mapping[str, Any]) -> Item:
    """Adds the teacher's own question at the end.

    `data`: `shape` (choice, true_false_not_stated, numeric or short_text) and the keys of `edit_item`.
    """
    raise NotImplementedError


def rename(session: Session, teacher: Teacher, quiz_id: str, title: str) -> QuizView:
    """Gives the quiz another title (field `title`)."""
    raise NotImplementedError


def delete(session: Session, teacher: Teacher, quiz_id: str, confirmed: bool = False) -> None:
    """Deletes the quiz with its answers. Conflict when students have taken it, unless `confirmed`."""
    raise NotImplementedError


def as_quiz(session: Session, teacher: Teacher, quiz_id: str) -> Quiz:
    """What would be published or printed: every item that is not dropped, in order."""
    raise NotImplementedError
