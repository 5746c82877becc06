"""A source that a teacher chose from the list, or a name that he typed, in; the source of the article out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quizgen.errors import InvalidInput
from quizgen.model import Article, Naming, Reading, Source, SourceKind, Span
from quizgen.questions.english.wording import opening
from quizgen.services import entry, quoting
from quizgen.services.correcting import NAME

WHO = "Choose who says it, or type the name."
_PRONOUNS = frozenset("i me we us you he him she her it they them who this that these those somebody someone".split())
_COARSE = {
    Naming.NAMED_PERSON: "person",
    Naming.NAMED_ORGANISATION: "organisation",
    Naming.UNNAMED_PERSON: "person",
    Naming.UNNAMED_GROUP: "group",
    Naming.UNTRACEABLE: "group",
}


def chosen(reading: Reading, data: Mapping[str, Any]) -> Source | None:
    """The source by its id in `source`, or by its name in `name`; None when the article's ledger has no such source."""
    id, typed = data.get("source") or "", data.get("name") or ""
    typed = typed.strip() if isinstance(typed, str) else typed
    if id and typed:
        raise InvalidInput("Choose a source from the list, or type a name: not both.", "source")
    if not id and not typed:
        raise InvalidInput(WHO, "source")
    known = (*reading.sources, *reading.bystanders)
    if id:
        found = next((one for one in known if one.id == id), None)
        if found is None:
            raise InvalidInput("Choose one of the sources of this article.", "source")
        return found
    name = _alike(_typed(typed))
    return next((one for one in known if name in map(_alike, one.names)), None)


def named(reading: Reading, data: Mapping[str, Any], id: str) -> Source:
    """A source that only the teacher knows: the article must have the name that he typed."""
    name = _typed(data.get("name"))
    if name.casefold() in _PRONOUNS:
        raise InvalidInput(f"“{name}” is no name: type whom it means.", "name")
    article = reading.article
    places = quoting.everywhere(name, article) or quoting.everywhere(name, article, any_case=True)
    if not places:
        raise InvalidInput(f"“{name}” does not stand in the article: type the name as the article has it.", "name")
    whose = next((one for one in (*reading.sources, *reading.bystanders) if _is_part_of(places, one, article)), None)
    if whose:
        raise InvalidInput(f"“{name}” is part of “{whose.name}”: choose that source from the list.", "name")
    namings = tuple(naming.value for naming in Naming)
    if not data.get("naming"):
        raise InvalidInput(f"Choose how far a reader could identify “{name}”.", "naming")
    naming = Naming(entry.one_of(data["naming"], "naming", "How it is named", namings))
    shown = opening(" ".join(places[0].of(article.text).split()))
    return Source(
        id=id,
        name=shown,
        mentions=places,
        kind=SourceKind.UNSPECIFIED,
        naming=naming,
        coarse=_COARSE[naming],
        plural=naming is Naming.UNNAMED_GROUP and shown.endswith("s"),
    )


def _typed(name: object) -> str:
    return entry.line(name, "name", "The name", most=NAME).strip(' ,.;:“”"')


def _alike(name: str) -> str:
    return name.casefold().replace("'", "’")


def places_of(source: Source, article: Article) -> tuple[Span, ...]:
    """Where the article has the source, by any of its names or as the reading knows it."""
    own = [*source.mentions, *(span for name in source.names for span in quoting.everywhere(name, article))]
    return tuple(sorted(span for span in {*own} if not any(one != span and one.contains(span) for one in own)))


def _is_part_of(places: tuple[Span, ...], source: Source, article: Article) -> bool:
    """ "Brandt", where the article has it only in "Ida Brandt": two rows for one person would be rivals."""
    own = places_of(source, article)
    return source.naming.named and all(any(span.contains(place) for span in own) for place in places)
