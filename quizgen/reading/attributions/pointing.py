"""A word of a passage in, whether it points out of the passage, or to what stands there itself, out."""

from __future__ import annotations

import re

from spacy.tokens import Token

from quizgen.reading.attributions.speaker import HE, IT, SHE, THEY
from quizgen.reading.grammar.passage import Passage

FIRST = frozenset("i me my we us our you your myself ourselves i'm i’m we're we’re".split())
DEICTIC = frozenset({"this", "that", "these", "those"})


def means_inside(token: Token, passage: Passage) -> bool:
    """Whether the pronoun can be understood from the passage itself: a noun before it agrees with it.

    Should the source be meant all the same, then the passage is as clear, or as unclear, as the article is.
    """
    word = token.lower_
    for other in passage.tokens:
        if other.i >= token.i:
            return False
        if word in HE | SHE and other.dep_ == "nmod:poss" and other.ent_type_ == "PERSON":
            return True  # "one of Orr's aims is to keep his post": whoever else was named, the passage has Orr
        if other.pos_ not in {"NOUN", "PROPN"} or other.dep_ in {"compound", "flat", "obl:tmod", "nmod:poss"}:
            continue
        many = other.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in other.children)
        human = other.pos_ == "PROPN" if word in HE | SHE else other.ent_type_ == "PERSON"
        human = human or (other.ent_type_ == "" and other.lower_.endswith(_HUMAN))
        if word in THEY and many:
            return True
        if word in HE | SHE and human and not many:
            return True
        if word in IT and not many and not human:
            return True
    return False


_HUMAN = tuple(
    """man woman boy girl person officer minister president leader driver player mother father son daughter suspect
    victim teacher student worker patient""".split()
)


def empty_it(token: Token) -> bool:
    """ "it was clear that", "it would be wrong to", "it is raining": stands for nothing before it."""
    if token.dep_ == "expl":
        return True
    if token.lower_ != "it" or token.i + 1 >= len(token.doc):
        return False
    if token.i and token.nbor(-1).lower_ == "as" and token.nbor(1).lemma_ in {"stand", "happen", "turn"}:
        return True  # "as it stands"
    rest = token.doc[token.i + 1 : token.i + 8]
    if re.match(r"it (?:\w+ ){1,2}(?:\w+ )?(?:years?|months?|weeks?|days?|decades?|time) (?:before|since|until)\b",
                token.doc[token.i : token.i + 8].text):  # fmt: skip
        return True  # "it may be years before the bridge opens"
    if token.i > 1 and token.nbor(-1).lower_ == "whatever" and token.nbor(1).lemma_ == "take":
        return True  # "do whatever it took"
    linked = any(t.lemma_ == "be" or t.lower_ in {"is", "was", "be", "been", "'s", "’s"} for t in rest[:3])
    takes = any(t.lemma_ in {"take", "require", "need", "cost", "seem", "appear"} for t in rest[:3])
    follows = any(t.lower_ in {"that", "to", "for", "whether"} for t in rest[2:])
    return follows and (takes or (linked and any(t.pos_ == "ADJ" for t in rest[:5])))


def points_out(token: Token) -> bool:
    """Whether "this", "that" or "those" points out of the passage: not a conjunction, a relative or "those who"."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if token.pos_ == "SCONJ" or token.tag_ in {"WDT", "IN"}:
        return False
    if token.lower_ in {"those", "that"} and following is not None and following.lower_ in {"who", "of", "which", "in"}:
        return False
    return not (token.lower_ == "those" and following is not None and following.tag_ in {"VBG", "VBN", "JJ"})
