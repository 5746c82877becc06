"""A teacher's corrections in, those that mean nothing without one of them out: they go when it is taken back."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.model.corrections import Added, AnyCorrection


def resting_on(number: int, made: Mapping[int, AnyCorrection]) -> tuple[int, ...]:
    """The numbers of the later corrections of a row that this one added, or of a source that only this one named.

    Corrections of what the machine found rest on nothing, nor does a statement that was added: it keeps its source.
    """
    first = made[number]
    if not isinstance(first, Added):
        return ()
    own, source = first.statement.id, first.source.id if first.new_source else ""
    resting: list[int] = []
    for other in sorted(other for other in made if other > number):
        correction = made[other]
        if isinstance(correction, Added):
            source = "" if correction.source.id == source else source  # from here on the source is that one's, too
        elif _names(correction) & {own, source} - {""}:
            resting.append(other)
    return tuple(resting)


def _names(correction: AnyCorrection) -> set[str]:
    """The ids that it speaks of."""
    parts = ("attribution", "source", "into", "a", "b")
    return {id for part in parts if (id := getattr(correction, part, ""))}
