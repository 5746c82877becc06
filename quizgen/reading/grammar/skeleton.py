"""A sentence in, its main verb and the head of its subject out; None where no certain ones are to be seen.

The tree is asked first. Where it has no finite verb with a subject ("The British relinquished control" read as one
noun phrase), tags and word order are asked: a sentence that opens with a noun phrase, or with one after "In 1979,".
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.grammar import clauses

SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_PARTS = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})


def frame(sentence: DocSpan) -> tuple[Token, Token] | None:
    """The main verb (or predicate) and the head of its subject."""
    root = sentence.root
    subject = next((child for child in root.children if child.dep_ in SUBJECTS), None)
    if subject is not None and any(is_finite(token) for token in (root, *root.children)):
        return root, subject
    return _by_order([token for token in sentence if not token.is_space])


def is_finite(token: Token) -> bool:
    """Whether the verb is finite. A main verb with a subject and no auxiliary is, whatever its form looks like."""
    if token.pos_ not in {"VERB", "AUX"}:
        return False
    if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} or token.morph.to_dict().get("VerbForm") == "Fin":
        return True
    deps = {child.dep_ for child in token.children}
    return token.dep_ == "ROOT" and token.tag_ == "VBN" and "nsubj" in deps and not deps & {"aux", "aux:pass", "cop"}


def _by_order(words: Sequence[Token]) -> tuple[Token, Token] | None:
    opening = _opening(words)
    verb = clauses.main_verb(words[opening:])
    if verb is None or not any(mark.text == "." for mark in words[-1:]):
        return None
    subject = None
    for token in words[opening:]:
        if token.i >= verb.i or (token.pos_ not in _PARTS and token.tag_ != "POS" and token.text != "-"):
            break
        subject = token if nominal(token) else subject
    return (verb, subject) if subject is not None and subject.i < verb.i else None


def _opening(words: Sequence[Token]) -> int:
    """How many words stand before the subject: "In 1979,", "On Monday,"."""
    if not words or words[0].pos_ != "ADP":
        return 0
    comma = next((n for n, word in enumerate(words[:8]) if word.text == ","), -1)
    return 0 if any(word.pos_ in {"VERB", "AUX"} for word in words[:comma]) else comma + 1


def nominal(token: Token) -> bool:
    """Whether the word is a noun or a name, by its class or by its tag: "Dorian" was once taken for a pronoun."""
    return token.pos_ in {"NOUN", "PROPN", "NUM"} or token.tag_.startswith("NN")


def share(token: Token) -> bool:
    """Whether the word is a share of something named: "some of the supporters", "52% of voters"."""
    of = next((child for child in token.children if child.i > token.i and child.dep_.startswith("nmod")), None)
    return of is not None and nominal(of) and of.left_edge.lower_ == "of"
