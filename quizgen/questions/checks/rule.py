"""What a rule is: a question, its reading and the nature of its type in, reasons out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizgen.model import AnyQuestion, Reading
from quizgen.questions.base import Nature

Rule = Callable[[AnyQuestion, Reading, Nature], Iterator[str]]
