"""A source and its reading in, whether it is no voice, or none that could stand beside the answer, out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Naming, Reading, Source, SourceKind
from quizgen.questions.claims.second_voice import one_letter_apart
from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from quizgen.questions.sources.voices import records_of

#: What figures and movements do as well as people.
_SHOWS = frozenset(
    ("suggest", "show", "indicate", "mean", "reveal", "demonstrate", "prove", "reflect", "confirm", "signal")
)
_OUTLETS = (SourceKind.NEWS_OUTLET, SourceKind.STATE_NEWS_AGENCY)
_PRESS = re.compile(r"\b(?:[Pp]ress|[Nn]ews(?:papers?)?|[Mm]edia|Times|Post|Journal|Tribune|Gazette|Telegraph|TV)\b")
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Lord", "Lady", "Sir", "President", "Minister")


@lru_cache(maxsize=1024)
def no_voice(source: Source, reading: Reading) -> bool:
    """Is it a thing among speakers, or was a person taken for a body, or a body for a person?"""
    if _misspelt(source, reading):
        return True
    if source.coarse == "person":
        return nobodys_name(source, reading) or taken_for_a_person(source, reading)
    return _only_shows(source, reading) or _a_surname(source.name, reading)


#: Shorter words are often alike.
LEAST_LETTERS = 7


def _misspelt(source: Source, reading: Reading) -> bool:
    """ "Eonomists", where "Economists" speak as well and are told of no less often."""
    mine = source.name.casefold().split()
    for other in reading.sources:
        theirs = other.name.casefold().split()
        if len(mine) != len(theirs) or mine == theirs or len(source.mentions) > len(other.mentions):
            continue
        apart = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
        if len(apart) == 1 and _a_slip_apart(*apart[0]):
            return True
    return False


def _a_slip_apart(one: str, other: str) -> bool:
    """Not so "officials" and "an official"."""
    long_enough = min(len(one), len(other)) >= LEAST_LETTERS
    return long_enough and one.removesuffix("s") != other.removesuffix("s") and one_letter_apart(one, other)


def outlet_beside(key: Source, source: Source) -> bool:
    """Is it an outlet beside a speaker that is none? One of them may stand among others, but not two, and not alone."""
    return _is_outlet(source) and not _is_outlet(key)


#: "Harland Orr analyst Ana Ruiz", "Harland Orr Inc": of a firm that is called as persons are.
_EMPLOYED = ("analyst ", "economist ", "trader ", "dealer ", "spokesman ", "spokeswoman ", "vice president", "Inc")


@lru_cache(maxsize=1024)
def nobodys_name(source: Source, reading: Reading) -> bool:
    """ "Harland", never called Mr Harland nor by a first name, may as well be the firm whose figures are told."""
    if source.naming is not Naming.NAMED_PERSON or source.coarse != "person" or source.plural:
        return False
    if any(f"{name} {role}" in reading.article.text for name in source.names for role in _EMPLOYED):
        return True
    if any(" " in name for name in source.names):
        return False
    return not any(_behind_a_name(name, reading.article.text) for name in source.names)


def _behind_a_name(name: str, text: str) -> bool:
    """Does another word with a capital, a title or a first name, stand before the name anywhere?"""
    at = text.find(f" {name}")
    while at > 0:
        before = text[max(0, at - 20) : at].split(" ")[-1]
        if before[:1].isupper() and (before[-1].isalpha() or before[-1] == "."):
            return True
        at = text.find(f" {name}", at + 1)
    return False


def _is_outlet(source: Source) -> bool:
    """ "The Harwick Gazette" reports what others say."""
    return source.coarse == "outlet" or source.kind in _OUTLETS or bool(_PRESS.search(source.name))


def _only_shows(source: Source, reading: Reading) -> bool:
    """ "The narrow price movements suggest calm": nobody speaks."""
    return source.coarse != "document" and all(one.cue_lemma in _SHOWS for one in records_of(source, reading))


@lru_cache(maxsize=1024)
def _a_surname(name: str, reading: Reading) -> bool:
    """ "Reyes" beside a charity, where the article tells elsewhere of "Mr Reyes"."""
    return " " not in name and any(f"{title} {name}" in reading.article.text for title in _TITLES)
