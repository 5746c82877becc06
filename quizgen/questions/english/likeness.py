"""Two strings in, how far they say the same thing out: content words, shared shares, numbers and polarity."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[’'\-.][^\W_]+)*")
_NUMBER = re.compile(r"\d[\d,. ]*\d|\d")


def lexicon(listing: str) -> frozenset[str]:
    """The words of a listing: a table of words is read more easily as a paragraph than as a set literal."""
    return frozenset(listing.split())


STOP = lexicon(
    """a an the and or but nor so yet if then than as of in on at by to for from with without within into onto over
    under about after before between against during through per via up down out off that which who whom whose what
    when where why how this these those it its he him his she her hers they them their theirs we us our ours you your
    i me my is are was were be been being am has have had having do does did done will would shall should can could
    may might must not no never there here also too very just only more most some any all both each other such own
    same said says say told tell reported according article one"""
)
NEGATIONS = lexicon("not no never none nobody nothing neither nor without cannot")


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in order, lower-cased, a possessive 's cut off."""
    return tuple(map(_plain, WORD.findall(text.casefold())))


# The texts that are compared are cut from one article in ever new ways, but their words are the same few hundred.
@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    return word[:-2] if word.endswith(("’s", "'s")) else word


_ENDINGS = ("ings", "ing", "edly", "ied", "ies", "ers", "ed", "es", "er", "ly", "s", "e")


def _stem(word: str) -> str:
    for ending in _ENDINGS if word.endswith(_ENDINGS) else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def carries_meaning(word: str) -> bool:
    """Does a word in small letters count among the content words?"""
    return word not in STOP and (len(word) > 1 or word.isdigit())


@lru_cache(maxsize=8192)  # as above
def _carried(printed: str) -> str:
    """The stem of a word in small letters; "" where it carries no meaning."""
    word = _plain(printed)
    return _stem(word) if carries_meaning(word) else ""


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(filter(None, map(_carried, WORD.findall(text.casefold()))))


class Sharing:
    """Texts by the words they carry: not every two of a long article can be compared."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            for word in content_words(text):
                self._places.setdefault(word, []).append(place)

    def with_words(self, own: frozenset[str]) -> Counter[int]:
        """The places of the texts that have any of the words, and how many of them each has."""
        return Counter(place for word in own for place in self._places.get(word, ()))


def shared(part: str, whole: str) -> float:
    """The share of `part`'s content words that `whole` has too."""
    mine = content_words(part)
    return len(mine & content_words(whole)) / len(mine) if mine else 0.0


def alike(one: str, other: str) -> float:
    """The larger of the two shares: 1.0 when one text says all that the other says."""
    return max(shared(one, other), shared(other, one))


@lru_cache(maxsize=8192)
def numbers(text: str) -> frozenset[str]:
    return frozenset(found.rstrip(",. ").replace(",", "").replace(" ", "") for found in _NUMBER.findall(text))


def negative(text: str) -> bool:
    return any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in words(text))


@lru_cache(maxsize=65536)
def same_words(phrase: str, text: str) -> bool:
    """Does the phrase occur in the text as whole words, whatever the case?"""
    needle = words(phrase)
    # of most texts it is seen without their words, as each word stands in the text as it is
    return bool(needle) and needle[-1] in text.casefold() and f" {' '.join(needle)} " in _spaced(text)


@lru_cache(maxsize=4096)
def _spaced(text: str) -> str:
    return f" {' '.join(words(text))} "
