"""Doc in, drafts of attributions out: which source and which content belong to which cue.

The role spans of the language pipeline say where sources, cues and contents are; they are joined here by nearness,
and the tree decides between neighbours. Spans are trusted more than the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.reading import clauses, cues, grammar, quotes, spans
from quizgen.reading.cues import Sense
from quizgen.reading.extents import roles_of, snapped, unclaimed, within
from quizgen.reading.nearness import FAR, content_cost, source_of, take_subjects
from quizgen.reading.sentences import Sentences
from quizgen.reading.speech import Cue, Role, cue_of


@dataclass(frozen=True)
class Draft:
    """Who, cue and what as printed; `head` is the cue's head in the Doc. `resolve` makes attributions of drafts.

    `evidence` are the whole sentences in which they stand; `inside` tells that the cue stands within a quotation.
    """

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
    evidence: tuple[Span, ...] = ()
    inside: bool = False


def find(doc: Doc, article: Article) -> Iterator[Draft]:
    """All drafts in the order of the text, beliefs and wishes (`Stance.HOLDS`) among them."""
    blocks = [Span(*block) for block in doc.user_data.get("blocks", [(0, len(doc.text))])]
    quotations = quotes.find(article.text, blocks)
    sentences = Sentences(doc, quotations)
    roles = list(roles_of(doc, sentences))
    for block in blocks:
        inside = list(within(doc, roles, block, sentences))
        quoted = [q for q in quotations if block.contains(q.span) and q.depth == 0]
        yield from _paragraph(doc, inside, quoted, sentences)


def _paragraph(doc: Doc, roles: list[Role], quoted: list[quotes.Quotation], sentences: Sentences) -> Iterator[Draft]:
    found = [cue_of(doc, role) for role in roles if role.label == "cue"]
    if not found:
        return
    sources = list(spans.sources(doc, [role for role in roles if role.label == "source"], roles))
    contents = snapped(doc, [role for role in roles if role.label == "content"], quoted, sentences)
    contents = list(spans.contents(doc, contents, [*(c.role for c in found), *sources, *contents], quoted))
    others = sorted([*(c.role for c in found), *sources, *contents], key=lambda role: role.start)
    for content in contents:
        best = min(found, key=lambda cue: content_cost(doc, cue, content, others))
        if content_cost(doc, best, content, others) < FAR:
            best.contents.append(content)
    for content in unclaimed(doc, found, others, quoted):
        last = max((cue for cue in found if cue.role.end <= content.start), key=lambda cue: cue.role.start)
        last.contents.append(content)
    for cue in found:
        whole = None if cue.contents else spans.missing(doc, cue, others, sentences)
        if whole is not None:
            cue.contents.append(whole)
    take_subjects(doc, found, sources)
    for number, cue in enumerate(found):
        cue.source = source_of(doc, cue, found[:number], sources, others)
    for cue in found:
        said = _joined(doc, cue, roles)
        if said:
            yield _draft(doc, cue, said, quoted, sentences)


def _joined(doc: Doc, cue: Cue, roles: list[Role]) -> list[DocSpan]:
    """The cue's contents in order; pieces of one clause between which nothing else stands become one.

    "claimed to have overrun army posts, a bus station and the power plant": a tagger that saw only both ends of the
    list must not make two contents of it.
    """
    said: list[DocSpan] = []
    for content in sorted(cue.contents, key=lambda role: role.start):
        piece = doc[content.start : content.end]
        last = said[-1] if said else None
        if last is not None and _one_piece(doc, last, piece, roles):
            said[-1] = doc[last.start : piece.end]
        elif last is None or _quoted(piece) or (last.end <= cue.role.start < piece.start):
            said.append(piece)
    both = len(said) == 2 and said[0].end <= cue.role.start < said[1].start
    if both and not any(map(_quoted, said)) and not _parenthetical(doc, cue, said):
        # "No cause was given, according to his agent. He had been ill": two clauses, of which one is the cue's
        return [min(said, key=lambda span: (not clauses.whole(list(span)), -len(span)))]
    if both and _quoted(said[1]) and not _quoted(said[0]):
        return said[1:]  # "Speaking to the press, he said, “We stay.”"
    return said


def _parenthetical(doc: Doc, cue: Cue, said: list[DocSpan]) -> bool:
    """ "The firm, police said, had lied": the cue and its source stand between commas in the midst of one clause."""
    between = doc[said[0].end : said[1].start]
    commas = between[0].text in {",", "—", "–"} and between[-1].text in {",", "—", "–"}
    if said[1][0].tag_ == "VBG" and cues.lemma_of(said[1][0].text):
        return False  # "It was hard, he said, adding it took hours"
    whole = [clauses.whole(list(span)) for span in said]
    return commas and not all(whole) and cue.lemma != cues.ACCORDING


def _quoted(piece: DocSpan) -> bool:
    return piece.text[:1] in quotes.MARKS or piece.text[-1] in quotes.DOUBLE


def _one_piece(doc: Doc, last: DocSpan, piece: DocSpan, roles: list[Role]) -> bool:
    if all(token.text in {",", "–", "—"} for token in doc[last.end : piece.start]) and not _quoted(last):
        return True
    between = [role for role in roles if last.end <= role.start and role.end <= piece.start]
    same = doc[last.end - 1].sent == doc[piece.start].sent
    return same and not between and piece.start - last.end <= 12 and not _quoted(piece)


def _draft(doc: Doc, cue: Cue, said: list[DocSpan], quoted: list[quotes.Quotation], sentences: Sentences) -> Draft:
    content = tuple(grammar.span_of(span) for span in said)
    scores = [cue.role.score, *(role.score for role in cue.contents)]
    return Draft(
        source=tuple(grammar.span_of(span) for span in cue.source if len(span)),
        cue=(grammar.span_of(doc[cue.role.start : cue.role.end]),),
        content=content,
        head=cue.head.i,
        lemma=cue.lemma,
        sense=_sense(cue, said),
        negated=cue.negated,
        unreal=cue.unreal,
        tense=cue.tense,
        quotations=tuple(q for q in quoted if any(q.span.overlaps(span) for span in content)),
        score=round(sum(scores) / len(scores), 4),
        evidence=_evidence(doc, [*cue.source, doc[cue.role.start : cue.role.end], *said], sentences),
        inside=any(q.inner.start <= cue.head.idx < q.inner.end for q in quoted),
    )


def _evidence(doc: Doc, parts: list[DocSpan], sentences: Sentences) -> tuple[Span, ...]:
    """The sentences in which source, cue and content stand; neighbours become one span."""
    found: list[Span] = []
    for part in sorted((part for part in parts if len(part)), key=lambda part: part.start):
        whole = sentences.printed(part.start, part.end - 1)
        gap = doc.text[found[-1].end : whole.start] if found else "\n"
        if not gap.strip() and "\n" not in gap:
            found[-1] = Span(min(found[-1].start, whole.start), max(found[-1].end, whole.end))
        else:
            found.append(whole)
    return tuple(found)


def _sense(cue: Cue, said: list[DocSpan]) -> Sense:
    """The sense of the cue with this content: "told her to leave" demands, "rejected the offer" denies nothing."""
    first = [token for token in said[0] if not token.is_punct][:2]
    infinitive = first[:1] and first[0].lower_ == "to" and len(first) > 1 and first[1].tag_ == "VB"
    if cue.lemma in {"tell", "ask"} and (infinitive or _to_verb(said[0])):
        return cues.sense_of("urge")
    if cue.lemma == "agree" and infinitive:
        return cues.sense_of("promise")
    if cue.lemma in {"reject", "dismiss"} and not _claimed_before(said[0]):
        return cues.VIEW
    return cue.sense


def _to_verb(span: DocSpan) -> bool:
    """ "people to stay at home": a short phrase, then an infinitive, and no finite verb before it."""
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
