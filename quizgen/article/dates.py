"""A line of text in; whether it is a dateline, and the day it names, out."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "january february march april may june july august september october november december".split()
)  # fmt: skip
MONTH = {name[:length]: number for number, name in enumerate(MONTHS, 1) for length in {3, len(name)}} | {"sept": 9}
WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?")
ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d{2}){1,2}(?:am|pm|z)?|\d{1,2}(?:am|pm)")
NUMERIC = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t[\d:.]+z?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
ZONES = frozenset("uk gmt utc bst est edt et pst pdt pt cst cdt ct mst mdt cet cest ist aest jst".split())
UNITS = frozenset("second seconds minute minutes min mins hour hours hr hrs day days week weeks month months".split())
# What stands around a date in a dateline and says nothing else.
FRAME = frozenset(
    """published publication posted updated update last modified first issued created date on at of the and in ago
    am pm a.m p.m noon midnight today yesterday time local""".split()
)
WORD = re.compile(r"[^\s,|•·()\[\]]+")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
WHOLE = (
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b"),
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b"),
    re.compile(r"\b(?P<year>(?:19|20)\d{2})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
)
EITHER = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})\b")
LONGEST = 120


def is_dateline(line: str) -> bool:
    """Whether the line says when and nothing else: "Monday 20th", "Published 12:03 GMT", "2 hours ago", "7 p.m."."""
    if len(line) > LONGEST:
        return False
    words = [word.strip(".:;–—-/").lower() for word in WORD.findall(line)]
    kinds = [_kind(word) for word in words if word]
    if not kinds or None in kinds:
        return False
    if {"numeric", "clock", "month", "weekday"} & set(kinds):
        return kinds != ["month"]
    # "20 days" alone is a count; "20 days ago" and "7 p.m." are times
    return "number" in kinds and bool({"ago", "am", "pm", "a.m", "p.m"} & set(words))


_PARTS = re.compile(r"\s*[|/•·]\s*|(?<=[a-z]):\s*")
_TOLD = re.compile(r"\b(?:published|posted|updated|modified|created)\b", re.I)
MOST_BESIDE = 5  # words


def beside_a_date(line: str) -> bool:
    """Whether a line above the story says when, and a little besides: "14 June | Marguerite Dell", "TNN / Updated: Jul
    18, 2025", "Xinhua, October 19, 2025 Adjust font size:". A headline may name a day too, but has no such marks."""
    if len(line) > LONGEST or line[-1:] in '.?!”"':
        return False
    parts = [part for part in _PARTS.split(line) if part]
    words = [word.strip(".:;–—-/").lower() for word in WORD.findall(" ".join(parts))]
    kinds = [_kind(word) for word in words if word]
    day = bool({"numeric", "clock"} & set(kinds)) or ("month" in kinds and "number" in kinds)
    if not day or kinds.count(None) > MOST_BESIDE:
        return False
    marked = len(parts) > 1 and any(is_dateline(part) for part in parts)
    return marked or bool(_TOLD.search(line)) or (line[-1] == ":" and whole_date(line) is not None)


def is_clock(line: str) -> bool:
    """Whether the line is a time of day alone: "16.42", "16:42 GMT"."""
    first, *rest = line.lower().split() or [""]
    return bool(CLOCK.fullmatch(first)) and all(word in ZONES or word in {"am", "pm", "a.m.", "p.m."} for word in rest)


def _kind(word: str) -> str | None:
    if word in FRAME or word in ZONES or word in UNITS:
        return "frame"
    if word in MONTH:
        return "month"
    if WEEKDAY.fullmatch(word):
        return "weekday"
    if NUMERIC.fullmatch(word):
        return "numeric"
    if CLOCK.fullmatch(word):
        return "clock"
    if ORDINAL.fullmatch(word) or re.fullmatch(r"(?:19|20)\d{2}", word):
        return "number"
    return None


def whole_date(line: str) -> date | None:
    """The first whole date (day, month and year) in the line; None when there is none or it can be read two ways."""
    line = line[: 4 * LONGEST]
    for pattern in WHOLE:
        for match in pattern.finditer(line):
            month = match["month"]
            number = int(month) if month.isdigit() else MONTH.get(month.lower())
            if number and (found := _date(int(match["year"]), number, int(match["day"]))):
                return found
    if either := EITHER.search(line):
        first, second, year = (int(group) for group in either.groups())
        readings = {_date(year, second, first), _date(year, first, second)} - {None}
        if len(readings) == 1:  # "13/05/2026" has one reading, "04/05/2026" has two
            return readings.pop()
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
