"""A verb in, the words that tell when it was, and whether that is of the last days or well before them, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.model import Period
from quizgen.reading.days import MONTHS, WEEKDAYS
from quizgen.reading.kinds import listed

_UNITS = listed(
    """day week weekend month year night season summer winter spring autumn decade century morning afternoon evening
    ago yesterday today tonight tomorrow days weeks months years decades earlier later recently soon already now"""
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
#: Words of a time that may be left out; "for three years" and "since May" tell more than when.
_LOOSE = listed("on in at late early earlier last next this yesterday today tonight tomorrow by the from back just")
#: "Already", "soon", "just": they tell whether it has happened.
_TELLS = listed("already soon now just recently yet still finally eventually later earlier currently shortly today")
_LASTS = listed("for since until after before within over during every per")
LONGEST = 8
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NEWS = re.compile(
    rf"(?:(?:late |early |earlier )?on )?{_DAY}(?: (?:morning|afternoon|evening|night))?|yesterday(?: \w+)?"
    r"|today|tonight|earlier (?:today|on \w+day)|(?:earlier )?this (?:week|morning|afternoon|evening)"
)
_MONTH = "(?:" + "|".join(MONTHS) + ")"
_EARLIER = re.compile(
    r"(?:[\w-]+ ){1,3}(?:years?|months|decades?) (?:ago|earlier)"
    r"|(?:(?:in|early|late|earlier) )*last (?:year|month|season|summer|autumn|winter|spring|decade|century)"
    rf"|(?:back )?in (?:early |late |mid-)?(?:{_MONTH} (?:of )?)?(?:19|20)\d\d|on {_MONTH} \d+ ?,? (?:19|20)\d\d"
    rf"|on \d+ {_MONTH} (?:19|20)\d\d|in (?:early |late )?{_MONTH}|(?:in )?last {_MONTH}|earlier this (?:year|season)"
)


def times(verb: Token) -> Iterator[tuple[Token, ...]]:
    """The adjuncts of the verb that tell when, each as its words in order."""
    for child in verb.children:
        if child.dep_.startswith(("obl", "nmod:tmod", "nmod:unmarked", "advmod")) and _temporal(child):
            yield tuple(token for token in child.subtree if token.text.strip())


def _temporal(head: Token) -> bool:
    word = head.lower_
    return word in _UNITS or word in WEEKDAYS or word in MONTHS or bool(_YEAR.fullmatch(word))


def loose(words: tuple[Token, ...]) -> bool:
    """Whether the sentence stands without the time."""
    first = words[0]
    if len(words) > LONGEST or first.lower_ in _LASTS:
        return False
    return first.lower_ in _LOOSE | _TELLS or _temporal(words[-1]) or bool(first.like_num)


def telling(verb: Token) -> Iterator[Token]:
    """The single words beside the verb that tell whether it has happened: "already", "soon"."""
    return (child for child in verb.children if child.dep_ == "advmod" and child.lower_ in _TELLS)


def period(phrases: list[str]) -> Period:
    """What the times of one clause prove together; of two that differ, nothing."""
    found = {_one(" ".join(phrase.casefold().replace(",", " ").split())) for phrase in phrases}
    return found.pop() if len(found) == 1 else Period.UNKNOWN


def _one(phrase: str) -> Period:
    if _NEWS.fullmatch(phrase):
        return Period.NEWS
    return Period.EARLIER if _EARLIER.fullmatch(phrase) else Period.UNKNOWN
