"""What the article tells: checkable details and the reporter's own statements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class FactKind(StrEnum):
    NUMBER = "number"
    DATE = "date"
    PLACE = "place"
    NAME = "name"


class Modality(StrEnum):
    ACTUAL = "actual"
    ATTEMPTED = "attempted"
    THREATENED = "threatened"
    CONDITIONAL = "conditional"
    NEGATED = "negated"
    PLANNED = "planned"


REPORTER = "reporter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A checkable detail: a number, a date, a place or another name, in the sentence that holds it.

    `span` is the detail as printed ("432", "about 40", "Saturday", "Aleppo province"); `value` is what it means:
    a number (`float`), an ISO date or weekday, or a place name; `unit` the thing counted ("gunmen"),
    of a NAME "place" or "person", "" otherwise. A NAME without a `cloze` is only good as a rival to others.
    `approximate` holds a hedge such as "about", "up to", "at least" ("" when there is none).
    `voice` is "reporter" or the id of the attribution in whose content the detail stands.
    `stem` is a ready question about the detail without any attribution ("How many gunmen boarded buses to ...?"),
    or "" when the sentence could not be turned into one with certainty.
    `cloze` is the sentence with the detail as a gap "_____".
    """

    id: str
    span: Span
    kind: FactKind
    value: float | str
    unit: str = ""
    approximate: str = ""
    voice: str = REPORTER
    modality: Modality = Modality.ACTUAL
    sentence: Span
    stem: str = ""
    cloze: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A whole proposition in the reporter's own voice that can stand alone.

    `text` is a declarative sentence without end punctuation, references resolved, attribution-free, actual.
    """

    id: str
    span: Span
    text: str
    resolved_reference: bool = False
