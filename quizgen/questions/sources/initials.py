"""Two names in, whether the one is made of the first letters of the other out."""

from __future__ import annotations

import re
from functools import lru_cache

#: So many letters are hardly the same by chance.
LONG_ENOUGH = 4


def initials_of(short: str, name: str) -> bool:
    """ "HBA" and "HrBA" are the Harbour Board Authority, though the article never says so."""
    row, letters = _letters_of(short), _abbreviation(short)
    if not row and not letters:
        return False  # so it is of most names, and every two are compared
    if row and _GENERIC.fullmatch(name) and name.split()[-1][0] in row:
        return True  # "the Bank" is the "HrB" that is told of beside it
    initials = _initials(name)
    if len(letters) >= LONG_ENOUGH and sorted(letters) == sorted(initials):
        return True  # "UODA" is "the U.O. Agriculture Department", in another order
    return bool(letters) and (letters == initials or _holds_in_order(letters, initials, name))


def _holds_in_order(letters: str, initials: str, name: str) -> bool:
    """ "HBA" of "Harbour Boardagency": each word's first letter, and of one that is put together a second one."""
    if len(initials) < 2 or letters[0] != initials[0] or len(letters) > len(initials) + 1:
        return False
    rest = iter(letters)
    if not all(letter in rest for letter in initials):
        return False
    printed = iter("".join(name.split()).upper())
    return all(letter in printed for letter in letters)


#: So a longer name is cut where it comes back.
_GENERIC = re.compile(
    r"(?:The )?(?:Bank|Fund|Commission|Board|Council|Ministry|Department|Committee|Agency|Association|Union|Party"
    r"|Institute|Office|Authority|Federation|Exchange|Society|Service|League|Trust|Group|Institution|Centre|Center)"
)
_LETTERS = re.compile(r"(?:The )?([A-Z][A-Za-z]{0,3}[A-Z])")


@lru_cache(maxsize=4096)
def _letters_of(name: str) -> str:
    """ "HrB" of "the HrB", "" where the name is no row of letters."""
    found = _LETTERS.fullmatch(name)
    return found.group(1) if found else ""


@lru_cache(maxsize=4096)
def _abbreviation(name: str) -> str:
    capitals = "" if " " in name else "".join(letter for letter in name if letter.isupper())
    return capitals if len(capitals) >= 3 else ""


@lru_cache(maxsize=4096)
def _initials(name: str) -> str:
    words_ = re.sub(r"(?<=[A-Z])\.(?=[A-Z])", " ", name).split()
    return "".join(word[0] for word in words_ if word[:1].isupper() and word != "The")
