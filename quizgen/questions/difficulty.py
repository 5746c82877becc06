"""A question and how it was found in, its difficulty out."""

from __future__ import annotations

from itertools import pairwise

from quizgen.model import Difficulty, Reading, Span
from quizgen.questions.english.likeness import same_words, shared


def rate(
    base: int,
    reading: Reading,
    stem: str,
    evidence: tuple[Span, ...],
    *,
    key: str = "",
    resolved: bool = False,
    rivals: int = 0,
    negation: bool = False,
) -> Difficulty:
    """Base, plus one for each thing that makes the answer harder to find, minus one for a key printed just once."""
    text = reading.article.text
    told = " ".join(span.of(text) for span in evidence)
    score = base + resolved + negation + (rivals >= 3)
    score += any(later.start - earlier.end > 200 for earlier, later in pairwise(evidence))
    score += shared(stem, told) < 0.5
    score -= bool(key) and same_words(key, told) and text.count(key) == 1
    return Difficulty.EASY if score <= 2 else Difficulty.MEDIUM if score <= 4 else Difficulty.HARD
