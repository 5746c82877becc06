"""Doc in, drafts of attributions out: which source and which content belong to which cue.

The role spans of the language pipeline say where sources, cues and contents are, and its links which belong together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Span
from quizgen.reading.attributions import cues, quotes, turns
from quizgen.reading.attributions.between import Between
from quizgen.reading.attributions.cues import Sense
from quizgen.reading.attributions.extents import roles_of, snapped
from quizgen.reading.attributions.figures import figures
from quizgen.reading.attributions.joining import answers, give_contents, give_quotations, give_rest
from quizgen.reading.attributions.pleas import pleas
from quizgen.reading.attributions.speech import Cue, Role, cue_of
from quizgen.reading.attributions.unsaid import unsaid
from quizgen.reading.attributions.who_speaks import give_sources
from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.sentences import Sentences


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
    answered = tuple(turns.find(article))
    drafts = list(_reported(doc, article))
    if not answered:
        yield from drafts
        return
    # "Karam: She says that it was stolen": said by Karam; what he reports of others stands inside his words
    starts = [turn.words.start for turn in answered]
    colons = {turn.cue.start for turn in answered}
    drafts = [draft for draft in drafts if draft.cue[0].start not in colons]
    for place, draft in enumerate(drafts):
        at = bisect_right(starts, draft.cue[0].start) - 1
        if at >= 0 and draft.cue[0].start < answered[at].words.end:
            drafts[place] = replace(draft, inside=True)
    drafts += (_answer(doc, turn) for turn in answered)
    yield from sorted(drafts, key=lambda draft: draft.cue[0].start)


def _answer(doc: Doc, turn: turns.Turn) -> Draft:
    """What is answered in an interview is a quotation without marks, each sentence by itself."""
    words = doc.char_span(*turn.words, alignment_mode="expand")
    cue = doc.char_span(*turn.cue, alignment_mode="expand")
    said = [turn.words] if words is None else [grammar.span_of(sentence) for sentence in _sentences(words)]
    return Draft(
        source=(turn.speaker,) if turn.speaker else (),
        cue=(turn.cue,),
        content=(turn.words,),
        head=cue[-1].i if cue is not None else 0,
        lemma="say",
        sense=cues.sense_of("say"),
        negated=False,
        unreal=False,
        tense="past",
        quotations=tuple(quotes.Quotation(span, span) for span in said),
        score=1.0,
        evidence=(Span(turn.speaker.start if turn.speaker else turn.words.start, turn.words.end),),
    )


def _sentences(words: DocSpan) -> Iterator[DocSpan]:
    starts = [token.i for token in words if token.i == words.start or token.is_sent_start]
    return (words.doc[start:end] for start, end in pairwise([*starts, words.end]))


def _reported(doc: Doc, article: Article) -> Iterator[Draft]:
    """The drafts of running text."""
    blocks = [Span(*block) for block in doc.user_data.get("blocks", [(0, len(doc.text))])]
    quotations = quotes.find(article.text, blocks)
    sentences = Sentences(doc, quotations)
    quoted = [[q for q in quotations if q.depth == 0 and block.contains(q.span)] for block in blocks]
    found, sources, contents = _parts(doc, blocks, quoted, sentences)
    between = Between(doc, sentences, quotations)
    given = list(give_contents(doc, found, contents, between))
    roles = [*(cue.role for cue in found), *sources, *given]
    give_quotations(doc, found, roles, quoted, between)
    give_rest(doc, found, roles, sentences)
    found = sorted([*found, *answers(doc, found)], key=lambda cue: cue.role.start)
    give_sources(doc, found, sources)
    told = (*pleas(doc, found, blocks, sentences), *figures(doc, found, blocks, sentences))
    found = sorted([*found, *told], key=lambda cue: cue.role.start)
    for cue in found:
        said = _joined(doc, cue)
        if said:
            paragraphs = sorted({cue.role.paragraph, *(content.paragraph for content in cue.contents)})
            yield _draft(doc, cue, said, [q for number in paragraphs for q in quoted[number]], sentences)


def _parts(
    doc: Doc, blocks: list[Span], quoted: list[list[quotes.Quotation]], sentences: Sentences
) -> tuple[list[Cue], list[Role], list[Role]]:
    """The cues, sources and contents of the text, paragraph by paragraph."""
    every: list[list[Role]] = [[] for _ in blocks]
    for role in roles_of(doc, blocks, sentences):
        every[role.paragraph].append(role)
    found: list[Cue] = []
    sources: list[Role] = []
    contents: list[Role] = []
    for roles, inside in zip(every, quoted, strict=True):
        found += [cue_of(doc, role) for role in roles if role.label == "cue"]
        sources += [role for role in roles if role.label == "source"]
        told = {role.place: role for role in roles if role.label == "cue"}
        contents += snapped(doc, [role for role in roles if role.label == "content"], inside, told)
    return found, sources, contents


def _joined(doc: Doc, cue: Cue) -> list[DocSpan]:
    """The cue's contents in order: a quotation in all its pieces, other words once, or around the cue."""
    said: list[DocSpan] = []
    for content in sorted(cue.contents, key=lambda role: role.start):
        piece = doc[content.start : content.end]
        if not said or _quoted(piece) or said[-1].end <= cue.role.start < piece.start:
            said.append(piece)
    if len(said) == 2 and said[0].end <= cue.role.start and _quoted(said[1]) and not _quoted(said[0]):
        return said[1:]  # "Speaking to the press, he said, “We stay.”"
    return said


def _quoted(piece: DocSpan) -> bool:
    return piece.text[:1] in quotes.MARKS or piece.text[-1] in quotes.DOUBLE


def _draft(doc: Doc, cue: Cue, said: list[DocSpan], quoted: list[quotes.Quotation], sentences: Sentences) -> Draft:
    content = tuple(grammar.span_of(span) for span in said)
    scores = [cue.role.score, *(role.score for role in cue.contents)]
    return Draft(
        source=tuple(grammar.span_of(span) for span in cue.source if len(span)),
        cue=(grammar.span_of(doc[cue.role.start : cue.role.end]),),
        content=content,
        head=cue.head.i,
        lemma=cue.lemma,
        sense=cues.VIEW if unsaid(cue, said) else _sense(cue, said),
        negated=cue.negated,
        unreal=cue.unreal,
        tense=cue.tense,
        quotations=tuple(q for q in quoted if any(q.span.overlaps(span) for span in content)),
        score=round(sum(scores) / len(scores), 4),
        evidence=_evidence([*cue.source, doc[cue.role.start : cue.role.end], *said], sentences),
        inside=any(q.inner.start <= cue.head.idx < q.inner.end for q in quoted),
    )


def _evidence(parts: list[DocSpan], sentences: Sentences) -> tuple[Span, ...]:
    """The sentences in which source, cue and content stand; neighbours become one span."""
    found: list[Span] = []
    for part in sorted((part for part in parts if len(part)), key=lambda part: part.start):
        whole = sentences.printed(part.start, part.end - 1)
        gap = sentences.text[found[-1].end : whole.start] if found else "\n"
        if not gap.strip() and "\n" not in gap:
            found[-1] = Span(min(found[-1].start, whole.start), max(found[-1].end, whole.end))
        else:
            found.append(whole)
    return tuple(found)


def _sense(cue: Cue, said: list[DocSpan]) -> Sense:
    """The sense of the cue with this content: "told her to leave" demands, "rejected the offer" denies nothing."""
    first = [token for token in said[0] if not token.is_punct][:2]
    infinitive = first[:1] and first[0].lower_ == "to" and len(first) > 1 and first[1].tag_ in {"VB", "RB"}
    if cue.lemma in {"tell", "ask"} and (infinitive or _to_verb(said[0])):
        return cues.sense_of("urge")
    if cue.lemma == "agree" and infinitive:
        return cues.sense_of("promise")
    if _slammed(cue, said[0]):
        return cues.sense_of("reject")
    if cue.lemma == "deny" and _refused(cue, said[0]):
        return cues.VIEW
    if cue.lemma in {"reject", "dismiss"} and not _claimed_before(said[0]):
        return cues.VIEW
    return cue.sense


#: What is refused: "denied bail", "denied a motion".
_GRANTED = frozenset(
    "bail entry access visa visas permission permit permits funding parole asylum motion appeal request bid".split()
)


def _refused(cue: Cue, said: DocSpan) -> bool:
    """ "Orr was denied a seat", "the court denied bail": what is not given, and not what is not so."""
    if cue.passive and said.start > cue.role.start:
        return True
    return said.root.lower_ in _GRANTED


_SLAMMING = frozenset("slam rubbish quash scotch debunk".split())


def _slammed(cue: Cue, said: DocSpan) -> bool:
    """ "hit back at claims that", "slammed the suggestion that", but not "slammed the plan": is a claim denied?"""
    words = [token.lower_ for token in cue.head.doc[cue.role.start : cue.role.end]]
    back = "back" in words[:3] and any(word in {"hit", "hits", "hitting"} for word in words[:2])
    if back and cue.noun:
        return True
    told = [token for token in said if not token.is_punct][:6]
    claims = [n for n, token in enumerate(told[:4]) if cues.singular(token.lower_) in cues.CLAIM_NOUNS]
    return cue.head.lemma_.lower() in _SLAMMING and any(
        told[n + 1].lower_ == "that" for n in claims if n + 1 < len(told)
    )


def _to_verb(span: DocSpan) -> bool:
    """ "people to stay at home": a short phrase, then an infinitive, and no finite verb before it."""
    for token in span[1:8]:
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return False
        if token.tag_ == "VB" and token.nbor(-1).lower_ == "to":
            return True
    return False


#: "Rejected the criticism": no proposition, but somebody's word all the same.
_ANSWERED = cues.CLAIM_NOUNS | {"criticism"}


def _claimed_before(span: DocSpan) -> bool:
    """Whether a content points to a claim: "that", "the claims", "reports that", or is a whole clause."""
    words = [token.lower_ for token in span if not token.is_punct][:8]
    nouns = {cues.singular(word) for word in words}
    return words[:1] in (["that"], ["this"], ["it"]) or bool(_ANSWERED & nouns)
