"""A detail in, how the article prints it out: without its hedge, ready to be an option, with other ways to write it."""

from __future__ import annotations

import re

from quizgen.model import Fact, FactKind, Reading, Span
from quizgen.questions.english.wording import opening
from quizgen.questions.numbers.days import ways_to_write
from quizgen.questions.numbers.quantities import WEEKDAYS, kind_of_number

_HEDGED = re.compile(
    r"\b(?:about|around|nearly|almost|some|roughly|approximately|over|under|at (?:least|most)|up to"
    r"|an estimated|(?:more|less|fewer) than|close to|as (?:many|much|few) as)\s+",
    re.IGNORECASE,
)
#: "$6.75bn (£3.6bn)": the same sum in another coin.
_CONVERTED = re.compile(r"\s*[(;,]\s*(?:about )?(?:US|A|C|HK)?[£$€¥]\s?[\d.,]+\s?(?:bn|m|k|million|billion)?\s*\)")


def unhedged(fact: Fact, reading: Reading) -> Span:
    """The detail without the "about" or "at least" before it, which stays in the sentence."""
    hedge = _HEDGED.match(fact.span.of(reading.article.text)) if fact.kind is FactKind.NUMBER else None
    return Span(fact.span.start + hedge.end(), fact.span.end) if hedge else fact.span


def with_conversion(fact: Fact, reading: Reading) -> Span:
    """What a gap must cover: the sum in another coin behind it would give it away."""
    span = unhedged(fact, reading)
    converted = _CONVERTED.match(reading.article.text, span.end)
    return Span(span.start, converted.end()) if converted else span


def printed(fact: Fact, reading: Reading) -> str:
    if fact.kind is FactKind.NAME:
        return str(fact.value)
    words = " ".join(unhedged(fact, reading).of(reading.article.text).split())
    return words if fact.kind is FactKind.NUMBER else opening(words)


def ways(fact: Fact, reading: Reading) -> tuple[str, ...]:
    words = printed(fact, reading)
    return ways_to_write(words) if fact.kind is FactKind.DATE else (words,)


def measure(fact: Fact, reading: Reading) -> str:
    return kind_of_number(printed(fact, reading), fact.unit)


def grain(date: str) -> str:
    """Weekdays go with weekdays, years with years, "5 May" with "31 March"."""
    if date.casefold() in WEEKDAYS:
        return "weekday"
    return re.sub(r"\d+", lambda figure: "9" * len(figure.group().zfill(2)), re.sub(r"[A-Za-z]+", "A", date))
