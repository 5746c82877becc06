"""What a teacher typed about one row of the ledger in, the corrections it amounts to out, or InvalidInput at a field.

Only what differs from the reading as it stands is a correction: a form that is sent unchanged corrects nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from quizgen.corrections import may_be_linked
from quizgen.errors import InvalidInput, NotFound
from quizgen.model import Attribution, ContentForm, LinkKind, Naming, Reading, Source, SourceKind, Stance
from quizgen.model.corrections import (
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
from quizgen.questions.english.dangling import dangling
from quizgen.services import entry

NAME, CONTENT = 200, 600


def attribution(reading: Reading, id: str) -> Attribution:
    """The row; NotFound when the reading has none of this id (any more)."""
    found = next((one for one in reading.attributions if one.id == id), None)
    if found is None:
        raise NotFound("This row is not in the ledger any more. Go back to the article.")
    return found


def source(reading: Reading, id: str) -> Source:
    """The source; NotFound when the reading has none of this id (any more)."""
    found = next((one for one in reading.sources if one.id == id), None)
    if found is None:
        raise NotFound("This source is not in the ledger any more. Go back to the article.")
    return found


def of_row(reading: Reading, id: str, data: Mapping[str, Any]) -> Iterator[AnyCorrection]:
    """`data`: `source` (an id, "" for as it is), `stance`, `content`, `settled` (true: the doubt is settled)."""
    row = attribution(reading, id)
    speakers = {one.id for one in (*reading.sources, *reading.bystanders)}
    speaker = data.get("source") or ""
    if speaker and speaker not in speakers:
        raise InvalidInput("Choose one of the sources of this article.", "source")
    if speaker and (speaker,) != row.source_ids:
        yield SpokenBy(attribution=id, source=speaker)
    if "stance" in data:
        stances = tuple(stance.value for stance in Stance if stance is not Stance.HOLDS)
        stance = Stance(entry.one_of(data["stance"], "stance", "What the source does", stances))
        if stance is not row.stance:
            yield StanceSet(attribution=id, stance=stance)
    if "content" in data and (content := standing(data["content"], row)) != row.content_resolved:
        yield Reworded(attribution=id, content=content)
    if data.get("settled") and row.doubt:
        yield Settled(attribution=id)


def standing(typed: object, row: Attribution) -> str:
    """The words as the reading keeps them: no leading "that", no full stop; a quotation keeps its own marks."""
    content = entry.line(typed, "content", "What was said", most=CONTENT)
    if content == row.content_resolved:
        return content
    if row.form is not ContentForm.QUOTATION:
        content = content.removeprefix("that ").rstrip(".;,: ")
    if not any(char.isalnum() for char in content):
        raise InvalidInput("What was said must not be empty. Leave the row out if nobody said it.", "content")
    return content


def doubts(corrections: list[AnyCorrection], reading: Reading) -> Iterator[str]:
    """What a teacher should look at once more in the words he wrote."""
    for correction in corrections:
        if isinstance(correction, Reworded):
            clause = attribution(reading, correction.attribution).form is not ContentForm.QUOTATION
            word = dangling(correction.content, clause=clause)
            if word:
                yield (
                    f"“{word}” in the new words points to something that a question will not show: name it, "
                    "or nothing is asked about this row."
                )


def left_out(reading: Reading, id: str) -> Iterator[AnyCorrection]:
    """Nobody said it."""
    yield LeftOut(attribution=attribution(reading, id).id)


def of_source(reading: Reading, id: str, data: Mapping[str, Any]) -> Iterator[AnyCorrection]:
    """`data`: `name`, `kind`, `naming`."""
    before = source(reading, id)
    if "name" in data:
        name = entry.line(data["name"], "name", "The name", most=NAME)
        if any(name.casefold() == other.name.casefold() for other in reading.sources if other.id != id):
            raise InvalidInput("Another source has this name. If the two are one, join them below.", "name")
        if name != before.name:
            yield Renamed(source=id, name=name)
    kinds, namings = tuple(kind.value for kind in SourceKind), tuple(naming.value for naming in Naming)
    kind = SourceKind(entry.one_of(data.get("kind", before.kind.value), "kind", "The kind of source", kinds))
    naming = Naming(entry.one_of(data.get("naming", before.naming.value), "naming", "How it is named", namings))
    if (kind, naming) != (before.kind, before.naming):
        yield Described(source=id, kind=kind, naming=naming)


def joined(reading: Reading, id: str, into: object) -> Iterator[AnyCorrection]:
    """The two are one; `into` stays."""
    if into not in {one.id for one in reading.sources if one.id != id}:
        raise InvalidInput("Choose the source that this one is the same as.", "into")
    yield Joined(source=source(reading, id).id, into=str(into))


def split_off(reading: Reading, id: str, alias: object, new: str) -> Iterator[AnyCorrection]:
    """The alias is somebody else, as far named as what it was split from until the teacher says otherwise."""
    whole = source(reading, id)
    if alias not in whole.aliases:
        raise InvalidInput("This name does not belong to the source any more.", "alias")
    yield SplitOff(source=id, alias=str(alias), new=new, naming=whole.naming)


def linked(reading: Reading, a: str, data: Mapping[str, Any]) -> Iterator[AnyCorrection]:
    """`data`: `kind` (denies, contradicts, supports) and `other`, the row that it is done to."""
    kinds = tuple(kind.value for kind in LinkKind)
    kind = LinkKind(entry.one_of(data.get("kind"), "kind", "The link", kinds))
    other = data.get("other")
    if other not in {one.id for one in reading.attributions}:
        raise InvalidInput("Choose the other statement.", "other")
    if not may_be_linked(reading, attribution(reading, a).id, str(other)):
        raise InvalidInput("Both statements are by one source; choose one of another source.", "other")
    known = any((link.kind, link.a, link.b) == (kind, a, other) for link in reading.links)
    if not known:
        yield Linked(kind=kind, a=a, b=str(other))


def unlinked(reading: Reading, a: str, b: str) -> Iterator[AnyCorrection]:
    """They have nothing to do with each other."""
    if any({link.a, link.b} == {a, b} for link in reading.links):
        yield Unlinked(a=a, b=b)
