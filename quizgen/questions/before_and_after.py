"""A sentence as printed in, what may be asked about a figure of it that moves, with right and wrong figures, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import NamedTuple

from quizgen.questions.amounts import Amount, written
from quizgen.questions.moves import VERB, Move, moves_in

#: So many of the last printed digit must lie between two figures.
LEAST_GAP = 3
AFTER, BEFORE, SIZE = "The figure after the {}", "The figure before the {}", "The size of the {}"


class Asked(NamedTuple):
    """Stems with a place for the sentence, the options with their notes (the right one first), and the form."""

    stems: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    form: str


#: What goes up and down in the news by itself, so that "the fall in imports" names it.
_NOUN = (
    r"(?:sales|profits?|revenues?|turnover|earnings|income|exports|imports|output|production|inflation|unemployment|spending"
    r"|deficit|surplus|stake|volume|orders|borrowing|reserves|lending|consumption|shipments|deliveries|debts?|loss(?:es)?"
    r"|wages|salaries|fees|membership|attendance|turnout|population|stocks|contribution|pledge|share|price|rate|index|age"
    r"|limit|crime|burglaries|thefts|arrests|visitors|passengers|traffic|tax|duty|forecast|estimate|audience|ratio|quota"
    r"|charge|surcharge|workforce|capacity|acreage|crop|dividend|balance|proportion|number)"
)
_AUXILIARY = (
    r"(?:also|then|has|have|had|will|would|could|may|might|should|is|are|was|were|to|be|been|expected|likely|sharply"
    r"|slightly|steadily|actually|only|probably|further|later|again)"
)
_WORD = r"(?!(?:from|to|by|in|for|at|on|of|and|or|who|which|that|will|would|could|may|has|have|had)\b)[a-z]+"
_NUMBER_OF = rf"[Tt]he (?:number|proportion|amount|value|share) of (?:{_WORD} ){{0,2}}{_WORD}"
#: "The fall in imports" and "in output", but "in the deficit".
_BARE_NOUN = re.compile(
    r"^the |(?<!surplu)(?<!los)s$|\b(?:turnover|income|output|production|inflation|unemployment|spending|borrowing"
    r"|lending|consumption|membership|attendance|traffic|crime|capacity|profit|revenue)$"
)
_BEFORE_VERB = re.compile(
    rf"\b(?P<of>{_NUMBER_OF}|(?:(?:trade|budget|oil|crude|net|total) )?{_NOUN})(?: {_AUXILIARY})* $", re.IGNORECASE
)
_OBJECT = re.compile(
    rf" (?:(?:its|their|his|her|an?|the(?! number| prop| am| val| share of)) )?(?P<of>{_NUMBER_OF}|(?:[a-z]+ )?{_NOUN})"
    r"(?= (?:in|of|for|to|from|by|this|last)\b)"
)


def moving_figures(printed: str, rng: Random) -> Iterator[Asked]:
    """What may be asked about each move of the sentence."""
    for move in moves_in(printed):
        asked = _asked(move, _named(move, printed), not _NO_SUM.search(printed), rng)
        if asked and len(asked.options) > 2:
            yield asked


def _asked(move: Move, named: str, summed: bool, rng: Random) -> Asked | None:
    if move.by is not None:
        return _role(move, move.by) if move.by.in_percent else _worked_out(move, move.by, named)
    if move.before is None:
        return None
    percent = any(one.in_percent or "point" in one.unit for one in (*move.rest, move.before))
    if move.only and not percent and rng.random() < 0.5 and (size := _size(move, move.before, named, summed)):
        return size
    return _start(move, move.before, named)


def _named(move: Move, printed: str) -> str:
    """ "Rise in exports", "cut", "fall to 300 mln dlrs": what is asked about."""
    if not move.only:
        return f"{move.noun} to {written(move.after.value, move.after)}"
    verb = re.compile(VERB).match(printed, move.start)
    before = _BEFORE_VERB.search(printed[: move.start])
    whose = before or (verb and _OBJECT.match(printed, verb.end()))
    if not whose or re.search(r"\b(?:up|down)\b", verb.group() if verb else ""):
        return move.noun
    of = whose.group("of")[0].lower() + whose.group("of")[1:]
    return f"{move.noun} in {of if _BARE_NOUN.search(of) else f'the {of}'}"


def _places(move: Move) -> int:
    return max(one.places for one in (move.before, move.after, move.by) if one)


#: A value with the amount that prints it, where the sentence does, and what to say of it.
_Offered = tuple[Decimal, Amount | None, str]


def _offered(options: list[_Offered], like: Amount, places: int) -> tuple[tuple[str, str], ...]:
    """Those that differ, as the sentence prints them or in its form; no share above the whole, nothing below nought."""
    found: dict[Decimal, tuple[str, str]] = {}
    for value, printed, note in options:
        if value > 0 and not (like.in_percent and value > 100):
            text = written(value, printed) if printed else written(value, like, places)
            found.setdefault(value, (text, note))
    return tuple(found.values())[:4]


def _start(move: Move, old: Amount, named: str) -> Asked:
    """Which figure does the rise start from?"""
    new, noun, gap = move.after, move.noun, abs(move.after.value - old.value)
    options: list[_Offered] = [(old.value, old, f"Yes: that is where the figure was before the {noun}.")]
    if move.only:
        options.append((new.value, new, f"That is what the figure comes to with the {noun}."))
    options += [(one.value, one, "That figure belongs to something else in the sentence.") for one in _like(move, old)]
    options += [
        (gap, None, f"That is how far one figure lies from the other: the size of the {noun}."),
        (new.value + move.way * gap, None, f"That would be the figure after one more {noun} of this size."),
    ]
    stems = (
        f"According to this sentence, which figure does the {named} start from: {{}}?",
        f"Which figure does the {named} start from, according to this sentence: {{}}?",
    )
    return Asked(stems, _offered(options, old, _places(move)), "before")


def _like(move: Move, old: Amount) -> list[Amount]:
    """The other figures of the sentence that could be taken for it; none from which it could as well have moved so."""
    found: list[Amount] = []
    for one in () if move.only else move.rest:
        same = (one.mark, one.scale) == (old.mark, old.scale) and (one.unit == old.unit or (not one.unit and one.scale))
        if same and one.exact and (one.value - move.after.value) * move.way > 0:
            found.append(one._replace(unit=old.unit))
    return found


#: Two prices, ages or rates make no sum.
_NO_SUM = re.compile(r"\b(?:prices?|ages?|rates?|index|average|level|barrel|a share|per|balance|quota|limit)\b")


def _size(move: Move, old: Amount, named: str, summed: bool) -> Asked | None:
    """How large is the rise?"""
    new, noun, places = move.after, move.noun, _places(move)
    gap = abs(new.value - old.value)
    if gap * 10**places < LEAST_GAP:
        return None  # two rounded figures that lie so close tell little of what lies between them
    options: list[_Offered] = [
        (gap, None, "Yes: that is what lies between the two figures of the sentence."),
        (old.value, old, f"That is the figure before the {noun}, not the {noun} itself."),
        (new.value, new, f"That is what the figure comes to with the {noun}, not the {noun} itself."),
    ]
    if summed:
        options.append((old.value + new.value, None, "That is both figures together, not what lies between them."))
    stems = (
        f"How large is the {named} of which this sentence tells: {{}}?",
        f"According to this sentence, how large is the {named}: {{}}?",
    )
    return Asked(stems, _offered(options, old, places), "size")


def _worked_out(move: Move, size: Amount, named: str) -> Asked | None:
    """Which figure does a fall of 300 to 1,200 start from?"""
    new, noun = move.after, move.noun
    if not move.only:
        return None
    options: list[_Offered] = [
        (new.value - move.way * size.value, None, f"Yes: with the {noun} of this size it comes to the last figure."),
        (new.value, new, f"That is what the figure comes to with the {noun}."),
        (new.value + move.way * size.value, None, f"That would be the figure after one more {noun} of this size."),
        (size.value, None, f"That is the size of the {noun}, not the figure before it."),
    ]
    stems = (
        f"According to this sentence, what is the figure before the {named}: {{}}?",
        f"Which figure does the {named} start from, according to this sentence: {{}}?",
    )
    return Asked(stems, _offered(options, new, _places(move)), "worked out")


def _role(move: Move, size: Amount) -> Asked | None:
    """What does "£1.2bn" stand for in "rose 4% to £1.2bn"?"""
    if move.rest:
        return None
    noun, came, by = move.noun, written(move.after.value, move.after), written(size.value, size)
    note = f"The sentence tells of a {noun} of {by} to {came}."
    options = (
        (AFTER.format(noun), f"Yes: {by} is the size of the {noun}, and {came} is what came of it."),
        (BEFORE.format(noun), note),
        (SIZE.format(noun), note),
    )
    return Asked((f"What does “{came}” stand for in this sentence: {{}}?",), options, "role")
