"""Article and marks in, paragraphs of nested pieces out: what the page shows in colour, as plain data.

The templates write the tags and escape every word; nothing here makes HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quizgen.model import AnyQuestion, Article, Attribution, Reading, Section, Span, Stance, TrueFalseNotStated
from quizgen.web.paragraphs import lines


class Kind(StrEnum):
    """What a mark says about the words under it. The order is the order of nesting, outermost first."""

    EVIDENCE = "evidence"
    CLAIM = "claim"
    DENIAL = "denial"
    SOURCE = "source"
    CUE = "cue"
    FACT = "fact"


_DEPTH: Mapping[Kind, int] = {kind: depth for depth, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the article and the ids (attributions, facts or items) that it belongs to."""

    kind: Kind
    span: Span
    refs: tuple[str, ...]
    labels: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """The id of its first piece on the page."""
        return f"at-{self.kind}-{self.span.start}-{self.span.end}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark as far as it goes without crossing another. `first` and `last` tell whether it is cut at an end.

    `linked` is true for the one piece of a cue that may be a link: links cannot stand inside links.
    """

    mark: Mark
    first: bool
    last: bool
    linked: bool
    children: tuple[Node, ...]


Node = str | Piece


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the article inside its paragraph: a dateline stands in the line of the body that follows it."""

    section: Section
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands between two line breaks; `start` is where it begins in the text."""

    section: Section
    parts: tuple[Part, ...]
    start: int = 0


def paragraphs(article: Article, marks: Iterable[Mark] = ()) -> tuple[Paragraph, ...]:
    """The whole article, paragraph by paragraph, with every mark where it belongs."""
    merged = _merge(marks)
    return tuple(
        Paragraph(
            section,
            tuple(Part(block.section, _nodes(article.text, block.span, merged)) for block in blocks),
            blocks[0].span.start,
        )
        for section, blocks in lines(article)
    )


def plain(nodes: Iterable[Node]) -> str:
    """The words alone."""
    return "".join(node if isinstance(node, str) else plain(node.children) for node in nodes)


def of_reading(reading: Reading) -> tuple[Mark, ...]:
    """Marks for the ledger page: sources, cues, claims or denials, and facts."""
    found = [mark for attribution in reading.attributions for mark in _of_attribution(attribution)]
    found += [Mark(Kind.FACT, fact.span, (fact.id,)) for fact in reading.facts]
    return tuple(found)


def of_questions(items: Iterable[tuple[str, str, AnyQuestion]]) -> tuple[Mark, ...]:
    """Evidence marks for the review desk, from (item id, number shown, question)."""
    return tuple(
        Mark(Kind.EVIDENCE, span, (item,), (label,))
        for item, label, question in items
        for span in evidence_of(question)
    )


def anchors(marks: Iterable[Mark]) -> dict[str, str]:
    """Where in the article each id is to be found: at its claim if it has one, else at its first mark."""
    found: dict[str, str] = {}
    for mark in sorted(marks, key=lambda mark: _DEPTH[mark.kind]):
        for ref in mark.refs:
            found.setdefault(ref, mark.anchor)
    return found


def evidence_of(question: AnyQuestion) -> tuple[Span, ...]:
    """Every span that a question rests on; in a table each row has its own."""
    rows = question.rows if isinstance(question, TrueFalseNotStated) else ()
    return tuple(dict.fromkeys((*question.evidence, *(span for row in rows for span in row.evidence))))


def counts(reading: Reading) -> dict[Kind, int]:
    """How many there are of each kind: what the legend says beside its switches."""
    denials = sum(attribution.stance is Stance.DENIES for attribution in reading.attributions)
    return {
        Kind.SOURCE: len({id for attribution in reading.attributions for id in attribution.source_ids}),
        Kind.CUE: sum(bool(attribution.cue) for attribution in reading.attributions),
        Kind.CLAIM: len(reading.attributions) - denials,
        Kind.DENIAL: denials,
        Kind.FACT: len(reading.facts),
    }


def _of_attribution(attribution: Attribution) -> Iterable[Mark]:
    content = Kind.DENIAL if attribution.stance is Stance.DENIES else Kind.CLAIM
    for kind, spans in ((Kind.SOURCE, attribution.source), (Kind.CUE, attribution.cue), (content, attribution.content)):
        for span in spans:
            yield Mark(kind, span, (attribution.id,))


def _merge(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """One mark where several say the same of the same words: two claims of one source share its name."""
    merged: dict[tuple[Kind, Span], Mark] = {}
    for mark in marks:
        known = merged.get((mark.kind, mark.span))
        if known is None:
            merged[mark.kind, mark.span] = mark
        else:
            refs = tuple(dict.fromkeys((*known.refs, *mark.refs)))
            merged[mark.kind, mark.span] = replace(known, refs=refs, labels=(*known.labels, *mark.labels))
    return tuple(merged.values())


def _nodes(text: str, within: Span, marks: Sequence[Mark], *, in_link: bool = False) -> tuple[Node, ...]:
    """Cuts `within` into text and pieces; a mark that crosses the end of another goes on in a second piece."""
    here = [mark for mark in marks if mark.span.overlaps(within)]
    nodes: list[Node] = []
    at = within.start
    while at < within.end:
        ahead = [mark for mark in here if mark.span.end > at]
        if not ahead:
            break
        outer = min(ahead, key=lambda mark: (max(mark.span.start, at), -mark.span.end, _DEPTH[mark.kind]))
        start, end = max(outer.span.start, at), min(outer.span.end, within.end)
        if start > at:
            nodes.append(text[at:start])
        linked = outer.kind is Kind.CUE and start == outer.span.start and not in_link
        rest = [mark for mark in ahead if mark is not outer]
        children = _nodes(text, Span(start, end), rest, in_link=in_link or linked)
        nodes.append(Piece(outer, start == outer.span.start, end == outer.span.end, linked, children))
        at = end
    if at < within.end:
        nodes.append(text[at : within.end])
    return tuple(nodes)
