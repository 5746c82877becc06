"""A text and a width in; its lines out, as SVG breaks none by itself.

How wide a text is depends on the face it is set in; here it is as wide as in the widest of the sans-serif faces that a
browser may fall back to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

SIZE = 14
_NARROW, _WIDE = frozenset("iljtfrI.,:;'’‘|!()[]- "), frozenset("mwMW@%—…")


def broken(text: str, wide: float, most: int) -> tuple[str, ...]:
    """The text in at most `most` lines, never cut inside a word that fits; what is left out is an ellipsis."""
    lines, words = [""], list(_pieces(text, wide))
    for at, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer) <= wide:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = _shortened(lines[-1], wide, text.split())
            break
        if at == len(words) - 1:
            break
    return tuple(lines)


def _shortened(line: str, wide: float, words: Sequence[str]) -> str:
    """The line with an ellipsis. A word that fills the box gives way to it; a part of one loses its end."""
    while measure(f"{line} …") > wide and " " in line:
        line = line.rsplit(" ", 1)[0]
    if measure(f"{line} …") <= wide:
        return f"{line.rstrip(',;:')} …"
    if line in words:
        return "…"
    while measure(f"{line}…") > wide:
        line = line[:-1]
    return f"{line}…"


def _pieces(text: str, wide: float) -> Iterator[str]:
    """The words; one that is wider than the box (an address) in parts that fit."""
    for word in text.split():
        while measure(word) > wide:
            cut = next(at for at in range(len(word), 0, -1) if at == 1 or measure(word[:at]) <= wide)
            yield word[:cut]
            word = word[cut:]
        if word:
            yield word


def measure(text: str) -> float:
    """How wide the text is at most, whichever sans-serif face it is set in."""
    return SIZE * sum(_em(char) for char in text)


def _em(char: str) -> float:
    if char in _NARROW:
        return 0.36
    if char in _WIDE or ord(char) > 0x24F:
        return 1.0
    return 0.68 if char.isupper() or char.isdigit() else 0.57
