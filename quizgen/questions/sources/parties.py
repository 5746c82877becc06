"""A name or a text in, the parties that it names out: one paper writes "Lib Dems", the next "Liberal Democrats"."""

from __future__ import annotations

import re
from functools import lru_cache

_PARTIES = {
    "liberal democrat": re.compile(r"\bLib(?:eral)?[ -]?Dem(?:ocrat)?s?\b"),
    "conservative": re.compile(r"\b(?:Tor(?:y|ies)|Conservatives?|[Ss]hadow)\b"),
    "labour": re.compile(r"\bLabour\b"),
    "republican": re.compile(r"\b(?:GOP|Republicans?|RNC)\b"),
    "democrat": re.compile(r"(?<!Liberal )\b(?:Democrats?|Democratic|DNC)\b"),
}
#: "Shadow" tells the party of a person, not that a text speaks of one.
_IS_ONE = re.compile(r"(?:The )?(?:[A-Z]\w+ )?(?:[A-Z]\w+ (?:[Pp]arty|MPs|leaders|officials)|[A-Z]\w+)")


@lru_cache(maxsize=4096)
def parties_in(text: str) -> frozenset[str]:
    return frozenset(party for party, named in _PARTIES.items() if named.search(text))


def is_party(name: str) -> bool:
    """ "The Tories", "Labour", "The Republican Party", but no "Labour MP Ana Ruiz"."""
    return _IS_ONE.fullmatch(name) is not None and bool(parties_in(name))
