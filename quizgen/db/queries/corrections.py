"""An article's id in, what its teacher corrected and which quizzes follow it out."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from quizgen.db.tables import ArticleRow, CorrectionRow, PublicationRow, QuizRow, TeacherRow


def of_article(session: Session, article_id: str) -> Sequence[CorrectionRow]:
    """All that were ever made, those taken back too, in their order."""
    return session.scalars(
        select(CorrectionRow).where(CorrectionRow.article_id == article_id).order_by(CorrectionRow.number)
    ).all()


def in_force(session: Session, article_id: str) -> Sequence[tuple[CorrectionRow, str | None]]:
    """Those that count, each with the name of who made it."""
    rows = session.execute(
        select(CorrectionRow, TeacherRow.name)
        .join(TeacherRow, TeacherRow.id == CorrectionRow.teacher_id, isouter=True)
        .where(CorrectionRow.article_id == article_id, CorrectionRow.ended.is_(None))
        .order_by(CorrectionRow.number)
    )
    return [(row, name) for row, name in rows]


def article_to_correct(session: Session, teacher_id: str, article_id: str) -> ArticleRow | None:
    """The row, held until the end of the transaction: two corrections come one after the other."""
    return session.scalar(
        select(ArticleRow)
        .where(ArticleRow.id == article_id, ArticleRow.teacher_id == teacher_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def drafts_of(session: Session, article_id: str) -> Sequence[str]:
    """The ids of the quizzes that no student has ever been given."""
    published = exists().where(PublicationRow.quiz_id == QuizRow.id)
    return session.scalars(
        select(QuizRow.id).where(QuizRow.article_id == article_id, ~published).order_by(QuizRow.created, QuizRow.id)
    ).all()
