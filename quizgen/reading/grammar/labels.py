"""Which kinds of entity stand for what, in one table for all finders (the kinds are those of `language.kinds`)."""

from __future__ import annotations

from spacy.tokens import Token

PLACES = frozenset({"GPE", "LOC", "FAC"})
#: Names of neither a person nor a body nor a place: "Democrats", "the World Cup", "iPhone", "The Hobbit".
OTHERS = frozenset({"NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE", "MISC"})
NAMES = frozenset({"PERSON", "ORG"}) | PLACES | OTHERS
TIMES = frozenset({"DATE", "TIME"})


def in_name(token: Token) -> bool:
    """Whether the word belongs to a name: a number, a date and a sum are entities, too."""
    return token.ent_type_ in NAMES


def listed_within(token: Token) -> bool:
    """The comma and the "the" of "the Department of Food, Farming and the Marine", which is one marked name."""
    small = token.text == "," or token.lower_ == "the"
    return small and token.ent_type_ == "ORG" and token.ent_iob_ == "I" and " and " in _name_around(token)


def _name_around(token: Token) -> str:
    doc, start, end = token.doc, token.i, token.i + 1
    while start and doc[start].ent_iob_ == "I":
        start -= 1
    while end < len(doc) and doc[end].ent_iob_ == "I":
        end += 1
    return doc[start:end].text
