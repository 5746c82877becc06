"""Findings in the order of the article in, as many as are worth asking about out, evenly from beginning to end.

Each question looks through the whole article for its rivals. Were it asked about every finding as well, a text ten
times as long would take a hundred times as long; and no quiz needs a candidate for each of five hundred claims.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

MOST = 40

T = TypeVar("T")


def spread(findings: Iterable[T], most: int = MOST) -> list[T]:
    """All findings, or `most` of them at even distances where there are more."""
    found = list(findings)
    if len(found) <= most:
        return found
    return [found[place * len(found) // most] for place in range(most)]
