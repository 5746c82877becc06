"""A database of its own for every test."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from tests import factories


@pytest.fixture
def engine(tmp_path):
    """A new SQLite file with all tables."""
    made = factories.new_engine(tmp_path)
    yield made
    made.dispose()


@pytest.fixture
def session(engine):
    """One transaction for the whole test, rolled back at its end."""
    with Session(engine, expire_on_commit=False) as opened:
        yield opened
        opened.rollback()


@pytest.fixture
def ada(session):
    """The teacher whose things these are."""
    return factories.teacher(session)


@pytest.fixture
def bob(session):
    """Another teacher, who must not see them."""
    return factories.teacher(session, "bob@school.example", "Bob")
