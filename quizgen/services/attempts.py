"""A join code and a nickname in; questions without keys, saved answers, one receipt, and released marks out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizgen.model import Answer, AnyQuestion, Article, Mark, Span, StudentQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A student's attempt as the student may see it. `state`: in_progress or submitted.

    `article` is None when the teacher does not show it. `score` and `out_of` are None until marks are `released`.
    """

    id: str
    publication_id: str
    nickname: str
    state: str
    resume_code: str
    title: str
    article: Article | None
    questions: tuple[StudentQuestion, ...]
    answers: Mapping[str, Answer]
    seqs: Mapping[str, int]
    released: bool = False
    score: float | None = None
    out_of: int | None = None

    @property
    def shown_resume_code(self) -> str:
        """The code as it is shown: ABCDE-FGHJK."""
        return f"{self.resume_code[:5]}-{self.resume_code[5:]}"


@dataclass(frozen=True, slots=True)
class Saved:
    """What the server holds for a question: the newest sequence number and when it was stored."""

    seq: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Proof of submission; the same however often it is asked for."""

    id: str
    attempt_id: str
    at: datetime
    answered: int
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedQuestion:
    """One question with the student's answer and its mark; shown only after release."""

    question: AnyQuestion
    answer: Answer
    mark: Mark
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """All marks of one attempt. `article` is given whole: the evidence is marked in it."""

    attempt_id: str
    nickname: str
    title: str
    article: Article
    points: float
    out_of: int
    questions: tuple[MarkedQuestion, ...]


def check_code(session: Session, code: str, remote: str, *, now: datetime | None = None) -> str:
    """The title of the open quiz with this code, for the nickname page. Raises as `join` does."""
    raise NotImplementedError


def join(session: Session, code: str, nickname: str, remote: str, *, now: datetime | None = None) -> Attempt:
    """A new attempt. InvalidInput at field `code` (unknown and closed look alike) or `nickname`.

    TooManyTries after ten wrong codes a minute from one address; right codes are never counted.
    """
    raise NotImplementedError


def resume(session: Session, resume_code: str, remote: str, *, now: datetime | None = None) -> Attempt:
    """The attempt with this resume code, on whatever device. InvalidInput at field `code`; counted as `join`."""
    raise NotImplementedError


def get(session: Session, attempt_id: str) -> Attempt:
    """The attempt; NotFound when there is none."""
    raise NotImplementedError


def save(session: Session, attempt_id: str, question_id: str, seq: int, answer: Answer) -> Saved:
    """Stores an answer unless a newer one is there. Safe to repeat. Conflict after submission or closing."""
    raise NotImplementedError


def save_all(session: Session, attempt_id: str, answers: Mapping[str, Answer]) -> None:
    """Stores the answers of a whole page (without JavaScript). None leaves the stored answer as it is."""
    raise NotImplementedError


def submit(session: Session, attempt_id: str, answers: Mapping[str, Answer] | None = None) -> Receipt:
    """Ends the attempt, once, and marks it. Repeated or at the same moment: the same receipt."""
    raise NotImplementedError


def receipt(session: Session, attempt_id: str) -> Receipt:
    """The receipt of a submitted attempt; NotFound before."""
    raise NotImplementedError


def marks(session: Session, attempt_id: str) -> Marks:
    """The marks with key and evidence; NotAllowed until the teacher's setting lets them out."""
    raise NotImplementedError
