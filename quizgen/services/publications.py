"""A reviewed quiz in, a join code for students out; what students get never changes with later edits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizgen.db import codec
from quizgen.db.queries import quizzes as queries
from quizgen.db.tables import PublicationRow, QuizRow, RevisionRow
from quizgen.db.tables import now as present
from quizgen.errors import Conflict, NotFound
from quizgen.model import Article, numbers
from quizgen.services import attempts, codes, entry, quizzes, quoting
from quizgen.services.accounts import Teacher

#: When students see their marks: as soon as they have submitted, when the quiz is closed, or not at all.
RELEASES = ("at_once", "when_closed", "never")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One opening of a quiz to students. `state`: open or closed. `released`: marks were let out by hand."""

    id: str
    quiz_id: str
    code: str
    state: str
    release: str
    show_article: bool
    released: bool
    created: datetime
    closed: datetime | None

    @property
    def shown_code(self) -> str:
        """The code as it is written on the board: ABCD-EFGH."""
        return f"{self.code[:4]}-{self.code[4:]}"

    @property
    def link_path(self) -> str:
        return f"/j/{self.shown_code}"


def publish(
    session: Session, teacher: Teacher, quiz_id: str, release: str = "at_once", show_article: bool = True
) -> Publication:
    """Opens the quiz to students with a new join code, bound to its questions as they are now.

    Raises Conflict when it is open already, when no question is left, or when a quotation no longer matches the text.
    """
    entry.one_of(release, "release", "When results are shown", RELEASES)
    row = quizzes.row_of(session, teacher, quiz_id)
    newest = queries.newest_publication(session, quiz_id)
    if newest is not None and newest.state == "open":
        raise Conflict("This quiz is open to students already. Close it before you open it again.")
    article = codec.article_loads(queries.article_of(session, row).body)
    _refuse_unfit(row, article)
    revision = RevisionRow(
        quiz_id=row.id,
        number=queries.revisions_of(session, row.id) + 1,
        body=codec.dumps(quizzes.composed(row, article)),
    )
    session.add(revision)
    session.flush()
    publication = PublicationRow(
        quiz_id=row.id,
        revision_id=revision.id,
        code=_unused_code(session),
        release=release,
        show_article=bool(show_article),
    )
    session.add(publication)
    session.flush()
    return _view(publication)


def close(session: Session, teacher: Teacher, publication_id: str) -> Publication:
    """Closes it: nobody can join; attempts in progress are submitted with the answers saved so far."""
    row = _row(session, teacher, publication_id)
    if row.state == "open":
        row.state, row.closed = "closed", present()
        session.flush()  # from here on nothing can be saved; what was saved is marked below
        attempts.end_all(session, row)
    return _view(row)


def reopen(session: Session, teacher: Teacher, publication_id: str) -> Publication:
    """Lets students join again with the same code; attempts that were submitted stay submitted."""
    row = _row(session, teacher, publication_id)
    if row.state == "closed":
        newest = queries.newest_publication(session, row.quiz_id)
        if newest is not None and newest.id != row.id:
            raise Conflict("This quiz has been published again since; reopen the newer one.")
        row.state, row.closed = "open", None
        session.flush()
    return _view(row)


def release_now(session: Session, teacher: Teacher, publication_id: str) -> Publication:
    """Shows their marks to all students who have submitted, whatever was chosen before."""
    row = _row(session, teacher, publication_id)
    if row.released is None:
        row.released = present()
        session.flush()
    return _view(row)


def for_quiz(session: Session, teacher: Teacher, quiz_id: str) -> Publication | None:
    """The newest publication of the quiz, or None when it was never published."""
    row = queries.newest_publication(session, quizzes.row_of(session, teacher, quiz_id).id)
    return _view(row) if row else None


def _row(session: Session, teacher: Teacher, publication_id: str) -> PublicationRow:
    row = queries.publication_of_teacher(session, teacher.id, publication_id)
    if row is None:
        raise NotFound("There is no such publication.")
    return row


def _refuse_unfit(row: QuizRow, article: Article) -> None:
    kept = [item for item in row.items if item.status != "dropped"]
    if not kept:
        raise Conflict("Keep at least one question before you publish the quiz.")
    questions = [codec.question_loads(item.body) for item in kept]
    for number, item, question in zip(numbers(questions), kept, questions, strict=True):
        if not quoting.holds(question, item.quoted, article):
            raise Conflict(f"The passage quoted for question {number} is not in the article any more; quote it again.")


def _unused_code(session: Session) -> str:
    # Closed publications keep their codes, as they may be reopened.
    while queries.code_taken(session, code := codes.new(codes.JOIN_LENGTH)):
        continue
    return code


def _view(row: PublicationRow) -> Publication:
    return Publication(
        id=row.id,
        quiz_id=row.quiz_id,
        code=row.code,
        state=row.state,
        release=row.release,
        show_article=row.show_article,
        released=row.released is not None,
        created=row.created,
        closed=row.closed,
    )
