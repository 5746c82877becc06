"""What a worker offers in, a question that is on the desk but not yet in the quiz out: its teacher takes it or not.

An offer is stored as a dropped item with a mark, so that nothing that is published or printed has it by accident.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from quizgen.db import codec
from quizgen.db.queries import corrections, quizzes
from quizgen.db.tables import ItemRow, QuizRow, new_id
from quizgen.model import AnyQuestion, Article
from quizgen.model.corrections import Added
from quizgen.questions.following import is_offered, unmarked
from quizgen.services import quoting
from quizgen.services.accounts import Teacher


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A question about a statement that was added: the draft it is offered to, and how many questions that has."""

    quiz_id: str
    item_id: str
    title: str
    question: AnyQuestion
    left: int
    asked: int


def added(session: Session, article_id: str) -> dict[int, str]:
    """The statements that the teacher added, by the number of the correction."""
    made = ((one.number, codec.correction_loads(one.body)) for one, _ in corrections.in_force(session, article_id))
    return {number: one.statement.id for number, one in made if isinstance(one, Added)}


def of_article(session: Session, teacher: Teacher, article_id: str) -> tuple[Offer, ...]:
    """What is offered to the drafts of an article."""
    rows = (quizzes.of_teacher(session, teacher.id, id) for id in corrections.drafts_of(session, article_id))
    return tuple(offer for row in rows if row for offer in _offers(row))


def _offers(row: QuizRow) -> Iterable[Offer]:
    left = sum(item.status != "dropped" for item in row.items)
    for item in row.items:
        question = codec.question_loads(item.body)
        if item.status == "dropped" and is_offered(question):
            yield Offer(quiz_id=row.id, item_id=item.id, title=row.title, question=question, left=left, asked=row.asked)


def put(row: QuizRow, questions: Iterable[AnyQuestion], article: Article, rests_on: int) -> None:
    """On the desk, at the end."""
    for question in questions:
        id = new_id()
        row.items.append(
            ItemRow(
                id=id,
                position=len(row.items),
                status="dropped",
                body=codec.dumps(replace(question, id=id)),
                quoted=quoting.stored(question, article),
                rests_on=rests_on,
            )
        )


def decline(item: ItemRow) -> None:
    """The teacher does not want it: it is a dropped question like any other, and is not offered again."""
    question = codec.question_loads(item.body)
    if is_offered(question):
        item.body = codec.dumps(unmarked(question))
