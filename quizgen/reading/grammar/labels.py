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
