"""A sentence as printed in, its "worst since 2019" or "third year running" with what it tells, and does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.roughly import InOtherWords

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_TIME = (
    rf"(?P<time>(?:(?:early|late|mid)[- ])?(?:(?:{_MONTH}),? )?(?:19|20)\d\d|(?:the )?(?:19|20)\d0s"
    rf"|last (?:{_MONTH}|year)|(?:(?:early|late|mid)[- ])?(?:{_MONTH})(?! \d))"
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
#: The thing is named: of a bare "lowest since 2020" blind raters asked "one what?". One thing, and no name.
THING = re.compile(
    r"(?:(?!(?:in|of|at|on|one|for|by)\b)(?:[a-z]|[A-Z]-)[a-z-]* )*"
    r"(?!(?:in|of|at|on|one|for|by)\b)[a-z][a-z-]*(?:[a-rt-z]|ss|us|is)"
    r"(?: (?:in|of|at|on|for)(?: [\w’'-]+)+)?"
)
#: "The highest recorded since 2022": the highest what?
NO_NOUN = re.compile(r"|(?:it|he|she|they|we|I|you|who|that)\b.*|ever|seen|known|measured|(?:[a-z]+ed)(?: .*)?")
#: There is one at any time: "no other level since 1993" is no English.
_ALWAYS_THERE = re.compile(
    r"(?:.* )?(?:level|rate|price|number|figure|share|value|temperature|total|cost|wage|yield|turnout|speed|profit"
    r"|income)(?: (?:of|in|for|at)\b.*)?"
)
_NO_FURTHER = "“Since” looks back no further than that time"
_NOT_HOW_LONG = "“since” tells how far one has to look back, and not how long it took"
_TOP = re.compile(rf"(?<![\w-])(?P<top>{'|'.join(MORE)})(?P<thing>{ITS_THING}) since {_TIME}{_END}")
_FIRST = re.compile(
    # "her first goal since May": others have scored
    rf"\b(?:the|its|their) first(?! minister\b)(?P<thing>(?: (?!time\b)[a-zA-Z][\w-]*){{1,4}}?)"
    rf" since {_TIME}{_END}"
)
_FIRST_TIME = re.compile(rf"\b(?:for )?the first time since {_TIME}{_END}")
#: "One of the worst since 2019", "probably the first since 2019": one of several, or a guess.
NOT_SURE = re.compile(
    r"\b(?:one of|among|some of|perhaps|probably|possibly|second|third|fourth|third-|not|n[o’']t"
    r"|thought to be|could|may"
    r"|might|would|will|if|arguably)\b[^,;]*$|n[’']t\b[^,;]*$",
    re.IGNORECASE,
)


def not_the_only(noun: str, when: str) -> tuple[str, str]:
    """What would take "the worst storm since 2003" for the only one, with what the article tells instead."""
    if _ALWAYS_THERE.fullmatch(noun):
        return f"It had stayed the same {when}.", "it has gone beyond all that there was in that time"
    return f"There had been no other {noun} {when}.", "others may have come, but none beyond this one"


def since_when(printed: str) -> Iterator[InOtherWords]:
    """Everything of the sentence that is the first, or the largest, since some time."""
    if " since " not in printed:
        return
    for pattern in (_TOP, _FIRST, _FIRST_TIME):
        for found in pattern.finditer(printed):
            if NOT_SURE.search(printed[: found.start()]):
                continue
            time = " ".join(found.group("time").split())
            if told := _told(pattern, found, time):
                yield told


def _told(pattern: re.Pattern[str], found: re.Match[str], time: str) -> InOtherWords | None:
    on = "" if time.startswith("last") else "in "
    if pattern is _FIRST_TIME:
        key = f"It had last happened {on}{time}."
        rivals = (
            ("It had never happened before.", _NO_FURTHER),
            (f"It had happened several times since {time}.", "it would not be the first time since then"),
            (f"It had gone on without a break since {time}.", _NOT_HOW_LONG),
        )
    elif thing := THING.fullmatch(found.group("thing").strip()):
        noun = thing.group().replace(" ever", "")
        if NO_NOUN.fullmatch(noun):
            return None
        if pattern is _TOP:
            which = f"{MORE[found.group('top')]} {noun}"
            key = f"There had been no {which} after {time}."
            other = not_the_only(noun, f"since {time}")
        else:
            which = noun
            key = f"The last {noun} had been {on}{time}."
            again = "shortly before" if on == "" else f"every year since {time}"
            other = (f"There had been another {noun} {again}.", "it would not be the first since then")
        rivals = (
            (f"There had been no {which} at any time before.", _NO_FURTHER),
            (f"There had been no {which} before {time}.", "“since” tells of the time after that, not before it"),
            other,
        )
    else:
        return None
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
#: "Owners who are found to do so for a second time will be fined": nothing has happened yet.
_MAY_COME = re.compile(r"\b(?:will|would|if|whoever|anyone|could|may|might|can|must|should|favourite|hop(?:es|ing))\b")
_RUNNING = re.compile(
    r"\b(?:the|its|their|a|his|her) (?P<nth>second|third|fourth|fifth|sixth)(?:(?: (?:consecutive"
    r"|successive|straight) (?P<unit>year|month|week|day"
    r"|quarter|season|night))|(?: (?P<units>year|month|week|day|quarter|season|night|match|game|election"
    r"|race|round) (?:running|in a row)))\b"
)


def how_often_before(printed: str) -> Iterator[InOtherWords]:
    """Every "for the second time" and "third year running" of the sentence."""
    for found in _NTH.finditer(printed):
        if _MAY_COME.search(printed):
            continue
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
        units = f"{unit}es" if unit.endswith("ch") else f"{unit}s"
        many = ("one", "two", "three", "four", "five")[count - 1]
        on = "on" if unit in ("day", "night") else "in"
        those = f"{on} the {unit}" if count == 1 else f"{on} the {many} {units}"
        earlier = (
            f"It had been the same {on} one {unit}, but long before."
            if count == 1
            else f"It had been the same {on} {many} {units}, but with breaks in between."
        )
        rivals = (
            (f"It had been different {those} before.", "it would not go on from one to the next"),
            (earlier, "others would have come in between"),
            (f"It will be the same {those} to come.", "nothing is told of times to come"),
        )
        tells = "nothing else came in between, and this one is counted too"
        yield InOtherWords(
            found.start(), found.end(), f"It had been the same {those} before.", rivals, tells, "", "how often"
        )
