"""A word of the glossary where it is printed in, other words whose meanings would fit there, and are wrong, out.

A meaning that could not stand in the sentence is struck out by who has never seen the word: "the body of a dead animal"
tells nobody what the emissions of a power station are. So the rivals of each word were chosen by hand, from words of
the same part of speech that are said of the same things (`glossary/rivals`): the opposite, the other side, the next
step.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import Protocol, TypeVar

from quizgen.questions.english.likeness import content_words
from quizgen.questions.words.glossary import RIVAL_WORDS, Entry, Part
from quizgen.questions.words.glossary.frames import PREPOSITIONS, WITHOUT_OBJECT
from quizgen.questions.words.glossary.same_sense import SAME_SENSE

RIVALS = 3
#: The key may be so much longer than all others, as a share of the longest of them.
LONGER = 1.2
#: Short meanings may differ by so much: "dead" beside "very poor".
SOME_LETTERS = 16
_THAT = re.compile(r" that (?!(?:is|was|has|had|will|would|can|could|may|might|did|does)\b)")
_INFINITIVE = re.compile(r" to [a-z]+\b")
_PREPOSITION = re.compile(r" (from|with|to|on|upon|in|for|against)\b")
#: "The state wants to restore the reefs": who wants a thing does no harm by it in their own eyes.
_WANTED = re.compile(
    r"\b(?:wants?|wanted|wanting|aim\w*|plan\w*|hop(?:e|es|ed|ing)|promis\w*|pledg\w*|vow\w*|intend\w*|seek\w*|sought"
    r"|wish\w*|tr(?:y|ies|ied|ying)|offer\w*|agree[sd]?|decid\w*|propos\w*|commit\w*|determined|keen|eager|ready|order"
    r"|mov(?:e|es|ed)|efforts?|attempts?|bid|drive|campaign\w*|scheme|money|funds?|would like) to (?:\w+ly )?$",
    re.IGNORECASE,
)
#: Families of deeds that nobody says they want to do, and how many of three rivals may be of one.
_NOT_WANTED = frozenset("harm worse deceive steal lose fail wrong".split())
MOST_UNWANTED = 1
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


E = TypeVar("E", bound=Explained)


def rivals_of(entry: Entry, before: str, after: str, sentence: str, shy: frozenset[Entry], rng: Random) -> list[Entry]:
    """Three others that fit where the word stands between `before` and `after`; those that are `shy` come last."""
    frames, told = _frames_here(entry, before, after), content_words(sentence)
    fit = [other for other in _apart(entry) if not content_words(other.word) & told]
    fit.sort(key=lambda other: (other in shy, bool(frames) and not other.frames & frames, rng.random()))
    if _is_wanted(entry, before):
        unwanted = [other for other in fit if other.families & _NOT_WANTED]
        fit = [other for other in fit if other not in unwanted[MOST_UNWANTED:]]
    # the families of verbs are too broad: it matters more that they are used as the word is here
    if entry.part is not Part.VERB:
        apart = three_apart(fit, entry, lambda one, other: one.near(other) or _same_sense_or_told_alike(one, other))
        if len(apart) == RIVALS:
            return apart
    return three_apart(fit, entry, _same_sense_or_told_alike)


def _is_wanted(entry: Entry, before: str) -> bool:
    """Does somebody want to do it, and is it nothing bad? Then three bad deeds beside it would give it away."""
    return entry.part is Part.VERB and not entry.families & _NOT_WANTED and bool(_WANTED.search(before))


def three_apart(fit: Sequence[E], entry: E, alike: Callable[[E, E], bool]) -> list[E]:
    """The first three that are not alike, one of them as long as the key or nearly; none where there are none such."""
    kept = _first_apart(fit, entry, alike)
    if _hide_its_length(kept, entry, 1):
        return kept
    for most in (1, LONGER):
        longer = [other for other in fit if most * len(other.meaning) >= len(entry.meaning)]
        with_longer = _first_apart([*longer[:1], *fit], entry, alike)
        if longer and len(with_longer) == RIVALS:
            return with_longer
    return []


def _hide_its_length(kept: Sequence[Explained], entry: Explained, most: float) -> bool:
    """A key that is longer than all the others would stand out by that."""
    return any(most * len(other.meaning) >= len(entry.meaning) for other in kept)


def _first_apart(fit: Sequence[E], entry: E, alike: Callable[[E, E], bool]) -> list[E]:
    """The first three that are not alike, nor all begin alike where the key begins otherwise."""
    kept: list[E] = []
    for other in fit:
        apart = not any(other.meaning == taken.meaning or alike(other, taken) for taken in kept)
        if apart and _varied(other, kept, entry):
            kept.append(other)
        if len(kept) == RIVALS:
            break
    return kept


_NO_GROUP: frozenset[int] = frozenset()


def _same_sense(one: Entry, other: Entry) -> bool:
    """ "To make less tense" beside "to make something calm down", "to come before" beside "to outpace"."""
    groups = SAME_SENSE[one.part.value]
    return bool(groups.get(one.word, _NO_GROUP) & groups.get(other.word, _NO_GROUP))


def _same_sense_or_told_alike(one: Entry, other: Entry) -> bool:
    """Would both be struck out, because only one answer is right?"""
    return _same_sense(one, other) or _told_alike(one, other)


def _told_alike(one: Explained, other: Explained) -> bool:
    mine, theirs = content_words(one.meaning), content_words(other.meaning)
    return len(mine & theirs) > min(len(mine), len(theirs)) / 2


def _frames_here(entry: Entry, before: str, after: str) -> frozenset[str]:
    """How a verb is used here: with a clause, with an object, or with a preposition alone."""
    if not entry.frames:
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
    """Its rivals that are not told in the same words as it is, so that nobody has to weigh one word against another."""
    mine, fit, asked = content_words(entry.meaning), [], content_words(entry.word)
    for other in RIVAL_WORDS.get((entry.part, entry.key), ()):
        theirs = content_words(other.meaning)
        if asked & theirs or _same_sense(entry, other):
            continue  # "practice for a ceremony" says itself that it is no ceremony
        if len(theirs & mine) <= len(theirs) / 2 and 0.4 <= len(other.meaning) / len(entry.meaning) <= 2.5:
            fit.append(other)
    return tuple(fit)


def as_long(told: str, meaning: str) -> bool:
    return 0.5 <= len(told) / len(meaning) <= 2 or abs(len(told) - len(meaning)) <= SOME_LETTERS
