"""A sentence as printed in, the one small word of it from which something can be told that is not said, out.

"The ferry sails again" says nothing of the time before, and yet tells that it had sailed. Only words that imply it
whatever stands around them are in the tables; a sentence with two of them is left alone where one may end what the
other goes on with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.english.runs import Seldom
from quizgen.questions.small_words import told_of_others, told_of_time
from quizgen.questions.small_words.implied_senses import RIVALS, Implied


class Implying(NamedTuple):
    """The words, where they stand in the sentence, and what they imply."""

    words: str
    start: int
    end: int
    sense: Implied


_HAS = r"(?:has|have|had)"
_IS = r"(?:is|are|was|were)"
#: "Their remains", "the remaining debts", "remains to be seen", "stayed there for a year"; "there remains a gulf" and
#: "the talks remained inconclusive", by which they ended so.
_REMAINS = (
    r"(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!\bthe )(?<!\bhuman )(?<![Tt]here )\b(?P<words>remains|remained)"
    r"(?= (?:closed|open|shut|(?:in|at|under|on)(?! the)|a|an|the|very|one|high|low|strong|weak|stable|popular"
    r"|confident|[a-z]{3,}(?:ed|ful|less|ous|al|ive|ic))\b)"
    r"(?! (?:at|on|in) (?:\w+ )?(?:home|hospital)| inconclusive)"
)
_NUMBER = r"(?:\d[\d,.]*%?|three|four|five|six|seven|eight|nine|ten|a dozen)"
_TIMES = r"(?:years?|months?|weeks?|seasons|decades|generations|games|matches|attempts)"
_AGO = (
    r"(?: in (?:more than |over |nearly |almost |about )?"
    rf"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|many|several) {_TIMES}\b"
    r"| since (?:(?:early |late |mid-)?(?:\d{4}|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)|the (?:19|20)\d0s|the [\w ]{0,12}[Ww]ar"
    r"|last (?:season|year|month|week|summer|winter|spring|autumn))\b)"
)
_VERB = r"[a-z]{3,}"
_TABLE = tuple(
    (re.compile(pattern), sense)
    for pattern, sense in (
        (rf"\bfor the (?P<words>first) time(?P<rest>{_AGO})", Implied.LONG_AGO),
        (
            rf"\b(?:the|his|her|its|their|a) (?P<words>first) (?!ever\b)(?:[a-z-]+ ){{0,3}}?[a-z]+(?P<rest>{_AGO})",
            Implied.LONG_AGO,
        ),
        (r"(?<![\w–-])(?P<words>record high)s?\b", Implied.HIGHEST),
        (r"(?<![\w–-])(?P<words>record low)s?\b", Implied.LOWEST),
        (
            r"\b(?:a|with) (?P<words>record) "
            r"(?:number|amount|sum|crowd|turnout|harvest|crop|surplus|deficit|loss|profit)\b",
            Implied.GREATEST,
        ),
        (r"(?<!to )\b(?P<words>resumed|resumes|restarted)\b", Implied.BREAK),
        # a gate has not "stopped"; "the case was reopened" is another matter
        (
            r"\b(?:gates?|roads?|streets?|lanes?|bridges?|tunnels?|borders?|crossings?|schools?|clinics?|hospitals?|wards?"
            r"|museums?|libraries|library|shops?|stores?|markets?|airports?|stations?|parks?|pools?|theatres?|mines?"
            rf"|factor(?:y|ies)|ports?|pubs?|restaurants?) (?:(?:{_HAS} )?(?:been )?|{_IS} )(?P<words>reopened)\b",
            Implied.SHUT,
        ),
        (
            rf"\b{_HAS} (?P<words>so far) {_VERB}|^(?P<also>So far)(?! (?:as|from|away)\b),? |, (?P<third>so far),",
            Implied.UP_TO_NOW,
        ),
        (rf"\b{_HAS} (?P<words>yet to) (?!come\b){_VERB}", Implied.NOT_DONE_YET),
        (
            rf"\b(?:{_HAS}|{_IS}) (?P<words>not yet) (?:been |formally |fully )?[a-z]+(?:ed|en|wn|de|ne|d|t)\b",
            Implied.NOT_DONE_YET,
        ),
        (rf"(?<!never )(?<!not )\b(?P<words>failed to) {_VERB}", Implied.NOT_REACHED),
        (
            r"(?<!not )(?<!never )(?<!who )\b(?P<words>refused to|refuses to) "
            rf"(?!(?:comment|rule|be|let|say|accept|believe|give up)\b){_VERB}",
            Implied.UNWILLING,
        ),
        (rf"(?<!not )\b(?:{_HAS} been|was|were) (?P<words>forced to) (?!be\b){_VERB}", Implied.NO_CHOICE),
        (
            rf"(?<!not )(?<!the )\b(?P<words>[Oo]nly|merely) (?:about |around |some )?{_NUMBER}(?![\w–-]*\w)"
            rf"|\bby (?P<also>just) {_NUMBER}\b",
            Implied.SMALL,
        ),
        # "break even", "even if", "even more", "not even": equal, or said of what follows
        (
            r"(?<!\bbreak )(?<!\bbroke )(?<!\bnot )(?<!n[’']t )(?<!\bor )(?<!\bwithout )(?<!\bunlike )"
            r"\b(?P<words>even) "
            r"(?:in|the|an?|to|for|at|by|from|his|her|its|their|some|those|[a-z]{3,}ed)\b(?! (?:if|though)\b)"
            # "even a small leak may sink it": the smaller the leak is, the more that tells
            r"(?! (?:\w+ )?(?:small\w*|slight\w*|single|minor|minimal|modest|tiny|trivial|mild|brief|faint\w*)\b)",
            Implied.FURTHER,
        ),
        (r"\b(?P<words>no longer)\b", Implied.ENDED),
        # "the codes used to write it" are no habit
        (r"\b(?i:he|she|it|they|who|that|which|there) (?P<words>used to) [a-z]+", Implied.ENDED),
        (_REMAINS, Implied.UNCHANGED),
        (rf"\b(?P<words>continue[sd] to) {_VERB}", Implied.UNCHANGED),
    )
)
#: One of these is in what the table here finds, and most sentences have none.
_ANY = Seldom(
    r"\b(?:first|record|resume[ds]|reopened|restarted|so far|yet to|not yet|failed to|refuse[ds] to|forced to|only"
    r"|merely|by just|even|no longer|used to|remain(?:s|ed)|continue[sd] to)\b",
    "first record resumed resumes reopened restarted far yet failed refused refuses forced only merely just even longer"
    " used remains remained continues continued",
    re.IGNORECASE,
)
#: What may be, or is asked or wished for, need not be so.
_OPEN = re.compile(
    r"\b(?:if|unless|whether|would|could|may|might|should|must|will|can|cannot|likely|appears?|seems?|accus\w+|alleg\w+|no|not|never|nobody|none)\b|n[’']t\b",
    re.IGNORECASE,
)
#: Presupposition outlives a "not", a "may" and an "if"; what is implied by a deed does not.
_OF_A_DEED = frozenset((Implied.NOT_REACHED, Implied.UNWILLING, Implied.NO_CHOICE, Implied.UNCHANGED, Implied.ENDED))
_NOT_THERE = re.compile(r"\b(?:close|near|nearly|almost|below|above|short|off|from|recover\w*|retreat\w*|approach\w*) ")
#: "Shut on Monday and reopened": then the sentence says it itself.
_TOLD_BESIDE = re.compile(
    r"\b(?:shut|clos\w+|stopp?\w*|halt\w*|suspen\w+|abandon\w*|quiet|break|pause\w*|interrupt\w*|cut off|after|until)\b"
)
#: What would take back or tell by itself what the word implies.
_SPOILT = {
    # "although it leaks, it is still a good ferry": that is said against something, and tells of no time
    Implied.UNCHANGED: re.compile(
        r"\b(?:although|though|despite|in spite of|even|for all|while|whereas|nevertheless|nonetheless|yet|however"
        r"|for \w+ (?:years|months|days|weeks|hours)|until|unchanged|the same|as well|since|always|never|again"
        r"|still)\b",
        re.IGNORECASE,
    ),
    Implied.NOT_REACHED: re.compile(
        r"\b(?:enough|quickly|properly|fully|adequately|in time|on time|early|soon|entirely|completely|and failed)\b"
    ),
    Implied.BREAK: _TOLD_BESIDE,
    Implied.SHUT: _TOLD_BESIDE,
    # "patients say that they refused to open files because the clerk was away": one side's word for it, and a reason
    Implied.UNWILLING: re.compile(
        r"\b(?:because|reasons?|since|due to|owing to|unable|without|until|unless|says?|said|told|claim\w*"
        r"|complain\w*|accus\w+|alleg\w+|accord\w+|report(?:s|ed|edly))\b",
        re.IGNORECASE,
    ),
    # "hovered close to record lows": it had been lower
    Implied.HIGHEST: _NOT_THERE,
    Implied.LOWEST: _NOT_THERE,
    Implied.NO_CHOICE: re.compile(r"\b(?:rap(?:e|ed|ing)|sex\w*|abus\w*|strip\w*)\b"),
    Implied.ENDED: re.compile(r"\b(?:before|until|now|former\w*|once|past|ended|anymore|still)\b", re.IGNORECASE),
    Implied.LONG_AGO: re.compile(r"\b(?:ever|never|last)\b"),
}
_SPOILING = (_SPOILT, told_of_time.SPOILT, told_of_others.SPOILT)
#: So many words stand behind what implies something, or before it.
LEAST = 2


def implying_word(printed: str) -> Implying | None:
    """The first in the tables of what implies something for certain; None where there is none, or two are at odds."""
    found = list(_all(printed))
    first = {one.start: one for one in reversed(found)}
    if not found or _at_odds([one.sense for one in first.values()]):
        return None
    return next((one for one in found if first[one.start] is one and _certain(one, printed)), None)


def _all(printed: str) -> Iterator[Implying]:
    if _ANY.search(printed):
        for pattern, sense in _TABLE:
            yield from _found(pattern, sense, printed)
    for seldom, sense in (*told_of_time.TABLE, *told_of_others.TABLE):
        if seldom.may_find(printed):
            yield from _found(seldom.pattern, sense, printed)


def _at_odds(senses: list[Implied]) -> bool:
    """Might one of them end, or tell twice, what another one tells?"""
    return any(
        one is other or one in RIVALS.get(other, ()) or other in RIVALS.get(one, ())
        for at, one in enumerate(senses)
        for other in senses[:at]
    )


def _found(pattern: re.Pattern[str], sense: Implied, printed: str) -> list[Implying]:
    return [
        Implying(_words(match, printed[start:end]), start, end, sense)
        for match in pattern.finditer(printed)
        for start, end in [_place(match)]
    ]


def _words(match: re.Match[str], printed: str) -> str:
    """ "Not … until" stands in two places."""
    closing = match.groupdict().get("closing")
    return f"{match['words']} … {closing}" if closing else printed


def _place(match: re.Match[str]) -> tuple[int, int]:
    groups = match.groupdict()
    start, end = next(match.span(name) for name in ("words", "also", "third") if groups.get(name))
    return start, next((match.end(name) for name in ("rest", "closing") if groups.get(name)), end)


def _certain(one: Implying, printed: str) -> bool:
    before, after = printed[: one.start], printed[one.end :]
    if len((before + after).split()) < 2 * LEAST or "?" in printed:
        return False
    if any(table[one.sense].search(before + after) for table in _SPOILING if one.sense in table):
        return False
    if printed.casefold().count(one.words.casefold()) > 1:
        return False
    return one.sense not in _OF_A_DEED or _OPEN.search(before) is None
