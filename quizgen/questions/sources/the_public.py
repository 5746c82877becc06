"""Names of sources in, whether they are only words for those who live there, out: "Residents" are "Neighbors".

A report calls one crowd residents in its first sentence, neighbors in its next and families in its last.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.questions.english.likeness import lexicon

_WHO_LIVE_THERE = lexicon(
    """residents neighbors neighbours villagers locals householders townspeople townsfolk homeowners inhabitants
    islanders citizens"""
)
#: The families of those who died are no neighbours.
_FAMILIES = lexicon("families")
#: "Residents of Pecan Street", "locals who live near the plant".
_HEAD = re.compile(r"(?:[Tt]he )?((?:[\w’'-]+ )*?)([A-Za-z]+)(?P<of> (?:of|in|at|from|on|near|along|who|living)\b.*)?")
_ANY = lexicon("local some many several other most nearby area town village city worried angry concerned affected")


@lru_cache(maxsize=4096)
def live_there(name: str) -> bool:
    """Is it a word for those who live in the place, whichever place?"""
    found = _HEAD.fullmatch(name)
    if found is None:
        return False
    before, head = found.group(1).split(), found.group(2).casefold()
    if head in _FAMILIES:
        return all(word.casefold() in _ANY for word in before) and not (found["of"] or "").startswith(" of")
    return head in _WHO_LIVE_THERE


def one_public(one: str, other: str) -> bool:
    """May both names be of one crowd?"""
    return live_there(one) and live_there(other)
