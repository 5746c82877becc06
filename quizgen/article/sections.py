"""Paragraphs in, the blocks of an article out: what each paragraph is, by its form and by where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from quizgen.article import interview, shapes
from quizgen.article.dates import is_clock, is_dateline
from quizgen.article.furniture import closes, furniture, opens_tail, release
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.second import second_headline
from quizgen.model import Block, Section, Span

MENU = 3  # lines of furniture below a line that could be a headline, before byline or date
LEAD = 3  # how many paragraphs at the start of the body may carry a dateline: "LONDON (Reuters) - "


@dataclass(slots=True)
class Paragraph:
    """One paragraph, its text in one line, and what it is; None while nothing but its place can tell.

    `labelled` tells that it begins with the name of who speaks in an interview.
    """

    span: Span
    line: str
    section: Section | None = None
    labelled: bool = False


def blocks(text: str, spans: Sequence[Span], *, headline: str = "") -> Iterator[Block]:
    """Each paragraph as a block, in order; a dateline that opens a paragraph becomes a block of its own.

    `headline` is the headline, where the file says which one it is.
    """
    found = [Paragraph(span, " ".join(span.of(text).split())) for span in spans]
    start = _body_start(found)
    own = found[: second_headline([paragraph.line for paragraph in found], start)]
    _head(own[:start], own[start:], headline)
    _body(own[start:])
    _interview([paragraph for paragraph in own[start:] if paragraph.section is Section.BODY])
    leads = 0
    captions: set[str] = set()
    for paragraph in found:
        section = paragraph.section or Section.BOILERPLATE
        span = paragraph.span
        if section is Section.CAPTION:
            # a gallery without its pictures: "Image: Jane Roe." thirty times
            section = Section.BOILERPLATE if paragraph.line in captions else section
            captions.add(paragraph.line)
        if section is Section.BODY and leads < LEAD:
            leads += 1
            if length := shapes.dateline_prefix(span.of(text)):
                printed = span.of(text)[:length].rstrip()
                yield Block(Section.DATELINE, Span(span.start, span.start + len(printed)))
                span = Span(span.start + length, span.end)
        if paragraph.labelled and (match := interview.LABEL.match(span.of(text))):
            yield Block(Section.SPEAKER, Span(span.start, span.start + match.end("label") + 1))
            span = Span(span.start + match.end(), span.end)
        yield Block(section, span)


def _by_form(line: str, *, head: bool) -> Section | None:
    """What the line is by its form alone."""
    if release(line) or shapes.figures(line):
        return Section.BOILERPLATE
    if is_dateline(line):
        return Section.DATELINE
    if shapes.caption(line):
        return Section.CAPTION
    if shapes.byline(line, head=head):
        return Section.BYLINE
    if furniture(line):
        return Section.BOILERPLATE
    return None


def _body_start(found: Sequence[Paragraph]) -> int:
    """The index of the first paragraph of running text."""
    bare = len(found)  # the first that has no stop at its end: a standfirst, unless nothing better follows
    for index, paragraph in enumerate(found):
        if shapes.dateline_prefix(paragraph.line):
            return index
        if not shapes.prose(paragraph.line) or _by_form(paragraph.line, head=True):
            continue
        if _headline_with_stop(found, index) or _standfirst(found, index):
            continue
        if ends_sentence(paragraph.line) or paragraph.line[-1] in ":,;—":
            return index
        bare = min(bare, index)
    return bare


def _headline_with_stop(found: Sequence[Paragraph], index: int) -> bool:
    """Whether the first line, though it is as long as a sentence, is a headline that the text below takes up again."""
    line, below = found[index].line, found[index + 1 :]
    if any(shapes.prose(above.line) or _could_head(above.line) for above in found[:index]):
        return False
    if not ends_sentence(line):
        return shapes.headline_shape(line, first=True) and any(shapes.prose(paragraph.line) for paragraph in below)
    if below and len(shapes.words(line)) <= 16 and shapes.dateline_prefix(below[0].line):
        return True
    return shapes.headline_shape(line, first=True) and _taken_up(line, below) >= 0.3


def _could_head(line: str) -> bool:
    return len(shapes.words(line)) >= 4 and shapes.headline_shape(line, first=True) and not _by_form(line, head=True)


def _standfirst(found: Sequence[Paragraph], index: int) -> bool:
    """Whether prose stands between the headline and a byline or a dateline below it."""
    if not 0 < index < 12 or len(shapes.words(found[index].line)) > 50:
        return False
    for below in found[index + 1 : index + 4]:
        if shapes.prose(below.line):
            return False
        if _by_form(below.line, head=True) in (Section.BYLINE, Section.DATELINE):
            return True
    return False


def _taken_up(line: str, below: Sequence[Paragraph]) -> float:
    """The share of the line's words of weight that the next paragraphs use again."""
    weighty = {word.lower() for word in shapes.words(line) if len(word) > 3 and word.lower() not in shapes.SMALL}
    used = {word.lower() for paragraph in below[:8] for word in shapes.words(paragraph.line[:4000])}
    stems = {word[:5] for word in used}  # "clashes" and "clashed" are one word here
    found = sum(word in used or word[:5] in stems for word in weighty)
    return found / (len(weighty) + 1)  # one word that recurs is weaker evidence than five


def _head(head: Sequence[Paragraph], below: Sequence[Paragraph], headline: str) -> None:
    """Name what stands above the body: the headline, and around it standfirst, byline, dateline, captions."""
    for paragraph in head:
        paragraph.section = _by_form(paragraph.line, head=True)
    chosen = _choose_headline(head, below, headline)
    at = len(head)
    if chosen is not None:
        chosen.section = Section.HEADLINE
        at = head.index(chosen)
    near = True  # a standfirst stands under its headline; what comes after a page's furniture is more of it
    for index, paragraph in enumerate(head):
        near = near and (index <= at or paragraph.section is not Section.BOILERPLATE)
        if paragraph.section is not None:
            continue
        if _beside_byline(head, index) or (index > at and shapes.names(paragraph.line)):
            paragraph.section = Section.BYLINE
        elif ends_sentence(paragraph.line) and shapes.utterance(paragraph.line) and not _credited_below(head, index):
            paragraph.section = Section.BODY  # a short first sentence: "Every 72 minutes, a train is late."
        elif index > at and near and len(shapes.words(paragraph.line)) >= 6:
            paragraph.section = Section.STANDFIRST
        else:
            near = near and index <= at


def _credited_below(head: Sequence[Paragraph], index: int) -> bool:
    return any(paragraph.section in (Section.BYLINE, Section.DATELINE) for paragraph in head[index + 1 :])


def _choose_headline(head: Sequence[Paragraph], below: Sequence[Paragraph], headline: str) -> Paragraph | None:
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
    scored = [(_taken_up(paragraph.line, below), paragraph) for paragraph in candidates]
    plain = [(share, paragraph) for share, paragraph in scored if share >= 0.2 and not ends_sentence(paragraph.line)]
    scored = plain or scored  # "Harford 1-1 Melton" heads the story, "Harford win on penalties." begins it
    # "Storm live: thousands without power" / "16.42" / "Trains stopped": a time opens the entries of a live blog
    above = {id(paragraph) for paragraph in takewhile(lambda paragraph: not is_clock(paragraph.line), head)}
    scored = [(share, paragraph) for share, paragraph in scored if id(paragraph) in above] or scored
    scored = [(share, paragraph) for share, paragraph in scored if not _masthead(head, paragraph)] or scored
    best = max(share for share, _ in scored)
    for share, paragraph in scored:
        enough = len(shapes.words(paragraph.line)) >= 3 or len(candidates) == 1
        if enough and share >= 0.6 * best:
            return paragraph
    return None


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


def _beside_byline(head: Sequence[Paragraph], index: int) -> bool:
    """A role or a name next to a byline: "Health correspondent" under "By Jane Roe"."""
    line = head[index].line
    around = [head[i].section for i in (index - 1, index + 1) if 0 <= i < len(head)]
    who = shapes.names(line) or bool(shapes.WHERE_FROM.match(line))
    near = Section.BYLINE in around or (Section.DATELINE in around and who)
    return near and (shapes.role_line(line) or who)


def _body(body: Sequence[Paragraph]) -> None:
    """Name what stands in and below the running text."""
    tail = False
    end = _release_end(body)
    for index, paragraph in enumerate(body[:end]):
        line = paragraph.line
        tail = (tail or opens_tail(line)) and not _prose_again(body, index)
        paragraph.section = _by_form(line, head=False) or _running(line, tail=tail)
    last = max((i for i, paragraph in enumerate(body) if paragraph.section is Section.BODY), default=0)
    for index, paragraph in enumerate(body):
        if paragraph.section is None and index < last and _listed(body, index):
            paragraph.section = Section.BODY


def _interview(body: Sequence[Paragraph]) -> None:
    """Tell questions from answers where the running text is an interview."""
    lines = [paragraph.line for paragraph in body]
    labels = interview.labels(lines)
    asked = set(interview.questions(lines, labels))
    for place, paragraph in enumerate(body):
        if place in asked:
            paragraph.section = Section.ASKED
        else:
            paragraph.labelled = place in labels


def _release_end(body: Sequence[Paragraph]) -> int:
    """Where a press release is over and notes for journalists follow; they are shorter than the release itself."""
    above, whole = 0, sum(len(paragraph.line) for paragraph in body)
    for index, paragraph in enumerate(body):
        if closes(paragraph.line) and 2 * above > whole:
            return index
        above += len(paragraph.line)
    return len(body)


def _running(line: str, *, tail: bool) -> Section | None:
    if not tail and shapes.utterance(line):
        return Section.BODY
    return Section.BODY if shapes.prose(line) and not tail else None


def _prose_again(body: Sequence[Paragraph], index: int) -> bool:
    """Whether running text starts again here: two paragraphs of it, for one may be a teaser."""
    return all(
        shapes.prose(paragraph.line) and ends_sentence(paragraph.line) and not furniture(paragraph.line)
        for paragraph in body[index : index + 2]
    )


def _listed(body: Sequence[Paragraph], index: int) -> bool:
    """Whether the fragment is an item of a list that the running text announces with a colon."""
    for before in reversed(body[max(0, index - 12) : index]):
        if before.section is Section.BODY:
            return before.line.endswith(":") and body[index].line[0] not in "—–―"
        if before.section is not None:
            return False
    return False
