"""A reading and a teacher's corrections of it in, the reading that holds with them out. No language is needed.

A correction whose attribution or source is not there (any more) is passed over: a correction that it rested on may
have been taken back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from quizgen.corrections.added import added
from quizgen.corrections.links import linked, may_be_linked
from quizgen.corrections.parts import put, put_source
from quizgen.corrections.sources import joined, may_be_split, renamed, split_off
from quizgen.corrections.statements import anybody, heard, reworded, spoken_by, stance_set, without
from quizgen.model import Reading
from quizgen.model.corrections import (
    Added,
    AnyCorrection,
    Described,
    Joined,
    LeftOut,
    Linked,
    Renamed,
    Reworded,
    Settled,
    SplitOff,
    SpokenBy,
    StanceSet,
    Unlinked,
)


def corrected(reading: Reading, corrections: Iterable[AnyCorrection]) -> Reading:
    """The reading with the corrections made in their order."""
    for correction in corrections:
        reading = _with(reading, correction)
    return reading


def _with(reading: Reading, correction: AnyCorrection) -> Reading:
    attributions = {attribution.id: attribution for attribution in reading.attributions}
    sources = {source.id: source for source in reading.sources}
    match correction:
        case SpokenBy(attribution=id, source=source) if id in attributions and (who := anybody(reading, source)):
            return spoken_by(heard(reading, who), attributions[id], who)
        case StanceSet(attribution=id, stance=stance) if id in attributions:
            return stance_set(reading, attributions[id], stance)
        case Reworded(attribution=id, content=content) if id in attributions:
            return put(reading, reworded(attributions[id], content, reading))
        case Settled(attribution=id) if id in attributions:
            return put(reading, replace(attributions[id], doubt="", confidence=1.0))
        case LeftOut(attribution=id) if id in attributions:
            return without(reading, id)
        case Added(statement=said) if said.id not in attributions:
            return added(reading, correction)
        case Renamed(source=id, name=name) if id in sources:
            return renamed(reading, sources[id], name)
        case Described(source=id, kind=kind, naming=naming) if id in sources:
            word = sources[id].kind_word if kind is sources[id].kind else ""  # the word that proved another kind
            return put_source(reading, replace(sources[id], kind=kind, kind_word=word, naming=naming))
        case Joined(source=id, into=into) if id in sources and into in sources and id != into:
            return joined(reading, sources[id], sources[into])
        case SplitOff(source=id) if id in sources and may_be_split(sources, correction):
            return split_off(reading, sources[id], correction)
        case Linked(a=a, b=b) if a in attributions and b in attributions and may_be_linked(reading, a, b):
            return linked(reading, correction.kind, attributions[a], attributions[b])
        case Unlinked(a=a, b=b):
            return replace(reading, links=tuple(link for link in reading.links if {link.a, link.b} != {a, b}))
        case SpokenBy() | StanceSet() | Reworded() | Settled() | LeftOut() | Renamed() | Described() | Joined():
            return reading
        case SplitOff() | Linked() | Added():
            return reading
        case _:
            assert_never(correction)
