"""Tokens in, grammatical neighbours out: subjects, agents, noun phrases, clauses. Universal Dependencies alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Span

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "nsubj:outer"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
_LOOSE = frozenset({"appos", "acl:relcl", "parataxis", "punct", "cc", "conj", "discourse", "dep"})


def subject(verb: Token) -> Token | None:
    """The head of the verb's subject: its own, the antecedent of "who", or that of the verb it is coordinated with."""
    for _ in range(3):
        own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if own is not None:
            return verb.head if own.lower_ in RELATIVES and verb.dep_ == "acl:relcl" else own
        if verb.dep_ not in {"conj", "advcl", "xcomp"} or verb.head == verb:
            return None
        verb = verb.head
    return None


def passive(verb: Token) -> bool:
    """Whether the verb is in the passive: its subject is then not who speaks."""
    if verb.dep_ == "conj" and verb.head.tag_ == "VBN" and verb.head.i < verb.i and _only_told_to(verb):
        return passive(verb.head)  # "She was fined and ordered to pay"
    if verb.tag_ != "VBN":
        return False
    if any(child.dep_ in {"aux:pass", "nsubj:pass"} for child in verb.children):
        return True
    if verb.is_sent_start and verb.dep_ in {"acl", "advcl"}:
        return True  # "Asked about the cost, she said"
    before = words_before(verb, 3)
    return any(token.lower_ in {"is", "are", "was", "were", "be", "been", "being"} for token in before) and not any(
        token.lower_ in {"has", "have", "had", "'ve", "’ve"} for token in before[-1:]
    )


def _only_told_to(verb: Token) -> bool:
    """ "ordered to pay": a verb with neither a subject nor somebody who is told, before what is to be done."""
    deps = {child.dep_ for child in verb.children}
    infinitive = any(child.dep_ == "xcomp" and any(t.lower_ == "to" for t in child.lefts) for child in verb.children)
    return infinitive and not deps & (SUBJECTS | {"obj", "iobj", "aux"}) and verb.tag_ in {"VBN", "VBD"}


def words_before(token: Token, count: int) -> list[Token]:
    """Up to `count` words of the same sentence that stand before the token, in order."""
    first = token.sent.start
    return [word for word in token.doc[max(first, token.i - count) : token.i] if not word.is_punct]


def phrase(head: Token) -> DocSpan:
    """The noun phrase around its head, without relative clauses, asides and what is coordinated with it."""
    left, right = head.i, head.i
    for child in head.children:
        if child.dep_ in _LOOSE or (child.dep_.startswith("acl") and child.i > head.i):
            continue
        left, right = min(left, child.left_edge.i), max(right, child.right_edge.i)
    return trimmed(head.doc, left, right + 1)


def trimmed(doc: Doc, start: int, end: int) -> DocSpan:
    """The tokens without white space at both ends and without commas, colons and full stops at their edges."""
    while start < end and (doc[start].is_space or doc[start].text in ",;:—–-"):
        start += 1
    while end > start and (doc[end - 1].is_space or doc[end - 1].text in ",;:—–-"):
        end -= 1
    return doc[start:end]


def span_of(tokens: DocSpan) -> Span:
    """Where the tokens stand in the article; a word of the Doc may carry white space that no span may."""
    text = tokens.text
    start = tokens.start_char + len(text) - len(text.lstrip())
    return Span(start, tokens.start_char + len(text.rstrip()))


def finite(tokens: Iterable[Token]) -> bool:
    """Whether a finite verb stands among the tokens."""
    return any(_finite(token) for token in tokens)


def whole_clause(tokens: Sequence[Token]) -> bool:
    """Whether the words are a clause of their own: their topmost verb is finite and its subject is among them.

    "the cockpit buried in a house" and "it, which had failed" hold finite verbs, yet neither is a clause.
    """
    inside = {token.i for token in tokens}
    tops = [token for token in tokens if token.head.i not in inside or token.head == token]
    tops = [token for token in tops if not token.is_punct]
    for place, top in enumerate(tops):
        verbs = (top, *(child for child in top.children if child.dep_ in {"aux", "aux:pass", "cop"}))
        subjects = [child for child in top.children if child.dep_ in SUBJECTS or child.dep_ == "expl"]
        if any(child.i in inside and child.i < top.i + 3 for child in subjects):
            return any(_finite(verb) for verb in verbs if verb.i in inside)
        before = [token for token in tokens if token.i < top.i]
        nominal = any(token.pos_ in {"NOUN", "PROPN", "PRON"} for token in before)
        if _finite(top) and nominal and before[-1].text != "," and not any(_finite(token) for token in before):
            return True  # spans are trusted more than the tree: here its subject hangs on the cue
        following = tops[place + 1] if place + 1 < len(tops) else None
        if top.pos_ not in {"NOUN", "PROPN", "PRON", "NUM", "ADJ", "ADV"} or following is None:
            return False
        if top.dep_ == "obj" and any(child.dep_ in SUBJECTS for child in following.children):
            return False  # "showed the danger the town still faces": a noun, and a clause that describes it
        if following.left_edge.i - top.right_edge.i > 1 or following.left_edge.pos_ == "CCONJ":
            return False
    return False


def _finite(token: Token) -> bool:
    if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
        return token.pos_ in {"VERB", "AUX"}
    # "gunmen boarded buses": a tagger may take a past tense for the participle that looks the same
    bare = token.tag_ == "VBN" and not any(child.dep_ in {"aux", "aux:pass"} for child in token.children)
    return bare and any(child.dep_ == "nsubj" and child.i < token.i for child in token.children)
