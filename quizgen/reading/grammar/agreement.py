"""The words of a clause in, what is wrong with its verb out: "the budget include funding" tells no fact; "" for none.

After "insisted that" or "proposed that" a clause asks for something, and its verb has no tense. Cut loose from that
cue it is neither English nor what anybody stated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from quizgen.reading.grammar.grammar import SUBJECTS
from quizgen.reading.sources.kinds import listed

_HELPERS = frozenset({"aux", "aux:pass", "cop"})
_SINGULAR = frozenset({"he", "she", "it"})
#: Nouns that take a plural verb as well: "the team play", "a majority want".
_MANY = listed(
    """team staff crew family group police public government couple committee council board band club company party
    majority minority number lot rest half third quarter percent percentage share range handful dozen plenty variety
    jury press media opposition population audience crowd army public generation data pair total rest few"""
)
#: "of he makes it to the harbour": a slip of the press.
_SLIP = re.compile(r"\b(?:of|in|at|with|from|by|into|onto) (?:he|she|they) (?!who\b)", re.IGNORECASE)


def amiss(tokens: Sequence[Token]) -> str:
    """Why the clause is no statement as it stands."""
    places = {token.i for token in tokens}
    tops = {token.i for token in tokens if token.head.i not in places or token.head == token}
    for token in tokens:
        joined = token.dep_ == "conj" and token.head.i in tops  # "he had sent troops, and that the army guard it"
        if (token.i in tops or joined) and _tenseless(token, places):
            return "The content is what is asked for, not what is so."
    if _SLIP.search(" ".join(token.text for token in tokens)):
        return "A word of the content is missing or wrong."
    return ""


def _tenseless(verb: Token, places: set[int]) -> bool:
    """Whether a verb with a subject before it lacks a tense or, by its form, another subject."""
    subject = next((t for t in verb.children if t.dep_ in SUBJECTS and t.i in places and t.i < verb.i), None)
    if subject is None:
        return False
    helpers = [child for child in verb.children if child.dep_ in _HELPERS and child.i < verb.i]
    if helpers:
        first = min(helpers, key=lambda token: token.i)
        inverted = first.i < subject.i or first.lower_ != "be"
        return not inverted and not any(t.tag_ in {"MD", "TO"} for t in verb.doc[subject.i : first.i])
    if verb.pos_ != "VERB" or any(child.lower_ == "to" for child in verb.lefts):
        return False
    if verb.tag_ not in {"VB", "VBP"} or verb.lower_ in {"'re", "’re", "are", "were"}:
        return False
    return _one(subject)


def _one(subject: Token) -> bool:
    """Whether the subject is one for certain: "it", "the budget", "Ana Ruiz"."""
    if any(child.dep_ == "conj" for child in subject.children) or subject.lemma_.lower() in _MANY:
        return False
    if subject.lower_ in _SINGULAR:
        return True
    article = any(child.lower_ in {"the", "a", "an", "this", "that", "each", "every"} for child in subject.children)
    return subject.tag_ == "NN" and article
