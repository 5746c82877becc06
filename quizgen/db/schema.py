"""An engine in, a database whose tables are those of this version out; the old file is copied before a change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DatabaseError, OperationalError

from quizgen.errors import QuizgenError

MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaError(QuizgenError):
    """The database cannot be opened, or was written by a version of quizgen that this one cannot follow."""

    status = 500
    title = "The database cannot be used"


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration without an ini file, so that an installed wheel can migrate."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def upgrade(engine: Engine) -> None:
    """Brings the tables up to date, in one transaction. Does nothing, quickly, when they are.

    An existing SQLite file is first copied to `<name>.before-<revision>-<time>.sqlite3` beside it.
    Raises SchemaError when the database is newer than this program, or cannot be opened.
    """
    with _opening(engine):
        _upgrade(engine)


def _upgrade(engine: Engine) -> None:
    script = ScriptDirectory.from_config(config())
    present = _revision(engine)
    if present == script.get_current_head():
        return
    if present is not None and present not in {revision.revision for revision in script.walk_revisions()}:
        raise SchemaError("The database was written by a newer quizgen; install that version or restore a backup.")
    if present is not None:
        backup(engine, f"before-{present}")
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            # A batch change drops and rebuilds a table, which foreign keys would follow; it can only be switched off
            # outside a transaction, so it goes to the driver's connection. The new rows are checked before COMMIT.
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                command.upgrade(config(connection), "head")
                _refuse_loose_ends(connection)
        finally:
            connection.invalidate()  # the next one starts with foreign keys on


def check(engine: Engine) -> str:
    """ "" when the database is sound and up to date, else one sentence that says what to do."""
    try:
        with _opening(engine):
            return _trouble(engine)
    except SchemaError as error:
        return str(error)


def _trouble(engine: Engine) -> str:
    present = _revision(engine)
    if present is None:
        return "The database is empty; run `quizgen db upgrade`."
    if present != ScriptDirectory.from_config(config()).get_current_head():
        return "The database is of another version; run `quizgen db upgrade`."
    if engine.dialect.name != "sqlite":
        return ""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        loose = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found != "ok" or loose is not None:
        return "The database file is damaged; stop quizgen and put back the newest backup."
    return ""


def backup(engine: Engine, label: str) -> Path | None:
    """A complete copy of a SQLite database in use, beside it; None for other databases, which have their own tools."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    file = Path(engine.url.database)
    time = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = file.with_name(f"{file.stem}.{label}-{time}.sqlite3")
    source, target = sqlite3.connect(file), sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    return copy


@contextmanager
def _opening(engine: Engine) -> Iterator[None]:
    """What the driver says of a database that is no database, or that we may not write, in a sentence for people."""
    name = engine.url.render_as_string(hide_password=True)
    try:
        yield
    except OperationalError as error:
        raise SchemaError(
            f"The database {name} cannot be used ({error.orig}): see that this user may write there, "
            "or choose another folder with --instance."
        ) from error
    except DatabaseError as error:
        raise SchemaError(
            f"The database {name} cannot be read ({error.orig}): put back the newest backup, or move the file away."
        ) from error


def _revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return MigrationContext.configure(connection).get_current_revision()


def _refuse_loose_ends(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise SchemaError("The database has rows that belong to nothing; restore a backup and try again.")
