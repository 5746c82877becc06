"""A question and its article in; the evidence as text, kept beside the offsets so that both can be compared, out."""

from __future__ import annotations

import json
import re

from quizgen.model import AnyQuestion, Article, Span, TrueFalseNotStated

_ALIKE = {"'": "['’‘]", "’": "['’‘]", "‘": "['’‘]", '"': '["“”]', "“": '["“”]', "”": '["“”]', "-": "[-–—]"}


def spans(question: AnyQuestion) -> tuple[Span, ...]:
    """Every passage the question rests on, row by row where it has rows."""
    rows = question.rows if isinstance(question, TrueFalseNotStated) else ()
    return (*question.evidence, *(span for row in rows for span in row.evidence))


def stored(question: AnyQuestion, article: Article) -> str:
    """The passages as a JSON list of texts."""
    return json.dumps([span.of(article.text) for span in spans(question)])


def holds(question: AnyQuestion, quoted: str, article: Article) -> bool:
    """Whether every passage is where the question says it is."""
    text = article.text
    inside = all(0 <= span.start < span.end <= len(text) for span in spans(question))
    return inside and json.loads(quoted) == [span.of(text) for span in spans(question)]


def find(quotation: str, article: Article) -> Span | None:
    """Where the text has this passage. Line breaks, and which way quotation marks and dashes are set, do not count."""
    found = re.search(_pattern(quotation), article.text) if quotation.split() else None
    return Span(*found.span()) if found else None


def everywhere(words: str, article: Article, within: Span | None = None, *, any_case: bool = False) -> tuple[Span, ...]:
    """Every place that has these words as `find` reads them; what only begins or ends a longer word is none."""
    if not words.split():
        return ()
    pattern = re.compile(rf"(?<!\w){_pattern(words)}(?!\w)", re.IGNORECASE if any_case else 0)
    place = within or Span(0, len(article.text))
    return tuple(Span(*found.span()) for found in pattern.finditer(article.text, place.start, place.end))


def _pattern(quotation: str) -> str:
    return r"\s+".join("".join(_ALIKE.get(char, re.escape(char)) for char in word) for word in quotation.split())
