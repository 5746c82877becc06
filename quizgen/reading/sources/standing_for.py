"""Two figures in, whether the name of the one is short for the other's out: "Hale" of "Ada Hale", "HB" of a board."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.model.particles import OF_A_PARENT, PARTICLES, SUFFIXES
from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.sources.folding import Words, folded, surname
from quizgen.reading.sources.kinds import listed
from quizgen.reading.sources.short_names import RANKS, of_a_nation, shortened, tail_of_a_body, turned_round

if TYPE_CHECKING:
    from quizgen.reading.sources.cast import Figure

#: Titles behind which the first name alone may stand: "Sheikh Ben" of "Sheikh Ben Hale".
_CALLED_BY_FIRST_NAME = listed("sheikh shaykh sir dame datuk dato dato' alhaji hajiya nana sister brother father chief")
_SURNAMED = listed("mr mrs ms mr. mrs. ms.")  # what stands before a surname alone


@lru_cache(maxsize=4096)
def _initials(name: Words) -> str:
    return "".join(w[0] for w in name if w[0].isalnum() and w not in {"of", "and", "for"})


def stands_for(short: Figure, long: Figure) -> bool:
    """Not what was named before the long name was, nor of another sex."""
    a, b = folded(short.words), folded(long.words)
    if len(b) > 2 and b[-1] in SUFFIXES and a[-1:] != b[-1:]:
        b = b[:-1]
        if a == b:
            return long.person  # "Ada Lund" of "Ada Lund, Jr."
    if long.person and len(b) > 1 and len(a) == 2 and a[0] in RANKS and a[1] == surname(long.words):
        return min(long.mentions) < min(short.mentions)  # "Insp Orr"
    if not a or len(b) <= len(a):
        return False
    if not long.person and a[-1] == b[0] and turned_round(a, b):
        return True
    if len(a) == 1 and a[0] not in b and a[0] != _initials(b):
        return False  # as nearly all: each short name is held against each long one
    if not long.person and a == b[:1] and len(b) == 2 and shortened(short, long):
        return True
    if not long.person and len(a) > 1 and b[-len(a) :] == a and (a == b[1:] or tail_of_a_body(a, b)):
        return (of_a_nation(b) or tail_of_a_body(a, b)) and min(long.mentions) < min(short.mentions)
    if not long.person and b[-1] in FIRM_ENDS and a == b[:-1]:
        return not short.titled and not short.place  # "Harland" of "Harland Corp"
    if long.person and min(short.mentions) < min(long.mentions):
        return (
            False  # "President Reyes ... his wife, Anna Reyes, ...": whoever is met first by surname is somebody else
        )
    if {short.gender, long.gender} == {"m", "f"}:
        return False
    if len(a) == 1:
        if long.person or (short.person and len(b) <= 3 and not long.body_votes):
            # "Rosselló" may be any part of "Ricardo Rosselló Nevares"
            # "Mr Howard" is not Howard Flight
            # but "Ms Shaheen" may be Shaheen Akhtar Orr
            first = 1 if short.roles & _SURNAMED and len(b) == 2 else 0
            return a[0] in (surname(long.words), *b[first : max(1, len(b) - 1)]) and not short.place
        return a[0] == _initials(b) and short.words[0].isupper()
    if (long.person or (a[0] in PARTICLES and short.person and not long.body_votes)) and b[-len(a) :] == a:
        return True  # "De Blasio" in "Bill de Blasio", "Peña Nieto" in "Enrique Peña Nieto"
    if long.person and len(a) > 1 and _part_of(a, b):
        return True
    if long.person:
        nicknamed = any(word[0] in '"“' and word.strip('"“”').casefold() == a[0] for word in long.words)
        return (a[0] == b[0] or nicknamed) and a[-1] == b[-1]  # "Donald Trump" in "Donald J. Trump"
    return False


def _part_of(short: Words, long: Words) -> bool:
    """ "Dos Reis" of "Rui dos Reis Neto", "Nur Ada" of "Nur Ada binti Orr", "Sheikh Ben" of "Sheikh Ben Hale"."""
    if short[0] in PARTICLES and any(long[n : n + len(short)] == short for n in range(1, len(long))):
        return True
    own = long[len(short)] in OF_A_PARENT or (long[0] in _CALLED_BY_FIRST_NAME and len(short) == len(long) - 1)
    return long[: len(short)] == short and own
