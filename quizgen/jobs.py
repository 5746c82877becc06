"""Queued jobs in, drafted quizzes out: one worker thread beside the web server. Rows in the database are the truth.

A job is claimed with a lease, which a second thread renews while the language works. A worker that dies leaves a lease
that runs out, and the job is begun again; its late findings, should it still live, are refused. No transaction is open
while the language works.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Engine

from quizgen.db import transaction
from quizgen.db.tables import new_id
from quizgen.errors import NoQuestions, QuizgenError
from quizgen.model import Article, Quiz, Reading, Wishes
from quizgen.services import following, jobs
from quizgen.settings import Settings

if TYPE_CHECKING:
    from spacy.language import Language

log = logging.getLogger(__name__)

Progress = Callable[[str], None]

LOOK_EVERY = 1.0  # seconds between looks into the queue when nobody wakes the worker
RENEW_EVERY = jobs.LEASE.total_seconds() / 4

#: How much is done when a step begins: reading takes most of the time.
SHARES = {"Reading": 0.05, "Finding who said what": 0.5, "Writing questions": 0.7, "Checking answers": 0.9}

BROKE = "Something went wrong while this quiz was made. The article is kept; try once more."
BROKE_FOLLOWING = "Something went wrong while questions were made again. Your correction is kept; the draft says more."
NOTHING = "This article gave no fair question; try one in which more people are quoted."


class Maker(Protocol):
    """Reads articles and writes quizzes; see `LanguageMaker` for the real one."""

    def read(self, article: Article, *, progress: Progress) -> Reading:
        """All that is found in the article."""

    def compose(self, reading: Reading, *, wishes: Wishes, seed: int, progress: Progress) -> Quiz:
        """A quiz from a reading. Raises NoQuestions."""


class LanguageMaker:
    """The real Maker: `quizgen.pipeline` with the language loaded once, at the first article or by `warm()`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._nlp: Language | None = None

    def warm(self) -> Language:
        """Loads the language, unless it is loaded, and gives it. Raises PipelineUnavailable."""
        with self._lock:
            if self._nlp is None:
                from quizgen import language  # loads spaCy, which pages that only show something do without

                self._nlp = language.load(self._settings.pipeline, self._settings.threads)
            return self._nlp

    def read(self, article: Article, *, progress: Progress) -> Reading:
        from quizgen import pipeline

        return pipeline.read(article, nlp=self.warm(), progress=progress)

    def compose(self, reading: Reading, *, wishes: Wishes, seed: int, progress: Progress) -> Quiz:
        from quizgen import pipeline

        return pipeline.compose(reading, wishes=wishes, seed=seed, progress=progress)


def maker(settings: Settings, *, warm: bool = False) -> LanguageMaker:
    """The real maker; with the language loaded at once when `warm`."""
    made = LanguageMaker(settings)
    if warm:
        made.warm()
    return made


class Lost(Exception):
    """The job was given to another worker, or deleted, in the meantime."""


class Runner:
    """The worker. `start()` once after `db.upgrade`; `wake()` after a job was queued (it also looks by itself);
    `stop()` waits for the job in hand; `run_pending()` runs all queued jobs in this thread (tests, command line)."""

    def __init__(self, engine: Engine, maker: Maker) -> None:
        self._engine = engine
        self._maker = maker
        self._worker = new_id()
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._in_hand: jobs.Task | None = None

    def start(self) -> None:
        """Starts the thread, which takes up first what an earlier run left behind."""
        if self._thread and self._thread.is_alive():
            return
        self._stopping.clear()
        self._thread = threading.Thread(target=self._work, name="quizgen-jobs", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Says that there is something to do."""
        self._wake.set()

    def stop(self, timeout: float = 20.0) -> None:
        """Stops after the job in hand. One that takes longer than `timeout` seconds goes back into the queue."""
        self._stopping.set()
        self._wake.set()
        if self._thread is None:
            return
        self._thread.join(timeout)
        task = self._in_hand
        if self._thread.is_alive() and task is not None:
            with transaction(self._engine) as session:
                jobs.give_back(session, task)
        self._thread = None

    def run_pending(self) -> int:
        """Runs every waiting job and returns how many there were."""
        count = 0
        while not self._stopping.is_set() and self._one():
            count += 1
        return count

    # ------------------------------------------------------------------------------------------ the thread

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                self.run_pending()
            except Exception:
                # The database was locked or away: the queue is still there at the next look.
                log.exception("The queue of jobs could not be read")
            self._wake.wait(LOOK_EVERY)

    def _one(self) -> bool:
        with transaction(self._engine, write=False) as session:
            if not jobs.any_waiting(session):
                return False  # an idle worker never takes the write lock
        with transaction(self._engine) as session:
            task = jobs.claim(session, self._worker)
        if task is None:
            return False
        self._in_hand = task
        try:
            with self._alive(task):
                self._run(task)
        except Lost:
            log.warning("Job %s was taken over by another worker", task.id)
        finally:
            self._in_hand = None
        return True

    def _run(self, task: jobs.Task) -> None:
        try:
            if task.kind == jobs.FOLLOW:
                self._follow(task)
                return
            reading = task.reading or self._read(task)
            quiz = self._maker.compose(reading, wishes=task.wishes, seed=task.seed, progress=self._progress(task))
            if not quiz.questions:
                raise NoQuestions(quiz.why_fewer or NOTHING)
            self._in_transaction(jobs.finish, task, quiz)
        except Lost:
            raise
        except QuizgenError as error:
            self._in_transaction(jobs.fail, task, str(error))
        except Exception:
            log.exception("Job %s failed", task.id)
            self._in_transaction(jobs.fail, task, BROKE_FOLLOWING if task.kind == jobs.FOLLOW else BROKE)

    def _follow(self, task: jobs.Task) -> None:
        with transaction(self._engine, write=False) as session:
            todo = following.work(session, task)
        self._progress(task)("Writing questions")
        found = following.outcomes(todo) if todo else ()
        self._progress(task)("Checking answers")
        self._in_transaction(following.finish, task, todo, found)

    def _read(self, task: jobs.Task) -> Reading:
        reading = self._maker.read(task.article, progress=self._progress(task))
        self._in_transaction(jobs.store_reading, task, reading)
        return reading

    def _progress(self, task: jobs.Task) -> Progress:
        def tell(step: str) -> None:
            with transaction(self._engine) as session:
                if not jobs.renew(session, task, step=step, share=SHARES.get(step)):
                    raise Lost(task.id)

        return tell

    def _in_transaction(self, change: Callable[..., Any], task: jobs.Task, *given: object) -> None:
        with transaction(self._engine) as session:
            if not change(session, task, *given):
                raise Lost(task.id)

    @contextmanager
    def _alive(self, task: jobs.Task) -> Iterator[None]:
        """Renews the lease from a second thread, as the language may work for long between two steps."""
        over = threading.Event()

        def renew() -> None:
            while not over.wait(RENEW_EVERY):
                try:
                    with transaction(self._engine) as session:
                        jobs.renew(session, task)
                except Exception:
                    log.exception("The lease of job %s could not be renewed", task.id)

        thread = threading.Thread(target=renew, name="quizgen-lease", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
