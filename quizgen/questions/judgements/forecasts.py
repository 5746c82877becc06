"""What is said in, the words by which it foretells something that nobody decides out: "will fall", "is likely to"."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Seldom

_WILL = r"(?:\b(?:will|shall|wo)\b|n[’']t\b|[’']ll\b|\b(?:is|are) (?:not )?going to\b)"
AHEAD = Seldom(
    rf"{_WILL}|\bwould\b|\b(?:forecast|predict|expect|likely|project|anticipat|prospect|outlook)\w*",
    "will shall wo t ll going would forecast* predict* expect* likely* project* anticipat* prospect* outlook*",
    re.I,
)

#: What nobody decides: a plan "will open", a promise "will pay", but prices "will rise" only by a forecast.
_COMES_ABOUT = (
    r"(?:rise|fall|grow|shrink|increase|decrease|decline|drop|improve|worsen|deteriorate|recover|rebound|suffer|win"
    r"|lose|fail|succeed|collapse|survive|struggle|happen|prevail|stagnate|slow|accelerate|ease|weaken"
    r"|strengthen|continue to (?:rise|fall|grow|improve|suffer|decline|increase|struggle|weaken)|result in|lead to"
    r"|come under|turn out|prove|get"
    r" (?:worse|better)|(?:become|remain) (?:(?:very|quite|too|as|so) )?(?:more|less|increasingly|scarcer?|obsolete"
    r"|extinct|weak|weaker|strong|stronger|high|higher|low|lower|flat|firm|sluggish|tight|volatile|uncertain|unpopular"
    r"|popular|difficult|depressed|subdued|steady|stable|buoyant|under pressure|worse|better|the norm"
    r"|an? (?:[\w-]+ ){0,3}(?:problem|issue|threat|burden|headache|concern|challenge|risk))"
    r"|exceed|average|total|outstrip|overtake|disappear|die out|go up|go down"
    r"|go bankrupt|be (?:hit|hurt|worse|better|higher|lower|affected|felt|damaged|destroyed"
    r"|lost|overtaken)|have (?:an?|little|no) (?:\w+ )?(?:impact|effect)|take (?:years|months|decades|a long time))"
)
#: "The firm will increase output" is a plan.
_DONE_BY_SOMEBODY = (
    r"(?:increase|decrease|drop|improve|grow|shrink|slow|ease|strengthen|weaken) (?!(?:by|to|from|in|at|this|next|over"
    r"|as|if|when|until|after|again|further|faster|more|less|even|with|because|during|for|only|about|around|nearly"
    r"|almost"
    r"|and|or|[a-z]+ly)\b)[a-z]"
)
#: "Investment by the city will rise by a third": whoever says so has decided it, "will become a firm of its own" too.
_SET_BY_SOMEBODY = re.compile(
    r"\b(?:investments?|spending|expenditures?|outlays?|repayments?|subsid(?:y|ies)|tax(?:es)?|fees?|fares?|tariffs?"
    r"|wages?"
    r"|salar(?:y|ies)|pensions?|benefits?|allowances?|budgets?|allocations?|contributions?|dividends?|payroll|workforce"
    r"|staff|quotas?|duties|duty|deductions?|size|our|its) (?:[\w’'(),-]+ ){0,14}?(?:will|is|are)\b"
)
#: "Cut its profit and is expected to cut more", "as most have opened already": half of it has happened.
_HALF_DONE = re.compile(
    r"\b(?:[a-z]{3,}ed|fell|rose|lost|made|took|won) (?!to\b|by\b|for\b|in the\b|of\b)[^,;]* and "
    r"|\b[Aa]s (?:[\w’'-]+ ){1,7}(?:has|have|is|are|was|were)\b"
)
#: No promise is kept by these.
_COMES_OF_IT = "hurt|damage|harm|undermine|trigger|cause|spark|contribute to|boost|attract|never be forgotten|worsen"
_FORECAST = re.compile(
    rf"(?P<words>\b(?:will|[’']ll)(?: (?:probably|soon|eventually|not|never|only|also|still|inevitably))?"
    rf" (?!{_DONE_BY_SOMEBODY})(?:{_COMES_ABOUT}|{_COMES_OF_IT}))\b"
)
_EXPECTED = re.compile(
    r"(?<!that )(?<!which )(?<!who )"  # "the news came as the pit shut, a move that is expected to ...": there is more
    r"(?P<words>\b(?:is|are|was|were|has been|have been) (?:also |now |still |widely |generally )?"
    r"(?:(?:expected|forecast|predicted|projected|tipped) to|(?:likely|unlikely) to(?! (?:be|have)\b)))(?= [a-z]+)"
)
#: "Was expected to": whether it has come, the sentence does not tell.
_PAST_EXPECTED = re.compile(
    r"\b(?:was|were|had been) (?:\w+ )?(?:expected|forecast|predicted|projected|tipped|likely|unlikely)"
)
_PREDICTS = re.compile(
    r"(?P<words>\b(?:forecasts?|predicts?|predicted|expects?|foresees?|foresaw|anticipates?|projects)\b)"
    r"(?: that\b|(?= (?:the|an?|it|this|there|no|more|further|its|their|his|her|[A-Z]?[a-z]+s?) [^,;]*"
    r"\b(?:to|will|would|rise|growth|fall|increase|decline|loss|profit|drop|recovery)\b))"
)
#: "Is expected to be launched, the firm said": that is its own plan; "to be crucial": that judges, too.
_OWN_PLAN = re.compile(
    r"expected to be (?:\w+ly )?(?:rolled|released|launched|completed|opened|introduced|published|shipped|built"
    r"|installed)|expected to be (?:\w+ )?(?:crucial|vital|key|important|decisive|critical|significant)\b"
)
#: "Expects to attend", "expects its staff to wear a tie": a plan, a demand.
_EXPECTS_OF = re.compile(
    r"\bexpects? (?:to\b|(?:its|his|her|their) (?:staff|players|members|employees|pupils|students)\b)"
)


#: "Most voters expect a win, 44 per cent to 34": what they expect, and how many were counted.
_COUNTED_VIEWS = re.compile(
    r"\b(?:voters|respondents|those (?:polled|surveyed)|(?:a majority|a third|a quarter|percent|per cent|pct|%) of)"
    r" (?:[\w’'-]+ ){0,5}?(?:expect|predict|foresee|anticipate)s?\b"
)
#: "Laws that raise fares will harm the islands", "the fares will not lead to more crossings": a verdict on such laws is
#: as much a judgement as a forecast.
_BRINGS_ABOUT = re.compile(
    r"(?:result in|lead to|fail|succeed|prove|survive|hurt|damage|harm|undermine|trigger|cause|spark|contribute to"
    r"|boost|attract|worsen)$"
)
_OF_A_KIND = re.compile(
    r"(?!(?:the|an?|this|that|these|those|its|his|her|their|our|my|some|more|many|most|several|no|it|they|he|she|we"
    r"|there|in|on|at|by|for|after|if|when|as)\b)(?:[a-z-]+ ){0,3}[a-z]+s\b",
    re.IGNORECASE,
)


_LAID_DOWN = re.compile(r"\bunder (?:\w+ ){0,3}(?:rules?|laws?|terms|regulations|constitution)\b", re.IGNORECASE)


def foretold(told: str) -> str:
    """The words by which it tells what is to come and is in nobody's hands: "will fall", "is expected to"; else ""."""
    if not AHEAD.search(told):
        return ""
    found = _FORECAST.search(told) or (None if _PAST_EXPECTED.search(told) else _EXPECTED.search(told))
    if found is None or len(AHEAD.pattern.findall(told)) != 1:
        return ""
    if _HALF_DONE.search(told) or _SET_BY_SOMEBODY.search(told) or _OWN_PLAN.search(told):
        return ""
    words = found.group("words").strip()
    if _BRINGS_ABOUT.search(words) and (" not " in words or _OF_A_KIND.match(told)):
        return ""
    if re.search(r"\bto [£$€]?[\d.,]+\S* (?:\w+ )?from [£$€]?\d", told):
        return ""  # "Interest will also fall, to 8 percent from 10": settled, and made known
    if _LAID_DOWN.search(told):
        return ""  # "Under party rules he will lose it": laid down, and no forecast
    if re.search(r"\bif\b[^,]*$", told[: found.start()], re.IGNORECASE):
        return ""  # "If it is right that prices will rise, buy now"
    if re.search(r"\b(?:seems?|appears?|I|[Ww]e|[Mm]y|[Oo]ur|you|hope|promise|can|could|may|might)\b", told):
        return ""  # "We will win": a boast, or a promise
    return words


def expected_by(frame: str) -> str:
    """The words by which a sentence says that somebody looks ahead: "predicts", "expects"; else ""."""
    found = list(_PREDICTS.finditer(frame))
    if len(found) != 1 or _EXPECTS_OF.search(frame) or _COUNTED_VIEWS.search(frame):
        return ""
    return found[0].group("words")
