"""Printed numbers and dates in, their kind, order and tolerance out; words such as "nineteen" are numbers too."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from quizgen.model import Option

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
          "b": 1e9, "trillion": 1e12, "dozen": 12.0}  # fmt: skip
#: Hedges that mean a rounded number; after "over" or "at least" the number itself is exact.
_ROUNDED = ("about", "around", "nearly", "almost", "some", "roughly", "approximately", "close to", "circa")
#: Words that set the number that is asked for between others of the same sentence.
_AMONG = re.compile(r"\b(?:averag\w+|rang(?:e[ds]?|ing)|median)\b|\bup from\b|\bdown from\b", re.IGNORECASE)
_HOW_MANY = re.compile(r"\b(?:how (?:many|much)|what percentage)\b", re.IGNORECASE)
#: The words with which a number is asked for whose hedge the article prints.
_ASKED_WITH = {
    **dict.fromkeys((*_ROUNDED, "an estimated"), "about"),
    **dict.fromkeys(("more than", "over"), "more than"),
    **dict.fromkeys(("less than", "fewer than", "under"), "fewer than"),
    **dict.fromkeys(("at least", "no fewer than"), "at least"),
    **dict.fromkeys(("at most", "no more than"), "at most"),
    **dict.fromkeys(("up to", "as many as"), "up to"),
}
#: "About 100,000" is not 60,000.
MOST_TOLERANCE = 0.05
_MEASURES = {
    kind: frozenset(form for unit in units.split() for form in (unit, f"{unit}s"))
    for kind, units in (
        ("length", "metre meter m km kilometre kilometer mile foot feet ft inch cm centimetre centimeter yard"),
        ("time", "second minute hour day week month year decade century"),
        ("weight", "kg kilogram gram tonne ton pound lb ounce"),
        ("area", "acre hectare"),
        ("heat", "degree celsius fahrenheit"),
        ("speed", "mph kph knot"),
    )
}
_NUMERAL = re.compile(r"[-−]?\d[\d,.\u00a0\u202f’' ]*\d|[-−]?\d")
_TYPED = re.compile(
    r"(?P<digits>[-−]?\d+(?:[,\u00a0\u202f’' ]\d{3})+(?:\.\d+)?(?!\d)|[-−]?\d+(?:[.,]\d+)?)|(?P<word>[a-z]+)",
    re.IGNORECASE,
)


#: Without any of these there is no number.
_COUNTED = re.compile("|".join((r"\d", *SMALL, *(scale for scale in SCALES if len(scale) > 2))))


@lru_cache(maxsize=4096)
def kind_of_number(printed: str, unit: str) -> str:
    """What is counted or measured, roughly: rivals must be of one kind ("money", "percent", "length", "count")."""
    both = f"{printed} {unit}".casefold()
    if re.search(r"[£$€¥]|\b(?:pounds?|dollars?|euros?|rubles?|yen|rupees?|usd|gbp|eur)\b", both):
        return "money"
    if re.search(r"%|per ?cent|percentage", both):
        return "percent"
    tokens = set(re.findall(r"[a-z]+", both))
    for kind, units in _MEASURES.items():
        if tokens & units:
            return kind
    value = number_in(printed)
    if value is not None and 1500 <= value <= 2100 and re.fullmatch(r"\d{4}", printed.strip()):
        return "year"
    return "count"


def number_in(typed: str) -> float | None:
    """The one number in a text, in digits or words; None when there is none, or more than one."""
    found = numbers_in(typed)
    return found[0] if len(found) == 1 else None


def numbers_in(typed: str) -> list[float]:
    """All numbers in a text: "1,056", "1 056", "3.4", "3,4", "two hundred and five", "1.8 million", "12k"."""
    found: list[float] = []
    total = group = 0.0
    open_, last_word = False, ""
    folded = typed[:300].casefold()
    if not _COUNTED.search(folded):
        return found
    minus = " -" if folded.lstrip().startswith("-") else " "
    for token in [*_TYPED.finditer(folded.replace("-", minus)), None]:
        word = token.group("word") if token else ""
        digits = token.group("digits") if token else ""
        if word == "and" and open_ and last_word in SCALES:
            continue
        if word in SMALL and not (open_ and last_word in SMALL and not _follows(last_word, word)):
            group, open_, last_word = group + SMALL[word], True, word
            continue
        if word in SCALES and (open_ or word in ("hundred", "thousand", "million", "billion", "dozen")):
            scale = SCALES[word]
            group = (group if open_ else 1.0) * scale
            if scale >= 1e3 or word == "dozen":
                total, group = total + group, 0.0
            open_, last_word = True, word
            continue
        if open_:
            found.append(total + group)
            total, group, open_, last_word = 0.0, 0.0, False, ""
        if word in SMALL:
            group, open_, last_word = float(SMALL[word]), True, word
        elif digits:
            group, open_, last_word = _value(digits), True, "#"
    return [value for value in found if math.isfinite(value)]


def _follows(before: str, word: str) -> bool:
    """ "twenty five" is one number, "five twenty" is two."""
    return SMALL[before] >= 20 and SMALL[word] < 10


def _value(digits: str) -> float:
    plain = digits.replace("−", "-")
    plain = re.sub(r"[,\u00a0\u202f’' ](?=\d{3}(?!\d))", "", plain)
    return float(plain.replace(",", "."))


def ruled_out(rival: float, key: float, stem: str) -> bool:
    """Do the other numbers of the stem show that the rival is wrong? "From at least 25%, averaged around _____"."""
    if not _AMONG.search(stem):
        return False
    given = numbers_in(stem)
    low = max((value for value in given if value <= key), default=rival)
    high = min((value for value in given if value >= key), default=rival)
    return not low <= rival <= high


def hedged(stem: str, hedge: str) -> str:
    """A question about a number that is given as a bound or as rounded: "How many" becomes "More than how many"."""
    words = _ASKED_WITH.get(hedge.casefold(), "")
    found = _HOW_MANY.search(stem)
    if not words or not found:
        return stem
    asked = f"{words} {found.group().lower()}"
    opened = asked if found.start() else asked[:1].upper() + asked[1:]
    return stem[: found.start()] + opened + stem[found.end() :]


def tolerance_of(printed: str, value: float, approximate: str) -> float:
    """0 for a plain count; after "about" half a unit of the last digit, but never more than a twentieth of it all."""
    if approximate.casefold() not in _ROUNDED:
        return 0.0
    numeral = _NUMERAL.search(printed)
    if not numeral:
        return 0.0
    digits = numeral.group().replace(",", "").replace(" ", "")
    scale = abs(value) / abs(float(digits)) if _is_float(digits) and float(digits) else 1.0
    places = -len(digits.split(".")[1]) if "." in digits else len(digits) - len(digits.rstrip("0"))
    return min(10.0**places * scale / 2, MOST_TOLERANCE * abs(value))


def _is_float(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def natural_key(text: str) -> tuple[int, float, float, float] | None:
    """Where a number, a weekday or a date stands in its natural order; None for anything else."""
    plain = text.casefold().strip()
    if plain in WEEKDAYS:
        return (0, float(WEEKDAYS.index(plain)), 0.0, 0.0)
    month = next((i for i, name in enumerate(MONTHS) if name in plain and re.search(rf"\b{name}\b", plain)), None)
    if month is not None:
        figures = [float(f) for f in re.findall(r"\d+", plain)]
        year = next((f for f in figures if f >= 1000), 0.0)
        day = next((f for f in figures if f <= 31), 0.0)
        return (1, year, float(month), day)
    value = number_in(plain)
    if value is not None and len(plain.split()) <= 4:
        return (2, value, 0.0, 0.0)
    return None


def naturally_ordered(options: tuple[Option, ...] | list[Option]) -> bool:
    """Do all options have a place in one natural order?"""
    keys = [natural_key(option.text) for option in options]
    return all(key is not None for key in keys) and len({key[0] for key in keys if key}) == 1


def natural_order(options: list[Option]) -> list[Option]:
    if not naturally_ordered(options):
        return options
    return sorted(options, key=lambda option: natural_key(option.text) or (0, 0.0, 0.0, 0.0))
