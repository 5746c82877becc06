"""E-mail or session digest in, a teacher's row out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.orm import Session

from quizgen.db.tables import FailureRow, SessionRow, SetupRow, TeacherRow


def any_teacher(session: Session) -> bool:
    return bool(session.scalar(select(exists().select_from(TeacherRow))))


def by_email(session: Session, email: str) -> TeacherRow | None:
    return session.scalar(select(TeacherRow).where(TeacherRow.email == email))


def by_sid(session: Session, sid: str, at: datetime) -> TeacherRow | None:
    return session.scalar(select(TeacherRow).join(SessionRow).where(SessionRow.sid == sid, SessionRow.expires > at))


def end_session(session: Session, sid: str) -> None:
    session.execute(delete(SessionRow).where(SessionRow.sid == sid))


def end_sessions(session: Session, teacher_id: str, *, but: str) -> None:
    session.execute(delete(SessionRow).where(SessionRow.teacher_id == teacher_id, SessionRow.sid != but))


def end_old_sessions(session: Session, at: datetime) -> None:
    session.execute(delete(SessionRow).where(SessionRow.expires <= at))


def change_password(session: Session, teacher_id: str, old: str, new: str) -> bool:
    """Whether it was changed: not when another request has changed it since `old` was read."""
    changed = session.execute(
        update(TeacherRow).where(TeacherRow.id == teacher_id, TeacherRow.password == old).values(password=new)
    )
    return changed.rowcount == 1  # type: ignore[attr-defined,no-any-return]


def use_setup_token(session: Session, token: str) -> bool:
    """Takes the token away; true for exactly one of all who try."""
    return session.execute(delete(SetupRow).where(SetupRow.token == token)).rowcount == 1  # type: ignore[attr-defined,no-any-return]


def failures(session: Session, kind: str, who: str, since: datetime) -> int:
    counted = select(func.count()).where(FailureRow.kind == kind, FailureRow.who == who, FailureRow.at > since)
    return session.scalar(counted) or 0


def forget_failures(session: Session, kind: str, who: str) -> None:
    session.execute(delete(FailureRow).where(FailureRow.kind == kind, FailureRow.who == who))


def forget_old_failures(session: Session, before: datetime) -> None:
    session.execute(delete(FailureRow).where(FailureRow.at <= before))
