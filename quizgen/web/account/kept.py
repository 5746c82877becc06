"""A form that came too late (signed out meanwhile) in, a page that still holds what was typed out."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from quizgen.web.account.forms import SignInForm
from quizgen.web.paths import local_path

#: Forms in which a teacher may have typed for long. Buttons without text are not sent again for anybody.
ENDPOINTS = ("teacher.new_quiz", "teacher.make_quiz", "teacher.new_item", "teacher.edit_item", "teacher.rename")
Fields = list[tuple[str, str]]


def keeps() -> bool:
    """Whether this request is such a form, sent from a page of this site: a stranger's page gets nothing confirmed."""
    return request.method == "POST" and request.endpoint in ENDPOINTS and _own()


def _own() -> bool:
    return request.headers.get("Sec-Fetch-Site") == "same-origin" or request.origin == request.host_url.rstrip("/")


def late() -> ResponseReturnValue:
    """The way on for a form that cannot be taken now: sign in first, or confirm it."""
    fields = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    to = request.full_path.rstrip("?")
    if current_user.is_authenticated:
        return send_again(fields, to), 400
    form = SignInForm(formdata=None, data={"kept": json.dumps(fields, ensure_ascii=False), "kept_to": to})
    return render_template("account/sign_in.html", form=form), 401


def presses() -> bool:
    """Whether this is a button on a teacher's page, pressed by somebody who is signed in no more."""
    teachers = (request.endpoint or "").startswith("teacher.")
    return request.method == "POST" and teachers and not current_user.is_authenticated and _own()


def again() -> ResponseReturnValue:
    """To the sign-in page, and from there to the page that the button stands on: it is not pressed for anybody."""
    came = urlsplit(request.referrer or "")
    here = came.path if came.netloc == request.host else ""
    flash("You were signed out in the meantime. Sign in, then press the button again.", "doubt")
    return redirect(url_for("account.sign_in", next=local_path(here)))


def of_sign_in(form: SignInForm) -> ResponseReturnValue | None:
    """After signing in: the page that sends what was kept, or None when nothing was."""
    to = local_path(form.kept_to.data)
    fields = _read(form.kept.data or "")
    return send_again(fields, to) if fields and to.startswith(("/articles/", "/quizzes/")) else None


def send_again(fields: Fields, to: str) -> str:
    """One button that sends the fields with the token of this session."""
    g.pop("csrf_token", None)  # Flask-WTF remembers the one of the session that ended
    return render_template("account/again.html", fields=fields, to=to)


def _read(kept: str) -> Fields:
    try:
        found = json.loads(kept)
        return [(str(name), str(value)) for name, value in found]
    except (ValueError, TypeError, RecursionError):
        return []
