"""A sentence as printed in, its "second-largest" with what it tells, and does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.roughly import InOtherWords

_COUNT = {"second": 1, "third": 2, "fourth": 3, "fifth": 4}
_WORD = ("None is", "Only one is", "Two are", "Three are", "Four are", "Five are")
_MORE = {
    "largest": ("larger", "smaller"), "biggest": ("bigger", "smaller"), "highest": ("higher", "lower"),
    "busiest": ("busier", "less busy"), "longest": ("longer", "shorter"), "oldest": ("older", "younger"),
    "tallest": ("taller", "less tall"), "richest": ("richer", "poorer"), "lowest": ("lower", "higher"),
    "smallest": ("smaller", "larger"), "deepest": ("deeper", "less deep"), "poorest": ("poorer", "richer"),
    "most populous": ("more populous", "less populous"), "deadliest": ("deadlier", "less deadly"),
}  # fmt: skip
_RANK = re.compile(
    rf"\b(?:is|are|has become|have become|became|becomes|(?:makes?|made|making) (?:it|them|him|her|the \w+)|will be)"
    rf" (?:now )?(?:the|[\w’']+[’']s?|its|their) (?P<words>(?P<nth>second|third|fourth|fifth)[- ]"
    rf"(?P<top>{'|'.join(_MORE)}))"
    r"(?= (?:[a-z-]+ ){0,2}[a-z-]+)(?! (?:since|ever|on record))"
)
#: "Orrin, the second-largest port of the isles, will close": what it is all the time, and no news.
_NO_RANK = re.compile(r"\b(?:not|once|formerly|then|was)\b[^,;]*$|n[’']t\b[^,;]*$")
#: "The second-largest after Orrin", "trails only Orr and Hale": those before it are named.
_TOLD_BY = re.compile(r"\b(?:after|behind|trail\w*|second only|next to|ahead of|than)\b")


def ranks(printed: str) -> Iterator[InOtherWords]:
    """Every place in an order that the sentence tells of something."""
    for found in _RANK.finditer(printed):
        if _NO_RANK.search(printed[: found.start()]) or _TOLD_BY.search(printed):
            continue
        count, (more, less) = _COUNT[found.group("nth")], _MORE[found.group("top")]
        rivals = (
            (f"None is {more}.", "it would be the first of all"),
            (f"{_WORD[count + 1]} {more}.", "it is itself one of those that are counted"),
            (f"{_WORD[count]} {less}.", "the order is counted from the other end"),
        )
        tells = f"{'only one comes' if count == 1 else f'{count} come'} before it"
        yield InOtherWords(
            found.start("words"), found.end("words"), f"{_WORD[count]} {more}.", rivals, tells, "", "rank"
        )
