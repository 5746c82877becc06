"""Text and its paragraphs in, quotations out. One odd quotation mark spoils at most its own paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizgen.model import Span

OPENING = "“„«"
CLOSING = "”»"
DOUBLE = OPENING + CLOSING + '"'
SINGLE = "‘’'"
MARKS = DOUBLE + SINGLE
_BEFORE_OPENING = "([{—–-/:…" + OPENING + '"‘'
_TWO_SINGLE = re.compile("(?<!')''(?!')")
#: A mark that was forgotten: "“We feel that it matters. Mr Orr was careful, saying it was important.": he is told of.
_REPORTED = re.compile(
    r"[.!?] (?:He|She|They|(?:Mr|Mrs|Ms|Dr)\.? \w+) [^.!?]*\b(?:said|saying|added|adding|told|warned|insisted)\b"
)
_ELISIONS = ("em", "til", "tis", "twas", "cause", "n", "round", "bout")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody said: `span` with its marks, `inner` without. `depth` is 1 inside another quotation.

    `closed` is false for all paragraphs of one long quotation but its last: each opens with a mark, one closes.
    """

    span: Span
    inner: Span
    depth: int = 0
    closed: bool = True


def find(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """All quotations in reading order, the outer before those inside it."""
    paragraphs = list(paragraphs)
    text = _TWO_SINGLE.sub(_double, text)
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        found += _in_paragraph(text, paragraph, next_mark=text[following.start] if following is not None else "")
    return tuple(sorted(found, key=lambda quotation: (quotation.span.start, -quotation.span.end)))


def _double(mark: re.Match[str]) -> str:
    """ "''We stay,'' she said": two single marks are one double, printed next to the words it holds."""
    text, place = mark.string, mark.start()
    before = text[place - 1] if place else " "
    return ' "' if before.isspace() or before in _BEFORE_OPENING else '" '


def _in_paragraph(text: str, paragraph: Span, *, next_mark: str) -> Iterator[Quotation]:
    opened: int | None = None
    outer: list[Quotation] = []
    for place in range(paragraph.start, paragraph.end):
        if text[place] not in DOUBLE:
            continue
        if opens(text, place, paragraph):
            if opened is not None and _nested(text, opened, place, paragraph):
                continue
            if opened is not None and (end := _resumed(text, opened, place)):
                outer.append(Quotation(Span(opened, end), Span(opened + 1, end), closed=False))
            # "He said “we go. Then “you stay,” he said": the first mark was never closed, so it counts for nothing
            opened = place
        elif opened is not None:
            outer.append(_quotation(opened, place + 1))
            opened = None
    if opened is not None and next_mark and next_mark in DOUBLE:
        # "“First paragraph." / "“Second paragraph,” she said.": one quotation, closed in its last paragraph alone
        end = paragraph.start + len(paragraph.of(text).rstrip())
        outer.append(Quotation(Span(opened, end), Span(opened + 1, end), closed=False))
    yield from outer
    yield from _single(text, paragraph, outer, next_mark=next_mark)


def _resumed(text: str, opened: int, place: int) -> int:
    """Where the part before ends, when the mark at `place` goes on with a quotation whose paragraphs were run together;
    0 when it does not.

    "He said: “The pier is sound. “It was looked at in May.”": each of its paragraphs opened with a mark of its own.
    """
    before = text[opened + 1 : place].rstrip()
    whole = before[-1:] in ".!?…" and before[:1].isupper() and "\n" not in before and not _REPORTED.search(before)
    return opened + 1 + len(before) if whole else 0


def opens(text: str, place: int, paragraph: Span) -> bool:
    """Whether the mark at `place` opens (true) or closes a quotation."""
    mark = text[place]
    if mark in OPENING or mark in CLOSING:
        return mark in OPENING
    before = text[place - 1] if place > paragraph.start else " "
    after = text[place + 1] if place + 1 < paragraph.end else " "
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()


def _nested(text: str, opened: int, place: int, paragraph: Span) -> bool:
    """Whether a second opening mark stands inside the first quotation: two closing marks must follow then."""
    rest = text[place + 1 : paragraph.end]
    return text[opened] in OPENING and sum(rest.count(mark) for mark in CLOSING) > sum(map(rest.count, OPENING)) + 1


def _single(text: str, paragraph: Span, outer: list[Quotation], *, next_mark: str) -> Iterator[Quotation]:
    """Quotations in single marks; the apostrophes of "don't" and "the workers' rights" are none."""
    opened: int | None = None
    for place in range(paragraph.start, paragraph.end):
        mark = text[place]
        if mark not in SINGLE:
            continue
        before = text[place - 1] if place > paragraph.start else " "
        after = text[place + 1] if place + 1 < paragraph.end else " "
        starts = (before.isspace() or before in _BEFORE_OPENING) and (after.isalnum() or after in "[…$£€")
        if mark != "’" and starts and not _elided(text, place + 1):
            opened = place
        elif mark != "‘" and opened is not None and not after.isalnum() and (before.isalnum() or before in ".,!?…]"):
            inside = any(o.inner.start <= opened and place < o.inner.end for o in outer)
            across = any(opened < edge <= place for o in outer for edge in (o.span.start, o.span.end))
            if inside or not across:
                yield _quotation(opened, place + 1, depth=int(inside))
            opened = None
    if opened is not None and text[opened] == next_mark and _begins(text, opened, paragraph) and not outer:
        # "She said: 'First paragraph." / "'Second paragraph.'"
        end = paragraph.start + len(paragraph.of(text).rstrip())
        yield Quotation(Span(opened, end), Span(opened + 1, end), closed=False)


def _begins(text: str, opened: int, paragraph: Span) -> bool:
    """Whether a single mark opens the paragraph, or what is said after "said:"."""
    return not text[paragraph.start : opened].strip() or text[paragraph.start : opened].rstrip()[-1:] in ":,"


def _elided(text: str, start: int) -> bool:
    """ "'em", "'til", "'90s": an apostrophe that opens nothing."""
    end = start
    while end < len(text) and text[end].isalnum():
        end += 1
    word = text[start:end].lower()
    return word in _ELISIONS or word[:1].isdigit()


def _quotation(start: int, end: int, depth: int = 0) -> Quotation:
    return Quotation(Span(start, end), Span(start + 1, end - 1), depth)
