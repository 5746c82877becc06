"""A printed date in, the other ways to write the same day out."""

from __future__ import annotations

import re

_DAY = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Z][a-z]{2,8})(?:,? (?P<year>\d{4}))?")
_MONTH_FIRST = re.compile(r"(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<year>\d{4}))?")


def ways_to_write(printed: str) -> tuple[str, ...]:
    """The printed form, and of a date such as "24 June 2019" the other orders that mean the same day."""
    found = _DAY.fullmatch(printed) or _MONTH_FIRST.fullmatch(printed)
    if found is None:
        return (printed,)
    day, month, year = found.group("day"), found.group("month"), found.group("year") or ""
    forms = [f"{day} {month}", f"{month} {day}", f"{_ordinal(int(day))} {month}", f"{month} {_ordinal(int(day))}"]
    return tuple(dict.fromkeys((printed, *(f"{form} {year}".strip() for form in forms))))


def _ordinal(day: int) -> str:
    return f"{day}{'th' if day in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"
