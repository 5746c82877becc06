"""The attempts that a browser remembers in, those at quizzes that are still open out: for whoever closed the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quizgen.db.queries import attempts as queries
from quizgen.services import codes


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """An attempt at an open quiz, for a button: "Go on as Ana" or, once `handed_in`, "I am Ana: see my results"."""

    id: str
    nickname: str
    title: str
    handed_in: bool


def of(session: Session, attempt_ids: Sequence[str], code: str | None = None) -> tuple[Running, ...]:
    """Those of the attempts that are in progress at an open quiz, newest first.

    With a join `code`: at that quiz, also those that were handed in, for whoever opens the link to see the results.
    """
    wanted = None if code is None else codes.tidy(code, codes.JOIN_LENGTH)
    return tuple(
        Running(id=row.id, nickname=row.nickname, title=row.publication.quiz.title, handed_in=row.state == "submitted")
        for row in queries.running(session, attempt_ids)
        if (row.state == "in_progress" if code is None else row.publication.code == wanted)
    )
