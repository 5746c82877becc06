"""A sentence as printed in, its "second-largest" or "one in six" with what it tells, and does not, out."""

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
    rf"(?:\bthe|[’']s?|\bits|\btheir) (?P<words>(?P<nth>second|third|fourth|fifth)[- ](?P<top>{'|'.join(_MORE)}))"
    r"(?= (?:[a-z-]+ ){0,2}[a-z-]+)(?! (?:since|ever|on record))"
)
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


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_SHARE = re.compile(
    rf"\b(?P<words>[Oo]ne (?:in|out of) (?:every )?(?P<of>{'|'.join(_NUMBERS)}|[2-9]|10))(?= (?!hundred"
    rf"|thousand|million|years|months|days"
    r"|weeks|games|chance|points)[a-z])"
)


def shares(printed: str) -> Iterator[InOtherWords]:
    """Every "one in six" of the sentence."""
    for found in _SHARE.finditer(printed):
        of = found.group("of")
        many = _NUMBERS[of] if of in _NUMBERS else int(of)
        if (
            many == 2
            or len(
                re.findall(
                    r"\b(?:in|out of) (?:every )?(?:\d|two|three|four|five|six"
                    r"|ten)",
                    printed,
                )
            )
            > 1
        ):
            continue
        all_of = many * 100
        rivals = (
            (f"It is so with about {many} of {all_of}.", f"one is counted of each {many}"),
            (f"It is so with about {all_of - 100} of {all_of}.", "these are the others, with which it is not so"),
            (f"It is so with exactly one of {all_of}.", f"one is counted of each {many}"),
        )
        tells = f"it is one of every {many}, and so 100 of {all_of}"
        yield InOtherWords(
            found.start("words"),
            found.end("words"),
            f"It is so with about 100 of {all_of}.",
            rivals,
            tells,
            "",
            "one in",
        )
