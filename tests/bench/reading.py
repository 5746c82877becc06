"""A pipeline in; how long reading takes against the bare network, how it grows, and what loading costs, out."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from quizgen import article as articles
from quizgen import pipeline, samples

WORDS = 800
LENGTHS = (1_000, 5_000, 20_000, 100_000)

#: Loads quizgen's own pipeline in a fresh process; VmRSS is what it holds then (Linux), the peak is told elsewhere.
LOADING = """
import json, resource, sys, time
start = time.perf_counter()
from quizgen import language
imported = time.perf_counter()
nlp = language.load()
loaded = time.perf_counter()
def held():
    try:
        lines = open("/proc/self/status").read().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 ** 2)
after_loading = held()
nlp("The mayor said on Tuesday that the bridge would close. " * 1818)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
told = {"import": imported - start, "load": loaded - imported, "held": after_loading, "after": held(), "peak": peak}
print(json.dumps(told))
"""


def text_of(words: int) -> str:
    """The sample article with its paragraphs again and again, up to so many words."""
    paragraphs = [line for line in samples.river_bridge().text.split("\n") if line.strip()]
    chosen: list[str] = []
    while sum(len(line.split()) for line in chosen) < words:
        chosen.append(paragraphs[len(chosen) % len(paragraphs)])
    return "\n\n".join(chosen)


def the_bare_network(nlp: Any, text: str) -> Callable[[], object]:
    """The network alone, encoder and heads, on the same windows as in reading the text."""
    graph = nlp.get_pipe("quizgen_network").graph
    windows: list[Any] = []
    run = graph.run
    graph.run = lambda window: windows.append(window) or run(window)
    try:
        pipeline.read(articles.from_text(text), nlp=nlp)
    finally:
        graph.run = run
    return lambda: [run(window) for window in windows]


def steps(nlp: Any) -> Iterator[tuple[str, float]]:
    """(step, median seconds) for an article of WORDS words: words, the network, kinds of names, findings."""
    article = articles.from_text(text_of(WORDS))
    bare = the_bare_network(nlp, article.text)
    taken: dict[str, list[float]] = {}

    def timed(name: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        result = work()
        taken.setdefault(name, []).append(time.perf_counter() - start)
        return result

    for _ in range(6):
        doc = timed("cutting into words", lambda: nlp.make_doc(article.text))
        timed("  the bare network", bare)
        for name in nlp.pipe_names:
            doc = timed(name, lambda name=name, doc=doc: nlp.get_pipe(name)(doc))
        timed("everything, findings included", lambda: pipeline.read(article, nlp=nlp))
    for name, times in taken.items():
        yield name, median(times[1:])


#: What is no prose has many more words to a page: a mark is a word, and so is each bracket.
ODD = {"punctuation marks": ".,;:!?…'\"-", "brackets that never close": "( [ { “ ‘ ", "one word to a line": "a\n"}


def curve(nlp: Any, text: str, lengths: Sequence[int]) -> Iterator[tuple[int, float]]:
    """(characters, processor seconds) for ever longer parts of a text, after one to warm up."""
    nlp(text[:2000])
    for length in lengths:
        times = []
        for _ in range(1 if length > 20_000 else 3):
            start = time.process_time()
            nlp(text[:length])
            times.append(time.process_time() - start)
        yield length, min(times)


def footprint(folder: Path) -> str:
    """Weights on disk; loading time and memory of a fresh process."""
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20
    return (
        f"weights {size:.1f} MiB; fresh process: {told['import']:.2f} s to import, {told['load']:.2f} s to load, "
        f"{told['held']:.0f} MiB held then, {told['after']:.0f} MiB after reading 100,000 characters "
        f"({told['peak']:.0f} MiB at most)"
    )


def report(nlp: Any) -> Iterator[str]:
    """The lines that `./run.sh bench` prints about reading, ratios apart."""
    yield f"Reading an article of {WORDS} words, warm:"
    for name, seconds in steps(nlp):
        yield f"  {name:<40} {seconds:7.3f} s"
    yield from _lines(nlp, "prose", text_of(20_000), LENGTHS)
    for name, unit in ODD.items():
        yield from _lines(nlp, name, unit * 4_000, (1_000, 4_000, 16_000))
    yield footprint(nlp.path)


def _lines(nlp: Any, name: str, text: str, lengths: Sequence[int]) -> Iterator[str]:
    yield f"Processor time by length, {name}:"
    found = list(curve(nlp, text, lengths))
    least = found[0][1] / found[0][0]
    for length, seconds in found:
        each = seconds / length
        yield f"  {length:>9,} characters {seconds:9.3f} s {each * 1e6:8.1f} µs a character {each / least:6.2f}"
