"""A sentence as printed in, its "first time in 20 years" or "worst in a decade" with what it tells out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import NUMBER_WORDS
from quizgen.questions.numbers.roughly import InOtherWords
from quizgen.questions.numbers.since_when import ITS_THING, MORE, NO_NOUN, NOT_SURE, THING, not_the_only

_NUMBER = rf"{NUMBER_WORDS}|\d{{1,3}}"
_TIME = (
    rf"(?P<time>(?P<near>(?:more than|over|nearly|almost|about|around|at least) )?"
    rf"(?:(?:{_NUMBER}) (?:years|months|decades|weeks)|a (?:decade|century)))"
)
#: "In 20 years as a nurse", "in 20 years of work", "in two years' time": not how far back one has to look.
_END = r"(?=[.,;:)]|$|\s(?:and|but|when|after|because|while)\b)"
_TOP = re.compile(rf"(?<![\w-])(?P<top>{'|'.join(MORE)})(?P<thing>{ITS_THING}) in {_TIME}{_END}")
_FIRST = re.compile(
    r"\bthe first(?! (?:minister|lady|half|quarter|round|stage|phase|team|time|two|three|few|degree)\b)"
    rf"(?P<thing>(?: [a-z][\w-]*){{1,4}}?) in {_TIME}{_END}"
)
_FIRST_TIME = re.compile(rf"\b(?:[Ff]or )?the first time in {_TIME}{_END}")
_BACK = "it looks back no further than that time"
_AHEAD = "it tells how far one has to look back, and not how long it took"


def in_so_long(printed: str) -> Iterator[InOtherWords]:
    """Everything of the sentence that is the first, or the largest, in so many years."""
    for pattern in (_TOP, _FIRST, _FIRST_TIME) if " in " in printed else ():
        for found in pattern.finditer(printed):
            if not NOT_SURE.search(printed[: found.start()]):
                time = " ".join(found.group("time").split())
                if told := _told(pattern, found, time):
                    yield told


def _told(pattern: re.Pattern[str], found: re.Match[str], time: str) -> InOtherWords | None:
    span = f"the {time.removeprefix('a ')}" if not found.group("near") else time
    if pattern is _FIRST_TIME:
        key = f"It had not happened in {span} before."
        rivals = (
            ("It had never happened at any time before.", _BACK),
            (f"It had happened several times in {span} before.", "it would not be the first time"),
            (f"It had gone on without a break for {time}.", _AHEAD),
        )
    elif (thing := THING.fullmatch(found.group("thing").strip())) and not NO_NOUN.fullmatch(thing.group()):
        noun = thing.group()
        which = f"{MORE[found.group('top')]} {noun}" if pattern is _TOP else noun
        key = f"There had been no {which} in {span} before."
        rivals = (
            (f"There had been no {which} at any time before.", _BACK),
            (f"There will be no {which} in {span} to come.", "it looks back, and tells nothing of what is to come"),
            (
                not_the_only(noun, f"in {span} before")
                if pattern is _TOP
                else (f"There had been another {noun} shortly before.", "it would not be the first in so long")
            ),
        )
    else:
        return None
    tells = "it tells how far one has to look back to find another"
    return InOtherWords(found.start(), found.end("time"), key, rivals, tells, "", "in so long")
