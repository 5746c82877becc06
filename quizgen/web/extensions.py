"""What the application carries: the engine, the settings, the jobs, CSRF protection and who is signed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from flask import Flask, current_app
from flask_login import LoginManager, current_user
from flask_wtf import CSRFProtect
from sqlalchemy import Engine
from sqlalchemy.orm import Session as Session  # views name the type; they import nothing of SQLAlchemy

from quizgen import db, jobs
from quizgen.services import accounts
from quizgen.services.accounts import Teacher
from quizgen.settings import Settings

csrf = CSRFProtect()
login = LoginManager()
login.session_protection = "basic"  # "strong" signs out whoever moves between two school networks


@dataclass(frozen=True, slots=True)
class Works:
    """What a view needs of the application; it stands in `app.extensions["quizgen"]`."""

    engine: Engine
    settings: Settings
    jobs: jobs.Runner


class SignedIn:
    """A teacher and the stored session that proves who he is. The cookie holds only the session's random id."""

    is_authenticated = True
    is_active = True
    is_anonymous = False

    def __init__(self, sid: str, teacher: Teacher | None) -> None:
        self.sid = sid
        self.teacher = teacher

    def get_id(self) -> str:
        return self.sid


@login.user_loader
def _signed_in(sid: str) -> SignedIn | None:
    with transaction() as session:
        found = accounts.teacher_of(session, sid)
    return SignedIn(sid, found) if found else None


@contextmanager
def transaction(*, write: bool = True) -> Iterator[Session]:
    """The one transaction of a view: committed at its end, rolled back when anything is raised.

    `write=False` is for pages that only show: they never wait for a writer.
    """
    with db.transaction(works().engine, write=write) as session:
        yield session


def works() -> Works:
    """The engine, the settings and the jobs of the application that answers this request."""
    found: Works = current_app.extensions["quizgen"]
    return found


def this_teacher() -> Teacher:
    """The teacher who is signed in; only for views that access control keeps closed."""
    teacher: Teacher = current_user.teacher
    return teacher


def init_app(app: Flask, settings: Settings, *, start_jobs: bool, maker: jobs.Maker | None) -> None:
    """Opens the database, brings it up to date, and gets CSRF protection, sign-in and jobs going."""
    engine = db.make_engine(settings)
    db.upgrade(engine)
    language = jobs.LanguageMaker(settings)
    runner = jobs.Runner(engine, maker or language)
    app.extensions["quizgen"] = Works(engine, settings, runner)
    csrf.init_app(app)
    # Flask-Login's own context processor asks the database on every page, also on the page that says it is broken.
    login.init_app(app, add_context_processor=False)
    app.context_processor(lambda: {"current_user": current_user})
    if start_jobs:
        if maker is None:
            language.warm()  # a pipeline that cannot be used is told now, and the first teacher does not wait for it
        runner.start()
