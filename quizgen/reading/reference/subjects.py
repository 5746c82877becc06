"""A clause in, whom or what its subject names out: a pronoun or a bare surname becomes the name in full."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.model import Article
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.pronouns import others
from quizgen.reading.sources.cast import Cast, Figure
from quizgen.reading.sources.folding import folded
from quizgen.reading.statements.propositions import Proposition

SURE = 0.9
_GENDER = {"he": "m", "she": "f"}
_POSSESSIVE = frozenset({"his", "her", "himself", "herself"})


@dataclass(frozen=True)
class Named:
    """`figure` is the person or body that the article names, None for "the council"; `instead` the name that takes the
    place of the subject's words ("" where they may stay). `own` are the places of "his" and "her" that surely mean
    the figure."""

    figure: Figure | None
    instead: str = ""
    own: frozenset[int] = frozenset()


def named(clause: Proposition, article: Article, cast: Cast, chains: Chains) -> Named | None:
    """Who the subject is; None for a pronoun of which it is not certain."""
    subject = clause.subject
    if subject.pos_ != "PRON":
        figure = _figure(clause, cast)
        return Named(figure, own=_own(clause, figure, cast, chains) if figure is not None else frozenset())
    if len(clause.who) > 1 or subject.lower_ not in _GENDER:
        return None
    figure = _meant(subject, article, cast, chains)
    if figure is None:
        return None
    return Named(figure, " ".join(figure.words), _own(clause, figure, cast, chains))


def _own(clause: Proposition, figure: Figure, cast: Cast, chains: Chains) -> frozenset[int]:
    """Of "Rosa Hill worked for his office" the "his" is not hers."""
    every = [(one, one.mentions) for one in cast.figures]
    return frozenset(
        token.i for token in clause.said if token.lower_ in _POSSESSIVE and chains.owner(token, every)[0] is figure
    )


def _figure(clause: Proposition, cast: Cast) -> Figure | None:
    """The figure whose name the subject's head belongs to, where the subject is nothing but the name and its title."""
    head = clause.subject
    found = next((f for f in cast.figures if any(m.start <= head.idx < m.end for m in f.mentions)), None)
    if found is None or any(token.dep_ in {"conj", "cc"} and token.head == head for token in clause.who):
        return None
    own = clause.who[-1]
    after = [token for token in clause.who if token.i > head.i and token.dep_ not in {"flat", "compound", "appos"}]
    inside = any(m.start <= own.idx < m.end for m in found.mentions)
    return found if inside or not after else None


def _meant(pronoun: Token, article: Article, cast: Cast, chains: Chains) -> Figure | None:
    """The person to whom the chain of links comes surely, with nobody else in the paragraph who could be meant."""
    found, _ = chains.owner(pronoun, [(figure, figure.mentions) for figure in cast.figures])
    likely = max((score for word, score in chains.of(pronoun) if word.pos_ != "PRON"), default=0.0)
    block = next((b.span for b in article.blocks if b.span.start <= pronoun.idx < b.span.end), None)
    if found is None or not found.person or block is None or likely < SURE:
        return None
    gender = _GENDER[pronoun.lower_]
    if found.gender not in ("", gender):
        return None
    rivals = [
        other
        for other in cast.figures
        if other.person
        and other is not found
        and other.gender in ("", gender)
        and not set(folded(other.words)) & set(folded(found.words))
        and any(block.start <= mention.start < pronoun.idx for mention in other.mentions)
    ]
    return None if rivals or others(pronoun.sent, block.start, found) else found
