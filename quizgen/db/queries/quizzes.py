"""A teacher's id in, the rows of that teacher's quizzes, items and publications out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import case, exists, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from quizgen.db.tables import ArticleRow, AttemptRow, ItemRow, PublicationRow, QuizRow, RevisionRow


def of_teacher(session: Session, teacher_id: str, quiz_id: str) -> QuizRow | None:
    return session.scalar(
        select(QuizRow)
        .where(QuizRow.id == quiz_id, QuizRow.teacher_id == teacher_id)
        .options(selectinload(QuizRow.items))
        .with_for_update()  # two teachers' edits one after the other; SQLite has done that with BEGIN IMMEDIATE
    )


def article_of(session: Session, quiz: QuizRow) -> ArticleRow:
    return session.scalars(select(ArticleRow).where(ArticleRow.id == quiz.article_id)).one()


def all_of_teacher(session: Session, teacher_id: str) -> Sequence[QuizRow]:
    return session.scalars(
        select(QuizRow).where(QuizRow.teacher_id == teacher_id).order_by(QuizRow.created.desc(), QuizRow.id)
    ).all()


def item_counts(session: Session, teacher_id: str) -> Mapping[str, tuple[int, int]]:
    """Quiz id -> (items that are not dropped, all items)."""
    kept = func.sum(case((ItemRow.status != "dropped", 1), else_=0))
    rows = session.execute(
        select(ItemRow.quiz_id, kept, func.count())
        .join(QuizRow)
        .where(QuizRow.teacher_id == teacher_id)
        .group_by(ItemRow.quiz_id)
    )
    return {quiz_id: (int(kept), total) for quiz_id, kept, total in rows}


def newest_publications(session: Session, teacher_id: str) -> Mapping[str, PublicationRow]:
    """Quiz id -> its newest publication."""
    rows = session.scalars(
        select(PublicationRow)
        .join(RevisionRow)
        .join(QuizRow, QuizRow.id == PublicationRow.quiz_id)
        .where(QuizRow.teacher_id == teacher_id)
        .order_by(RevisionRow.number)
    )
    return {row.quiz_id: row for row in rows}


def attempt_counts(session: Session, teacher_id: str) -> Mapping[str, tuple[int, int]]:
    """Publication id -> (students, those who have submitted)."""
    submitted = func.sum(case((AttemptRow.state == "submitted", 1), else_=0))
    rows = session.execute(
        select(AttemptRow.publication_id, func.count(), submitted)
        .join(PublicationRow)
        .join(QuizRow)
        .where(QuizRow.teacher_id == teacher_id)
        .group_by(AttemptRow.publication_id)
    )
    return {publication_id: (students, int(done)) for publication_id, students, done in rows}


def attempts_at(session: Session, quiz_id: str) -> int:
    counted = select(func.count()).select_from(AttemptRow).join(PublicationRow).where(PublicationRow.quiz_id == quiz_id)
    return session.scalar(counted) or 0


def newest_publication(session: Session, quiz_id: str) -> PublicationRow | None:
    return session.scalars(
        select(PublicationRow)
        .join(RevisionRow)
        .where(PublicationRow.quiz_id == quiz_id)
        .order_by(RevisionRow.number.desc())
        .limit(1)
    ).first()


def publication_of_teacher(session: Session, teacher_id: str, publication_id: str) -> PublicationRow | None:
    return session.scalar(
        select(PublicationRow)
        .join(QuizRow)
        .where(PublicationRow.id == publication_id, QuizRow.teacher_id == teacher_id)
        .with_for_update(of=PublicationRow)
    )


def revisions_of(session: Session, quiz_id: str) -> int:
    return session.scalar(select(func.count()).where(RevisionRow.quiz_id == quiz_id)) or 0


def revision_body(session: Session, revision_id: str) -> str | None:
    return session.scalar(select(RevisionRow.body).where(RevisionRow.id == revision_id))


def open_by_code(session: Session, code: str) -> PublicationRow | None:
    return session.scalar(
        select(PublicationRow)
        .where(PublicationRow.code == code, PublicationRow.state == "open")
        .options(joinedload(PublicationRow.quiz))
    )


def code_taken(session: Session, code: str) -> bool:
    return bool(session.scalar(select(exists().where(PublicationRow.code == code))))
