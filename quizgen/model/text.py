"""The text and its parts: spans, blocks, the article."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Span(NamedTuple):
    """A slice of `Article.text`: start (inclusive) and end (exclusive), in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Section(StrEnum):
    """What a block of the article is. Nothing is ever asked about a byline, a dateline or boilerplate.

    In an interview `ASKED` is a question of the interviewer, and `SPEAKER` the label before an answer ("Karam:"):
    the body after either is what was answered.
    """

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    ASKED = "asked"
    SPEAKER = "speaker"
    BOILERPLATE = "boilerplate"


class Block(NamedTuple):
    """One paragraph (or line) of the article and what it is."""

    section: Section
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """A news article: its text, unchanged, and the blocks it is made of, in order.

    `published` is the day the dateline or byline gives, when it gives a whole date.
    """

    text: str
    blocks: tuple[Block, ...]
    published: date | None = None

    def __hash__(self) -> int:
        return hash(self.text)  # remembered by the string; over all blocks it would cost more than it saves

    def spans(self, section: Section) -> tuple[Span, ...]:
        return _spans(self, section)

    def first(self, section: Section) -> Span | None:
        return next(iter(self.spans(section)), None)

    @property
    def headline(self) -> str:
        return _headline(self)

    @property
    def body(self) -> tuple[Span, ...]:
        return self.spans(Section.BODY)

    def paragraph_at(self, offset: int) -> int | None:
        """The place among the paragraphs of the body of the one in which the offset lies."""
        place = bisect_right(self.body, offset, key=lambda span: span.start) - 1
        return place if place >= 0 and offset < self.body[place].end else None

    def section_at(self, offset: int) -> Section | None:
        place = self.place_at(offset)
        return self.blocks[place].section if place >= 0 else None

    def block_at(self, offset: int) -> Block | None:
        """The block in which the offset lies; None between two blocks."""
        place = self.place_at(offset)
        return self.blocks[place] if place >= 0 else None

    def place_at(self, offset: int) -> int:
        """The place among the blocks of the one in which the offset lies; -1 between two blocks."""
        place = bisect_right(_starts(self), offset) - 1
        return place if place >= 0 and offset < self.blocks[place].span.end else -1


@lru_cache(maxsize=64)  # the body is asked for again and again, and of a long article it has hundreds of blocks
def _spans(article: Article, section: Section) -> tuple[Span, ...]:
    return tuple(block.span for block in article.blocks if block.section is section)


@lru_cache(maxsize=16)  # as above
def _headline(article: Article) -> str:
    span = article.first(Section.HEADLINE)
    return span.of(article.text) if span else ""


@lru_cache(maxsize=16)  # as above
def _starts(article: Article) -> tuple[int, ...]:
    return tuple(block.span.start for block in article.blocks)
