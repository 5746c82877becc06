"""A question and its reading in, what is wrong with its evidence out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import (
    AnyQuestion,
    Choice,
    Matching,
    Numeric,
    Ordering,
    Reading,
    Section,
    ShortText,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.questions.base import Nature
from quizgen.questions.claims.claims import READABLE
from quizgen.questions.english.likeness import same_words, shared
from quizgen.questions.labels import labelled
from quizgen.questions.numbers.quantities import number_in, numbers_in

#: "WATCH | Crews say the pump is old:" leads to a film, and "Ann Orr can be reached at" closes the page.
_NOT_THE_REPORT = re.compile(
    r"[A-Z]{4,}(?: [A-Z]+)? ?\| "
    r"|[^\n]{0,60}\b(?:can be reached (?:at|on)|contributed (?:to this (?:report|story)|reporting))\b"
)


def evidence_stands(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """1a The evidence is a slice of the article, and never a byline, a dateline or boilerplate."""
    if not question.evidence:
        yield "there is no evidence"
    rows = question.rows if isinstance(question, TrueFalseNotStated) else ()
    bare_rows = [row for row in rows if row.verdict is not Verdict.NOT_STATED and not row.evidence]
    if bare_rows:
        yield "a row has no evidence"
    for span in (*question.evidence, *(span for row in rows for span in row.evidence)):
        if not 0 <= span.start < span.end <= len(reading.article.text) or not span.of(reading.article.text).strip():
            yield "the evidence is not a slice of the article"
        elif reading.article.section_at(span.start) not in READABLE:
            yield "the evidence does not stand in the running text"
        elif _NOT_THE_REPORT.match(reading.article.text, span.start):
            yield "the evidence leads to something else, and is no part of the report"


def key_in_evidence(question: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[str]:
    """1b The key, or an alias of it, is found in the evidence or mapped from it."""
    told = " ".join(span.of(reading.article.text) for span in question.evidence)
    match question:
        case Choice() if nature.fixed_labels or labelled(question.options):
            return  # mapped from what the stem and the evidence print
        case Choice():
            keys = [question.options[question.key].text]
        case Matching():
            keys = [*question.prompts, *(question.responses[i] for i in question.key)]
        case Ordering():
            keys = [*question.items]
        case Numeric():
            if question.value not in numbers_in_text(told):
                yield "the number does not stand in the evidence"
            return
        case ShortText():
            keys = [question.accepted[0]]
        case TrueFalseNotStated():
            return
    for key in keys:
        if not _found(key, told, reading):
            yield f"the key is not found in the evidence: {key}"


@lru_cache(maxsize=1024)
def numbers_in_text(text: str) -> frozenset[float]:
    """Every number a text gives, each figure with the scale word after it."""
    pieces = re.findall(r"[\d][\d,.]*\d|\d", text)
    scaled = re.findall(r"[\d][\d,.]*\s*(?:thousand|million|billion|trillion|m|bn|k)\b", text, re.IGNORECASE)
    found = {number_in(piece) for piece in (*pieces, *scaled)} | set(numbers_in(text))
    for word in re.findall(r"[A-Za-z]+(?:[- ][A-Za-z]+){0,3}", text):
        found |= set(numbers_in(word))
    return frozenset(value for value in found if value is not None)


def _found(key: str, told: str, reading: Reading) -> bool:
    if same_words(key, told) or shared(key, told) >= 0.5:
        return True
    key = key.removeprefix("The ")  # "The Harbour Board", which the evidence calls "HB"
    for source in reading.sources:
        if any(same_words(key, name) for name in source.names) and any(same_words(n, told) for n in source.names):
            return True
    return " and " in key and all(_found(part, told, reading) for part in key.split(" and ") if part.strip())


def from_running_text(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """16 Nothing is asked whose only ground is the headline, a byline or boilerplate."""
    sections = {reading.article.section_at(span.start) for span in question.evidence}
    if question.evidence and not sections & {Section.BODY, Section.STANDFIRST, Section.CAPTION}:
        yield "nothing in the running text supports it"
