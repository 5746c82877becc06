"""A sentence as printed in, its "52% of", "most of" or "hundreds of" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.roughly import PERCENT, InOtherWords

_FRACTIONS = (
    (10.0, "a tenth"), (20.0, "a fifth"), (25.0, "a quarter"), (100 / 3, "a third"), (40.0, "two fifths"),
    (50.0, "half"), (60.0, "three fifths"), (200 / 3, "two thirds"), (75.0, "three quarters"), (80.0, "four fifths"),
    (90.0, "nine tenths"),
)  # fmt: skip
#: As near as this, "about a third" is right; as far as that, "about a quarter" is wrong beyond doubt.
NEAR, FAR = 1.2, 8.0
#: What is a little more or less than half, and the two that are far from it.
_OVER_HALF = ("just over half", ("just under half", "just over a third", "just over two thirds"))
_UNDER_HALF = ("just under half", ("just over half", "just under a third", "just under two thirds"))
LEAST_OVER, MOST_OVER = 51.0, 54.0
_SHARE = re.compile(
    rf"(?<![\w.,%$£€-])(?P<value>\d\d?(?:\.\d+)?){PERCENT}"
    r"(?=\s+of\s+(?!GDP|gross|national|the (?:time|gross))[\w“‘\"$£€])"
)
#: "More than 52% of", "a 52% of", "rose 52% of", "from 40% of": a limit, or no share by itself.
_NO_SHARE = re.compile(
    r"\b(?:than|over|under|least|most|nearly|almost|about|around|some|roughly|approximately|estimated|exactly|just|only"
    r"|near|between|from|to|by|and|or|the|an?|its|another|further|additional|extra|other|as|up|down|rose|fell|increased"
    r"|grew|dropped|million|hundred) $|[-–/]$"
    r"|\b(?:an?|the|that|this|its|their|his|her) (?:[\w-]+ly )?[a-z-]+ $",  # no "a full about four fifths of"
    re.IGNORECASE,
)


_PERCENT = re.compile(PERCENT)


def _has_a_share(printed: str) -> bool:
    likely = "%" in printed or "cent" in printed or "pct" in printed  # hardly any sentence
    return likely and _PERCENT.search(printed) is not None


def shares(printed: str) -> Iterator[InOtherWords]:
    """Every share in per cent that is a plain fraction, or close to a half."""
    if not _has_a_share(printed):
        return
    for found in _SHARE.finditer(printed):
        before = re.sub(r"\s+", " ", printed[: found.start()])
        told = _as_fraction(float(found.group("value")))
        if told is None or _NO_SHARE.search(before) or len(re.findall(rf"\d{PERCENT}", printed)) > 2:
            continue
        key, rivals = told
        wrong = tuple((rival, "the share would be another one") for rival in rivals)
        yield InOtherWords(found.start(), found.end(), key, wrong, "it is that share of the whole", "", "share")


def _as_fraction(value: float) -> tuple[str, tuple[str, ...]] | None:
    if LEAST_OVER <= value <= MOST_OVER:
        return _OVER_HALF
    if 100 - MOST_OVER <= value <= 100 - LEAST_OVER:
        return _UNDER_HALF
    of, name = min(_FRACTIONS, key=lambda one: abs(one[0] - value))
    if abs(of - value) > NEAR:
        return None
    rivals = sorted((abs(other - of), word) for other, word in _FRACTIONS if abs(other - of) >= FAR)[:3]
    about = "" if of == value else "about "
    return f"{about}{name}", tuple(f"{about}{word}" for _, word in rivals)


#: A fraction in words, and the share in per cent that is the same; those beside it are far off.
_IN_PERCENT = {"tenth": "10%", "fifth": "20%", "quarter": "25%", "third": "about 33%", "two thirds": "about 67%",
               "two fifths": "40%", "three fifths": "60%", "three quarters": "75%", "four fifths": "80%"}  # fmt: skip
_FRACTION = re.compile(
    r"(?<![\w-])(?P<words>(?:(?:an?|one)[ -](?P<one>tenth|fifth|quarter|third)"
    r"|(?P<many>two[ -]thirds|(?:two|three|four)[ -]fifths|three[ -]quarters)))"
    r"(?= of (?!an?\b|the (?:way|time|year|season|last|first|19|20)|last|way|this|that|these|those|them|next"
    r"|it\b|19|20)[\w£$€])",
    re.IGNORECASE,
)
_NO_FRACTION = re.compile(
    r"\b(?:than|over|under|least|most|nearly|almost|about|around|some|roughly|approximately|estimated|exactly|just"
    r"|between|or|and|to|another|further|additional|extra|other|as|half|close|up|by|the|that|what|twice|times|[\d.]+) $"
    r"|[-–—/]$",
    re.IGNORECASE,
)


def fractions(printed: str) -> Iterator[InOtherWords]:
    """Every fraction in words of which nothing tells that it is no exact one."""
    if " of " not in printed or _has_a_share(printed):
        return
    for found in _FRACTION.finditer(printed):
        if _NO_FRACTION.search(re.sub(r"\s+", " ", printed[: found.start()])):
            continue
        name = (found.group("one") or found.group("many")).casefold().replace("-", " ")
        key, about = _IN_PERCENT[name], "about " if "third" in name else ""
        at = float(re.sub(r"\D", "", key))
        near = sorted((10, 20, 25, 33, 40, 50, 60, 67, 75, 80, 90), key=lambda value: abs(value - at))
        wrong = [value for value in near if abs(value - at) >= FAR][:3]
        rivals = tuple((f"{about}{value}%", "the share would be another one") for value in wrong)
        yield InOtherWords(
            found.start("words"), found.end("words"), key, rivals, "it is that share of the whole", "", "fraction"
        )


#: "Most firms" is asked about where it opens a clause: "like most firms" says little of them.
_MOST = re.compile(
    r"(?P<words>(?:(?:^|(?<=, )|(?<=\bthat )|(?<=\bsaid )|(?<=\bsays )|(?<=\band )|(?<=\bbut )|(?<=\bexpected ))[Mm]ost"
    r"|(?<![\w-])(?:[Mm]ost|(?:[Tt]he|[Aa]) majority)(?= of)(?! of (?:his|her|our|my)\b))(?: of)?)\s+"
    r"(?P<thing>(?:the |its |their |his |her |those )?(?:[a-z]+ )?[a-z]{3,}s|people|the (?:seats|votes?|money|work))\b"
)
#: "The most votes", "at most companies", "most popular songs": the top of a scale.
_NO_MOST = re.compile(
    r"\b(?:the|at|its|their|his|her|our|for|second|third|whose|one of|or|a|than|like|as|vast) $|[’']s $", re.I
)
_ADJECTIVE = re.compile(
    r"(?:\w+(?:ful|ous|ive|able|ible|ant|ent|al|ic|ed|ing|less|ly)|recent|popular|famous|wealthy|likely|common) ", re.I
)
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
        rivals = ("all" if small else f"all{of}", "a minority of", "half of" if small else "exactly half of")
        told = ("it would be true of every single one", "it would be true of fewer than half", "it would be one half")
        yield InOtherWords(
            found.start("words"), found.end("words"), key, tuple(zip(rivals, told, strict=True)),
            "it is true of more than half, but not of all", "", "most",
        )  # fmt: skip


def _time(found: re.Match[str]) -> bool:
    return _TIME.match(found.group("thing")) is not None
