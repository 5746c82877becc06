"""A reading and one part of it that has changed in; the reading with the change wherever that part stands out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from quizgen.model import Attribution, Reading, Source


def put(reading: Reading, changed: Attribution) -> Reading:
    return mapped(reading, lambda attribution: changed if attribution.id == changed.id else attribution)


def put_source(reading: Reading, changed: Source) -> Reading:
    return replace(reading, sources=tuple(changed if one.id == changed.id else one for one in reading.sources))


def mapped(reading: Reading, change: Callable[[Attribution], Attribution]) -> Reading:
    return replace(
        reading,
        attributions=tuple(map(change, reading.attributions)),
        views=tuple(map(change, reading.views)),
    )


def without_silent(reading: Reading, ids: tuple[str, ...]) -> Reading:
    """Without those of the sources who now say nothing at all."""
    speaking = {id for one in (*reading.attributions, *reading.views) for id in one.source_ids}
    silent = {id for id in ids if id not in speaking}
    kept = (source for source in reading.sources if source.id not in silent)
    return replace(
        reading,
        sources=tuple(replace(one, related=tuple(id for id in one.related if id not in silent)) for one in kept),
    )


def stands_in(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def named_anew(text: str, names: Iterable[str], name: str) -> str:
    """The text with the longest of the names that it holds replaced."""
    for old in sorted(names, key=len, reverse=True):
        if stands_in(old, text):
            return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: name, text, flags=re.IGNORECASE)
    return text
