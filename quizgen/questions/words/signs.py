"""A column of a table in, the words that it lists under each of its signs out: "+vote council -lottery"."""

from __future__ import annotations


def by_sign(column: str, signs: str) -> dict[str, tuple[str, ...]]:
    """The words by the sign that they stand under, for each of `signs`; those before any stand under "+".

    A sign that stands alone is a word: ">. , but".
    """
    told: dict[str, list[str]] = {sign: [] for sign in signs}
    sign = "+"
    for word in column.casefold().split():
        if word[0] in told and len(word) > 1:
            sign, word = word[0], word[1:]
        told[sign].append(word)
    return {sign: tuple(words) for sign, words in told.items()}
