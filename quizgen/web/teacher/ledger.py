"""Reading in, the rows of the claim ledger out: who says what, how, and who disputes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quizgen.model import Attribution, Link, LinkKind, Reading, Source
from quizgen.web.teacher.words import FACT_KINDS, NAMINGS, SOURCE_KINDS, STANCES


@dataclass(frozen=True, slots=True)
class Dispute:
    """Another row that denies, contradicts or supports this one."""

    row: str
    who: str
    verb: str


@dataclass(frozen=True, slots=True)
class Row:
    """One attribution as the ledger shows it; `speakers` has the id and the name of each of its sources."""

    id: str
    source: str
    speakers: tuple[tuple[str, str], ...]
    naming: str
    named: bool
    kind: str
    cue: str
    stance: str
    denial: bool
    claim: str
    against: tuple[Dispute, ...]
    agreeing: tuple[Dispute, ...]
    doubt: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One number, date or place, and in whose voice it stands."""

    id: str
    printed: str
    kind: str
    voice: str
    voice_row: str


_AGAINST = {LinkKind.DENIES: "denied", LinkKind.CONTRADICTS: "contradicted"}
_UNSOURCED = "no source given"


def rows(reading: Reading) -> tuple[Row, ...]:
    """One row an attribution, in the order of the text."""
    return tuple(_row(reading, attribution) for attribution in reading.attributions)


def details(reading: Reading) -> tuple[Detail, ...]:
    """The facts, each with the reporter or the source whose word it is."""
    speakers = {attribution.id: attribution.source_text or _UNSOURCED for attribution in reading.attributions}
    return tuple(
        Detail(
            id=fact.id,
            printed=fact.span.of(reading.article.text),
            kind=FACT_KINDS[fact.kind],
            voice=speakers.get(fact.voice, "the reporter"),
            voice_row=fact.voice if fact.voice in speakers else "",
        )
        for fact in reading.facts
    )


def _row(reading: Reading, attribution: Attribution) -> Row:
    text = reading.article.text
    sources = [reading.source(id) for id in attribution.source_ids]
    printed = " … ".join(span.of(text) for span in attribution.content)
    return Row(
        id=attribution.id,
        source=attribution.source_text or _UNSOURCED,
        speakers=tuple((source.id, source.name) for source in sources),
        naming=_naming(sources),
        named=bool(sources) and all(source.naming.named for source in sources),
        kind=", ".join(dict.fromkeys(filter(None, (SOURCE_KINDS[source.kind] for source in sources)))),
        cue=" … ".join(span.of(text) for span in attribution.cue),
        stance=STANCES[attribution.stance],
        denial=attribution.stance.value == "denies",
        claim=attribution.told or printed,
        against=tuple(_others(reading, attribution, _AGAINST)),
        agreeing=tuple(_others(reading, attribution, {LinkKind.SUPPORTS: "supported"})),
        doubt=attribution.doubt,
    )


def _naming(sources: Iterable[Source]) -> str:
    return ", ".join(dict.fromkeys(NAMINGS[source.naming] for source in sources)) or "cannot be traced"


def _others(reading: Reading, attribution: Attribution, verbs: dict[LinkKind, str]) -> Iterable[Dispute]:
    """Links are directed (a denies b); the row of b says "denied by a", the row of a "denies b" by its stance."""
    for link in reading.links:
        if link.kind in verbs and attribution.id in (link.a, link.b):
            other = reading.attribution(_other_end(link, attribution.id))
            verb = f"{verbs[link.kind]} by" if link.b == attribution.id else "against"
            yield Dispute(other.id, other.source_text or _UNSOURCED, verb)


def _other_end(link: Link, id: str) -> str:
    return link.a if link.b == id else link.b
