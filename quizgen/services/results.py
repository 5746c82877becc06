"""A published quiz in; who has answered what, and how the questions came out, for its teacher."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizgen import grading
from quizgen.db import codec
from quizgen.db.queries import attempts as queries
from quizgen.db.queries.quizzes import newest_publication
from quizgen.db.tables import AttemptRow, PublicationRow
from quizgen.errors import NotFound
from quizgen.model import Answer, AnyQuestion, Choice, Mark, Matching, Ordering, Quiz, TrueFalseNotStated
from quizgen.services import quizzes, revisions
from quizgen.services.accounts import Teacher
from quizgen.services.answers import is_given


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

    @property
    def writing(self) -> int:
        return len(self.rows) - self.submitted


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

    `counts` gives, for a choice, how many chose each option (last: no answer); for a table, a matching or an
    ordering, how many had each row right; for the others (right, wrong, no answer).
    `withheld` is how many found the evidence of a question that they had wrong.
    """

    question: AnyQuestion
    facility: float
    n: int
    counts: tuple[int, ...]
    withheld: int = 0


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
    publication, quiz = _published(session, teacher, quiz_id)
    given = _given(session, publication)
    return Progress(
        publication_id=publication.id,
        questions=quiz.questions,
        rows=tuple(
            ProgressRow(
                attempt_id=row.id,
                nickname=row.nickname,
                state=row.state,
                answered={q.id: is_given(given.get(row.id, {}).get(q.id)) for q in quiz.questions},
                seen=row.seen,
            )
            for row in queries.of_publication(session, publication.id)
        ),
    )


def results(session: Session, teacher: Teacher, quiz_id: str) -> Results:
    """Scores and item figures of the newest publication. NotFound when the quiz was never published."""
    publication, quiz = _published(session, teacher, quiz_id)
    given = _given(session, publication)
    out_of = sum(question.points for question in quiz.questions)
    students = tuple(
        _student(row, quiz, given.get(row.id, {}), out_of) for row in queries.of_publication(session, publication.id)
    )
    done = [student for student in students if student.state == "submitted"]
    return Results(
        publication_id=publication.id,
        students=students,
        questions=tuple(
            _question(question, [(given.get(s.attempt_id, {}).get(question.id), s.marks[question.id]) for s in done])
            for question in quiz.questions
        ),
        distribution=_distribution(done, out_of),
        mean=sum(student.points for student in done) / len(done) if done else 0.0,
        out_of=out_of,
    )


def _published(session: Session, teacher: Teacher, quiz_id: str) -> tuple[PublicationRow, Quiz]:
    publication = newest_publication(session, quizzes.row_of(session, teacher, quiz_id).id)
    if publication is None:
        raise NotFound("This quiz has not been published yet, so there is nothing to see.")
    return publication, revisions.quiz(session, publication.revision_id)


def _given(session: Session, publication: PublicationRow) -> dict[str, dict[str, Answer]]:
    """Attempt id -> question id -> answer."""
    rows = queries.answers_of_publication(session, publication.id)
    return {
        attempt_id: {row.question_id: codec.answer_loads(row.body) for row in answers}
        for attempt_id, answers in rows.items()
    }


def _student(row: AttemptRow, quiz: Quiz, given: Mapping[str, Answer], out_of: int) -> StudentResult:
    done = row.state == "submitted"
    marks = grading.grade_all(quiz.questions, given) if done else {}
    return StudentResult(
        attempt_id=row.id,
        nickname=row.nickname,
        state=row.state,
        points=row.points or 0.0,
        out_of=out_of,
        marks=marks,
    )


def _question(question: AnyQuestion, given: list[tuple[Answer, Mark]]) -> QuestionResult:
    shares = [mark.points / mark.out_of for _, mark in given if mark.out_of]
    return QuestionResult(
        question=question,
        facility=sum(shares) / len(shares) if shares else 0.0,
        n=len(given),
        counts=_counts(question, given),
        withheld=sum(mark.withheld for _, mark in given),
    )


def _counts(question: AnyQuestion, given: list[tuple[Answer, Mark]]) -> tuple[int, ...]:
    if isinstance(question, Choice):
        chosen = [answer for answer, _ in given]
        return (*(chosen.count(i) for i in range(len(question.options))), chosen.count(None))
    if isinstance(question, (Matching, Ordering, TrueFalseNotStated)):
        return tuple(sum(mark.rows[i] for _, mark in given if i < len(mark.rows)) for i in range(_row_count(question)))
    answered = [mark for answer, mark in given if is_given(answer)]
    right = sum(mark.right for mark in answered)
    return right, len(answered) - right, len(given) - len(answered)


def _row_count(question: Matching | Ordering | TrueFalseNotStated) -> int:
    match question:
        case Matching():
            return len(question.prompts)
        case Ordering():
            return len(question.items)
        case TrueFalseNotStated():
            return len(question.rows)


def _distribution(done: list[StudentResult], out_of: int) -> tuple[int, ...]:
    counts = [0] * 11
    for student in done:
        # 0.3 / 1 * 10 is 3.0000000000000004, and 0.7 of 1 is 6.999...: a hair's breadth is not a tenth.
        counts[min(10, int(student.points / out_of * 10 + 1e-9))] += 1 if out_of else 0
    return tuple(counts)
