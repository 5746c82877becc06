"""A request in; nothing out when it may pass, else the way to the sign-in page. Closed unless a view says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from quizgen.errors import NotFound

View = TypeVar("View", bound=Callable[..., Any])
OPEN = {"static"}
MOST_ATTEMPTS = 20


class SignedOut(Exception):
    """Somebody who is not signed in sent a form that only teachers may send."""


def public(view: View) -> View:
    """Anybody may come in."""
    view.access = "public"  # type: ignore[attr-defined]
    return view


def student(view: View) -> View:
    """Only the browser that joined this attempt, or resumed it, may come in. The rule has an <attempt> part."""
    view.access = "student"  # type: ignore[attr-defined]
    return view


def access_of(endpoint: str) -> str:
    """Who may use an endpoint: "public", "student" or "teacher"."""
    if endpoint in OPEN:
        return "public"
    return getattr(current_app.view_functions[endpoint], "access", "teacher")


def remember_attempt(attempt: str) -> None:
    """This browser may go on with the attempt; the oldest of many is forgotten (its resume code still opens it)."""
    others = [known for known in session.get("attempts", []) if known != attempt]
    session["attempts"] = [*others, attempt][-MOST_ATTEMPTS:]
    session.permanent = True


def remembered_attempts() -> tuple[str, ...]:
    """The attempts that this browser may go on with."""
    return tuple(session.get("attempts", []))


def init_app(app: Flask) -> None:
    """Asks before every request."""
    app.before_request(_ask)


def _ask() -> ResponseReturnValue | None:
    if request.endpoint is None:
        return None  # no such page: the 404 says so
    needed = access_of(request.endpoint)
    if needed == "public":
        return None
    if needed == "student":
        return _student(str((request.view_args or {}).get("attempt")))
    if current_user.is_authenticated:
        return None
    if request.endpoint == "teacher.home":
        return redirect(url_for("account.welcome"))
    if request.method != "GET":
        raise SignedOut
    return redirect(url_for("account.sign_in", next=request.full_path.rstrip("?")))


def _student(attempt: str) -> ResponseReturnValue | None:
    if attempt in remembered_attempts():
        return None
    if request.method == "GET":
        return redirect(url_for("student.resume"))
    raise NotFound("Join again, or go on with your resume code.")
