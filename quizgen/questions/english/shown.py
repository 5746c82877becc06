"""A question in, what a student sees of it besides the stem, and what its key says, out."""

from __future__ import annotations

from quizgen.model import AnyQuestion, Choice, Matching, Numeric, Ordering, ShortText, TrueFalseNotStated


def shown_texts(question: AnyQuestion) -> list[str]:
    """Everything a student reads besides the stem."""
    match question:
        case Choice():
            return [option.text for option in question.options]
        case Matching():
            return [*question.prompts, *question.responses]
        case Ordering():
            return [*question.items]
        case TrueFalseNotStated():
            return [row.text for row in question.rows]
        case Numeric() | ShortText():
            return []


def keys_of(question: AnyQuestion) -> list[str]:
    """What may be answered, where the answer is one text."""
    match question:
        case Choice():
            return [question.options[question.key].text]
        case ShortText():
            return list(question.accepted)
        case Numeric():
            return [f"{question.value:g}", f"{question.value:,.0f}"]
        case Matching() | Ordering() | TrueFalseNotStated():
            return []
