"""Doc and the article's day in, what each printed date means as far as it is proven out, with the words that say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from spacy.tokens import Doc, Token

from quizgen.reading.details.days import WEEKDAYS, days

_PARTS = frozenset("morning afternoon evening night early late".split())
_ON = frozenset({"on", "in"})
_BACK = {"yesterday": 1, "today": 0, "tonight": 0}


@dataclass(frozen=True)
class When:
    """`value` is an ISO day, month or year, "" for a Monday that may be any; `head` what it dates; `phrase` the words
    to leave out, () when unsure."""

    value: str
    head: Token
    phrase: tuple[Token, ...]


def when(doc: Doc, published: date | None) -> dict[int, When]:
    """The dates of the text by the place of each of their words; only such as say on which day or in which year."""
    found: dict[int, When] = {}
    for span, value, _ in days(doc):
        _add(found, list(span), _meant(value, published))
    for token in doc:
        if token.lower_ in _BACK and token.i not in found:
            _add(found, [token], str(published - timedelta(_BACK[token.lower_])) if published is not None else "")
    return found


def _add(found: dict[int, When], words: list[Token], value: str) -> None:
    top = next((token for token in words if token.head not in words), words[0])
    if top.head.lower_ in _PARTS:
        top = top.head  # "on Monday evening"
    before = words[0].nbor(-1) if words[0].i else None
    if before is not None and before.pos_ in {"ADP", "SCONJ"} and before.lower_ not in _ON:
        return  # "since Monday", "until 2011", "by May"
    if not top.dep_.startswith(("obl", "nmod:tmod", "nmod:unmarked", "advmod")):
        return
    phrase = tuple(token for token in top.subtree if token.text.strip())
    known = {token.i for token in words}
    plain = all(token.i in known or token.lower_ in _PARTS | _ON | {"the", ",", "of"} for token in phrase)
    day = When(value, top.head, phrase if plain else ())
    found.update({token.i: day for token in words})


def _meant(value: str, published: date | None) -> str:
    """The value made absolute. A weekday in the past tense is the last one before the article's day, or that day."""
    if value.casefold() in WEEKDAYS:
        if published is None:
            return ""
        back = (published.weekday() - WEEKDAYS.index(value.casefold())) % 7
        return str(published - timedelta(back))
    if value.startswith("--"):
        return _of_the_last_year(value[2:], published)
    return value if re.fullmatch(r"\d{4}(?:-\d\d){0,2}", value) else ""


def _of_the_last_year(value: str, published: date | None) -> str:
    """ "5 October" in an article of November 2019 is of 2019; one of December is of 2018."""
    if published is None:
        return ""
    for year in (published.year, published.year - 1):
        whole = f"{year}-{value}"
        if whole <= str(published)[: len(whole)]:
            return whole
    return ""


def bounds(value: str) -> tuple[str, str]:
    """The first and the last day that the value may mean, as ISO days that sort as text."""
    first = value + "-01" * (3 - len(value.split("-")))
    last = value + {1: "-12-31", 2: "-31", 3: ""}[len(value.split("-"))]
    return first, last
