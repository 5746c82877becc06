"""A question on the review desk in, a part B that asks for its evidence right after it, out."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from quizgen import questions as asking
from quizgen.db import codec
from quizgen.db.queries import quizzes as queries
from quizgen.db.tables import ItemRow, QuizRow, new_id
from quizgen.db.tables import now as present
from quizgen.errors import Conflict, NotFound
from quizgen.model import Choice, Reading
from quizgen.questions.part_b import evidence_for
from quizgen.services import parts, quizzes, quoting, readings
from quizgen.services.accounts import Teacher

NONE = (
    "No fair question about the evidence can be made for this one: it prints the evidence itself, or its answer does"
    " not rest on one sentence alone, or too few other sentences can stand beside that one."
)


def possible(session: Session, teacher: Teacher, quiz_id: str) -> frozenset[str]:
    """The ids of the items for which the evidence can be asked and is not."""
    quiz = quizzes.row_of(session, teacher, quiz_id)
    reading = readings.of(session, queries.article_of(session, quiz))
    if reading is None:
        return frozenset()
    left = [row for row in quiz.items if row.status != "dropped"]
    return frozenset(row.id for row in left if _asked_already(quiz, row) is None and _made(quiz, row, reading))


def ask(session: Session, teacher: Teacher, quiz_id: str, item_id: str) -> str:
    """Puts a part B after the item; the part B's id. One that was dropped comes back. Conflict when none is fair."""
    quiz = quizzes.row_of(session, teacher, quiz_id)
    row = next((item for item in quiz.items if item.id == item_id), None)
    if row is None:
        raise NotFound("There is no such question in this quiz.")
    known = _asked_already(quiz, row)
    if known is not None:
        return known.id
    article = queries.article_of(session, quiz)
    reading = readings.of(session, article)
    made = _made(quiz, row, reading) if reading is not None and row.status != "dropped" else None
    if made is None or reading is None:
        raise Conflict(NONE)
    if len(quiz.items) >= quizzes.MOST_ITEMS:
        raise Conflict(f"A quiz may have {quizzes.MOST_ITEMS} questions at most; drop one first.")
    dropped = parts.part_b(quiz.items, row)
    new = dropped or ItemRow(id=new_id(), position=row.position + 1, status="undecided")
    new.body = codec.dumps(replace(made, id=new.id))
    new.quoted, new.status, new.rests_on = quoting.stored(made, reading.article), "undecided", article.corrected
    if dropped is None:
        for later in quiz.items:
            later.position += later.position > row.position
        quiz.items.append(new)
    quiz.changed = present()
    session.flush()
    session.expire(quiz, ["items"])
    return new.id


def _asked_already(quiz: QuizRow, row: ItemRow) -> ItemRow | None:
    second = parts.part_b(quiz.items, row)
    return second if second is not None and second.status != "dropped" else None


def _made(quiz: QuizRow, row: ItemRow, reading: Reading) -> Choice | None:
    left = [codec.question_loads(item.body) for item in quiz.items if item.status != "dropped"]
    return evidence_for(codec.question_loads(row.body), left, reading, asking.NATURES)
