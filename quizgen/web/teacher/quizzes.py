"""A draft in, the review desk out: are these questions good?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizgen.model import for_student
from quizgen.model import numbers as printed
from quizgen.services import articles, evidence, following
from quizgen.services import quizzes as quiz_service
from quizgen.services.quiz_views import QuizView
from quizgen.web.extensions import this_teacher, transaction
from quizgen.web.forms import errors_at, page
from quizgen.web.teacher import marking
from quizgen.web.teacher.publish_forms import RenameForm
from quizgen.web.teacher.quiz_forms import OWN_SHAPES
from quizgen.web.teacher.words import SHAPES


class Tally(NamedTuple):
    """How far the review is: `kept` of the `left` questions that are not dropped."""

    kept: int
    left: int
    dropped: int


def tally(quiz: QuizView) -> Tally:
    """Counts the items by status."""
    kept = sum(item.status == "kept" for item in quiz.items)
    dropped = sum(item.status == "dropped" and not item.offered for item in quiz.items)
    left = sum(item.status != "dropped" for item in quiz.items)
    return Tally(kept, left, dropped)


def numbers(quiz: QuizView) -> Mapping[str, str]:
    """The number each question will have for students; dropped ones have none."""
    left = [item for item in quiz.items if item.status != "dropped"]
    return dict(zip([item.id for item in left], printed([item.question for item in left]), strict=True))


def review(quiz_id: str) -> ResponseReturnValue:
    """Evidence on the left, questions on the right."""
    return _desk(quiz_id, None)


def rename(quiz_id: str) -> ResponseReturnValue:
    form = RenameForm()
    if form.validate_on_submit():
        with errors_at(form), transaction() as session:
            quiz_service.rename(session, this_teacher(), quiz_id, form.title.data or "")
        if not form.errors:
            return redirect(url_for("teacher.review", quiz_id=quiz_id))
    return _desk(quiz_id, form)


def preview(quiz_id: str) -> ResponseReturnValue:
    """The questions as a student gets them: without keys."""
    with transaction(write=False) as session:
        view = quiz_service.get(session, this_teacher(), quiz_id)
        quiz = quiz_service.as_quiz(session, this_teacher(), quiz_id)
    shown = [for_student(question) for question in quiz.questions]
    return render_template("teacher/preview.html", quiz=view, article=quiz.article, questions=shown)


def delete(quiz_id: str) -> ResponseReturnValue:
    """Asks once, then deletes."""
    confirmed = request.method == "POST"
    with transaction(write=confirmed) as session:
        quiz = quiz_service.get(session, this_teacher(), quiz_id)
        if confirmed:
            quiz_service.delete(session, this_teacher(), quiz_id, confirmed=True)
    if not confirmed:
        return render_template("teacher/delete.html", quiz=quiz)
    flash(f"The quiz “{quiz.title}” is deleted. Its article stays in the list of all articles.", "good")
    return redirect(url_for("teacher.home"))


def _desk(quiz_id: str, form: RenameForm | None) -> ResponseReturnValue:
    with transaction(write=False) as session:
        quiz = quiz_service.get(session, this_teacher(), quiz_id)
        article = articles.get(session, this_teacher(), quiz.article_id).article
        behind = following.behind(session, this_teacher(), quiz_id)
        provable = evidence.possible(session, this_teacher(), quiz_id)
    number = numbers(quiz)
    asked = [(item.id, number[item.id], item.question) for item in quiz.items if item.id in number]
    marks = marking.of_questions(asked)
    return page(
        "teacher/review.html",
        form or RenameForm(formdata=None, title=quiz.title),
        quiz=quiz,
        tally=tally(quiz),
        behind=behind,
        provable=provable,
        no_evidence=evidence.NONE,
        numbers=number,
        quiz_cautions=quiz_service.shape_cautions(quiz, article),
        paragraphs=marking.paragraphs(article, marks),
        anchors=marking.anchors(marks),
        own_shapes=[(shape, SHAPES[shape]) for shape in OWN_SHAPES],
    )
