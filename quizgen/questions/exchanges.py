"""A reading in, the reporter's own statements with a month, a year or a place exchanged out: each is false.

What is put in is of the same kind and stands nowhere in the article, so that nothing like it can be told there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Reading, Statement
from quizgen.questions.atlas import neighbours, places_in
from quizgen.questions.likeness import same_words, words

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
#: "in March", "on 12 March", "on March 12"; "since March", "by March" may be true of another month as well.
_MONTH = re.compile(r"(?<=\bin |.\d )(?:" + "|".join(_MONTHS) + r")\b|(?<=\bon )(?:" + "|".join(_MONTHS) + r")(?= \d)")
_YEAR = re.compile(r"(?<=\bin )(?:1[89]|20)\d\d\b(?![-–/])")
_PLACE = re.compile(r"(?<=[^,] in )[A-Z][\w.]+(?: [A-Z][\w.]+)*")
#: "He has offices in Leeds": in another town as well, for all that is known; "was opened in Leeds" is one event.
_MANY = re.compile(
    r"\b(?:has|have|is|are|had|was|were) (?!\w+ed\b|\w+en\b|held\b|born\b|built\b|made\b|found\b|set\b|shot\b|sold\b"
    r"|lost\b|won\b|(?:\w+ly )?\w+ed\b)"
    r"|\b(?:tour\w*|campaign\w*|travel\w*|visit\w*|rall(?:y|ies)|often|many|several|some|most|states|polls?|also|among"
    r"|including|such as|across|throughout|both|events?|lead\w*|between)\b",
    re.IGNORECASE,
)
#: "The government in Rome", "the Games in Athens": everybody knows where it is.
_KNOWN_PLACE = re.compile(
    r"\b(?:government|parliament|capital|headquarters|ministers?|court|based|embassy|mayor) in\b"
    r"|\b(?:Open|Olympics?|Games|Cup|Masters|Grand Prix|Festival|Championships?|Summit|Conference|Convention)\b"
)
#: "Output fell 0.2% in 2003": it may have done so in another year too, and stocks that rose after it rose before it.
_MEASURED = re.compile(
    r"%|per ?cent|\b(?:rates?|index|average|sales|figures|r[io]se|fell|falls?|declin\w+|increas\w+|remain\w*|stay\w*"
    r"|ahead|popular|had|more|less|continu\w*|since|every|each|annual\w*|often|usually|\w*elections?|nominee|factor)\b"
)
_NEGATED = re.compile(r"\b(?:not|no|never|nor|neither|without|nobody|none|if|unless|or)\b|n[’']t\b", re.IGNORECASE)
#: So many letters of a place's name are in the words for its people: "Norway" and "Norwegian".
_ROOT = 4


def exchanges(statement: Statement, reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Each statement that is false beside this one, with the words put in and those that they replace."""
    if _NEGATED.search(statement.text) or _MEASURED.search(statement.text):
        return
    for found, other in (*_dated(statement.text, reading), *_placed(statement.text, reading)):
        if found is not None and other:
            text = statement.text
            yield text[: found.start()] + other + text[found.end() :], other, found.group()


def _only(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The one place where it stands: of two years or towns in a sentence, each is known by the other."""
    found = list(pattern.finditer(text))
    return found[0] if len(found) == 1 else None


def _dated(text: str, reading: Reading) -> Iterator[tuple[re.Match[str] | None, str]]:
    article = reading.article.text
    month = _only(_MONTH, text)
    if month is not None and sum(same_words(one, text) for one in _MONTHS) == 1:
        at = _MONTHS.index(month.group())
        near = (_MONTHS[(at + step) % 12] for step in (2, 10, 3, 9, 4, 8))
        fit = [m for m in near if m != "February" and not same_words(m, article) and not same_words(m[:3], article)]
        yield month, fit[0] if fit else ""
    year = _only(_YEAR, text)
    if year is not None and len(re.findall(r"\b(?:1[89]|20)\d\d\b", text)) == 1:
        named = {int(one) for one in re.findall(r"\b(?:1[5-9]|20)\d\d\b", article)}
        value = int(year.group())
        fit_years = [value + step for step in (-2, 2, -3, 3) if value + step not in named]
        yield year, next((str(one) for one in fit_years if one < max(named)), "")


def _placed(text: str, reading: Reading) -> Iterator[tuple[re.Match[str] | None, str]]:
    """A town for a town, where one thing happened once: "was opened in Leeds" and nowhere else."""
    place = _only(_PLACE, text)
    if place is None or len(places_in(text)) != 1 or _MANY.search(text) or _KNOWN_PLACE.search(text):
        return
    known = {word[:_ROOT] for word in words(reading.article.text)}
    others = neighbours(place.group())
    yield place, next((o for o in others if not any(w[:_ROOT] in known for w in words(o) if len(w) > _ROOT - 1)), "")
