"""E-mail, password and session id in, a Teacher out; a teacher's session lives in the database, not in a cookie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Teacher:
    """A signed-in teacher: whom every right is checked against."""

    id: str
    email: str
    name: str


def setup_open(session: Session) -> bool:
    """Whether the first teacher account can still be made."""
    raise NotImplementedError


def issue_setup_token(session: Session) -> str | None:
    """A new one-time token for the first account (older ones stop working), or None when a teacher exists."""
    raise NotImplementedError


def create_first(session: Session, token: str, data: Mapping[str, str]) -> Teacher:
    """The first teacher, from `email`, `name` and `password`. The token works once.

    Raises NotFound for a wrong or used token, InvalidInput (field email, name or password) for a bad value.
    """
    raise NotImplementedError


def sign_in(session: Session, email: str, password: str, remote: str, *, now: datetime | None = None) -> str:
    """A new session id (for the cookie) of the teacher.

    Raises InvalidInput when e-mail or password is wrong (which of them is not told, nor can it be timed) and
    TooManyTries after ten failures for one e-mail within fifteen minutes.
    """
    raise NotImplementedError


def teacher_of(session: Session, sid: str, *, now: datetime | None = None) -> Teacher | None:
    """The teacher whose session `sid` is, or None when it has ended."""
    raise NotImplementedError


def sign_out(session: Session, sid: str) -> None:
    """Ends the session; a copy of its cookie is worth nothing afterwards."""
    raise NotImplementedError


def change_password(session: Session, teacher: Teacher, old: str, new: str, *, sid: str = "") -> None:
    """Sets a new password and ends every session of the teacher except `sid`.

    Raises InvalidInput, field `old` or `new`.
    """
    raise NotImplementedError
