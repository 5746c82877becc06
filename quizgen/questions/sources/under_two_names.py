"""Two sources in, whether they may well be one that goes by two names, out: beside each other both would be right."""

from __future__ import annotations

import re

from quizgen.model import Naming, Reading, Source
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.sources.introduced_apart import introduced_apart
from quizgen.questions.sources.kinship import may_be_one

_AT_THE_TOP = lexicon("officials officers board council")
_REGULATORS = lexicon("regulator regulators watchdog watchdogs authorities")
#: So many first letters of "European" tell whose regulators they are.
_LETTERS = 4


def under_two_names(one: Source, other: Source, reading: Reading) -> bool:
    """ "The Board staff" and "Board officials", "European regulators" and "the European Pool Agency"."""
    if may_be_one(one, other):
        return True
    if _may_be_the_nameless(one, other, reading) or _may_be_the_nameless(other, one, reading):
        return True
    if _audits(one, reading) and _audits(other, reading):
        return True
    mine, theirs = frozenset(words(one.name)), frozenset(words(other.name))
    return any(
        _staff_and_top(a, b) or _regulates(a, b) or _cut_short(a, b) or _governs(a, b)
        for a, b in ((mine, theirs), (theirs, mine))
    )


def _may_be_the_nameless(one: Source, other: Source, reading: Reading) -> bool:
    """ "A ministry spokesman" and the "Ove Lund" of whom nothing is told: the next sentence may name him."""
    nameless = one.naming is Naming.UNNAMED_PERSON and "spokes" in one.name
    unknown = other.naming is Naming.NAMED_PERSON and not other.kind_word
    return nameless and unknown and not introduced_apart(other, one, reading)


def _audits(source: Source, reading: Reading) -> bool:
    """ "Auditors", "the audit office" and "COA", which is the Commission on Audit: whose word it is, all three tell."""
    if any("audit" in name.casefold() for name in source.names):
        return True
    letters = [name for name in source.names if name.isupper() and name.isalpha()]
    return any(re.search(rf"\bAudit\w*(?: \w+){{0,3}} \({name}\)", reading.article.text) for name in letters)


def _staff_and_top(one: frozenset[str], other: frozenset[str]) -> bool:
    return "staff" in one and not _AT_THE_TOP.isdisjoint(other)


def _regulates(one: frozenset[str], other: frozenset[str]) -> bool:
    if _REGULATORS.isdisjoint(one):
        return False
    of_whom = {word[:_LETTERS] for word in one - _REGULATORS if len(word) >= _LETTERS}
    return any(word[:_LETTERS] in of_whom for word in other)


#: Houses that are named for those who govern from them.
_SEATS = tuple(map(lexicon, ("kremlin", "pentagon", "white house", "downing street")))
_GOVERNMENT = lexicon("government administration ministry department officials authorities cabinet military army")
_OF_THE_LAND = lexicon("the of members senior federal russian russia us u.s american british uk defence defense state")


def _governs(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "The Kremlin" and "the Russian government"; not the government of another land."""
    governs = not _GOVERNMENT.isdisjoint(other) and other - _GOVERNMENT <= _OF_THE_LAND
    return governs and any(seat <= one for seat in _SEATS)


#: A longer word than this is no piece of another.
_LONGEST_CUT = 4


def _cut_short(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "The Fed" of "the Federal Board"."""
    piece = "".join(one - {"the"}) if len(one - {"the"}) == 1 else ""
    return 2 < len(piece) <= _LONGEST_CUT and any(word.startswith(piece) for word in other - one)
