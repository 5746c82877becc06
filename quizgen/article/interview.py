"""Paragraphs of running text in, which of them are an interviewer's questions and which begin with a speaker's label.

An interview in question-and-answer form says who speaks in front of the words ("Karam: We shall see.", "A: We shall
see."), or by setting the questions apart. None of it is the reporter's own account of what happened.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quizgen.article.paragraphs import ends_sentence
from quizgen.article.shapes import words

LABEL = re.compile(r"(?P<label>(?:[A-Z]|(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]+)):\s+(?=\S)")
QUESTION = frozenset({"q", "question"})
ANSWER = frozenset({"a", "answer"})
TO_SOMEBODY = re.compile(r"\byou(?:r|rself|[’']\w+)?\b|\?\W*$", re.IGNORECASE)
TURNS = 3  # so many paragraphs under one label, or so many questions set apart, make an interview


def labels(lines: Sequence[str]) -> Mapping[int, int]:
    """Where speakers are named before their words: the paragraph's number and how long label and colon are."""
    found = {place: match for place, line in enumerate(lines) if (match := LABEL.match(line[:80]))}
    spoken = {place for place in found if ends_sentence(lines[place])}  # "Price: £20" is a label of something else
    count = Counter(found[place]["label"] for place in spoken)
    if max(count.values(), default=0) < TURNS or not _asked(lines):
        return {}
    return {place: match.end("label") + 1 for place, match in found.items() if count[match["label"]] >= 2}


def questions(lines: Sequence[str], labelled: Mapping[int, int]) -> Iterator[int]:
    """The numbers of the paragraphs in which the interviewer speaks."""
    if not labelled:
        yield from _set_apart(lines)
        return
    names = {place: lines[place][: length - 1].lower() for place, length in labelled.items()}
    if set(names.values()) & QUESTION:
        yield from (place for place, name in names.items() if name in QUESTION)
        return
    # "You closed the cafe. Why?" / "Karam: Because I could hear it.": answers alone carry a name
    first = min(labelled)
    before = [place - 1 for place in labelled if place - 1 > first and place - 1 not in labelled]
    before += [first - 1] * (first > 0 and lines[first - 1].rstrip().endswith("?"))
    if sum(bool(TO_SOMEBODY.search(lines[place])) for place in before) >= max(TURNS, 0.6 * len(before)):
        yield from before
        if first > 0 and first - 1 not in before and TO_SOMEBODY.search(lines[first - 1]):
            yield first - 1


def _asked(lines: Sequence[str]) -> bool:
    return sum(line.rstrip().endswith("?") for line in lines) >= 2


def _set_apart(lines: Sequence[str]) -> Iterator[int]:
    """Questions put to "you" that stand alone, each before an answer in the first person, without any names."""
    found = [
        place
        for place, line in enumerate(lines[:-1])
        if line.rstrip().endswith("?")
        and line[0] not in "“\"'‘"
        and len(words(line)) <= 40
        and re.search(r"\byou(?:r|[’']\w+)?\b", line, re.IGNORECASE)
        and re.search(r"\b(?:I|we|my|our)\b", lines[place + 1])
    ]
    if len(found) >= TURNS:
        yield from found
