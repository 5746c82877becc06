"""A reading and a statement that its teacher added in; the reading with it as if found there out."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from quizgen.corrections.statements import anybody, heard, reworded
from quizgen.model import REPORTER, Attribution, Event, Fact, Reading, Reason, Source, Span
from quizgen.model.corrections import Added

Voiced = TypeVar("Voiced", Fact, Event, Reason)


def added(reading: Reading, correction: Added) -> Reading:
    """With the statement in its place by the text, its source among the sources, and what it tells in its voice."""
    who = _speaker(reading, correction.source)
    reading = heard(reading, who)
    said = replace(correction.statement, source_ids=(who.id,), source_text=who.name)
    worded = reworded(said, said.content_resolved, reading)
    neutral = said.content_neutral if worded.self_reference else worded.content_neutral
    said = replace(worded, content_neutral=neutral, form=said.form)  # its quotation was looked up when it was added
    at = sum(_start(one) <= _start(said) for one in reading.attributions)

    def voiced(one: Voiced) -> Voiced:
        # what the source says, the reporter does not
        mine = one.voice in (REPORTER, "") and _stands_in(one.span, said)
        return replace(one, voice=said.id) if mine else one

    return replace(
        reading,
        attributions=(*reading.attributions[:at], said, *reading.attributions[at:]),
        views=tuple(one for one in reading.views if one.source_ids != said.source_ids or not _same_place(one, said)),
        facts=tuple(map(voiced, reading.facts)),
        events=tuple(map(voiced, reading.events)),
        reasons=tuple(map(voiced, reading.reasons)),
        statements=tuple(one for one in reading.statements if not _stands_in(one.span, said)),
    )


def _speaker(reading: Reading, source: Source) -> Source:
    """The source by its id; else, where a correction that made it was taken back, by its name; else as it was."""
    known = (*reading.sources, *reading.bystanders)
    called = source.name.casefold()
    by_name = (one for one in known if called in (name.casefold() for name in one.names))
    there = {one.id for one in reading.sources}
    alone = replace(source, related=tuple(id for id in source.related if id in there))
    return anybody(reading, source.id) or next(by_name, alone)


def _stands_in(span: Span, said: Attribution) -> bool:
    return any(span.overlaps(content) for content in said.content)


def _same_place(one: Attribution, other: Attribution) -> bool:
    return any(_stands_in(content, other) for content in one.content)


def _start(attribution: Attribution) -> int:
    places = (*attribution.source, *attribution.cue, *attribution.content, *attribution.evidence)
    return min((span.start for span in places), default=0)
