"""An article and what a careful reader finds in it (`name.txt`, `name.toml`) in; what quizgen finds there out.

README.md tells what the tables of the TOML file mean.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

from quizgen import article, pipeline, questions
from quizgen.model import (
    AnyQuestion,
    Attribution,
    Choice,
    Matching,
    Numeric,
    Reading,
    ShortText,
    Source,
    TrueFalseNotStated,
)

HERE = Path(__file__).parent
NAMES = sorted(path.stem for path in HERE.glob("*.txt"))
SEEDS = (1, 2, 3)  # a type offers other variants and rivals with another seed
NUMBER = re.compile(r"\d[\d,]*")


@dataclass(frozen=True)
class Found:
    """What quizgen finds in one article: its reading, and every question that passes the checks."""

    reading: Reading
    questions: tuple[AnyQuestion, ...]


def expected(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf8"))


@lru_cache(maxsize=len(NAMES))
def found(name: str, nlp: Any) -> Found:
    reading = pipeline.read(article.from_text((HERE / f"{name}.txt").read_text("utf8")), nlp=nlp)
    asked = [pair for seed in SEEDS for pair in questions.candidates(reading, Random(seed))]
    return Found(reading, tuple(question for question, refused in asked if not refused))


def folded(text: str) -> str:
    """Without what no reader minds: case, kinds of quotation marks, line breaks."""
    for curly, straight in ("“”’‘", "\"\"''"), ("–—", "--"):
        text = text.translate(str.maketrans(curly, straight))
    return " ".join(text.split()).casefold()


def holds(text: str, words: str) -> bool:
    return folded(words) in folded(text)


# ------------------------------------------------------------------------------------------------ the reading


def names(source: Source) -> set[str]:
    return {folded(name).removeprefix("the ") for name in (source.name, *source.aliases)}


def called(reading: Reading, name: str) -> list[Source]:
    """The sources that the article calls so; there ought to be one."""
    return [source for source in reading.sources if folded(name).removeprefix("the ") in names(source)]


def said_with(reading: Reading, words: str) -> list[Attribution]:
    """The attributions with these words in what is said, as printed; the shortest content first."""
    text = reading.article.text
    fit = [one for one in reading.attributions if holds(" ".join(span.of(text) for span in one.content), words)]
    return sorted(fit, key=lambda one: sum(span.end - span.start for span in one.content))


def speaks(reading: Reading, one: Attribution, name: str) -> bool:
    return any(source.id in one.source_ids for source in called(reading, name))


# ------------------------------------------------------------------------------------------------ the questions


def keys(question: AnyQuestion) -> Iterator[str]:
    """What counts as right, in words; one for each row of a matching or a table."""
    match question:
        case Choice():
            yield question.options[question.key].text
        case Numeric():
            yield f"{question.value:g} {question.unit}".strip()
        case ShortText():
            yield from question.accepted
        case Matching():
            for prompt, index in zip(question.prompts, question.key, strict=True):
                yield f"{prompt}: {question.responses[index]}"
        case TrueFalseNotStated():
            yield from (f"{row.verdict.value}: {row.text}" for row in question.rows)
        case _:
            yield from ()  # a shape without one key in words


def asking(asked: tuple[AnyQuestion, ...], wanted: dict[str, Any]) -> list[AnyQuestion]:
    """The questions of the wanted type with the wanted words in their stem and exactly the wanted key."""
    return [
        question
        for question in asked
        if wanted.get("type", question.type) == question.type
        and holds(question.stem, wanted.get("stem", ""))
        and any(_same_key(key, wanted["key"]) for key in keys(question))
    ]


def _same_key(key: str, wanted: str) -> bool:
    """A wanted key of digits alone is the number, however the question prints it: 2700 is "2,700 signatures"."""
    if wanted.isdigit():
        printed = NUMBER.search(key)
        return printed is not None and printed.group().replace(",", "") == wanted
    return folded(key).removeprefix("the ") == folded(wanted).removeprefix("the ")
