"""A question and what a student answered in, the answer in words out."""

from __future__ import annotations

from quizgen.model import (
    Answer,
    AnyQuestion,
    Choice,
    Matching,
    Numeric,
    Ordering,
    ShortText,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.web.filters import ordinal
from quizgen.web.teacher.words import VERDICTS

NOTHING = "no answer"


def in_words(question: AnyQuestion, answer: Answer) -> tuple[str, ...]:
    """One line for each part of the answer: one for a choice or a text, one a row for the other shapes."""
    match question:
        case Choice():
            return (question.options[answer].text if isinstance(answer, int) else NOTHING,)
        case Numeric() | ShortText():
            return (str(answer) if answer not in (None, "") else NOTHING,)
        case Matching():
            places = answer if isinstance(answer, tuple) else ()
            picked = [question.responses[place] if isinstance(place, int) else NOTHING for place in places]
            return _pairs(question.prompts, picked)
        case Ordering():
            places = answer if isinstance(answer, tuple) else ()
            said = [ordinal(place) if isinstance(place, int) else NOTHING for place in places]
            return tuple(f"{said[i] if i < len(said) else NOTHING}: {item}" for i, item in enumerate(question.items))
        case TrueFalseNotStated():
            verdicts = answer if isinstance(answer, tuple) else ()
            said = [VERDICTS[verdict] if isinstance(verdict, Verdict) else NOTHING for verdict in verdicts]
            return _pairs(tuple(row.text for row in question.rows), said)


def _pairs(names: tuple[str, ...], given: list[str]) -> tuple[str, ...]:
    return tuple(f"{name}: {given[i] if i < len(given) else NOTHING}" for i, name in enumerate(names))
