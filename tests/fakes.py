"""A maker of quizzes with the real one's interface and no language in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quizgen.errors import NoQuestions
from quizgen.model import Article, Block, Choice, Option, Quiz, Reading, Section, Source, Span, Wishes
from quizgen.questions import QUESTION_TYPES

Progress = Callable[[str], None]


class FakeMaker:
    """Asks about the first words of each paragraph. A text with one of the words below behaves as the word says:

    UNASKABLE raises NoQuestions, BROKEN raises an error nobody foresaw. `before` is called when reading begins, so that
    a test can hold the worker there.
    """

    def __init__(self, before: Callable[[Article], None] | None = None) -> None:
        self.before = before
        self.read_texts: list[str] = []

    def read(self, article: Article, *, progress: Progress) -> Reading:
        progress("Reading")
        self.read_texts.append(article.text)
        if self.before:
            self.before(article)
        if "BROKEN" in article.text:
            raise ZeroDivisionError("the fake reader was told to break")
        progress("Finding who said what")
        first = article.body[0] if article.body else Span(0, 1)
        return Reading(article, sources=(Source(id="S1", name="Somebody", mentions=(first,)),))

    def compose(self, reading: Reading, *, wishes: Wishes, seed: int, progress: Progress) -> Quiz:
        progress("Writing questions")
        article = reading.article
        if "UNASKABLE" in article.text:
            raise NoQuestions("No fair question could be made: nobody is quoted.")
        kind = wishes.types[0] if wishes.types else QUESTION_TYPES[0].name
        blocks = [block for block in article.blocks if block.section is Section.BODY][: wishes.questions]
        progress("Checking answers")
        return Quiz(
            title=article.headline or "News quiz",
            seed=seed,
            article=article,
            questions=tuple(_question(article, block, number, kind) for number, block in enumerate(blocks, start=1)),
            asked=wishes.questions,
            wishes=wishes,
            why_fewer="" if len(blocks) == wishes.questions else f"The article has {len(blocks)} paragraphs.",
        )


def _question(article: Article, block: Block, number: int, kind: str) -> Choice:
    first = block.span.of(article.text).split()[0]
    asked = Choice(
        id=f"Q{number}",
        type=kind,
        stem=f"With which word does paragraph {number} begin?",
        options=(Option(f"“{first}”", correct=True), Option("“Perhaps”"), Option("“Meanwhile”")),
    )
    return replace(asked, evidence=(block.span,), feedback="The first word shows it.")
