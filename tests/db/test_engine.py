"""SQLite is set up so that nothing acknowledged is lost and nobody is told that the database is locked."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, OperationalError

from quizgen.db import keep, make_engine, transaction
from quizgen.db.tables import FailureRow, SessionRow, TeacherRow, now
from quizgen.settings import Settings
from tests import factories


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_every_connection_is_set_up(engine, pragma: str, value: object):
    with engine.connect() as first, engine.connect() as second:
        assert first.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        first.rollback()
        assert second.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_four_threads_that_read_and_then_write_lose_nothing(engine):
    with transaction(engine) as session:
        session.add(FailureRow(kind="count", who="0"))
    errors: list[Exception] = []

    def count_to_fifty() -> None:
        for _ in range(50):
            try:
                with transaction(engine) as session:
                    row = session.scalars(select(FailureRow)).one()
                    row.who = str(int(row.who) + 1)
            except Exception as error:
                errors.append(error)

    threads = [threading.Thread(target=count_to_fifty) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with transaction(engine, write=False) as session:
        assert (session.scalars(select(FailureRow.who)).one(), errors) == ("200", [])


def test_an_error_undoes_the_whole_unit_of_work(engine):
    def work() -> None:
        with transaction(engine) as session:
            factories.teacher(session)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    assert teachers(engine) == 0


def test_what_was_kept_outlives_the_refusal(engine):
    def work() -> None:
        with transaction(engine) as session:
            factories.teacher(session)
            keep(session)
            factories.teacher(session, "bob@school.example")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()
    assert teachers(engine) == 1


def test_a_page_that_only_shows_cannot_write_and_does_not_wait_for_a_writer(engine):
    with transaction(engine) as writer:
        factories.teacher(writer)
        with transaction(engine, write=False) as reader:
            assert reader.scalar(select(func.count()).select_from(TeacherRow)) == 0
    with pytest.raises(OperationalError, match="readonly"), transaction(engine, write=False) as reader:
        factories.teacher(reader)
    with transaction(engine) as writer:  # the same connection may write again
        factories.teacher(writer, "bob@school.example")
    assert teachers(engine) == 2


def test_a_row_cannot_belong_to_nobody(engine):
    with pytest.raises(IntegrityError), transaction(engine) as session:
        session.add(SessionRow(sid="x", teacher_id="nobody", expires=now()))


def test_a_time_comes_back_in_utc(engine):
    at = now()
    with transaction(engine) as session:
        session.add(FailureRow(kind="time", who="x", at=at))
    with transaction(engine, write=False) as session:
        assert session.scalars(select(FailureRow.at)).one() == at


def test_the_folder_of_the_database_is_made(tmp_path):
    engine = make_engine(Settings(instance=tmp_path / "new" / "instance"))
    with engine.connect():
        assert (tmp_path / "new" / "instance" / "quizgen.sqlite3").exists()
    engine.dispose()


def teachers(engine) -> int:
    with transaction(engine, write=False) as session:
        return session.scalar(select(func.count()).select_from(TeacherRow))
