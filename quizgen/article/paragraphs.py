"""Text in, the spans of its paragraphs out, be they parted by blank lines, one a line, or hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.article.dates import is_dateline
from quizgen.model import Span

# Everything that ends a line somewhere; form feeds stand between the pages of copied PDF text.
LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
NARROWEST, WIDEST = 40, 110  # columns of hard-wrapped text: a phone's e-mail to a typewriter's page
FULL = 0.75  # of the width; copied PDF text has letters of unequal width, so its lines differ by some characters
SENTENCE = 25  # characters; fewer are a label or a link
CREDIT = re.compile(
    r"(?:posted|published|updated|written|reported|edited|photo\w*|image|by)\b|(?:about|over|almost) \d+ \w+ ago$"
)
STOPS = ".?!…"
CLOSERS = "\"'”’»)]*"


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of `text` in order, without the white space around them; together they hold every word."""
    groups = list(_groups(text))
    width = _wrap_width(text, groups)
    for group in groups:
        start = group[0].start
        for line, following in pairwise(group):
            between = text[line.end : following.start]
            if not _wrapped(text[start : line.end][-WIDEST:], line.of(text), between, following.of(text), width):
                yield Span(start, line.end)
                start = following.start
        yield Span(start, group[-1].end)


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, quotation marks and brackets aside."""
    tail = text[-12:].rstrip().rstrip(CLOSERS).rstrip()
    return tail[-1:] in STOPS and tail != ""


def _groups(text: str) -> Iterator[list[Span]]:
    """Runs of lines without a blank line between them; each line as its span without white space around it."""
    group: list[Span] = []
    end = 0
    for match in LINE.finditer(text):
        line = match.group()
        bare = line.strip()
        if group and (not bare or _blank_between(text[end : match.start()])):
            yield group
            group = []
        if bare:
            start = match.start() + len(line) - len(line.lstrip())
            group.append(Span(start, start + len(bare)))
        end = match.end()
    if group:
        yield group


def _blank_between(gap: str) -> bool:
    return len(gap.replace("\r\n", "\n")) > 1 or gap == "\u2029"


def _wrap_width(text: str, groups: Sequence[Sequence[Span]]) -> int:
    """The column at which the text was hard-wrapped, or 0 when it was not.

    Wrapped text breaks most of its lines in mid-sentence and at nearly the same column; a web page pasted with one
    paragraph a line does neither.
    """
    broken = [line for group in groups for line in group[:-1]]
    lengths = sorted(line.end - line.start for line in broken)
    if len(lengths) < 3:
        return 0
    common = lengths[int(0.9 * (len(lengths) - 1))]
    width = max(length for length in lengths if length <= 1.2 * common)  # a web address may stick out
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = sum(length >= 0.75 * width for length in lengths)
    goes_on = sum(
        not ends_sentence(line.of(text)) and not text[following.start].isupper()
        for group in groups
        for line, following in pairwise(group)
    )
    return width if goes_on >= 0.4 * len(broken) and full >= 0.5 * len(broken) else 0


def _wrapped(above: str, line: str, between: str, following: str, width: int) -> bool:
    """Whether the break between two lines is there only because the line was full. `above` ends with the line."""
    if between.endswith(("  ", "\t")) or is_dateline(line) or CREDIT.match(following):
        return False  # an indented first line opens a paragraph; "Monday 20th / posted by ..." are two
    if len(above) >= SENTENCE and following[0].islower() and not ends_sentence(line) and line[-1] not in ":;":
        return True  # "regularly / incites political violence": the sentence goes on
    if not width:
        return False
    next_word = following.split(maxsplit=1)[0]
    return len(line) + 1 + len(next_word) >= (1 if ends_sentence(line) else FULL) * width
