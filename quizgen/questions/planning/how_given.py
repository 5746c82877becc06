"""Two questions in, what the one tells of how somebody's words are given, where the other asks that, out."""

from __future__ import annotations

import re

from quizgen.model import Choice
from quizgen.questions.english.likeness import content_words
from quizgen.questions.labels import ALL_QUOTED, ALL_TOLD
from quizgen.questions.planning.seen import Seen
from quizgen.questions.planning.struck_out import QUOTATION, SAYING, printed_in

_ASKED = re.compile(r"\b(?:report|get) what (?P<name>[^?]+) says\?$")


def how_given(printer: Seen, asked: Seen) -> frozenset[int]:
    """The wrong options that are gone: "“It leaks,” Mr Reyes said" tells that his words are not all summed up, and
    "Mr Reyes said that it leaks" that they do not all stand in marks."""
    question, found = asked.question, _ASKED.search(asked.stem)
    if found is None or not isinstance(question, Choice):
        return frozenset()
    last = content_words(found["name"].split()[-1])
    if not last or not last <= printer.all_held:
        return frozenset()
    gone = {ALL_TOLD} if "“" in printer.stem and any(last <= key for key in printer.keys_held) else set()
    for held, text in zip(printer.held, map(printed_in, printer.texts), strict=True):
        if last <= held:
            gone |= {ALL_TOLD} if QUOTATION.search(text) else {ALL_QUOTED} if SAYING.search(text) else set()
    return frozenset(
        place for place, option in enumerate(question.options) if option.text in gone and not option.correct
    )
