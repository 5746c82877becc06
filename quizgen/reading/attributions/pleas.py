"""A Doc in, "pleaded not guilty" as cues of a denial out: of what it is "to", or of what the sentence before tells.

The pipeline hears a plea in it as in "pleaded for time", and yet it is the one denial that most court reports have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.reading.attributions import cues
from quizgen.reading.attributions.speech import Cue, Role
from quizgen.reading.grammar import grammar
from quizgen.reading.grammar.sentences import Sentences

_PLEADING = frozenset({"plead", "pleads", "pleaded", "pled", "pleading"})
_OF = frozenset({"with", "of"})
_CHARGED = frozenset({"charged", "accused"})
#: "She will plead not guilty": she has not yet.
_TO_COME = frozenset("will would may might could can should to expected".split())


def pleas(doc: Doc, found: Sequence[Cue], blocks: Sequence[Span], sentences: Sentences) -> Iterator[Cue]:
    """Makes a denial of every cue that is a plea of not guilty, and yields one for each that is no cue yet."""
    known = {cue.head.i: cue for cue in found}
    for token in doc[: len(doc) - 2]:
        if token.lower_ not in _PLEADING or token.nbor(1).lower_ != "not" or token.nbor(2).lower_ != "guilty":
            continue
        if any(t.lower_ in _TO_COME for t in doc[max(0, token.i - 2) : token.i]):
            continue
        who, denied = grammar.subject(token), _denied(token) or doc[token.i + 1 : token.i + 3]
        cue = known.get(token.i)
        if cue is None and who is None:
            continue
        paragraph = next((n for n, (start, end) in enumerate(blocks) if start <= token.idx < end), 0)
        role = Role("cue", token.i, token.i + 3, 1.0, sentences.number(token.i), paragraph)
        if cue is None:
            cue = Cue(role, token, "", cues.VIEW, False, False, False, "past", [grammar.phrase(who)] if who else [])
            yield cue
        cue.role, cue.lemma, cue.sense, cue.negated = role, "deny", cues.sense_of("deny"), False
        place = sentences.number(denied.start)
        cue.contents = [replace(role, label="content", start=denied.start, end=denied.end, sentence=place)]


def _denied(token: Token) -> DocSpan | None:
    """ "to setting fire to the mill"; without it, what the same person "is charged with" in the sentence before."""
    doc, end = token.doc, token.i + 3
    if end < len(doc) and doc[end].lower_ == "to":
        return _clause(doc, end + 1)
    before = token.sent.start - 1
    if before < 0 or "\n" in doc.text[doc[before].idx : token.sent.start_char]:
        return None
    told = [t for t in doc[before].sent if t.lower_ in _CHARGED and t.nbor(1).lower_ in _OF]
    return _clause(doc, told[0].i + 2) if len(told) == 1 else None


def _clause(doc: Doc, start: int) -> DocSpan | None:
    """From here to the end of the sentence, or to a comma that stands before no year."""
    if start >= len(doc):
        return None
    end = doc[start].sent.end
    stops = (t for t in doc[start:end] if t.text in {",", ";", ":", ".", "–", "—"})
    stop = next((t.i for t in stops if not (t.text == "," and t.i + 1 < len(doc) and t.nbor(1).like_num)), end)
    return doc[start:stop] if stop > start else None
