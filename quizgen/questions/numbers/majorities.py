"""A sentence as printed in, its "most of" or "the majority of" with what says the same and what does not, out.

What a share that is told exactly comes to is arithmetic, and asked by `proportions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import PERCENT
from quizgen.questions.numbers.roughly import InOtherWords

#: "Most firms" is asked about where it opens a clause: "like most firms" says little of them.
_MOST = re.compile(
    r"(?P<words>(?:(?:^|(?<=, )|(?<=\bthat )|(?<=\bsaid )|(?<=\bsays )|(?<=\band )|(?<=\bbut )|(?<=\bexpected ))[Mm]ost"
    r"|(?<![\w-])(?:[Mm]ost|(?:[Tt]he|[Aa]) majority)(?= of)(?! of (?:his|her|our|my)\b))(?: of)?)\s+"
    r"(?P<thing>(?!(?:them|whom|which|it)\b)(?:the |its |their |his |her |those )?(?:\d[\d,]* )?(?:[a-z]+ )?[a-z]{3,}s"
    r"|people|the (?:seats|votes?|money|work))\b"
)
#: "Forty crews, most of them from Harwick, came": of whom, the words before the comma tell.
_MOST_OF_THEM = re.compile(
    r"(?P<words>(?:(?<=[a-z0-9”’)], )|(?<=[a-z0-9”’)], and )|(?<=[a-z0-9”’)], but ))most of)"
    r" (?P<thing>them|whom|which)\b"
)
#: "Sells most of it abroad", "lost most of its trade": of what cannot be counted.
_MOST_OF_ONE = re.compile(
    r"(?<=[a-z] )(?P<words>most of) (?P<thing>(?:the|its|their|his|her|this|that) (?:[a-z]+[a-rt-z] )?(?![a-z]+ed\b)"
    r"[a-z]{3,}[a-rt-z]|it)"
    r"(?=[.,;]| (?:to|in|from|by|on|for|down|and|but|when|after|with|at|because|would|will|was|is|has|had)\b)"
)
_NO_PART = re.compile(
    r"(?:.* )?(?:day|week|month|year|night|morning|afternoon|evening|time|half|hour|season|summer|winter|spring|autumn"
    r"|life|lives|way|century|decade|career|rest|country|world|\w*people|\w*men|children|team|family|staff|crew|crowd|public)"
)
#: "The most votes", "at most companies", "most popular songs": the top of a scale.
_NO_MOST = re.compile(
    r"\b(?:the|at|its|their|his|her|our|for|second|third|whose|one of|or|a|than|like|as|vast) $|[’']s $", re.I
)
_ADJECTIVE = re.compile(
    r"(?:\w+(?:ful|ous|ive|able|ible|ant|ent|al|ic|ed|ing|less|ly)|recent|popular|famous|wealthy|likely|common) ", re.I
)
_DETERMINED = re.compile(r"(?:the|its|their|his|her|those|these|this|that|our)\b")
_TIME = re.compile(
    r"(?:more |other )?(?:seconds|minutes|hours|days|weeks|months|years|miles|kilomet|metres|times|songs)"
)


def vague_numbers(printed: str) -> Iterator[InOtherWords]:
    """Every "most of" of the sentence."""
    if ("ost " not in printed and "ajority" not in printed) or re.search(rf"\d{PERCENT}", printed):
        return  # "most islanders want the mayor, 44% to 34%": the figures tell how many it was, and may be fewer
    for found in _MOST.finditer(printed):
        words, before = found.group("words"), re.sub(r"\s+", " ", printed[: found.start()])
        plain = words.casefold().startswith("most")
        if plain and (_NO_MOST.search(before) or _ADJECTIVE.match(found.group("thing")) or _time(found)):
            continue
        of = " of" if words.endswith(" of") else ""
        small = words.casefold() == "most"
        key = "the majority of" if plain else "more than half of"
        # "the majority of boats": "all of boats" is no English
        bare = small or not (plain or _DETERMINED.match(found.group("thing")))
        rivals = ("all" if bare else f"all{of}", "a minority of", "half of" if small else "exactly half of")
        told = ("it would be true of every single one", "it would be true of fewer than half", "it would be one half")
        yield InOtherWords(
            found.start("words"), found.end("words"), key, tuple(zip(rivals, told, strict=True)),
            "it is true of more than half, but not of all", "", "most",
        )  # fmt: skip
    yield from _of_them(printed)
    yield from _of_one(printed)


def _of_them(printed: str) -> Iterator[InOtherWords]:
    for found in _MOST_OF_THEM.finditer(printed):
        rivals = (
            ("all of", "it would be true of every single one"),
            ("fewer than half of", "it would be true of less than one half"),
            ("exactly half of", "it would be one half"),
        )
        tells = "it is true of more than half, but not of all"
        yield InOtherWords(found.start("words"), found.end("words"), "more than half of", rivals, tells, "", "most")


def _of_one(printed: str) -> Iterator[InOtherWords]:
    for found in _MOST_OF_ONE.finditer(printed):
        if _NO_PART.fullmatch(found.group("thing")) or _NO_MOST.search(printed[: found.start()]):
            continue
        rivals = (
            ("all of", "nothing would be left out"),
            ("less than half of", "it would be the smaller part"),
            ("exactly half of", "it would be one half"),
        )
        tells = "it is more than half, but not all"
        yield InOtherWords(found.start("words"), found.end("words"), "more than half of", rivals, tells, "", "most")


def _time(found: re.Match[str]) -> bool:
    return _TIME.match(found.group("thing")) is not None
