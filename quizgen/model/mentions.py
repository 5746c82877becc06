"""Other words for somebody: a pronoun or a description, and whom it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class MentionKind(StrEnum):
    PRONOUN = "pronoun"  # "he"
    DESCRIPTION = "description"  # "the senator"
    SPEAKER = "speaker"  # "he" who goes on speaking: "Mr Orr said it was late. He added ..."
    BODY = "body"  # "it", "its" or "the company" of a body that is named
    PLACE = "place"  # the same of a country or a town: "Norway said it would sell"
    GROUP = "group"  # the "they" of people without names: "analysts"
    THING = "thing"  # the "it" or "its" of a body or report that has no name: "the council"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A word that means a person, a body or a group named before, where that is certain.

    `span` is the word ("she"), `sentence` the sentence in which it stands; `antecedent` is the whole name of the person
    and `named` where the article last gave the name. `rivals` are the names of other people who were named before and
    whom the word would fit, the likeliest first. `leads` tells that `named` is the subject of its sentence, and not of
    what somebody says in it.
    """

    id: str
    span: Span
    sentence: Span
    kind: MentionKind
    antecedent: str
    named: Span
    rivals: tuple[str, ...] = ()
    leads: bool = False
