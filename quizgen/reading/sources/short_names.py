"""Two names in, whether the one leaves out what the other tells of a firm or a nation: "Orrside" of "Orrside Homes"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.model.firstnames import sex
from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.sources.kinds import BODIES, listed

if TYPE_CHECKING:
    from quizgen.reading.sources.cast import Figure

#: What firms call themselves, and leave out: "Orrside Homes", "Harland Labs".
TRADES = listed(
    "homes labs laboratories solar energy motors airways airlines pharmaceuticals technologies systems foods stores "
    "group holdings media entertainment games studios water rail trains telecom bank mining resources "
    "industries industrie ferries buses coaches renewables logistics builders lines shipping freight telecoms "
    "petroleum minerals cement breweries semiconductors robotics biotech therapeutics software aerospace insurance "
    "securities"
)
#: The last words of what can only be a firm.
FIRM_WORDS = FIRM_ENDS | TRADES
#: And surnames.
_SURNAMES = frozenset({"lines"})

#: Short ranks that are not told from the letters of a body: "PC Lund" of Ada Lund.
RANKS = listed("pc wpc dc ds di dci insp supt csp ssp dsp asp acp sp dig aig igp dpo sho cpl brig maj capt sgt")
_OF_NATIONS = listed("us uk u.s u.k u.s. u.k. dutch french greek philippine thai swiss")


def a_firm(words: Sequence[str]) -> bool:
    """By the last word: "Harland Labs", "Orrside Lines", but not "Tom Lines"; "Hale & Orr"."""
    last = words[-1].casefold()
    if "&" in words:
        return True
    return len(words) > 1 and last in FIRM_WORDS and not (last in _SURNAMES and sex(words[0]))


def of_a_nation(name: tuple[str, ...]) -> bool:
    """ "The Orrish Coast Guard said so. / The Coast Guard added": not of parties, whose nations have one each."""
    nation = name[0] in _OF_NATIONS or name[0].endswith(("ian", "ean", "ese", "can", "ish", "ani"))
    return nation and name[-1] not in {"party", "government", "parliament", "council", "team", "league"}


#: What parts one body from another: "the Royal Bank of Orrin" is not the Bank of Orrin.
_APART = listed("north south east west northern southern eastern western new old real free upper lower former rival")
_OF_MANY = listed("party government parliament team league bank university college times post news committee")


def tail_of_a_body(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """ "The Orrin Nations Harbour Council agreed. / The Harbour Council said": the end of the one name that has it."""
    left, first, last = long[: -len(short)], short[0], short[-1]
    tail = bool(left) and len(short) > 1 and long[-len(short) :] == short
    return tail and last in BODIES - _OF_MANY and first not in _OF_MANY and not _APART & {*left} and "and" not in left


def turned_round(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """ "The Education Ministry" is the Ministry of Education, "the Foreign Ministry" that of Foreign Affairs."""
    if len(short) < 2 or len(long) < 3 or long[0] != short[-1] or long[1] not in {"of", "for"} or long[0] not in BODIES:
        return False
    about = long[2:-1] if long[-1] == "affairs" and short[-2] != "affairs" else long[2:]
    return short[:-1] == about


def shortened(short: Figure, long: Figure) -> bool:
    """ "Orrside Homes confirmed it. Orrside said": no place, nobody's surname, and named after the whole name."""
    known = [label for label in short.labels if label]
    places = sum(label in PLACES for label in known)
    firm = long.words[-1].casefold() in TRADES and bool(known) and places * 2 < len(known)
    return firm and not short.titled and min(long.mentions) < min(short.mentions)


def ranked(words: Sequence[str]) -> bool:
    """ "SP Hale", of the police: a rank in capitals is no body's name."""
    return len(words) > 1 and words[0].isupper() and words[0].casefold() in RANKS
