"""Doc in, drafts of attributions out: which source and which content belong to which cue.

The role spans of the language pipeline say where sources, cues and contents are; they are joined here by nearness,
and the tree decides between neighbours. Spans are trusted more than the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.reading import cues, grammar, quotes
from quizgen.reading.cues import Sense
from quizgen.reading.speech import Cue, Role, cue_of

FAR = 30.0  # a source or content that costs more than this belongs to another cue, or to none
_OBJECTS = frozenset({"ccomp", "xcomp", "obj", "obl", "parataxis", "acl", "advcl", "nmod", "dep"})


@dataclass(frozen=True)
class Draft:
    """Who, cue and what as printed; `head` is the cue's head in the Doc. `resolve` makes attributions of drafts."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    head: int
    lemma: str
    sense: Sense
    negated: bool
    unreal: bool
    tense: str
    quotations: tuple[quotes.Quotation, ...]
    score: float


def find(doc: Doc, article: Article) -> Iterator[Draft]:
    """All drafts in the order of the text, beliefs and wishes (`Stance.HOLDS`) among them."""
    blocks = [Span(*block) for block in doc.user_data.get("blocks", [(0, len(doc.text))])]
    quotations = quotes.find(article.text, blocks)
    sentences = {token.i: number for number, sentence in enumerate(doc.sents) for token in sentence}
    roles = list(_roles(doc, sentences))
    for block in blocks:
        inside = [_clipped(doc, role, block) for role in roles if block.start <= doc[role.start].idx < block.end]
        quoted = [q for q in quotations if block.contains(q.span) and q.depth == 0]
        yield from _paragraph(doc, inside, quoted, sentences)


def _roles(doc: Doc, sentences: dict[int, int]) -> Iterator[Role]:
    group = doc.spans.get("roles", [])
    scores = getattr(group, "attrs", {}).get("scores") or [1.0] * len(group)
    for span, score in zip(group, scores, strict=True):
        kept = grammar.trimmed(doc, span.start, span.end)
        if span.label_ == "cue" and not len(kept):
            kept = span  # a headline's "Mayor: I will go"
        if len(kept):
            yield Role(span.label_, kept.start, kept.end, float(score), sentences.get(kept.start, -1))


def _clipped(doc: Doc, role: Role, block: Span) -> Role:
    """The role within its paragraph, and a source within its sentence: a tagger may run over both."""
    end = role.end
    while end > role.start + 1 and doc[end - 1].idx >= block.end:
        end -= 1
    if role.label == "source":
        first = next((i for i in range(role.start + 1, end) if doc[i].is_sent_start and doc[i - 1].text == "."), None)
        if first is not None:
            return replace(role, start=first, end=end)
    kept = grammar.trimmed(doc, role.start, end)
    return replace(role, start=kept.start, end=kept.end) if len(kept) else role


def _paragraph(
    doc: Doc, roles: list[Role], quoted: list[quotes.Quotation], sentences: dict[int, int]
) -> Iterator[Draft]:
    found = [cue_of(doc, role) for role in roles if role.label == "cue"]
    if not found:
        return
    sources = [role for role in roles if role.label == "source"]
    contents = _snapped(doc, [role for role in roles if role.label == "content"], quoted, sentences)
    others = sorted([*(c.role for c in found), *sources, *contents], key=lambda role: role.start)
    for content in contents:
        best = min(found, key=lambda cue: _content_cost(doc, cue, content, others))
        if _content_cost(doc, best, content, others) < FAR:
            best.contents.append(content)
    _take_subjects(doc, found, sources)
    for number, cue in enumerate(found):
        cue.source = _source(doc, cue, found[:number], sources, others)
    for cue in found:
        spans = _joined(doc, cue, roles)
        if spans:
            yield _draft(doc, cue, spans, quoted)


def _take_subjects(doc: Doc, found: list[Cue], sources: list[Role]) -> None:
    """A "content" that is just the noun phrase before its cue, and its subject, is who speaks."""
    for cue in found:
        who = None if cue.passive or cue.noun else grammar.subject(cue.head)
        for content in list(cue.contents):
            taken = who is not None and content.start <= who.i < content.end and content.end == cue.role.start
            if taken and len(cue.contents) > 1 and not grammar.finite(doc[content.start : content.end]):
                cue.contents.remove(content)
                sources.append(content)


# ------------------------------------------------------------------------------------------------- joining


def _between(doc: Doc, one: Role, other: Role, roles: list[Role]) -> tuple[int, list[Role]]:
    """How many words outside all roles stand between two spans, and which roles do."""
    start, end = (one.end, other.start) if one.end <= other.start else (other.end, one.start)
    inner = [role for role in roles if start <= role.start and role.end <= end and role not in (one, other)]
    covered = sum(role.end - role.start for role in inner)
    words = sum(not (token.is_punct or token.is_space) for token in doc[start:end])
    return max(0, words - covered), inner


def _content_cost(doc: Doc, cue: Cue, content: Role, roles: list[Role]) -> float:
    gap, inner = _between(doc, cue.role, content, roles)
    quoted = doc[content.start].text[0] in quotes.DOUBLE
    labels = [role.label for role in inner]
    cost = gap + 14.0 * labels.count("cue") + 2.0 * labels.count("source") + 4.0 * labels.count("content")
    apart = abs(cue.role.sentence - content.sentence)
    before = content.end <= cue.role.start
    if apart:
        # “We will go,” she said. “All of us.”
        cost += (3.0 if quoted and not before else 10.0) * apart
    if before and doc[content.end - 1].text[-1] not in quotes.MARKS and doc[content.end].text not in {",", "—", "–"}:
        cost += 6
    if before and cue.lemma != cues.ACCORDING and _follows(doc, cue, roles):
        cost += 4
    head = doc[content.start : content.end].root
    if head.dep_ in _OBJECTS and cue.role.start <= head.head.i < cue.role.end:
        cost -= 6
    if cue.participle and before:
        cost += 3
    return cost


def _follows(doc: Doc, cue: Cue, roles: list[Role]) -> bool:
    """Whether a content begins right after the cue."""
    return any(role.label == "content" and 0 <= role.start - cue.role.end <= 1 for role in roles) and bool(doc)


def _source(doc: Doc, cue: Cue, earlier: list[Cue], sources: list[Role], roles: list[Role]) -> list[DocSpan]:
    """Who speaks: a source span near the cue, the subject of a participle, or the grammatical subject."""
    who = None if cue.passive or cue.noun or cue.lemma == cues.ACCORDING else grammar.subject(cue.head)
    costs = [(_source_cost(doc, cue, source, roles, who), source) for source in sources]
    cost, best = min(costs, key=lambda pair: pair[0], default=(FAR, None))
    near = best is not None and cost <= 6
    if cue.participle and not near and not grammar.passive(cue.head):
        same = [other for other in earlier if other.role.sentence == cue.role.sentence and other.source]
        if same:  # "Officials denied it, saying troops had left": the participle has the subject of the verb before
            cue.tense = same[-1].tense
            return same[-1].source
    limit = 4.0 if cue.noun or cue.passive or cue.lemma == cues.ACCORDING else FAR
    own = who is not None and not _inside(who.i, cue.contents) and abs(who.i - cue.head.i) < 25
    if best is not None and cost < limit and (near or not own):
        return [doc[best.start : best.end]]
    if own and who is not None and who.pos_ in {"NOUN", "PROPN", "PRON"} and who.tag_ not in {"EX", "WP", "WDT"}:
        if who.lower_ in {"it", "there"} and cue.passive:
            return []
        return [grammar.phrase(who)]
    return [doc[best.start : best.end]] if best is not None and cost < limit else []


def _inside(place: int, roles: list[Role]) -> bool:
    return any(role.start <= place < role.end for role in roles)


def _source_cost(doc: Doc, cue: Cue, source: Role, roles: list[Role], who: Token | None) -> float:
    gap, inner = _between(doc, cue.role, source, roles)
    labels = [role.label for role in inner]
    cost = gap + 12.0 * labels.count("cue") + 5.0 * labels.count("source") + 2.0 * labels.count("content")
    cost += 12.0 * abs(cue.role.sentence - source.sentence)
    after = source.start >= cue.role.end
    by = doc[source.start - 1].lower_ if source.start else ""
    if cue.lemma == cues.ACCORDING:
        return cost if after else cost + FAR
    if cue.passive and not (after and by in {"by", "to"}) and cue.lemma != "quote":
        return cost + FAR  # "it was reported that": the subject is not who reports
    if cue.noun:
        of = after and by in {"by", "from", "of"}
        own = not after and doc[source.end - 1].text.endswith(("'s", "’s", "'", "’", "their", "his", "her", "its"))
        return cost if of or own or gap == 0 else cost + 8
    if after:
        cost += 2
    if who is not None and source.start <= who.i < source.end:
        cost -= 8
    return cost


def _snapped(
    doc: Doc, contents: list[Role], quoted: list[quotes.Quotation], sentences: dict[int, int]
) -> list[Role]:
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
            if abs(tokens.start - start) <= 1 or (overlap > 0.5 * len(tokens) and start > tokens.start):
                start = min(start, tokens.start)
            if abs(tokens.end - end) <= 1 or (overlap > 0.5 * len(tokens) and end < tokens.end):
                end = max(end, tokens.end)
        if kept and start < kept[-1].end:
            last = kept.pop()
            start, end = min(start, last.start), max(end, last.end)
        kept.append(Role("content", start, end, content.score, sentences.get(start, content.sentence)))
    return kept


def _addressee(prefix: DocSpan, quotation: DocSpan) -> bool:
    whole = quotation[1].text[:1].isupper() and grammar.whole_clause(list(quotation))
    return whole and all(token.pos_ in {"DET", "NOUN", "PROPN", "PRON", "ADP"} for token in prefix)


def _joined(doc: Doc, cue: Cue, roles: list[Role]) -> list[DocSpan]:
    """The cue's contents in order; pieces of one clause between which nothing else stands become one.

    "claimed to have overrun army posts, a bus station and the power plant": a tagger that saw only both ends of the
    list must not make two contents of it.
    """
    spans: list[DocSpan] = []
    for content in sorted(cue.contents, key=lambda role: role.start):
        piece = doc[content.start : content.end]
        last = spans[-1] if spans else None
        if last is not None and _one_piece(doc, last, piece, roles):
            spans[-1] = doc[last.start : piece.end]
        elif last is None or _quoted(piece) or (last.end <= cue.role.start < piece.start):
            spans.append(piece)
    both = len(spans) == 2 and spans[0].end <= cue.role.start < spans[1].start
    if both and not any(map(_quoted, spans)) and not _parenthetical(doc, cue, spans):
        # "No cause was given, according to his agent. He had been ill": two clauses, of which one is the cue's
        return [min(spans, key=lambda span: (not grammar.whole_clause(list(span)), -len(span)))]
    return spans


def _parenthetical(doc: Doc, cue: Cue, spans: list[DocSpan]) -> bool:
    """"The firm, police said, had lied": the cue and its source stand between commas in the midst of one clause."""
    between = doc[spans[0].end : spans[1].start]
    commas = between[0].text in {",", "—", "–"} and between[-1].text in {",", "—", "–"}
    clauses = [grammar.whole_clause(list(span)) for span in spans]
    return commas and not all(clauses) and cue.lemma != cues.ACCORDING


def _quoted(piece: DocSpan) -> bool:
    return piece.text[0] in quotes.MARKS or piece.text[-1] in quotes.DOUBLE


def _one_piece(doc: Doc, last: DocSpan, piece: DocSpan, roles: list[Role]) -> bool:
    if all(token.text in {",", "–", "—"} for token in doc[last.end : piece.start]) and not _quoted(last):
        return True
    between = [role for role in roles if last.end <= role.start and role.end <= piece.start]
    same = doc[last.end - 1].sent == doc[piece.start].sent
    return same and not between and piece.start - last.end <= 12 and not _quoted(piece)


def _draft(doc: Doc, cue: Cue, spans: list[DocSpan], quoted: list[quotes.Quotation]) -> Draft:
    content = tuple(grammar.span_of(span) for span in spans)
    scores = [cue.role.score, *(role.score for role in cue.contents)]
    return Draft(
        source=tuple(grammar.span_of(span) for span in cue.source if len(span)),
        cue=(grammar.span_of(doc[cue.role.start : cue.role.end]),),
        content=content,
        head=cue.head.i,
        lemma=cue.lemma,
        sense=_sense(cue, spans),
        negated=cue.negated,
        unreal=cue.unreal,
        tense=cue.tense,
        quotations=tuple(q for q in quoted if any(q.span.overlaps(span) for span in content)),
        score=round(sum(scores) / len(scores), 4),
    )


def _sense(cue: Cue, spans: list[DocSpan]) -> Sense:
    """The sense of the cue with this content: "told her to leave" demands, "rejected the offer" denies nothing."""
    first = [token for token in spans[0] if not token.is_punct][:2]
    infinitive = first[:1] and first[0].lower_ == "to" and len(first) > 1 and first[1].tag_ == "VB"
    if cue.lemma in {"tell", "ask"} and (infinitive or _to_verb(spans[0])):
        return cues.sense_of("urge")
    if cue.lemma == "agree" and infinitive:
        return cues.sense_of("promise")
    if cue.lemma in {"reject", "dismiss"} and not _claimed_before(spans[0]):
        return cues.VIEW
    return cue.sense


def _to_verb(span: DocSpan) -> bool:
    """"people to stay at home": a short phrase, then an infinitive, and no finite verb before it."""
    for token in span[1:8]:
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return False
        if token.tag_ == "VB" and token.nbor(-1).lower_ == "to":
            return True
    return False


def _claimed_before(span: DocSpan) -> bool:
    """Whether a content points to a claim: "that", "the claims", "reports that", or is a whole clause."""
    words = [token.lower_ for token in span if not token.is_punct][:8]
    return words[:1] in (["that"], ["this"], ["it"]) or bool(cues.CLAIM_NOUNS & {cues.singular(word) for word in words})
