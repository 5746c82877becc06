"""Two names in, whether the one leaves out what the other one's firm is: "Orrside" of "Orrside Homes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.reading.grammar.labels import PLACES
from quizgen.reading.sources.kinds import listed

if TYPE_CHECKING:
    from quizgen.reading.sources.cast import Figure

#: What firms call themselves, and leave out: "Orrside Homes", "Harland Labs".
TRADES = listed(
    "homes labs laboratories solar energy motors airways airlines pharmaceuticals technologies systems foods stores "
    "group holdings media entertainment games studios water rail trains telecom bank mining resources"
)


def shortened(short: Figure, long: Figure) -> bool:
    """ "Orrside Homes confirmed it. Orrside said": no place, nobody's surname, and named after the whole name."""
    known = [label for label in short.labels if label]
    places = sum(label in PLACES for label in known)
    firm = long.words[-1].casefold() in TRADES and bool(known) and places * 2 < len(known)
    return firm and not short.titled and min(long.mentions) < min(short.mentions)
