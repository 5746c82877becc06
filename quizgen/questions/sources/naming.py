"""An option and its reading in, the sources that it names out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from quizgen.model import Reading
from quizgen.questions.english.likeness import words
from quizgen.questions.sources.levelling import bare_name

_NOBODY: frozenset[str] = frozenset()


def sources_in(option: str, reading: Reading) -> frozenset[str]:
    """The ids of the sources that an option lists; empty when it is no list of sources."""
    one = bearers(option, reading)
    if one:
        return one
    listed = _coordinations(reading).get(_folded(option), _NOBODY)
    if listed:
        return listed
    halves = [bearers(half, reading) for half in option.split(" and ")]
    return halves[0] | halves[1] if len(halves) == 2 and all(halves) else _NOBODY


def how_many(option: str, reading: Reading) -> int:
    """How many sources an option lists; 0 when it is no list of sources."""
    if bearers(option, reading):
        return 1  # two that share a name are still one name
    listed = _coordinations(reading).get(_folded(option))
    return len(listed) if listed else 2 if " and " in option and sources_in(option, reading) else 0


def bearers(name: str, reading: Reading) -> frozenset[str]:
    """The ids of the sources and bystanders that bear the name."""
    return _names(reading).get(_folded(name), _NOBODY)


def named_among(texts: Iterable[str], reading: Reading) -> Iterator[tuple[str, frozenset[str]]]:
    """The texts that are such a name, each with the ids."""
    names = _names(reading)
    return ((text, names[folded]) for text in texts if (folded := _folded(text)) in names)


@lru_cache(maxsize=4096)  # every option of every candidate is looked up as a name
def _folded(text: str) -> str:
    return " ".join(words(text))


@lru_cache(maxsize=4)
def _names(reading: Reading) -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for source in (*reading.sources, *reading.bystanders):
        for name in (*source.names, *filter(None, [bare_name(source)])):
            found[_folded(name)] = found.get(_folded(name), _NOBODY) | {source.id}
    return found


@lru_cache(maxsize=4)
def _coordinations(reading: Reading) -> Mapping[str, frozenset[str]]:
    return {_folded(attribution.source_text): frozenset(attribution.source_ids) for attribution in reading.attributions}
