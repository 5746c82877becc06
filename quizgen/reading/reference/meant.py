"""Somebody who may be meant, a figure of the article or a speaker, in; where named, of which sex and number, out."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.model import Span
from quizgen.reading.sources.cast import FEMALE, MALE, Figure
from quizgen.reading.sources.kinds import ROLES
from quizgen.reading.sources.profiles import Speaker, plural

Meant = Figure | Speaker
#: "he said", "he told reporters": so many words stand from the pronoun to the end.
_TAG = 3
GENDER = {"he": "m", "she": "f", "his": "m", "her": "f"}


def named_at(one: Meant) -> list[Span]:
    """Where somebody is named, with the title: the "Mayor" of "Mayor de Blasio" is he as well."""
    figure = one if isinstance(one, Figure) else one.figure
    return [*one.mentions, *(figure.titled if figure is not None else ())]


def same_one(one: Meant, other: Meant) -> bool:
    """Whether the two are one: a speaker may be a figure that speaks."""
    figures = {id(o.figure if isinstance(o, Speaker) and o.figure is not None else o) for o in (one, other)}
    return len(figures) == 1


def are_many(one: Meant | None) -> bool:
    """Whether "they" takes them up: "officials"."""
    return isinstance(one, Speaker) and bool(one.phrases) and plural(one.phrases[-1])


def sex_of(one: Meant) -> str:
    """ "m", "f" or "" where nothing tells."""
    if isinstance(one, Figure):
        return one.gender
    if one.figure is not None:
        return one.figure.gender
    words = {token.lower_ for phrase in one.phrases for token in phrase.core}
    return "m" if words & MALE else "f" if words & FEMALE else ""


def opposite(token: Token, one: Meant) -> bool:
    """Whether a name says that the pronoun cannot mean this person."""
    told = GENDER.get(token.lower_, "")
    return bool(told) and one.person and sex_of(one) not in ("", told)


def behind(token: Token) -> bool:
    """Whether a pronoun stands behind what is said: "The road was shut, he said." """
    end = token.sent.end - 1
    while end > token.i and not token.doc[end].is_alpha:
        end -= 1
    return end - token.i < _TAG and any(other.is_alpha for other in token.doc[token.sent.start : token.i])


def behind_words(token: Token) -> bool:
    """Whether a pronoun stands right behind words that are quoted: “It is late,” it said."""
    return token.i > 0 and token.doc[token.i - 1].text[:1] in "\"”’'"


def titled(name: Token) -> Token:
    """The word a name hangs on: "chairman" in "the chairman of the board, Ivan Orr"; not "aide" in "an Orr aide"."""
    word = name
    while word.head.i != word.i:
        if word.dep_ not in {"flat", "appos"} and not (word.dep_ == "compound" and _person(word.head)):
            break
        if _person(word.head) and not all(_person(other) for other in word.doc[word.head.i : word.i]):
            break  # "Nick Hale of brokers [James Orr]": another name
        word = word.head
    above = word
    while _person(name) and word != name and above.dep_ == "nmod" and above.head.i < above.i:
        above = above.head
    return above if above.lower_ in ROLES else word


def _person(word: Token) -> bool:
    return word.ent_type_ == "PERSON"
