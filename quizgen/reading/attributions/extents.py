"""Role spans as the tagger gave them in, role spans that keep to paragraphs, sentences and quotations out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.model.sentence_ends import ends_between, is_clock
from quizgen.reading.attributions import quotes
from quizgen.reading.attributions.speech import Role
from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.named_part import past_where
from quizgen.reading.grammar.sentences import Sentences


def snapped(
    doc: Doc, contents: list[Role], quoted: list[quotes.Quotation], cues: Mapping[int, Role] = MappingProxyType({})
) -> list[Role]:
    """Contents with the marks of the quotation that they are made of, and without what is not their cue's.

    `cues` are the cues to which contents are linked, by their place.
    """
    kept: list[Role] = []
    for content in contents:
        start, end = content.start, content.end
        for quotation in quoted:
            tokens = doc.char_span(*quotation.span, alignment_mode="expand")
            if tokens is None or tokens.end <= start or end <= tokens.start:
                continue
            start = min(start, tokens.start) if tokens.start >= start - 1 else start
            end = max(end, tokens.end) if tokens.end <= end + 1 else end
        cue = cues.get(content.link)
        start = start + 1 if cue is not None and cue.end == start and _day_of_the_frame(doc, start) else start
        start, end = _in_sentence(doc, start, end, quoted, after=cue is not None and cue.start >= end)
        whole = grammar.trimmed(doc, start, _clause_end(doc, start, end, quoted))
        if len(whole):
            kept.append(replace(content, start=whole.start, end=whole.end))
    return kept


_WEEKDAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))


def _day_of_the_frame(doc: Doc, start: int) -> bool:
    """ "Officials said Thursday [the road could stay closed]": a day before an article is that of the saying."""
    following = doc[start + 1] if start + 1 < len(doc) else None
    return doc[start].text in _WEEKDAYS and following is not None and following.pos_ in ("DET", "PRON")


def _in_sentence(doc: Doc, start: int, end: int, quoted: list[quotes.Quotation], *, after: bool) -> tuple[int, int]:
    """ "Lund said soup had been served since 6 a.m. [No soup was served.]": a tagger may take both for one sentence.

    What stands in the sentence of the cue is kept: the last one where the cue stands `after`, else the first.
    """
    if end < len(doc) and is_clock(doc[end].text) and doc[end - 1].tag_ == "CD":
        end += 1
    ends = [
        token.i
        for token in doc[start + 1 : end]
        if ends_between(token.nbor(-1).text, token.text)
        and not any(q.span.start <= token.idx < q.span.end for q in quoted)
    ]
    if not ends:
        return start, end
    return (ends[-1], end) if after else (start, ends[0])


def _clause_end(doc: Doc, start: int, end: int, quoted: list[quotes.Quotation]) -> int:
    """ "Officials said three people died; [the police gave no names]": what follows a semicolon is the reporter's."""
    for token in doc[start + 3 : end]:
        if token.text == ";" and not any(q.span.start <= token.idx < q.span.end for q in quoted):
            return int(token.i)
    return end


def roles_of(doc: Doc, blocks: Sequence[Span], sentences: Sentences) -> Iterator[Role]:
    """The roles that the language pipeline has found, with what it links them to.

    What runs over a paragraph's end is cut into one role a paragraph.
    """
    group = doc.spans.get("roles", [])
    told = getattr(group, "attrs", {})
    scores = told.get("scores") or [1.0] * len(group)
    links = told.get("links") or [-1] * len(group)
    starts = [block.start for block in blocks]
    for place, (span, score, link) in enumerate(zip(group, scores, links, strict=True)):
        for number in range(max(0, bisect_right(starts, span.start_char) - 1), bisect_left(starts, span.end_char)):
            kept = _cut(span, blocks[number])
            kept = past_where(kept) if span.label_ == "source" and len(kept) else kept
            if len(kept):
                yield Role(
                    span.label_, kept.start, kept.end, float(score), sentences.number(kept.start),
                    paragraph=number, place=place, link=int(link),
                )  # fmt: skip


def _cut(span: DocSpan, block: Span) -> DocSpan:
    """What of the span stands in the paragraph, without punctuation at its ends."""
    doc, start, end = span.doc, span.start, span.end
    while start < end and doc[start].idx < block.start:
        start += 1
    while end > start and doc[end - 1].idx >= block.end:
        end -= 1
    kept = grammar.trimmed(doc, start, end)
    return kept if len(kept) or span.label_ != "cue" else doc[start:end]  # a headline's "Mayor: I will go"
