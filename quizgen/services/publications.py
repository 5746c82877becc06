"""A reviewed quiz in, a join code for students out; what students get never changes with later edits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

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
    raise NotImplementedError


def close(session: Session, teacher: Teacher, publication_id: str) -> Publication:
    """Closes it: nobody can join; attempts in progress are submitted with the answers saved so far."""
    raise NotImplementedError


def reopen(session: Session, teacher: Teacher, publication_id: str) -> Publication:
    """Lets students join again with the same code; attempts that were submitted stay submitted."""
    raise NotImplementedError


def release_now(session: Session, teacher: Teacher, publication_id: str) -> Publication:
    """Shows their marks to all students who have submitted, whatever was chosen before."""
    raise NotImplementedError


def for_quiz(session: Session, teacher: Teacher, quiz_id: str) -> Publication | None:
    """The newest publication of the quiz, or None when it was never published."""
    raise NotImplementedError
