"""Migrations lead from nothing, and from every earlier version, to exactly the tables that the program uses."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from quizgen.db import check, make_engine, schema, transaction, upgrade
from quizgen.db.schema import SchemaError
from quizgen.db.tables import Base
from quizgen.errors import SettingsError
from quizgen.settings import Settings
from tests import factories


@pytest.fixture
def empty(tmp_path):
    engine = make_engine(Settings(instance=tmp_path))
    yield engine
    engine.dispose()


def test_the_migrations_make_exactly_the_tables_of_the_program(engine):
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_every_column_is_documented_or_speaks_for_itself():
    plain = {"id", "created", "teacher_id", "article_id", "quiz_id", "revision_id", "publication_id", "attempt_id"}
    plain |= {"title", "at", "question_id", "closed", "started", "submitted", "finished"}
    for table in Base.metadata.tables.values():
        assert {c.name for c in table.columns if not c.doc} <= plain, table.name
        assert next(m for m in Base.registry.mappers if m.local_table is table).class_.__doc__


def test_a_database_can_be_taken_down_and_built_again(engine):
    with engine.connect() as connection, connection.begin():
        command.downgrade(schema.config(connection), "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
    upgrade(engine)
    assert check(engine) == ""


def test_upgrading_twice_changes_nothing(engine):
    with transaction(engine) as session:
        ada = factories.teacher(session)
        factories.published(session, ada)
    upgrade(engine)
    assert check(engine) == ""


@pytest.mark.parametrize("time", range(10))  # the clash is a matter of luck: about one start in 60 of four
def test_four_programs_may_start_at_once(empty, tmp_path, time):
    errors: list[Exception] = []

    def start() -> None:
        engine = make_engine(Settings(instance=tmp_path))
        try:
            upgrade(engine)
        except Exception as error:
            errors.append(error)
        finally:
            engine.dispose()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (errors, check(empty)) == ([], "")


def test_an_existing_file_is_copied_before_it_is_changed(engine, tmp_path, monkeypatch):
    with transaction(engine) as session:
        factories.teacher(session)
    # As if this program brought a newer schema than the one the file has.
    monkeypatch.setattr(ScriptDirectory, "get_current_head", lambda _: "9998")
    upgrade(engine)
    copies = list(tmp_path.glob("quizgen.before-????-*.sqlite3"))
    assert len(copies) == 1
    copy = sqlite3.connect(copies[0])
    assert copy.execute("SELECT email FROM teacher").fetchall() == [("ada@school.example",)]
    copy.close()


def test_the_first_database_is_brought_up_to_date_with_all_that_is_in_it(engine):
    with transaction(engine) as session:
        code = factories.published(session, factories.teacher(session)).code
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")  # a table that is rebuilt is dropped first
        with connection.begin():
            command.downgrade(schema.config(connection), "0001")
        connection.invalidate()
    assert check(engine) == "The database is of another version; run `quizgen db upgrade`."
    upgrade(engine)
    assert check(engine) == ""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT code, corrected, follows, rests_on FROM publication JOIN quiz ON quiz.id = publication.quiz_id"
            " JOIN article ON article.id = quiz.article_id JOIN item ON item.quiz_id = quiz.id"
        ).all()
    assert rows == [(code, 0, 0, 0)] * len(factories.questions())


def test_a_database_of_a_newer_program_is_left_alone(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaError, match="newer quizgen"):
        upgrade(engine)
    assert check(engine) == "The database is of another version; run `quizgen db upgrade`."


def test_an_empty_database_says_what_to_do(empty):
    assert check(empty) == "The database is empty; run `quizgen db upgrade`."


def test_loose_ends_are_found(engine):
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            connection.exec_driver_sql("INSERT INTO teacher_session VALUES ('x', 'nobody', '2026-01-01', '2026-01-01')")
        connection.invalidate()
    assert check(engine).startswith("The database file is damaged")


def test_a_file_that_is_no_database_is_said_to_be_none_and_left_alone(empty, tmp_path):
    (tmp_path / "quizgen.sqlite3").write_text("Minutes of the meeting on Monday")
    assert "put back the newest backup" in check(empty)
    with pytest.raises(SchemaError, match="cannot be read"):
        upgrade(empty)
    assert (tmp_path / "quizgen.sqlite3").read_text() == "Minutes of the meeting on Monday"


def test_a_database_that_cannot_be_opened_says_what_to_do(tmp_path):
    (tmp_path / "quizgen.sqlite3").mkdir()
    engine = make_engine(Settings(instance=tmp_path))
    with pytest.raises(SchemaError, match="choose another folder with --instance"):
        upgrade(engine)
    engine.dispose()


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path):
    (tmp_path / "a file").write_text("")
    with pytest.raises(SettingsError, match="choose another with --instance"):
        make_engine(Settings(instance=tmp_path / "a file" / "instance"))
