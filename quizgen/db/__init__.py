"""Settings in, an engine, transactions and an up-to-date schema out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from quizgen.settings import Settings


def make_engine(settings: Settings) -> Engine:
    """The engine for the database named in the settings."""
    raise NotImplementedError


@contextmanager
def transaction(engine: Engine, *, write: bool = True) -> Iterator[Session]:
    """One unit of work: committed at the end, rolled back on an error. `write=False` for pages that only show."""
    raise NotImplementedError
    yield


def upgrade(engine: Engine) -> None:
    """Brings the schema up to date; an existing SQLite file is copied first."""
    raise NotImplementedError


def check(engine: Engine) -> str:
    """"" when database and schema are sound, else one sentence that says what to do."""
    raise NotImplementedError
