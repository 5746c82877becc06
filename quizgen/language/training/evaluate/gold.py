"""CoNLL-U in, gold documents out: raw text, words with their places in it, sentences, and mentions of entities.

The trainer has readers of its own; these are apart from them on purpose, so that a mistake there shows here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_BRACKET = re.compile(r"(\()?([^()]+)(\))?")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a treebank. `start` and `end` are its place in the document's text, `head` the index of its head in
    the document's words (None for the root of a sentence)."""

    start: int
    end: int
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int | None
    deprel: str


class Sentence(NamedTuple):
    """Its name in the corpus, and the indices of its first and last word."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Mention:
    """The words from `first` to `last` mean the entity `entity`; `core` are those that no shorter mention could do
    without: "Helen Draycott" of "the former mayor Helen Draycott, who"."""

    entity: str
    first: int
    last: int
    core: frozenset[int]


@dataclass(frozen=True, slots=True)
class Document:
    """A gold document: its name and genre in the corpus, its text, and what is marked in it."""

    name: str
    genre: str
    text: str
    words: list[Word]
    sentences: list[Sentence]
    mentions: list[Mention]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place in the text of the words from the first to the last."""
        return self.words[first].start, self.words[last].end


def documents(path: Path) -> Iterator[Document]:
    """The documents of a CoNLL-U file, each with the text it was made from: paragraphs stand a blank line apart,
    because articles have them, and sentences within one as `SpaceAfter` says."""
    reader: _Reader | None = None
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line]
        comments = dict(_comment(line) for line in lines if line.startswith("#"))
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        if reader is None or any(key.split(" ")[0] == "newdoc" for key in comments):
            if reader:
                yield reader.document()
            name = comments.get("newdoc id", "")
            reader = _Reader(name, comments.get("meta::genre", name.split("-")[0]))
        if rows:
            reader.sentence(rows, comments)
    if reader and reader.words:
        yield reader.document()


class _Reader:
    """One document under construction, with its mentions that are open and the white space that is due."""

    def __init__(self, name: str, genre: str) -> None:
        self.name = name
        self.genre = genre
        self.text = ""
        self.space = ""
        self.words: list[Word] = []
        self.sentences: list[Sentence] = []
        self.open: dict[str, list[tuple[int, str]]] = {}
        self.mentions: list[Mention] = []

    def document(self) -> Document:
        in_order = sorted(self.mentions, key=lambda mention: (mention.first, -mention.last))
        return Document(self.name, self.genre, self.text, self.words, self.sentences, in_order)

    def sentence(self, rows: list[list[str]], comments: dict[str, str]) -> None:
        if self.words and any(key.split(" ")[0] == "newpar" for key in comments):
            self.space = "\n\n"
        first = len(self.words)
        surface_end, glued_after = 0, False  # of a multi-word token, whose words stand without space between them
        for row in rows:
            glued = "SpaceAfter=No" in row[9].split("|")
            if "-" in row[0]:
                surface_end, glued_after = int(row[0].split("-")[1]), glued
            elif row[0].isdigit():  # "8.1" is an empty node of the enhanced graph
                self._word(row, first)
                number = int(row[0])
                glued = glued_after if number == surface_end else glued or number < surface_end
                self.space = "" if glued else " "
        self.sentences.append(Sentence(comments.get("sent_id", ""), first, len(self.words) - 1))

    def _word(self, row: list[str], first: int) -> None:
        self.text += self.space
        start = len(self.text)
        self.text += row[1]
        head = None if row[6] == "0" else first + int(row[6]) - 1
        self.words.append(Word(start, len(self.text), row[1], row[2], row[3], row[4], row[5], head, row[7]))
        entities = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        self._brackets(entities, len(self.words) - 1)

    def _brackets(self, value: str, place: int) -> None:
        """GUM's "(12-person-new-nnnnn-cf1-2,3-coref" opens a mention, "12)" closes it; both may be on one word.

        The first field is the entity; the sixth counts the words of the mention's core, from 1 within the mention.
        """
        for opens, inner, closes in _BRACKET.findall(value):
            fields = inner.split("-")
            entity = fields[0].split("[")[0]  # "12[1/2]": a mention in two pieces, which count as two
            if opens:
                self.open.setdefault(entity, []).append((place, fields[5] if len(fields) > 5 else ""))
            if closes and self.open.get(entity):
                start, core = self.open[entity].pop()
                counted = {start + int(number) - 1 for number in core.split(",") if number.isdigit()}
                within = frozenset(counted & set(range(start, place + 1)))
                self.mentions.append(Mention(entity, start, place, within or frozenset(range(start, place + 1))))


def _comment(line: str) -> tuple[str, str]:
    key, _, value = line[1:].partition("=")
    return key.strip(), value.strip()
