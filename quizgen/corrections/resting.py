"""A teacher's corrections in, those that mean nothing without one of them out: they go when it is taken back."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.model.corrections import Added, AnyCorrection


def resting_on(number: int, made: Mapping[int, AnyCorrection]) -> tuple[int, ...]:
    """The numbers of the later corrections of a row that this one added, or of a source that only this one named.

    Corrections of what the machine found rest on nothing.
    """
    first = made[number]
    if not isinstance(first, Added):
        return ()
    later = {other: correction for other, correction in made.items() if other > number}
    gone = {first.statement.id}
    others = any(isinstance(one, Added) and one.source.id == first.source.id for one in later.values())
    if first.new_source and not others:
        gone.add(first.source.id)
    return tuple(other for other, correction in later.items() if _names(correction) & gone)


def _names(correction: AnyCorrection) -> set[str]:
    """The ids that it speaks of. An added statement keeps its own source, and so rests on nothing."""
    if isinstance(correction, Added):
        return set()
    parts = ("attribution", "source", "into", "a", "b")
    return {id for part in parts if (id := getattr(correction, part, ""))}
