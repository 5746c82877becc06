"""A sentence as printed in, its amounts ("$5.1bn", "6.7 pct", "3,400") out, and other amounts in the same form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

_WORDS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
SPELT = {"one": 1} | {word: number for number, word in enumerate(_WORDS, 2)}
PERCENT_UNIT = r"%|percent\b|per cent\b|pct\b"
_OF_A_COUNTRY = (
    r"(?:(?:U\.S\.|US|Swiss|French|Canadian|Australian|Belgian|Hong Kong|Islamic|Kenyan|Norwegian|Danish) )?"
)
_UNIT = (
    rf"{PERCENT_UNIT}|percentage points?\b"
    rf"|{_OF_A_COUNTRY}(?:[Dd]lrs?|dollars?|pounds?|stg|euros?|marks?|francs?|yen|guilders?|dinars?|riyals?|rupees?|pesos"
    r"|lire|crowns|kroner|rand|kwacha|cents|cts|pence|p)\b"
    r"|(?:metric )?(?:tonnes|tons)\b|barrels(?: per day| a day)?\b|bpd\b|acres\b|hectares\b|bushels\b|bags\b|ounces\b"
    r"|litres\b|gallons\b|points\b"
)
_SCALE = r"(?:\s?(?:hundred|thousand|million|billion|trillion|mln|bln|bn|m|k)\b)"
#: Neither part of a date, a score, a fraction or a name ("5-4", "7-3/4", "G8"), nor with a half behind it.
_AMOUNT = re.compile(
    r"(?<![\w.,/–-])(?<!\d )(?P<mark>(?:US|A|C|NZ|HK|S)?[£$€] ?)?"
    r"(?:(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"|(?P<word>{'|'.join(_WORDS)}|one(?= (?:pct|per|mln|million|billion|bln)\b))\b)"
    rf"(?P<scale>{_SCALE})?(?:\s?(?P<unit>{_UNIT}))?(?![\w/–-]|[.,:]\d| \d+/\d| and a (?:half|quarter)\b)"
)
#: What makes a number a rough one, a limit or one of two ends, before it and after it.
_ROUGH = re.compile(
    r"\b(?:about|around|nearly|almost|over|under|than|least|most|some|roughly|approximately|estimated|up to|as (?:many"
    r"|much|high|low|few) as|close to|just|between|near|only|even|above|below|well|perhaps|possibly|probably|either|say"
    r"|likely|provisional|average|averaging|past|beyond|within|towards?|another|further|additional|extra|or)"
    r" (?:an? |the )?$",
    re.IGNORECASE,
)
#: "Or so" after it; "1 in 4" is one figure, and not two.
_ROUGH_AFTER = re.compile(
    r"\s?(?:or so|plus\b|or (?:more|less|\d)|odd\b|\+"
    r"|(?:in|out of) (?:every )?(?:\d{1,3}|two|three|four|five|six|ten)\b)",
    re.IGNORECASE,
)
#: "Between 15 and 18 pct".
_ONE_END = re.compile(
    r"\b(?:between|from|either) (?:[£$€] ?)?[\w.,]+(?: \w+){0,2} (?:and|or) (?:an? )?$"
    r"|\b(?:\d+|one|two|three) (?:in|out of) (?:every )?$",
    re.IGNORECASE,
)
FIRST_YEAR, LAST_YEAR = 1700, 2100


class Amount(NamedTuple):
    """One amount: its value and parts, where it stands, and whether the text gives it as an exact one."""

    start: int
    end: int
    value: Decimal
    mark: str
    digits: str
    scale: str
    unit: str
    exact: bool

    @property
    def places(self) -> int:
        return len(self.digits.partition(".")[2])

    @property
    def in_percent(self) -> bool:
        return re.fullmatch(PERCENT_UNIT, self.unit) is not None

    @property
    def year_like(self) -> bool:
        bare = not (self.mark or self.scale or self.unit) and "," not in self.digits and not self.places
        return bare and FIRST_YEAR <= self.value <= LAST_YEAR


def amounts_in(printed: str) -> list[Amount]:
    """All amounts of the sentence, in its order."""
    return [*_amounts(printed)]


def _amounts(printed: str) -> Iterator[Amount]:
    for found in _AMOUNT.finditer(printed):
        digits = found.group("digits") or str(SPELT[found.group("word")])
        before, after = printed[: found.start()], printed[found.end() :]
        scale, unit = (found.group("scale") or ""), found.group("unit") or ""
        if unit == "p" and not found.group("digits"):
            unit = ""
        exact = not _ONE_END.search(before) and not _ROUGH.search(before) and not _ROUGH_AFTER.match(after)
        value = Decimal(digits.replace(",", ""))
        yield Amount(found.start(), found.end(), value, (found.group("mark") or ""), digits, scale, unit, exact)


def alike(one: Amount, other: Amount) -> tuple[Amount, Amount] | None:
    """The two in one form, with the unit that is printed but once; None where they measure different things.

    "From five to seven pct", "to 8.1 mln dlrs from 4.8 mln".
    """
    if one.mark != other.mark or one.year_like or other.year_like:
        return None
    if one.unit and other.unit and one.unit.casefold() != other.unit.casefold():
        return None
    first, last = (one, other) if one.start < other.start else (other, one)
    scale = one.scale or other.scale
    if one.scale.strip() != other.scale.strip() and not (not first.scale and last.scale and first.value < 1000):
        return None
    if not one.unit and other.unit and one is last and not other.in_percent and not one.scale:
        return None  # "to 5,000 tonnes from 12 ports"
    unit = one.unit or other.unit
    return one._replace(scale=scale, unit=unit), other._replace(scale=scale, unit=unit)


def written(value: Decimal, like: Amount, places: int | None = None) -> str:
    """A value in the form of an amount: 0.9 like "$5.1bn" is "$0.9bn"."""
    decimals = like.places if places is None else places
    grouped = "," in like.digits or value >= 1_000
    number = f"{value:,.{decimals}f}" if grouped else f"{value:.{decimals}f}"
    space = "" if not like.unit or like.unit in ("%", "p") else " "
    return f"{like.mark}{number}{like.scale}{space}{like.unit}"
