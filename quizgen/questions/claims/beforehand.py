"""A claim and its headline in, whether the headline tells who said it out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, ContentForm, Option, Reading
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.english.likeness import content_words
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.named_above import named_above

#: "I had a short leave", "my projects": of all who are quoted, the one whom the report is about.
_OWN = re.compile(
    r"\bI (?:was|had|have|am|did|do|will|would|need|want|feel|felt|can|could|went|got|made|took|came|just|still)\b"
    r"|\bI[’'](?:m|ve|d|ll)\b|\bI (?:was|had|did|could|would|have)n[’']t\b|\b[Mm]y\b|\b[Mm]e\b"
)


def told_by_the_headline(attribution: Attribution, stem: str, reading: Reading) -> bool:
    """Does the headline, which stands above the quiz, name the source together with what it says?"""
    headline = reading.article.headline
    named = any(betrays(headline, source) for source in sources_of(attribution, reading))
    return named and len(content_words(stem) & content_words(headline)) >= 2


def tells_of_himself(attribution: Attribution) -> bool:
    """ "I had a short leave", but not "I think that the pier will fall", which anybody may say."""
    return attribution.self_reference or bool(_OWN.search(claim(attribution)))


def known_beforehand(attribution: Attribution, rivals: list[Option], reading: Reading) -> bool:
    """ "Who promised to tour the country?": whom alone of those beside it the headline names, everybody ticks.

    What is quoted or reported in full may be anybody's; a deed, a call, what somebody says of himself and what the
    headline speaks of with a word of the claim may not.
    """
    headline = reading.article.headline
    named = any(named_above(source, headline) for source in sources_of(attribution, reading))
    if not named or any(content_words(rival.text) & content_words(headline) for rival in rivals):
        return False
    told = attribution.form in (ContentForm.CLAUSE, ContentForm.QUOTATION) and not tells_of_himself(attribution)
    return not told or not content_words(claim(attribution)).isdisjoint(content_words(headline))
