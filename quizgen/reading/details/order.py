"""Events in, which of two provably came first out: by their dates, or by "after", "before" and "then" between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Order
from quizgen.reading.details.dates import bounds
from quizgen.reading.details.events import Happening
from quizgen.reading.statements.actual import opener

MOST = 40
_LATER = re.compile(
    r"(?:later|then|afterwards?|subsequently"
    r"|the (?:next|following) (?:day|morning|afternoon|evening|night|week|month|year)"
    r"|(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some)"
    r" (?:minute|hour|day|week|month|year)s? later)\b",
    re.IGNORECASE,
)


def find(happenings: Sequence[Happening]) -> tuple[Order, ...]:
    """The orders that follow from no others; what follows from several of them is left to the reader of the list."""
    events = happenings[:MOST]
    shown = {(order.first, order.then): order for order in (*_by_date(events), *_by_words(events))}
    after: dict[str, set[str]] = {}
    for first, then in shown:
        after.setdefault(first, set()).add(then)
    if _circular(after):
        return ()  # the text contradicts itself, or it was misread: then nothing is proven
    return tuple(
        order
        for (first, then), order in shown.items()
        if not any(then in after.get(between, ()) for between in after[first] if between != then)
    )


def _by_date(events: Sequence[Happening]) -> Iterator[Order]:
    dated = [(bounds(h.event.date), h.event) for h in events if h.event.date]
    for (_, ended), first in dated:
        for (began, _), then in dated:
            if ended < began:
                why = f"The article dates them: {_shown(first.date)}, then {_shown(then.date)}."
                yield Order(first=first.id, then=then.id, why=why)


def _shown(value: str) -> str:
    months = "January February March April May June July August September October November December".split()
    parts = value.split("-")
    named = [parts[0], *(months[int(month) - 1] for month in parts[1:2]), *(str(int(day)) for day in parts[2:])]
    return " ".join(reversed(named))


def _by_words(events: Sequence[Happening]) -> Iterator[Order]:
    by_verb = {h.telling.clause.verb.i: h.event for h in events}
    for happening in events:
        clause, event = happening.telling.clause, happening.event
        above = by_verb.get(clause.verb.head.i)
        opened = opener(clause.verb)
        if above is not None and above != event and clause.verb.dep_ == "advcl" and opened in {"after", "before"}:
            first, then = (event, above) if opened == "after" else (above, event)
            yield Order(first=first.id, then=then.id, why=f"The word “{opened}” tells which came first.")
        thens = [
            c for c in clause.verb.children if c.lower_ in {"then", "later", "subsequently"} and c.i < clause.verb.i
        ]
        if above is not None and above != event and clause.verb.dep_ == "conj" and thens:
            yield Order(first=above.id, then=event.id, why=f"The word “{thens[0].lower_}” tells which came first.")
        yield from _after_the_sentence_before(happening, events)


def _after_the_sentence_before(happening: Happening, events: Sequence[Happening]) -> Iterator[Order]:
    """ "Two days later, ...": after what the sentence before tells, when that tells one thing alone."""
    verb = happening.telling.clause.verb
    opened = _LATER.match(verb.sent.text.strip())
    if opened is None or verb.dep_ != "ROOT" or not verb.sent.start or verb.doc[verb.sent.start - 1].text.count("\n"):
        return
    before = verb.doc[verb.sent.start - 1].sent
    there = [h for h in events if before.start <= h.telling.clause.verb.i < before.end]
    if len(there) == 1 and there[0].telling.clause.verb.dep_ == "ROOT":
        why = f"“{opened.group().capitalize()}” points back to the sentence before."
        yield Order(first=there[0].event.id, then=happening.event.id, why=why)


def _circular(after: dict[str, set[str]]) -> bool:
    for start in after:
        seen, ahead = set[str](), set(after[start])
        while ahead:
            if start in ahead:
                return True
            seen |= ahead
            ahead = {then for one in ahead for then in after.get(one, ())} - seen
    return False
