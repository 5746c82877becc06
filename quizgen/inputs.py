"""The name of a file on the command line in, articles with their ids out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from quizgen import article
from quizgen.errors import UnreadableFile
from quizgen.model import Article


class Input(NamedTuple):
    """One article to work on. `one_of_many` marks a line of a .jsonl file: one bad line must not stop the others."""

    id: str
    article: Article
    one_of_many: bool = False


def load(file: str) -> Iterator[Input]:
    """The articles in the file: many for .jsonl, one otherwise; "-" is text on standard input.

    Raises UnreadableFile with one sentence that says what to do.
    """
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{file} cannot be read: {error.strerror}.") from error
    if file.lower().endswith(".jsonl"):
        yield from _lines(file, data)
    elif file == "-":
        yield Input("-", article.from_file("standard input.txt", data))
    else:
        yield Input(file, article.from_file(file, data))


def _lines(file: str, data: bytes) -> Iterator[Input]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            id, text = record["id"], record["text"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise UnreadableFile(
                f'{file}, line {number}: not a JSON object with "id" and "text"; correct the line.'
            ) from error
        if not isinstance(text, str) or not isinstance(id, str | int):
            raise UnreadableFile(f'{file}, line {number}: "text" must be a string and "id" a string; correct the line.')
        yield Input(str(id), article.from_text(text), one_of_many=True)
