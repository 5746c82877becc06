"""The small words inside names of the world's languages: "Ada van der Lund", "Ben ole Hale", "Linha do Lund"."""

from __future__ import annotations

import re

#: What stands small in names alone; of other words the letters around them tell.
SURE = frozenset(
    """al el bin ibn bint binti binte ben abu de dela del della delle dello degli dei di da dos das du des van von der
    den la las le los st ter ten zu zum zur vom tot af av ole arap wa abd uí ua ní nic mhic ould 't ’t""".split()
)
#: What is an English word, or a letter, as well: "do", "in", "y".
WEAK = frozenset("do y e i na ap ab te ka und et op aan till nan".split())
PARTICLES = SURE | WEAK

#: What stands behind a whole name: "Ada Lund Jr.", "Ada Lund, Jr."
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
#: What parts somebody's own name from a parent's: "Nur Ada binti Rahmat" is called "Nur Ada".
OF_A_PARENT = frozenset("bin binti binte bint ibn ole arap wa ka ap ab ferch".split())

_OF_A_CLAN = frozenset("Ní Nic Mhic Uí Ó Mac".split())
#: Between two names these can be nothing else: "What do Orr and Hale" has no name before it.
BETWEEN = frozenset("do y e i na ap te ka und et".split())

#: "al-Lund", "el-Lund", "d’Orr", "dell’Orr", "l’Orr": a particle that is written together with the name.
GLUED = re.compile(
    r"(?:(?:al|el|as|ad|ash|an|ar|at|az|ul)-|(?:[dl]|dell|dall|all|nell)[’'])(?=[^\W\d_])", re.IGNORECASE
)


def small(word: str) -> bool:
    """Is it a particle, printed small? "Van" and "De" of a name with capitals are no particles here."""
    return word in PARTICLES


def of_a_parent(name: str) -> bool:
    """Is it a person's name by the particle in it, "Ada wa Lund", "Ada ap Lund"?"""
    return any(word in OF_A_PARENT or word in _OF_A_CLAN for word in name.split()[1:])


def begins_small(name: str) -> bool:
    """ "ole Hale", "al-Hale", "d’Orr": would the name have a small letter in the middle of a sentence?"""
    first = name.split(maxsplit=1)[0] if name else ""
    return first in PARTICLES or (first[:1].islower() and GLUED.match(first) is not None)


#: What opens a surname with a capital as well: "Ada Mac Lund", "Ada Van der Lund". "Ben" and "Do" are names themselves.
_OPENS_A_SURNAME = frozenset(
    """mac mc ó ní nic mhic uí ua van von der den de del della di da dos du la le bin bint binti binte ibn al el ter ten
    zu st san""".split()
)


def whole_surname(name: str) -> str:
    """ "Mac Lund" of "Ada Mac Lund", "van der Lund" of "Ada van der Lund": the last word with the particles before it.

    The first word is a first name, whatever it is like: "Van Lund", "Mac Hale".
    """
    words = name.split()
    start = len(words) - 1
    while start > 1 and _opens(words[start - 1]):
        start -= 1
    return " ".join(words[start:])


def _opens(word: str) -> bool:
    return word in SURE or word == "do" or word.casefold() in _OPENS_A_SURNAME


def unled(name: str) -> str:
    """The name without the particles that open it: "Hale" of "ole Hale"."""
    words = name.split()
    while len(words) > 1 and words[0].casefold() in PARTICLES:
        words = words[1:]
    return " ".join(words)
