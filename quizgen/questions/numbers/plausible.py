"""A printed number or date in, others of the same form that a hasty reader might take for it out.

They are the last rung of the ladder: none of them stands anywhere in the article, and none comes near the right one, so
that each is provably wrong where the article gives the value itself.
"""

from __future__ import annotations

import re
from random import Random

from quizgen.questions.numbers.quantities import MONTHS, SMALL, WEEKDAYS, number_in

_NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
_FACTORS = (0.4, 0.5, 0.6, 0.7, 0.8, 1.25, 1.4, 1.6, 1.8, 2.0)
_STEPS = (-3, -2, -1, 1, 2, 3)
#: Numbers up to this are varied by one, two or three.
FEW = 12
#: How far a number must be from the right one, as a share of it; further where that is rounded.
APART, APART_IF_ROUNDED = 0.12, 0.24
_WORDS = {value: word for word, value in SMALL.items() if value > 1}


def numbers_like(printed: str, *, rounded: bool = False, most: float = float("inf")) -> list[str]:
    """Numbers with the same mark, unit, decimals and roundness: "£1.3bn" gives "£0.9bn" and "£1.8bn"."""
    numeral = _NUMERAL.search(printed)
    if numeral is None:
        return _words_like(printed)
    figures = numeral.group()
    found = [_formed(value, figures) for value in _values_like(figures, rounded=rounded)]
    kept = [text for text in dict.fromkeys(found) if text and float(text.replace(",", "")) < most]
    return [printed[: numeral.start()] + text + printed[numeral.end() :] for text in kept]


def _words_like(printed: str) -> list[str]:
    """ "seven" gives "five" and "eight"; "Forty" gives "Thirty"."""
    value = number_in(printed)
    if value is None or value not in _WORDS or _WORDS[int(value)] != printed.casefold():
        return []
    step = 10 if value >= 20 else 1
    near = [_WORDS[int(value + step * n)] for n in _STEPS if value + step * n in _WORDS and value + step * n >= 2]
    return [word.capitalize() if printed[:1].isupper() else word for word in near]


def _values_like(figures: str, *, rounded: bool) -> list[float]:
    value = float(figures.replace(",", ""))
    if value <= FEW and "." not in figures:
        return [value + n for n in _STEPS if value + n >= 2]
    places = len(figures.partition(".")[2])
    digits = figures.replace(",", "").replace(".", "").lstrip("0")
    significant = digits if places else digits.rstrip("0")
    unit = 10.0 ** (len(digits) - len(significant) - places)
    if significant.endswith("5") and len(significant) > 1:
        unit *= 5  # "25" goes with "15" and "40", not with "18"
    if len(significant) == 1:
        near = [value + n * unit for n in _STEPS] if int(significant) > 1 else [value * n for n in (0.5, 2, 3)]
    else:
        near = [_uneven(round(value * factor / unit), unit) * unit for factor in _FACTORS]
    apart = APART_IF_ROUNDED if rounded else APART
    return [one for one in near if one > 0 and abs(one - value) >= apart * value]


def _uneven(count: int, unit: float) -> int:
    """As round as the right one, and no rounder: "37.9" goes with "26.5", not with "27.0"."""
    fives = str(int(unit)).startswith("5") or str(unit).endswith("5")
    return count + 1 if count % (2 if fives else 10) == 0 else count


def _formed(value: float, figures: str) -> str:
    """The value with as many decimals and such commas as the figures have; "" where it would look different."""
    places = len(figures.partition(".")[2])
    text = f"{value:,.{places}f}" if "," in figures else f"{value:.{places}f}"
    if "," not in figures and value >= 1000 and len(figures.partition(".")[0]) < 4:
        return ""
    if "," in figures and value < 1000:
        return ""
    return text


def dates_like(printed: str, *, latest: int = 0) -> list[str]:
    """Neighbouring weekdays, months, years or days of the month, written in the same way; no year after `latest`."""
    word = printed.casefold()
    if word in WEEKDAYS:
        return [WEEKDAYS[(WEEKDAYS.index(word) + n) % 7].capitalize() for n in _STEPS]
    year = re.search(r"\b(?:1[5-9]|20)\d\d\b", printed)
    month = next((m for m in MONTHS if re.search(rf"\b{m}\b", word)), None)
    if month is None:
        return _years_like(int(printed), latest) if re.fullmatch(r"\d{4}", printed) else []
    day = re.search(r"\b\d{1,2}\b", printed)
    name = re.search(month, printed, re.IGNORECASE)
    if name is None:
        return []
    if day is None:
        return _months_like(printed, month, name.group(), year.group() if year else "")
    moved = [int(day.group()) + n for n in (-9, -5, -2, 3, 6, 10)]
    days = [printed[: day.start()] + str(n) + printed[day.end() :] for n in moved if 1 <= n <= 28]
    return [text for text in days if not re.search(r"\d(?:st|nd|rd|th)", text)]


def _years_like(year: int, latest: int) -> list[str]:
    return [str(year + n) for n in _STEPS if not latest or year + n <= latest or year > latest]


def _months_like(printed: str, month: str, name: str, year: str) -> list[str]:
    found = []
    for n in _STEPS[1:-1]:
        years, place = divmod(MONTHS.index(month) + n, 12)
        text = printed.replace(name, MONTHS[place].capitalize())
        found.append(text.replace(year, str(int(year) + years)) if year else text)
    return found


def spread(key: float, near: list[tuple[float, str]], wanted: int, rng: Random) -> list[str]:
    """As many as wanted, so many below the right one and so many above as chance will have it, the nearest first."""
    below = sorted((one for one in near if one[0] < key), reverse=True)
    above = sorted(one for one in near if one[0] > key)
    low = rng.randint(max(0, wanted - len(above)), min(wanted, len(below))) if len(near) >= wanted else len(below)
    return [text for _, text in (*below[:low], *above[: wanted - low])]
