"""A text in, its runs of letters and digits out: what stands between the edges of words that a pattern asks for.

A pattern with many words is tried at every letter of a text, and hardly any text has what it looks for. Whether one of
the words is there at all is seen at once from the set of the runs, which all patterns share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import eq

_RUN = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def runs(text: str) -> tuple[str, ...]:
    """In small letters, in the order of the text."""
    return tuple(_RUN.findall(text.lower()))


@lru_cache(maxsize=4096)
def run_set(text: str) -> frozenset[str]:
    return frozenset(runs(text))


#: A capital that is no escape.
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
#: So many letters of a word with "*" are compared, and no such word has fewer.
_LETTERS = 4


@lru_cache(maxsize=4096)
def _beginnings(text: str) -> frozenset[str]:
    return frozenset([run[:_LETTERS] for run in run_set(text)])


class Seldom:
    """A pattern, and words and marks of which one stands in whatever it finds; "accus*" is how a word begins."""

    def __init__(self, pattern: str, words: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        listed = frozenset(words.split())
        begun = frozenset(word for word in listed if word[0].isalnum() and word.endswith("*"))
        self.pattern = re.compile(pattern, flags)
        # a text in small letters is searched in a third of the time, and hardly any has more than the word
        small = flags & re.IGNORECASE and not _CAPITAL.search(pattern)
        self._small = re.compile(pattern, flags & ~re.IGNORECASE) if small else None
        self._marks = tuple(sorted(word for word in listed if not word[0].isalnum()))
        self.words, self._begun = listed - begun - {*self._marks}, frozenset(word[:_LETTERS] for word in begun)
        if any("*" in word for word in self._begun):
            raise ValueError(f"a beginning of fewer than {_LETTERS} letters: {words}")

    def may_find(self, text: str) -> bool:
        """Does one of the words stand there?"""
        if not self.words.isdisjoint(run_set(text)):
            return True
        if self._begun and not self._begun.isdisjoint(_beginnings(text)):
            return True
        return bool(self._marks) and any(mark in text for mark in self._marks)

    def search(self, text: str) -> re.Match[str] | None:
        if not self.may_find(text) or (self._small is not None and not self._small.search(text.lower())):
            return None
        return self.pattern.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text) if self.may_find(text) else iter(())


class OneOf:
    """Words of which a text has one or none, written as a pattern in small letters, and phrases to look for besides.

    A word is tried once, in whatever texts it comes back; of two hundred words, a text has one in no time.
    """

    def __init__(self, words: str, *phrases: re.Pattern[str] | Seldom) -> None:
        self._is_one = lru_cache(maxsize=4096)(re.compile(words).fullmatch)
        self._phrases = phrases

    def stands_in(self, text: str) -> bool:
        return any(map(self._is_one, run_set(text))) or any(phrase.search(text) for phrase in self._phrases)


class Repeated:
    """A pattern of so many words that stand twice in a row."""

    def __init__(self, pattern: str, *lengths: int, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._lengths = re.compile(pattern, flags), lengths

    def may_find(self, text: str) -> bool:
        own = runs(text)
        return any(_stands_twice(own, length) for length in self._lengths)

    def search(self, text: str) -> re.Match[str] | None:
        return self._pattern.search(text) if self.may_find(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._pattern.finditer(text) if self.may_find(text) else iter(())


class Signs:
    """Patterns of which one is enough, those first that cost least."""

    def __init__(self, *patterns: re.Pattern[str] | Seldom | Repeated) -> None:
        self._patterns = patterns

    def search(self, text: str) -> re.Match[str] | None:
        return next((found for pattern in self._patterns if (found := pattern.search(text))), None)


def _stands_twice(own: tuple[str, ...], length: int) -> bool:
    """Do so many runs stand twice in a row? "It was it was" has two, "the more the merrier" none."""
    again = bytes(map(eq, own, own[length:]))  # 1 where a run comes back so many runs later
    return b"\1" * length in again
