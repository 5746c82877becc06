"""A reading in; its claims as rows of words out: the table that says what the claim map draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.model import Attribution, ContentForm, LinkKind, Naming, Reading, SourceKind, Stance

UNSOURCED = "no source given"

STANCES: Mapping[Stance, str] = {
    Stance.ASSERTS: "says",
    Stance.DENIES: "denies",
    Stance.ACCUSES: "accuses",
    Stance.ADMITS: "admits",
    Stance.THREATENS: "threatens",
    Stance.PROMISES: "promises",
    Stance.DEMANDS: "demands",
    Stance.PREDICTS: "predicts",
    Stance.DOUBTS: "doubts",
    Stance.CONFIRMS: "confirms",
    Stance.HOLDS: "holds",
}
NAMINGS: Mapping[Naming, str] = {
    Naming.NAMED_PERSON: "named person",
    Naming.NAMED_ORGANISATION: "named organisation",
    Naming.UNNAMED_PERSON: "unnamed person",
    Naming.UNNAMED_GROUP: "unnamed group",
    Naming.UNTRACEABLE: "cannot be traced",
}
KINDS: Mapping[SourceKind, str] = {
    SourceKind.OFFICIAL: "officials",
    SourceKind.PARTY: "parties to the dispute",
    SourceKind.NEWS_OUTLET: "news outlets",
    SourceKind.STATE_NEWS_AGENCY: "state news agencies",
    SourceKind.EXPERT: "experts",
    SourceKind.EYEWITNESS: "eyewitnesses",
    SourceKind.DOCUMENT: "documents",
    SourceKind.CAMPAIGN_GROUP: "campaign groups",
    SourceKind.COMPANY: "companies",
    SourceKind.PUBLIC: "members of the public",
    SourceKind.UNSPECIFIED: "kind not told",
}
#: What the first does to the second, and what is done to the second.
LINKS: Mapping[LinkKind, str] = {
    LinkKind.DENIES: "denies",
    LinkKind.CONTRADICTS: "contradicts",
    LinkKind.SUPPORTS: "supports",
}
_SUFFERED: Mapping[LinkKind, str] = {
    LinkKind.DENIES: "denied by",
    LinkKind.CONTRADICTS: "contradicted by",
    LinkKind.SUPPORTS: "supported by",
}


@dataclass(frozen=True, slots=True)
class Joined:
    """Another claim that this one is linked to: "denied by", its source and its id."""

    verb: str
    who: str
    id: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim in words; `unsure` that something about it is doubtful."""

    id: str
    source: str
    naming: str
    stance: str
    claim: str
    links: tuple[Joined, ...]
    unsure: bool


def claim_of(attribution: Attribution, reading: Reading) -> str:
    """What was said: as it stands alone, else as it is printed; a quotation in quotation marks."""
    text = attribution.told or " … ".join(span.of(reading.article.text) for span in attribution.content)
    text = " ".join(text.split())
    quoted = attribution.form is ContentForm.QUOTATION and text and text[0] not in "“\"'‘"
    return f"“{text}”" if quoted else text


def claim_rows(reading: Reading) -> tuple[ClaimRow, ...]:
    """One row a claim, in the order of the text."""
    known = {one.id: one.source_text or UNSOURCED for one in reading.attributions}
    names = {source.id: NAMINGS[source.naming] for source in reading.sources}
    return tuple(
        ClaimRow(
            id=one.id,
            source=known[one.id],
            naming=", ".join(dict.fromkeys(names[id] for id in one.source_ids if id in names)),
            stance=STANCES[one.stance],
            claim=claim_of(one, reading),
            links=tuple(
                Joined(LINKS[link.kind], known[link.b], link.b)
                if link.a == one.id
                else Joined(_SUFFERED[link.kind], known[link.a], link.a)
                for link in reading.links
                if one.id in (link.a, link.b) and {link.a, link.b} <= known.keys()
            ),
            unsure=bool(one.doubt),
        )
        for one in reading.attributions
    )
