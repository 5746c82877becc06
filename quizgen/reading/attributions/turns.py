"""Article in, the turns of an interview out: who speaks, by the label before the words, and what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model import Article, Block, Section, Span

UNNAMED = frozenset({"a", "answer"})


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of an answer.

    `speaker` is the name in the label of this paragraph or of the one that it goes on; None where the label is "A:" or
    nothing tells who answers. `cue` stands for the reporting verb: the label's colon, or the end of the question.
    """

    speaker: Span | None
    cue: Span
    words: Span


def find(article: Article) -> Iterator[Turn]:
    """The turns in the order of the text; none where the article is no interview."""
    before: Block | None = None
    for block in article.blocks:
        if block.section in (Section.SPEAKER, Section.ASKED):
            before = block
        elif block.section is Section.BODY and before is not None:
            yield Turn(_named(article, before), Span(before.span.end - 1, before.span.end), block.span)


def _named(article: Article, before: Block) -> Span | None:
    name = Span(before.span.start, before.span.end - 1)
    if before.section is Section.ASKED or name.of(article.text).lower() in UNNAMED:
        return None
    return name
