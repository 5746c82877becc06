"""Alembic's entry: takes the connection it is given, or opens the database of the settings, and runs the changes."""

from __future__ import annotations

from typing import Literal

from alembic import context
from sqlalchemy import Connection

from quizgen.db.engine import make_engine
from quizgen.db.tables import Base, Utc
from quizgen.settings import Settings


def _render(what: str, thing: object, _context: object) -> str | Literal[False]:
    # A migration must go on working when `tables` changes, so it names plain types only.
    return "sa.DateTime()" if what == "type" and isinstance(thing, Utc) else False


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,  # SQLite cannot alter a column; the table is rebuilt
        compare_type=True,
        compare_server_default=True,
        render_item=_render,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    engine = make_engine(Settings.from_environ())
    with engine.begin() as opened:
        _run(opened)
    engine.dispose()
