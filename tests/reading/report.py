"""Paragraphs in, what is read in them out: the little articles of the tests."""

from __future__ import annotations

from quizgen import language, reading
from quizgen.model import Article, Block, Reading, Section, Span

HEADLINE = "Storm closes the harbour for a day"
#: A paragraph is long enough to be read when this stands after it; nobody is quoted in it.
MORE = " The weather was mild on the coast, and the harbour stayed open for the whole of the day."


def read_report(nlp, *paragraphs: str, headline: str = HEADLINE) -> Reading:
    """What is read in the paragraphs of a report under a headline."""
    text = "\n\n".join((headline, *paragraphs))
    blocks, end = [], 0
    for n, paragraph in enumerate((headline, *paragraphs)):
        start = text.index(paragraph, end)
        end = start + len(paragraph)
        blocks.append(Block(Section.BODY if n else Section.HEADLINE, Span(start, end)))
    article = Article(text, tuple(blocks))
    return reading.read(language.analyse(nlp, article), article)


def read_paragraph(nlp, text: str) -> Reading:
    """What is read in one paragraph without a headline."""
    text = text + MORE
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    return reading.read(language.analyse(nlp, article), article)
