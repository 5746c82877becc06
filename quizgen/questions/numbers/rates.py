"""A sentence as printed in, its "£5 a week" or "per household" with what says the same and what does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.english.runs import Seldom
from quizgen.questions.numbers.number_forms import FIGURES, MONEY, NUMBER_WORDS, PERCENT
from quizgen.questions.numbers.roughly import InOtherWords

_UNITS = "year|month|week|day|night"
_NUMBER = (
    rf"(?:{MONEY}{FIGURES}(?:[\s-](?:hundred|thousand|million|billion|mln|bln|bn|m)\b)?"
    rf"|\d+(?:,\d{{3}})*(?:\.\d+)?(?:{PERCENT}"
    rf"|\s(?:thousand|million|billion|lakh|crore))?|twice|once|(?:{NUMBER_WORDS}) times"
    rf"|(?:{NUMBER_WORDS}))"
)
_NO_THING = (
    r"an?\b|per\b|each\b|every\b|in\b|to\b|and\b|or\b|for\b|from\b|by\b|on\b|at\b|of\b|after\b"
    r"|before\b|the\b|until\b|with\b"
    r"|last\b|this\b|once\b|twice\b|is\b|was\b|ago\b|worth\b"
)
#: The number, the thing that is counted if it is named, and for which time.
_RATE = Seldom(
    rf"(?<![\w.,-])(?P<number>{_NUMBER})(?P<thing>(?:\s(?!{_NO_THING})[a-zA-Z-]+){{0,2}}"
    rf"(?:\sof(?:\s(?!{_NO_THING})[a-z-]+){{1,2}})?)"
    rf"\s(?P<rate>(?:a|per|each|every)\s(?P<unit>{_UNITS})|annually|daily|weekly)"
    r"(?=[.,;:)]|$|\s(?:for (?!the (?:next|last|past)\b)|on (?!average)|and (?!a half)|but"
    r"|if|because|while|as|in (?!a row|advance|all)"
    r"|from (?!now|\d|[A-Z])|towards?|at (?!least|most)|under|with|without|when|then|now|through|across)\b)",
    f"{_UNITS.replace('|', ' ')} annually daily weekly",
)
_ADVERBS = {"annually": "year", "daily": "day", "weekly": "week"}
#: A time and how long it lasts: "three years each year"; "12 points a day" is told of a market; "two years less a day"
#: is a sentence of a court.
_NO_RATE = re.compile(r"\b(?:point|goal|o.clock|am|pm|year|aged|less|minus|plus)s?$", re.IGNORECASE)
#: "Open seven days a week", "once a day": everybody knows what that is.
_KNOWN = re.compile(
    r"(?:\w+ (?:days|nights) a week|\d+ hours a day|(?:once|one \w+) (?:a|per|each|every) \w+)", re.IGNORECASE
)
#: "Has fallen to 118 a year", "will rise by £3m a year", "reaches 300 a year": every year anew, or once and for all?
_CHANGES = re.compile(
    r"\b(?:fall\w*|fell|ris(?:e|es|en|ing)|rose|dropp?\w*|increas\w+|decreas\w+|rais\w+|grow\w*|grew|cut\w*|reduc\w+"
    r"|reach\w*|doubl\w+|tripl\w+|halv\w+|add(?:s|ed|ing)?|climb\w*|slipp\w+|slid|declin\w+|up|down"
    r"|limit\w*|no more|not|never"
    r"|capacity|rate|target)\b[^,;]*$|n[’']t\b[^,;]*$|\b(?:the|its|their|his|her|that|those|from|to|or|between|than) $",
    re.IGNORECASE,
)
#: Not "head": "€120 a head" is told of sheep.
_ONES = (
    "household|person|child|visit|lesson|room|pupil|student|passenger|family|vehicle|patient|worker|employee|customer|ticket|visitor"
    "|resident|voter|player"
)
_FOR_ONE = Seldom(
    r"(?<![\w-])(?P<number>"
    + _NUMBER
    + r")(?P<thing>(?:\s(?!an?\b|per\b|in\b|and\b|or\b|for\b|from\b)[a-zA-Z-]+){0,2})"
    rf"\s(?P<rate>per|a(?= (?:{_ONES})(?:[.,;)]|$| (?:for|in|at|and|from|on|plus|under|with|to)\b)))"
    rf"\s(?P<one>{_ONES})(?![\w’'-])",
    _ONES.replace("|", " "),
)
#: "Tested every six months", "every other week".
_EVERY = Seldom(
    r"(?<=\w )every (?P<many>other|second|two|three|four|five|six|eight|ten|\d+) (?P<unit>day|week"
    r"|month|year|hour)s?\b(?!’|')",
    "every",
)
#: "At least every six months" leaves no word for "in six months on end".
_HEDGED = re.compile(
    r"\b(?:least|most|about|around|only|almost|nearly|just|roughly|than|not|once|twice|times)\s$", re.I
)
#: "Comes for four days every other week": "twice a week" cannot be.
_SO_LONG = re.compile(r"\b(?:hours|days|weeks|months|nights|shifts|hour|day|week|month|night) $")
#: "A rise of 12% over three years": in each of them, or in all?
_OVER = Seldom(
    r"(?:(?:%|per ?cent|pct|million|billion|bn|\dm|[£$€]\d[\d,.]*|pounds|dollars|euros|dlrs)"
    r"|(?:\d[\d,]* [a-z]+s)) (?P<over>over)"
    r" (?=(?:(?:the|its|their) )?(?:next |past |last |coming )?(?:two|three|four|five|six|seven|eight"
    r"|nine|ten|\d+) (?:days|weeks|months"
    r"|years|decades)\b(?! (?:ago|old)))",
    "over",
)
_MANY = {"person": "the people", "child": "the children", "family": "the families"}
_ON = {"day": "on", "night": "on", "week": "in", "month": "in", "year": "in"}
_AGAIN = {"year": "annual", "day": "daily", "week": "weekly", "month": "monthly", "night": "nightly"}


def rates(printed: str) -> Iterator[InOtherWords]:
    """Every amount of the sentence that is told for each year or week, or for each of many."""
    for found in _RATE.finditer(printed):
        words = found.group("rate")
        unit = found.group("unit") or _ADVERBS[words]
        thing = found.group("thing").strip()
        if _NO_RATE.search(thing) or re.fullmatch(r"(?:19|20)\d\d", found.group("number")):
            continue
        if _KNOWN.fullmatch(" ".join(found.group().split())):
            continue
        if _CHANGES.search(re.sub(r"\s+", " ", printed[: found.start()])) or _told_twice(unit, found, printed):
            continue
        key = f"a {unit}" if words.startswith(("every", "each")) else f"every {unit}"
        rivals = (
            ("in all", "it would be all there is, however long it takes"),
            (f"{_ON[unit]} one {unit} only", "it would not be so at any other time"),
            (f"every second {unit}", "it would come half as often"),
        )
        tells = f"the same is counted again for each {unit}"
        yield InOtherWords(found.start("rate"), found.end("rate"), key, rivals, tells, "", "rate in time")
    yield from _every(printed)
    yield from _over(printed)
    for found in _FOR_ONE.finditer(printed):
        one = found.group("one")
        many = _MANY.get(one, f"the {one}s")
        rivals = (
            (f"for all {many} together", "it would be shared by all of them"),
            (f"for only one {one}", "the others would not be counted"),
            (f"for every second {one}", "it would be so for half of them"),
        )
        tells = f"so much is counted for each {one}"
        yield InOtherWords(found.start("rate"), found.end("one"), f"for every {one}", rivals, tells, "", "rate")


def _every(printed: str) -> Iterator[InOtherWords]:
    for found in _EVERY.finditer(printed):
        if _HEDGED.search(printed[: found.start()]) or _SO_LONG.search(printed[: found.start()]):
            continue
        many, unit = found.group("many"), found.group("unit")
        time = f"{'two' if many in ('other', 'second') else many} {unit}s"
        often = "twice" if time.startswith("two") else f"{time.split()[0]} times"
        rivals = (
            (f"every {unit}", "it would come more often"),
            (f"{often} {'an' if unit == 'hour' else 'a'} {unit}", "it would come much more often"),
            (f"only once, after {time}", "it would not come again"),
        )
        tells = "so much time lies between one and the next"
        key = f"once every {time}" if many in ("other", "second") else f"at intervals of {time}"
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "rate")


def _over(printed: str) -> Iterator[InOtherWords]:
    for found in _OVER.finditer(printed):
        rivals = (
            ("in each of", "it would be so much again and again"),
            ("in only one of", "it would come all in a part of that time"),
            ("in less than", "it would take not even so long"),
        )
        tells = "it is what all that time comes to together"
        yield InOtherWords(found.start("over"), found.end("over"), "in the course of", rivals, tells, "", "rate")


def _told_twice(unit: str, found: re.Match[str], printed: str) -> bool:
    """ "£5 a week, and £7 a week in June": the other amount shows what the gap of this one holds."""
    rest = printed[: found.start()] + printed[found.end() :]
    return bool(re.search(rf"\b(?:a|per|each|every) {unit}\b|\b{_AGAIN[unit]}", rest))
