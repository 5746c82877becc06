"""A number and the statement that holds it in, another number that could as well stand there, and does not, out."""

from __future__ import annotations

import re

from quizgen.model import Fact, FactKind, Reading
from quizgen.questions.english.likeness import numbers

#: "£1.34bn", "37.9%", "1,200", "45 per cent": one figure in digits with what belongs to it.
_FIGURE = re.compile(r"[£$€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?[a-z%]*|[£$€]?\d+(?:\.\d+)?(?:bn|m|%)?(?: [a-z]+)*")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
#: What is so said may be true of another number too: more than 40 are more than 30.
_HEDGED = re.compile(
    r"\b(?:least|most|than|over|up to|under|below|above|by|fewer|as many as|as much as"
    r"|in|since|until|from|between|to|estimated|number|page|aged?|article|section|route|flight|channel|volume|chapter)\s*$",
    re.IGNORECASE,
)
#: "About 40" is not about 60; what is so rounded is changed by more.
_ROUNDED = re.compile(r"\b(?:about|around|nearly|almost|some|approximately|roughly|close to)\s*$", re.IGNORECASE)
_NEAR = ("about", "around", "nearly", "almost", "some", "approximately", "roughly")
#: Beside "below the average of 4%" a number is seen to be false.
_COMPARED = re.compile(r"\b(?:below|above|beyond|higher|lower|more|less|fewer|than|compared|against|average)\b")
#: Part of a row of numbers, a score, a date or a name: "3-1", "22 May", "24/7", "G8".
_IN_A_ROW = re.compile(
    r"[-–/:.]\d|(?: (?:January|February|March|April|May|June|July|August|September|October|November|December))"
)
LEAST, FIRST_YEAR, LAST_YEAR = 5, 1700, 2100


def another_number(fact: Fact, text: str, reading: Reading) -> str:
    """The figure, as it is printed, with a third more or a quarter less; "" where that might be true as well."""
    printed = fact.span.of(reading.article.text).strip()
    figure = re.sub(rf"^(?:{'|'.join(_NEAR)}) ", "", printed, flags=re.IGNORECASE)
    if fact.kind is not FactKind.NUMBER or fact.approximate not in ("", *_NEAR):
        return ""
    compared = len(numbers(text)) > 1 and ("%" in figure or _COMPARED.search(text))
    if text.count(figure) != 1 or not _FIGURE.fullmatch(figure) or len(numbers(text)) > 2 or compared:
        return ""
    at = text.index(figure)
    before, after = text[:at], text[at + len(figure) :]
    rounded = _ROUNDED.search(before)
    before = before[: rounded.start()] if rounded else before
    if re.match(r" \([£$€]", after):
        return ""  # "$6bn (£3bn)": the second sum tells the first
    if _HEDGED.search(before) or _IN_A_ROW.match(after) or re.search(r"[\w£$€/:.–-]$", before) or after[:1].isalpha():
        return ""
    digits = _DIGITS.search(figure)
    return (
        printed.replace(digits.group(), other, 1)
        if digits and (other := _other(digits.group(), figure, reading, rounded=bool(rounded)))
        else ""
    )


def _other(digits: str, figure: str, reading: Reading, *, rounded: bool = False) -> str:
    value = float(digits.replace(",", ""))
    if (value < LEAST and "." not in digits) or (FIRST_YEAR <= value <= LAST_YEAR and "," not in digits):
        return ""
    decimals = len(digits.partition(".")[2])
    round_to = -(len(digits) - len(digits.rstrip("0"))) if digits.endswith("0") and not decimals else decimals
    more = value * 1.3 <= 100 or not ("%" in figure or "per" in figure)
    up, down = (1.6 if value * 1.6 <= 100 or "%" not in figure else 0.5, 0.6) if rounded else (1.3, 0.75)
    for times in (up, down) if more and int(value) % 2 else (down, up if more else 0.6):
        other = f"{round(value * times, round_to):,.{decimals}f}"
        other = other if "," in digits or value * times >= 1000 else other.replace(",", "")
        if other != digits and other.replace(",", "") not in numbers(reading.article.text):
            return other
    return ""
