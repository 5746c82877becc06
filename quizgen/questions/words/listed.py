"""The words that a table lists beside a meaning and the words of a sentence in, whether one of those is listed out.

A word stands for its own forms: "win" for "wins" and "winning", and not for the wing or the window, which as beginnings
proved a sense that was not there. With a star it stands for all words that begin so: "hospital*" for "hospitalised".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

#: What marks a beginning.
STAR = "*"
_DOUBLES = re.compile(r"[^aeiou][aeiou][bdgklmnprtv]$")


class _Listed(NamedTuple):
    """The forms of whole words, and beginnings of words."""

    forms: frozenset[str]
    beginnings: tuple[str, ...]


def any_listed(words: Iterable[str], listed: tuple[str, ...]) -> bool:
    """Is one of the words of a sentence, in small letters, listed? "Court-ordered" is told by its "court"."""
    forms, beginnings = _read(listed)
    return any(word in forms or word.startswith(beginnings) or word.partition("-")[0] in forms for word in words)


def listed_among(words: Iterable[str], listed: tuple[str, ...]) -> frozenset[str]:
    """Those of the words that are listed."""
    forms, beginnings = _read(listed)
    return frozenset(word for word in words if word in forms or word.startswith(beginnings))


@cache  # as many as the tables have lines
def roots(listed: tuple[str, ...]) -> tuple[str, ...]:
    """The words without their stars; "law lawyer* lawsuit*" counts once, as "law"."""
    plain = [word.removesuffix(STAR) for word in listed]
    return tuple(word for word in dict.fromkeys(plain) if not any(word != it and word.startswith(it) for it in plain))


@cache  # as many as the tables have lines
def _read(listed: tuple[str, ...]) -> _Listed:
    whole = (word for word in listed if not word.endswith(STAR))
    beginnings = tuple(word.removesuffix(STAR) for word in listed if word.endswith(STAR))
    return _Listed(frozenset(form for word in whole for form in _forms(word)), beginnings)


def _forms(word: str) -> Iterator[str]:
    """The word with each ending that does not make another word of it."""
    yield word
    yield from (word + ending for ending in ("s", "es", "ed", "ing"))
    if word.endswith("e"):
        yield from (f"{word}d", f"{word[:-1]}ing")
    if re.search(r"[^aeiou]y$", word):
        yield from (f"{word[:-1]}ies", f"{word[:-1]}ied")
    if _DOUBLES.search(word):
        yield from (f"{word}{word[-1]}ed", f"{word}{word[-1]}ing")
