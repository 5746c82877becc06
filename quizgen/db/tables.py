"""The rows of the database, one class a noun. Ids are 128-bit random strings, times are UTC, bodies are codec JSON."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator


def new_id() -> str:
    """128 random bits: nobody guesses the address of someone else's quiz or attempt."""
    return secrets.token_urlsafe(16)


def now() -> datetime:
    return datetime.now(UTC)


class Utc(TypeDecorator[datetime]):
    """An aware UTC time. SQLite keeps no zone, so it is stored without one and given back with it."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return value.replace(tzinfo=UTC) if value else None


Id = String(32)
Digest = String(64)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


# ---------------------------------------------------------------------------------------------- who


class TeacherRow(Base):
    """A teacher's account."""

    __tablename__ = "teacher"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    email: Mapped[str] = mapped_column(String(254), unique=True, doc="Casefolded: one account an address.")
    name: Mapped[str] = mapped_column(String(100), doc="How the teacher is greeted.")
    password: Mapped[str] = mapped_column(String(255), doc="Argon2id, with its parameters and salt.")
    created: Mapped[datetime] = mapped_column(Utc, default=now)


class SetupRow(Base):
    """The one-time token with which the first account is made; the row goes when it is used."""

    __tablename__ = "setup"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, doc="Always 1: there is one token.")
    token: Mapped[str] = mapped_column(Digest, doc="SHA-256 of the token that was printed.")
    created: Mapped[datetime] = mapped_column(Utc, default=now)


class SessionRow(Base):
    """A teacher's session. Deleting the row signs out every copy of the cookie."""

    __tablename__ = "teacher_session"

    sid: Mapped[str] = mapped_column(Digest, primary_key=True, doc="SHA-256 of the id in the cookie.")
    teacher_id: Mapped[str] = mapped_column(ForeignKey("teacher.id", ondelete="CASCADE"), index=True)
    created: Mapped[datetime] = mapped_column(Utc, default=now)
    expires: Mapped[datetime] = mapped_column(Utc, index=True, doc="After this the session is over, used or not.")

    teacher: Mapped[TeacherRow] = relationship()


class FailureRow(Base):
    """One failed try at something that must not be guessed. Rows are removed when they no longer count."""

    __tablename__ = "failure"
    __table_args__ = (Index(None, "kind", "who", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), doc="sign_in or join.")
    who: Mapped[str] = mapped_column(Digest, doc="SHA-256 of the e-mail or address that is counted.")
    at: Mapped[datetime] = mapped_column(Utc, default=now)


# ---------------------------------------------------------------------------------------------- what


class ArticleRow(Base):
    """An article a teacher gave."""

    __tablename__ = "article"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    teacher_id: Mapped[str] = mapped_column(ForeignKey("teacher.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(300), doc="The teacher's title, else the headline.")
    body: Mapped[str] = mapped_column(Text, doc="model.Article. Its text never changes: questions point into it.")
    words: Mapped[int] = mapped_column(doc="Words of running text, for lists.")
    reading: Mapped[str | None] = mapped_column(Text, doc="model.Reading as the machine found it; null until read.")
    corrected: Mapped[int] = mapped_column(
        default=0,
        server_default="0",
        doc="Counts corrections made and taken back; a page with an older count is stale.",
    )
    created: Mapped[datetime] = mapped_column(Utc, default=now)


class CorrectionRow(Base):
    """One correction of an article's reading. It stays when it is taken back, so that every state can be had again."""

    __tablename__ = "correction"

    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, doc="The article's count when made.")
    body: Mapped[str] = mapped_column(Text, doc="model.corrections.AnyCorrection.")
    teacher_id: Mapped[str | None] = mapped_column(ForeignKey("teacher.id", ondelete="SET NULL"))
    created: Mapped[datetime] = mapped_column(Utc, default=now)
    ended: Mapped[int | None] = mapped_column(doc="The article's count when it was taken back; null while it counts.")
    ended_at: Mapped[datetime | None] = mapped_column(Utc, doc="When it was taken back.")


class QuizRow(Base):
    """A quiz on the teacher's desk."""

    __tablename__ = "quiz"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    teacher_id: Mapped[str] = mapped_column(ForeignKey("teacher.id", ondelete="CASCADE"), index=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    asked: Mapped[int] = mapped_column(doc="How many questions were wished for.")
    why_fewer: Mapped[str] = mapped_column(Text, doc="Why there are fewer; empty when there are not.")
    wishes: Mapped[str | None] = mapped_column(Text, doc="model.Wishes; null in quizzes made before there were any.")
    not_asked: Mapped[str | None] = mapped_column(Text, doc="A list of model.NotAsked; null in quizzes made before.")
    seed: Mapped[int] = mapped_column(BigInteger, doc="What chance was started with; same seed, same quiz.")
    follows: Mapped[int] = mapped_column(
        default=0,
        server_default="0",
        doc="Up to which count of the article's corrections its questions were looked at.",
    )
    swaps: Mapped[int] = mapped_column(default=0, doc="How often an item was swapped, so that chance moves on.")
    created: Mapped[datetime] = mapped_column(Utc, default=now)
    changed: Mapped[datetime] = mapped_column(Utc, default=now, doc="Set by every change to the quiz or an item.")
    version: Mapped[int] = mapped_column(doc="Counts changes; a page that shows an older one is out of date.")

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012

    article: Mapped[ArticleRow] = relationship()
    items: Mapped[list[ItemRow]] = relationship(
        order_by="ItemRow.position", cascade="all, delete-orphan", passive_deletes=True, back_populates="quiz"
    )


class ItemRow(Base):
    """One question of a quiz on the desk."""

    __tablename__ = "item"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id, doc="Also the id of the question in it.")
    quiz_id: Mapped[str] = mapped_column(ForeignKey("quiz.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(doc="0 is the first question.")
    status: Mapped[str] = mapped_column(String(10), default="undecided", doc="kept, dropped or undecided.")
    edited: Mapped[bool] = mapped_column(default=False, doc="Whether the teacher changed or wrote it.")
    body: Mapped[str] = mapped_column(Text, doc="model.AnyQuestion with key and feedback.")
    quoted: Mapped[str] = mapped_column(Text, doc="JSON list: the evidence as text, to compare when publishing.")
    rests_on: Mapped[int] = mapped_column(
        default=0, server_default="0", doc="The count of corrections under which this question was made or edited."
    )
    before: Mapped[str | None] = mapped_column(
        Text, doc="model.AnyQuestion that stood here until a correction; it comes back when that is taken back."
    )
    before_on: Mapped[int | None] = mapped_column(doc="What `rests_on` was for it.")
    version: Mapped[int] = mapped_column(doc="Counts changes to this item.")

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012

    quiz: Mapped[QuizRow] = relationship(back_populates="items")


# ---------------------------------------------------------------------------------------------- the class


class RevisionRow(Base):
    """A quiz exactly as it was published, article included. Never updated: running attempts rest on it."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("quiz_id", "number"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    quiz_id: Mapped[str] = mapped_column(ForeignKey("quiz.id", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column(doc="1 for the first publication of the quiz.")
    body: Mapped[str] = mapped_column(Text, doc="model.Quiz.")
    created: Mapped[datetime] = mapped_column(Utc, default=now)


class PublicationRow(Base):
    """One opening of a revision to students."""

    __tablename__ = "publication"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    quiz_id: Mapped[str] = mapped_column(ForeignKey("quiz.id", ondelete="CASCADE"), index=True)
    revision_id: Mapped[str] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), index=True)
    code: Mapped[str] = mapped_column(String(8), unique=True, doc="What students type to join.")
    state: Mapped[str] = mapped_column(String(6), default="open", doc="open or closed.")
    release: Mapped[str] = mapped_column(String(12), doc="When marks are shown: at_once, when_closed or never.")
    show_article: Mapped[bool] = mapped_column(doc="Whether students see the article while they answer.")
    released: Mapped[datetime | None] = mapped_column(Utc, doc="When the teacher let the marks out by hand.")
    created: Mapped[datetime] = mapped_column(Utc, default=now)
    closed: Mapped[datetime | None] = mapped_column(Utc)

    quiz: Mapped[QuizRow] = relationship()
    revision: Mapped[RevisionRow] = relationship()


class AttemptRow(Base):
    """One student's attempt. The id is the student's only pass; there is no account."""

    __tablename__ = "attempt"
    __table_args__ = (UniqueConstraint("publication_id", "nickname_key"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    publication_id: Mapped[str] = mapped_column(ForeignKey("publication.id", ondelete="CASCADE"))
    nickname: Mapped[str] = mapped_column(String(80), doc="As typed, in Unicode's composed form.")
    nickname_key: Mapped[str] = mapped_column(String(240), doc="Casefolded: one of a name in a class.")
    resume_code: Mapped[str] = mapped_column(String(10), unique=True, doc="Opens the attempt on another device.")
    state: Mapped[str] = mapped_column(String(12), default="in_progress", doc="in_progress or submitted.")
    ended_by: Mapped[str] = mapped_column(String(8), default="", doc="student, or closing; empty while in progress.")
    receipt: Mapped[str | None] = mapped_column(Id, unique=True, doc="Made once, at submission.")
    points: Mapped[float | None] = mapped_column(doc="What was scored; null until submitted.")
    out_of: Mapped[int | None] = mapped_column(doc="What could be scored.")
    started: Mapped[datetime] = mapped_column(Utc, default=now)
    seen: Mapped[datetime] = mapped_column(Utc, default=now, doc="When an answer last arrived.")
    submitted: Mapped[datetime | None] = mapped_column(Utc)

    publication: Mapped[PublicationRow] = relationship()
    answers: Mapped[list[AnswerRow]] = relationship(cascade="all, delete-orphan", passive_deletes=True)


class AnswerRow(Base):
    """The newest answer to one question of one attempt."""

    __tablename__ = "answer"

    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[str] = mapped_column(Id, primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, doc="Grows with every answer a browser sends; the greatest wins.")
    body: Mapped[str] = mapped_column(Text, doc="model.Answer.")
    at: Mapped[datetime] = mapped_column(Utc, default=now)


# ---------------------------------------------------------------------------------------------- work


class JobRow(Base):
    """Background work. A running job whose lease has run out is taken up again."""

    __tablename__ = "job"
    __table_args__ = (Index(None, "state", "created"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    teacher_id: Mapped[str] = mapped_column(ForeignKey("teacher.id", ondelete="CASCADE"), index=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16), doc="make a quiz, or follow the corrections.")
    state: Mapped[str] = mapped_column(String(8), default="queued", doc="queued, running, done or failed.")
    wishes: Mapped[str] = mapped_column(Text, doc="model.Wishes.")
    seed: Mapped[int] = mapped_column(BigInteger, doc="What chance starts with.")
    step: Mapped[str] = mapped_column(String(80), default="", doc="What it is doing, for the teacher.")
    share: Mapped[float] = mapped_column(default=0.0, doc="How much is done, 0 to 1.")
    tries: Mapped[int] = mapped_column(default=0, doc="How often it was begun; a job that kills us is given up.")
    lease: Mapped[str | None] = mapped_column(Id, doc="Who is working on it.")
    lease_until: Mapped[datetime | None] = mapped_column(Utc, doc="Renewed while the worker lives.")
    quiz_id: Mapped[str] = mapped_column(
        Id, default="", doc="The quiz it made, or is to look at; empty for all drafts."
    )
    told: Mapped[str] = mapped_column(Text, default="", server_default=text("''"), doc="One sentence on what was done.")
    error: Mapped[str] = mapped_column(Text, default="", doc="One sentence for the teacher.")
    created: Mapped[datetime] = mapped_column(Utc, default=now)
    finished: Mapped[datetime | None] = mapped_column(Utc)
