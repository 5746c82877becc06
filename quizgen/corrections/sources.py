"""A reading and one of its sources in; the reading with the source renamed, joined to another or split in two out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from quizgen.corrections.links import apart
from quizgen.corrections.parts import mapped, named_anew, put_source
from quizgen.model import Attribution, Reading, Source, Span
from quizgen.model.corrections import SplitOff


def renamed(reading: Reading, source: Source, name: str) -> Reading:
    aliases = tuple(dict.fromkeys(alias for alias in source.names if alias.casefold() != name.casefold()))
    reading = put_source(reading, replace(source, name=name, aliases=aliases))

    def called(attribution: Attribution) -> Attribution:
        if source.id not in attribution.source_ids:
            return attribution
        one = attribution.source_ids == (source.id,)
        text = name if one else named_anew(attribution.source_text, [source.name], name)
        content = attribution.content_resolved
        if attribution.self_reference:
            content = named_anew(content, [source.name], name)
        return replace(attribution, source_text=text, content_resolved=content)

    return mapped(reading, called)


def joined(reading: Reading, source: Source, into: Source) -> Reading:
    one = replace(
        into,
        aliases=tuple(dict.fromkeys(name for name in (*into.aliases, *source.names) if name != into.name)),
        mentions=tuple(sorted({*into.mentions, *source.mentions})),
        party=into.party or source.party,
        related=tuple(dict.fromkeys(id for id in (*into.related, *source.related) if id not in (into.id, source.id))),
    )

    def same(attribution: Attribution) -> Attribution:
        if source.id not in attribution.source_ids:
            return attribution
        ids = tuple(dict.fromkeys(into.id if id == source.id else id for id in attribution.source_ids))
        return replace(attribution, source_ids=ids, source_text=into.name if len(ids) == 1 else attribution.source_text)

    def pointed(other: Source) -> Source:
        related = dict.fromkeys(into.id if id == source.id else id for id in other.related)
        return replace(other, related=tuple(id for id in related if id != other.id))

    kept = tuple(one if other.id == into.id else pointed(other) for other in reading.sources if other.id != source.id)
    return apart(mapped(replace(reading, sources=kept), same))


def may_be_split(sources: Mapping[str, Source], split: SplitOff) -> bool:
    return split.alias in sources[split.source].aliases and split.new not in sources


def split_off(reading: Reading, source: Source, split: SplitOff) -> Reading:
    text = reading.article.text

    def calls_it(span: Span) -> bool:
        return " ".join(span.of(text).split()).casefold() == split.alias.casefold()

    own = tuple(span for span in source.mentions if calls_it(span))
    rest = replace(
        source,
        aliases=tuple(alias for alias in source.aliases if alias != split.alias),
        mentions=tuple(span for span in source.mentions if span not in own),
    )
    new = replace(source, id=split.new, name=split.alias, aliases=(), mentions=own, naming=split.naming, related=())

    def moved(attribution: Attribution) -> Attribution:
        mine = attribution.source_ids == (source.id,) and any(calls_it(span) for span in attribution.source)
        if not mine:
            return attribution
        return replace(attribution, source_ids=(new.id,), source_text=split.alias)

    reading = put_source(reading, rest)
    at = reading.sources.index(rest) + 1
    return mapped(replace(reading, sources=(*reading.sources[:at], new, *reading.sources[at:])), moved)
