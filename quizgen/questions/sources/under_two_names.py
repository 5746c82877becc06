"""Two sources in, whether they may well be one that goes by two names, out: beside each other both would be right."""

from __future__ import annotations

from quizgen.model import Naming, Source
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.sources.kinship import may_be_one

_AT_THE_TOP = lexicon("officials officers board council")
_REGULATORS = lexicon("regulator regulators watchdog watchdogs authorities")
#: So many first letters of "European" tell whose regulators they are.
_LETTERS = 4


def under_two_names(one: Source, other: Source) -> bool:
    """ "The Board staff" and "Board officials", "European regulators" and "the European Pool Agency"."""
    if may_be_one(one, other) or _may_be_the_nameless(one, other) or _may_be_the_nameless(other, one):
        return True
    mine, theirs = frozenset(words(one.name)), frozenset(words(other.name))
    return any(_staff_and_top(a, b) or _regulates(a, b) for a, b in ((mine, theirs), (theirs, mine)))


def _may_be_the_nameless(one: Source, other: Source) -> bool:
    """ "A ministry spokesman" and the "Ove Lund" of whom nothing is told: the next sentence may name him."""
    nameless = one.naming is Naming.UNNAMED_PERSON and "spokes" in one.name
    return nameless and other.naming is Naming.NAMED_PERSON and not other.kind_word


def _staff_and_top(one: frozenset[str], other: frozenset[str]) -> bool:
    return "staff" in one and not _AT_THE_TOP.isdisjoint(other)


def _regulates(one: frozenset[str], other: frozenset[str]) -> bool:
    if _REGULATORS.isdisjoint(one):
        return False
    of_whom = {word[:_LETTERS] for word in one - _REGULATORS if len(word) >= _LETTERS}
    return any(word[:_LETTERS] in of_whom for word in other)
