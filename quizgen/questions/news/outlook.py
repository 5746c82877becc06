"""A sentence of a report in, the words by which it surely looks ahead, or by which it surely does not, out.

Both are asked apart, for many sentences are neither: "The council wants to sell the pier" tells what is so now, and a
reader may take it for what is to come.
"""

from __future__ import annotations

import re

from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.judgements.judging_words import may_judge

SPEECH = (
    r"(?:said|says|added|adds|told|tells|confirmed|confirms|announced|announces|explained|explains|stated|states|noted"
    r"|revealed|disclosed|reported|reports)"
)
PAST = (
    r"(?:was|were|had|did|came|went|took|made|gave|got|hit|told|found|held|left|led|met|paid|saw|sent|sold|spent"
    r"|stood|began|became|grew|knew|thought|kept|ran|drew|broke|brought|built|bought|chose|fought|felt|fell|rose|lost"
    r"|won|beat|heard|spoke|struck|threw|wrote|shook|withdrew|sank|drove|flew|rode|sang|shot|stole|swept|wore|quit"
    r"|split|fled|overtook|taught|dealt|caught|said|(?!need\b|speed\b|seed\b|feed\b|weed\b|breed\b|indeed\b)"
    r"[a-z]{2,}ed)"
)
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)"
    r"|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_FINITE = re.compile(rf"\b(?:is|are|has|have|does|do|will|would|can|could|may|might|must|should|{PAST}|{SPEECH})\b")
#: Without one of these nothing can be found.
_HINT = re.compile(
    r"\b(?:will|won[’']t|due|set|expected|scheduled|planned|slated|booked|listed|to be|would|until|plans|intends)\b"
)
_AHEAD = re.compile(
    r"\b(?P<words>(?:will|won[’']t)(?: (?:also|now|not|then|next|still|only|both|all|never|no longer))?(?: be"
    r"| have to)? [a-z]+"
    r"|(?:is|are) (?:now |also |still |not )?(?:(?:due|set|expected|scheduled|planned|slated|booked) (?:to|for|on|in)"
    r" (?:be )?\w+|(?:set down|listed) for \w+)|(?:is|are) to be [a-z]+)\b"
)
#: "Will usually take an hour", "will have heard", "will tell you": a habit, a guess. And what hangs on something else
#: may never be.
_NOT_TO_COME = re.compile(
    r"\bwill (?:often|usually|always|sometimes|generally|most|try|talk|say|know|remember|recall|tell|reportedly"
    r"|have (?:been|\w+ed|seen|heard|had|known|read))\b"
    r"|\b(?:[Ii]f|[Uu]nless|[Ww]hether|only (?:when|once|after)|could|may(?! \d)|might|hop(?:es?|ed|ing)|wants?|wanted"
    r"|fears?|feared|believes?|believed|thinks?|thought|promis\w+|threat\w+|warn\w*|vow\w*|pledg\w*|demand\w*|should"
    r"|must|nobody|no one|necessarily|not (?:said|say|decided)|claim\w*|argu\w*|insist\w*|accus\w*|alleg\w*"
    r"|critic\w*)\b"
)
#: What only a speaker foresees, and no plan settles: "will help", "will put jobs at risk".
_A_VIEW_AHEAD = re.compile(
    r"\b(?:will|would|won[’']t) (?:\w+ly |also |not |never |only |just |simply )*(?:comment|commit|say|speak|answer"
    r"|approve|allow|enable"
    r"|ensure|let|find|get|flatten|be prepared|seek|go under|help|hurt|harm|damage|improve|boost|cause|lead to|make"
    r"|mean"
    r"|add|force|become|lose|suffer|feel|need|benefit|support|encourage|have an?|require|like|rather|be (?:an? |the "
    r"|more "
    r"|less |very |so |too |able|unable|better|worse|missed|remembered|hard|difficult|crucial|vital|important|good|bad"
    r"|great|lost|forced|sorely|there|fine|ready|interesting|disappointed|pleased|happy|proud|costs?|final|done|met"
    r"|dealt|affected|hit|welcome))\b"
)
_SAID_BEFORE = re.compile(rf"^.{{2,110}}? (?:{SPEECH})(?: (?:{DAY}|also|that|in a statement))* (?!to\b)")
_ASIDE = re.compile(r", (?:who|which|whose|where|when)\b[^,]+,|\([^)]*\)")
#: "Crews who have no berth will be moved": behind "who" stands its own verb, and the next one is that of the crews.
_RELATIVE = re.compile(r" (?:who|which|that) (?P<clause>[^,]*)$")
_OPEN_CLAUSE = re.compile(
    r"\b(?:who|which|what|how|where|when|why|as|because|so|than|once|after|until|while|before|whose|without"
    r"|that)\b[^,]*$",
    re.IGNORECASE,
)
#: "The bill was sent back and will be read again in May": the second half looks ahead on its own.
_AND = re.compile(r",? (?:and|but)(?: \w+){0,3}$")
_A_TIME = (
    rf"(?:next|the (?:end|close|start|beginning|summer|autumn|spring|winter|weekend|following)|early|late|mid|at least"
    rf"|(?:\d+ )?{MONTH}|{DAY}|tomorrow|noon|midnight)"
)
#: "Said the ferry would sail again on Friday": told with its time, it is settled.
_WOULD = re.compile(
    rf"(?P<words>\bwould (?:not |also |still )?(?:be )?(?!have\b)[a-z]+)\b"
    rf"(?=.* (?:(?:in|on|from|by|until|before|at|for) {_A_TIME}|next \w+|{DAY}\b))"
)
#: "In May it announced that it would close": by now it may have.
_SAID_LONG_AGO = re.compile(rf"\b(?:{MONTH}|last|earlier|ago|previously|then|(?:19|20)\d\d)\b")
_TILL_THEN = re.compile(
    rf"(?P<words>\b(?:(?:has|have) been|is|are|remains?|stays?|runs?|has|have) (?:\w+ ){{0,3}}until {_A_TIME}(?: \w+)?)"
)
_PLANS = re.compile(
    rf"(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bof )(?P<words>\b(?:plans|intends) to [a-z]+)"
    rf"(?=.* (?:in|on|from|by|until|before|at|this|later) {_A_TIME}|.* next \w+)"
)


def looks_ahead(text: str) -> str:
    """The words of its main clause by which the sentence surely tells what is still to come; "" where it does not."""
    if not _HINT.search(text):
        return ""
    plain = outside_quotes(text)
    if _NOT_TO_COME.search(plain) or _A_VIEW_AHEAD.search(plain):
        return ""
    found = _AHEAD.search(plain) or _would(plain) or _TILL_THEN.search(plain) or _PLANS.search(plain)
    return found["words"] if found and _in_the_main(plain[: found.start()]) else ""


def _would(plain: str) -> re.Match[str] | None:
    found = _WOULD.search(plain)
    before = plain[: found.start()] if found else ""
    return found if _SAID_BEFORE.match(before) and not _SAID_LONG_AGO.search(before) else None


def _in_the_main(before: str) -> bool:
    """Does the verb behind these words belong to the main clause, or to the one that the main clause reports?"""
    said = _SAID_BEFORE.match(before)
    before = _ASIDE.sub(" ", before[said.end() :] if said else before)
    relative = _RELATIVE.search(before)
    if relative and _FINITE.search(relative["clause"]):
        before = before[: relative.start()]
    before = before.rstrip(" ,")
    if _OPEN_CLAUSE.search(before):
        return False
    return not _FINITE.search(before) or (_AND.search(before) is not None and not may_judge(before))


#: A sentence that looks back has nothing that could be taken for what is to come: no plan, no wish, no "until".
_MAY_LOOK_AHEAD = re.compile(
    r"\b(?:will|shall|won[’']t|would|could(?! not\b)|can|cannot|(?-i:may)|might|should|must|ought|going to"
    r"|due(?! to (?:the|an?|its|his|her|their|poor|high|low|lack|use|bad|heavy|[a-z]+ed)\b)|set (?:to|for"
    r"|down)"
    r"|listed for|book(?:ed|ing)|slated|willing|likely|unlikely|upcoming|forthcoming|imminent|about to|is to|are to"
    r"|coming|next(?! to\b)|future|tomorrow|tonight|later this|ahead of|soon|until|till|unless|possib\w*|potential\w*"
    r"|whether|if"
    r"|plan(?:s|ned)?|planning to|propos\w*|inten[dt]\w*|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed)?|seek\w*"
    r"|sought"
    r"|urg\w*|call(?:s|ed|ing)? (?:for|on)|demand\w*|need\w*|expect\w*|forecast\w*|predict\w*|projected|anticipat\w*"
    r"|await\w*|pending|prepar\w*|consider(?:s|ing)?|promis\w*|pledg\w*|vow\w*|commit(?:s|ted)?|agree(?:s|d)?|decid\w*"
    r"|appl(?:y|ied)|bid|target\w*|deadline|adjourn\w*|remand\w*|postpon\w*|threat\w*|warn\w*|risk\w*"
    r"|fear\w*|recommend\w*|draft|strateg\w*|schedul\w*|invit\w*|yet|suspended|sentenced|jailed|approved"
    r"|bann?(?:ed)?|rest of the|indefinite\w*"
    rf"|from {DAY})\b|[’']ll\b",
    re.IGNORECASE,
)
#: "To sell the pier" is an aim, and "to the pier" a place.
_TO = re.compile(
    r"(?<!\bhad )(?<!\bused )(?<!\bfailed )(?<!\bbegan )(?<!\bmanaged )(?<!\bforced )(?<!\btried )(?<!\brefused )"
    r"(?<!\bdeclined )(?<!\bstarted )(?<!\bwent )(?<!\bcame )\bto (?P<word>[a-z]+)\b"
)
_NO_VERB = re.compile(
    r"(?:the|an?|his|her|their|its|our|my|this|that|these|those|him|them|it|us|me|one|two|three|four|five|six|ten|more"
    r"|about|almost|nearly|around|just|only|where|what|which|whom|date|\w+ing|\w+(?:tion|ment|ers|ence|ance|ity|ness"
    r"|ship"
    r"|hood|als|ists|ors|ions|ments|rs|ies))$"
)
#: What is told in the present, with a time, may be to come: "The show opens on Friday".
_PRESENT_AHEAD = re.compile(
    r"\b(?:opens?|starts?|begins?|runs?|takes? place|goes|ends|closes|returns?|meets?|plays?|faces?|arrives?|leaves?"
    r"|travels?|hosts?|comes?|kicks? off|is|are) (?:\w+ing |back |up )?(?:on|in|at|from|for|to|against)\b",
)
_TOLD_AS_PAST = re.compile(
    rf"\b(?:(?:has|have)(?: \w+)? (?:been|had|\w+ed|put|hit|held|made|met|kept|told|spent|left|found|begun|taken"
    rf"|given|\w+wn)"
    rf"|(?!{SPEECH}\b){PAST})\b"
)


def looks_back_only(text: str) -> bool:
    """Does all of the sentence surely tell what has been, so that nothing in it may be to come?"""
    if _MAY_LOOK_AHEAD.search(text) or not _TOLD_AS_PAST.search(outside_quotes(text)):
        return False
    return not _PRESENT_AHEAD.search(text) and all(_NO_VERB.match(to["word"]) for to in _TO.finditer(text))
