"""Doc in, the verbs out by which a sentence tells that something is or was so: "has tabled", "is", "stands"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from quizgen.model import Span
from quizgen.reading.grammar.grammar import span_of
from quizgen.reading.grammar.skeleton import is_finite
from quizgen.reading.statements.actual import actual

_HELPS = frozenset({"aux", "aux:pass"})
#: "If he were", "as though it stood": no such verb tells what is so, nor does one that hangs on them.
_OPEN = frozenset({"if", "unless", "whether", "though", "lest", "until", "till"})


def firm_verbs(doc: Doc) -> Iterator[Span]:
    """Each with its helping words where these stand in one row before it, in the order of the text."""
    for verb in doc:
        if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in _HELPS:
            continue
        told = verb.head if verb.dep_ == "cop" else verb  # "is" of "the pier is safe" hangs on "safe"
        helpers = [child for child in told.children if child.dep_ in _HELPS and child.i < verb.i]
        first = min([verb, *helpers], key=_place)
        if not is_finite(first) or not actual(told) or any(_open(token) for token in told.children):
            continue
        row = doc[first.i : verb.i + 1]
        if all(token == verb or token.dep_ in (*_HELPS, "advmod") for token in row):
            yield span_of(doc[first.i : _end(verb)])


def _end(verb: Token) -> int:
    """ "Gave up the ferry": a particle next to the verb is part of it."""
    after = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    return int(verb.i + 1 + (after.dep_ == "compound:prt" and after.head == verb))


def _place(token: Token) -> int:
    return int(token.i)


def _open(token: Token) -> bool:
    return token.lower_ in _OPEN and token.dep_ in ("mark", "advmod")
