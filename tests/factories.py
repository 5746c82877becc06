"""Stored things for tests: an engine, teachers, an article, a quiz with one question of every shape, a class.

Everything that a student must not see before release contains the word in `SECRET`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from quizgen.db import codec, make_engine, upgrade
from quizgen.db.tables import ArticleRow, QuizRow, TeacherRow
from quizgen.model import (
    Answer,
    AnyQuestion,
    Article,
    Block,
    Choice,
    Matching,
    Numeric,
    Option,
    Ordering,
    Quiz,
    Reading,
    Row,
    Section,
    ShortText,
    Span,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.services import attempts, jobs, passwords, publications, quizzes
from quizgen.services.accounts import Teacher
from quizgen.services.attempts import Attempt
from quizgen.services.publications import Publication
from quizgen.services.quiz_views import QuizView
from quizgen.settings import Settings

PASSWORD = "a lantern in the fog"
SECRET = "zebra7secret"

HEADLINE = "Harbour stays shut after storm"
PARAGRAPHS = (
    "The harbour at Norwick was closed on Friday after a storm broke the outer wall.",
    'Harbour master Ida Brandt said the wall would be "stronger than before" by May.',
    "Residents denied that they had been warned, and the council said 40 boats were damaged.",
    "The shipping firm Halden & Sons reported that no cargo was lost.",
)


def new_engine(folder: Path) -> Engine:
    """An engine on a new SQLite file with all tables. Call `dispose()` at the end."""
    (folder / "quizgen.sqlite3").write_bytes(_empty_database())
    return make_engine(Settings(instance=folder))


@cache
def _empty_database() -> bytes:
    """A file with all tables, made by the migrations once for all tests."""
    with TemporaryDirectory() as folder:
        engine = make_engine(Settings(instance=Path(folder)))
        upgrade(engine)
        engine.dispose()  # the last connection writes the log into the file
        return (Path(folder) / "quizgen.sqlite3").read_bytes()


def teacher(session: Session, email: str = "ada@school.example", name: str = "Ada") -> Teacher:
    """A teacher who can sign in with `PASSWORD`."""
    row = TeacherRow(email=email, name=name, password=_hash())
    session.add(row)
    session.flush()
    return Teacher(id=row.id, email=row.email, name=row.name)


@cache
def _hash() -> str:
    return passwords.hashed(PASSWORD)


def article() -> Article:
    """A short article with a headline and four paragraphs."""
    text = "\n\n".join((HEADLINE, *PARAGRAPHS))
    lines = [Block(Section.HEADLINE, _span(text, HEADLINE))]
    lines += [Block(Section.BODY, _span(text, paragraph)) for paragraph in PARAGRAPHS]
    return Article(text, tuple(lines))


def span(quotation: str) -> Span:
    """Where the article has this passage."""
    return _span(article().text, quotation)


def _span(text: str, quotation: str) -> Span:
    start = text.index(quotation)
    return Span(start, start + len(quotation))


def questions() -> tuple[AnyQuestion, ...]:
    """One question of every shape, with secrets in every key and feedback."""
    evidence = (span("Residents denied that they had been warned"),)
    return (
        Choice(
            id="Q1",
            type="who_denied",
            stem="Who denied that they had been warned?",
            options=(
                Option("Ida Brandt", feedback=f"{SECRET} She spoke of the wall."),
                Option("Residents", correct=True, feedback=f"{SECRET} Yes."),
                Option("Halden & Sons", feedback=f"{SECRET} The firm spoke of cargo."),
            ),
            evidence=evidence,
            feedback=f"{SECRET} The text says: residents denied it.",
            warnings=(f"{SECRET} for the teacher",),
            about=("A2",),
        ),
        Matching(
            id="Q2",
            type="match_source",
            stem="Match each source to what it said.",
            prompts=("Ida Brandt", "The council"),
            responses=("No cargo was lost.", "40 boats were damaged.", "The wall would be stronger."),
            key=(2, 1),
            evidence=(span("the council said 40 boats were damaged"),),
            feedback=f"{SECRET} matching",
        ),
        TrueFalseNotStated(
            id="Q3",
            type="true_false_not_stated",
            stem="True, false or not stated?",
            rows=(
                Row("The harbour was closed on Friday.", Verdict.TRUE, f"{SECRET} row", (span("closed on Friday"),)),
                Row("The storm broke the inner wall.", Verdict.FALSE, f"{SECRET} row"),
                Row("The wall is made of stone.", Verdict.NOT_STATED, f"{SECRET} row"),
            ),
            evidence=(span("closed on Friday after a storm broke the outer wall"),),
            feedback=f"{SECRET} table",
            points=3,
        ),
        Numeric(
            id="Q4",
            type="fact",
            stem="According to the council, how many boats were damaged?",
            value=40.0,
            unit="boats",
            evidence=(span("40 boats were damaged"),),
            feedback=f"{SECRET} numeric",
        ),
        ShortText(
            id="Q5",
            type="who_said",
            stem="Who reported that the cargo was safe?",
            accepted=("Halden & Sons", f"{SECRET} shipping firm"),
            rivals=("Ida Brandt", f"{SECRET} rival"),
            evidence=(span("The shipping firm Halden & Sons reported that no cargo was lost."),),
            feedback=f"{SECRET} short text",
        ),
    )


def ordering() -> Ordering:
    """Three things to put in order, shown last, first, second."""
    return Ordering(
        id="Q6",
        type="sequence",
        stem="Put these events in the order in which they happened:",
        items=("Residents denied a warning.", "A storm broke the wall.", "The harbour was closed."),
        key=(1, 2, 0),
        evidence=(span("closed on Friday after a storm broke the outer wall"),),
        feedback=f"{SECRET} ordering",
        points=3,
    )


def quiz() -> Quiz:
    """The quiz that a job would draft from `article()`."""
    return Quiz(
        title=HEADLINE, seed=7, article=article(), questions=questions(), asked=6, why_fewer="The article is short."
    )


def stored_quiz(session: Session, owner: Teacher, made: Quiz | None = None) -> QuizView:
    """The quiz on the teacher's desk, with its article and an (empty) reading stored."""
    made = made or quiz()
    row = ArticleRow(
        teacher_id=owner.id,
        title=made.title,
        body=codec.dumps(made.article),
        words=60,
        reading=codec.dumps(Reading(made.article)),
    )
    session.add(row)
    session.flush()
    drafted = QuizRow(
        teacher_id=owner.id,
        article_id=row.id,
        title=made.title,
        asked=made.asked,
        why_fewer=made.why_fewer,
        wishes=codec.dumps(made.wishes),
        not_asked=codec.dumps(made.not_asked),
        seed=made.seed,
        items=jobs.items_of(made),
    )
    session.add(drafted)
    session.flush()
    return quizzes.get(session, owner, drafted.id)


def published(session: Session, owner: Teacher, *, release: str = "at_once", show_article: bool = True) -> Publication:
    """A new quiz of the teacher's, open to students."""
    return publications.publish(session, owner, stored_quiz(session, owner).id, release, show_article)


def joined(session: Session, publication: Publication, nickname: str = "Kim") -> Attempt:
    """A student's attempt."""
    return attempts.join(session, publication.code, nickname, "192.0.2.1")


def right_answer(question: AnyQuestion) -> Answer:
    """What earns every point of the question."""
    match question:
        case Choice() | Matching():
            return question.key
        case Ordering():
            return question.places
        case TrueFalseNotStated():
            return tuple(row.verdict for row in question.rows)
        case Numeric():
            return f"{question.value:g}"
        case ShortText():
            return question.accepted[0]
