"""The words of a name in, the same words for comparison out, and which of them is the surname."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, normalize

from quizgen.model.particles import SUFFIXES

Words = tuple[str, ...]


@lru_cache(maxsize=8192)
def folded(words: Words) -> Words:
    """For comparison: without "the", possessive marks, brackets, accents and case; "al-Assad" as "assad"."""
    level = [normalize("NFKD", w.casefold().replace("’", "'").replace("‘", "'")) for w in words]
    plain = ["".join(c for c in w if not combining(c)).strip("().,'\"“”") for w in level]
    plain = [w.removesuffix("'s") for w in plain]
    return tuple(w.removeprefix("al-").removeprefix("el-") for w in plain if w and w != "the")


def surname(words: Words) -> str:
    plain = [w for w in folded(words) if w not in SUFFIXES]
    return plain[-1] if plain else ""
