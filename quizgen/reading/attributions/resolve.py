"""Drafts in, attributions out: each content made to stand alone, or the reason why it cannot as its doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Attribution, ContentForm, Quote, Source, Span, Stance
from quizgen.reading.attributions import asides, denials, doubts, objects, references
from quizgen.reading.attributions.quotes import DOUBLE
from quizgen.reading.attributions.reported import Draft
from quizgen.reading.attributions.shapes import Content, Shape, shape_of
from quizgen.reading.attributions.speaker import HE, SHE, Known, Speaker
from quizgen.reading.attributions.unfit import breaks_off, unfit
from quizgen.reading.attributions.verbatim import quotation
from quizgen.reading.grammar import clauses, grammar
from quizgen.reading.grammar.passage import Passage, keeps_capital, repaired

PRONOUNS = frozenset("he him she her it they them us me you himself herself themselves".split())


def attributions(
    doc: Doc, drafts: Sequence[Draft], found: Sequence[tuple[str, ...]], known: Known
) -> tuple[Attribution, ...]:
    """One attribution for each draft; `found[i]` are the ids of the i-th draft's sources among the known people."""
    article = known.article
    by_id = {source.id: source for source in known.people}
    called = _called(article, drafts, found)
    made: list[Attribution] = []
    for draft, ids in zip(drafts, found, strict=True):
        speaker = _speaker(doc, article, draft, tuple(by_id[id] for id in ids), called.get(ids, ""))
        content = _content(doc, draft, speaker, known)
        one = _attribution(doc, article, draft, ids, speaker, content, f"A{len(made) + 1}")
        made.append(denials.resolved(doc, one, made, known))
    return tuple(made)


def views(article: Article, drafts: Sequence[Draft]) -> tuple[Attribution, ...]:
    """Beliefs and wishes, as printed: they are shown and scored, never asked about."""
    return tuple(
        Attribution(
            id=f"V{number}", source_ids=(), source_text=" ".join(span.of(article.text) for span in draft.source),
            source=draft.source, cue=draft.cue, cue_lemma=draft.lemma, content=draft.content, content_resolved="",
            form=ContentForm.PHRASE, stance=draft.sense.stance, force=draft.sense.force,
            quote=_quote(article, draft), evidence=draft.content, tense=draft.tense, negated=draft.negated,
            confidence=draft.score, doubt="It tells what the source thinks or wants, not what it said.",
        )
        for number, draft in enumerate(drafts, 1)
    )  # fmt: skip


def _attribution(
    doc: Doc, article: Article, draft: Draft, ids: tuple[str, ...], speaker: Speaker, content: Content, id: str
) -> Attribution:
    return Attribution(
        id=id, source_ids=ids, source_text=speaker.name if not ids else _option(speaker.name),
        source=draft.source, cue=draft.cue, cue_lemma=draft.lemma, content=draft.content,
        content_resolved=content.text, form=content.form, stance=draft.sense.stance, force=draft.sense.force,
        quote=_quote(article, draft), evidence=draft.evidence, target=content.target, tense=draft.tense,
        negated=draft.negated, resolved_reference=content.changed, self_reference=content.self_reference,
        content_neutral=content.neutral, confidence=draft.score,
        doubt=doubts.doubt(doc, article, draft) or content.doubt,
    )  # fmt: skip


def _option(name: str) -> str:
    return name[:1].upper() + name[1:]


def _past_comma(doc: Doc, draft: Draft, tokens: list[Token]) -> bool:
    """ "Despite admitting he had doubts, the pier was safe": the main clause is not what was admitted."""
    head = doc[draft.head]
    if head.tag_ != "VBG" or head.i == 0 or head.nbor(-1).pos_ not in {"ADP", "SCONJ"} or head.i > tokens[0].i:
        return False
    starts = {"DET", "PRON", "PROPN"}
    return any(a.text == "," and b.pos_ in starts for a, b in pairwise(tokens))


def _called(article: Article, drafts: Sequence[Draft], found: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    """ "m" or "f" by the ids of a source that is only "he", or only "she", wherever it speaks as a pronoun."""
    told: dict[tuple[str, ...], set[str]] = {}
    for draft, ids in zip(drafts, found, strict=True):
        word = draft.source[0].of(article.text).casefold() if len(draft.source) == 1 else ""
        if len(ids) == 1 and word in HE | SHE:
            told.setdefault(ids, set()).add("m" if word in HE else "f")
    return {ids: sexes.pop() for ids, sexes in told.items() if len(sexes) == 1}


def _speaker(doc: Doc, article: Article, draft: Draft, sources: tuple[Source, ...], sex: str) -> Speaker:
    start = min((span.start for span in draft.source), default=0)
    cue = draft.cue[0]
    own = (*draft.source, Span(start, cue.start)) if draft.source and start < cue.start else draft.source
    promises = draft.sense.stance is Stance.PROMISES or draft.lemma == "announce"
    printed = " ".join(" ".join(span.of(article.text).split()) for span in draft.source)
    return Speaker(sources, _mid(doc, draft, sources[0].name if len(sources) == 1 else printed), own, promises, sex)


def _mid(doc: Doc, draft: Draft, name: str) -> str:
    """The name as it stands inside a sentence: "Army sources" becomes "army sources", "Sana" stays."""
    first = name.split(" ", 1)[0]
    if first in {"The", "A", "An", "Some", "Several", "Two", "Three", "Many", "Its", "His", "Her", "Their", "One"}:
        return name[:1].lower() + name[1:]
    for span in draft.source:
        tokens = doc.char_span(*span, alignment_mode="expand")
        if tokens is not None and tokens[0].text.strip() == first and not keeps_capital(tokens[0]):
            return name[:1].lower() + name[1:]
    return name


def _quote(article: Article, draft: Draft) -> Quote:
    """Direct when all letters of the content stand inside quotation marks, part-direct when some do."""
    letters = inside = 0
    for span in draft.content:
        for place in range(span.start, span.end):
            if article.text[place].isalnum():
                letters += 1
                inside += any(q.inner.start <= place < q.inner.end for q in draft.quotations)
    return Quote.INDIRECT if not inside else Quote.DIRECT if inside >= letters else Quote.PART_DIRECT


# ------------------------------------------------------------------------------------------------- contents


def _content(doc: Doc, draft: Draft, speaker: Speaker, known: Known) -> Content:
    """The content in a form that can stand alone."""
    if _quote(known.article, draft) is Quote.DIRECT:
        return quotation(doc, known.article, draft)
    pieces = [piece for span in draft.content if (piece := doc.char_span(*span, alignment_mode="expand")) is not None]
    loose = [piece for piece in pieces if not _whole_quotation(piece, draft)]
    if any(piece not in loose and _points(piece) for piece in pieces) and loose and loose[0].start > pieces[0].start:
        return Content("", ContentForm.PHRASE, doubt="The content mixes a quotation with other words.")
    # "He said they were alive. “The next hours will decide,” he added": the clause alone is what he "said that"
    pieces = loose or pieces
    # "The road was shut, he said. [It had rained.]": the second sentence is his as well, yet the first stands alone
    pieces = [piece for piece in pieces if piece[0].sent == doc[draft.head].sent] or pieces
    # "[Pointing to its ships,] Lund noted [that the port had grown]": what "that" opens is all that is said
    opened = next((place for place, piece in enumerate(pieces) if place and piece[0].lower_ == "that"), 0)
    pieces = pieces[opened:]
    # "The doors were changed, she says, and three have failed": what "and" joins behind the cue may be the reporter's
    joined = (place for place, piece in enumerate(pieces) if place and doc[piece.start - 1].dep_ == "cc")
    pieces = pieces[: next(joined, len(pieces))]
    if any(piece[0].lower_ == "to" for piece in pieces[1:]):
        return Content("", ContentForm.PHRASE, doubt="The cue stands in the middle of the content.")
    if _mixed(pieces, draft):
        return Content("", ContentForm.PHRASE, doubt="The content mixes a quotation with other words.")
    tokens = _with_commas(pieces)
    passage = Passage(tokens, tuple(q.inner for q in draft.quotations))
    shape = shape_of(passage, draft)
    if shape.form is ContentForm.PHRASE and (announced := _announced(draft, tokens)) is not None:
        return quotation(doc, known.article, announced)
    if _past_comma(doc, draft, tokens):
        return Content("", shape.form, target=shape.target, doubt="It is not certain where the content ends.")
    if shape.doubt:
        return Content("", shape.form, target=shape.target, doubt=shape.doubt)
    return _standing(doc, draft, speaker, known, passage, shape, pieces)


def _with_commas(pieces: list[DocSpan]) -> list[Token]:
    """ "They had two talks, clerks said, the first in May": with "clerks said" one comma goes, and one stays."""
    tokens = list(pieces[0]) if pieces else []
    for one, other in pairwise(pieces):
        after = one.doc[one.end] if one.end < len(one.doc) else one[-1]
        goes_on = one[-1].pos_ not in {"AUX", "VERB", "ADP", "SCONJ", "CCONJ", "PART"}
        if after.text == "," and goes_on and other[0].pos_ in {"DET", "PRON", "PROPN", "NOUN", "NUM"}:
            tokens.append(after)
        tokens += other
    return tokens


def _announced(draft: Draft, tokens: list[Token]) -> Draft | None:
    """ "spoke of the repairs: “They will take a year.”": the draft with the words that the colon announces alone."""
    for token, after in pairwise(tokens):
        if token.text == ":" and after.text[0] in DOUBLE:
            told = [q for q in draft.quotations if q.span.start == after.idx]
            return replace(draft, content=(told[0].span,), quotations=tuple(told)) if told else None
    return None


def _mixed(pieces: list[DocSpan], draft: Draft) -> bool:
    """ "“It was a long, hard fight,” further remarking, “we won”": a whole quoted sentence, then words not quoted."""
    start = grammar.span_of(pieces[0]).start
    opening = next((q for q in draft.quotations if q.span.start == start), None)
    if opening is None:
        return False
    tokens = pieces[0].doc.char_span(*opening.inner, alignment_mode="expand")
    return tokens is not None and clauses.whole(list(tokens))


def _points(piece: DocSpan) -> bool:
    """ "“This is the lie they tell,” Orr said: that the pier is safe.": she does not say that it is."""
    words = [token for token in piece if token.is_alpha]
    return bool(words) and words[0].lower_ in {"this", "that", "it", "here"}


def _whole_quotation(piece: DocSpan, draft: Draft) -> bool:
    span = grammar.span_of(piece)
    return any(q.span.start <= span.start and span.end <= q.span.end for q in draft.quotations)


def _standing(
    doc: Doc, draft: Draft, speaker: Speaker, known: Known, passage: Passage, shape: Shape, pieces: list[DocSpan]
) -> Content:
    asides.cut(passage)
    outcome = references.resolve(passage, speaker, _before(doc, draft, pieces), known, shape.target)
    if shape.perfect:
        references.put_back(outcome, speaker)
    text = repaired(outcome.resolved.text())
    neutral = repaired(outcome.neutral.text()) if outcome.neutral is not None else ""
    if shape.target.lower() in PRONOUNS:
        outcome.doubt = f"It is not certain who “{shape.target}” is."
    doubt = outcome.doubt or unfit(text, shape, passage.tokens) or breaks_off(doc, pieces, draft)
    told = objects.accused_of(draft, text) or objects.spoken_of(doc, draft, outcome.resolved.tokens)
    if shape.form is ContentForm.PHRASE and not told:
        doubt = doubt or "The content is no sentence of its own."
    changed = outcome.changed or outcome.self_reference
    return Content(text, shape.form, neutral, shape.target, outcome.self_reference, changed, doubt)


def _before(doc: Doc, draft: Draft, pieces: list[DocSpan]) -> list[DocSpan]:
    """The sentence before the attribution in its paragraph, and the part of its own sentence before the content."""
    first = min([draft.head, pieces[0].start])
    own = doc[first].sent
    found = [doc[own.start : pieces[0].start]]
    if own.start > 0 and "\n" not in doc[own.start - 1].text_with_ws and not doc[own.start - 1].is_space:
        found.insert(0, doc[own.start - 1].sent)
    return [span for span in found if len(span)]
