"""A word that may stand before a name in, whether it is a title, a calling or a part of the surname out."""

from __future__ import annotations

import re

from quizgen.model.firstnames import sex
from quizgen.questions.english.likeness import lexicon

#: "Mac Giolla" and "Ní Bhroin" are surnames, and no first name stands before them.
OF_A_SURNAME = frozenset("Mac Nic Mhic Ní Ó Uí".split())
#: Titles of trades that are surnames as well: "Eng Sarah Orr" is an engineer, "Eng Wei Ling" is called Eng.
_SHORT_TITLES = frozenset(
    "Gda Gdaí Det Eng Ing Ir Er Ar Arc Arch Adv Advocate Lic Pharm Surv Qs QS Tr Amb Atty".split()
)


def is_short_title(word: str) -> bool:
    """ "Gda", "Eng": beside bare names it would show."""
    return word.strip(".") in _SHORT_TITLES


#: First names that are callings as well: "Mason Jay Orr".
_NAMED_SO = lexicon(
    """Mason Hunter Taylor Parker Cooper Carter Tanner Tyler Sawyer Archer Porter Walker Harper Piper Chandler Fletcher
    Palmer Spencer Turner Miller Baxter Thatcher Decker Christian Brian Adrian Damian Julian Fabian Major"""
)
_CALLING = re.compile(r"[A-Z][a-z]+(?:er|or|ist|ian|man|woman|person|eur|smith|wright)$")


def opens_with_a_calling(words: list[str]) -> bool:
    """ "Grazier Ana Orr", where a sentence opens with her: no list has all callings."""
    return bool(_CALLING.match(words[0])) and words[0] not in _NAMED_SO and not sex(words[0]) and bool(sex(words[1]))
