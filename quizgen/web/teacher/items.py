"""What a teacher does to one question in, the review desk at that question out."""

from __future__ import annotations

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from quizgen.errors import NotFound
from quizgen.services import articles, evidence, quizzes
from quizgen.services.quiz_views import Item
from quizgen.web.extensions import this_teacher, transaction
from quizgen.web.forms import page
from quizgen.web.teacher.quiz_forms import OWN_SHAPES, QuestionForm, form_for
from quizgen.web.teacher.telling import errors_beside, told
from quizgen.web.teacher.words import SHAPES


def item_status(quiz_id: str, item_id: str) -> ResponseReturnValue:
    """Keep, drop, put back."""
    with told(), transaction() as session:
        quizzes.set_status(session, this_teacher(), quiz_id, item_id, request.form.get("status", ""))
    return _back(quiz_id, item_id)


def swap_item(quiz_id: str, item_id: str) -> ResponseReturnValue:
    """Another question of the same type in its place."""
    with told(), transaction() as session:
        item_id = quizzes.swap(session, this_teacher(), quiz_id, item_id).id
        flash("Another question of the same type stands in its place.", "good")
    return _back(quiz_id, item_id)


def ask_evidence(quiz_id: str, item_id: str) -> ResponseReturnValue:
    """Which sentence is the best evidence? asked right after the question."""
    with told(), transaction() as session:
        item_id = evidence.ask(session, this_teacher(), quiz_id, item_id)
        flash("Students are asked for the evidence, too. It counts only when their answer is right.", "good")
    return _back(quiz_id, item_id)


def move_item(quiz_id: str, item_id: str) -> ResponseReturnValue:
    with told(), transaction() as session:
        quizzes.move(session, this_teacher(), quiz_id, item_id, request.form.get("direction", ""))
    return _back(quiz_id, item_id)


def edit_item(quiz_id: str, item_id: str) -> ResponseReturnValue:
    """The question as a form of its shape."""
    item, text = _item(quiz_id, item_id)
    form = form_for(item.question, text, item.version)
    if form.validate_on_submit():
        with errors_beside(form), transaction() as session:
            quizzes.edit_item(session, this_teacher(), quiz_id, item_id, form.given(), form.expected())
        if not form.errors:
            return _back(quiz_id, item_id)
        form.version.data = str(_item(quiz_id, item_id)[0].version)  # whoever saves again has been told
    return _form_page(quiz_id, form, "Edit the question", item_id, own=item.question.type == "own")


def new_item(quiz_id: str) -> ResponseReturnValue:
    """A question of the teacher's own."""
    shape = request.args.get("shape", "choice")
    if shape not in OWN_SHAPES:
        raise NotFound("Choose one of the kinds of question on the review desk.")
    with transaction(write=False) as session:
        quizzes.get(session, this_teacher(), quiz_id)  # somebody else's quiz is not found, also by this form
    form = OWN_SHAPES[shape]()
    if form.validate_on_submit():
        given = {"shape": shape, "ticket": form.ticket.data or ""} | form.given()
        with errors_beside(form), transaction() as session:
            item = quizzes.add_own(session, this_teacher(), quiz_id, given)
        if not form.errors:
            return _back(quiz_id, item.id)
    return _form_page(quiz_id, form, f"Your own question: {SHAPES[shape].lower()}", "", own=True)


def _item(quiz_id: str, item_id: str) -> tuple[Item, str]:
    with transaction(write=False) as session:
        quiz = quizzes.get(session, this_teacher(), quiz_id)
        text = articles.get(session, this_teacher(), quiz.article_id).article.text
    item = next((item for item in quiz.items if item.id == item_id), None)
    if item is None:
        raise NotFound("This question is not in the quiz any more. Go back to the review desk.")
    return item, text


def _back(quiz_id: str, item_id: str) -> ResponseReturnValue:
    return redirect(url_for("teacher.review", quiz_id=quiz_id, _anchor=f"card-{item_id}" if item_id else None))


def _form_page(quiz_id: str, form: QuestionForm, heading: str, item_id: str, *, own: bool) -> ResponseReturnValue:
    back = url_for("teacher.review", quiz_id=quiz_id, _anchor=f"card-{item_id}" if item_id else None)
    return page("teacher/edit.html", form, heading=heading, back=back, own=own, new=not item_id)
