"""A detail and its article in, whether it is one that the report is about, and how much it matters, out."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from quizgen.model import Fact, FactKind, Reading
from quizgen.questions.english.likeness import content_words, lexicon, numbers
from quizgen.questions.english.runs import Seldom
from quizgen.questions.numbers.quantities import kind_of_number

#: What is fewer than these is listed as easily as counted.
FEW = 10
#: So many paragraphs hold the news; what follows explains it.
LEAD = 3
#: A detail of less weight is told in passing.
LEAST_WEIGHT, HEAVY = 0.3, 3.0
#: Of a count below a hundred: "lets up to 16 others take part".
MANY = 100
#: A word that comes so often is one that the report is about.
OFTEN = 3
_GRAVE = Seldom(
    r"\b(?:kill|di(?:e|ed|es)\b|dead|death|injur|wound|hurt|arrest|missing|victim|casualt|jail|prison|sentenced"
    r"|vot(?:e|ed|es)\b|ballot|seats?\b|elected|infected|evacuat|rescu|jobs?\b|homes?\b|unemploy)",
    """kill* die died dies dead* death* injur* wound* hurt* arrest* missing* victim* casualt* jail* prison* sentenced*
    vote voted votes ballot* seat seats elected* infected* evacuat* rescu* job jobs home homes unemploy*""",
    re.IGNORECASE,
)
#: The speaker only hands on what is said, and may well doubt it: "People say, ‘It's 90 percent.’"
_REPEATED = re.compile(
    r"\b(?:people|they|some|others|everyone|everybody|critics|many|folks)(?: \w+)? (?:say|claim|tell|think|believe)\b",
    re.IGNORECASE,
)
#: What everybody knows without the article.
_KNOWN = frozenset({(50.0, "states"), (24.0, "hours"), (7.0, "days"), (12.0, "months"), (52.0, "weeks")})
#: What is measured or watched in passing: pixels, a runner's seconds, how many follow an account.
_PASSING = lexicon(
    """viewers listeners followers subscribers readers pixels gigabytes megabytes megahertz inches secs seconds points
    pages cents pence degrees metres meters respondents interviews retweets tweets likes yards tries goals penalties
    minutes miles overs runs wickets sets games matches caps songs tracks scenes words times lines characters"""
)
#: "The margin of error is 3 percent", "a poll of 848 adults", "shares closed up 4%": how it was measured, or how a
#: market took it.
_ASIDE = Seldom(
    r"\bmargins? of (?:sampling )?error\b|\bplus or minus\b|\b(?:survey(?:ed|ing)|polled|interviewed|questioned)\b"
    r"|\bconducted (?:from|by)\b|\b(?:survey|poll) of \d"
    r"|\b(?:shares?|stocks?) (?:in|of|were|was|rose|fell|closed|ended|jumped|dropped|gained|lost)\b"
    r"|\b(?:[Ii]n contrast|[Ii]n comparison|[Bb]y (?:contrast|comparison)|compared (?:to|with))\b"
    r"|\b(?:pre-market|trading)\b|\b(?:index|FTSE|Nasdaq|Dow Jones)\b|\bconfidence level\b|\bborn\b|\baged\b",
    """margin margins plus survey surveyed surveying polled interviewed questioned conducted poll share shares stock
    stocks contrast comparison compared pre trading index ftse nasdaq dow confidence born aged""",
    re.IGNORECASE,
)


def weighty(fact: Fact, printed: str, told: str, heavy: float) -> bool:
    """Is it a number that a report is made for: a sum, a share, people hurt or voting, or more than can be listed?

    Where the report begins, fewer will do, but not how many days or weeks.
    """
    if fact.unit.split(" ")[-1] in _PASSING:
        return False
    kind = kind_of_number(printed, fact.unit)
    large = kind in ("money", "percent") or float(fact.value) > FEW
    grave = bool(_GRAVE.search(told))
    if kind == "count" and float(fact.value) < MANY and not grave:
        return False  # fifteen proposals, three debates: how many they are tells nobody anything
    few = float(fact.value) > 2 and kind == "count" and heavy >= HEAVY
    return large or few or grave


#: A sum or a share in a headline: "£1bn for schools" leaves but one of four sums.
_IN_HEADLINE = {
    "money": re.compile(r"[£$€]\s?\d|\d ?(?:bn|m|million|billion|mln)\b"),
    "percent": re.compile(r"\d ?(?:%|p(?:er)? ?c(?:en)?t)"),
}


def told_by_the_headline(fact: Fact, reading: Reading) -> bool:
    """Does the headline give a number of its kind, by which the right one is known?"""
    if fact.kind is not FactKind.NUMBER:
        return False
    printed, headline = fact.span.of(reading.article.text), reading.article.headline
    if numbers(printed) & numbers(headline):
        return True  # "Harwick jails skipper for 14 years"
    pattern = _IN_HEADLINE.get(kind_of_number(printed, fact.unit))
    return pattern is not None and bool(pattern.search(headline))


def in_passing(told: str, headline: str) -> bool:
    """Does the sentence tell how something was measured, or how a market took it, in a report of something else?"""
    aside = _ASIDE.search(told)
    return aside is not None and not content_words(aside.group()) & content_words(headline)


def weight(fact: Fact, told: str, reading: Reading) -> float:
    """How near the detail is to what the report is about: by its place, and by the words of its sentence."""
    paragraph = reading.article.paragraph_at(fact.span.start)
    place = LEAD if paragraph is None else paragraph
    lead = 2.0 if place == 0 else 1.5 if place < LEAD else 0.0
    own = content_words(told) - {str(fact.value)}
    named = len(own & content_words(reading.article.headline))
    often = _often(reading.article.text)
    topical = sum(1 for word in own if often[word] >= OFTEN)
    counted = any(often[word] >= OFTEN for word in content_words(fact.unit))
    share = topical / max(4, len(own))
    grave = 0.3 * bool(_GRAVE.search(told)) + 0.3 * (fact.kind is FactKind.NUMBER)
    return lead + 0.7 * min(named, 3) + 2.0 * share + 0.7 * counted + grave


#: A stop and the space behind it, or the end of a line; the space is looked for first, as it is found faster.
_ENDS = re.compile(r"\s(?:(?<=[.!?]\s)\s*|(?<=\n)\n*)")


@lru_cache(maxsize=8)
def _often(text: str) -> Counter[str]:
    """How many sentences or so hold each word that carries meaning."""
    return Counter(word for part in _ENDS.split(text) for word in content_words(part))


def topical(told: str, reading: Reading) -> int:
    """How many of its words come back all over the report."""
    often = _often(reading.article.text)
    return sum(1 for word in content_words(told) if often[word] >= OFTEN)


def second_hand(told: str) -> bool:
    """Does the sentence only repeat what unnamed people say?"""
    return bool(_REPEATED.search(" ".join(told.split())))


def commonplace(fact: Fact) -> bool:
    """Is it known without the article: fifty states, seven days?"""
    return (fact.value, fact.unit) in _KNOWN


#: "It surpassed the 326 of last year" and "48 per cent against _____" leave only one number that can be right.
_COMPARED = re.compile(
    r"\b(?:exceed\w*|surpass\w*|more than|less than|fewer than|up from|down from|rest"
    r"|remaining|out of|leads?|leading|led|lead|gap|difference|trail\w*|margin|total\w*|altogether|in all|doubl\w+"
    r"|halv\w+|half|twice|from .{1,30} to"
    r"|(?:increased?|r[ai]ised?|rose|risen|cut|reduced|fall|fell|fallen|drop(?:ped)?) to)\b",
    re.IGNORECASE,
)


def set_against_another(fact: Fact, told: str, reading: Reading) -> bool:
    """Is there a figure of its kind in the sentence that shows how large it must be?"""
    others = [f for f in reading.facts if f is not fact and f.kind is fact.kind and f.sentence == fact.sentence]
    alike = [f for f in others if f.unit == fact.unit or "point" in f.unit or "point" in fact.unit]
    whole = any(fact.unit == "percent" and float(f.value) + float(fact.value) == 100.0 for f in alike)
    return bool(alike) and (whole or bool(_COMPARED.search(told)))
