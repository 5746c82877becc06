"""A description or an aside of a source in, what it tells of whom it means out."""

from __future__ import annotations

from itertools import takewhile

from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.grammar.phrases import Phrase
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE, Figure
from quizgen.reading.sources.kinds import listed

COUNTED = (kinds.ROLES | kinds.PEOPLE) - kinds.BODIES - listed("family staff crew police media press majority judge")


def told_beside(aside: str) -> set[str]:
    """The words beside a name, without the sex of others: of "Ada Lund, agent for Mr Hale" it is not "Mr"."""
    words = [word.casefold() for word in aside.split()]
    if words and words[0] in POSSESSIVES:
        words = words[1:]  # "his wife, Ada"
    end = next((n for n, word in enumerate(words) if word.strip(",") in _OF_OTHERS), len(words))
    return {*words[:end]} | ({*words[end:]} - MALE - FEMALE)


def office_letters(aside: str) -> str:
    """ "HCCM" for "the Harbour County Committee Member for Tides": by what the officer may be called later, else ""."""
    words = aside.split()[1:] if aside[:4].casefold() == "the " else []
    office = list(takewhile(lambda word: word[:1].isupper() and word.isalpha(), words))
    letters = "".join(word[0] for word in office)
    return letters if len(letters) > 2 and office[-1].casefold() in kinds.ROLES | {"member"} else ""


POSSESSIVES = listed("his her their its my our your")
_OF_OTHERS = listed("for of to with by from at in on who which whose whom that and")


def of_it(phrase: Phrase) -> set[str]:
    """ "The archbishop of Cardiff": the names in what a description is of."""
    return {t.lower_ for t in phrase.core if t.dep_.startswith("nmod") and t.pos_ == "PROPN" and t.i > phrase.head.i}


_SIDES = listed("democratic democrat republican gop labour labor conservative tory liberal green")


def of_another_side(phrase: Phrase, figure: Figure) -> bool:
    """ "The Democratic nominee" is not the Republican nominee Ben Orr."""
    told, own = _SIDES & {token.lower_ for token in phrase.core}, _SIDES & figure.roles
    return bool(told and own) and not {*told, *(_SAME_SIDE.get(word, word) for word in told)} & own


_SAME_SIDE = {"gop": "republican", "republican": "gop", "democratic": "democrat", "democrat": "democratic"}


def one_of(phrase: Phrase) -> str:
    """ "official" of "one of the officials", "" where it is not one of people who have an office."""
    first, last = phrase.core[0], phrase.core[-1]
    told = first.lower_ == "one" and len(phrase.core) == 4 and phrase.core[1:3].text == "of the" and last.tag_ == "NNS"
    return last.lemma_.lower() if told and last.lemma_.lower() in kinds.ROLES else ""


def complemented(phrase: Phrase) -> bool:
    """ "The mayor of Harwick", "the Harbour Board's envoy": the description tells who is meant; "the mayor, who is
    ill," does not, and the name of "the man who found it" would be "the man"."""
    head = phrase.head
    owned = any(token.dep_ == "nmod:poss" and token.ent_type_ in PLACES | {"ORG"} for token in head.lefts)
    if head.lower_ == "minister":  # "The state's tourism minister"
        owned |= any(token.dep_ == "nmod:poss" and token.lower_ in _STATES for token in head.lefts)
    if head.lower_ in _SENT:  # "The HRC representative": whose he is tells who he is
        owned |= any(token.dep_ == "compound" and token.text.isupper() and len(token) > 2 for token in head.lefts)
    return owned or any(token.i > head.i for token in phrase.core)


_STATES = listed("state country province nation territory region county")
_SENT = listed("representative delegate")


def bare_noun(phrase: Phrase) -> bool:
    """Whether somebody is described without "a", "the" or an owner."""
    first, head = phrase.core[0], phrase.head
    counted = first.tag_ in {"DT", "PRP$", "CD", "PDT"} or any(t.tag_ == "POS" for t in phrase.core)
    counted |= first.lower_ == "one"
    title = len(phrase.core) == 1
    if head.lower_ == "opposition":
        return not counted  # "opposition claims"
    return not counted and not title and head.tag_ == "NN" and head.lemma_.lower() in COUNTED
