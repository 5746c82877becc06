"""Gold and found attributions in, counts of right spans and of right whole attributions out.

The measure is that of ../shared/score/attribution.py (a test compares the two). A span is right when both its ends
are, once spaces, quotation marks and end punctuation are trimmed. A whole attribution is right when its cue shares a
word with the gold cue, its source shares one with the gold source (or neither has a source), and its content and the
gold content share at least half of the words that either has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

from quizgen.language.training.evaluate.figures import Count
from quizgen.model import Reading

ROLES = ("source", "cue", "content")
HALF = 0.5  # of the words of both contents must be shared
_EDGE = " \t\n\r\f\v\u00a0\"'“”‘’`.,;:!?()[]—–-"
_WORD = re.compile(r"\w+")

Place = tuple[int, int]
#: An attribution as the places of its source, its cue and its content, each perhaps in pieces.
Parts = Mapping[str, Sequence[Place]]


class Marked(NamedTuple):
    """An article with its gold attributions."""

    name: str
    text: str
    attributions: list[Parts]


def marked(path: Path) -> Iterator[Marked]:
    """The articles of a PolNeAR file: one JSON object with id, text and attributions a line."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            article = json.loads(line)
            yield Marked(article["id"], article["text"], [_parts(one) for one in article["attributions"]])


def _parts(attribution: Mapping[str, Sequence[Sequence[int]]]) -> Parts:
    return {role: [(start, end) for start, end in attribution[role]] for role in ROLES}


def of_reading(reading: Reading, *, views: bool = True) -> list[Parts]:
    """What the reading ascribes to somebody; its views too, unless told not to: PolNeAR marks beliefs and wishes."""
    ascribed = (*reading.attributions, *reading.views) if views else reading.attributions
    return [{"source": one.source, "cue": one.cue, "content": one.content} for one in ascribed]


def of_pipeline(doc: Doc) -> list[Parts]:
    """The pipeline's spans of each role, which it has not joined to attributions: each is one with a single part."""
    spans = doc.spans.get("roles", ())
    return [
        {role: [(span.start_char, span.end_char)] if span.label_ == role else [] for role in ROLES} for span in spans
    ]


def exact(text: str, gold: Sequence[Parts], found: Sequence[Parts]) -> dict[str, Count]:
    """The counts of exact spans of each role."""
    counts = {}
    for role in ROLES:
        right = {_trimmed(text, span) for one in gold for span in one[role]}
        given = {_trimmed(text, span) for one in found for span in one[role]}
        counts[role] = Count(len(right & given), len(given), len(right))
    return counts


def relation(text: str, gold: Sequence[Parts], found: Sequence[Parts]) -> Count:
    """The count of whole attributions. Each is matched once, the best matches first."""
    gold_words = [_words(text, one) for one in gold]
    found_words = [_words(text, one) for one in found]
    pairs = [(_alike(a, b), i, j) for i, a in enumerate(gold_words) for j, b in enumerate(found_words)]
    taken: set[int] = set()
    used: set[int] = set()
    for share, i, j in sorted(pairs, reverse=True):
        if share >= HALF and i not in taken and j not in used:
            taken.add(i)
            used.add(j)
    return Count(len(taken), len(found), len(gold))


def _trimmed(text: str, span: Place) -> Place:
    start, end = span
    while start < end and text[start] in _EDGE:
        start += 1
    while start < end and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def _words(text: str, attribution: Parts) -> dict[str, set[int]]:
    """Where the words of each part begin."""
    return {
        role: {start + word.start() for start, end in attribution[role] for word in _WORD.finditer(text[start:end])}
        for role in ROLES
    }


def _alike(gold: Mapping[str, set[int]], found: Mapping[str, set[int]]) -> float:
    """The share of content words in common; 0 where cue or source are not the same."""
    if not gold["cue"] & found["cue"]:
        return 0.0
    if (gold["source"] or found["source"]) and not gold["source"] & found["source"]:
        return 0.0
    either = gold["content"] | found["content"]
    return len(gold["content"] & found["content"]) / len(either) if either else 0.0
