"""What happened: events, who did them to whom and when, which of two came first; and what is still to come."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model.facts import REPORTER, Modality
from quizgen.model.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, as one clause of the article tells it.

    `agent` is who did it, ready to stand as an option, "" when the clause does not name anybody; `agent_names` are all
    names of the agent in the article, `agent_kind` is "person", "organisation" or "group". `others` are the names of
    the people and bodies in the rest of the clause. `done` is the verb phrase that may follow "Who" ("closed both piers
    on Monday"), "" for a passive or where it would dangle. `text` is the clause as a sentence; `told` is the same
    without its date, "" when the date cannot be taken out. `date` is an ISO day, month or year, as far as it is proven.
    `span` reaches from the first word of the clause to its last, `sentence` is all of its sentence.
    """

    id: str
    span: Span
    sentence: Span
    text: str
    told: str = ""
    agent: str = ""
    agent_span: Span | None = None
    agent_names: tuple[str, ...] = ()
    agent_kind: str = ""
    others: tuple[str, ...] = ()
    done: str = ""
    date: str = ""
    voice: str = REPORTER
    modality: Modality = Modality.ACTUAL
    resolved_reference: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The event `first` came before the event `then` (ids); `why` says in words how the article shows it."""

    first: str
    then: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Succession:
    """Two things that one sentence tells: `first` came before `then`, each told as a sentence ("Ann Hill sold the pier"
    of "after selling the pier"). `word` is the "after" or "before" that tells so."""

    id: str
    sentence: Span
    first: str
    then: str
    word: str
    turned: bool = False
