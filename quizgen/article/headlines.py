"""The paragraphs above a story in, the one that heads it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from quizgen.article import shapes
from quizgen.article.dates import is_clock
from quizgen.article.paragraph import Paragraph
from quizgen.article.paragraphs import ends_sentence
from quizgen.model import Section

MENU = 3  # lines of furniture below a line that could be a headline, before byline or date


def choose_headline(head: Sequence[Paragraph], below: Sequence[Paragraph], headline: str) -> Paragraph | None:
    """The paragraph above the body that heads the story; None where none does.

    `headline` is the headline, where the file says which one it is.
    """
    if headline:
        wanted = " ".join(headline.split()).casefold()
        for paragraph in head:
            if paragraph.line.casefold() == wanted:
                return paragraph
    candidates = [
        paragraph
        for paragraph in head
        if paragraph.section is None and shapes.headline_shape(paragraph.line, first=True)
    ]
    if not below or not candidates:
        return None
    # "20 Days Remaining" and "Fierce clashes follow blasts ...": the story takes up the words of its headline.
    scored = [(taken_up(paragraph.line, below), paragraph) for paragraph in candidates]
    plain = [
        (share, paragraph)
        for share, paragraph in scored
        if share >= 0.2 and (paragraph.line.endswith("?") or not ends_sentence(paragraph.line))
    ]
    scored = plain or scored  # "Harford 1-1 Melton" heads the story, "Harford win on penalties." begins it
    # "Storm live: thousands without power" / "16.42" / "Trains stopped": a time opens the entries of a live blog
    above = {id(paragraph) for paragraph in takewhile(lambda paragraph: not is_clock(paragraph.line), head)}
    scored = [(share, paragraph) for share, paragraph in scored if id(paragraph) in above] or scored
    # "Key events / 28m ago / Minister sorry for word": what a live blog lists above heads an entry below
    entries = {paragraph.line for paragraph in below}
    scored = [(share, paragraph) for share, paragraph in scored if paragraph.line not in entries] or scored
    scored = [(share, paragraph) for share, paragraph in scored if not _masthead(head, paragraph)] or scored
    scored = [
        (share, paragraph) for share, paragraph in scored if not _describes_a_picture(head, paragraph, scored)
    ] or scored
    best = max(share for share, _ in scored)
    above_it = candidates[0]
    for share, paragraph in scored:
        # "The man who listens to the ice" / "For 31 winters he has opened it. This one may be his last": a standfirst
        if paragraph is not above_it and _TWO.search(paragraph.line) and _heads(head, above_it, paragraph):
            return above_it
        enough = len(shapes.words(paragraph.line)) >= 3 or len(candidates) == 1
        if enough and share >= 0.6 * best:
            return paragraph
    return None


#: Two sentences.
_TWO = re.compile(r"[a-z]{3}[.!?][”’\"']? [“\"‘']?[A-Z]")


def _heads(head: Sequence[Paragraph], line: Paragraph, standfirst: Paragraph) -> bool:
    """Whether the line stands right above the other, and says as much as a headline."""
    place = next(index for index, other in enumerate(head) if other is line)
    below = head[place + 1 : place + 2]
    return bool(below) and below[0] is standfirst and len(shapes.words(line.line)) >= 5 and not ends_sentence(line.line)


def _describes_a_picture(
    head: Sequence[Paragraph], paragraph: Paragraph, scored: Sequence[tuple[float, Paragraph]]
) -> bool:
    """Whether the line stands between a headline of some length and a caption: it is what a picture shows."""
    place = next(index for index, other in enumerate(head) if other is paragraph)
    below = head[place + 1 : place + 2]
    if not below or below[0].section is not Section.CAPTION:
        return False
    above = {id(other) for other in head[:place]}
    return any(id(other) in above and share >= 0.2 and len(shapes.words(other.line)) >= 6 for share, other in scored)


def _masthead(head: Sequence[Paragraph], paragraph: Paragraph) -> bool:
    """Whether the line is the name of the paper, which a story from its own town takes up as well as its headline.

    It stands above the page's menu and not above the story, or bylines name it: "By Ann Roe, Marlbeck Echo".
    """
    line = paragraph.line
    if not shapes.names(line.removeprefix("The ")):
        return False
    if any(line in other.line for other in head if other.section is Section.BYLINE):
        return True
    place = next(index for index, other in enumerate(head) if other is paragraph)
    below = takewhile(lambda other: other.section in (None, Section.BOILERPLATE), head[place + 1 :])
    return sum(other.section is Section.BOILERPLATE for other in below) >= MENU


def taken_up(line: str, below: Sequence[Paragraph]) -> float:
    """The share of the line's words of weight that the next paragraphs use again."""
    weighty = {word.lower() for word in shapes.words(line) if len(word) > 3 and word.lower() not in shapes.SMALL}
    used = {word.lower() for paragraph in below[:8] for word in shapes.words(paragraph.line[:4000])}
    stems = {word[:5] for word in used}  # "clashes" and "clashed" are one word here
    found = sum(word in used or word[:5] in stems for word in weighty)
    return found / (len(weighty) + 1)  # one word that recurs is weaker evidence than five
