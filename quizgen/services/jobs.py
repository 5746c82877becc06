"""A job's id in, how far it has come out. Running jobs is the business of `quizgen.jobs`."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from quizgen.services.accounts import Teacher


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Background work. `state`: queued, running, done or failed; `share` 0..1; `result` is the id of the quiz made.

    `step` is a phrase for the teacher ("Reading"); `error` one sentence that says what to do, "" when there is none.
    `article_id` names the article it works on, so that a failed job leads back to the text.
    """

    id: str
    kind: str
    state: str
    step: str = ""
    share: float = 0.0
    result: str = ""
    error: str = ""
    article_id: str = ""

    @property
    def finished(self) -> bool:
        return self.state in ("done", "failed")


def get(session: Session, teacher: Teacher, job_id: str) -> Job:
    """The job; NotFound when it is not the teacher's."""
    raise NotImplementedError
