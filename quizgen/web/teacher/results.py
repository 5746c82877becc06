"""The answers of a class in, what it did not understand out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from flask import render_template
from flask.typing import ResponseReturnValue

from quizgen.errors import NotFound
from quizgen.model import Answer, AnyQuestion, Mark
from quizgen.services import attempts, publications, quizzes
from quizgen.services import results as result_service
from quizgen.web.extensions import this_teacher, transaction
from quizgen.web.teacher import figures, given


class Answered(NamedTuple):
    """One question with a student's answer in words."""

    question: AnyQuestion
    lines: tuple[str, ...]
    mark: Mark | None
    right: str


def results(quiz_id: str) -> ResponseReturnValue:
    """Distribution, hardest questions first, student by student."""
    with transaction(write=False) as session:
        quiz = quizzes.get(session, this_teacher(), quiz_id)
        publication = publications.for_quiz(session, this_teacher(), quiz_id)
        found = result_service.results(session, this_teacher(), quiz_id)
    return render_template(
        "teacher/results.html",
        quiz=quiz,
        publication=publication,
        results=found,
        n=sum(student.state == "submitted" for student in found.students),
        chart=figures.chart(found.distribution),
        skills=figures.skills(found.questions),
        hardest=figures.hardest(found.questions),
    )


def student_answers(quiz_id: str, attempt_id: str) -> ResponseReturnValue:
    """What one student answered, question by question."""
    with transaction(write=False) as session:
        quiz = quizzes.get(session, this_teacher(), quiz_id)
        found = result_service.results(session, this_teacher(), quiz_id)
        student = next((student for student in found.students if student.attempt_id == attempt_id), None)
        if student is None:
            raise NotFound("This student is not in the results of this quiz.")
        answers = attempts.get(session, attempt_id).answers
    answered = [_answered(one.question, answers, student.marks) for one in found.questions]
    return render_template("teacher/student.html", quiz=quiz, student=student, answered=answered)


def _answered(question: AnyQuestion, answers: Mapping[str, Answer], marks: Mapping[str, Mark]) -> Answered:
    lines = given.in_words(question, answers.get(question.id))
    return Answered(question, lines, marks.get(question.id), figures.right_answer(question))
