"""A join code and a nickname in; questions without keys, saved answers, one receipt, and released marks out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizgen import grading
from quizgen.db import codec, keep
from quizgen.db.queries import attempts as queries
from quizgen.db.queries.quizzes import open_by_code
from quizgen.db.tables import AttemptRow, PublicationRow, new_id
from quizgen.db.tables import now as present
from quizgen.errors import Conflict, InvalidInput, NotAllowed, NotFound
from quizgen.model import Answer, AnyQuestion, Article, Mark, Quiz, Span, StudentQuestion, for_student
from quizgen.services import answers as given_answers
from quizgen.services import codes, entry, limits, once, revisions

MOST_STUDENTS = 500
GREATEST_SEQ = 2**53 - 1  # JavaScript counts exactly up to here

#: Of a closed quiz, too: a code that opens nothing tells a stranger nothing.
_NO_QUIZ = "No open quiz has this code: look at it again, letter by letter, or ask whether the quiz is closed."
_NO_RESUME = "No attempt has this code. Look at it again, letter by letter."
_OVER = "Your answers have been handed in; they cannot be changed any more."
_WAIT = "Your teacher has not released the results yet. Keep this address and look again later."
_FIRST = "Hand in your answers first; the results come after that."


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
    return _publication(session, code, remote, now or present()).quiz.title


def join(
    session: Session, code: str, nickname: str, remote: str, *, ticket: str = "", now: datetime | None = None
) -> Attempt:
    """A new attempt. InvalidInput at field `code` (unknown and closed look alike) or `nickname`.

    The same form sent twice (its `ticket` tells) gives the same attempt: who pressed twice has not taken his own name.
    TooManyTries after ten wrong codes a minute from one address; right codes are never counted.
    """
    at = now or present()
    publication = _publication(session, code, remote, at)
    name = entry.nickname(nickname)
    key = entry.nickname_key(name)
    attempt_id = once.id_for(ticket, publication.id, key)
    if known := queries.by_id(session, attempt_id):
        return _view(session, known)
    if queries.name_taken(session, publication.id, key):
        raise InvalidInput("Somebody in this class has this nickname already; choose another.", "nickname")
    if queries.count(session, publication.id) >= MOST_STUDENTS:
        raise Conflict(f"{MOST_STUDENTS} students have joined; ask your teacher to open another quiz.")
    row = AttemptRow(
        id=attempt_id,
        publication_id=publication.id,
        publication=publication,
        nickname=name,
        nickname_key=key,
        resume_code=codes.new(codes.RESUME_LENGTH),
        started=at,
        seen=at,
    )
    session.add(row)
    session.flush()
    return _view(session, row)


def resume(session: Session, resume_code: str, remote: str, *, now: datetime | None = None) -> Attempt:
    """The attempt with this resume code, on whatever device. InvalidInput at field `code`; counted as `join`."""
    at = now or present()
    # Unlike a join code this one opens somebody's answers: over the limit not even a right one is looked at.
    limits.refuse(session, limits.RESUME, remote, at)
    code = codes.tidy(resume_code, codes.RESUME_LENGTH)
    row = queries.by_resume_code(session, code) if code else None
    if row is None:
        limits.count(session, limits.RESUME, remote, at)
        keep(session)
        raise InvalidInput(_NO_RESUME, "code")
    return _view(session, row)


def get(session: Session, attempt_id: str) -> Attempt:
    """The attempt; NotFound when there is none."""
    return _view(session, _row(session, attempt_id))


def save(session: Session, attempt_id: str, question_id: str, seq: int, answer: Answer) -> Saved:
    """Stores an answer unless a newer one is there. Safe to repeat. Conflict after submission or closing."""
    row = _row(session, attempt_id)
    seq = entry.whole(seq, "seq", "The number of the answer", least=0, most=GREATEST_SEQ)
    checked = _checked(_quiz(session, row), {question_id: answer})
    at = present()
    _hold(session, row, at)
    queries.put_answer(session, attempt_id, question_id, seq, codec.dumps(checked[question_id]), at)
    stored = queries.stored(session, attempt_id, question_id)
    assert stored is not None  # it was put there, or a newer one was, in this transaction
    return Saved(*stored)


def save_all(session: Session, attempt_id: str, answers: Mapping[str, Answer]) -> None:
    """Stores the answers of a whole page (without JavaScript). None leaves the stored answer as it is."""
    row = _row(session, attempt_id)
    checked = _checked(_quiz(session, row), answers)
    at = present()
    _hold(session, row, at)
    _put_page(session, row, checked, at)


def submit(session: Session, attempt_id: str, answers: Mapping[str, Answer] | None = None) -> Receipt:
    """Ends the attempt, once, and marks it. Repeated or at the same moment: the same receipt."""
    row = _row(session, attempt_id)
    quiz = _quiz(session, row)
    checked = _checked(quiz, answers or {})
    at = present()
    if queries.end(session, attempt_id, "student", new_id(), at):
        _put_page(session, row, checked, at)
        _score(session, row, quiz)
    session.refresh(row)
    return _receipt(session, row, quiz)


def receipt(session: Session, attempt_id: str) -> Receipt:
    """The receipt of a submitted attempt; NotFound before."""
    row = _row(session, attempt_id)
    if row.state != "submitted":
        raise NotFound("These answers have not been handed in yet.")
    return _receipt(session, row, _quiz(session, row))


def marks(session: Session, attempt_id: str) -> Marks:
    """The marks with key and evidence; NotAllowed until the teacher's setting lets them out."""
    row = _row(session, attempt_id)
    if row.state != "submitted":
        raise NotAllowed(_FIRST)
    if not _released(row):
        raise NotAllowed(_WAIT)
    quiz = _quiz(session, row)
    found, _ = _answers(session, row)
    graded = grading.grade_all(quiz.questions, found)
    marked = tuple(
        MarkedQuestion(
            question=question,
            answer=found.get(question.id),
            mark=graded[question.id],
            evidence=question.evidence,
        )
        for question in quiz.questions
    )
    return Marks(
        attempt_id=row.id,
        nickname=row.nickname,
        title=quiz.title,
        article=quiz.article,
        points=row.points or 0.0,
        out_of=row.out_of or 0,
        questions=marked,
    )


def end_all(session: Session, publication: PublicationRow) -> None:
    """Hands in every attempt in progress with the answers saved so far; for the closing of a publication."""
    at = present()
    quiz = revisions.quiz(session, publication.revision_id)
    for row in queries.of_publication(session, publication.id):
        if queries.end(session, row.id, "closing", new_id(), at):
            _score(session, row, quiz)


# ---------------------------------------------------------------------------------------------- rows


def _publication(session: Session, code: str, remote: str, at: datetime) -> PublicationRow:
    tidy = codes.tidy(code, codes.JOIN_LENGTH)
    row = open_by_code(session, tidy) if tidy else None
    if row is None:
        # A class shares one address, so only failures count, and a right code always works: with 31 to the power of
        # eight codes the limit need not hold against luck, only against hammering.
        limits.refuse(session, limits.JOIN, remote, at)
        limits.count(session, limits.JOIN, remote, at)
        keep(session)
        raise InvalidInput(_NO_QUIZ, "code")
    return row


def _row(session: Session, attempt_id: str) -> AttemptRow:
    row = queries.by_id(session, attempt_id) if isinstance(attempt_id, str) else None
    if row is None:
        raise NotFound("There is no such attempt. Join again with the code your teacher gave you.")
    return row


def _quiz(session: Session, row: AttemptRow) -> Quiz:
    return revisions.quiz(session, row.publication.revision_id)


def _released(row: AttemptRow) -> bool:
    """Whether marks may be shown; the one place where this is decided."""
    publication = row.publication
    if row.state != "submitted":
        return False
    if publication.released is not None or publication.release == "at_once":
        return True
    return publication.release == "when_closed" and publication.state == "closed"


def _checked(quiz: Quiz, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers, each fitting its question. Raises InvalidInput for one that does not or belongs to no question."""
    shown = {question.id: for_student(question) for question in quiz.questions}
    if unknown := answers.keys() - shown.keys():
        raise InvalidInput(f"{len(unknown)} of the answers sent belong to no question of this quiz.")
    return {question_id: given_answers.from_json(shown[question_id], answer) for question_id, answer in answers.items()}


def _hold(session: Session, row: AttemptRow, at: datetime) -> None:
    if not queries.touch(session, row.id, at):
        raise Conflict(_OVER)


def _put_page(session: Session, row: AttemptRow, answers: Mapping[str, Answer], at: datetime) -> None:
    # A page is the student's last word, so it goes after whatever was saved before. A question that the page did not
    # send, though, keeps its saved answer: nothing acknowledged is lost.
    _, seqs = _answers(session, row)
    for question_id, answer in answers.items():
        if answer is not None:
            seq = min(seqs.get(question_id, -1) + 1, GREATEST_SEQ + 1)
            queries.put_answer(session, row.id, question_id, seq, codec.dumps(answer), at)


def _answers(session: Session, row: AttemptRow) -> tuple[dict[str, Answer], dict[str, int]]:
    rows = queries.answers_of(session, row.id)
    return {r.question_id: codec.answer_loads(r.body) for r in rows}, {r.question_id: r.seq for r in rows}


def _score(session: Session, row: AttemptRow, quiz: Quiz) -> None:
    found, _ = _answers(session, row)
    marks = grading.grade_all(quiz.questions, found).values()
    queries.score(session, row.id, sum(mark.points for mark in marks), sum(mark.out_of for mark in marks))


def _receipt(session: Session, row: AttemptRow, quiz: Quiz) -> Receipt:
    found, _ = _answers(session, row)
    assert row.receipt is not None  # set with the state, in one statement
    assert row.submitted is not None
    return Receipt(
        id=row.receipt,
        attempt_id=row.id,
        at=row.submitted,
        answered=sum(given_answers.is_given(answer) for answer in found.values()),
        questions=len(quiz.questions),
    )


def _view(session: Session, row: AttemptRow) -> Attempt:
    quiz = _quiz(session, row)
    found, seqs = _answers(session, row)
    released = _released(row)
    return Attempt(
        id=row.id,
        publication_id=row.publication_id,
        nickname=row.nickname,
        state=row.state,
        resume_code=row.resume_code,
        title=quiz.title,
        article=quiz.article if row.publication.show_article else None,
        questions=tuple(for_student(question) for question in quiz.questions),
        answers=found,
        seqs=seqs,
        released=released,
        score=row.points if released else None,
        out_of=row.out_of if released else None,
    )
