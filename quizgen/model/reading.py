"""All that was found in one article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from quizgen.model.acts import SpeechAct
from quizgen.model.attributions import Attribution, Link
from quizgen.model.events import Event, Order, Succession
from quizgen.model.facts import Fact, Statement
from quizgen.model.introductions import Affiliation, Introduction
from quizgen.model.mentions import Mention
from quizgen.model.parts import SentencePart
from quizgen.model.prospects import Prospect
from quizgen.model.reasons import Reason, SeemingReason
from quizgen.model.sources import Source
from quizgen.model.text import Article, Span
from quizgen.model.uses import Use


# Two readings of one text are two: much is remembered of a reading, and to compare all that two have found each time
# that something is looked up took four fifths of the time of asking wherever an article was read again.
@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """All that was found in one article. Ids are unique: S1.. A1.. F1.. T1.. V1.. in the order of the text.

    `views` are beliefs, wishes and judgements that the article ascribes to somebody ("hopes", "wants", "praised"):
    they are not statements and nothing is asked about them, but what they say is not the reporter's either.
    `mentions` (ids M1..) are pronouns and descriptions of which it is certain whom they mean.
    `bystanders` (ids B1..) are people and bodies that the article names but quotes nowhere: fair rivals for a source.
    `events` (ids E1..) are what the reporter tells as having happened; `orders` prove which of two came first.
    `reasons` (ids R1..) are given in so many words; `seeming_reasons` have their grammar and explain something else.
    `firm_verbs` are the verbs by which a sentence tells that something is or was so ("has tabled", "is").
    `introductions` (ids I1..) are the reporter's own words for who somebody is; `affiliations` (ids L1..) tell for
    which body somebody works or speaks. `bodies` and `people` are all names of each one that running text surely names.
    `successions` (ids N1..) are two things in one sentence of which one came first. `acts` (ids K1..) are what people
    and bodies do by speaking, where the verb surely tells it.
    `parts` (ids P1..) are parts of sentences whose form tells what they are to the rest: an aim, a means, a result.
    `prospects` (ids H1..) are deeds of which a verb tells how far they have gone.
    `uses` tell of words whose meaning readers have tried how like that they are used here.
    """

    article: Article
    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    facts: tuple[Fact, ...] = ()
    statements: tuple[Statement, ...] = ()
    links: tuple[Link, ...] = ()
    views: tuple[Attribution, ...] = ()
    bystanders: tuple[Source, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    orders: tuple[Order, ...] = ()
    reasons: tuple[Reason, ...] = ()
    seeming_reasons: tuple[SeemingReason, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    firm_verbs: tuple[Span, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    bodies: tuple[tuple[str, ...], ...] = ()
    people: tuple[tuple[str, ...], ...] = ()
    successions: tuple[Succession, ...] = ()
    acts: tuple[SpeechAct, ...] = ()
    parts: tuple[SentencePart, ...] = ()
    prospects: tuple[Prospect, ...] = ()
    uses: tuple[Use, ...] = ()

    def finds_the_same_as(self, other: Reading) -> bool:
        """Do both say the same of the same text?"""
        return all(getattr(self, field.name) == getattr(other, field.name) for field in fields(self))

    def firm_verbs_in(self, span: Span) -> tuple[Span, ...]:
        """Those of the `firm_verbs` that stand in the span, in the order of the text."""
        starts, verbs = _firm_verbs(self)
        inside = verbs[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        return tuple(verb for verb in inside if verb.end <= span.end)

    def source(self, id: str) -> Source:
        return _sources(self)[id]

    def attribution(self, id: str) -> Attribution:
        return _attributions(self)[id]


@lru_cache(maxsize=8)
def _sources(reading: Reading) -> Mapping[str, Source]:
    return {source.id: source for source in reading.sources}


@lru_cache(maxsize=8)
def _attributions(reading: Reading) -> Mapping[str, Attribution]:
    return {attribution.id: attribution for attribution in reading.attributions}


@lru_cache(maxsize=8)
def _firm_verbs(reading: Reading) -> tuple[list[int], tuple[Span, ...]]:
    """Where each begins, and the verbs: what asks for those of a sentence need not go through a whole long article."""
    verbs = sorted(reading.firm_verbs, key=lambda span: span.start)
    return [verb.start for verb in verbs], tuple(verbs)
