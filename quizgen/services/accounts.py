"""E-mail, password and session id in, a Teacher out; a teacher's session lives in the database, not in a cookie."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from quizgen.db import keep
from quizgen.db.queries import teachers
from quizgen.db.tables import SessionRow, SetupRow, TeacherRow
from quizgen.db.tables import now as present
from quizgen.errors import InvalidInput, NotFound
from quizgen.services import entry, limits, passwords

#: A session ends after two weeks, used or not: one sign-in a fortnight on a computer at home is bearable.
SESSION_LASTS = timedelta(days=14)

_WRONG = "E-mail or password is wrong."
_NO_SETUP = "This set-up link has been used or replaced. The newest one is printed when quizgen starts."


@dataclass(frozen=True, slots=True, kw_only=True)
class Teacher:
    """A signed-in teacher: whom every right is checked against."""

    id: str
    email: str
    name: str


def setup_open(session: Session) -> bool:
    """Whether the first teacher account can still be made."""
    return not teachers.any_teacher(session)


def setup_fits(session: Session, token: str) -> bool:
    """Whether the token opens the set-up page. Compared in constant time."""
    row = session.get(SetupRow, 1)
    fits = secrets.compare_digest(row.token if row else "", limits.digest(token))
    return fits and setup_open(session)


def issue_setup_token(session: Session) -> str | None:
    """A new one-time token for the first account (older ones stop working), or None when a teacher exists."""
    if not setup_open(session):
        return None
    token = secrets.token_urlsafe(32)
    session.merge(SetupRow(id=1, token=limits.digest(token), created=present()))
    session.flush()
    return token


def create_first(session: Session, token: str, data: Mapping[str, str]) -> Teacher:
    """The first teacher, from `email`, `name` and `password`. The token works once.

    Raises NotFound for a wrong or used token, InvalidInput (field email, name or password) for a bad value.
    """
    if not setup_fits(session, token):
        raise NotFound(_NO_SETUP)
    email = _email(data.get("email"))
    name = entry.line(data.get("name"), "name", "Your name", most=100)
    password = passwords.check(data.get("password"), "password", not_like=(email, name))
    keep(session)  # no lock is held while the password is hashed
    stored = passwords.hashed(password)
    if not teachers.use_setup_token(session, limits.digest(token)) or not setup_open(session):
        raise NotFound(_NO_SETUP)
    row = TeacherRow(email=email, name=name, password=stored)
    session.add(row)
    session.flush()
    return _teacher(row)


def sign_in(session: Session, email: str, password: str, remote: str, *, now: datetime | None = None) -> str:
    """A new session id (for the cookie) of the teacher.

    Raises InvalidInput when e-mail or password is wrong (which of them is not told, nor can it be timed) and
    TooManyTries after ten failures for one e-mail within fifteen minutes. `remote` is not counted: a whole staff
    room shares one address.
    """
    del remote
    at = now or present()
    try:
        address = _email(email)
    except InvalidInput:
        address = ""
    limits.refuse(session, limits.SIGN_IN, address, at)
    # Counted before the password is tried, and taken back when it is right: guesses made side by side all count.
    limits.count(session, limits.SIGN_IN, address, at)
    row = teachers.by_email(session, address) if address else None
    keep(session)
    if not passwords.matches(row.password if row else None, password) or row is None:
        raise InvalidInput(_WRONG)
    if passwords.outdated(row.password):
        teachers.change_password(session, row.id, row.password, passwords.hashed(password))
    limits.forget(session, limits.SIGN_IN, address)
    teachers.end_old_sessions(session, at)
    sid = secrets.token_urlsafe(32)
    session.add(SessionRow(sid=limits.digest(sid), teacher_id=row.id, created=at, expires=at + SESSION_LASTS))
    session.flush()
    return sid


def teacher_of(session: Session, sid: str, *, now: datetime | None = None) -> Teacher | None:
    """The teacher whose session `sid` is, or None when it has ended."""
    row = teachers.by_sid(session, limits.digest(sid), now or present())
    return _teacher(row) if row else None


def sign_out(session: Session, sid: str) -> None:
    """Ends the session; a copy of its cookie is worth nothing afterwards."""
    teachers.end_session(session, limits.digest(sid))


def change_password(
    session: Session, teacher: Teacher, old: str, new: str, *, sid: str = "", now: datetime | None = None
) -> None:
    """Sets a new password and ends every session of the teacher except `sid`.

    Raises InvalidInput, field `old` or `new`; a wrong old password counts as a failed sign-in.
    """
    at = now or present()
    new = passwords.check(new, "new", not_like=(teacher.email, teacher.name))
    row = session.get(TeacherRow, teacher.id)
    if row is None:
        raise NotFound("This account is no longer there.")
    before = row.password
    limits.refuse(session, limits.SIGN_IN, teacher.email, at)
    limits.count(session, limits.SIGN_IN, teacher.email, at)
    keep(session)
    if not passwords.matches(before, old):
        raise InvalidInput("This is not your present password.", "old")
    if not teachers.change_password(session, teacher.id, before, passwords.hashed(new)):
        raise InvalidInput("Your password was changed elsewhere in the meantime.", "old")
    limits.forget(session, limits.SIGN_IN, teacher.email)
    teachers.end_sessions(session, teacher.id, but=limits.digest(sid))


def _teacher(row: TeacherRow) -> Teacher:
    return Teacher(id=row.id, email=row.email, name=row.name)


def _email(value: object) -> str:
    address = entry.line(value, "email", "The e-mail", most=254).casefold()
    if not re.fullmatch(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+", address):
        raise InvalidInput("This is not an e-mail address.", "email")
    return address
