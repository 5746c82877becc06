"""An article in, a quiz out: the whole flow."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from quizgen import article as articles
from quizgen import language, questions, reading
from quizgen.errors import NoQuestions
from quizgen.model import Article, Quiz, Reading, Wishes

if TYPE_CHECKING:
    from spacy.language import Language

Progress = Callable[[str], None]
STEPS = ("Reading", "Finding who said what", "Writing questions", "Checking answers")


def read(article: Article, *, nlp: Language, progress: Progress | None = None) -> Reading:
    """All that quizgen finds in the article. `progress` is called with each of the first two STEPS as it begins."""
    tell = progress or _silent
    tell(STEPS[0])
    doc = language.analyse(nlp, article)
    tell(STEPS[1])
    return reading.read(doc, article)


def make_quiz(
    article: Article,
    *,
    nlp: Language,
    wishes: Wishes | None = None,
    asked: int = 10,
    seed: int = 1,
    progress: Progress | None = None,
) -> tuple[Quiz, Reading]:
    """A quiz as near to the wishes as the article allows, and the reading it rests on. `asked` is short for them.

    The same article, settings and seed give the same quiz. `progress` is called with each of STEPS as it begins.
    Raises ArticleError when the article cannot be used, NoQuestions when nothing fair could be asked.
    """
    articles.usable(article)
    found = read(article, nlp=nlp, progress=progress)
    return compose(found, wishes=wishes or Wishes(questions=asked), seed=seed, progress=progress), found


def compose(
    found: Reading,
    *,
    wishes: Wishes | None = None,
    asked: int = 10,
    seed: int = 1,
    progress: Progress | None = None,
) -> Quiz:
    """A quiz from a reading that was made before. Raises NoQuestions when nothing fair could be asked."""
    (progress or _silent)(STEPS[2])
    wanted = wishes or Wishes(questions=asked)
    made = questions.ask(found, Random(seed), wanted)
    if not made.questions:
        _, *reasons = made.why_fewer.splitlines()
        raise NoQuestions(" ".join(["No fair question could be made.", *reasons]))
    (progress or _silent)(STEPS[3])
    return Quiz(
        title=found.article.headline or "News quiz",
        seed=seed,
        article=found.article,
        questions=made.questions,
        asked=wanted.questions,
        why_fewer=" ".join(filter(None, (articles.left_out(found.article), made.why_fewer))),
        wishes=wanted,
        not_asked=made.not_asked,
    )


def _silent(step: str) -> None:
    """Nobody is watching."""
