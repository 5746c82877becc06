"""The attempts that a browser remembers in, those that can be gone on with or looked at out: for whoever comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quizgen.db.queries import attempts as queries
from quizgen.db.tables import AttemptRow
from quizgen.services import codes


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """An attempt, for a button: “Go on as Ana” or, when `handed_in`, “see my results”. `open`: its quiz is open."""

    id: str
    nickname: str
    title: str
    handed_in: bool
    open: bool


def of(session: Session, attempt_ids: Sequence[str], code: str | None = None) -> tuple[Running, ...]:
    """Those of the attempts that are in progress at an open quiz, newest first.

    With a join `code`: at that quiz, also those that were handed in, for whoever opens the link to see the results;
    these are often out only when the quiz is closed.
    """
    wanted = None if code is None else codes.tidy(code, codes.JOIN_LENGTH)
    return tuple(
        Running(
            id=row.id,
            nickname=row.nickname,
            title=row.publication.quiz.title,
            handed_in=row.state == "submitted",
            open=row.publication.state == "open",
        )
        for row in queries.among(session, attempt_ids)
        if (_in_hand(row) if code is None else row.publication.code == wanted)
    )


def _in_hand(row: AttemptRow) -> bool:
    return row.state == "in_progress" and row.publication.state == "open"
