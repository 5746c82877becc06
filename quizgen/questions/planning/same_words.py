"""Two questions in, whether both ask about the same words, whatever their types, out.

"Due to" was looked up in one sentence, and what "are due to" tells was asked of another: each told the other's answer.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.questions.planning.seen import Seen

#: A key of fewer characters, in marks, is words that had to be found.
MARKED = 32
_IS_ASKED = re.compile(r"\b(?:words?|phrase|verb|noun|adjective|adverb|from|by|around) “([^”]{1,30})”")


def on_the_same_words(one: Seen, other: Seen) -> bool:
    """Are the words that the one asks about among those of the other?"""
    mine, theirs = _asked_about(one), _asked_about(other)
    return any(f" {a} " in f" {b} " or f" {b} " in f" {a} " for a in mine for b in theirs)


def _asked_about(question: Seen) -> frozenset[str]:
    """The words that are asked about, in the stem or, where one has to find them, in the key."""
    return _in_marks(question.stem, "\n".join(question.keys))


@lru_cache(maxsize=1024)  # every two candidates are asked this
def _in_marks(stem: str, keys: str) -> frozenset[str]:
    marked = (key[1:-1] for key in keys.split("\n") if key[:1] == "“" and key[-1:] == "”" and len(key) < MARKED)
    asked = [words.casefold() for words in (*_IS_ASKED.findall(stem), *marked)]
    # who knows "take over" knows "a takeover", and "shake up" is "a shake-up"
    return frozenset((*asked, *(words.replace(" ", "").replace("-", "") for words in asked)))
