"""Who speaks: sources, their kinds and how far they are named."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class SourceKind(StrEnum):
    """What kind of source speaks, grounded in a word of the text; `UNSPECIFIED` when no word says so."""

    OFFICIAL = "official"
    PARTY = "party"
    NEWS_OUTLET = "news_outlet"
    STATE_NEWS_AGENCY = "state_news_agency"
    EXPERT = "expert"
    EYEWITNESS = "eyewitness"
    DOCUMENT = "document"
    CAMPAIGN_GROUP = "campaign_group"
    COMPANY = "company"
    PUBLIC = "public"
    UNSPECIFIED = "unspecified"


class Naming(StrEnum):
    """How far a reader could identify the source."""

    NAMED_PERSON = "named_person"
    NAMED_ORGANISATION = "named_organisation"
    UNNAMED_PERSON = "unnamed_person"  # "a spokesman for the ministry"
    UNNAMED_GROUP = "unnamed_group"  # "army sources", "residents"
    UNTRACEABLE = "untraceable"  # "some reports", "it is said"

    @property
    def named(self) -> bool:
        return self in (Naming.NAMED_PERSON, Naming.NAMED_ORGANISATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One person, body or group with all its names in the article.

    `name` is the fullest form, ready to stand as an option or a stem's subject ("Army sources", "Israeli Defence
    Minister Avigdor Lieberman"); `aliases` every other form that means the same. `mentions` are its spans in the text.
    `coarse` groups sources that may be rival options: "person", "group", "organisation", "outlet", "document".
    `plural` tells whether it takes a plural verb. `related` are the ids of sources that contain it or lie in it
    ("Sana", "reporters for Sana"): they overlap, so they are never rival options.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()
    kind: SourceKind = SourceKind.UNSPECIFIED
    kind_word: str = ""
    naming: Naming = Naming.NAMED_PERSON
    party: bool = False
    coarse: str = "person"
    plural: bool = False
    related: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)

    def __hash__(self) -> int:
        return hash((self.id, self.name))  # every article has an S1: by the id alone, those in a cache are all compared
