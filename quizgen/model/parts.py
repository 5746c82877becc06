"""What a part of a sentence tells of the rest, though no linking word says so: an aim, a means, a result, a reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class Tells(StrEnum):
    """What the part tells, by its form alone."""

    AIM = "aim"  # used the boat to reach the rock
    MEANS = "means"  # saved the pier by selling the boat
    RESULT = "result"  # , killing 12 sheep
    GROUND = "ground"  # fined for closing both piers


@dataclass(frozen=True, slots=True, kw_only=True)
class SentencePart:
    """`span` reaches from the word that opens the part to its last word; `sentence` is all of its sentence."""

    id: str
    tells: Tells
    span: Span
    sentence: Span
