"""Form fields or JSON in, an Answer of the question's shape out; anything else is InvalidInput."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quizgen.model import Answer, StudentQuestion


def from_form(question: StudentQuestion, values: Mapping[str, Sequence[str]]) -> Answer:
    """The answer in a posted form. Field names: choice `q-<id>` (index); matching `q-<id>-<i>` (index of the
    response, "" for none); table `q-<id>-<i>` (true, false or not_stated); numeric and short_text `q-<id>` (text).

    None when no field of the question was sent. Raises InvalidInput with the field's name.
    """
    raise NotImplementedError


def from_json(question: StudentQuestion, given: object) -> Answer:
    """The answer in a JSON request: an index, a list of indices or nulls, a list of verdicts or nulls, or text."""
    raise NotImplementedError


def is_given(answer: Answer) -> bool:
    """Whether anything was answered: not None, not blank text, not rows that are all open."""
    raise NotImplementedError


def field(question: StudentQuestion, row: int | None = None) -> str:
    """The name of the form field for a question, or for one of its rows."""
    return f"q-{question.id}" if row is None else f"q-{question.id}-{row}"
