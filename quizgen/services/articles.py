"""A pasted text or a file in; a stored article, and a job that reads it and drafts a quiz, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizgen import article as reader
from quizgen.db import codec
from quizgen.db.queries import articles
from quizgen.db.tables import ArticleRow
from quizgen.errors import InvalidInput, NotFound
from quizgen.model import Article, Reading
from quizgen.services import entry, jobs, once, readings, wishes
from quizgen.services.accounts import Teacher
from quizgen.services.jobs import Job

TITLE_LENGTH = 200
ON_A_PAGE = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article with what was found in it and its teacher corrected; empty until `read` is true (its job is done)."""

    id: str
    title: str
    article: Article
    reading: Reading
    read: bool
    created: datetime

    @property
    def left_out(self) -> str:
        """What of the text no quiz is made from, as one sentence; "" when there is nothing."""
        return reader.left_out(self.article)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSummary:
    """An article in a list; `quizzes` is how many quizzes were made from it."""

    id: str
    title: str
    words: int
    quizzes: int
    created: datetime


def start(session: Session, teacher: Teacher, data: Mapping[str, Any]) -> Job:
    """Stores the article and queues the job that reads it and drafts a quiz.

    `data`: `text`, or `file` as (name, bytes); `title` (may be ""); what `wishes.wished` takes; `seed` (None: drawn);
    `ticket` (of the form: sent twice, it is one job). Raises an ArticleError when the text cannot be used,
    InvalidInput at a field.
    """
    wished, seed = wishes.wished(data), wishes.seed(data.get("seed"))
    title = entry.line(data.get("title") or "", "title", "A title", most=TITLE_LENGTH, least=0)
    article = _recognised(data)  # before the first query: no lock is held while a long file is read
    job_id = once.id_for(data.get("ticket") or "", teacher.id, article.text, title, wished)
    if known := jobs.known(session, teacher, job_id):
        return known
    row = ArticleRow(
        teacher_id=teacher.id,
        title=title or _own_title(article),
        body=codec.dumps(article),
        words=sum(len(span.of(article.text).split()) for span in article.body),
    )
    session.add(row)
    session.flush()
    return jobs.queue(session, row, wished, seed, job_id)


def get(session: Session, teacher: Teacher, article_id: str) -> ArticleView:
    """The article; NotFound when it is not the teacher's."""
    row = row_of(session, teacher, article_id)
    article = codec.article_loads(row.body)
    reading = readings.of(session, row) or Reading(article)
    return ArticleView(
        id=row.id, title=row.title, article=article, reading=reading, read=bool(row.reading), created=row.created
    )


def recent(session: Session, teacher: Teacher, limit: int = 20, skip: int = 0) -> tuple[ArticleSummary, ...]:
    """The teacher's newest articles after the first `skip`, newest first."""
    return tuple(
        ArticleSummary(id=row.id, title=row.title, words=row.words, quizzes=quizzes, created=row.created)
        for row, quizzes in articles.recent(session, teacher.id, limit, skip)
    )


def pages(session: Session, teacher: Teacher) -> int:
    """How many pages the list of all the teacher's articles has; one when there are none."""
    return max(1, -(-articles.count(session, teacher.id) // ON_A_PAGE))


def page(session: Session, teacher: Teacher, number: int) -> tuple[ArticleSummary, ...]:
    """One page of that list, from 1; NotFound for a page that it does not have."""
    if not 1 <= number <= pages(session, teacher):
        raise NotFound("There is no such page of articles.")
    return recent(session, teacher, ON_A_PAGE, (number - 1) * ON_A_PAGE)


def row_of(session: Session, teacher: Teacher, article_id: str) -> ArticleRow:
    """The row, for other services; NotFound when it is not the teacher's."""
    row = articles.of_teacher(session, teacher.id, article_id)
    if row is None:
        raise NotFound("There is no such article.")
    return row


def _recognised(data: Mapping[str, Any]) -> Article:
    given = data.get("file")
    if given:
        article = reader.from_file(*given)
    else:
        text = data.get("text")
        if not isinstance(text, str) or not text.strip():
            raise InvalidInput("Paste the article here, or choose a file.", "text")
        article = reader.from_text(reader.pasted(text))
    reader.usable(article)
    return article


def _own_title(article: Article) -> str:
    first = article.headline or next((line for line in article.text.splitlines() if line.strip()), "")
    words = " ".join(first.split())
    return words if len(words) <= TITLE_LENGTH else f"{words[: TITLE_LENGTH - 1].rstrip()}…"
