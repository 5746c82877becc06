"""A place in the text in, whether somebody is quoted there and which facts it holds out, without a look at each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Attribution, Fact, Places, Quote, Reading, Span


@lru_cache(maxsize=32)
def _places(reading: Reading, parts: tuple[str, ...], views: bool) -> Places[str]:
    records = (*reading.attributions, *reading.views) if views else reading.attributions
    return Places((span, record.id) for record in records for part in parts for span in getattr(record, part))


def quoted_at(span: Span, reading: Reading, *parts: str, views: bool = True) -> bool:
    """Does one of these parts of any record ("content", "cue", "source", "evidence") stand there?"""
    return _places(reading, parts, views).taken(span)


@lru_cache(maxsize=8)
def _records(reading: Reading) -> Places[Attribution]:
    return Places((span, record) for record in reading.attributions for span in record.content)


def told_at(span: Span, reading: Reading) -> Iterator[Attribution]:
    """The records of which some content stands there, one as often as parts of its content do."""
    return (record for _, record in _records(reading).overlapping(span))


#: A mark that opens a quotation: one that opens a paragraph of a longer quotation has no partner.
_MARKS = re.compile(r"[“”\"]")
_OPENS = re.compile(r"“|(?:^|(?<=[\s(\[—–-]))\"(?=\S)")


@lru_cache(maxsize=8192)  # asked of every sentence, by many types
def quoted_whole(span: Span, reading: Reading) -> bool:
    """Do the words stand inside a quotation that began before them in the paragraph, or are they all somebody's?"""
    block = reading.article.block_at(span.start)
    before = reading.article.text[block.span.start : span.start] if block else ""
    last = [mark.start() for mark in _MARKS.finditer(before)][-1:]
    inside = any(_OPENS.match(before, place) for place in last)
    if inside or span.of(reading.article.text).lstrip()[:1] in '“"':
        return True
    # "‘The hall is dry. Two walls stand.": marks of some papers, never closed where the next paragraph goes on
    if in_quotation(len(before), before):
        return True
    told = _records(reading).overlapping(span)
    return any(record.quote is Quote.DIRECT and place.contains(span) for place, record in told)


_CLOSES = re.compile(r"’(?=[\s,.;:)]|$)")


def in_quotation(place: int, printed: str) -> bool:
    """Does the place stand in somebody's own words, which a printed sentence has between single marks?"""
    opened = printed.rfind("‘", 0, place)
    return opened >= 0 and _CLOSES.search(printed, opened, place) is None


@lru_cache(maxsize=8)
def _facts(reading: Reading) -> Places[int]:
    return Places((fact.span, number) for number, fact in enumerate(reading.facts))


def facts_within(span: Span, reading: Reading) -> list[Fact]:
    """The facts that stand wholly in the span, in the order of the reading."""
    there = sorted(number for place, number in _facts(reading).overlapping(span) if span.contains(place))
    return [reading.facts[number] for number in there]
