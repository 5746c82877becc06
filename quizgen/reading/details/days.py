"""Doc in, the days, months and years that it prints as the date of something out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NAMED_DAYS = frozenset({"black", "good", "super", "every", "easter", "bloody", "cyber", "ash", "palm", "holy"})
_BEFORE_A_YEAR = frozenset({"in", "since", "until", "by", "during", "before", "after", "of", "from", "to"})


def days(doc: Doc) -> Iterator[tuple[DocSpan, str, Token]]:
    """Each date with its meaning ("Monday", "2019-10-05", "--10-05", "2019-10", "2019") and its chief word."""
    done = -1
    for token in doc:
        if token.i <= done or not token.text.strip():
            continue
        found = _weekday(token) or _date(token) or _year(token)
        if found is not None:
            done = found[0].end - 1
            yield found


def _near(token: Token, step: int) -> str:
    """The word beside this one, "" at the ends of the text."""
    place = token.i + step
    return token.doc[place].lower_.strip() if 0 <= place < len(token.doc) else ""


def _weekday(token: Token) -> tuple[DocSpan, str, Token] | None:
    word = token.lower_.strip()
    if word not in WEEKDAYS or token.pos_ not in {"PROPN", "NOUN"} or _near(token, -1) in _NAMED_DAYS:
        return None
    if _near(token, 1) == "," and _near(token, 2) in MONTHS:
        return None  # "Tuesday, December 10": the date says more
    if _near(token, 1) in {"-", "–", "/"} or _near(token, -1) in {"-", "–", "/"} or _name_goes_on(token):
        return None
    return token.doc[token.i : token.i + 1], word.capitalize(), token


def _name_goes_on(token: Token) -> bool:
    """ "Sunday Times", "Friday Night Lights": the day belongs to a name."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return after is not None and after.text[:1].isupper() and after.pos_ == "PROPN" and after.lower_ not in MONTHS


def _date(month: Token) -> tuple[DocSpan, str, Token] | None:
    """ "January 5", "5 January 2019", "January 5, 2019", "October 2019", "in October"."""
    if month.lower_.strip() not in MONTHS or month.pos_ != "PROPN" or not month.text[:1].isupper():
        return None
    doc, start, end, day, year = month.doc, month.i, month.i + 1, 0, 0
    if (after := _DAY.fullmatch(_near(month, 1))) is not None:
        day, end = int(after[1]), end + 1
    elif (before := _DAY.fullmatch(_near(month, -1))) is not None:
        day, start = int(before[1]), start - 1
    if day > 31 or (end < len(doc) and doc[end].lower_ in {"-", "–", "to", "and", "/"} and day):
        return None
    for gap in (0, 1):
        place = end + gap
        if place < len(doc) and _YEAR.fullmatch(doc[place].text) and (not gap or (day and doc[end].text == ",")):
            year, end = int(doc[place].text), place + 1
            break
    if not day and not year and (_near(month, -1) not in _BEFORE_A_YEAR or _name_goes_on(month)):
        return None  # "May", "March"
    number = f"{MONTHS.index(month.lower_.strip()) + 1:02}"
    value = "-".join([f"{year:04}" if year else "-", number, *([f"{day:02}"] if day else [])])
    return doc[start:end], value, month


def _year(token: Token) -> tuple[DocSpan, str, Token] | None:
    """ "in 2015": a year that dates something, not "2015 people" or "the 2015 season"."""
    if not _YEAR.fullmatch(token.text.strip()) or _near(token, -1) not in _BEFORE_A_YEAR:
        return None
    if _near(token, -1) == "of" and token.i > 1 and token.doc[token.i - 2].text[:1].isupper():
        return None  # "the Harbours Act of 2010"
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    counted = after is not None and after.pos_ in {"NOUN", "PROPN", "ADJ"} and not after.is_sent_start
    if counted or _near(token, 1) in {"-", "–", "to", "/", "and"} or (after is not None and after.tag_ == "POS"):
        return None
    return token.doc[token.i : token.i + 1], token.text.strip(), token
