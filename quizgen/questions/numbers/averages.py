"""A sentence as printed in, its "on average", "record" or "third quarter" with what it tells, and does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import FIGURES, MONEY, PERCENT
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
#: "Average fares fell 12%": the figure is the change, and no average; so it is in "on average 38% less".
_THE_AVERAGE = re.compile(
    r"(?:(?!\b(?:r[io]s(?:e[sn]?|ing)|fall(?:s|en|ing)?|gr[eo]wn?|went|gone|fell|slid"
    r"|dropped|climbed|jumped|surged|slumped|sank|plunged|gained|lost|up|down|edged"
    r"|increased|decreased|declined|doubled|halved|increase|decrease|rise|fall"
    r"|only|at least|up to|more than|less than|over|under|between)\b)[^,;\d£$€])*"
    rf"(?P<value>(?:{MONEY})?{FIGURES}(?:{PERCENT}|[\s-](?:hundred|thousand|million|billion|mln|bln)\b)?)"
    r"(?![\w%/-]|[.,:]\d)"
    r"(?!\s?(?:%|per\s?cent|pct)|\s(?:to|or|and) [£$€]?\d|(?: \w+)? (?:less|more|fewer"
    r"|lower|higher|longer|shorter|above|below|than)\b)"
)
#: "Caught 30 boxes on average in 12 days": the average stands before it.
_BEFORE_IT = re.compile(r"\s*(?:[,.;:)]|(?:in|over|for|during|among|across|by|at|and|but|since|between|a|an|per)\b)")


def averages(printed: str) -> Iterator[InOtherWords]:
    """Every average of the sentence."""
    if not re.search(r"\d", printed) or len(re.findall("verag", printed)) != 1:
        return
    for found in _AVERAGE.finditer(printed):
        behind = _THE_AVERAGE.match(printed, found.end())
        if behind is None or _NO_AVERAGE.search(printed[: found.start()]):
            continue
        if found.group().endswith("n average") and _BEFORE_IT.match(printed, found.end()):
            continue
        value = " ".join(behind.group("value").split())
        rivals = (
            (f"All of the figures are exactly {value}.", "an average tells nothing of each of them"),
            (f"None of the figures is higher than {value}.", "an average lies between the highest and the lowest"),
            (f"The figures come to {value} when added up.", "that would be the total"),
        )
        key = f"Some of the figures may be higher than {value}, others lower."
        tells = "an average lies between the highest and the lowest"
        yield InOtherWords(found.start(), found.end(), key, rivals, tells, "", "average")


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
        beyond = (
            "There had been more" if so == "many" else f"The figure had been {'lower' if so == 'low' else 'higher'}"
        )
        rivals = (
            (
                f"{beyond} only once before.",
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
