"""Who failed, and when, in; TooManyTries out when someone is guessing. Names and addresses are kept as digests."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from quizgen.db.queries import teachers
from quizgen.db.tables import FailureRow
from quizgen.errors import TooManyTries


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `failures` within `window`; `sentence` says what to do then."""

    name: str
    failures: int
    window: timedelta
    sentence: str


SIGN_IN = Limit(
    "sign_in",
    10,
    timedelta(minutes=15),
    "Too many wrong passwords for this e-mail. Wait a quarter of an hour, then try again.",
)
JOIN = Limit("join", 10, timedelta(minutes=1), "Too many wrong codes. Wait a minute, then look at the code again.")
RESUME = Limit("resume", 10, timedelta(minutes=1), "Too many wrong codes. Wait a minute, then look at the code again.")


def digest(text: str) -> str:
    """SHA-256: long random tokens, and names that need only be compared, are not kept as they are."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def refuse(session: Session, limit: Limit, who: str, at: datetime) -> None:
    """Raises TooManyTries when `who` has used up the limit."""
    if teachers.failures(session, limit.name, digest(who), at - limit.window) >= limit.failures:
        raise TooManyTries(limit.sentence)


def count(session: Session, limit: Limit, who: str, at: datetime) -> None:
    """Notes one failure. The caller must `keep` it when the request is refused."""
    teachers.forget_old_failures(session, at - timedelta(days=1))
    session.add(FailureRow(kind=limit.name, who=digest(who), at=at))
    session.flush()


def forget(session: Session, limit: Limit, who: str) -> None:
    teachers.forget_failures(session, limit.name, digest(who))
