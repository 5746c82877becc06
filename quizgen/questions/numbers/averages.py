"""A sentence as printed in, its "on average", "record" or "third quarter" with what it tells, and does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.roughly import InOtherWords

_AVERAGE = re.compile(
    r"\b(?:[Oo]n average|(?:an|its|their) average of(?= [^a-zA-Z]*\d)|averag(?:ed|ing)(?= [^a-zA-Z]*\d)"
    r"|[Aa]verage(?= (?:[a-z]+ )?(?:prices?|costs?|rates?|salar(?:y|ies)|wages?|pay|age|temperatures?"
    r"|incomes?|rents?|times?|speeds?"
    r"|earnings|numbers?|scores?|bills?|fares?)\b))"
)
#: "Below average", "more than the average": how it stands to an average, which is another thing.
_NO_AVERAGE = re.compile(
    r"\b(?:below|above|than|the|long-run|long-term|moving|industrial|of)\s(?:the\s)?$|[-–]$", re.IGNORECASE
)
#: "Average fares fell 12%": the figure is the change, and no average.
_THE_AVERAGE = re.compile(
    r"(?:(?!\b(?:r[io]se?|fell|slid|grew|dropped|climbed|jumped|surged|slumped|sank|plunged|gained|lost|up|down|edged"
    r"|increased|decreased|declined|doubled|halved)\b)[^,;\d])*\d"
)


def averages(printed: str) -> Iterator[InOtherWords]:
    """Every average of the sentence."""
    if not re.search(r"\d", printed) or len(re.findall("verag", printed)) != 1:
        return
    for found in _AVERAGE.finditer(printed):
        if _NO_AVERAGE.search(printed[: found.start()]) or not _THE_AVERAGE.match(printed[found.end() :]):
            continue
        rivals = (
            ("Every single figure is exactly this.", "an average tells nothing of single figures"),
            ("The highest single figure is this.", "an average lies between the highest and the lowest"),
            ("The figures come to this when added up.", "that would be the total"),
        )
        tells = "an average lies between the highest and the lowest"
        yield InOtherWords(
            found.start(), found.end(), "Single figures may be higher or lower.", rivals, tells, "", "average"
        )


_SO_MANY = re.compile(r"(?:number|crowd|attendance)")
_RECORD = re.compile(
    r"(?<![\w-])record (?P<thing>high|low|profits?|prices?|levels?|sales|revenues?|temperatures?|fees?|sums?|turnout"
    r"|numbers?|crowds?|attendance|losses|loss|demand|rainfall|heat|exports|imports|harvests?|output|production)\b"
    r"(?! (?:company|label|shop|store|companies|labels))"
)
_NO_RECORD = re.compile(
    r"\b(?:near|nearly|close to|almost|of|previous|last|old|earlier|its|than|from|below|not)\s$|[-–]$", re.IGNORECASE
)


def records(printed: str) -> Iterator[InOtherWords]:
    """Every record of the sentence that something has reached."""
    for found in _RECORD.finditer(printed):
        if _NO_RECORD.search(re.sub(r"\b(?:an?|the)\s$", "", printed[: found.start()])):
            continue
        thing = found.group("thing")
        so = "low" if thing == "low" else "many" if _SO_MANY.match(thing) else "high"
        verb = "There had never been so many" if so == "many" else f"The figure had never been so {so}"
        last = "There were more only last year" if so == "many" else f"The figure was as {so} in most years"
        rivals = (
            (
                f"{last}.",
                f"a record is {'below' if so == 'low' else 'above'} all before it",
            ),
            ("The figure was put down in writing by officials.", "here, “record” is no paper"),
            ("The figure is expected to stay like this for years.", "nothing is told of what is to come"),
        )
        tells = f"a record{' low' if so == 'low' else ''} is {'below' if so == 'low' else 'above'} all that was before"
        yield InOtherWords(found.start(), found.end(), f"{verb} before.", rivals, tells, "", "record")


_PERIOD = re.compile(
    r"(?<![\w-])(?P<words>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)[- ](?P<part>quarter"
    r"|half))\b(?! (?:of (?:the )?(?:game|match|century)|goal|lead|hour|mile|century|final))"
)
_OF_BUSINESS = re.compile(
    r"\b(?:profits?|revenues?|sales|earnings|GDP|econom\w+|growth|net income|turnover|shipments|output"
    r"|inflation|results"
    r"|loss(?:es)?|orders|exports|dividend|shares?|deliveries)\b",
    re.IGNORECASE,
)
_OF_SPORT = re.compile(r"\b(?:goals?|points|yards|touchdown|match|game|coach|team|striker|ball|scored)\b")


def periods(printed: str) -> Iterator[InOtherWords]:
    """Every quarter or half of a year of the sentence."""
    if not _OF_BUSINESS.search(printed) or _OF_SPORT.search(printed):
        return
    found = _PERIOD.search(printed)
    if found is None or re.search(r"\b(?:three|six) months\b|\b(?:January|April|July|October) to\b", printed):
        return
    quarter = found.group("part") == "quarter"
    lengths = ("Three months.", "Four months.", "Six months.", "Twelve months.")
    key = lengths[0] if quarter else lengths[2]
    told = "a quarter of a year is three months" if quarter else "half a year is six months"
    rivals = tuple((length, told) for length in lengths if length != key)
    yield InOtherWords(found.start("words"), found.end("words"), key, rivals, told, "", "period")
