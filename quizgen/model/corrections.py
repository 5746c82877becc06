"""What a teacher corrects in a reading: small values, in the order in which they were made.

Each names what it changes by the ids of the reading. The reading itself stays as the machine found it;
`quizgen.corrections.corrected` gives what holds with the corrections.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from quizgen.model.attributions import Attribution, LinkKind, Stance
from quizgen.model.sources import Naming, Source, SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What all corrections share: `change` names the kind, for storing and for sentences."""

    change: ClassVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenBy(Correction):
    """The attribution belongs to this one source of the article."""

    change: ClassVar[str] = "spoken_by"
    attribution: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceSet(Correction):
    """What the source does with the content."""

    change: ClassVar[str] = "stance"
    attribution: str
    stance: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded(Correction):
    """The content that stands alone, in the teacher's words: without leading "that" or end punctuation."""

    change: ClassVar[str] = "reworded"
    attribution: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled(Correction):
    """A doubt is settled: the attribution is right as it stands."""

    change: ClassVar[str] = "settled"
    attribution: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut(Correction):
    """Nobody said this: the attribution does not count."""

    change: ClassVar[str] = "left_out"
    attribution: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Added(Correction):
    """Somebody said this, and the machine did not see it: the statement with an id of its own, and its source.

    The source is kept whole: one that the teacher named stands nowhere else, and one that another correction made
    must not be lost with it. `new_source` tells that the teacher named it here.
    """

    change: ClassVar[str] = "added"
    statement: Attribution
    source: Source
    new_source: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed(Correction):
    """The fullest form of a source's name; the one before becomes an alias."""

    change: ClassVar[str] = "renamed"
    source: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Described(Correction):
    """What kind of source it is, and how far a reader could identify it."""

    change: ClassVar[str] = "described"
    source: str
    kind: SourceKind
    naming: Naming


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Correction):
    """Two sources are one: `source` goes, and its names become aliases of `into`."""

    change: ClassVar[str] = "joined"
    source: str
    into: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitOff(Correction):
    """An alias means somebody else: it becomes a source of its own, with the id `new`."""

    change: ClassVar[str] = "split_off"
    source: str
    alias: str
    new: str
    naming: Naming


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked(Correction):
    """Attribution `a` denies, contradicts or supports attribution `b`."""

    change: ClassVar[str] = "linked"
    kind: LinkKind
    a: str
    b: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked(Correction):
    """The two attributions have nothing to do with each other."""

    change: ClassVar[str] = "unlinked"
    a: str
    b: str


AnyCorrection = (
    SpokenBy
    | StanceSet
    | Reworded
    | Settled
    | LeftOut
    | Added
    | Renamed
    | Described
    | Joined
    | SplitOff
    | Linked
    | Unlinked
)
