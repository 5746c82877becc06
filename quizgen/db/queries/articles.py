"""A teacher's id in, the rows of that teacher's articles out."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, defer

from quizgen.db.tables import ArticleRow, QuizRow


def of_teacher(session: Session, teacher_id: str, article_id: str) -> ArticleRow | None:
    return session.scalar(select(ArticleRow).where(ArticleRow.id == article_id, ArticleRow.teacher_id == teacher_id))


def count(session: Session, teacher_id: str) -> int:
    return session.scalar(select(func.count()).where(ArticleRow.teacher_id == teacher_id)) or 0


def recent(session: Session, teacher_id: str, limit: int, skip: int = 0) -> Sequence[tuple[ArticleRow, int]]:
    """The newest articles after the first `skip`, without their texts, each with the number of its quizzes."""
    quizzes = select(func.count()).where(QuizRow.article_id == ArticleRow.id).correlate(ArticleRow).scalar_subquery()
    rows = session.execute(
        select(ArticleRow, quizzes)
        .where(ArticleRow.teacher_id == teacher_id)
        .order_by(ArticleRow.created.desc(), ArticleRow.id)
        .limit(limit)
        .offset(skip)
        .options(defer(ArticleRow.body, raiseload=True), defer(ArticleRow.reading, raiseload=True))
    )
    return [(article, count) for article, count in rows]
