"""A reading in, whether its news is what somebody counted or asked out: what is compared in it is theirs as well."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading

_STUDY = re.compile(
    r"\b(?:stud(?:y|ies)|surveys?|polls?|research|reports? (?:by|from|says|has|found|into)|figures from|statistics)\b"
)
_COMPARED = re.compile(r"\b(?:most|least|more|less|lags?|gap|\w{3,}est|ranked|than)\b")


@lru_cache(maxsize=8)
def of_a_study(reading: Reading) -> bool:
    """ "Hill is the best-read town, a report by Orr Research says. The keenest readers are the young."

    Do the headline or the first two paragraphs tell of such a report? Then the second sentence may be its word, too.
    """
    first = (span.of(reading.article.text) for span in reading.article.body[:2])
    return any(_STUDY.search(told) for told in (reading.article.headline.lower(), *first))


def compares(printed: str) -> bool:
    return _COMPARED.search(printed) is not None
