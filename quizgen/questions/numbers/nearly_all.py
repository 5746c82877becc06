"""A sentence as printed in, its "nearly all", "all but two" or "the vast majority of" with what says the same out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import SMALL_NUMBERS
from quizgen.questions.numbers.roughly import InOtherWords

_THINGS = (
    r"(?!(?:it|this|that|what|day|night)\b)(?:(?:the|its|their|his|her|these|those) )?(?:\d[\d,]* )?(?:[a-z-]+ ){0,2}?"
    r"(?!(?:was|is|has|does|its|his|this)\b)(?:[a-z]{2,}s|people|women|men|children)\b"
)
_NEARLY_ALL = re.compile(
    r"(?<![\w-])(?P<words>(?:almost|nearly|virtually|practically) all(?P<of> of)?)"
    rf"(?= (?P<things>{_THINGS}|them\b|whom\b))",
    re.IGNORECASE,
)
#: "All but two of the boats": but not "all but forgotten", "all but gone".
_ALL_BUT = re.compile(
    rf"(?<![\w-])(?P<words>all but) (?P<number>one|{SMALL_NUMBERS}|\d+|a (?:few|handful))(?P<of> of)?\b(?![-–/.]\d|%)",
    re.IGNORECASE,
)
#: "All but one were hired by a yard": one what?
_OF_WHAT = re.compile(r" (?!(?:was|is|has)\b)(?:[a-z-]+ )?(?:[a-z]+s|people|women|men|children)\b")
_VAST = re.compile(r"\b(?P<words>the (?:vast|overwhelming|great) majority of)(?= )", re.IGNORECASE)
_MINORITY = re.compile(r"\b(?P<words>(?:only )?a (?:small |tiny )?minority of)(?= )", re.IGNORECASE)
#: "Not nearly all", "almost all day".
_NOT = re.compile(r"\b(?:not|n[o’']t|never|for|or|and not|than|from) $|n[’']t $", re.IGNORECASE)
#: "All but one have signed it, with Harwick the only one that has not".
_THE_REST = re.compile(r"\b(?:only|except\w*|sole|apart from|remaining|other)\b")
_TIME = re.compile(
    r"(?:.* )?(?:years|months|weeks|days|hours|nights|times|ways|means|levels|others|odds|accounts|rights)\b"
)


_SHARE_TOLD = re.compile(
    r"\b(?:in|out of) (?:every )?(?:ten|10|five|four|three|100)\b|%|\bper ?cent\b|\b(?:thirds|quarters|fifths)\b"
)


def nearly_all(printed: str) -> Iterator[InOtherWords]:
    """Every share of the sentence that is told by words, and is not one half."""
    if _SHARE_TOLD.search(printed):
        return  # "nine in ten, or all but 110 of 1,140"
    if "all " in printed or "All " in printed:
        yield from _nearly(printed)
        yield from _but(printed)
    if " majority of " in printed or " minority of " in printed:
        yield from _parts(printed)


def _nearly(printed: str) -> Iterator[InOtherWords]:
    for found in _NEARLY_ALL.finditer(printed):
        if _NOT.search(printed[: found.start()]) or _TIME.fullmatch(found.group("things")):
            continue
        of = (
            " of"
            if found.group("of") or re.match(r"(?:the|its|their|his|her|these|those) ", found.group("things"))
            else ""
        )
        rivals = (
            (f"every single one{of}" if of else "all", "there would be no exception"),
            (f"about half{of}", "the others would be just as many"),
            (f"only a few{of}", "it would be true of a small number"),
        )
        tells = "there are exceptions, but not many"
        yield _told(found, f"all but a few{of}", rivals, tells)


def _but(printed: str) -> Iterator[InOtherWords]:
    for found in _ALL_BUT.finditer(printed):
        if _NOT.search(printed[: found.start()]) or _THE_REST.search(printed, found.end()):
            continue
        if not printed[: found.start()] and not (found.group("of") or _OF_WHAT.match(printed, found.end())):
            continue
        few = found.group("number")
        rivals = (
            ("only", f"it would be true of {few} alone"),
            ("at least", f"it would be true of {few}, or of more"),
            ("almost", "it would be true of even fewer than that"),
        )
        # "almost a few", "almost one of the boats" nobody would say
        beside = rivals[:2] if few.casefold() in ("one", "1") or few.startswith("a ") else rivals
        yield _told(found, "all except", beside, f"it is true of all the others, and not of {few}", "all but")


def _parts(printed: str) -> Iterator[InOtherWords]:
    for found in _VAST.finditer(printed):
        rivals = (
            ("slightly more than half of", "the others would be nearly as many"),
            ("exactly half of", "it would be one half"),
            ("every single one of", "there would be no exception"),
        )
        yield _told(found, "far more than half of", rivals, "it is much more than half, but not all")
    for found in _MINORITY.finditer(printed):
        rivals = (
            ("exactly half of", "it would be one half"),
            ("more than half of", "it would be the larger part"),
            ("none of", "it would be true of nobody, or nothing"),
        )
        far = "far " if re.search("small|tiny", found.group("words")) else ""
        yield _told(found, f"{far}fewer than half of", rivals, "it is less than half, but not nothing")


def _told(
    found: re.Match[str], key: str, rivals: tuple[tuple[str, str], ...], tells: str, kind: str = "most"
) -> InOtherWords:
    return InOtherWords(found.start("words"), found.end("words"), key, rivals, tells, "", kind)
