"""Settings in, an engine and transactions out. SQLite by default; other databases keep their own manners."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from quizgen.errors import SettingsError
from quizgen.settings import Settings

BUSY_MS = 5000
PAUSE = 0.02  # seconds
READ_ONLY = "quizgen_read_only"


def make_engine(settings: Settings) -> Engine:
    """The engine for the database named in the settings; the folder of a SQLite file is made when it is missing.

    Raises SettingsError when that folder cannot be made.
    """
    url = make_url(settings.database)
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    if url.database:
        folder = Path(url.database).parent
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise SettingsError(
                f"The folder {folder} cannot be used ({error.strerror}): choose another with --instance."
            ) from error
    # One connection a thread: a web server's eight, the worker's one, and room for a burst.
    engine = create_engine(url, pool_size=8, max_overflow=24)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # Without this Python's driver begins its own, deferred transactions: a read that turns into a write then fails
    # at once with "database is locked", whatever the timeout.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}").close()
    _keep_a_log(connection)
    for pragma in (
        "synchronous = FULL",  # an acknowledged answer survives a power cut
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _keep_a_log(connection: Any) -> None:
    """The write-ahead log, which the first program to open a file turns on for all."""
    # Where two programs open a new file at once, SQLite tells one of them "database is locked" without the wait that
    # busy_timeout asks for, lest both wait for each other.
    last = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > last:
                raise
            time.sleep(PAUSE)


def _begin_sqlite(connection: Connection) -> None:
    reading = bool(connection.get_execution_options().get(READ_ONLY))
    connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reading else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


@contextmanager
def transaction(engine: Engine, *, write: bool = True) -> Iterator[Session]:
    """One unit of work: committed at the end, rolled back on an error.

    `write=False` is for pages that only show: it never waits for a writer, and writing in it fails.
    """
    bind = engine if write else engine.execution_options(**{READ_ONLY: True})
    with Session(bind, expire_on_commit=False) as session:
        try:
            yield session
        except BaseException:
            session.rollback()
            raise
        session.commit()


def keep(session: Session) -> None:
    """Commits what has been done so far, although the work goes on or will be refused.

    Only for two cases: a failure that must stay counted when the request is refused (the edge rolls back on an
    error), and letting go of the write lock before something slow, such as hashing a password.
    """
    session.commit()
