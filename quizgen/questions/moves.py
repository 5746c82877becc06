"""A sentence as printed in, what it tells of how a figure moves ("fell to 315 mln dlrs from 318 mln") out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from quizgen.questions.amounts import SPELT, Amount, alike, amounts_in

#: What goes up and what goes down, in every form; the noun for what the verb tells.
_UP = (
    r"r[io]se[sn]?|rising|gr[eo]ws?|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?"
    r"|increas(?:es?|ed|ing)|rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|widen(?:s|ed|ing)?|up|higher"
    r"|sw[eo]ll(?:s|ed|en)?|advanc(?:es?|ed|ing)|accelerat(?:es?|ed|ing)|expand(?:s|ed|ing)?|leapt|improv(?:es?|ed|ing)"
)
_CUTS = r"cut(?:s|ting)?|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?"
_DOWN = (
    r"fall(?:s|en|ing)?|fell|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slump(?:s|ed|ing)?"
    r"|plung(?:es?|ed|ing)|s[aiu]nks?|sinking|slid(?:es?|ing)?|shr[aiu]nks?|slipp?(?:s|ed|ing)?|tumbl(?:es?|ed|ing)"
    r"|dipp?(?:s|ed|ing)?|narrow(?:s|ed|ing)?|eas(?:es?|ed|ing)|shed|down|contract(?:s|ed|ing)?|shorten(?:s|ed|ing)?"
)
VERB = rf"\b(?:(?P<up>{_UP})|(?P<cut>{_CUTS})|(?P<down>{_DOWN}))\b"
_CHANGE = re.compile(VERB)
_BARE = re.sub(r"\?P<\w+>", "?:", VERB)
#: Between the verb and its "to": "raised its contribution | to".
_OBJECT = r"(?:\s(?!(?:and|but|while|which|that|who|because|as|or|after|when|to|from|by)\b)[\w’'.$-]+){0,9}"
_THE = r"(?:an? |the |an? record |a low of |a high of )?"
#: Between one figure and the next: "in February last year".
_LATE = (
    r"(?:\s(?!(?:and|but|while|which|that|who|because|or|after|when|before|to|from|by|against|up|down|than|of)\b)"
    r"(?:[A-Za-z’'.-]+|\d{1,2}|(?:19|20)\d\d(?:/\d\d)?),?){0,8}"
)
_RISES_TO = re.compile(rf"{VERB}{_OBJECT} to {_THE}$")
_RISES_FROM = re.compile(rf"{VERB}{_OBJECT} from {_THE}$")
_RISES_BY = re.compile(rf"{VERB}(?:{_OBJECT} by| by)? {_THE}$")
_FROM = re.compile(rf"{_LATE},? from {_THE}$")
_TO = re.compile(rf"{_LATE},? to {_THE}$")
_UP_FROM = re.compile(rf"{_LATE},? (?:(?P<up>up)|(?P<down>down)) from {_THE}$")
#: "Up from seven to nine pct a week ago": what it was lay between the two.
_LEVEL = ("up", "higher", "down")
#: "Up from" behind the size of a change: "a rise of 3 pct, up from 2 pct".
_A_CHANGE = re.compile(rf"(?:{_BARE}|\bby|\bgrowth of|(?:rise|fall|increase|drop|cut|decline) of)(?: by)? {_THE}$")
#: What counts time or names a day is no figure of the news.
_TIMES = re.compile(
    r"[\s-](?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|(?:Jan|Febr)uary|March|April|May"
    r"|June|July|August|September|October|November|December)\b"
)
_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov"
    r"|Dec)\.? $"
)
#: A verb or noun of change beside a figure: a second change in the sentence.
_MOVE = rf"(?:{_BARE}|\b(?:growth|gains?|loss(?:es)?|gained|lost|doubl\w+|halv\w+|tripl\w+|trebl\w+)\b)"
_MOVES_BEFORE = re.compile(
    rf"{_MOVE}(?:\s(?:by|to|from|of|about|over|the|an?|its|another|more|less|than|nearly)){{0,3}}\s$", re.I
)
_MOVES_AFTER = re.compile(rf"(?:\s[a-z]+)?\s{_MOVE}", re.I)
#: So many times as much, or more, is more often a slip of ours than news.
MOST_TIMES, LEAST_TIMES = 20, 3
MOST_AMOUNTS = 6


class Move(NamedTuple):
    """One figure that moves: by how much, from what and to what, as far as the sentence tells; how it is called."""

    before: Amount | None
    after: Amount
    by: Amount | None
    way: int
    noun: str
    start: int
    rest: tuple[Amount, ...] = ()
    """The other figures of the sentence."""
    only: bool = True
    """Does the sentence tell of no other change, and no other figure of this kind?"""


def moves_in(printed: str) -> list[Move]:
    """The moves that the sentence tells with two figures each."""
    amounts = [one for one in amounts_in(printed) if not _of_time(one, printed)]
    if not 2 <= len(amounts) <= MOST_AMOUNTS or not _CHANGE.search(printed):
        return []
    found = [move for pair in pairwise(amounts) for move in _moves(*pair, printed)]
    whole = {move.after.start for move in found if move.before}  # "rose 26 pct to 99.9 mln from 79.1 mln" is one move
    found = [move for move in found if move.before or move.after.start not in whole]
    return [_beside(move, amounts, len(found) == 1, printed) for move in found if not _goes_on(move, printed)]


def _beside(move: Move, amounts: list[Amount], one: bool, printed: str) -> Move:
    used = [part.start for part in (move.before, move.after, move.by) if part]
    rest = tuple(other for other in amounts if other.start not in used)
    only = one and not any(_of_the_same(other, move, printed) for other in rest)
    return move._replace(rest=rest, only=only)


#: "From 3.89 billion a year ago and from 4.95 billion in January", "and 5.70 billion in January": two before it.
_ANOTHER = re.compile(
    rf"(?: \([^)]*\))?{_LATE},?(?: and| or| to)(?: from| to)? {_THE}(?:(?:[£$€] ?)?\d|(?:{'|'.join(SPELT)})\b)|\s?[-–/]"
)


def _goes_on(move: Move, printed: str) -> bool:
    end = max(part.end for part in (move.before, move.after, move.by) if part)
    return _ANOTHER.match(printed[end:]) is not None


def _of_time(one: Amount, printed: str) -> bool:
    if one.year_like or _TIMES.match(printed[one.end :]) or _DAY.search(printed[: one.start]):
        return True
    return printed[: one.start].rstrip().endswith("(") or printed[: one.start].endswith("No. ")


def _of_the_same(one: Amount, move: Move, printed: str) -> bool:
    """Is it another figure of the same kind, or of another change?"""
    told = move.after
    units = {one.unit.casefold(), told.unit.casefold()}
    if one.mark == told.mark and (len(units) == 1 or ("" in units and (one.scale or not told.scale))):
        return True
    if one.in_percent and move.by is None and re.search(rf"{_BARE}(?: by)? $", printed[: one.start]):
        return False  # "rose 26 pct to 99.9 billion pesos from 79.1 billion"
    return bool(_MOVES_BEFORE.search(printed[: one.start]) or _MOVES_AFTER.match(printed[one.end :]))


def _moves(first: Amount, last: Amount, printed: str) -> Iterator[Move]:
    before, between = printed[: first.start], printed[first.end : last.start]
    told = _RISES_TO.search(before)
    if told and _FROM.fullmatch(between):
        yield from _two(last, first, told)
    elif (told := _RISES_FROM.search(before)) and _TO.fullmatch(between) and not _level(told):
        yield from _two(first, last, told)
    elif (told := _UP_FROM.fullmatch(between)) and not _A_CHANGE.search(before):
        yield from _two(last, first, told)
    elif (told := _RISES_BY.search(before)) and _TO.fullmatch(between):
        yield from _by_and_to(first, last, told)


def _level(told: re.Match[str]) -> bool:
    return told.group("up") in _LEVEL or told.group("down") in _LEVEL


def _two(old: Amount, new: Amount, told: re.Match[str]) -> Iterator[Move]:
    pair = alike(old, new)
    if pair is None or not (old.exact and new.exact) or old.value == new.value:
        return
    way, noun = _way(told)
    if (new.value > old.value) is not (way > 0) or not _likely(old, new):
        return
    yield Move(*pair, None, way, noun, told.start())


def _likely(old: Amount, new: Amount) -> bool:
    low, high = sorted((old.value, new.value))
    return low > 0 and high / low <= MOST_TIMES


def _by_and_to(size: Amount, new: Amount, told: re.Match[str]) -> Iterator[Move]:
    way, noun = _way(told)
    if not (size.exact and new.exact):
        return
    if size.in_percent and not new.in_percent and (new.mark or new.unit or new.scale):
        yield Move(None, new, size, way, noun, told.start())
        return
    same = (size.mark, size.scale.strip(), size.unit.casefold()) == (new.mark, new.scale.strip(), new.unit.casefold())
    points = size.unit.startswith("percentage point") and new.in_percent
    if not (same or points) or size.in_percent or size.value * LEAST_TIMES > new.value:
        return  # "fell 3 to 5 points", "rose by 5 pct to 7 pct"
    yield Move(None, new, size, way, noun, told.start())


def _way(told: re.Match[str]) -> tuple[int, str]:
    groups = told.groupdict()
    if groups.get("up"):
        return 1, "rise"
    return -1, "cut" if groups.get("cut") else "fall"
