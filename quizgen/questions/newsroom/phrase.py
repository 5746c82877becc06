"""A phrase of news reports: how it is printed, what it tells, and what it does not tell."""

from __future__ import annotations

import re
from typing import NamedTuple


class Rival(NamedTuple):
    """What the phrase does not tell, and why not: with which words a report would tell that."""

    text: str
    note: str


class Phrase(NamedTuple):
    """`printed` finds it, the group `words` being what is asked about; `tells` is the key.

    `beside` must stand in the sentence and `unless` must not, where the words have another sense as well. `lesson` is
    what a reader should make of it. Of several in one article those with the greater `weight` teach more. In an article
    that has `elsewhere` anywhere the words have another sense throughout.
    """

    printed: re.Pattern[str]
    tells: str
    rivals: tuple[Rival, Rival, Rival]
    lesson: str
    beside: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    weight: int = 2
    elsewhere: re.Pattern[str] | None = None


def phrase(
    printed: str,
    tells: str,
    *rivals: tuple[str, str],
    lesson: str,
    beside: str = "",
    unless: str = "",
    weight: int = 2,
    elsewhere: str = "",
) -> Phrase:
    """One row of a table. Errors: ValueError where there are not three rivals."""
    one, two, three = (Rival(*rival) for rival in rivals)
    return Phrase(
        re.compile(printed),
        tells,
        (one, two, three),
        lesson,
        re.compile(beside, re.IGNORECASE) if beside else None,
        re.compile(unless, re.IGNORECASE) if unless else None,
        weight,
        re.compile(elsewhere, re.IGNORECASE) if elsewhere else None,
    )
