"""An article in, its blocks by paragraph out: the one rule for every page that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.model import Article, Block, Section


def lines(article: Article, without: Section | None = None) -> Iterator[tuple[Section, Sequence[Block]]]:
    """What each paragraph is, and the blocks in it: those that no line break divides.

    Blocks of the section `without` are left out.
    """
    line: list[Block] = []
    for block in article.blocks:
        if block.section is without:
            continue
        if line and "\n" in article.text[line[-1].span.end : block.span.start]:
            yield _leading(line), tuple(line)
            line = []
        line.append(block)
    if line:
        yield _leading(line), tuple(line)


def _leading(blocks: Sequence[Block]) -> Section:
    """ "MARLBECK — The only road bridge": a dateline opens its line, yet the line is body. The longest part counts."""
    lengths: Counter[Section] = Counter()
    for block in blocks:
        lengths[block.section] += block.span.end - block.span.start
    return lengths.most_common(1)[0][0]
