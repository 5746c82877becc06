"""A sentence as printed in, its "hundreds of" or "dozens of" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.roughly import InOtherWords

#: Each with what says the same, and with numbers of other sizes; "several million keepers" nobody would believe.
_SAME = {
    "dozens of": ("several dozen", ("a dozen", "half a dozen", "several hundred")),
    "scores of": ("several dozen", ("exactly twenty", "about a dozen", "several hundred")),
    "hundreds of": ("several hundred", ("a hundred", "several dozen", "several thousand")),
    "tens of thousands of": ("many thousands of", ("exactly ten thousand", "several hundred", "about a thousand")),
    "hundreds of thousands of": (
        "several hundred thousand",
        ("a hundred thousand", "several thousand", "several million"),
    ),
    "millions of": ("several million", ("a million", "several thousand", "several hundred thousand")),
    "billions of": ("several billion", ("a billion", "several million", "several thousand")),
}
_WORDS = "|".join(sorted(_SAME, key=len, reverse=True))
_COUNT = re.compile(
    rf"(?<![\w-])(?P<words>{_WORDS})\s(?P<things>(?!(?:hundreds|thousands|millions|billions)\b)(?:[a-z-]+\s)?(?!years?\b|miles\b|times\b|kilomet"
    rf"|hours\b)[a-z-]{{3,}}"
    r"(?:s|people|men|women|children)\b|people\b|children\b|women\b|men\b)",
    re.IGNORECASE,
)
#: "The hundreds of", "many thousands of", "by the hundreds of": another word goes before it.
_BEFORE = re.compile(
    r"\b(?:the|its|their|his|her|our|these|those|many|several|some|few|all|of|other|more|untold|potentially|literally"
    r"|about|around|over|than|nearly|almost|perhaps|possibly|up to|even|as|most|additional|or|and)\s+$|[’']s\s+$",
    re.IGNORECASE,
)
#: The number itself, or a figure of speech: "thousands of reasons".
_TOLD_ELSEWHERE = re.compile(r"\b(?:reasons|ways|light-years|questions|memories)\b|\(\d|[–—-] \d", re.IGNORECASE)


def vague_counts(printed: str) -> Iterator[InOtherWords]:
    """Every number of the sentence that is told by its size alone."""
    for found in _COUNT.finditer(printed):
        words = " ".join(found.group("words").casefold().split())
        before = printed[: found.start()]
        if len(re.findall(rf"\b{words[:5]}", printed, re.IGNORECASE)) > 1:
            continue  # "thousands of crews on a thousand boats"
        if _BEFORE.search(before) or _TOLD_ELSEWHERE.search(printed[found.start() :]):
            continue
        key, rivals = _SAME[words]
        yield InOtherWords(
            found.start("words"),
            found.end("words"),
            key,
            tuple((rival, _told(rival, key)) for rival in rivals),
            "it is a number of that size, and not counted",
            "",
            "vague count",
        )


def _told(rival: str, key: str) -> str:
    if not rival.startswith("several"):
        return "it would be one number, and not an open one"
    size = [_size(words) for words in (rival, key)]
    return "it would be far more" if size[0] > size[1] else "it would be far fewer"


_SIZES = {"dozen": 1, "hundred": 2, "thousand": 3, "thousands": 3, "million": 6, "billion": 9}


def _size(words: str) -> int:
    return sum(_SIZES.get(word, 0) for word in words.split())
