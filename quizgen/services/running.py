"""The attempts that a browser remembers in, those that can be gone on with out: for whoever closed the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quizgen.db.queries import attempts as queries
from quizgen.services import codes


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """An attempt in progress at an open quiz: what a button "Go on as Ana" needs."""

    id: str
    nickname: str
    title: str


def of(session: Session, attempt_ids: Sequence[str], code: str | None = None) -> tuple[Running, ...]:
    """Those of the attempts that are in progress at an open quiz, newest first; with a join `code`, at that quiz."""
    wanted = None if code is None else codes.tidy(code, codes.JOIN_LENGTH)
    return tuple(
        Running(id=row.id, nickname=row.nickname, title=row.publication.quiz.title)
        for row in queries.running(session, attempt_ids)
        if code is None or row.publication.code == wanted
    )
