"""A source in, whether its names tell a man or a woman, out."""

from __future__ import annotations

from quizgen.model import Source
from quizgen.model.firstnames import sex
from quizgen.reading.sources.cast import FEMALE, MALE, MEN
from quizgen.reading.sources.kinds import ROLES


def gender(source: Source) -> str:
    """ "m" or "f" when a word of one of its names says so ("her daughter", "Queen Anne"), else ""."""
    words = {word.casefold().strip("().,") for name in source.names for word in name.split()}
    male, female = bool(words & MALE), bool(words & FEMALE)
    told = {sex(word) for name in source.names for word in _own_name(name)[:-1]} - {""}
    own = told.pop() if len(told) == 1 and source.coarse == "person" else ""
    if male and own == "f" and not words & MEN:
        return own
    return own if male == female else "m" if male else "f"


def _own_name(name: str) -> list[str]:
    """The words after the title: of "Virginia Governor Ben Orr" it is not "Virginia" that tells a woman."""
    words = name.split()
    titles = [place for place, word in enumerate(words) if word.casefold() in ROLES]
    return words[titles[-1] + 1 :] if titles and titles[-1] + 2 < len(words) else words
