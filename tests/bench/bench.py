"""Nothing in; how long quizgen takes against what lies under it, as ratios measured in one run, out.

Seconds depend on the machine; ratios hardly do. The two sides of each ratio take turns, and medians are compared.
Usage: ./run.sh bench [--repeats N] [--reading | --asking]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from html import escape
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import asking
import reading
from flask import Flask

from quizgen import article as articles
from quizgen import language, pipeline, samples
from quizgen.db import transaction
from quizgen.export import pdf
from quizgen.services import accounts, publications
from quizgen.services import articles as stored
from quizgen.services import jobs as queue
from quizgen.settings import Settings
from quizgen.web import create_app


class Result(NamedTuple):
    """One comparison: medians in seconds."""

    name: str
    ours: float
    bare: float

    def line(self) -> str:
        times = f"{self.ours * 1000:9.2f} ms against {self.bare * 1000:9.2f} ms"
        return f"{self.name:<58} {self.ours / self.bare:6.2f}   ({times})"


def compare(name: str, ours: Callable[[], object], bare: Callable[[], object], repeats: int) -> Result:
    """Runs both in turn, after one round to warm up."""
    taken: tuple[list[float], list[float]] = ([], [])
    for round in range(repeats + 1):
        for side, work in enumerate((ours, bare) if round % 2 else (bare, ours)):
            start = time.perf_counter()
            work()
            if round:
                taken[side if round % 2 else 1 - side].append(time.perf_counter() - start)
    return Result(name, median(taken[0]), median(taken[1]))


def reading_pass(nlp: Any, repeats: int) -> Result:
    """Words, network, decoding, kinds of names and all findings, against the network's runs on the same windows."""
    article = articles.from_text(reading.text_of(reading.WORDS))
    return compare(
        f"reading {reading.WORDS} words / the bare network",
        lambda: pipeline.read(article, nlp=nlp),
        reading.the_bare_network(nlp, article.text),
        repeats,
    )


def question_making(nlp: Any, repeats: int) -> Result:
    """From text to questions, against spaCy alone reading the same paragraphs."""
    text = samples.river_bridge().text
    paragraphs = [paragraph for paragraph in text.split("\n") if paragraph.strip()]
    return compare(
        "article -> questions / the bare language pass",
        lambda: pipeline.make_quiz(articles.from_text(text), nlp=nlp),
        lambda: list(nlp.pipe(paragraphs)),
        repeats,
    )


def paper(nlp: Any, repeats: int) -> Result:
    """The worksheet, against WeasyPrint on the same words in bare paragraphs."""
    quiz, _ = pipeline.make_quiz(articles.from_text(samples.river_bridge().text), nlp=nlp)
    words = [*quiz.article.text.split("\n"), *(question.stem for question in quiz.questions)]
    bare = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in words if paragraph.strip())
    page = f"<!doctype html><html lang=en><title>Bare</title><body>{bare}"
    return compare(
        "worksheet / WeasyPrint on bare paragraphs", lambda: pdf.worksheet(quiz), lambda: pdf.to_pdf(page), repeats
    )


def pages(instance: Path, repeats: int) -> list[Result]:
    """Two pages a class loads at once, against a Flask route that returns as many bytes and does nothing else."""
    app = create_app(Settings(instance=instance))
    app.config["WTF_CSRF_ENABLED"] = False  # the bench has no page to take a token from
    works = app.extensions["quizgen"]
    try:
        code = _published(works.engine)
    finally:
        works.jobs.stop()
    client = app.test_client()
    take = client.post(f"/j/{code}", data={"nickname": "Bench"}).headers["Location"]
    return [_page(client, path, name, repeats * 20) for name, path in (("join", "/join"), ("quiz", take))]


def _page(client: Any, path: str, name: str, repeats: int) -> Result:
    body = client.get(path)
    if body.status_code != 200:
        raise SystemExit(f"{path} answered {body.status_code}")
    bare = Flask("bare")
    bare.add_url_rule("/", view_func=lambda: body.get_data())
    plain = bare.test_client()
    return compare(
        f"the {name} page / a bare Flask route",
        lambda: client.get(path).get_data(),
        lambda: plain.get("/").get_data(),
        repeats,
    )


def _published(engine: Any) -> str:
    """The join code of a quiz made from the sample article, by way of the services."""
    with transaction(engine) as session:
        token = accounts.issue_setup_token(session)
        teacher = accounts.create_first(
            session, token or "", {"email": "bench@school.example", "name": "Bench", "password": "three unusual words"}
        )
        job = stored.start(session, teacher, {"text": samples.river_bridge().text, "questions": 10, "types": []})
    while job.state in ("queued", "running"):
        time.sleep(0.2)
        with transaction(engine) as session:
            job = queue.get(session, teacher, job.id)
    if job.state != "done":
        raise SystemExit(job.error)
    with transaction(engine) as session:
        return publications.publish(session, teacher, job.result, "never", True).code


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reading", action="store_true", help="only what concerns reading: speed, growth, memory")
    parser.add_argument("--asking", action="store_true", help="only what concerns making questions: share and growth")
    parser.add_argument(
        "--repeats", type=int, default=7, help="how often each side runs (pages: twenty times as often)"
    )
    chosen = parser.parse_args()
    repeats = chosen.repeats
    nlp = language.load()
    print(f"{'':<58} ratio", flush=True)
    if not chosen.asking:
        print(reading_pass(nlp, repeats).line(), flush=True)
        for line in reading.report(nlp):
            print(line, flush=True)
    if chosen.reading:
        return
    for line in asking.report(nlp, repeats):
        print(line, flush=True)
    if chosen.asking:
        return
    print(question_making(nlp, repeats).line(), flush=True)
    print(paper(nlp, repeats).line(), flush=True)
    with tempfile.TemporaryDirectory() as instance:
        for result in pages(Path(instance), repeats):
            print(result.line(), flush=True)


if __name__ == "__main__":
    main()
