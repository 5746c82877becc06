"""A sentence of a report in, the words by which it surely goes back to an earlier time, or surely does not, out."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.news.outlook import DAY, MONTH, PAST, SPEECH

_YEAR = re.compile(r"[12](?<!\w\d)(?:(?<=1)[5-9]|(?<=2)0)\d\d\b")
_IN_A_YEAR = re.compile(
    rf"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]etween|[Uu]ntil|[Dd]uring|[Bb]efore|[Oo]n)"
    rf" (?:(?:early|late|mid|the|about|around) )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH} )?(?:\d{{1,2}},? )?"
    r"(?:1[5-9]|20)\d\d\b(?! (?:[A-Z]\w+|[a-z]+(?:ment|tion|ey|al)\b))"
)
_LONG_BEFORE = Seldom(
    r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|a few|a|many) (?:years|months|decades|year"
    r"|decade) ago|[Ee]arlier this year|(?:[Ll]ast|the previous) (?:year|season|summer|winter|autumn|spring)"
    r"|(?:has|have|had|was|were) previously|[Pp]reviously|[Ii]n recent years|formerly"
    r"|(?:has|have|had) (?:been \w+ |\w+ed )(?:\w+ ){0,8}?for (?:(?:more than|nearly|almost|over|about|around|at least"
    r"|the (?:past|last)) )?(?:a decade|decades|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)"
    r" (?:years|decades)))\b",
    "ago earlier last previous previously recent formerly decade decades years",
)
#: Measured against another year, told on the strength of a count, or what a trial is about: that may be the news.
_NO_BACKGROUND = re.compile(
    r"\b(?:compar\w+|highest|lowest|worst|best|first time|than|level|levels|down from|up from|records?|figures|survey"
    r"|stud(?:y|ies)|census|found|showed?|shows|suggests?|accus\w*|alleg\w*|convict\w*|guilty"
    r"|charg(?:ed|es)|offen[cd]\w*|prosecut\w*|jur(?:y|ors)|inquest|pronounced"
    r"|use by|best before|(?:should|would|could|might) have|will|plans|expected|due|if|rose|risen|fell|fallen"
    r"|increased|decreased|dropped|doubled|per ?cent|so far|today|yesterday"
    rf"|tomorrow|{DAY}|this (?:week|month|season)|this year(?<!arlier this year))\b|%|\b(?:19|20)\d\d[/-]\d|\d[’']s\b",
    re.IGNORECASE,
)
#: "Ann Hill, who came in 2014, said the pier was shut": only the aside goes back.
_ASIDE = re.compile(
    r", (?:who|which|whose|where|when|[a-z]+ed)\b[^,]+(?:,|$)|(?<!\d), (?:an?|the) [^,]+,|(?<!\d), an? [^,]+$"
    r"| (?:that|who|which) [^,]*$"
    r"|\([^)]*\)"
)
#: "The shop took £3m last year, according to its books."
_ITS_SOURCE = re.compile(r",? according to [^,]*$")
_IN_THE_PAST = re.compile(rf"\b{PAST}\b")
_TOLD_BY = re.compile(rf"\b{SPEECH}\b|\baccording to\b")
_TOLD_AS_PAST = re.compile(rf"\b(?:(?!{SPEECH}\b){PAST}|(?:has|have) (?:been|had|held|kept|run|previously|\w+ed))\b")
#: "Comes after a flood last year", "the jobs promised in 2000": the time belongs to another verb than the main one.
_OTHER_VERB = re.compile(
    rf"\b(?:{PAST}|[a-z]{{2,}}ing|set|made|given|known|seen|taken|to [a-z]+|after|when|as|that"
    r"|because|if|while)\b"
)
_COMPOUND = re.compile(rf"(?:{PAST}|has|have)(?: (?:also|not|never|first|then|been|since|previously))* \w+")
#: "The talks come after a flood swept", "It wasn’t the fire of 2014": the verb is that of another clause, or denied.
_ANOTHER_BEFORE = re.compile(
    r"^(?:When|After|As|If|While|Because|Since|Although|Though|Before|Until|Once)\b(?! (?:\w+ )?(?:1\d|20)\d\d)"
    r"|n[’']t\b"
    r"|\b(?:comes?|follows?|is|are|says?|shows?|means?|that)\b"
)
_AT_THE_HEAD = 3


#: "During 2004 the ferries have become popular": that year goes on.
_TO_THIS_DAY = re.compile(
    r"\b(?:[Dd]uring|[Ii]n) (?:19|20)\d\d\b.*\b(?:has|have)\b|\b(?:has|have)\b.*\b(?:during|in) (?:19|20)\d\d\b"
)


def years_in(text: str) -> set[int]:
    """The years that are printed."""
    return {int(year) for year in _YEAR.findall(text)}


def goes_back(text: str, this_year: int) -> str:
    """The words of time by which the main clause surely tells of an earlier time; "" where it may not."""
    if not (_LONG_BEFORE.search(text) or (_YEAR.search(text) and _IN_A_YEAR.search(text))):
        return ""
    plain = _ASIDE.sub(" ", outside_quotes(text))
    found = _IN_A_YEAR.search(plain) or _LONG_BEFORE.search(plain)
    if _TO_THIS_DAY.search(plain):
        return ""
    if found is None or any(year >= this_year for year in years_in(plain)) or _NO_BACKGROUND.search(text):
        return ""
    plain = _ITS_SOURCE.sub("", plain)
    told, place = _TOLD_BY.search(plain), plain.find(found.group())
    if told and (
        told.end() > place or " and " in plain[told.end() : place] or not _IN_THE_PAST.search(plain[told.end() :])
    ):
        return ""
    return found.group() if _with_the_main_verb(plain[told.end() if told else 0 :], found) else ""


def _with_the_main_verb(clause: str, found: re.Match[str]) -> bool:
    """ "In 2014 the pier burned", "The pier was built in 1911": does the time stand with the verb of the clause?"""
    verb = _TOLD_AS_PAST.search(clause)
    if verb is None or _ANOTHER_BEFORE.search(clause, 0, verb.end()):
        return False
    place = clause.find(found.group())
    if place < verb.start():
        return len(clause[:place].split()) <= _AT_THE_HEAD
    between = clause[verb.start() : place]
    compound = _COMPOUND.match(between)
    return _OTHER_VERB.search(between, compound.end() if compound else verb.end() - verb.start()) is None


#: A rival has nothing that could be taken for an earlier time.
_MAY_LOOK_BACK = re.compile(
    r"\b(?:had|ago|previous\w*|earlier|former\w*|used to|already|since|last|past|years?|decades?|months|weeks|histor\w*"
    r"|founded|established|originally|recent\w*|been|anniversary|tradition\w*|grew up|born|long|once|opened|built|began"
    r"|started|became|joined|retired|after|follow\w*|before|n?ever|first|initial\w*|until now|so far)\b"
    r"|\b(?:1[5-9]|20)\d\ds?\b"
    r"|\b\d0[’']?s\b"
)
_SAYS = re.compile(rf"\b{SPEECH}\b")
_THESE_DAYS = re.compile(
    rf"\b(?:(?:on |late |early )?{DAY}|yesterday|today|tonight|this (?:week|morning|afternoon|evening|weekend))\b"
)


def may_go_back(text: str) -> bool:
    """Could anything in the sentence be taken for an earlier time?"""
    return _MAY_LOOK_BACK.search(text) is not None


def of_these_days(text: str) -> str:
    """The day by which the sentence surely tells of the news itself, with nothing from before it; "" where it may."""
    found = None if may_go_back(text) else _THESE_DAYS.search(outside_quotes(text))
    return found.group() if found else ""


def of_now(text: str) -> bool:
    """Does it tell nothing that has been, but for what somebody says?"""
    return not may_go_back(text) and not _IN_THE_PAST.search(_SAYS.sub(" ", text))
