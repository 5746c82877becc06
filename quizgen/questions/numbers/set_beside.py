"""A sentence as printed in, its "up from 38" or "more than doubled" with what it tells and what it does not, out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.questions.numbers.number_forms import FIGURES, MONEY, NUMBER_WORDS, PERCENT
from quizgen.questions.numbers.roughly import InOtherWords

_SCALE = r"(?:[\s-]\s*(?:hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|bn|m)\b)?"
_AMOUNT = (
    rf"(?:{MONEY}{FIGURES}{_SCALE}|R\d+(?:[.,]\d+)*{_SCALE}|{FIGURES}(?:{PERCENT}|{_SCALE})"
    rf"|(?:{NUMBER_WORDS})\b(?:{PERCENT}|{_SCALE}))(?:\s(?:pence|cents|times)\b)?"
)
_HEDGE = r"(?:about |around |nearly |almost |just |just over |just under |more than |over |some |roughly )?"
_EARLIER = (
    r"(?:(?:an?|the|its|their) (?:earlier|previous|original|initial|first)?\s?(?:estimate|figure"
    r"|forecast|target|total"
    r"|budget|price|offer|peak|high|low|record|average|level) of )?"
)
_BEFORE = re.compile(
    rf"(?P<way>up|down) from (?P<of>{_EARLIER})(?P<number>{_HEDGE}{_AMOUNT})(?![\w%-]|[.,]\d"
    r"|\s?(?:%|per\s?cent|pct)|\s(?:to|and|or)\s[£$€]?\d|\sin\s\d{1,3}\b)"
)
#: "Walked down from 300 feet", "is up from 12": a figure is told first, and then what it was.
_FIGURE_FIRST = re.compile(r"(?:\d|\b(?:" + NUMBER_WORDS + r"|half|third|quarter|dozen|hundred|thousand)\b)[^.;]*$")
_GOES = re.compile(
    r"\b(?:walk|run|ran|climb|came|come|look|fell|move|drove|pick|got|get|step|jump)\w*\s$", re.IGNORECASE
)


def figures_before(printed: str) -> Iterator[InOtherWords]:
    """Every figure of the sentence beside which it is told what it was before."""
    for found in _BEFORE.finditer(printed) if " from " in printed else ():
        before = re.sub(r"\s+", " ", printed[: found.start()])
        if not _FIGURE_FIRST.search(before) or _GOES.search(before):
            continue
        was = " ".join(found.group("number").split())
        up = found.group("way") == "up"
        rose, fell = f"The figure was {was} before, and has risen.", f"The figure was {was} before, and has fallen."
        key, other = (rose, fell) if up else (fell, rose)
        rivals = (
            (other, f"“{'Down' if up else 'Up'} from” would tell so"),
            (f"The figure has risen by {was}.", f"{was} is no change, but what it was before"),
            (f"The figure has fallen by {was}.", f"{was} is no change, but what it was before"),
        )
        tells = f"“{'Up' if up else 'Down'} from” stands before what a figure was, and tells which way it went"
        yield InOtherWords(found.start(), found.end("number"), key, rivals, tells, "", "before")


_AT = re.compile(
    rf"(?P<way>up|down) (?:by )?(?P<by>{_HEDGE}{FIGURES}{PERCENT}),? (?:at"
    rf"|to) (?P<to>{_HEDGE}{_AMOUNT})(?![\w%-]|[.,]\d|\s(?:to|and|or)\s\d)"
)


def figures_after(printed: str) -> Iterator[InOtherWords]:
    """Every change of the sentence behind which it is told what came of it: "down 19% at £2m"."""
    for found in _AT.finditer(printed):
        by, to = (" ".join(found.group(part).split()) for part in ("by", "to"))
        if re.match(r"[^.;]*\bfrom\b", printed[found.end() :]) or len(re.findall(PERCENT, printed)) > 2:
            continue
        rose, fell = ("rose", "fell") if found.group("way") == "up" else ("fell", "rose")
        beyond = "less" if rose == "fell" else "more"
        rivals = (
            (f"The figure {rose} by {by}, from {to} to {beyond} than that.", f"{to} is what it came to"),
            (f"The figure {rose} to {by}, and had been {to} before.", f"{by} is the change"),
            (f"The figure {fell} by {by}, and came to {to}.", f"“{found.group('way')}” tells the other way"),
        )
        key = f"The figure {rose} by {by}, and came to {to}."
        tells = f"{by} is the change, and {to} what came of it"
        yield InOtherWords(found.start(), found.end("to"), key, rivals, tells, "", "before")


_TIMES = {
    "doubl": ("twice", "half", "four times", "by half"), "tripl": ("three times", "a third of", "twice", "by a third"),
    "trebl": ("three times", "a third of", "twice", "by a third"),
    "quadrupl": ("four times", "a quarter of", "twice", "by a quarter"),
}  # fmt: skip
_MULTIPLIED = re.compile(
    r"(?<![\w-])(?P<near>more than |almost |nearly )?(?P<verb>(?P<root>doubl|tripl|trebl|quadrupl|halv)ed)\b"
    r"(?!\s(?:as|in (?:patients|people|those|men|women|children)|over (?!the|\w+ (?:years|months))"
    r"|down|up|back|with|for|their|his|her)\b|[-’'])"
)
#: "The doubled fares", "double-booked", "had doubled for": somebody, or something that is named so.
_NO_FIGURE = re.compile(
    r"\b(?:the|an?|was|were|be|been|being|is|are|its|their|his|her|not|never|of)\s$|n[’']t\s$", re.IGNORECASE
)


#: "The spray halved the rate" may set those who had it beside those who had not, and tells of no time before.
_OVER_TIME = re.compile(
    r"\s*(?:[.,;:”]|$)|\s(?:its|and|to|in|since|over|between|during|within|after|last|this|by|on"
    r"|year|every|each|so far|again)\b"
)


#: That "doubled" means twice as much, everybody knows.
_KNOWN_TIMES = ("doubl", "halv")


def multiplied(printed: str) -> Iterator[InOtherWords]:
    """Every "doubled", "tripled" or "halved" of the sentence."""
    for found in _MULTIPLIED.finditer(printed):
        if not _OVER_TIME.match(printed, found.end()):
            continue
        if _NO_FIGURE.search(printed[: found.start()]) or re.search(r"\bfrom\b[^,;]*\bto\b", printed[found.end() :]):
            continue
        near = (found.group("near") or "").strip()
        if not near and found.group("root") in _KNOWN_TIMES:
            continue
        key, rivals = _halved(near) if found.group("root") == "halv" else _grown(near, *_TIMES[found.group("root")])
        tells = f"it is {key}"
        told = tuple((rival, f"that is {key}") for rival in rivals)
        yield InOtherWords(
            found.start(), found.end(), _capital(key), tuple((_capital(r), t) for r, t in told), tells, "", "times"
        )


def _grown(near: str, times: str, part: str, other: str, by: str) -> tuple[str, tuple[str, ...]]:
    fall = f"a fall to {part} the old figure"
    if near == "more than":
        return f"a rise to more than {times} the old figure", (
            f"a rise to exactly {times} the old figure",
            f"a rise to less than {times} the old figure",
            fall.replace(" to ", " to less than "),
        )
    if near:
        return f"a rise to a little less than {times} the old figure", (
            f"a rise to exactly {times} the old figure",
            f"a rise to a little more than {times} the old figure",
            fall.replace(" to ", " to a little less than "),
        )
    return f"a rise to {times} the old figure", (
        f"a rise to {other} the old figure",
        f"a rise {by} of the old figure",
        fall,
    )


def _halved(near: str) -> tuple[str, tuple[str, ...]]:
    how = {"more than": "less than ", "": ""}.get(near, "a little more than ")
    others = ("exactly half of", "twice", "a quarter of") if how else ("a quarter of", "twice", "a third of")
    return f"a fall to {how}half of the old figure", tuple(
        f"a {'rise' if part == 'twice' else 'fall'} to {part} the old figure" for part in others
    )


def _capital(words: str) -> str:
    return words[0].upper() + words[1:] + "."
