"""A sentence as printed in, what may be asked of two figures that it sets side by side (a vote, a result) out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from quizgen.questions.amounts import Amount, alike, amounts_in, written
from quizgen.questions.before_and_after import Asked
from quizgen.questions.moves import VERB

_VOTES = re.compile(
    r"\b(?:vot(?:e|ed|es|ing)(?: (?:of|by|was|in|against|for))? (?:[a-z]+ ){0,3}?|by )"
    r"(?P<one>\d{1,3})(?:-| to | votes to )(?P<other>\d{1,3})\b(?![-/.,]\d| ?(?:%|per|pct|points?|goals?))"
    r"|\b(?P<more>\d{1,3})(?: votes)?(?:-| to )(?P<less>\d{1,3}) (?:in favou?r|vote)\b"
)
_A_VOTE = re.compile(r"\bvot(?:e|es|ed|ing)\b")


def votes(printed: str) -> Iterator[Asked]:
    """By how many votes a side was ahead."""
    if not _A_VOTE.search(printed):
        return
    found = [*_VOTES.finditer(printed)]
    if len(found) != 1:
        return
    high, low = sorted((int(value) for value in found[0].groups() if value), reverse=True)
    options = {high - low: "Yes: that is what lies between the two numbers of votes."}
    options.setdefault(high, "That is how many votes the larger side had, not by how many it was ahead.")
    options.setdefault(low, "That is how many votes the smaller side had.")
    options.setdefault(high + low, "That is how many votes there were on both sides together.")
    stem = "By how many votes was the larger side ahead of the smaller one, according to this sentence: {}?"
    if high > low and len(options) > 2:
        yield Asked((stem,), tuple((str(value), note) for value, note in options.items()), "votes")


_RESULT = re.compile(r"(?<![\w.,/-])(?P<one>\d{1,3})-(?P<other>\d{1,3})(?![\w/-]|[.,:]\d)")
_WON = re.compile(
    r"\b(?:won|wins|beat|beats|beating|lost|loses|defeated|thrashed|trounced|hammered|crushed|routed|overcame|edged"
    r"|downed|beaten)(?: (?!to\b|and\b|but\b|after\b|with\b|who\b|when\b|while\b)[\w’'.-]+){0,5}(?: to)? $"
)
_A_WIN = re.compile(r" (?:[a-z-]+ ){0,2}(?:win|victory|defeat|loss|triumph|success|thrashing|drubbing)\b")
#: Sets, shoot-outs, leads and whole series have another margin than the match.
_NO_RESULT = re.compile(
    r"\b(?:sets?|seeds?|seeded|aggregate|penalties|shoot-?out|half-time|leads?|leading|led|series|odds|favourites?"
    r"|tie-?break\w*|open|tennis|rubber|frames?|trail\w*|behind|ahead|draw|drew|drawn|legs?|gap|level|\d-\d \d-\d)\b",
    re.IGNORECASE,
)
LEAST_RESULT = 3


def results(printed: str) -> Iterator[Asked]:
    """By how much a match was won."""
    found = [*_RESULT.finditer(printed)]
    if len(found) != 1 or _NO_RESULT.search(printed):
        return
    if not _WON.search(printed[: found[0].start()]) and not _A_WIN.match(printed, found[0].end()):
        return
    high, low = sorted((int(found[0].group("one")), int(found[0].group("other"))), reverse=True)
    if high < LEAST_RESULT or high == low:
        return
    options = {high - low: "Yes: that is what lies between the two numbers of the result."}
    options.setdefault(high, "That is what the winning side scored, not by how much it won.")
    options.setdefault(low, "That is what the losing side scored.")
    options.setdefault(high + low, "That is what both sides scored together.")
    stem = "How large is the winning margin in the result that this sentence gives: {}?"
    if len(options) > 2:
        yield Asked((stem,), tuple((str(value), note) for value, note in options.items()), "result")


_COMPARED = re.compile(
    r"(?:\s(?!(?:and|but|while|which|that|who|because|or|after|when)\b)[\w’'.-]+,?){0,9}?(?: \([^)]*\))?,? "
    r"(?:compared (?:with|to)|against|versus|up against) "
    r"(?:(?:just|only) )?(?:an? |the )?(?:(?:total|figure|loss|profit) of )?$"
)
#: What follows tells that the second figure is the earlier one.
_EARLIER = re.compile(
    r"[^;:]{0,40}?\b(?:an? (?:year|month|week|decade) (?:ago|earlier|before)|last (?:year|month|week|season|time)"
    r"|(?:the )?(?:previous|prior|preceding) (?:year|month|week|quarter|season|period|financial year)"
    r"|(?:in|for|of|at) the (?:same|corresponding|year-ago) (?:\w+ ){0,2}(?:last|of the previous|a year|of last)"
    r"|the (?:year|month) (?:before|earlier)|previously|(?P<year>(?:19|20)\d\d))\b"
)
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_OTHER_SIDE = (("profit", "loss"), ("surplus", "deficit"), ("inflow", "outflow"), ("rise", "fall"), ("up", "down"))


def compared(printed: str) -> Iterator[Asked]:
    """Which change do "a profit of £75m" and "£125m a year earlier" tell of?"""
    if "compared" not in printed and "against" not in printed and "versus" not in printed:
        return
    amounts = [one for one in amounts_in(printed) if not one.year_like and not _bracketed(one, printed)]
    for now, then in pairwise(amounts):
        after, between = printed[then.end :], printed[now.end : then.start]
        pair = alike(now, then)
        earlier = _EARLIER.match(after)
        if not pair or not earlier or not _COMPARED.fullmatch(between) or not (now.exact and then.exact):
            continue
        if _late(earlier, printed[: then.start]) or not _of_one_thing(printed, amounts, now, then):
            continue
        if now.value != then.value and 0 < max(now.value, then.value) / min(now.value, then.value) <= 20:
            yield _change(*pair)
        return


def _bracketed(one: Amount, printed: str) -> bool:
    return printed[: one.start].rstrip().endswith(("(", "; "))


def _late(earlier: re.Match[str], before: str) -> bool:
    """Does a year not stand before a later one?"""
    year = earlier.group("year")
    return bool(year) and not any(int(other) > int(year) for other in _YEARS.findall(before))


def _of_one_thing(printed: str, amounts: list[Amount], now: Amount, then: Amount) -> bool:
    """Nothing else is counted in this unit, nothing rises or falls by them, and none is the other's opposite."""
    others = [one for one in amounts if one not in (now, then) and one.mark == now.mark and _of_a_kind(one, now)]
    sides = any(re.search(rf"\b{a}\b", printed) and re.search(rf"\b{b}\b", printed) for a, b in _OTHER_SIDE)
    told = re.search(VERB, printed[: then.start]) or re.search(r"\b(?:gr[eo]w\w*|rate of)\b", printed)
    return not others and not sides and not told and printed.count("compared") < 2


def _of_a_kind(one: Amount, now: Amount) -> bool:
    return one.unit == now.unit or (not one.unit and bool(one.scale))


def _change(now: Amount, then: Amount) -> Asked:
    gap, places = abs(now.value - then.value), max(now.places, then.places)
    way, turned = ("rise", "fall") if now.value > then.value else ("fall", "rise")
    a, b = written(now.value, now), written(then.value, then)

    def sized(value: Decimal) -> str:
        return f"{value:f} percentage points" if now.in_percent else written(value, now, places)

    options = [
        (f"A {way} of {sized(gap)}", f"Yes: the earlier figure is {b}, and the later one is {a}."),
        (f"A {turned} of {sized(gap)}", f"The earlier figure is {b}, and the later one, {a}, is not {_FALLS[turned]}."),
    ]
    if now.value != gap:
        options.append((f"A {way} of {sized(now.value)}", f"{a} is the later figure, not the change."))
    if then.value != gap:
        options.append((f"A {turned} of {sized(then.value)}", f"{b} is the earlier figure, not the change."))
    stem = "Which change from the earlier time to the later one do the figures in this sentence show: {}?"
    return Asked((stem,), tuple(options), "compared")


_FALLS = {"rise": "higher", "fall": "lower"}


_MARK = r"(?:US|A|C|NZ|HK)?[£$€]"
_CURRENCY = (
    r"(?:dollars|euros?|yen|francs|yuan|rupees|pesos|reais|roubles|rubles|crowns|pounds|marks|baht|rand|dirhams)"
)
_SUM = r"\d[\d,.]*(?:\s?(?:bn|m|million|billion|trillion|trn|k)\b)?"
_CONVERTED = re.compile(
    rf"(?P<first>(?P<mark>{_MARK}){_SUM}|{_SUM} {_CURRENCY}) "
    rf"\((?P<other>(?P<turned>{_MARK}){_SUM})(?:[;,/] ?[^)]{{1,20}})?\)"
)
_LARGE = re.compile(r"\d\s?(?:bn|m|million|billion|trillion|trn)\b")
SAME, MORE, FORMER, OTHER = (
    "The same sum in another currency",
    "A second sum, to be added to the first",
    "What the sum was at an earlier time",
    "By how much the sum has changed",
)


def converted(printed: str) -> Iterator[Asked]:
    """ "£75m ($141m)": one sum, not two."""
    found = [*_CONVERTED.finditer(printed)] if "(" in printed else []
    one = next((one for one in found if _LARGE.search(one.group("first"))), None)
    if one is None or one.group("mark") == one.group("turned"):
        return
    first, other = one.group("first"), one.group("other")
    no = f"{first} and {other} are one sum: the brackets give it in another currency."
    options = ((SAME, f"Yes: {first} and {other} are one and the same sum."), (MORE, no), (FORMER, no), (OTHER, no))
    yield Asked((f"What does the “{other}” in brackets tell in this sentence: {{}}?",), options, "converted")
