"""The first sentence of a report in, its news without the day that only the date of print would tell out."""

from __future__ import annotations

import re

from quizgen.questions.english.wording import opening, word_count

_DAY = r"(?:yesterday|today|tonight|tomorrow)(?: morning| afternoon| evening| night)?"
_SPELL = r"(?:last|this|next) (?:week|weekend|month|night|morning|afternoon|evening)"
#: "Yesterday, the council closed the pier", "This Sunday, ...".
_OPENS = re.compile(
    rf"^(?:early |late |later |earlier )?(?:{_DAY}|{_SPELL}|this (?:mon|tues|wednes|thurs|fri|satur|sun)day), ",
    re.IGNORECASE,
)
#: "The council yesterday closed", "closed the pier, in Harwick, yesterday."
_WITHIN = re.compile(
    r"(?P<before>[\w’'”)]+)(?:,(?= [a-z ]+\.$))? (?:early |late |later |earlier )?"
    rf"(?:{_DAY}|{_SPELL})(?![\w’'-])(?! (?:or|and|than)\b)"
    r"(?=[ .]|, (?:but|and|as|after|when|while|with|which|who|\w+ing)\b"
    # "The talks broke down late last night, an official of the union said."
    r"|, (?:an?|the|[A-Z])[^,]* (?:said|says|reported|announced)\.$)"
)
#: One of these stands in whatever is found so.
_TIMES = ("yesterday", "today", "tonight", "tomorrow", "last ", "this ", "next ")
#: "Since yesterday", "only last week", "the last month": the time belongs to the word before it.
_BOUND = re.compile(
    r"(?:since|until|till|by|from|for|of|in|into|on|at|the|and|or|than|before|after|but|not|only|just|to|as|like|during"
    r"|over|onto|towards?|past|beyond|throughout|ahead|through|between|within|about|around|every|again|compared|later|earlier|early"
    r"|late)$",
    re.IGNORECASE,
)


def undated(printed: str) -> str:
    """ "Two bridges in Harwick collapsed yesterday" has all of its news without the last word."""
    told = " ".join(printed.split())
    opens = _OPENS.match(told)
    told = opening(told[opens.end() :]) if opens else told
    if not any(word in told for word in _TIMES):
        return told  # nine sentences of ten
    return _WITHIN.sub(lambda found: found.group() if _needed(found, told) else found["before"], told)


#: "A share sale announced yesterday, but", "data released today show": without the day the first word is left hanging.
_DONE = re.compile(r"(?:\w+ed|made|held|given|sold|built|shown|sent|told|won)$")

#: "Tests, starting next month, which": the first word is left hanging as well.
_BEGINS = re.compile(
    r"(?:start|begin|end|open|probably|possibly|perhaps|expected|due|scheduled|planned)(?:ning|ing|s)?$"
)
#: But "a share sale was announced yesterday, and" hangs on nothing.
_WAS_DONE = re.compile(r"\b(?:was|were|been|be|is|are|has|have|had)(?: \w+ly)? \w+$")

#: "The strike that began yesterday.", "by the measures announced today.", "is due for release next week."
_ENDS_ON_TIME = re.compile(
    r"\b(?:(?:that|which|who) \w+|announced|released|published|made|held|issued|reached|signed|given|launched|unveiled"
    r"|disclosed|adopted|introduced|t[ao]k(?:es?|ing|en) place"
    r"|took place|begins?|began|begun|start(?:s|ed)?|end(?:s|ed)?|open|close|expires?|release|launch)$"
)


def _needed(found: re.Match[str], told: str) -> bool:
    goes_on = not told.startswith(".", found.end())
    if _BOUND.match(found["before"]) or (goes_on and _BEGINS.match(found["before"])):
        return True
    if goes_on and _DONE.match(found["before"]) and not _WAS_DONE.search(told, 0, found.end("before")):
        return True
    return not goes_on and _ENDS_ON_TIME.search(told, max(0, found.start() - 15), found.end("before")) is not None


#: "The council voted on the plan last week.": the sentence stands without its time as well.
_LOOSE_TIME = re.compile(
    r"(?= [etly])"  # most places are ruled out by one letter
    r"(?<!\bof)(?<!\bin)(?<!\binto)(?<!\bby)(?<!\bfrom)(?<!\bsince)(?<!\buntil)(?<!\bthe)(?<!\bfor)(?<!\bthan)(?<!\bto)(?<!\band)"
    r"(?<!\bover)(?<!\bduring)(?<!\bbefore)(?<!\bafter)(?<!,)"
    r" (?:yesterday|today|tonight|(?:earlier |later )?(?:last|this) (?:week|month|night|weekend|year|week))(?! or\b)"
    r"(?=,|$| (?:that|by|in|after|to|for|with|at|on|over|when)\b)"
)
#: "Late last year, ...", "the August of this year", "is due for release this week", "well above last year": the word
#: before the time hangs on it; so does "a share sale made last year, which", and "in its favour last year, when".
_HANGS_ON_TIME = re.compile(
    r"(?:^|\b)(?:late|early|mid|later|earlier|even|just|but|and|or|like|on|at|above|below|before|between|against|with|yet"
    r"|including|particularly|probably|possibly|perhaps|especially|up|down|versus|start(?:ing|s)?|begin(?:ning|s)?|began"
    r"|end(?:ing|s)?|due|expected|speaking|time|stage|point|period|season|summer|winter|spring|autumn|fall|release|launch"
    r"|publication|open|close|expire|retire|because|as|when|while|if|that|which|who|January|February|March|April|May|June"
    r"|July|August|September|October|November|December"
    r"|(?:against|from|than|compared with|compared to) [£$€]?[\d.,]+(?: (?:per cent|percent|million|billion|bn|m))?)$",
    re.IGNORECASE,
)
_LEFT_HANGING = re.compile(r"(?:[a-z]{2,}ed|made|held|given|sold|built|shown|sent|told|won|done|taken|put|set|begun)$")


#: "The most important case that the court will hear this year", "is unlikely to open this week": it is so of that time;
#: and who "believes a deal is possible this week" may believe in none at another.
_OF_ITS_TIME = re.compile(
    r"\bthe (?:most|least|worst|best|(?:[a-z]+ )?[a-z]{3,}[^o\W]est)\b|\b(?:un)?likely\b|\b(?:im)?possible\b"
    r"|\b(?:(?:believe|think|hope|expect|fear|predict|doubt)(?:s|ed)?|thought) [^,]*\b(?:is|are|was|were|can|may|could"
    r"|will|would)\b|\bnot (?:be|\w+)$"
)


def without_loose_time(told: str) -> str:
    """The sentence without its "last year", where nothing before or behind the time needs it."""
    return _LOOSE_TIME.sub(_kept_or_cut, told)


def _kept_or_cut(found: re.Match[str]) -> str:
    before, behind = found.string[: found.start()], found.string[found.end() :]
    if _OF_ITS_TIME.search(before):
        return found.group()
    hanging = _LEFT_HANGING.search(before) and (not behind or behind.startswith(","))
    needed = hanging or behind.startswith((", when", ", which", ", who")) or _HANGS_ON_TIME.search(before)
    return found.group() if needed else ""


#: "The board closed the pier, leaving two firms without a berth": what came of it, or why, is a second piece of news.
_TAIL = re.compile(
    r", (?:citing|leaving|prompting|sparking|raising|ending|marking|bringing|making|adding|forcing|despite|amid"
    r"|after|while|although|contributing|(?:hours|days|weeks|months|an? (?:day|week|month|year)) (?:after|before))"
    r" [^“”\"]*\.$"
)
LEAST_NEWS = 12


def shortened(told: str, longest: int) -> str:
    """A sentence with more words than `longest` without its last part, where the rest is the news all the same."""
    if word_count(told) <= longest:
        return told
    cut = _TAIL.sub(".", told)
    return cut if word_count(cut) >= LEAST_NEWS else told
