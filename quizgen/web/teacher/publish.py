"""A reviewed quiz in, a join code on the board and the class at work out."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizgen.errors import NotFound
from quizgen.services import publications, quizzes
from quizgen.services import results as result_service
from quizgen.services.publications import Publication
from quizgen.web.extensions import this_teacher, transaction, works
from quizgen.web.forms import page
from quizgen.web.teacher.publish_forms import PublishForm
from quizgen.web.teacher.qr import qr_code
from quizgen.web.teacher.quizzes import tally
from quizgen.web.teacher.telling import errors_beside, told
from quizgen.web.teacher.words import RELEASES

LOOPBACK = ("localhost", "127.0.0.1", "::1")


def publish(quiz_id: str) -> ResponseReturnValue:
    """How do students get in? The settings first, then the code."""
    form = PublishForm()
    if form.validate_on_submit():
        with errors_beside(form), transaction() as session:
            known = publications.for_quiz(session, this_teacher(), quiz_id)
            if known is None or known.state != "open":  # else the button was pressed twice, and here is the code
                publications.publish(session, this_teacher(), quiz_id, form.release.data, form.show_article.data)
        if not form.errors:
            return redirect(url_for("teacher.publish", quiz_id=quiz_id))
    return _publish_page(quiz_id, form)


def close(quiz_id: str) -> ResponseReturnValue:
    """Asks once while students are writing, for it hands in what they have; then closes."""
    with told(), transaction() as session:
        publication = _known(publications.for_quiz(session, this_teacher(), quiz_id))
        writing = result_service.progress(session, this_teacher(), quiz_id).writing
        if writing and publication.state == "open" and not request.form.get("sure"):
            quiz = quizzes.get(session, this_teacher(), quiz_id)
            return render_template("teacher/close.html", quiz=quiz, writing=writing)
        publications.close(session, this_teacher(), publication.id)
    return redirect(url_for("teacher.results", quiz_id=quiz_id))


def reopen(quiz_id: str) -> ResponseReturnValue:
    with told(), transaction() as session:
        publications.reopen(session, this_teacher(), _known(publications.for_quiz(session, this_teacher(), quiz_id)).id)
    return redirect(url_for("teacher.publish", quiz_id=quiz_id))


def release(quiz_id: str) -> ResponseReturnValue:
    """Lets all students who have handed in see their marks."""
    with told(), transaction() as session:
        publications.release_now(
            session, this_teacher(), _known(publications.for_quiz(session, this_teacher(), quiz_id)).id
        )
    return redirect(url_for("teacher.results", quiz_id=quiz_id))


def live(quiz_id: str) -> ResponseReturnValue:
    """How far are they? `?names=0` is for the projector."""
    with transaction(write=False) as session:
        quiz = quizzes.get(session, this_teacher(), quiz_id)
        publication = _known(publications.for_quiz(session, this_teacher(), quiz_id))
        progress = result_service.progress(session, this_teacher(), quiz_id)
    names = request.args.get("names") != "0"
    return render_template(
        "teacher/live.html", quiz=quiz, publication=publication, progress=progress, names=names, site=_site()
    )


def _known(publication: Publication | None) -> Publication:
    if publication is None:
        raise NotFound("This quiz was not published yet. Publish it first; students then join with a code.")
    return publication


def _site() -> str:
    """The address students type, as it is written on the board: without "https://"."""
    return _root().split("://", 1)[1]


def _root() -> str:
    return works().settings.public_url or request.url_root.rstrip("/")


def _publish_page(quiz_id: str, form: PublishForm) -> ResponseReturnValue:
    with transaction(write=False) as session:
        quiz = quizzes.get(session, this_teacher(), quiz_id)
        publication = publications.for_quiz(session, this_teacher(), quiz_id)
    link = _root() + publication.link_path if publication else ""
    return page(
        "teacher/publish.html",
        form,
        quiz=quiz,
        publication=publication,
        count=tally(quiz).left,
        unseen=tally(quiz).left - tally(quiz).kept,
        loopback=urlsplit(_root()).hostname in LOOPBACK,
        link=link,
        site=_site(),
        qr=qr_code(link),
        releases=RELEASES,
    )
