"""A student's request in, a page out: join, take, submit, marks. No page here ever holds a key before release."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizgen.services import attempts, running
from quizgen.web.access import public, remember_attempt, remembered_attempts, student
from quizgen.web.extensions import transaction
from quizgen.web.forms import errors_at, page
from quizgen.web.student.answers import missing, save_page, saved_one
from quizgen.web.student.forms import CodeForm, NicknameForm, ResumeForm

blueprint = Blueprint("student", __name__)


@blueprint.route("/join", methods=["GET", "POST"])
@public
def join() -> ResponseReturnValue:
    """One field, one button."""
    form = CodeForm()
    if form.validate_on_submit():
        with errors_at(form), transaction() as work:
            attempts.check_code(work, form.code.data or "", request.remote_addr or "")
            return redirect(url_for("student.door", code=(form.code.data or "").strip()))
    return page("student/join.html", form)


@blueprint.route("/j/<code>", methods=["GET", "POST"])
@public
def door(code: str) -> ResponseReturnValue:
    """The nickname; also where a link or a QR code leads. A code that opens nothing goes back to the code field.

    Whoever has started here already may go on, or see the results; `?new=1` is for somebody else at the same device.
    """
    knock, form = CodeForm(formdata=None, data={"code": code}), NicknameForm()
    with errors_at(knock), transaction() as work:
        mine = running.of(work, remembered_attempts(), code)
        if mine and request.method == "GET" and "new" not in request.args:
            return render_template("student/go_on.html", title=mine[0].title, code=code, running=mine)
        title = attempts.check_code(work, code, request.remote_addr or "")
        if form.validate_on_submit():
            with errors_at(form):
                name, ticket = form.nickname.data or "", form.ticket.data or ""
                made = attempts.join(work, code, name, request.remote_addr or "", ticket=ticket)
                remember_attempt(made.id)
                return redirect(url_for("student.take", attempt=made.id))
        return page("student/nickname.html", form, title=title, running=mine)
    return page("student/join.html", knock)


@blueprint.route("/resume", methods=["GET", "POST"])
@public
def resume() -> ResponseReturnValue:
    """The same attempt on this device."""
    form = ResumeForm()
    if form.validate_on_submit():
        with errors_at(form), transaction() as work:
            found = attempts.resume(work, form.code.data or "", request.remote_addr or "")
            remember_attempt(found.id)
            return redirect(url_for("student.take", attempt=found.id))
    return page("student/resume.html", form)


@blueprint.get("/take/<attempt>")
@student
def take(attempt: str) -> ResponseReturnValue:
    """Article and questions with the answers saved so far."""
    with transaction(write=False) as work:
        found = attempts.get(work, attempt)
    if found.state == "submitted":
        return redirect(url_for("student.marks", attempt=attempt))
    return render_template("student/take.html", attempt=found, errors={}, open=missing(found))


@blueprint.post("/take/<attempt>/answers")
@student
def save(attempt: str) -> ResponseReturnValue:
    """One answer as JSON. 200 only after it is on disk: the transaction ends before the answer is sent."""
    given = request.get_json()
    with transaction() as work:
        saved = attempts.save(work, attempt, *saved_one(attempts.get(work, attempt), given))
    return {"seq": saved.seq, "at": saved.at.isoformat()}


@blueprint.get("/take/<attempt>/submit")
@student
def unsent(attempt: str) -> ResponseReturnValue:
    """A reload, or a sign-in on the way, asks for the address of the form: back to the questions."""
    return redirect(url_for("student.take", attempt=attempt))


@blueprint.post("/take/<attempt>/submit")
@student
def submit(attempt: str) -> ResponseReturnValue:
    """Hands in once. With open questions (and not `sure`) it saves and asks; repeated, it leads to the same marks."""
    with transaction() as work:
        found, wrong = save_page(work, attempt, request.form)
        later = request.form.get("then") == "later"
        closed = found.state == "submitted"  # here, on another device, or by the teacher who closed the quiz
        if closed or (not wrong and not later and (request.form.get("sure") or not missing(found))):
            attempts.submit(work, attempt)
            return redirect(url_for("student.marks", attempt=attempt))
    if later and not wrong:
        flash("Your answers are saved. Your resume code lets you go on later, also on another device.", "good")
        return redirect(url_for("student.take", attempt=attempt))
    template = "student/take.html" if wrong else "student/review.html"
    return render_template(template, attempt=found, errors=wrong, open=missing(found)), 422 if wrong else 200


@blueprint.get("/take/<attempt>/marks")
@student
def marks(attempt: str) -> ResponseReturnValue:
    """The marks when they are out; before that, that everything has arrived."""
    with transaction(write=False) as work:
        found = attempts.get(work, attempt)
        if found.state == "in_progress":
            return redirect(url_for("student.take", attempt=attempt))
        receipt = attempts.receipt(work, attempt)
        if not found.released:
            return render_template("student/waiting.html", attempt=found, receipt=receipt)
        shown = attempts.marks(work, attempt)
    return render_template("student/marks.html", marks=shown, receipt=receipt)
