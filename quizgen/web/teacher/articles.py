"""An article in, its marked page and the way to a quiz out."""

from __future__ import annotations

from flask import flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizgen.jobs import SHARES
from quizgen.services import articles as article_service
from quizgen.services import corrections, jobs, offering, quizzes
from quizgen.web.extensions import this_teacher, transaction, works
from quizgen.web.forms import errors_at, page
from quizgen.web.teacher import corrected, ledger, marking
from quizgen.web.teacher.article_forms import ACCEPTED_FILES, MakeForm, NewQuizForm

__all__ = ["ACCEPTED_FILES", "all_articles", "article", "job", "job_state", "make_quiz", "new_quiz"]


def new_quiz() -> ResponseReturnValue:
    """The paste box. `?article=` brings back the text of an article whose job failed."""
    form = NewQuizForm()
    if form.validate_on_submit():
        with errors_at(form, article="file" if form.file.data else "text"), transaction() as session:
            job = article_service.start(session, this_teacher(), form.given())
        if not form.errors:
            return _follow(job)
    elif request.method == "GET" and "article" in request.args:
        with transaction(write=False) as session:
            form.text.data = article_service.get(session, this_teacher(), request.args["article"]).article.text
    return page("teacher/new.html", form)


def all_articles() -> ResponseReturnValue:
    """Every article, newest first; `?page=2` for what comes after the first page."""
    number = request.args.get("page", 1, type=int)
    with transaction(write=False) as session:
        listed = article_service.page(session, this_teacher(), number)
        pages = article_service.pages(session, this_teacher())
    return render_template("teacher/articles.html", articles=listed, number=number, pages=pages)


def article(article_id: str) -> ResponseReturnValue:
    """What does this report say, and who says it?"""
    return _article_page(article_id, MakeForm(formdata=None))


def make_quiz(article_id: str) -> ResponseReturnValue:
    """One more quiz from an article that is stored."""
    form = MakeForm()
    if form.validate_on_submit():
        with errors_at(form), transaction() as session:
            job = quizzes.make(session, this_teacher(), article_id, form.chosen())
        if not form.errors:
            return _follow(job)
    return _article_page(article_id, form)


def job(job_id: str) -> ResponseReturnValue:
    """How far the quiz is; leads on to the review desk when it is made."""
    with transaction(write=False) as session:
        found = jobs.get(session, this_teacher(), job_id)
    if found.state == "done" and found.kind == jobs.FOLLOW:
        flash(found.told, "good")
        if found.result:
            return redirect(url_for("teacher.review", quiz_id=found.result))
        return redirect(url_for("teacher.article", article_id=found.article_id))
    if found.state == "done":
        return redirect(_made(found))
    return render_template("teacher/job.html", job=found, steps=tuple(SHARES))


def job_state(job_id: str) -> ResponseReturnValue:
    """The same for the script of the page."""
    with transaction(write=False) as session:
        found = jobs.get(session, this_teacher(), job_id)
    return jsonify(state=found.state, step=found.step, share=found.share, url=_made(found))


def _made(job: jobs.Job) -> str:
    if job.state != "done":
        return ""
    if job.kind == jobs.FOLLOW:
        return url_for("teacher.job", job_id=job.id)  # which says what was done, and leads on
    return url_for("teacher.review", quiz_id=job.result)


def _follow(job: jobs.Job) -> ResponseReturnValue:
    """After the transaction, so that the worker finds the job."""
    works().jobs.wake()
    return redirect(url_for("teacher.job", job_id=job.id))


def _article_page(article_id: str, form: MakeForm) -> ResponseReturnValue:
    with transaction(write=False) as session:
        found = article_service.get(session, this_teacher(), article_id)
        made = corrections.ledger(session, this_teacher(), article_id) if found.read else None
        offers = offering.of_article(session, this_teacher(), article_id)
    marks = marking.of_reading(found.reading)
    return page(
        "teacher/article.html",
        form,
        article=found,
        paragraphs=marking.paragraphs(found.article, marks),
        counts=marking.counts(found.reading),
        anchors=marking.anchors(marks),
        rows=ledger.rows(found.reading),
        details=ledger.details(found.reading),
        offers=offers,
        made=tuple(corrected.told(made.found, made.made)) if made else (),
    )
