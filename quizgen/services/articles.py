"""A pasted text or a file in; a stored article, and a job that reads it and drafts a quiz, out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizgen.model import Article, Reading
from quizgen.services.accounts import Teacher
from quizgen.services.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article with what was found in it. `reading` is empty until `read` is true (its job has finished)."""

    id: str
    title: str
    article: Article
    reading: Reading
    read: bool
    created: datetime


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

    `data`: `text`, or `file` as (name, bytes); `title` (may be ""), `questions` (1..30), `types` (names; empty means
    all), `seed` (None: drawn). Raises an ArticleError when the text cannot be used, InvalidInput at a field.
    """
    raise NotImplementedError


def get(session: Session, teacher: Teacher, article_id: str) -> ArticleView:
    """The article; NotFound when it is not the teacher's."""
    raise NotImplementedError


def recent(session: Session, teacher: Teacher, limit: int = 20) -> tuple[ArticleSummary, ...]:
    """The teacher's newest articles, newest first."""
    raise NotImplementedError
