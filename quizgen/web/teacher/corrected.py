"""A reading and its corrections in, a sentence for each out: what the teacher sees under the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from quizgen.corrections import corrected, resting_on
from quizgen.export.claim_rows import LINKS, NAMINGS, STANCES, claim_of
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
from quizgen.services.corrections import Made
from quizgen.web.teacher.words import SOURCE_KINDS, shortened

CLAIM = 70


@dataclass(frozen=True, slots=True)
class Told:
    """One correction as a sentence, with who made it and when; `along` is how many others go when it is taken back."""

    number: int
    sentence: str
    who: str
    when: datetime
    along: int = 0


def told(found: Reading, made: tuple[Made, ...]) -> Iterator[Told]:
    """Each correction in the words of the reading as it was before it."""
    reading, by_number = found, {one.number: one.correction for one in made}
    for one in made:
        along = len(resting_on(one.number, by_number))
        yield Told(one.number, sentence(reading, one.correction), one.who, one.when, along)
        reading = corrected(reading, [one.correction])


def sentence(reading: Reading, correction: AnyCorrection) -> str:
    """ "“40 boats were damaged” is said by the council." """
    match correction:
        case SpokenBy(attribution=id, source=source):
            return f"{_claim(reading, id)} is said by {_name(reading, source)}."
        case StanceSet(attribution=id, stance=stance):
            return f"{_speaker(reading, id)} {STANCES[stance]} {_claim(reading, id)}."
        case Reworded(attribution=id, content=content):
            return f"{_claim(reading, id)} now reads “{shortened(content, CLAIM)}”."
        case Settled(attribution=id):
            return f"{_claim(reading, id)} is right as it stands."
        case LeftOut(attribution=id):
            return f"{_claim(reading, id)} is left out: nobody said it."
        case Added(statement=said, source=source):
            return f"Added: {source.name} {STANCES[said.stance]} {_quoted(claim_of(said, reading))}."
        case Renamed(source=source, name=name):
            return f"{_name(reading, source)} is called {name}."
        case Described(source=source, kind=kind, naming=naming):
            what = ", ".join(filter(None, (NAMINGS[naming], SOURCE_KINDS[kind])))
            return f"{_name(reading, source)}: {what}."
        case Joined(source=source, into=into):
            return f"{_name(reading, source)} is the same as {_name(reading, into)}."
        case SplitOff(source=source, alias=alias):
            return f"“{alias}” is not {_name(reading, source)}, but a source of its own."
        case Linked(kind=kind, a=a, b=b):
            return f"{_claim(reading, a)} {LINKS[kind]} {_claim(reading, b)}."
        case Unlinked(a=a, b=b):
            return f"{_claim(reading, a)} and {_claim(reading, b)} have nothing to do with each other."
        case _:
            assert_never(correction)


def _claim(reading: Reading, id: str) -> str:
    row = next((one for one in reading.attributions if one.id == id), None)
    return _quoted(claim_of(row, reading)) if row else "A row that is gone"


def _quoted(claim: str) -> str:
    return f"“{shortened(claim.strip('“”'), CLAIM)}”"


def _speaker(reading: Reading, id: str) -> str:
    row = next((one for one in reading.attributions if one.id == id), None)
    return row.source_text if row and row.source_text else "Somebody"


def _name(reading: Reading, id: str) -> str:
    known = (*reading.sources, *reading.bystanders)
    return next((one.name for one in known if one.id == id), "a source that is gone")
