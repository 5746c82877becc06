"""An attempt's id in, its row and answers out; every change asks in its WHERE whether the attempt is in progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import exists, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, contains_eager, joinedload

from quizgen.db.tables import AnswerRow, AttemptRow, PublicationRow


def by_id(session: Session, attempt_id: str) -> AttemptRow | None:
    return session.scalar(
        select(AttemptRow).where(AttemptRow.id == attempt_id).options(joinedload(AttemptRow.publication))
    )


def by_resume_code(session: Session, code: str) -> AttemptRow | None:
    return session.scalar(
        select(AttemptRow).where(AttemptRow.resume_code == code).options(joinedload(AttemptRow.publication))
    )


def among(session: Session, ids: Sequence[str]) -> Sequence[AttemptRow]:
    """Those of the ids that there are, newest first."""
    return session.scalars(
        select(AttemptRow)
        .join(AttemptRow.publication)
        .where(AttemptRow.id.in_(ids))
        .order_by(AttemptRow.started.desc(), AttemptRow.id)
        .options(contains_eager(AttemptRow.publication))
    ).all()


def name_taken(session: Session, publication_id: str, key: str) -> bool:
    taken = exists().where(AttemptRow.publication_id == publication_id, AttemptRow.nickname_key == key)
    return bool(session.scalar(select(taken)))


def count(session: Session, publication_id: str) -> int:
    return session.scalar(select(func.count()).where(AttemptRow.publication_id == publication_id)) or 0


def of_publication(session: Session, publication_id: str) -> Sequence[AttemptRow]:
    return session.scalars(
        select(AttemptRow)
        .where(AttemptRow.publication_id == publication_id)
        .order_by(AttemptRow.nickname_key, AttemptRow.id)
    ).all()


def answers_of(session: Session, attempt_id: str) -> Sequence[AnswerRow]:
    return session.scalars(select(AnswerRow).where(AnswerRow.attempt_id == attempt_id)).all()


def answers_of_publication(session: Session, publication_id: str) -> Mapping[str, Sequence[AnswerRow]]:
    """Attempt id -> its answers, in one query for a whole class."""
    found: dict[str, list[AnswerRow]] = {}
    rows = session.scalars(select(AnswerRow).join(AttemptRow).where(AttemptRow.publication_id == publication_id))
    for row in rows:
        found.setdefault(row.attempt_id, []).append(row)
    return found


def touch(session: Session, attempt_id: str, at: datetime) -> bool:
    """Whether an answer may still be stored. Holds the attempt until the end of the transaction."""
    open_ = exists().where(PublicationRow.id == AttemptRow.publication_id, PublicationRow.state == "open")
    touched = session.execute(
        update(AttemptRow)
        .where(AttemptRow.id == attempt_id, AttemptRow.state == "in_progress", open_)
        .values(seen=at)
        .execution_options(synchronize_session=False)
    )
    return touched.rowcount == 1  # type: ignore[attr-defined,no-any-return]


def end(session: Session, attempt_id: str, by: str, receipt: str, at: datetime) -> bool:
    """Ends the attempt; true for exactly one of all who try."""
    ended = session.execute(
        update(AttemptRow)
        .where(AttemptRow.id == attempt_id, AttemptRow.state == "in_progress")
        .values(state="submitted", ended_by=by, receipt=receipt, submitted=at)
        .execution_options(synchronize_session=False)
    )
    return ended.rowcount == 1  # type: ignore[attr-defined,no-any-return]


def score(session: Session, attempt_id: str, points: float, out_of: int) -> None:
    session.execute(
        update(AttemptRow)
        .where(AttemptRow.id == attempt_id)
        .values(points=points, out_of=out_of)
        .execution_options(synchronize_session=False)
    )


def put_answer(session: Session, attempt_id: str, question_id: str, seq: int, body: str, at: datetime) -> None:
    """Stores the answer unless one with the same or a greater `seq` is there."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    new = insert(AnswerRow).values(attempt_id=attempt_id, question_id=question_id, seq=seq, body=body, at=at)
    session.execute(
        new.on_conflict_do_update(
            index_elements=[AnswerRow.attempt_id, AnswerRow.question_id],
            set_={"seq": new.excluded.seq, "body": new.excluded.body, "at": new.excluded.at},
            where=new.excluded.seq > AnswerRow.seq,
        )
    )


def stored(session: Session, attempt_id: str, question_id: str) -> tuple[int, datetime] | None:
    row = session.execute(
        select(AnswerRow.seq, AnswerRow.at).where(
            AnswerRow.attempt_id == attempt_id, AnswerRow.question_id == question_id
        )
    ).first()
    return (row.seq, row.at) if row else None
