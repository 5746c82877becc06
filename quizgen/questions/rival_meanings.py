"""A word of the glossary where it is printed in, other words whose meanings would fit there, and are wrong, out.

A meaning that could not stand in the sentence is struck out by who has never seen the word: "the body of a dead animal"
tells nobody what the emissions of a power station are. So each rival is said of the same things, and takes the same
object or preposition; and none lies so near to the key that it would be right as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from enum import Enum
from functools import lru_cache
from random import Random
from typing import Protocol, Self, TypeVar

from quizgen.questions.glossary import BY_FRAME, Entry, Part
from quizgen.questions.glossary.frames import PREPOSITIONS, WITHOUT_OBJECT
from quizgen.questions.likeness import content_words

RIVALS = 3
#: A word that so many meanings have is none of one matter alone.
ORDINARY = 5
#: The key may be so much longer than all others, as a share of the longest of them.
LONGER = 1.2
#: Short meanings may differ by so much: "dead" beside "very poor".
SOME_LETTERS = 16
#: "A person who ..." beside "a person who ..." gives nothing away; "very strong" beside "very great or strong" does.
COMMON = content_words(
    "person people somebody something things having being doing able done others group way country law public"
    " studies study doctor storm animal illness medicine drug match"
)
_FIRST_WORD = re.compile(
    r"(?:the |an? )?(?:\w+ )?(?:(?P<somebody>person|people|somebody|those|one|man|woman|child|member|group)\b"
    r"|(?P<act>\w+ing|act|action)\b|how\b|amount\b|number\b|degree\b|share\b)",
    re.IGNORECASE,
)
_THAT = re.compile(r" that (?!(?:is|was|has|had|will|would|can|could|may|might|did|does)\b)")
_INFINITIVE = re.compile(r" to [a-z]+\b")
_PREPOSITION = re.compile(r" (from|with|to|on|upon|in|for|against)\b")
#: "Was curbed by", but not "has curbed the".
_PASSIVE = re.compile(
    r"\b(?:be|is|are|am|was|were|been|being|get|gets|got|’s|'s|’re|'re)(?: \w+ly| not| also| never| now| already"
    r"| since| all| soon| often| even)*,? $",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r" (?:the|an?|his|her|its|their|our|my|your|this|these|those|him|them|it|us|me|any|all|some|many|more|most|both|no"
    r"|every|each|several|one|two|three|what|how|why|whether|who)\b"
    r"| (?:[A-Z“‘\d£$€]|(?!(?:at|by|into|over|under|up|out|off|after|before|since|during|when|while|if|because|until"
    r"|and|or|but|as|like|through|between|about|around|across|among|without|within|than|then|so|to|too|again|further"
    r"|together|only|not|\w+ly)\b)[a-z]+)"
)


class Explained(Protocol):
    """A word or a phrase with its meaning."""

    @property
    def meaning(self) -> str: ...

    def near(self, other: Self, /) -> bool: ...


E = TypeVar("E", bound=Explained)


def rivals_of(
    entry: Entry, before: str, after: str, sentence: str, topic: Set[str], shy: Set[Entry], rng: Random
) -> list[Entry]:
    """Three others that fit where the word stands between `before` and `after`; those that are `shy` come last.

    `topic` are the words of the article: of what it does not speak, no rival does either, as far as there are others.
    """
    frames = _frames_here(entry, before, after)
    told = content_words(sentence)
    fit = [other for other in _apart(entry) if other.frames & frames and not content_words(other.word) & told]
    fit.sort(
        key=lambda other: (
            other in shy,
            _far_fetched(other, topic),
            -min(2, len(other.frames & frames)),
            _kind(other) is not _kind(entry),
            other.field != entry.field,
            rng.random(),
        )
    )
    return three_apart(fit, entry)


def _far_fetched(other: Entry, topic: Set[str]) -> bool:
    """ "Having to do with earthquakes" can be struck out where nothing is told of earthquakes."""
    return not _special(other) <= topic


@lru_cache(maxsize=8192)
def _special(entry: Entry) -> frozenset[str]:
    """The words of its meaning that few other meanings have: they name one matter, as "earthquake" does."""
    return frozenset(word for word in content_words(entry.meaning) if _used()[word] < ORDINARY)


@lru_cache(maxsize=1)
def _used() -> Counter[str]:
    """How many meanings have each word."""
    entries = {entry for of_frame in BY_FRAME.values() for entry in of_frame}
    return Counter(word for entry in entries for word in content_words(entry.meaning))


class _Kind(Enum):
    """What a noun names, as far as its meaning tells by its first word."""

    SOMEBODY, ACT, MEASURE, THING = range(4)


def _kind(entry: Entry) -> _Kind:
    """ "Such a small device" is no "changing of data" and no "how much"; other parts of speech are all of one kind."""
    if entry.part is not Part.NOUN:
        return _Kind.THING
    begin = _FIRST_WORD.match(entry.meaning)
    if begin is None:
        return _Kind.THING
    return _Kind.SOMEBODY if begin["somebody"] else _Kind.ACT if begin["act"] else _Kind.MEASURE


def three_apart(fit: Sequence[E], entry: E) -> list[E]:
    """The first three that are near neither each other nor in how they begin, one of them as long as the key or nearly;
    none where there are none such."""
    kept = _first_apart(fit, entry)
    if _hide_its_length(kept, entry, 1):
        return kept
    longer = [other for other in fit if len(other.meaning) >= len(entry.meaning)]
    with_longer = _first_apart([*longer[:1], *fit], entry)
    if longer and len(with_longer) == RIVALS:
        return with_longer
    return kept if _hide_its_length(kept, entry, LONGER) else []


def _hide_its_length(kept: Sequence[Explained], entry: Explained, most: float) -> bool:
    """A key that is longer than all the others would stand out by that."""
    return any(most * len(other.meaning) >= len(entry.meaning) for other in kept)


def _first_apart(fit: Sequence[E], entry: E) -> list[E]:
    """The first three that are near neither each other nor in how they begin."""
    kept: list[E] = []
    for other in fit:
        apart = not any(other.near(taken) or other.meaning == taken.meaning for taken in kept)
        if apart and _varied(other, kept, entry):
            kept.append(other)
        if len(kept) == RIVALS:
            break
    return kept


def _frames_here(entry: Entry, before: str, after: str) -> frozenset[str]:
    """Of a verb, how it is used here: with a clause, with an object, or with a preposition alone."""
    if entry.part is not Part.VERB:
        return entry.frames
    with_object, without = entry.frames - WITHOUT_OBJECT, entry.frames & WITHOUT_OBJECT
    if _PASSIVE.search(before):
        return with_object or entry.frames
    if "that" in without and _THAT.match(after):
        return frozenset({"that"})
    if "infinitive" in without and _INFINITIVE.match(after):
        return frozenset({"infinitive"})
    led = _PREPOSITION.match(after)
    if led and (own := without & {"on" if led[1] == "upon" else led[1]}):
        return own
    if not without or not with_object:
        return entry.frames
    return with_object if _OBJECT.match(after) and not led else without - PREPOSITIONS - {"that", "infinitive"}


def _varied(other: Explained, kept: Sequence[Explained], entry: Explained) -> bool:
    """ "Friendly feeling" would stand out among three that begin with "believing"."""
    begin = _first(other.meaning)
    return begin == _first(entry.meaning) or sum(_first(taken.meaning) == begin for taken in kept) < RIVALS - 1


def _first(meaning: str) -> str:
    return meaning.partition(" ")[0]


@lru_cache(maxsize=4096)
def _apart(entry: Entry) -> tuple[Entry, ...]:
    """Those of any frame of the word whose meanings are neither near its own nor told in the same words."""
    own = content_words(entry.meaning) - COMMON
    found: dict[str, Entry] = {}
    for frame in sorted(entry.frames):
        for other in BY_FRAME[entry.part, frame]:
            if (
                other.word not in found
                and as_long(other.meaning, entry.meaning)
                and not other.near(entry)
                and own.isdisjoint(content_words(other.meaning))
            ):
                found[other.word] = other
    return tuple(found.values())


def as_long(told: str, meaning: str) -> bool:
    return 0.5 <= len(told) / len(meaning) <= 2 or abs(len(told) - len(meaning)) <= SOME_LETTERS
