"""A sentence as printed in, what may be asked about a figure of it that moves, with the right and wrong figures, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import NamedTuple

from quizgen.questions.amounts import Amount, written
from quizgen.questions.moves import VERB, Move, moves_in

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
_NUMBER_OF = r"the (?:number|proportion|amount|value|share) of (?:[a-z]+ ){0,2}[a-z]+"
_NO_ARTICLE = (
    "turnover", "income", "output", "production", "inflation", "unemployment", "spending", "borrowing", "lending",
    "consumption", "membership", "attendance", "traffic", "crime", "capacity",
)  # fmt: skip
_BEFORE_VERB = re.compile(
    rf"\b(?P<of>{_NUMBER_OF}|(?:(?:trade|budget|oil|crude|net|total) )?{_NOUN})(?: {_AUXILIARY})* $"
)
_OBJECT = re.compile(
    rf" (?:(?:its|their|his|her|an?|the(?! number| prop| am| val| share of)) )?(?P<of>{_NUMBER_OF}|(?:[a-z]+ )?{_NOUN})(?= (?:in|of|for|to|from|by|this|last)\b)"
)


def moving_figures(printed: str, rng: Random) -> Iterator[Asked]:
    """What may be asked about each move of the sentence."""
    for move in moves_in(printed):
        asked = _asked(move, _named(move, printed), not _NO_SUM.search(printed), rng)
        if asked and len(asked.options) > 2:
            yield asked


def _asked(move: Move, named: str, summed: bool, rng: Random) -> Asked | None:
    if move.by is not None:
        return _role(move, named) if move.by.in_percent else _worked_out(move, named)
    if move.before is None:
        return None
    percent = any(one.in_percent or "point" in one.unit for one in (*move.rest, move.before))
    if move.only and not percent and rng.random() < 0.5 and (size := _size(move, move.before, named, summed)):
        return size
    return _start(move, move.before, named)


def _named(move: Move, printed: str) -> str:
    """ "Rise in exports", "cut", "fall to 300 mln dlrs": what is asked about."""
    noun = move.noun
    verb = re.compile(VERB).match(printed, move.start)
    before = _BEFORE_VERB.search(printed[: move.start])
    whose = before or (verb and _OBJECT.match(printed, verb.end()))
    if whose and not re.search(r"\b(?:up|down)\b", verb.group() if verb else ""):
        of = whose.group("of")
        noun += " in " + (of if of.endswith("s") or of.startswith("the ") or of in _NO_ARTICLE else f"the {of}")
    if not move.only:
        noun += f" to {written(move.after.value, move.after)}"
    return noun


def _places(move: Move) -> int:
    return max(one.places for one in (move.before, move.after, move.by) if one)


def _distinct(options: list[tuple[Decimal, str]], like: Amount, places: int) -> tuple[tuple[str, str], ...]:
    """Those that differ, in the form of the sentence; no share above the whole, nothing below nought."""
    found: dict[str, tuple[str, str]] = {}
    for value, note in options:
        if value > 0 and not (like.in_percent and value > 100):
            found.setdefault(f"{value.normalize():f}", (written(value, like, places), note))
    return tuple(found.values())[:4]


def _start(move: Move, old: Amount, named: str) -> Asked:
    """Which figure does the rise start from?"""
    new, like = move.after, old
    gap = abs(new.value - old.value)
    known = written(new.value, new)
    reached = f"{known} is what the figure comes to with the {move.noun}."
    points = "percentage points" if old.in_percent else ""
    how = f"lies {written(gap, old, _places(move)) if not points else f'{gap:f} {points}'} from the other"
    options = [(old.value, f"Yes: that is where the figure was before the {move.noun}.")]
    if move.only:
        options.append((new.value, reached))
    else:
        options += [(one.value, "That figure belongs to something else in the sentence.") for one in _like(move, old)]
    options.append((gap, f"That is how far one figure {how}: the size of the {move.noun}."))
    options.append((new.value + move.way * gap, f"That would be the figure after one more {move.noun} of this size."))
    stems = (
        f"According to this sentence, which figure does the {named} start from: {{}}?",
        f"Which figure does the {named} start from, according to this sentence: {{}}?",
    )
    return Asked(stems, _printed_as(_distinct(options, like, _places(move)), old, new), "before")


def _printed_as(options: tuple[tuple[str, str], ...], *amounts: Amount) -> tuple[tuple[str, str], ...]:
    """Figures of the sentence keep the noughts with which it prints them ("7.50 pct")."""
    printed = {one.value: written(one.value, one) for one in amounts}
    values = {written(value, amounts[0], places): text for value, text in printed.items() for places in range(4)}
    return tuple((values.get(text, text), note) for text, note in options)


def _like(move: Move, old: Amount) -> list[Amount]:
    return [
        one for one in move.rest if one.exact and (one.mark, one.scale, one.unit) == (old.mark, old.scale, old.unit)
    ]


#: Two prices, ages or rates make no sum.
_NO_SUM = re.compile(r"\b(?:prices?|ages?|rates?|index|average|level|barrel|a share|per|balance|quota|limit|years?)\b")


def _size(move: Move, old: Amount, named: str, summed: bool) -> Asked | None:
    """How large is the rise?"""
    new, places = move.after, _places(move)
    gap = abs(new.value - old.value)
    if gap * 10**places < 3:
        return None  # two rounded figures that lie so close tell little of what lies between them
    options = [
        (gap, "Yes: that is what lies between the two figures of the sentence."),
        (old.value, f"That is the figure before the {move.noun}, not the {move.noun} itself."),
        (new.value, f"That is what the figure comes to with the {move.noun}, not the {move.noun} itself."),
        (
            old.value + new.value if summed else old.value,
            "That is the sum of the two figures, but what lies between them is asked for.",
        ),
    ]
    stems = (
        f"How large is the {named} of which this sentence tells: {{}}?",
        f"According to this sentence, how large is the {named}: {{}}?",
    )
    return Asked(stems, _printed_as(_distinct(options, old, places), old, new), "size")


def _worked_out(move: Move, named: str) -> Asked | None:
    """Which figure does a fall of 300 to 1,200 start from?"""
    new, size = move.after, move.by
    if size is None or not move.only:
        return None
    options = [
        (new.value - move.way * size.value, f"Yes: with the {move.noun} of this size it comes to the last figure."),
        (new.value, f"That is what the figure comes to with the {move.noun}."),
        (new.value + move.way * size.value, f"That would be the figure after one more {move.noun} of this size."),
        (size.value, f"That is the size of the {move.noun}, not the figure before it."),
    ]
    stems = (
        f"According to this sentence, what is the figure before the {named}: {{}}?",
        f"Which figure does the {named} start from, according to this sentence: {{}}?",
    )
    return Asked(stems, _printed_as(_distinct(options, new, _places(move)), new), "worked out")


def _role(move: Move, named: str) -> Asked | None:
    """What does "£1.2bn" stand for in "rose 4% to £1.2bn"?"""
    if move.rest or move.by is None:
        return None
    new, size = written(move.after.value, move.after), written(move.by.value, move.by)
    note = f"The sentence tells of a {move.noun} of {size} to {new}."
    options = (
        (AFTER.format(move.noun), f"Yes: {size} is the size of the {move.noun}, and {new} is what came of it."),
        (BEFORE.format(move.noun), note),
        (SIZE.format(move.noun), note),
    )
    return Asked((f"What does “{new}” stand for in this sentence: {{}}?",), options, "role")
