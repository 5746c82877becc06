"""A sentence and the hedge in it in, other words of it that tell nothing of how sure the report is out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.hedges import PARTICIPLE, Hedge
from quizgen.questions.likeness import lexicon


class Plain(NamedTuple):
    """Words that tell nothing of how sure the report is; `sort` is "time", "verb", "link", "manner" or "detail"."""

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
    never no least going"""
)
#: A phrase that adds a detail begins with one of these, and ends where the next of any of them begins.
_OPENERS = lexicon(
    """in at by with from for on over under between against through into across among during within without near
    behind the a an its his her their our to"""
)
_LITTLE = _OPENERS | lexicon(
    """of and or but nor after before as that which who whom whose when while because is are was were be been being has
    have had having will would can could may might must do does did not if than about since until he she it they we i
    you him them us me this these those there here what how why where so too also such each other more most all both any
    no one own very much many few just even up down out off away back again now then still already"""
)
LONGEST_DETAIL = 4
_NOT_HOW = lexicon(
    """family only early july italy reply supply ally rally apply fly daily weekly monthly friendly assembly elderly
    deadly lonely costly lovely ugly holy bully jelly belly silly likely unlikely yearly hourly monopoly anomaly rely
    comply multiply imply ghastly lively orderly scholarly timely homely kindly hilly curly really simply clearly
    certainly definitely surely truly actually exactly obviously hardly barely scarcely merely"""
)
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "(?:January|February|March|April|June|July|August|September|October|November|December)"
_COUNTED = r"(?:two|three|four|five|six|ten|several|many|\d+)"
_PAST = (
    "began|bought|broke|brought|built|came|drew|fell|gave|grew|held|hit|kept|led|left|lost|made|met|paid|put|ran|rose"
    "|sent|sold|spent|spoke|stood|struck|took|went|won|wrote"
)
_DETERMINER = "the|an?|its|his|her|their"
_AFTER = "to|in|by|on|for|with|from|at|out|up"
#: What a phrase ends before.
_BOUND = (
    r"(?=[,.;:’”\"]|$| (?:[“‘(–-]|(?:and|or|but|nor|in|at|by|with|from|for|on|to|after|before|as|that|which|who|when"
    r"|while|because|is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|not|if|than|over|into"
    r"|under|about|between|against|through|during|since|until|said|says)\b))"
)
_PLAIN = tuple(
    (re.compile(pattern), sort)
    for pattern, sort in (
        (
            r"(?<!Earlier )(?<!Later )\b(?:earlier |later |late |early )?(?:last|this|next) (?:week|month|year"
            rf"|night|season|summer|winter|spring|autumn|fall|weekend|decade|century|{_DAY}|{_MONTH})\b",
            "time",
        ),
        (rf"\b(?:on {_DAY}|in {_MONTH}|(?:in|since) (?:19|20)\d\d|in the past|in recent \w+)\b", "time"),
        (r"\b(?:for the first time|at the (?:end|start) of|at the same time|so far|once again)\b", "time"),
        (rf"\bfor {_COUNTED} (?:years|months|weeks|days)\b", "time"),
        (rf"\b{_COUNTED} (?:years|months|weeks|days|hours) (?:ago|later|earlier)\b", "time"),
        (
            r"\b(?:has|have|had|was|were|is|are)(?: (?:also|already|now|long|since|just))?(?: been)?"
            rf" (?:{PARTICIPLE}|[a-z]{{3,}}ing)\b",
            "verb",
        ),
        (
            r"\b(?:as well as|because of|as a result|in order to|instead of|ahead of|rather than|in addition to)\b",
            "link",
        ),
        (r"\b(?:already|again|recently|later|earlier|yesterday|today|still|now|once|twice|finally)\b", "time"),
        (r"(?<!the )(?<!a )\b[a-z]{3,}ly\b|\bfurther\b", "manner"),
        (r"\b(?:because|although|though|while|despite|after|before|since|until)\b", "link"),
        (rf"(?<=[a-z] )(?:[a-z]{{4,}}ed|{_PAST})\b(?= (?:{_DETERMINER}|{_AFTER})\b)", "verb"),
        (
            r"(?<=[a-z] )(?:is|are|was|were) (?:very |so |too )?(?!(?:not|also|that|this|there|when|what|people)\b)"
            rf"[a-z]{{4,}}{_BOUND}",
            "verb",
        ),
        (
            rf"(?<=[a-z] )to (?!{_DETERMINER}|[a-z]+ing\b)[a-z]{{3,}}\b(?= (?:{_DETERMINER}|[a-z]+s|more|{_AFTER})\b)",
            "verb",
        ),
    )
)


def plain_words(printed: str, taken: Hedge) -> Iterator[Plain]:
    """Words of the sentence that tell when, how or why, or what was done, none of which overlaps another."""
    used = [(taken.start - 1, taken.end + 2)]  # "appears to | have put": what stands next to it is part of it
    for pattern, sort in _PLAIN:
        for match in pattern.finditer(printed):
            told = {word.casefold() for word in re.findall(r"[\w’'-]+", match.group())}
            before = re.findall(r"[\w’'-]+", printed[: match.start()])[-1:]
            if told & _SOFT or (sort == "manner" and told & _NOT_HOW) or (before and before[0].casefold() in _SOFT):
                continue
            if not match.start() or any(match.start() < end and start < match.end() for start, end in used):
                continue
            used.append((match.start(), match.end()))
            yield Plain(match.group(), match.start(), match.end(), sort)
    for start, end in _details(printed):
        if not any(start < other_end and other_start < end for other_start, other_end in used):
            used.append((start, end))
            yield Plain(printed[start:end], start, end, "detail")


def _details(printed: str) -> Iterator[tuple[int, int]]:
    """ "With computer-generated images", "the old town": whole phrases of small letters, up to four words long."""
    tokens = list(re.finditer(r"\S+", printed))
    for at, first in enumerate(tokens):
        if not at or first.group() not in _OPENERS or tokens[at - 1].group() in _OPENERS:
            continue
        phrase = [first]
        for token in tokens[at + 1 :]:
            word = token.group().strip("“”‘’\"'")
            opened = len(phrase) == 1 and word in ("the", "a", "an", "its", "his", "her", "their")
            if word.rstrip(',.;:’”"') in _LITTLE and not opened:
                break
            phrase.append(token)
            if word != word.rstrip(',.;:’”"'):
                break
        if 2 <= len(phrase) <= LONGEST_DETAIL and _speaks(phrase[1:]):
            yield first.start(), first.start() + len(printed[first.start() : phrase[-1].end()].rstrip(',.;:’”"'))


def _speaks(rest: list[re.Match[str]]) -> bool:
    """Are these plain small words that end with one of weight, and none of them soft?"""
    bare = [token.group().rstrip(',.;:’”"') for token in rest]
    plain = all(re.fullmatch(r"[a-z][a-z-]*(?:[’']s)?", word) and word not in _SOFT for word in bare)
    return plain and len(bare[-1]) >= 4 and not bare[-1].endswith(("’s", "'s", "ing")) and bare[-1] not in _LITTLE
