"""A published quiz in; who has answered what, and how the questions came out, for its teacher."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizgen.model import AnyQuestion, Mark
from quizgen.services.accounts import Teacher


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRow:
    """One student while the class works: question id -> answered or not."""

    attempt_id: str
    nickname: str
    state: str
    answered: Mapping[str, bool]
    seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The class while it works; `questions` gives the columns in order."""

    publication_id: str
    questions: tuple[AnyQuestion, ...]
    rows: tuple[ProgressRow, ...]

    @property
    def submitted(self) -> int:
        return sum(row.state == "submitted" for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentResult:
    """One student's score. `marks` is by question id and empty while the attempt is in progress."""

    attempt_id: str
    nickname: str
    state: str
    points: float
    out_of: int
    marks: Mapping[str, Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """How one question came out. `facility` is the mean share of its points among the `n` submitted attempts.

    `counts` gives, for a choice, how many chose each option (last: no answer); for a table or a matching, how many
    had each row right; for the others (right, wrong, no answer).
    """

    question: AnyQuestion
    facility: float
    n: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All results of one publication. `distribution[i]` is how many scored between i and i+1 tenths (last: 10/10)."""

    publication_id: str
    students: tuple[StudentResult, ...]
    questions: tuple[QuestionResult, ...]
    distribution: tuple[int, ...]
    mean: float
    out_of: int


def progress(session: Session, teacher: Teacher, quiz_id: str) -> Progress:
    """Who has answered what, in the newest publication. NotFound when the quiz was never published."""
    raise NotImplementedError


def results(session: Session, teacher: Teacher, quiz_id: str) -> Results:
    """Scores and item figures of the newest publication. NotFound when the quiz was never published."""
    raise NotImplementedError
