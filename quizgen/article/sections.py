"""Paragraphs in, the blocks of an article out: what each paragraph is, by its form and by where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.article import interview, shapes
from quizgen.article.advertisements import advertised
from quizgen.article.datelines import dateline_prefix, lead_prefix, signature
from quizgen.article.dates import beside_a_date, is_clock, is_dateline
from quizgen.article.furniture import closes, furniture, opens_tail, release
from quizgen.article.headlines import choose_headline, taken_up
from quizgen.article.links import link_behind, trail
from quizgen.article.menus import menu_inside
from quizgen.article.newsroom import WRITER
from quizgen.article.paragraph import Paragraph
from quizgen.article.paragraphs import ends_sentence
from quizgen.article.scenes import captions_without_pictures, scene
from quizgen.article.second import second_headline
from quizgen.article.summary import summed_up
from quizgen.article.teasers import teaser
from quizgen.model import Block, Section, Span

BUTTON = 3  # words
ENTRIES = 3  # so many times of day on lines of their own make a live blog
LEAD = 3  # how many paragraphs at the start of the body may carry a dateline: "LONDON (Reuters) - "


def blocks(text: str, spans: Sequence[Span], *, headline: str = "") -> Iterator[Block]:
    """Each paragraph as a block, in order; a dateline that opens a paragraph becomes a block of its own.

    `headline` is the headline, where the file says which one it is.
    """
    found = [Paragraph(span, _told(" ".join(span.of(text).split()))) for span in spans]
    boxed = set(summed_up([paragraph.line for paragraph in found]))
    kept = [paragraph for place, paragraph in enumerate(found) if place not in boxed]
    start = _body_start(kept)
    own = kept[: second_headline([paragraph.line for paragraph in kept], start)]
    _head(own[:start], own[start:], headline)
    _body(own[start:], own[start - 1] if start else None)
    _about_writers(own[:start], own[start:])
    body = [paragraph for paragraph in own[start:] if paragraph.section is Section.BODY]
    _interview(body)
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
            opens = lead_prefix if leads == 1 and not paragraph.labelled else dateline_prefix
            if length := opens(span.of(text)):
                printed = span.of(text)[:length].rstrip()
                yield Block(Section.DATELINE, Span(span.start, span.start + len(printed)))
                span = Span(span.start + length, span.end)
        if paragraph.labelled and (match := interview.LABEL.match(span.of(text))):
            yield Block(Section.SPEAKER, Span(span.start, span.start + match.end("label") + 1))
            span = Span(span.start + match.end(), span.end)
        if section is Section.BODY:
            yield from _without_what_is_behind(text, span)
        else:
            yield Block(section, span)


def _told(line: str) -> str:
    """The line without the sign of an agency behind its last sentence."""
    return line[: signature(line)].rstrip()


def _without_what_is_behind(text: str, span: Span) -> Iterator[Block]:
    """A paragraph of the body, and a link or the sign of an agency that stands behind its last sentence."""
    printed = span.of(text)
    link, sign = link_behind(printed), signature(printed)
    told = printed[: min(link, sign)].rstrip()
    yield Block(Section.BODY, Span(span.start, span.start + len(told)))
    if len(told) < len(printed):
        behind = len(printed[len(told) :].lstrip())
        yield Block(Section.BOILERPLATE if link < sign else Section.BYLINE, Span(span.end - behind, span.end))


def _by_form(line: str, *, head: bool) -> Section | None:
    """What the line is by its form alone."""
    if release(line):
        return Section.BOILERPLATE
    if is_dateline(line):
        return Section.DATELINE
    if shapes.figures(line) or shapes.team(line):
        return Section.BOILERPLATE
    if head and shapes.writer(line):
        return Section.BYLINE
    if shapes.caption(line) and link_behind(line) == len(line) and not trail(line):
        return Section.CAPTION
    if shapes.byline(line, head=head):
        return Section.BYLINE
    if head and beside_a_date(line):
        return Section.DATELINE
    if furniture(line):
        return Section.BOILERPLATE
    return None


def _body_start(found: Sequence[Paragraph]) -> int:
    """The index of the first paragraph of running text."""
    bare = len(found)  # the first that has no stop at its end: a standfirst, unless nothing better follows
    for index, paragraph in enumerate(found):
        if dateline_prefix(paragraph.line):
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
    if below and len(shapes.words(line)) <= 16 and dateline_prefix(below[0].line):
        return True
    return shapes.headline_shape(line, first=True) and taken_up(line, below) >= 0.3


def _could_head(line: str) -> bool:
    return len(shapes.words(line)) >= 4 and shapes.headline_shape(line, first=True) and not _by_form(line, head=True)


def _standfirst(found: Sequence[Paragraph], index: int) -> bool:
    """Whether prose stands between the headline and a byline or a dateline below it."""
    if not 0 < index < 12 or len(shapes.words(found[index].line)) > 50 or _live(found):
        return False
    for below in found[index + 1 : index + 4]:
        if shapes.prose(below.line):
            return False
        if _by_form(below.line, head=True) in (Section.BYLINE, Section.DATELINE):
            return True
    return False


def _live(found: Sequence[Paragraph]) -> bool:
    """Whether times of day head the entries of a live blog; there a time below a paragraph is not its date."""
    return sum(is_clock(paragraph.line) for paragraph in found) >= ENTRIES


def _head(head: Sequence[Paragraph], below: Sequence[Paragraph], headline: str) -> None:
    """Name what stands above the body: the headline, and around it standfirst, byline, dateline, captions."""
    for paragraph in head:
        paragraph.section = _by_form(paragraph.line, head=True)
    chosen = choose_headline(head, below, headline)
    at = len(head)
    if chosen is not None:
        chosen.section = Section.HEADLINE
        at = head.index(chosen)
    live = _live([*head, *below])
    near = True  # a standfirst stands under its headline; what comes after a page's furniture is more of it
    for index, paragraph in enumerate(head):
        near = near and (index <= at or paragraph.section is not Section.BOILERPLATE)
        if paragraph.section is not None:
            continue
        if _beside_byline(head, index) or (index > at and shapes.names(paragraph.line)):
            paragraph.section = Section.BYLINE
        elif (
            ends_sentence(paragraph.line)
            and shapes.utterance(paragraph.line)
            and (live or not _credited_below(head, index))
        ):
            shown = scene(paragraph.line, dated=True) and head[index + 1 : index + 2]
            # a short first sentence: "Every 72 minutes, a train is late."
            paragraph.section = Section.CAPTION if shown else Section.BODY
        elif index > at and near and len(shapes.words(paragraph.line)) >= 6:
            paragraph.section = Section.STANDFIRST
        else:
            near = near and index <= at


def _credited_below(head: Sequence[Paragraph], index: int) -> bool:
    return any(paragraph.section in (Section.BYLINE, Section.DATELINE) for paragraph in head[index + 1 :])


def _beside_byline(head: Sequence[Paragraph], index: int) -> bool:
    """A role or a name next to a byline: "Health correspondent" under "By Jane Roe"."""
    line = head[index].line
    around = [head[i].section for i in (index - 1, index + 1) if 0 <= i < len(head)]
    who = shapes.names(line) or bool(shapes.WHERE_FROM.match(line))
    near = Section.BYLINE in around or (Section.DATELINE in around and who)
    return near and (shapes.role_line(line) or who)


def _body(body: Sequence[Paragraph], above: Paragraph | None) -> None:
    """Name what stands in and below the running text."""
    tail = False
    end = _release_end(body)
    stopped = _ends_with_stops(body[:end])
    for index, paragraph in enumerate(body[:end]):
        line = paragraph.line
        tail = (tail or opens_tail(line)) and not _prose_again(body, index)
        paragraph.section = _by_form(line, head=False)
        if paragraph.section is None and menu_inside(line):
            paragraph.section = Section.BOILERPLATE
        if paragraph.section is None and not (stopped and teaser(line)):
            paragraph.section = _running(line, tail=tail)
    captions_without_pictures(body[:end], above)
    for shout, paragraph in pairwise(body[:end]):
        if paragraph.section is Section.BODY and advertised(shout.line, paragraph.line):
            paragraph.section = Section.BOILERPLATE
    last = max((i for i, paragraph in enumerate(body) if paragraph.section is Section.BODY), default=0)
    for index, paragraph in enumerate(body):
        if paragraph.section is None and index < last and _listed(body, index):
            paragraph.section = Section.BODY


def _ends_with_stops(body: Sequence[Paragraph]) -> bool:
    """Whether the article's paragraphs end as sentences do; where many do not, a line without a stop tells nothing."""
    long = [paragraph.line for paragraph in body if len(shapes.words(paragraph.line)) >= 9]
    return sum(ends_sentence(line) or line[-1] in ":,;—" for line in long) >= 0.6 * len(long)


def _about_writers(head: Sequence[Paragraph], body: Sequence[Paragraph]) -> None:
    """Set aside what is told of those who sign the article: "Ann Roe is a writer based in Marlbeck." """
    signed = " ".join(paragraph.line for paragraph in head if paragraph.section is Section.BYLINE).casefold()
    for paragraph in body if signed else ():
        match = WRITER.match(paragraph.line)
        if paragraph.section is Section.BODY and match and match["name"].casefold() in signed:
            paragraph.section = Section.BYLINE


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
    """Whether running text starts again here: two paragraphs of it, for one may be a teaser.

    A short quotation may stand before them ("It was late," she said.), and a button between them ("Ad feedback").
    """
    near = [paragraph.line for paragraph in body[index : index + 6]]
    here = [line for line in near if len(shapes.words(line)) > BUTTON or ends_sentence(line)][:3]
    if not here or here[0] is not near[0] or not all(ends_sentence(line) and not furniture(line) for line in here[:2]):
        return False
    if len(here) == 1 < len(near):
        return False  # the last comment below the page
    if shapes.prose(here[0]):
        return all(shapes.prose(line) for line in here[:2])
    later = here[1:]
    return len(later) == 2 and shapes.utterance(here[0]) and all(shapes.prose(x) and ends_sentence(x) for x in later)


def _listed(body: Sequence[Paragraph], index: int) -> bool:
    """Whether the fragment is an item of a list that the running text announces with a colon."""
    for before in reversed(body[max(0, index - 12) : index]):
        if before.section is Section.BODY:
            return before.line.endswith(":") and body[index].line[0] not in "—–―"
        if before.section is not None:
            return False
    return False
