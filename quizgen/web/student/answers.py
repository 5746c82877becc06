"""A posted page or a line of JSON in, answers by question out; one unreadable answer never costs the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from quizgen.errors import InvalidInput, NotFound
from quizgen.model import Answer, StudentQuestion, numbers
from quizgen.services import answers, attempts
from quizgen.services.attempts import Attempt
from quizgen.web.extensions import Session

HIGHEST_SEQ = 2**53 - 1  # what a browser can count to


@dataclass(frozen=True, slots=True)
class Posted:
    """The answers of a posted page by question id, and a sentence for each answer that cannot be read."""

    answers: Mapping[str, Answer]
    errors: Mapping[str, str]


def posted(attempt: Attempt, form: MultiDict[str, str]) -> Posted:
    """Reads a whole page. Questions that were not on it have no entry."""
    values = form.to_dict(flat=False)
    read: dict[str, Answer] = {}
    errors: dict[str, str] = {}
    for question in attempt.questions:
        try:
            answer = answers.from_form(question, values)
        except InvalidInput as error:
            errors[question.id] = str(error)
            continue
        if answer is not None:
            read[question.id] = answer
    return Posted(read, errors)


def save_page(work: Session, attempt_id: str, form: MultiDict[str, str]) -> tuple[Attempt, Mapping[str, str]]:
    """Saves a whole page, unless it was handed in before: the attempt as it is now, and what could not be read."""
    found = attempts.get(work, attempt_id)
    if found.state != "in_progress":
        return found, {}
    given = posted(found, form)
    attempts.save_all(work, attempt_id, given.answers)
    return attempts.get(work, attempt_id), given.errors


def saved_one(attempt: Attempt, given: object) -> tuple[str, int, Answer]:
    """Question id, sequence number and answer out of `{"question": ..., "seq": ..., "answer": ...}`."""
    if not isinstance(given, dict) or set(given) != {"question", "seq", "answer"}:
        raise InvalidInput("Send question, seq and answer.")
    seq = given["seq"]
    if isinstance(seq, bool) or not isinstance(seq, int) or not 0 < seq <= HIGHEST_SEQ:
        raise InvalidInput("seq is a whole number above 0.")
    question = _question(attempt, given["question"])
    return question.id, seq, answers.from_json(question, given["answer"])


def _question(attempt: Attempt, wanted: object) -> StudentQuestion:
    for question in attempt.questions:
        if question.id == wanted:
            return question
    raise NotFound("This quiz has no such question; reload the page.")


def complete(question: StudentQuestion, answer: Answer) -> bool:
    """Whether nothing is left open: every row of a table, every prompt of a matching, every place of an order once."""
    if isinstance(answer, tuple):
        twice = question.shape == "ordering" and len(set(answer)) < len(answer)
        return not twice and all(part is not None for part in answer)
    return answers.is_given(answer)


def missing(attempt: Attempt) -> list[tuple[str, StudentQuestion]]:
    """Number and question of everything that is still open."""
    return [
        (number, question)
        for number, question in zip(numbers(attempt.questions), attempt.questions, strict=True)
        if not complete(question, attempt.answers.get(question.id))
    ]
