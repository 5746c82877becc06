"""The real site on a new SQLite file, and browsers that walk it as people do: page by page, with its own token."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from quizgen.db import transaction
from quizgen.settings import Settings
from quizgen.web import create_app
from tests import factories
from tests.fakes import FakeMaker


class Site:
    """The application, its database, and new browsers."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with transaction(self.app.extensions["quizgen"].engine) as session:
            yield session

    def browser(self) -> Browser:
        return Browser(self.app)


class Browser:
    """One person's browser: cookies, and the CSRF token of the page that is open."""

    def __init__(self, app: Flask) -> None:
        self.client = app.test_client()
        self.page: TestResponse | None = None

    @property
    def text(self) -> str:
        """What stands on the page that is open, tags and all."""
        assert self.page is not None
        return unescape(self.page.get_data(as_text=True))

    @property
    def token(self) -> str:
        found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', self.text)
        assert found, f"no form on {self.page}"
        return found[1]

    def open(self, path: str, *, follow: bool = True) -> TestResponse:
        self.page = self.client.get(path, follow_redirects=follow, buffered=True)
        return self.page

    def send(self, path: str, data: dict[str, object] | None = None, *, follow: bool = True) -> TestResponse:
        """Sends a form of the open page."""
        given = {"csrf_token": self.token} | (data or {})
        self.page = self.client.post(path, data=given, follow_redirects=follow)
        return self.page

    def fetch(self, path: str, body: object) -> TestResponse:
        """What the page's script sends; the page stays open."""
        return self.client.post(path, json=body, headers={"X-CSRFToken": self.token})

    def sign_in(self, email: str = "ada@school.example", password: str = factories.PASSWORD) -> TestResponse:
        self.open("/sign-in")
        return self.send("/sign-in", {"email": email, "password": password}, follow=False)

    def join(self, code: str, nickname: str = "Kim") -> str:
        """Joins a quiz; the attempt's id."""
        self.open(f"/j/{code}")
        there = self.send(f"/j/{code}", {"nickname": nickname}, follow=False).headers["Location"]
        self.open(there)
        return there.rsplit("/", 1)[1]


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(instance=tmp_path)


@pytest.fixture
def site(settings) -> Iterator[Site]:
    app = create_app(settings, start_jobs=False, maker=FakeMaker())
    yield Site(app)
    app.extensions["quizgen"].engine.dispose()


@pytest.fixture
def browser(site) -> Browser:
    """A browser in which nobody is signed in."""
    return site.browser()


@pytest.fixture
def teacher(site):
    """A teacher with an account."""
    with site.transaction() as session:
        return factories.teacher(session)


@pytest.fixture
def desk(site, teacher) -> Browser:
    """A browser in which the teacher is signed in."""
    opened = site.browser()
    opened.sign_in(teacher.email)
    return opened


@pytest.fixture
def publish(site, teacher):
    """publish(release=..., show_article=...): a quiz with a question of every shape, open to students."""

    def published(**how):
        with site.transaction() as session:
            return factories.published(session, teacher, **how)

    return published
