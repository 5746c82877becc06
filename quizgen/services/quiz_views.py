"""A quiz's rows in, the quiz and its questions as their teacher sees them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizgen.db import codec
from quizgen.db.queries import quizzes
from quizgen.db.tables import ItemRow, PublicationRow, QuizRow
from quizgen.model import AnyQuestion, NotAsked, Wishes
from quizgen.questions.following import is_offered


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

    @property
    def offered(self) -> bool:
        """Is it beside the quiz, for the teacher to take?"""
        return self.status == "dropped" and is_offered(self.question)


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
    wishes: Wishes
    not_asked: tuple[NotAsked, ...]
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


def item_view(row: ItemRow) -> Item:
    return Item(
        id=row.id,
        position=row.position,
        status=row.status,
        edited=row.edited,
        version=row.version,
        question=codec.question_loads(row.body),
    )


def view(session: Session, row: QuizRow) -> QuizView:
    return QuizView(
        id=row.id,
        title=row.title,
        article_id=row.article_id,
        state=state_of(quizzes.newest_publication(session, row.id)),
        asked=row.asked,
        why_fewer=row.why_fewer,
        seed=row.seed,
        wishes=wishes_of(row),
        not_asked=not_asked_of(row),
        items=tuple(item_view(item) for item in row.items),
        created=row.created,
        version=row.version,
    )


def wishes_of(row: QuizRow) -> Wishes:
    """What was wished for; of a quiz that was made before wishes were kept, the number alone is known."""
    return codec.wishes_loads(row.wishes) if row.wishes else Wishes(questions=row.asked)


def not_asked_of(row: QuizRow) -> tuple[NotAsked, ...]:
    return codec.not_asked_loads(row.not_asked) if row.not_asked else ()


def state_of(publication: PublicationRow | None) -> str:
    if publication is None:
        return "draft"
    return "published" if publication.state == "open" else "closed"
