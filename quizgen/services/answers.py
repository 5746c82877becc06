"""Form fields or JSON in, an Answer of the question's shape out; anything else is InvalidInput."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from quizgen.errors import InvalidInput
from quizgen.model import Answer, StudentQuestion, Verdict

LONGEST = 500
MOST_DIGITS = 30  # no number of a news article has more; a longer one is not an answer but a try to break something


def from_form(question: StudentQuestion, values: Mapping[str, Sequence[str]]) -> Answer:
    """The answer in a posted form. Field names: choice `q-<id>` (index); matching `q-<id>-<i>` (index of the
    response, "" for none); ordering `q-<id>-<i>` (place of the item from 0, "" for none); table `q-<id>-<i>` (true,
    false or not_stated); numeric and short_text `q-<id>` (text).

    None when no field of the question was sent. Raises InvalidInput with the field's name.
    """
    count = len(question.prompts or question.items or question.statements)
    if question.shape in ("numeric", "short_text"):
        return from_json(question, _sent(values, field(question)))
    if question.shape == "choice":
        name = field(question)
        return from_json(question, _index(_sent(values, name), name))
    names = [field(question, row) for row in range(count)]
    sent = [_sent(values, name) for name in names]
    if all(value is None for value in sent):
        return None
    if question.shape in ("matching", "ordering"):
        return from_json(question, [_index(value, name) for value, name in zip(sent, names, strict=True)])
    return from_json(question, [value or None for value in sent])


def from_json(question: StudentQuestion, given: object) -> Answer:
    """The answer in a JSON request: an index, a list of indices or nulls, a list of verdicts or nulls, or text."""
    if given is None:
        return None
    name = field(question)
    match question.shape:
        case "choice":
            return _place(given, len(question.options), name)
        case "matching":
            rows = _rows(given, len(question.prompts), name)
            return tuple(None if row is None else _place(row, len(question.responses), name) for row in rows)
        case "ordering":
            rows = _rows(given, len(question.items), name)
            return tuple(None if row is None else _place(row, len(rows), name) for row in rows)
        case "true_false_not_stated":
            rows = _rows(given, len(question.statements), name)
            return tuple(None if row is None else _verdict(row, name) for row in rows)
        case "numeric":
            text = _text(given, name)
            if sum(char.isdigit() for char in text) > MOST_DIGITS:
                raise InvalidInput(f"A number may have {MOST_DIGITS} digits at most.", name)
            return text
        case "short_text":
            return _text(given, name)
        case _:
            raise InvalidInput("This question cannot be answered here.", name)


def is_given(answer: Answer) -> bool:
    """Whether anything was answered: not None, not blank text, not rows that are all open."""
    match answer:
        case None:
            return False
        case str():
            return bool(answer.strip())
        case tuple():
            return any(row is not None for row in answer)
        case _:
            return True


def field(question: StudentQuestion, row: int | None = None) -> str:
    """The name of the form field for a question, or for one of its rows."""
    return f"q-{question.id}" if row is None else f"q-{question.id}-{row}"


def _sent(values: Mapping[str, Sequence[str]], name: str) -> str | None:
    found = values.get(name)
    if not found:
        return None
    if isinstance(found, str) or len(found) > 1:
        raise InvalidInput("This question was answered twice in one form.", name)
    return found[0]


def _index(sent: str | None, name: str) -> int | None:
    if not sent:
        return None
    if not re.fullmatch(r"[0-9]{1,3}", sent, re.ASCII):
        raise InvalidInput("Choose one of the answers that are offered.", name)
    return int(sent)


def _place(given: object, count: int, name: str) -> int:
    # JSON's true would pass for 1.
    if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given < count:
        raise InvalidInput("Choose one of the answers that are offered.", name)
    return given


def _rows(given: object, count: int, name: str) -> Sequence[object]:
    if not isinstance(given, (list, tuple)) or len(given) != count:
        raise InvalidInput(f"This question has {count} rows; give an answer, or none, for each.", name)
    return given


def _verdict(given: object, name: str) -> Verdict:
    if not isinstance(given, str) or given not in [verdict.value for verdict in Verdict]:
        raise InvalidInput("Choose true, false or not stated.", name)
    return Verdict(given)


def _text(given: object, name: str) -> str:
    if not isinstance(given, str):
        raise InvalidInput("Type the answer as text.", name)
    if len(given) > LONGEST:
        raise InvalidInput(f"An answer may have {LONGEST} characters at most.", name)
    if any(unicodedata.category(char) in ("Cs", "Cc") and not char.isspace() for char in given):
        raise InvalidInput("The answer contains a character that cannot be stored; type it again.", name)
    return unicodedata.normalize("NFC", given)
