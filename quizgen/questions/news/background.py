"""A sentence of a report in, the words by which it surely goes back to an earlier time, or surely does not, out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.news.outlook import DAY, MONTH, PAST, SPEECH, looks_ahead

_YEAR = re.compile(r"[12](?<!\w\d)(?:(?<=1)[5-9]|(?<=2)0)\d\d\b")
_ANY_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
#: "Since 2014" and "from 2014" may go on to this day, as "for ten years" does.
_IN_A_YEAR = re.compile(
    rf"\b(?:[Ii]n|[Bb]etween|[Uu]ntil|[Dd]uring|[Bb]efore|[Oo]n|[Ff]rom(?=[^,;]*? (?:to|until|through)\b))"
    rf" (?:(?:early|late|mid|the|about|around) )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH} )?(?:\d{{1,2}},? )?"
    r"(?:1[5-9]|20)\d\d\b(?! (?:[A-Z]\w+|[a-z]+(?:ment|tion|ey|al)\b))"
    r"|\b[Ii]n the (?:early |late |mid-?)?(?:1[5-9]\d0|2000)s\b"
    rf"|\b[Ii]n (?:{MONTH}|the (?:spring|summer|autumn|fall|winter)) of (?:1[5-9]|20)\d\d\b"
)
_NUMBER = r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+|[Ss]everal|[Aa] few|[Mm]any)"
_LONG_BEFORE = Seldom(
    rf"\b(?:{_NUMBER} (?:years|months|decades) ago|[Aa] (?:year|decade|century) ago|[Ee]arlier this year"
    r"|(?:[Ll]ast|the previous) (?:year|season|summer|winter|autumn|spring)"
    r"|(?:had|was|were) previously|previously had)\b",
    "ago earlier last previous previously",
)
#: How much it was in the year before is what a figure of today is measured against.
_SHORT_AGO = re.compile(r"last|previous|earlier|a year|months", re.IGNORECASE)
_A_FIGURE = re.compile(r"[$£€%]|\b(?!(?:1[5-9]|20)\d\d\b)\d+|\b(?:million|billion|thousand|hundred)s?\b")
#: Measured against another year, told on the strength of a count, or what a trial is about: that may be the news.
_NO_BACKGROUND = re.compile(
    r"\b(?:compar\w+|highest|lowest|worst|best|first time|than|level|levels|down from|up from|records?|figures|survey"
    r"|stud(?:y|ies)|census|found|showed?|shows|suggests?|accus\w*|alleg\w*|convict\w*|guilty"
    r"|charg(?:ed|es)|offen[cd]\w*|prosecut\w*|jur(?:y|ors)|inquest|pronounced"
    r"|use by|best before|(?:should|would|could|might) have|will|plans|expected|due|if|rose|risen|fell|fallen"
    r"|increased|decreased|dropped|doubled|per ?cent|so far|today|yesterday"
    r"|now|still|no longer|currently|these days|ever since|to this day|since|once a|unless|largest|biggest|smallest"
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
_TOLD_AS_PAST = re.compile(rf"(?<!-)(?<!\bhaving )(?<!\bhas )(?<!\bhave )\b(?!{SPEECH}\b){PAST}\b")
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


#: "He has been ill since 2021", "It was founded in 1961 and has two yards": what is so now is no background.
_TO_THIS_DAY = re.compile(r"\b(?:has|have|is|are|remains?)\b|\b(?:it|he|she|they|that|there)[’']s\b", re.IGNORECASE)


#: "He contrasted it with the town's pledge in 2001", "They marked the fire of 1911": the deed is of today.
_OF_WHAT_WAS = re.compile(
    r"\b(?:contrast\w*|recall\w*|remember\w*|cit(?:ed|es)|quot(?:ed|es)|recount\w*|critici[sz]\w*|prais\w*|referr\w*"
    r"|point(?:ed|s) (?:to|out)|blam\w*|defend\w*|mark(?:ed|s|ing)|celebrat\w*|echo\w*|repeat\w*|commemorat\w*"
    r"|apologi[sz]\w*|mirror\w*|resembl\w*|likened|dat(?:ed|es|ing) (?:back|from|to)|anniversary)\b"
)
_OF_A_NOUN = re.compile(r"[’']s (?:[\w-]+ ){1,2}$|\b(?:pledge|promise|decision|deal|agreement|ruling|plan|list) $")
#: "Had planned to sail in September": that month may be still to come.
_IN_SOME_MONTH = re.compile(rf"\b{MONTH}(?! (?:\d{{1,2}},? )?(?:1[5-9]|20)\d\d)")


def years_in(text: str) -> set[int]:
    """The years that are printed."""
    return {int(year) for year in _YEAR.findall(text)}


def goes_back(text: str, this_year: int) -> str:
    """The words of time by which the main clause surely tells of an earlier time; "" where it may not."""
    if not (_LONG_BEFORE.search(text) or (_ANY_YEAR.search(text) and _IN_A_YEAR.search(text))):
        return ""
    plain = _ASIDE.sub(" ", outside_quotes(text))
    found = _IN_A_YEAR.search(plain) or _LONG_BEFORE.search(plain)
    if found is None or any(year >= this_year for year in years_in(plain)) or _NO_BACKGROUND.search(text):
        return ""
    if _OF_WHAT_WAS.search(plain) or _OF_A_NOUN.search(plain[: found.start()]) or _IN_SOME_MONTH.search(plain):
        return ""
    if (_SHORT_AGO.search(found.group()) or this_year - 1 in years_in(plain)) and _A_FIGURE.search(plain):
        return ""
    plain = _ITS_SOURCE.sub("", plain)
    told, place = _TOLD_BY.search(plain), plain.find(found.group())
    if told and _SHORT_AGO.search(found.group()):
        return ""  # "He says he sold a boat last year": what somebody has to tell of now
    if told and (
        told.end() > place or " and " in plain[told.end() : place] or not _IN_THE_PAST.search(plain[told.end() :])
    ):
        return ""
    clause = plain[told.end() if told else 0 :]
    return found.group() if not _TO_THIS_DAY.search(clause) and _with_the_main_verb(clause, found) else ""


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


#: "The keeper died", "aged 91": a life is told from its beginning.
_OF_A_LIFE = re.compile(
    r"\b(?:died|has died|death of|obituary|dies)\b.*\b(?:aged?|at) \d\d|\bdied\b.*\bShe was \d\d", re.DOTALL
)
_DATED = re.compile(
    rf"\b{MONTH}(?: |$|[.,])|\b(?:1[5-9]|20)\d\d\b|\b(?:years?|months|decades?) (?:ago|earlier|before)\b"
    rf"|\b[Ll]ast year\b|\bearlier\b"
    rf"|^(?!.*\b{SPEECH}\b).*\bhad (?:been|(?:\w+ly |not |never |also )?\w+(?:ed|en|own))\b"
)
#: Of so great a part of the sentences with such a time, the report itself goes back, as one made from papers does.
_MOSTLY_DATED, _LEAST_DATED = 0.27, 5


#: A find, an old book, how a town came to be: what is earlier is the news itself there.
_OF_HISTORY = re.compile(
    r"\b(?:archa?eolog\w+|excavat\w+|radiocarbon|medieval|(?:Bronze|Iron|Stone) Age|Vikings?|prehistoric|fossils?"
    r"|ancient|historians?|\d+(?:st|nd|rd|th)[- ]century|centuries|archives|heritage|manuscripts?|graves?|burials?)\b",
    re.IGNORECASE,
)
#: "After 36 years at the same crossing", "the last ferryman", "every morning": a portrait.
_PORTRAIT = re.compile(
    r"\b(?:[Ff]or|[Aa]fter|[Ii]n) (?:(?:more|over|almost|nearly|than|some|the past) )*"
    r"(?:\d\d|[a-z]+(?:teen|ty)(?:-\w+)?) years\b|\bsince (?:he|she) was\b|\b(?:hang(?:s|ing)?|hung) up\b|\bretir\w+"
    r"|\bwidow\w*|\blast (?:man|woman)\b"
    r"|^“?(?:Every|Most|Each) (?:morning|day|night|evening|week|year)"
)
#: "The lift is a plank on a rope": who tells of news says what has been, or is to be.
_NEWS = re.compile(rf"\b(?:{PAST}|has|have|will|to be|set to|due to|going to|[a-z]+n’t|says?)\b")
#: What was done last summer for a study, or tried in court, is what the report tells of.
_TELLS_OF_THE_PAST = re.compile(
    r"\b(?:stud(?:y|ies)|researche\w+|scientists?|dig|surveys?|trial|jury|inquest|court|tribunal|sentenc\w+|audit\w*"
    r"|inquiry|charged|convicted|match|season|cup|league|report (?:by|from|into))\b",
    re.IGNORECASE,
)
_OPENING = 3


def may_be_the_news(words: str, told: Sequence[str]) -> bool:
    """May "last summer" be the time of the news itself, as in a report on a study or a trial?"""
    return bool(_SHORT_AGO.search(words) and _TELLS_OF_THE_PAST.search(" ".join(told[:_OPENING])))


def is_a_portrait(text: str) -> bool:
    """Does it tell of what somebody has done for years?"""
    return _PORTRAIT.search(text) is not None


def goes_back_itself(told: Sequence[str]) -> bool:
    """Is it a report of which much is of an earlier time: of a life, of how a place came to be, out of old papers?"""
    opening = told[:_OPENING]
    if not told or _OF_A_LIFE.search(" ".join(told[:2])) or any(is_a_portrait(text) for text in opening):
        return True
    if not _NEWS.search(" ".join(told[:1])) or len(_OF_HISTORY.findall(" ".join(told))) > 1:
        return True
    dated = sum(bool(_DATED.search(text)) and not looks_ahead(text) for text in told[1:])
    return dated >= max(_LEAST_DATED, _MOSTLY_DATED * len(told))


#: A rival has nothing that could be taken for an earlier time. A letter or a paper may be of any time.
_MAY_LOOK_BACK = re.compile(
    r"\b(?:had|ago|previous\w*|earlier|former\w*|used to|already|since|last|past|years?|decades?|months|weeks|histor\w*"
    r"|founded|established|originally|recent\w*|been|anniversary|tradition\w*|grew up|born|long|once|opened|built|began"
    r"|started|became|joined|retired|after|follow\w*|before|n?ever|first|initial\w*|until now|so far"
    r"|recall\w*|remember\w*|memor\w+|centur\w+|dat(?:es?|ed|ing)|A\.?D|B\.?C\.?E?|then"
    r"|(?:between|in|from|around|about|and|to|of) [1-9]\d\d(?=[.,;:”’]|$)"
    r"|repl(?:y|ies)|letters?|e-?mails?|memos?|minutes|papers|documents?|aged?)\b"
    r"|\b(?:1[5-9]|20)\d\ds?\b"
    r"|\b\d0[’']?s\b"
)
_IN_A_MONTH = re.compile(rf"\b{MONTH}")
_SAYS = re.compile(rf"\b{SPEECH}\b")
_THESE_DAYS = re.compile(
    rf"\b(?:(?:on |late |early )?{DAY}|yesterday|today|tonight|this (?:week|morning|afternoon|evening|weekend))\b"
)


def may_go_back(text: str) -> bool:
    """Could anything in the sentence be taken for an earlier time?"""
    return bool(_MAY_LOOK_BACK.search(text) or (_IN_A_MONTH.search(text) and not looks_ahead(text)))


#: Past and present are the same word.
_MAY_BE_PAST = re.compile(r"\b(?:put|set|cut|shut|let|read|laid|lay|lent|sat|slept|hung|hurt|cost|swam|spread|ate)\b")


def of_these_days(text: str) -> str:
    """The day by which the sentence surely tells of the news itself, with nothing from before it; "" where it may."""
    found = None if may_go_back(text) else _THESE_DAYS.search(outside_quotes(text))
    return found.group() if found else ""


def of_now(text: str) -> bool:
    """Does it tell nothing that has been, but for what somebody says?"""
    own = outside_quotes(text)
    if len(_SAYS.findall(text)) > len(_SAYS.findall(own)):
        return False  # "‘My wife said to me, that is no use,’ he says"
    return not may_go_back(text) and not _IN_THE_PAST.search(_SAYS.sub(" ", text)) and not _MAY_BE_PAST.search(text)


#: "It was on a list for replacement in 2027" is to come: of a year that is named but once only an event surely was.
_BARE_YEAR = re.compile(
    r"^“?In (?:1[5-9]|20)\d\d,? (?!and\b|or\b|to\b)"
    r"|\b(?:founded|established|built|opened|created|formed|born|launched|elected|appointed|bought|acquired|retired"
    r"|moved|joined|died|won) (?:[\w’'-]+ ){0,3}in (?:1[5-9]|20)\d\d\b(?!\s*[-–/])"
)


def in_a_bare_year(text: str) -> bool:
    """ "In 2019, a fire destroyed the pier": a report need not name its own year so."""
    return bool(_BARE_YEAR.search(text) and _IN_THE_PAST.search(text) and not _IN_A_MONTH.search(text))


_IS_PAST = re.compile(
    rf"(?:{PAST}|had|ate|laid|lay|lent|shut|put|set|cut|hung|sat|slept|swam|hurt|cost|let|beat|spread)\b"
)


def told_as_past(verb: str) -> bool:
    """Does the verb of a sentence, or that by which somebody tells it, tell of what has been?"""
    return bool(_IS_PAST.match(verb) or _SAYS.match(verb) or verb.casefold() in {"says", "say", "say that"})
