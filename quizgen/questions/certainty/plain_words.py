"""A sentence and the hedge in it in, other words of it that tell nothing of how sure the report is out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizgen.questions.certainty.hedge_words import Hedge
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import places_of


class Plain(NamedTuple):
    """Words that tell nothing of how sure the report is; `sort` is "verb", "time" or "manner"."""

    words: str
    start: int
    end: int
    sort: str


#: Words that somebody might take for a hedge: none of them may be a rival, and with a strong one nothing is asked.
_SOFT = lexicon(
    """if whether unless would should will can could may might must likely unlikely hope hopes hoped hoping think thinks
    thought believe believes believed expect expects expected expecting claim claims claimed suggest suggests suggested
    say says said saying told according about around nearly almost roughly approximately some appear appears appeared
    seem seems seemed plan plans planned planning want wants wanted try tried trying ask asked question questioned
    doubt doubts doubted propose proposed offer offered consider considered considering suspect suspected feel feels
    felt suppose supposed estimate estimated predict predicted forecast fear feared worry worried concerned intend
    intended aimed designed mostly largely mainly partly generally usually often sometimes rarely partially virtually
    practically effectively arguably typically normally commonly fairly relatively reportedly allegedly apparently
    accused alleged charged rumoured rumored understood known seen set due scheduled tipped described regarded viewed
    called reported report reports warned argued insisted maintained stated added noted asserted asking unclear
    possible potential certain sure estimated unconfirmed maybe able chance rumour rumours speculation
    potentially possibly perhaps probably presumably conceivably supposedly purportedly seemingly not
    never no least going look looks looking looked poised ready agreed announced denied confessed conceded
    acknowledged revealed promised pledged vowed decided showed found argues argue claiming arguing saying suggesting
    alleging adding
    hinted implied indicated signalled signaled speculated wondered imagined threatened threatening aiming aims
    seeking tends tended expected"""
)
_NOT_HOW = lexicon(
    """family only early july italy reply supply ally rally apply fly daily weekly monthly friendly assembly elderly
    deadly lonely costly lovely ugly holy bully jelly belly silly likely unlikely yearly hourly monopoly anomaly rely
    comply multiply imply ghastly lively orderly scholarly timely homely kindly hilly curly really simply clearly
    certainly definitely surely truly actually exactly obviously hardly barely scarcely merely"""
)
#: Words that tell when or how.
_ADVERBS = (
    (re.compile(r"\b(?:already|recently|now|still|again|once|finally|yesterday|today)\b"), "time"),
    (re.compile(r"(?<!the )(?<!a )\b[a-z]{3,}ly\b"), "manner"),
)
_WORD = re.compile(r"[\w’'-]+")
#: "Appears to have | put": the verb is that of the hedge.
_CARRIED_ON = re.compile(r" (?:(?:have|be|been|not|also|\w+ly) )*")


def plain_words(printed: str, taken: Hedge, verbs: Sequence[str]) -> Iterator[Plain]:
    """Of the verbs and adverbs of the sentence those that leave nothing open; none overlaps another."""
    used = [(taken.start - 1, taken.end + 2)]  # "appears to | have put": what stands next to it is part of it
    found = [(start, start + len(verb), "verb") for verb in verbs for start in _whole(verb, printed)]
    found += [(match.start(), match.end(), sort) for pattern, sort in _ADVERBS for match in pattern.finditer(printed)]
    for start, end, sort in found:
        if not start or _CARRIED_ON.fullmatch(printed, taken.end, start):
            continue
        told = {word.casefold() for word in _WORD.findall(printed[start:end])}
        if told & _SOFT or (sort == "manner" and told & _NOT_HOW):
            continue
        if any(start < last and first < end for first, last in used):
            continue
        used.append((start, end))
        yield Plain(printed[start:end], start, end, sort)


def _whole(verb: str, printed: str) -> Iterator[int]:
    """Where the verb stands as a word of its own."""
    for start in places_of(verb, printed):
        if not _WORD.match(printed[max(0, start - 1) : start]) and not _WORD.match(printed, start + len(verb)):
            yield start
