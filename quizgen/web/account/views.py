"""A request about an account in, a page or the way onward out."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user, login_user, logout_user

from quizgen.errors import NotFound
from quizgen.services import accounts, running
from quizgen.web.access import public, remembered_attempts
from quizgen.web.account import kept
from quizgen.web.account.forms import PasswordForm, SetupForm, SignInForm
from quizgen.web.extensions import Session, SignedIn, this_teacher, transaction
from quizgen.web.forms import errors_at, page
from quizgen.web.paths import local_path

blueprint = Blueprint("account", __name__)


@blueprint.get("/health")
@public
def health() -> ResponseReturnValue:
    """200 when the database answers; for a supervisor, not for people."""
    with transaction(write=False) as work:
        accounts.setup_open(work)
    return {"status": "ok"}


@blueprint.get("/welcome")
@public
def welcome() -> ResponseReturnValue:
    """The first page for whoever is not signed in; a student who has started a quiz here finds the way back."""
    with transaction(write=False) as work:
        setup_open = accounts.setup_open(work)
        mine = running.of(work, remembered_attempts())
    return render_template("account/welcome.html", setup_open=setup_open, running=mine)


@blueprint.route("/setup/<token>", methods=["GET", "POST"])
@public
def setup(token: str) -> ResponseReturnValue:
    """The first account, with the one-time link that `quizgen serve` prints."""
    form = SetupForm()
    with transaction(write=False) as work:
        if not accounts.setup_fits(work, token):
            raise NotFound("This set-up link was used or replaced; the newest one stands in the terminal.")
    if form.validate_on_submit():
        with errors_at(form), transaction() as work:
            accounts.create_first(work, token, form.data)
            _enter(work, form)
            flash("Your account is ready. Paste an article to make the first quiz.", "good")
            return redirect("/")
    return page("account/setup.html", form)


@blueprint.route("/sign-in", methods=["GET", "POST"])
@public
def sign_in() -> ResponseReturnValue:
    """A fresh session for a teacher, then on to the page that was wanted."""
    form = SignInForm()
    if form.validate_on_submit():
        with errors_at(form), transaction() as work:
            _enter(work, form)
            return kept.of_sign_in(form) or redirect(local_path(request.args.get("next")))
    return page("account/sign_in.html", form)


@blueprint.post("/sign-out")
def sign_out() -> ResponseReturnValue:
    """Ends the stored session, so that a copied cookie is worth nothing."""
    with transaction() as work:
        accounts.sign_out(work, current_user.sid)
    logout_user()
    session.clear()
    flash("You are signed out.")
    return redirect(url_for("account.welcome"))


@blueprint.route("/account", methods=["GET", "POST"])
def account() -> ResponseReturnValue:
    """Who is signed in, and a new password."""
    form = PasswordForm()
    if form.validate_on_submit():
        with errors_at(form), transaction() as work:
            accounts.change_password(work, this_teacher(), form.old.data, form.new.data, sid=current_user.sid)
            flash("Your password is changed. Everywhere else you are signed out.", "good")
            return redirect(url_for("account.account"))
    return page("account/account.html", form, teacher=this_teacher())


def _enter(work: Session, form: SetupForm | SignInForm) -> None:
    """Signs in with a new cookie: nothing that was planted before survives."""
    sid = accounts.sign_in(work, form.email.data or "", form.password.data or "", request.remote_addr or "")
    session.clear()
    login_user(SignedIn(sid, accounts.teacher_of(work, sid)))
    session.permanent = True
