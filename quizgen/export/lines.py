"""An article in; the lines it is printed in, each with its number, out.

A layout engine breaks lines by itself and tells nobody where, so a key that quotes "line 12" could be wrong. Here the
text is broken before it is laid out, by the widths in the font it is printed with, and every line is set as it is:
the numbers in the key are those on the sheet. The measure is the same on every paper, and so are the numbers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from fontTools.ttLib import TTFont

from quizgen.model import Article, Block, Section, Span
from quizgen.settings import STATIC

#: The fonts the article is printed in, in the order in which a character is looked for.
ARTICLE_FONTS = ("source-serif-4-latin-400-normal.woff2", "source-serif-4-latin-ext-400-normal.woff2")
#: The article's column in ems of its own size: 12 pt in a column of 145 mm, less a hair for what kerning may add.
MEASURE = 145 / 25.4 * 72 / 12 - 0.3
#: A character that no font of ours has comes from a font of the machine, whose width we cannot know: be generous.
UNKNOWN = 1.1

# These open a line of body text: "MARLBECK — The bridge ...", "Karam: We shall see."
LEADING = (Section.BYLINE, Section.DATELINE, Section.SPEAKER)

# A word may be broken after a dash inside it: "the minister—who resigned—said"
_PIECE = re.compile(r"\S+?[—–](?=\w)|\S+")


class Line(NamedTuple):
    """One printed line: its number on the sheet, its text and the slice of the article that it shows."""

    number: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A printed paragraph of the article; `kind` is the section it mostly is."""

    kind: Section
    lines: tuple[Line, ...]


@cache
def _widths() -> dict[int, float]:
    widths: dict[int, float] = {}
    for name in reversed(ARTICLE_FONTS):
        with TTFont(STATIC / "fonts" / name) as font:
            metrics, unit = font["hmtx"].metrics, font["head"].unitsPerEm
            widths |= {code: metrics[glyph][0] / unit for code, glyph in font.getBestCmap().items()}
    return widths


def width(text: str) -> float:
    """How wide `text` is when it is printed in the article's font, in ems."""
    known = _widths()
    return sum(known.get(ord(char), 0.0 if unicodedata.combining(char) else UNKNOWN) for char in text)


def paragraphs(article: Article) -> Iterator[Paragraph]:
    """The numbered paragraphs of the article, in order: no headline, byline, lone dateline or boilerplate."""
    number = 0
    for blocks in _joined(article):
        sections = {block.section for block in blocks}
        if sections <= {Section.BYLINE, Section.DATELINE}:
            continue
        lines = []
        for start, end in _broken(article.text, blocks):
            number += 1
            lines.append(Line(number, " ".join(article.text[start:end].split()), Span(start, end)))
        if lines:
            kinds = [block.section for block in blocks if block.section not in LEADING]
            yield Paragraph(kinds[0], tuple(lines))


def credit(article: Article) -> str:
    """The byline and the dateline as one line, "" when the article has neither on a line of its own."""
    parts = []
    for blocks in _joined(article):
        if {block.section for block in blocks} <= {Section.BYLINE, Section.DATELINE}:
            parts.append(" ".join(article.text[blocks[0].span.start : blocks[-1].span.end].split()))
    return " · ".join(part for part in parts if part)


def _joined(article: Article) -> Iterator[list[Block]]:
    # "DAMASCUS (AP) — The army said": a dateline and a body block stand on one line, and are printed as one paragraph
    group: list[Block] = []
    headline_seen = False
    for block in article.blocks:
        first_headline = block.section is Section.HEADLINE and not headline_seen
        headline_seen |= first_headline
        if group and (first_headline or "\n" in article.text[group[-1].span.end : block.span.start]):
            yield group
            group = []
        if block.section is Section.BOILERPLATE or first_headline:
            if group:
                yield group
                group = []
            continue
        group.append(block)
    if group:
        yield group


def _broken(text: str, blocks: list[Block]) -> Iterator[tuple[int, int]]:
    space = width(" ")
    start, end, used = -1, -1, 0.0
    for piece in _pieces(text, Span(blocks[0].span.start, blocks[-1].span.end)):
        wide = width(piece.of(text))
        gap = space if piece.start > end else 0.0
        if start >= 0 and used + gap + wide > MEASURE:
            yield start, end
            start, used, gap = -1, 0.0, 0.0
        if start < 0:
            start, gap = piece.start, 0.0
        used, end = used + gap + wide, piece.end
    if start >= 0:
        yield start, end


def _pieces(text: str, span: Span) -> Iterator[Span]:
    for match in _PIECE.finditer(text, *span):
        start, end = match.span()
        while (fits := _fitting(text, start, end)) < end:  # an address of 200 characters is wider than the column
            soft = max(text.rfind(char, start + 1, fits) for char in "/-_.?&=") + 1
            cut = soft or fits
            yield Span(start, cut)
            start = cut
        yield Span(start, end)


def _fitting(text: str, start: int, end: int) -> int:
    used = 0.0
    for at in range(start, end):
        used += width(text[at])
        if used > MEASURE and at > start:
            return at
    return end
