"""A sentence in which a fact is told without a source in, whether it is one of the news out.

That a bare fact is one, everybody sees at once: then it should at least be one that matters for the report.
"""

from __future__ import annotations

import re

from quizgen.model import Reading

#: A year so far before the last one printed is history.
OLD = 2
#: "The study was published online in May" tells nothing of what it found.
_PUBLISHED = re.compile(
    r"\b(?:was|were|is|are|been|be) (?:first )?(?:published|posted|printed|broadcast|uploaded|updated|founded"
    r"|established)\b"
    r"|\b(?:appear(?:s|ed)|published) (?:online )?(?:on|in) (?:the )?(?:journal|magazine|website|\w+day)\b"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_WITH_AN_AGE = re.compile(r"([A-Z][\w’'-]+), \d{1,2}(?=,)")


def of_the_news(printed: str, reading: Reading) -> bool:
    """Is it no date of printing, no history and no bystander?"""
    return not (_PUBLISHED.search(printed) or _long_past(printed, reading) or _of_a_bystander(printed, reading))


def _long_past(printed: str, reading: Reading) -> bool:
    """ "In 1971, Orr founded the club" below the news of her death: a fact out of a handbook."""
    years = _YEAR.findall(printed)
    return bool(years) and int(max(_YEAR.findall(reading.article.text))) - int(max(years)) >= OLD


def _of_a_bystander(printed: str, reading: Reading) -> bool:
    """ "Rosa Orr, 78, came in the afternoon, with a poster": does it tell of somebody of whom the news is not?"""
    names = _WITH_AN_AGE.findall(printed)
    article = reading.article
    news = f"{article.headline} {article.body[0].of(article.text) if article.body else ''}"
    return bool(names) and not any(name in news for name in names)
