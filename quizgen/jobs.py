"""Queued jobs in, drafted quizzes out: one worker thread beside the web server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from sqlalchemy import Engine

from quizgen.model import Article, Quiz, Reading
from quizgen.settings import Settings


class Maker(Protocol):
    """Turns an article into a quiz; `quizgen.pipeline.make_quiz` with the language already loaded."""

    def __call__(
        self,
        article: Article,
        *,
        questions: int,
        types: Sequence[str],
        seed: int,
        progress: Callable[[str], None],
    ) -> tuple[Quiz, Reading]: ...


def maker(settings: Settings, *, warm: bool = False) -> Maker:
    """The real maker. The language is loaded at the first job, or at once when `warm`, and only once."""
    raise NotImplementedError


class Runner:
    """The worker. `start()` once after `db.upgrade`; `wake()` after a job was queued (it also looks by itself);
    `stop()` waits for the job in hand; `run_pending()` runs all queued jobs in this thread (tests, command line)."""

    def __init__(self, engine: Engine, make: Maker) -> None:
        self.engine = engine
        self.make = make

    def start(self) -> None:
        raise NotImplementedError

    def wake(self) -> None:
        raise NotImplementedError

    def stop(self, timeout: float = 20.0) -> None:
        raise NotImplementedError

    def run_pending(self) -> int:
        raise NotImplementedError
