"""A sentence of a report in, the words by which it surely leaves something open, or that it surely is firm, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import Hedge, Tells
from quizgen.questions.certainty.hedges import hedges_in, opens_in_doubt
from quizgen.questions.certainty.idle import is_idle
from quizgen.questions.certainty.settled import COUNTER_TO_FACT, turned_out
from quizgen.questions.english.runs import OneOf, Seldom
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.judgements.judging_words import may_judge
from quizgen.questions.news.outlook import SPEECH, TOLD_AS_PAST, may_be_to_come

#: What by these words is left open is so for every reader; of what is expected or likely some are certain.
_PLAINLY = (Tells.OTHERS_SAY, Tells.POSSIBLE, Tells.LOOKS, Tells.LIKELY, Tells.OPEN)
#: "It must not be forgotten that it may", "denied that it might": what is denied or wished for is not left open.
_NOT_OPEN = re.compile(
    r"\b(?:den(?:y|ies|ied)|if|unless|whether|should|must|supposedly|so that|n[’']t|hop(?:e|es|ed|ing)|wish\w*|refus\w*"
    r"|reject\w*|best|better|worst|most|more \w+ than|good|great|seemingly|perhaps|more than any\w*|bigger|greater"
    r"|worr(?:y|ies)|dismiss\w*|agree\w*|allow\w*"
    r"|accus\w*|would|will)\b"
)
#: "Left a possible meeting open", "the alleged theft": one word by the way; a reader may pass over it.
_OF_A_THING = re.compile(r"(?:possible|likely|alleged|unconfirmed|rumou?red|potential(?:ly)?|possibly|expected)$")


def leaves_open(text: str) -> str:
    """The words by which the sentence surely tells of something that is not certain; "" where it does not."""
    plain = " ".join(outside_quotes(text).split())
    found = hedges_in(plain)
    if not found or _NOT_OPEN.search(plain) or COUNTER_TO_FACT.search(plain) or opens_in_doubt(plain):
        return ""
    return next((hedge.words for hedge in found if _plainly(hedge, plain)), "")


def _plainly(hedge: Hedge, plain: str) -> bool:
    if hedge.tells not in _PLAINLY or _OF_A_THING.match(hedge.words) or is_idle(hedge, plain):
        return False
    return not (hedge.tells is Tells.LOOKS and turned_out(hedge, plain, ""))


#: What may be no more than a claim, a guess or a rough number, or is still to come.
_NOT_FIRM = OneOf(
    r"about|around|nearly|almost|roughly|approximately|some|estimat\w*|probabl\w*|presum\w*|perhaps|maybe|apparent\w*"
    r"|reported\w*|suspect\w*|alleg\w*|accus\w*|charg(?:e|es|ed|ing)|believ\w*|thought|understood|investigat\w*"
    r"|inquir\w*|unclear|unknown|mystery|missing|dozens|hundreds|thousands|mostly|usually|often|largely|finding\w*"
    r"|show(?:s|ed|n)?|according|claim\w*|argu\w*|insist\w*|den(?:y|ies|ied)|blam\w*|disput\w*|survey|poll|stud(?:y"
    r"|ies)|research\w*|evidence|due|will|would|could|can|might|should|must|expect\w*|plan(?:s|ned|ning)?|propos\w*"
    r"|suggest\w*|hop(?:e|es|ed|ing)|want\w*|if|whether|until|unless|possib\w*|potential\w*|risk\w*|fear\w*|threat\w*"
    r"|warn\w*|(?:un)?likely|next|soon|promis\w*|pledg\w*|vow\w*|inten[dt]\w*|aim\w*|seek\w*|sought|forecast\w*"
    r"|predict\w*|seem\w*|doubt\w*|question\w*|try|tr(?:ies|ied|ying)|attempt\w*|schedul\w*|upcoming|suppos\w*"
    r"|debat\w*|discuss\w*|known|say|shared|caution\w*|advised|appeal\w*|noted|stress\w*|complain\w*|ultimat\w*"
    r"|consider\w*|offer\w*|urg\w*|demand\w*|chance|calculat\w*|rumou?r\w*|speculat\w*|vague\w*|feel\w*|felt|think\w*"
    r"|opinion|view|contend\w*|submit\w*|plead\w*|assert\w*|testif\w*|consensus|ascrib\w*|attribut\w*"
    r"|persuad\w*|convinc\w*|unconvinced|everyone|everybody|sceptic\w*|skeptic\w*|agree\w*|certain\w*|sure|wonder\w*|reput\w*|purport\w*|ostensib\w*|hypothes\w*|theor(?:y|ies)|tend\w*|sentiments?|cannot|reports?",
    Seldom(
        r"\b(?:up to|at least|known as|so-called|led to|(?-i:may)|going to|appear(?:s|ed)? to|scores of"
        r"|call(?:s|ed|ing)? (?:for|on))\b|[’']ll\b|n[’']t\b",
        "up least known called led may going appear appears appeared scores call calls calling ll t",
        re.IGNORECASE,
    ),
)
#: What such a body puts on record, with its number, no side of a dispute claims.
_ON_RECORD = re.compile(
    r"(?=.*\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)(?:[\w’-]+ ){0,4}?(?:[Pp]olice"
    r"|[Ff]ire (?:[Ss]ervice"
    r"|[Dd]epartment)|[Cc]oast ?[Gg]uard|[Rr]ecords|[Hh]ospital|[Mm]inistry|[Oo]fficials"
    r"|[Rr]escuers)\b[^,;]{0,25}? (?:say|said"
    r"|says|confirmed|show)\b|.*, according to (?:[\w’-]+ ){0,3}?(?:police|records|officials|rescuers)\.?$"
)

_MARKED = re.compile(r"[‘“”\"]|(?<![\w’])'\w")
_TOLD_BY = Seldom(
    rf"\b(?:{SPEECH}|saying|telling|adding|wrote|writes)\b|\baccording to\b",
    f"{SPEECH[3:-1].replace('|', ' ')} saying telling adding wrote writes according",
    re.IGNORECASE,
)


def is_firm(text: str) -> bool:
    """Does the reporter tell in it what has been, with no hedge, no number that is rough and nobody's word for it?"""
    if may_judge(text) or _NOT_FIRM.stands_in(text) or _MARKED.search(text) or not TOLD_AS_PAST.search(text):
        return False
    if may_be_to_come(text):
        return False  # "the union has called a march for Dec 3": nobody knows yet what comes of it
    if _TOLD_BY.search(text) and not _ON_RECORD.match(text):
        return False
    return not hedges_in(text)
