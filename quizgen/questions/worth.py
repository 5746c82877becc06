"""A counted detail and its sentence in, whether a class gains anything by being asked for it out."""

from __future__ import annotations

import re

from quizgen.model import Fact, Reading
from quizgen.questions.quantities import kind_of_number

#: What is fewer than these is listed as easily as counted.
FEW = 10
_GRAVE = re.compile(
    r"\b(?:kill|di(?:e|ed|es)\b|dead|death|injur|wound|hurt|arrest|missing|victim|casualt|jail|prison|sentenced"
    r"|vot(?:e|ed|es)\b|ballot|seats?\b|elected|infected|evacuat|rescu)",
    re.IGNORECASE,
)
#: The speaker only hands on what is said, and may well doubt it: "People say, ‘It's 90 percent.’"
_REPEATED = re.compile(
    r"\b(?:people|they|some|others|everyone|everybody|critics|many|folks)(?: \w+)? (?:say|claim|tell|think|believe)\b",
    re.IGNORECASE,
)
#: What everybody knows without the article.
_KNOWN = frozenset({(50.0, "states"), (24.0, "hours"), (7.0, "days"), (12.0, "months"), (52.0, "weeks")})


#: How many watch or follow is told in passing.
_PASSING = frozenset({"viewers", "listeners", "followers", "subscribers", "readers"})


def weighty(fact: Fact, printed: str, told: str) -> bool:
    """Is it a number that a report is made for: a sum, a share, people hurt or voting, or more than can be listed?"""
    if fact.unit in _PASSING:
        return False
    large = kind_of_number(printed, fact.unit) in ("money", "percent") or float(fact.value) > FEW
    return large or bool(_GRAVE.search(told))


def second_hand(told: str) -> bool:
    """Does the sentence only repeat what unnamed people say?"""
    return bool(_REPEATED.search(" ".join(told.split())))


def commonplace(fact: Fact) -> bool:
    """Is it known without the article: fifty states, seven days?"""
    return (fact.value, fact.unit) in _KNOWN


#: "It surpassed the 326 of last year" and "48 per cent against _____" leave only one number that can be right.
_COMPARED = re.compile(
    r"\b(?:exceed\w*|surpass\w*|more than|less than|fewer than|above|below|up from|down from|compared|against|rest"
    r"|remaining|out of)\b",
    re.IGNORECASE,
)


def set_against_another(fact: Fact, told: str, reading: Reading) -> bool:
    """Is there a figure of its kind in the sentence that shows how large it must be?"""
    others = [f for f in reading.facts if f is not fact and f.kind is fact.kind and f.sentence == fact.sentence]
    return any(f.unit == fact.unit for f in others) and (fact.unit == "percent" or bool(_COMPARED.search(told)))
