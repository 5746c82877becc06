"""Questions on hedges in, one on each hedge word and meaning out."""

from __future__ import annotations

import re

from quizgen.model import Choice
from quizgen.questions.certainty.hedge_words import Hedge, Tells

#: A reader who knows what the one tells knows what the other tells.
_NEARLY = {
    Tells.OPINION: Tells.FORECAST,
    Tells.LOOKS: Tells.POSSIBLE,
    Tells.SET: Tells.COMING,
}


def weakness(hedge: Hedge) -> int:
    """What "may" and a reported "would" say is plain: they are asked for only where there is nothing better."""
    return int(hedge.tells is Tells.POSSIBLE)


def once_each(found: list[tuple[Hedge, Choice]]) -> list[tuple[Hedge, Choice]]:
    """The first on each hedge word and meaning: what "is expected to" tells gives away what "expected" tells."""
    first: list[tuple[Hedge, Choice]] = []
    seen: set[str] = set()
    for hedge, question in found:
        mine = {_head(hedge), _NEARLY.get(hedge.tells, hedge.tells).name}
        if seen.isdisjoint(mine):
            first.append((hedge, question))
            seen |= mine
    return first


def _head(hedge: Hedge) -> str:
    """The word that carries the doubt: "expect" of "is expected to" and of "expects"."""
    return max(bare(hedge).casefold().split(), key=len)[:6]


def bare(hedge: Hedge) -> str:
    """The words that carry the doubt, without the verb: "may", "plans to"."""
    if hedge.tells is Tells.POSSIBLE:
        alone = re.match(r"(?:may|might|could)\b", hedge.words)
    else:
        alone = re.match(r".* to(?= [a-z]+$)", hedge.words)
    return alone.group() if alone else hedge.words
