"""A hedge of an article in, whether nothing of the news rests on what it leaves open out.

How sure a report is matters where somebody might act on it: not where a reporter jokes, tells how a match looked for a
while or when a player will see a doctor, where a birth is due, nor where a contract lays down what follows.
"""

from __future__ import annotations

import re

from quizgen.model import Reading, Span
from quizgen.questions.certainty.hedge_words import Hedge, Tells
from quizgen.questions.certainty.hedges import hedges_in
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.news.nearness import nearness, nearness_of
from quizgen.questions.news.sports_report import of_sport

#: "Seemed to be the last man on the island to hear of it": a figure of speech.
_IN_COLOUR = re.compile(
    r"(?:appear|seem)(?:s|ed)? to (?:be|have been) (?:the (?:first|last|only|one)\b|everywhere|anywhere|made of"
    r"|enjoying|having|wondering|asking|saying|born)"
)
#: On a sports page: what a match looked like for a while, a scan, a line-up, a coach's hopes, the next match.
_OF_A_GAME = (
    Tells.LOOKS,
    Tells.COMING,
    Tells.SET,
    Tells.FORECAST,
    Tells.LIKELY,
    Tells.UNLIKELY,
    Tells.OPINION,
    Tells.HOPED,
    Tells.AIM,
)
#: "Ada Hill, who is due in May": a child is.
_A_BIRTH = re.compile(
    r"\b(?:bab(?:y|ies)|pregnan\w*|maternity|midwi\w*|births?|antenatal|prenatal|expecting|newborns?|twins"
    r"|(?:first|second|third) child)\b|\b(?:who|she) (?:is|are) due\b",
    re.IGNORECASE,
)
#: "Hill — who was reportedly called Red —": by the way.
_ASIDE = re.compile(r" [—–-] ?(?:who|which|whose)\b[^—–]*$")


#: "Anyone who believes they may have dealt with the firm is asked to ring": a notice to readers.
_A_NOTICE = re.compile(r"\b(?:any(?:one|body)|those|people|residents|customers|drivers) (?:who|with)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:asked|urged|advised|invited|told|should|can) (?:to )?(?:contact|call|ring|report|phone|e-?mail|visit)\b"
)


def of_no_weight(hedge: Hedge, place: tuple[Span, str], reading: Reading) -> bool:
    """Is it a joke, a routine or a term, or far from the news? `place` is the sentence, and as it is printed."""
    span, printed = place
    before = printed[: hedge.start]
    if is_colour(hedge, printed, reading) or _ASIDE.search(before):
        return True
    if _A_NOTICE.search(before) and _ASKED.search(printed):
        return True
    if re.match(r"(?:is|are) due(?! to\b)", hedge.words) and _A_BIRTH.search(_with_the_one_before(span, reading)):
        return True
    return hedge.tells in (Tells.LOOKS, Tells.COMING, Tells.SET) and nearness(span, reading) == 0


def is_colour(hedge: Hedge, printed: str, reading: Reading) -> bool:
    """Does the reporter joke with it, or tell how a match looked for a while, or what players do at any time?"""
    if _IN_COLOUR.match(printed, hedge.start):
        return True
    # "is expected to be fit" is news there as well, and what pictures suggest is no colour
    news = re.match(r"(?:is|are) (?:now )?expected|expects|suggest", hedge.words)
    if news and not re.search(r"\bscans?\b", printed):
        return False
    return hedge.tells in _OF_A_GAME and of_sport(reading.article.text)


def concerns_the_news(words: str, told: str, reading: Reading) -> bool:
    """Do the words of the hedge stand in a clause on the news, and not in a joke beside it?"""
    hedge = next((one for one in hedges_in(told) if one.words == words), None)
    if hedge is None:
        return nearness_of(told, reading) > 0
    clause = told[max(told.rfind(mark, 0, hedge.start) for mark in ",;") + 1 :]
    return nearness_of(clause, reading) > 0 and not is_colour(hedge, told, reading)


def _with_the_one_before(span: Span, reading: Reading) -> str:
    told = sentences_of(reading.article)
    at = next((place for place, one in enumerate(told) if one.overlaps(span)), 0)
    return " ".join(one.of(reading.article.text) for one in told[max(0, at - 1) : at + 1])
