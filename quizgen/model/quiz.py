"""What is wished for, a quiz made from one article, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model.questions import AnyQuestion, Difficulty
from quizgen.model.text import Article, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a teacher wants of a quiz. What is empty is left to quizgen.

    `types` and `skills` admit nothing else; `skills` are the codes of `quizgen.questions.planning.skills`.
    `difficulty` and `grade` (the school year whose reading age the stems should suit) put what fits first.
    """

    questions: int = 10
    types: tuple[str, ...] = ()
    difficulty: Difficulty | None = None
    skills: tuple[str, ...] = ()
    grade: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAsked:
    """A denial or a conflict that the article signals and no question covers: what it is, where, and why not."""

    about: tuple[str, ...]
    what: str
    why: str
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """A quiz made from one article. `asked` is the number wished for; `why_fewer` says why there are fewer, or of what
    the teacher gave they were not made ("").
    """

    title: str
    seed: int
    article: Article
    questions: tuple[AnyQuestion, ...]
    asked: int
    why_fewer: str = ""
    wishes: Wishes = Wishes()
    not_asked: tuple[NotAsked, ...] = ()
