"""Number words and digits in, the number out."""

from __future__ import annotations

import re

_ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: value * 10 for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
#: "$6.75bn", "£27m": a tokeniser may part the letters from the figures.
_LETTERS = {"bn": 1e9, "mn": 1e6, "m": 1e6, "k": 1e3, "tn": 1e12, "trn": 1e12}
SHORT_SCALES = frozenset(_LETTERS)
DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def number(text: str) -> float | None:
    """The value of "432", "1,056", "1.2 million", "6.75bn", "twenty-four" or "two hundred and six"; else None.

    >>> number("two hundred and six"), number("1.2 million"), number("6.75bn"), number("S-300")
    (206.0, 1200000.0, 6750000000.0, None)
    """
    text = re.sub(r"(?<=\d)(?=(?:bn|mn|m|k|tn|trn)\b)", " ", text.lower())
    words = [word for word in text.lower().replace("-", " ").split() if word != "and"]
    if not words:
        return None
    total, current, seen = 0.0, 0.0, False
    for word in words:
        if DIGITS.fullmatch(word):
            if seen:
                return None
            current = float(word.replace(",", ""))
        elif word in _ONES or word in _TENS:
            current += _ONES.get(word, _TENS.get(word, 0))
        elif word in _SCALES or (word in _LETTERS and seen):
            scale = _SCALES.get(word) or _LETTERS[word]
            current = (current if seen else 1.0) * scale
            if scale > 100:
                total, current = total + current, 0.0
        else:
            return None
        seen = True
    return total + current
