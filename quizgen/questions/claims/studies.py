"""A reading in, whether its news is what somebody counted or asked out: what is compared in it is theirs as well.

An attribution in, whether a survey stands in its sentence only for what was expected, out.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, Reading
from quizgen.questions.claims.claims import sources_of
from quizgen.questions.sources.distractors import is_document

_STUDY = re.compile(
    r"\b(?:stud(?:y|ies)|surveys?|polls?|research|reports? (?:by|from|says|has|found|into)|figures from|statistics)\b"
)
_COMPARED = re.compile(r"\b(?:most|least|more|less|lags?|gap|\w{3,}est|ranked|than)\b")


#: "Earnings were 52 cents a share, a penny more than analysts expected in a survey": the 52 are the firm's own.
_EXPECTED = re.compile(
    r"\b(?:analysts?|economists?|forecast\w*|expect(?:ed|ations?)|consensus|estimates?|predict\w*)\b", re.IGNORECASE
)


@lru_cache(maxsize=8)
def of_a_study(reading: Reading) -> bool:
    """ "Hill is the best-read town, a report by Orr Research says. The keenest readers are the young."

    Do the headline or the first two paragraphs tell of such a report? Then the second sentence may be its word, too.
    """
    first = (span.of(reading.article.text) for span in reading.article.body[:2])
    return any(_STUDY.search(told) for told in (reading.article.headline.lower(), *first))


def compares(printed: str) -> bool:
    return _COMPARED.search(printed) is not None


def compared_with_a_forecast(attribution: Attribution, reading: Reading) -> bool:
    """Is it what a survey is said to show, in a sentence that tells as well what somebody expected?"""
    if not any(is_document(source) for source in sources_of(attribution, reading)):
        return False
    return any(_EXPECTED.search(place.of(reading.article.text)) for place in attribution.evidence)
