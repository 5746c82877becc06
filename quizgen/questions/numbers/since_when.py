"""A sentence as printed in, its "worst since 2019" or "third year running" with what it tells, and does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.roughly import InOtherWords

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_TIME = (
    rf"(?P<time>(?:(?:early|late|mid)[- ])?(?:(?:{_MONTH}),? )?(?:19|20)\d\d|(?:the )?(?:19|20)\d0s"
    rf"|last (?:{_MONTH}|year))"
)
MORE = {
    "highest": "higher", "lowest": "lower", "biggest": "bigger", "largest": "larger", "smallest": "smaller",
    "steepest": "steeper", "sharpest": "sharper", "worst": "worse", "best": "better", "fastest": "faster",
    "slowest": "slower", "strongest": "stronger", "weakest": "weaker", "deadliest": "deadlier",
    "heaviest": "heavier", "longest": "longer", "shortest": "shorter", "coldest": "colder", "hottest": "hotter",
    "warmest": "warmer", "wettest": "wetter", "driest": "drier",
}  # fmt: skip
_END = r"(?=[.,;:)]|$|\s(?:and|but|as|when|after|because|while|with)\b)"
#: "Best actress for the second time since 2004": what looks back is another.
ITS_THING = r"(?: (?!(?:for|time|times|than|who|which|that|to|and|or|is|are|was|were|ha[sd]|have)\b)\w[\w-]*){0,5}?"
_TOP = re.compile(rf"(?<![\w-])(?P<top>{'|'.join(MORE)}){ITS_THING} since {_TIME}{_END}")
_FIRST = re.compile(rf"\bthe first(?! minister\b)(?: (?!time\b)[a-z][\w-]*){{1,4}}? since {_TIME}{_END}")
_FIRST_TIME = re.compile(rf"\b(?:for )?the first time since {_TIME}{_END}")
#: "One of the worst since 2019", "probably the first since 2019": one of several, or a guess.
NOT_SURE = re.compile(
    r"\b(?:one of|among|some of|perhaps|probably|possibly|second|third|fourth|third-|not|n[o’']t"
    r"|thought to be|could|may"
    r"|might|would|if|arguably)\b[^,;]*$|n[’']t\b[^,;]*$",
    re.IGNORECASE,
)


def since_when(printed: str) -> Iterator[InOtherWords]:
    """Everything of the sentence that is the first, or the largest, since some time."""
    if " since " not in printed:
        return
    for pattern in (_TOP, _FIRST, _FIRST_TIME):
        for found in pattern.finditer(printed):
            if NOT_SURE.search(printed[: found.start()]):
                continue
            time = " ".join(found.group("time").split())
            yield _told(pattern, found, time)


def _told(pattern: re.Pattern[str], found: re.Match[str], time: str) -> InOtherWords:
    on = "" if time.startswith("last") else "in "
    if pattern is _TOP:
        more = MORE[found.group("top")]
        key = f"There was no {more} one between {time} and this one."
        rivals = (
            (f"There has never been a {more} one at any time.", "“Since” looks back no further than that time"),
            (f"There were several {more} ones after {time}.", "it would not be the first such one since then"),
            (
                f"It began {on}{time} and went on until now.",
                "“since” tells how far one has to look back, and not how long it took",
            ),
        )
    elif pattern is _FIRST:
        key = f"There was none between {time} and this one."
        rivals = (
            ("There had never been one at any time before.", "“Since” looks back no further than that time"),
            (f"There were several between {time} and this one.", "it would not be the first since then"),
            (
                f"It began {on}{time} and went on until now.",
                "“since” tells how far one has to look back, and not how long it took",
            ),
        )
    else:
        key = f"It did not happen between {time} and this time."
        rivals = (
            ("It had never happened at any time before.", "“Since” looks back no further than that time"),
            (f"It happened several times after {time}.", "it would not be the first time since then"),
            (
                f"It began {on}{time} and went on until now.",
                "“since” tells how far one has to look back, and not how long it took",
            ),
        )
    tells = "“Since” tells how far one has to look back to find another"
    return InOtherWords(found.start(), found.end("time"), key, rivals, tells, "", "since when")


_COUNT = {"second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5}
_TIMES = {1: "once", 2: "twice", 3: "three times", 4: "four times", 5: "five times", 6: "six times"}
_NTH = re.compile(
    r"\bfor (?:the|a) (?P<nth>second|third|fourth|fifth|sixth) time(?P<when> (?:this (?:year|month"
    r"|week|season|summer|winter|spring|autumn)"
    r"|in (?:as many|a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?|years?)))?"
    r"(?! (?:running|in a row|in succession|since|in)\b)"
)
_RUNNING = re.compile(
    r"\b(?:the|its|their|a|his|her) (?P<nth>second|third|fourth|fifth|sixth)(?:(?: (?:consecutive"
    r"|successive|straight) (?P<unit>year|month|week|day"
    r"|quarter|season|night))|(?: (?P<units>year|month|week|day|quarter|season|night) (?:running|in a row)))\b"
)


def how_often_before(printed: str) -> Iterator[InOtherWords]:
    """Every "for the second time" and "third year running" of the sentence."""
    for found in _NTH.finditer(printed):
        count = _COUNT[found.group("nth")]
        when = (found.group("when") or "").replace("in as many", "in so many")
        if "so many" in when:
            continue
        then = " in that time" if when else ""
        rivals = (
            (f"It had not happened before{then}.", "it would be the first time"),
            (f"It had happened {_TIMES[count + 1]} before{then}.", "the time that is told of is counted as well"),
            (f"It will happen {_TIMES[count]} more.", "nothing is told of times to come"),
        )
        key = f"It had happened {_TIMES[count]} before{then}."
        tells = (
            f"this time is counted too, so there were {count} before it"
            if count > 1
            else ("this time is counted too, so there was one before it")
        )
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "how often")
    for found in _RUNNING.finditer(printed):
        count, unit = _COUNT[found.group("nth")], found.group("unit") or found.group("units")
        before = (
            f"the {unit} before" if count == 1 else f"the {('two', 'three', 'four', 'five')[count - 2]} {unit}s before"
        )
        rivals = (
            (f"It was not so in {before}.", "it would not go on from one to the next"),
            (f"It was so in only one {unit} so far.", "it would be the first"),
            (f"It will be so in {before.replace('before', 'to come')}.", "nothing is told of times to come"),
        )
        tells = "nothing else came in between, and this one is counted too"
        yield InOtherWords(found.start(), found.end(), f"It was so in {before}, too.", rivals, tells, "", "how often")
