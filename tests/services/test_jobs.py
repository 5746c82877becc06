"""An article is read in the background, once, whatever breaks meanwhile, and what was typed is never lost."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from datetime import timedelta

import pytest
from sqlalchemy import select

from quizgen import jobs as working
from quizgen.db import transaction
from quizgen.db.tables import JobRow, QuizRow, now
from quizgen.errors import ArticleError, InvalidInput
from quizgen.jobs import Runner
from quizgen.services import articles, jobs, quizzes
from tests import factories
from tests.fakes import FakeMaker

TEXT = "\n\n".join(
    (
        "Ferry to Marsay runs again after three weeks",
        "The ferry between Norwick and the island of Marsay sailed again on Monday, three weeks after a storm had "
        "damaged its ramp. About sixty people stood in the rain to see it leave.",
        "Captain Rosa Lind said that the new ramp was longer and would last for many years. She thanked the two "
        "mechanics who had worked through the nights to fit it.",
        "Islanders denied that they had asked for the road bridge that the county wants to build. Their council said "
        "that a bridge would cost more than all the ferries of the last fifty years together.",
        "The county reported that it would decide in the spring. It had counted four hundred cars a day in summer.",
    )
)


@pytest.fixture
def ada(engine):
    with transaction(engine) as session:
        return factories.teacher(session)


def start(engine, ada, text: str = TEXT, **data: object) -> jobs.Job:
    with transaction(engine) as session:
        return articles.start(session, ada, {"text": text, "questions": 3, **data})


def look(engine, ada, job: jobs.Job) -> jobs.Job:
    with transaction(engine, write=False) as session:
        return jobs.get(session, ada, job.id)


def test_an_article_becomes_a_draft(engine, ada):
    job = start(engine, ada, types=["who_said"], seed=5)
    assert (job.state, job.share, job.finished) == ("queued", 0.0, False)
    assert Runner(engine, FakeMaker()).run_pending() == 1
    done = look(engine, ada, job)
    assert (done.state, done.share, done.error, done.finished) == ("done", 1.0, "", True)
    with transaction(engine, write=False) as session:
        quiz = quizzes.get(session, ada, done.result)
        article = articles.get(session, ada, job.article_id)
        assert (quiz.title, quiz.seed, quiz.asked, len(quiz.items)) == (article.title, 5, 3, 3)
        assert {item.question.type for item in quiz.items} == {"who_said"}
        assert {item.status for item in quiz.items} == {"undecided"}
        assert (article.article.text, article.read, article.reading.sources[0].name) == (TEXT, True, "Somebody")
        (summary,) = articles.recent(session, ada)
        assert (summary.id, summary.quizzes, summary.words > 90) == (article.id, 1, True)


def test_an_article_waits_unread_with_its_own_title(engine, ada):
    job = start(engine, ada, title="  Ferry,  for class 7b ")
    with transaction(engine, write=False) as session:
        article = articles.get(session, ada, job.article_id)
    assert (article.title, article.read, article.reading.sources) == ("Ferry, for class 7b", False, ())


def test_a_file_is_an_article_too(engine, ada):
    with transaction(engine) as session:
        job = articles.start(session, ada, {"file": ("ferry.txt", TEXT.encode()), "questions": "2", "text": ""})
        assert articles.get(session, ada, job.article_id).article.text == TEXT


def test_a_second_quiz_needs_no_second_reading(engine, ada):
    maker = FakeMaker()
    runner = Runner(engine, maker)
    job = start(engine, ada)
    runner.run_pending()
    with transaction(engine) as session:
        again = quizzes.make(session, ada, job.article_id, {"questions": 2, "types": ("fact",), "seed": 9})
    assert runner.run_pending() == 1
    with transaction(engine, write=False) as session:
        assert len(quizzes.get(session, ada, jobs.get(session, ada, again.id).result).items) == 2
    assert len(maker.read_texts) == 1


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"questions": 0}, "questions"),
        ({"questions": 31}, "questions"),
        ({"questions": "many"}, "questions"),
        ({"questions": None}, "questions"),
        ({"types": ["guess"]}, "types"),
        ({"types": [["fact"]]}, "types"),
        ({"types": "fact"}, "types"),
        ({"seed": -1}, "seed"),
        ({"seed": "x"}, "seed"),
        ({"title": "x" * 201}, "title"),
        ({"text": ""}, "text"),
        ({"text": None}, "text"),
    ],
)
def test_a_wrong_wish_is_told_at_its_field(engine, ada, data: dict[str, object], field: str):
    with pytest.raises(InvalidInput) as caught:
        start(engine, ada, **data) if "text" not in data else start(engine, ada, data["text"])
    assert caught.value.field == field


@pytest.mark.parametrize("text", ["One sentence is not an article.", "word " * 60_000, "a\x00b " * 300, "\ud800" * 900])
def test_a_text_that_cannot_be_used_is_told_at_once(engine, ada, text: str):
    with pytest.raises(ArticleError):
        start(engine, ada, text)
    with transaction(engine, write=False) as session:
        assert articles.recent(session, ada) == ()


def test_an_article_nobody_can_be_asked_about_says_so_and_is_kept(engine, ada):
    job = start(engine, ada, TEXT + " UNASKABLE")
    Runner(engine, FakeMaker()).run_pending()
    failed = look(engine, ada, job)
    assert (failed.state, failed.error) == ("failed", "No fair question could be made: nobody is quoted.")
    with transaction(engine, write=False) as session:
        assert articles.get(session, ada, job.article_id).read


def test_an_unforeseen_error_is_logged_and_the_teacher_gets_one_sentence(engine, ada, caplog):
    job = start(engine, ada, TEXT + " BROKEN")
    after = start(engine, ada)
    assert Runner(engine, FakeMaker()).run_pending() == 2
    failed = look(engine, ada, job)
    assert (failed.state, failed.error) == ("failed", working.BROKE)
    assert "ZeroDivisionError: the fake reader was told to break" in caplog.text
    assert look(engine, ada, after).state == "done"


def test_progress_is_shown_while_no_transaction_is_open(engine, ada):
    seen: list[jobs.Job] = []

    def watch(_article):
        with transaction(engine) as session:  # would wait for five seconds, and fail, if the worker held the lock
            factories.teacher(session, "bob@school.example")
        seen.append(look(engine, ada, job))

    job = start(engine, ada)
    Runner(engine, FakeMaker(watch)).run_pending()
    assert [(j.state, j.step, j.share) for j in seen] == [("running", "Reading", 0.05)]


def test_the_thread_works_when_woken_and_stops_cleanly(engine, ada):
    runner = Runner(engine, FakeMaker())
    runner.start()
    runner.start()  # twice is once
    assert sum(thread.name == "quizgen-jobs" for thread in threading.enumerate()) == 1
    first, second = start(engine, ada), start(engine, ada)
    runner.wake()
    wait_for(lambda: look(engine, ada, second).finished)
    runner.stop()
    assert look(engine, ada, first).state == "done"
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("quizgen")]
    runner.stop()


def test_a_stop_that_cannot_wait_puts_the_job_back_and_its_late_findings_are_refused(engine, ada):
    reading, go_on = threading.Event(), threading.Event()

    def hold(_article):
        reading.set()
        go_on.wait(60)

    runner = Runner(engine, FakeMaker(hold))
    runner.start()
    job = start(engine, ada)
    runner.wake()
    assert reading.wait(60)
    runner.stop(timeout=0.1)
    assert look(engine, ada, job).state == "queued"
    Runner(engine, FakeMaker()).run_pending()
    assert look(engine, ada, job).state == "done"
    go_on.set()
    wait_for(lambda: not [t for t in threading.enumerate() if t.name == "quizgen-jobs"])
    with transaction(engine, write=False) as session:
        assert len(session.scalars(select(QuizRow)).all()) == 1


def test_a_job_of_a_worker_that_died_is_begun_again(engine, ada):
    job = start(engine, ada)
    with transaction(engine) as session:
        assert jobs.claim(session, "a worker that dies")
        assert jobs.claim(session, "another") is None  # its lease still holds
    with transaction(engine) as session:
        session.get(JobRow, job.id).lease_until = now() - timedelta(seconds=1)
    assert Runner(engine, FakeMaker()).run_pending() == 1
    assert look(engine, ada, job).state == "done"


def test_a_job_that_kills_its_worker_is_given_up(engine, ada):
    job = start(engine, ada)
    later = now()
    for number in range(jobs.TRIES):
        with transaction(engine) as session:
            assert jobs.claim(session, f"victim {number}", now=later)
        later += jobs.LEASE * 2
    with transaction(engine) as session:
        assert jobs.claim(session, "survivor", now=later) is None
    assert (look(engine, ada, job).state, look(engine, ada, job).error) == ("failed", jobs.GAVE_UP)


def test_a_living_worker_keeps_its_job_however_long_it_takes(engine, ada, monkeypatch):
    monkeypatch.setattr(working, "RENEW_EVERY", 0.02)

    def lease():
        with transaction(engine, write=False) as session:
            return session.scalars(select(JobRow.lease_until)).one()

    def read_until_the_lease_is_renewed(_article):
        first = lease()
        wait_for(lambda: lease() > first)
        with transaction(engine) as session:  # at the moment at which the first lease would have run out
            refused.append(jobs.claim(session, "another", now=first))

    refused: list[object] = []
    job = start(engine, ada)
    maker = FakeMaker(read_until_the_lease_is_renewed)
    assert Runner(engine, maker).run_pending() == 1
    assert (look(engine, ada, job).state, refused, len(maker.read_texts)) == ("done", [None], 1)


def test_two_workers_make_every_quiz_once(engine, ada):
    made = [start(engine, ada) for _ in range(6)]
    threads = [threading.Thread(target=Runner(engine, FakeMaker()).run_pending) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with transaction(engine, write=False) as session:
        assert len(session.scalars(select(QuizRow)).all()) == len(made)
    assert {look(engine, ada, job).state for job in made} == {"done"}


def test_services_and_jobs_load_without_language_or_web():
    names = "accounts answers articles attempts jobs publications quizzes results".split()
    code = (
        f"import sys, quizgen.jobs, {', '.join(f'quizgen.services.{name}' for name in names)};"
        "print(sorted({'spacy', 'flask', 'weasyprint', 'onnxruntime'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def wait_for(happened, seconds: float = 60) -> None:
    """Waits until it has happened; fails when it does not."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
