"""A claim and its headline in, whether the headline tells who said it out."""

from __future__ import annotations

from quizgen.model import Attribution, Option, Reading
from quizgen.questions.claims import sources_of
from quizgen.questions.kinship import betrays
from quizgen.questions.likeness import content_words


def told_by_the_headline(attribution: Attribution, stem: str, reading: Reading) -> bool:
    """Does the headline, which stands above the quiz, name the source together with what it says?"""
    headline = reading.article.headline
    named = any(betrays(headline, source) for source in sources_of(attribution, reading))
    return named and len(content_words(stem) & content_words(headline)) >= 2


def known_beforehand(attribution: Attribution, rivals: list[Option], reading: Reading) -> bool:
    """ "Who promised to tour the country?": whom alone of those beside it the headline names, everybody ticks."""
    headline = reading.article.headline
    named = any(betrays(headline, source) for source in sources_of(attribution, reading))
    return named and not any(content_words(rival.text) & content_words(headline) for rival in rivals)
