"""An "it" or "they" that speaks in, the body or the people who spoke just before out, with nobody else between.

"Forecasters said it had weakened. / Rain was still expected, they said."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.model import Section
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.reference.meant import are_many, behind
from quizgen.reading.sources import kinds
from quizgen.reading.sources.bounds import TELLING
from quizgen.reading.sources.profiles import Speaker, animate

if TYPE_CHECKING:
    from quizgen.reading.reference.whom import Pronouns

_SAYS = kinds.listed("say add note tell warn explain stress insist argue acknowledge claim")
_CHIEF = ("nsubj", "obj", "iobj", "obl", "conj", "appos")
_MAIN = frozenset({"ROOT", "conj", "parataxis"})
#: So many sentences may lie between, outside quotation marks.
_SENTENCES = 2
_OPENS = 3


def who(token: Token, pronouns: Pronouns) -> Speaker | None:
    """Who spoke last, where the pronoun agrees and nothing since, or beside them, can be meant as well."""
    if token.lower_ not in {"it", "they"} or not token.dep_.startswith("nsubj") or token.head.lemma_ not in _SAYS:
        return None
    spoke = pronouns.last[0] if len(pronouns.last) == 1 else None
    if spoke is None or spoke.person or not spoke.mentions or are_many(spoke) != (token.lower_ == "they"):
        return None
    if spoke.figure is not None and spoke.figure.place:
        return None
    last = spoke.mentions[-1]
    found = pronouns.doc.char_span(*last, alignment_mode="expand")
    if found is None or not _near(found[0].sent.start, token, pronouns):
        return None
    between = pronouns.doc[found[0].sent.start : token.i]
    rival = _people if token.lower_ == "they" else _body
    own = {token.i for token in found}
    others = (one for one in between if one.i not in own and not pronouns.is_quoted(one.idx))
    if behind(token):
        # "Orr, where officials had left, was safe, forecasters said. Rain was still expected, they said"
        start = token.sent.start
        others = (one for one in others if one.i >= start or one.head.dep_ in _MAIN)
    return None if any(rival(one) for one in others) else spoke


def told_of(token: Token, pronouns: Pronouns) -> DocSpan | None:
    """ "The skippers had another story. They said": the people of whom the sentence before tells, as it prints them."""
    sentence = token.sent
    opens = token.i - sentence.start < _OPENS and token.head.dep_ in _MAIN and token.dep_ == "nsubj"
    if token.lower_ != "they" or not opens or not sentence.start:
        return None
    before = pronouns.doc[sentence.start - 1].sent
    if pronouns.block(before[0].idx) != pronouns.block(token.idx) or any(pronouns.is_quoted(one.idx) for one in before):
        return None
    subjects = [one for one in before if one.dep_.startswith("nsubj") and one.head.dep_ == "ROOT"]
    if len(subjects) != 1 or subjects[0].tag_ != "NNS" or not _people(subjects[0]):
        return None
    linked = next((word for word, _ in pronouns.chains.of(token) if word.pos_ != "PRON"), subjects[0])
    others = (one for one in pronouns.doc[before.start : token.i] if one != subjects[0])
    if linked != subjects[0] or any(_people(one) for one in others):
        return None
    noun = subjects[0]
    whole = any(child.dep_ in {"conj", "nmod:poss"} for child in noun.children)
    return None if whole else pronouns.doc[noun.left_edge.i : noun.i + 1]


def _near(start: int, token: Token, pronouns: Pronouns) -> bool:
    """Whether the sentence that begins there stands in the same paragraph or at the end of the one before."""
    doc, sentences = pronouns.doc, 0
    place = token.sent.start
    while place > start:
        sentence = doc[place - 1].sent
        place = sentence.start
        sentences += any(one.is_alpha and not pronouns.is_quoted(one.idx) for one in sentence)
    blocks = pronouns.article.blocks
    first, last = pronouns.block(doc[start].idx), pronouns.block(token.idx)
    if first < 0 or last < 0:
        return False
    between = [one for one in blocks[first:last] if one.section is Section.BODY]
    return sentences <= _SENTENCES and len(between) <= 1 and (not between or sentences <= 1)


def _people(token: Token) -> bool:
    """Whether the word names several people."""
    several = token.tag_ in {"NNS", "NNPS"} or token.lower_ in {"police", "people"} or _coordinated(token)
    return several and token.dep_.startswith(_CHIEF) and (token.tag_ == "NNPS" or animate(token) or _coordinated(token))


def _coordinated(token: Token) -> bool:
    return token.ent_type_ == "PERSON" and any(child.dep_ == "conj" for child in token.children)


def _body(token: Token) -> bool:
    """Whether the word names a body, a country or something written."""
    if token.ent_type_ in PLACES | {"ORG", "NORP"} and token.dep_ not in {"amod"}:
        return token.dep_.startswith(_CHIEF)
    told = token.lower_ in kinds.BODIES or token.lemma_.lower() in TELLING
    return told and token.tag_ in {"NN", "NNP"} and token.dep_.startswith(_CHIEF)
