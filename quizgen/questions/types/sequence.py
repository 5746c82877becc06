"""A reading in, "Put these events in order, from what happened first to what happened last:" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from random import Random

from quizgen.model import AnyQuestion, Choice, Event, Option, Ordering, Reading, Section, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged, whole_sentences
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import opening, word_count

LEAST, MOST = 3, 4
#: Of long chains only so many events are tried in all their combinations.
TRIED = 8
#: A year or a word of order in an item would give its place away.
_TELLTALE = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:first|second|third|last|finally|final|next|later|earlier|then|again|eventually|initially"
    r"|before|after|since|until|new|previous(?:ly)?|subsequent(?:ly)?|original(?:ly)?|continued|resumed|re-?elected|born|died)\b",
    re.IGNORECASE,
)


class SequenceOfEvents(QuestionType):
    name = "sequence"
    shape = "ordering"
    process = "U"
    most = 1
    worth = 1
    title = "The order of events"
    description = "Put events in the order in which they happened, which may not be the order of the telling."
    nature = Nature(once=True, order=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        events = {event.id: event for event in reading.events if _clear(event, reading)}
        before = _before(reading)
        chain = _best_chain(events, before)
        if len(chain) >= LEAST:
            yield self._ordering(chain, reading, rng)
        else:
            yield from self._first(events, before, reading, rng)

    def _ordering(self, chain: list[Event], reading: Reading, rng: Random) -> Ordering:
        right = [opening(event.told) for event in chain]
        items = list(right)
        while items == right:
            rng.shuffle(items)
        stem = rng.choice(
            [
                "Put these events in order, from what happened first to what happened last:",
                "In which order did these events happen?",
            ]
        )
        evidence = _evidence(chain, reading)
        told = [event.span.start for event in chain]
        return Ordering(
            id="",
            type=self.name,
            stem=stem,
            items=tuple(items),
            key=tuple(items.index(text) for text in right),
            evidence=evidence,
            feedback="News often tells events out of order: look for dates and for words such as “after” or “later”.",
            difficulty=difficulty.rate(2, reading, " ".join(items), evidence, negation=told != sorted(told)),
            points=len(items),
            skills=Skills("U", "RI.3"),
            about=tuple(event.id for event in chain),
        )

    def _first(
        self, events: dict[str, Event], before: dict[str, frozenset[str]], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        """Only what came first is proven: one event before two others, whichever of those was the earlier."""
        for event in events.values():
            later = [events[id] for id in sorted(before.get(event.id, ())) if id in events]
            later = [one for n, one in enumerate(later) if _apart(one, [event, *later[:n]])][:LEAST]
            if len(later) < LEAST - 1:
                continue
            whys = {order.then: order.why for order in reading.orders if order.first == event.id}
            evidence = _evidence([event, *later], reading)
            options = [Option(opening(event.told), True, "Yes: the article shows that the others came later.")]
            for one in later:
                options.append(Option(opening(one.told), feedback=whys.get(one.id, "This came later.")))
            yield Choice(
                id="",
                type=self.name,
                stem=rng.choice(["Which of these events happened first?", "Which of these happened earliest?"]),
                options=tuple(options),
                evidence=evidence,
                feedback="Look for dates and for words such as “after” or “later” in the sentences.",
                difficulty=difficulty.rate(2, reading, " ".join(o.text for o in options), evidence),
                skills=Skills("U", "RI.3"),
                about=tuple(one.id for one in (event, *later)),
            )
            return


def _clear(event: Event, reading: Reading) -> bool:
    """Can the event stand in a list without its date, and without a word that tells its place?"""
    if not event.told or not 4 <= word_count(event.told) <= 20 or _TELLTALE.search(event.told):
        return False
    return reading.article.section_at(event.sentence.start) is Section.BODY and not dangling(event.told)


def _before(reading: Reading) -> dict[str, frozenset[str]]:
    """For each event all that provably came after it."""
    after: dict[str, set[str]] = {}
    for order in reading.orders:
        after.setdefault(order.first, set()).add(order.then)
    closed: dict[str, frozenset[str]] = {}

    def follow(id: str) -> frozenset[str]:
        if id not in closed:
            closed[id] = frozenset(after.get(id, ())).union(*(follow(then) for then in after.get(id, ())))
        return closed[id]

    for id in after:
        follow(id)
    return closed


def _apart(event: Event, others: list[Event]) -> bool:
    """Do two items not tell the same event?"""
    return not any(alike(event.told, other.told) >= 0.7 for other in others)


def _best_chain(events: dict[str, Event], before: dict[str, frozenset[str]]) -> list[Event]:
    """Up to four events of the longest proven chain; of equals those whose order of telling differs most."""
    longest: dict[str, list[Event]] = {}
    for id in sorted(events, key=lambda id: len(before.get(id, ())) and len(before[id] & events.keys())):
        tails = [longest[then] for then in sorted(before.get(id, ())) if then in longest]
        longest[id] = [events[id], *max(tails, key=len, default=[])]
    chain = max(longest.values(), key=len, default=[])[:TRIED]
    chain = [event for n, event in enumerate(chain) if _apart(event, chain[:n])]
    tried = list(combinations(chain, min(MOST, len(chain))))
    return list(max(tried, key=_turned))


def _turned(chain: Iterable[Event]) -> int:
    """How many pairs the article tells the other way round."""
    return sum(one.span.start > other.span.start for one, other in combinations(chain, 2))


def _evidence(events: list[Event], reading: Reading) -> tuple[Span, ...]:
    return merged([whole_sentences(event.sentence, reading.article) for event in events])
