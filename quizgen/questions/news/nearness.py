"""A sentence of an article in, how near it is to the news out."""

from __future__ import annotations

from functools import lru_cache

from quizgen.model import Article, Reading, Span
from quizgen.questions.english.likeness import content_words


def nearness(span: Span, reading: Reading) -> int:
    """How many words of the headline, counted twice, and of the lead come back there."""
    return nearness_of(span.of(reading.article.text), reading)


def nearness_of(told: str, reading: Reading) -> int:
    """The same of a part of a sentence."""
    headline, lead = _news(reading.article)
    own = content_words(told)
    return 2 * len(own & headline) + len(own & lead)


@lru_cache(maxsize=8)
def _news(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    lead = article.body[0].of(article.text) if article.body else ""
    return content_words(article.headline), content_words(lead)
