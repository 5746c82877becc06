"""A regular expression in, texts of which one stands in whatever it finds out.

Of hundreds of patterns hardly any finds something in a headline, and whether a text stands there is seen at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: A quantifier that is no "+" allows for none; a letter or group before it need not be there.
_NONE_OR_MORE = re.compile(r"[?*]|\{[\d,]+\}")
_PIECE = re.compile(
    r"(?P<looked_at>\(\?<?[=!])|(?P<group>\((?:\?(?:P<\w+>|:))?)|(?P<ends>\))|(?P<choice>\|)|(?P<edge>\\[bB]|[$^])"
    r"|(?P<some>\[\^?\]?(?:\\.|[^\]\\])*\]|\.|\\\w)|\\?(?P<letter>.)",
    re.DOTALL,
)
#: Shorter ones stand in nearly every text.
LEAST = 2

Needed = tuple[str, ...]
_Piece = tuple[str, str, bool]


def needed(pattern: str) -> Needed:
    """In the letters of the pattern; none where nothing is sure."""
    return _needed(_pieces(pattern))[0]


def _pieces(pattern: str) -> Iterator[_Piece]:
    """The kind of each piece, its letter, and whether it may be left out."""
    place = 0
    while found := _PIECE.match(pattern, place):
        optional = _NONE_OR_MORE.match(pattern, found.end())
        more = pattern.startswith("+", found.end())
        place = optional.end() if optional else found.end() + more
        yield str(found.lastgroup), found["letter"] or "", optional is not None
        if more:
            yield "some", "", False  # "no+" is "noo" as well


def _needed(pieces: Iterator[_Piece]) -> tuple[Needed, bool]:
    """What is needed up to where the group ends: the longest text of each choice, or what a group in it needs.

    And whether the group may be left out.
    """
    choices: list[Needed] = []
    best: Needed = ()
    run, optional = "", False
    for kind, letter, optional in pieces:
        if kind == "letter" and not optional:
            run += letter
        elif kind == "looked_at":
            _needed(pieces)  # what stands beside it takes no place
        elif kind != "edge":
            best, run = _longer(best, run), ""
            if kind == "group":
                inner, left_out = _needed(pieces)
                best = best if left_out else max(best, inner, key=_shortest)
            elif kind in ("choice", "ends"):
                choices.append(best)
                best = ()
            if kind == "ends":
                return _of_all(choices), optional
    return _of_all([*choices, _longer(best, run)]), optional


def _longer(best: Needed, run: str) -> Needed:
    return (run,) if len(run) > max(_shortest(best), LEAST - 1) else best


def _shortest(texts: Needed) -> int:
    return min(map(len, texts), default=0)


def _of_all(choices: list[Needed]) -> Needed:
    return () if () in choices else tuple(sorted({text for choice in choices for text in choice}))
