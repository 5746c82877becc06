"""Why something was done or is so, as the article says it in so many words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.facts import REPORTER
from quizgen.model.text import Span


class ReasonKind(StrEnum):
    CAUSE = "cause"  # because ..., because of ...
    PURPOSE = "purpose"  # to repair it
    CONDITION = "condition"  # if ...


class ReasonForm(StrEnum):
    """The grammar of a reason, so that wording knows what may stand before it and beside it.

    CLAUSE      "the piers were cracked"  -> because ..., if ...
    PREDICATE   "had cracked in the frost" -> because they ...
    PHRASE      "the storm of 4 May"      -> because of ...
    INFINITIVE  "repair both piers"       -> to ...
    GERUND      "closing both piers"      -> criticised for ...
    """

    CLAUSE = "clause"
    PREDICATE = "predicate"
    PHRASE = "phrase"
    INFINITIVE = "infinitive"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What else fits where a reason stands.

    `tense` is "past", "present", "modal" or "" (no finite verb); `plural` is that of the subject, None where the verb
    fits both; `personal` tells whether the subject is a person, None if unknown; `lasting` whether the clause tells a
    state, as "is", "has" and "has closed" do.
    """

    form: ReasonForm
    tense: str = ""
    plural: bool | None = None
    personal: bool | None = None
    lasting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A reason that the article gives, and what it gives it for.

    `question` asks for it ("Why did the council close both piers?", "On what condition would ...?") and `text` answers
    it, standing alone; `question` is "" where the sentence could not be turned into one, and then `text` is as printed,
    good for a gap in the article's own sentence. `opener` is what announces it ("because of", "to"); `span` is both as
    printed, but of "because they had cracked" only the predicate, and `opener` is "". `voice` is "reporter", the id of
    the attribution in whose content it stands, or "" where only the sentence itself shows whose word it is.
    """

    id: str
    kind: ReasonKind
    grammar: Grammar
    opener: str
    text: str
    span: Span
    sentence: Span
    question: str = ""
    voice: str = REPORTER
    resolved_reference: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeemingReason:
    """Words of the article in the grammar of a reason, which explain nothing there: what may stand beside one."""

    grammar: Grammar
    text: str
    span: Span
