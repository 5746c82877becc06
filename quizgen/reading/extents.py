"""Role spans as the tagger gave them in, role spans that keep to paragraphs, sentences and quotations out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.reading import grammar, quotes
from quizgen.reading.sentences import Sentences
from quizgen.reading.speech import Cue, Role


def snapped(doc: Doc, contents: list[Role], quoted: list[quotes.Quotation], sentences: Sentences) -> list[Role]:
    """Contents whose ends agree with the quotation they are made of, and the quotations that no content covers.

    “We will go,” she said. “All of us. And soon.”: the last words are hers too, even if only "All of us" was marked.
    """
    kept: list[Role] = []
    for content in contents:
        start, end = content.start, content.end
        for quotation in quoted:
            tokens = doc.char_span(*quotation.span, alignment_mode="expand")
            if tokens is None or tokens.end <= start or end <= tokens.start:
                continue
            overlap = min(end, tokens.end) - max(start, tokens.start)
            near = start < tokens.start <= start + 4 and tokens.end >= end - 1
            if near and _addressee(doc[start : tokens.start], tokens):
                start = tokens.start  # "told the court “Nothing was done.”": who is told is no part of what is
            begins = abs(tokens.start - start) <= 1
            if begins or (overlap > 0.5 * len(tokens) and start > tokens.start):
                start = min(start, tokens.start)
            if begins or abs(tokens.end - end) <= 1 or (overlap > 0.5 * len(tokens) and end < tokens.end):
                end = max(end, tokens.end)
        for first, last in _by_sentence(doc, start, end, quoted, sentences):
            low, high = first, last
            if kept and low < kept[-1].end:
                before = kept.pop()
                low, high = min(low, before.start), max(high, before.end)
            kept.append(Role("content", low, high, content.score, sentences.number(low)))
    return kept


def _by_sentence(
    doc: Doc, start: int, end: int, quoted: list[quotes.Quotation], sentences: Sentences
) -> Iterator[tuple[int, int]]:
    """The pieces of a content that a tagger let run from one sentence, not quoted, into the next."""
    for place in range(start + 1, end):
        inside = any(q.span.start <= doc[place].idx < q.span.end for q in quoted)
        if sentences.number(place) == sentences.number(place - 1) or inside:
            continue
        first = doc[start].idx
        if not any(q.span.start <= first < q.span.end for q in quoted) or doc[place - 1].text == ".":
            piece = grammar.trimmed(doc, start, place)
            if len(piece):
                yield piece.start, piece.end
            start = place
    piece = grammar.trimmed(doc, start, end)
    if len(piece):
        yield piece.start, piece.end


def _addressee(prefix: DocSpan, quotation: DocSpan) -> bool:
    whole = quotation[1].text[:1].isupper() and grammar.whole_clause(list(quotation))
    return whole and all(token.pos_ in {"DET", "NOUN", "PROPN", "PRON", "ADP"} for token in prefix)


def roles_of(doc: Doc, sentences: Sentences) -> Iterator[Role]:
    group = doc.spans.get("roles", [])
    scores = getattr(group, "attrs", {}).get("scores") or [1.0] * len(group)
    for span, score in zip(group, scores, strict=True):
        kept = grammar.trimmed(doc, span.start, span.end)
        if span.label_ == "cue" and not len(kept):
            kept = span  # a headline's "Mayor: I will go"
        if len(kept):
            yield Role(span.label_, kept.start, kept.end, float(score), sentences.number(kept.start))


def within(doc: Doc, roles: list[Role], block: Span, sentences: Sentences) -> Iterator[Role]:
    """The roles of one paragraph. What runs over a paragraph's end is cut, and a source that runs over a sentence's."""
    for role in roles:
        start, end = role.start, role.end
        while start < end and doc[start].idx < block.start:
            start += 1
        while end > start and doc[end - 1].idx >= block.end:
            end -= 1
        if role.label == "source":
            stops = [i + 1 for i in range(start, end - 1) if doc[i].text == "." and doc[i + 1].is_sent_start]
            start = stops[-1] if stops else start
        kept = grammar.trimmed(doc, start, end)
        if role.label == "cue" and not len(kept):
            kept = doc[start:end]
        if len(kept):
            yield replace(role, start=kept.start, end=kept.end, sentence=sentences.number(kept.start))


def unclaimed(doc: Doc, found: list[Cue], roles: list[Role], quoted: list[quotes.Quotation]) -> Iterator[Role]:
    """Quotations that go on after a cue: “We will go,” he said, “tomorrow.” “All of us.”

    Between the cue, with its source, and the quotation no other words may stand, and no content may cover it.
    """
    speaking = [cue for cue in found if any(_direct(doc, content) for content in cue.contents)]
    taken = [Span(doc[role.start].idx, doc[role.end - 1].idx) for role in roles]
    reach = 0
    for quotation in sorted(quoted, key=lambda one: one.span.start):
        tokens = doc.char_span(*quotation.span, alignment_mode="expand")
        if tokens is None or any(quotation.span.overlaps(span) for span in taken):
            reach = tokens.end if tokens is not None and _claimed(doc, speaking, tokens) else reach
            continue
        before = [cue for cue in speaking if cue.role.end <= tokens.start]
        if not before or any(before[-1].role.end <= cue.role.start < tokens.start for cue in found):
            continue
        start = max(before[-1].role.end, reach)
        inner = [r for r in roles if start <= r.start and r.end <= tokens.start and r.label == "source"]
        between = [t for t in doc[start : tokens.start] if not t.is_punct and not t.is_space]
        if all(any(role.start <= token.i < role.end for role in inner) for token in between):
            reach = tokens.end
            yield Role("content", tokens.start, tokens.end, before[-1].role.score, before[-1].role.sentence)


def _direct(doc: Doc, content: Role) -> bool:
    return doc[content.start].text[0] in quotes.DOUBLE


def _claimed(doc: Doc, speaking: list[Cue], tokens: DocSpan) -> bool:
    direct = [content for cue in speaking for content in cue.contents if _direct(doc, content)]
    return any(content.start < tokens.end and tokens.start < content.end for content in direct)
