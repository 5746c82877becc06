"""A worker in, the job it may work on out; every change asks in its WHERE whether the job is still the worker's."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from quizgen.db.tables import JobRow


def of_teacher(session: Session, teacher_id: str, job_id: str) -> JobRow | None:
    return session.scalar(select(JobRow).where(JobRow.id == job_id, JobRow.teacher_id == teacher_id))


def next_waiting(session: Session, at: datetime) -> JobRow | None:
    """The oldest job that is queued, or whose worker has died."""
    orphaned = and_(JobRow.state == "running", JobRow.lease_until < at)
    return session.scalars(
        select(JobRow)
        .where(or_(JobRow.state == "queued", orphaned))
        .order_by(JobRow.created, JobRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()


def change_mine(session: Session, job_id: str, worker: str, **values: Any) -> bool:
    """Whether the job is still this worker's, and so was changed."""
    changed = session.execute(
        update(JobRow)
        .where(JobRow.id == job_id, JobRow.lease == worker, JobRow.state == "running")
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    return changed.rowcount == 1  # type: ignore[attr-defined,no-any-return]
