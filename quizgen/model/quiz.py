"""A quiz made from one article."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model.questions import AnyQuestion
from quizgen.model.text import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """A quiz made from one article. `asked` is the number wished for; `why_fewer` says why there are fewer ("")."""

    title: str
    seed: int
    article: Article
    questions: tuple[AnyQuestion, ...]
    asked: int
    why_fewer: str = ""
