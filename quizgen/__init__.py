"""quizgen turns a news article into a reading-comprehension quiz for media-literacy teaching.

>>> import quizgen
>>> article = quizgen.from_text(open("article.txt").read())
>>> quiz, reading = quizgen.make_quiz(article, nlp=quizgen.load())
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

# Loaded on first use: `import quizgen` alone must stay as cheap as `quizgen --help`.
_PUBLIC = {
    "Article": "quizgen.model",
    "Reading": "quizgen.model",
    "Question": "quizgen.model",
    "Quiz": "quizgen.model",
    "QuizgenError": "quizgen.errors",
    "from_text": "quizgen.article",
    "from_file": "quizgen.article",
    "load": "quizgen.language",
    "read": "quizgen.pipeline",
    "make_quiz": "quizgen.pipeline",
}
__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module 'quizgen' has no attribute {name!r}")
    return getattr(import_module(_PUBLIC[name]), name)
