"""A sort of statement: the signs by which it is known, the record that shows it best, and places that prove less."""

from __future__ import annotations

import re
from typing import NamedTuple


class Place(NamedTuple):
    """Where somebody might look, and what that place shows or does not show."""

    text: str
    note: str


class Sort(NamedTuple):
    """`signs` must be found in the first clause of the sentence, and `beside` anywhere in it; `unless` must not.

    `tempting` speaks of the very thing and sounds official, but is of another time or for another purpose; it always
    stands among the options. Of `others` two are drawn. `article`: what must stand somewhere in the report; `sport`: it
    must be one on a game or a race. With `ahead` the record is itself a text, which may judge, or lay down what "would"
    be so; with `reports` the sentence may say who found it out, for that is what is checked.
    """

    name: str
    signs: re.Pattern[str]
    record: Place
    tempting: Place
    others: tuple[Place, ...]
    beside: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    article: re.Pattern[str] | None
    ahead: bool
    reports: bool
    sport: bool


def sort(
    name: str,
    signs: str,
    *,
    record: tuple[str, str],
    tempting: tuple[str, str],
    others: tuple[tuple[str, str], ...],
    beside: str = "",
    unless: str = "",
    article: str = "",
    ahead: bool = False,
    reports: bool = False,
    sport: bool = False,
) -> Sort:
    """One row of a table. Errors: ValueError where there are fewer than three other places to draw two from."""
    if len(others) < 3:
        raise ValueError(f"{name}: three other places are needed, so that two quizzes do not look alike")
    return Sort(
        name,
        re.compile(signs, re.IGNORECASE),
        Place(*record),
        Place(*tempting),
        tuple(Place(*other) for other in others),
        re.compile(beside, re.IGNORECASE) if beside else None,
        re.compile(unless, re.IGNORECASE) if unless else None,
        re.compile(article, re.IGNORECASE) if article else None,
        ahead,
        reports,
        sport,
    )
