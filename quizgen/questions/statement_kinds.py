"""What is said in, what kind of statement it is out: checkable, a judgement, a forecast, a demand, or none for sure.

The form decides: how a statement is made, not what it is about. What mixes two kinds is of none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from quizgen.questions.hedges import PARTICIPLE, hedges_in, opens_in_doubt
from quizgen.questions.judging_words import judgement_in, may_judge, strong_word
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, WANTED
from quizgen.questions.wording import word_count

SHORTEST, LONGEST = 4, 26


class Told(NamedTuple):
    """The kind of a statement, by its label, and the words that show it."""

    kind: str
    words: str


#: Two statements in one, a condition, a question, a reason: whoever says so does more than one thing.
_SEVERAL = re.compile(
    r"[?!;…\[\]]|\.\.\.|--| [—–-] |: |\b(?:but|because|although|though|while|whereas|if|unless|whether|since|so that|until"
    r"|however|despite|yet|which|when|where|how|why)\b|\.[”’\"']? [A-Z]|, (?:and|or|so) (?!\w+[,.])"
    r"|\band (?:I|he|she|it|they|we|you|there|this|that|what|who|(?:the|a|an|its|his|her|their|our|my) [\w-]+ (?:is|are|was"
    r"|were|has|have|had|will|would|can|could|should|must|may|did|do)|(?:is|are|was|were|has|have|had|will|would|can|could"
    r"|should|must|may|did|do)\b)",
    re.IGNORECASE,
)
_WILL = r"(?:\b(?:will|shall|wo)\b|n[’']t\b|[’']ll\b|\b(?:is|are) (?:not )?going to\b)"
_AHEAD = re.compile(rf"{_WILL}|\bwould\b|\b(?:forecast|predict|expect|likely|project|anticipat|prospect|outlook)\w*", re.I)
_WANTING = re.compile(
    r"\b(?:should|must|ought|need(?:s|ed)? to|ha(?:s|ve|d) to|want\w*|wish\w*|hop(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)?"
    r" (?:for|on)|urg\w+|let[’']?s|please|plead\w*|appeal\w*|deserv\w+|better|require[sd]?)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"\b(?:will|would|shall|should|can|could|may|might|must|ought|cannot)\b|n[’']t\b|[’'](?:ll|d)\b|\bgoing to\b", re.I
)

# --- forecasts ---
#: What nobody decides: a plan "will open", a promise "will pay", but prices "will rise" only by a forecast.
_COMES_ABOUT = (
    r"(?:rise|fall|grow|shrink|increase|decrease|decline|drop|improve|worsen|deteriorate|recover|rebound|suffer|benefit|win"
    r"|lose|fail|succeed|collapse|survive|struggle|become|remain|happen|prevail|stagnate|slow|accelerate|ease|weaken"
    r"|strengthen|continue to (?:rise|fall|grow|improve|suffer|decline|increase|struggle|weaken)|result in|lead to|come under|turn out|prove|get"
    r" (?:worse|better)|exceed|average|total|outstrip|overtake|double|treble|triple|disappear|die out|go up|go down"
    r"|go bankrupt|be (?:hit|hurt|harder|easier|worse|better|higher|lower|affected|felt|remembered|damaged|destroyed"
    r"|lost|overtaken)|have (?:an?|little|no) (?:\w+ )?(?:impact|effect)|take (?:years|months|decades|a long time))"
)
_FORECAST = re.compile(
    rf"(?P<words>\b(?:will|[’']ll)(?: (?:probably|soon|eventually|not|never|only|also|still|inevitably))?"
    rf" {_COMES_ABOUT})\b"
)
_EXPECTED = re.compile(
    r"(?P<words>\b(?:is|are|was|were|has been|have been) (?:also |now |still |widely |generally )?"
    r"(?:expected|forecast|predicted|projected|tipped|likely|unlikely) to)(?= [a-z]+)"
)
#: "Was expected to": whether it has come, the sentence does not tell.
_PAST_EXPECTED = re.compile(r"\b(?:was|were|had been) (?:\w+ )?(?:expected|forecast|predicted|projected|tipped|likely|unlikely)")
_PREDICTS = re.compile(
    r"(?P<words>\b(?:forecasts?|predicts?|predicted|expects?|foresees?|foresaw|anticipates?|projects)\b)"
    r"(?: that\b|(?= (?:the|an?|it|this|there|no|more|further|its|their|his|her|[A-Z]?[a-z]+s?) [^,;]*"
    r"\b(?:to|will|would|rise|growth|fall|increase|decline|loss|profit|drop|recovery)\b))"
)
#: "Expects to attend", "expects its staff to wear a tie": a plan, a demand.
_EXPECTS_OF = re.compile(r"\bexpects? (?:to\b|(?:its|his|her|their) (?:staff|players|members|employees|pupils|students)\b)")

# --- demands and wishes ---
#: "Should help", "should be ready by May": a guess. A duty is something that somebody is to do.
_SHOULD = re.compile(
    r"(?P<words>\b(?:should(?: (?:not|never|also|now|immediately))?|shouldn[’']t|ought to|must(?: (?:not|never|also|now|immediately))?|mustn[’']t"
    r"|needs? to))"
    rf" (?:be (?:allowed|banned|given|forced|held|treated|abolished|scrapped|punished|removed|protected|required"
    r"|prosecuted|sacked|fired|taken|used|made|respected|rejected|reformed|released|encouraged|investigated|stopped|ended"
    r"|changed|paid|tried|jailed|regulated|replaced|heard|told|asked|left|kept|brought|done|put|dropped|restored"
    r"|withdrawn|introduced|cut|raised|lowered|reduced|increased|strengthened|tightened|addressed|tackled|avoided)"
    r"|(?!be\b|have\b|help|make\b|take\b|see\b|get\b|rise|fall|improve|reach|lead|mean\b|come\b|become|prove|benefit|bring|know|cost"
    r"|last|allow|enable|give\b|give the|boost|ensure|grow|increase|add|suffice|include|win|return|result|arrive|follow|produce|not\b"
    r"|also\b|only\b|never\b|now\b|look|remain|continue|stay|qualify|provide|suit|turn|pay\b|raise|go\b|start|begin|end\b|open|live|probably|still|soon|say\b)"
    r"[a-z]{3,})\b"
)
#: "Applicants must pay £5", "the bill needs to pass both houses": a rule that anybody can look up.
_RULES = re.compile(
    r"\b(?:law|laws|rules?|regulations?|bill|under|by law|require\w*|applicants?|members|constitution\w*|court|legal\w*"
    r"|registered|votes?|majority|licen[cs]e\w*|deadline|qualif\w+|candidates?|visitors?|users?|passengers)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"(?P<words>\b(?:call(?:s|ed|ing)? (?:for|on)|urg(?:es|ed|ing)|appeal(?:s|ed) (?:for|to)|demand(?:s|ed|ing)"
    r"|plead(?:s|ed) (?:for|with)|implor(?:es|ed)))\b"
)
#: "Called for interview", "urged by friends": nobody asks for anything there.
_NOT_CALLED = re.compile(r"\b(?:is|are|was|were|been|be|being)(?: \w+ly| being)?$|\bby$|\bto$")
_WISHES = re.compile(
    r"(?P<words>\b(?:want(?:s|ed)?|hop(?:es|ed)|would like|wish(?:es|ed)?))"
    r"(?= (?:to [a-z]+|that\b|for\b|(?:the|an?|its|his|her|their|all|more|people|him|them|it|[A-Z][\w’'-]+)\b[^,;]* (?:to|will|would|can|could)\b))"
)

# --- what can be checked ---
_PAST = re.compile(
    rf"\b(?:was|were|had|did|has|have)\b(?! to\b)|\b(?!need|want|hop|seem|believ|feel|consider)[a-z]{{2,}}ed\b|\b(?:{PARTICIPLE})\b"
    r"|\b(?:fell|rose|came|went|took|made|gave|got|put|hit|found|met|saw|sent|sold|bought|built|began|became|drew|led|ran"
    r"|shot|stood|struck|threw|wrote|won|lost|beat|spent|died|left|held)\b"
)
#: A number, a day, a date: somebody can look it up.
_EXACT = re.compile(
    r"\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September"
    r"|October|November|December)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen"
    r"|hundred|thousand|million|billion)\b"
)
#: A cause, an aim, a comparison, a thought, a figure that is guessed: nobody can simply look it up.
_NOT_EXACT = re.compile(
    r"\b(?:caus\w+|due to|led to|leads? to|result\w*|thanks to|responsib\w+|blam\w+|affect\w*|effect\w*|reflect\w*|means?|meant"
    r"|help(?:s|ed|ing)?|hurt\w*|order to|in response|thought|think\w*|believ\w*|felt|feels?|feeling|consider\w*|view\w*|hop\w+|want\w*"
    r"|fear\w*|expect\w*|intend\w*|inten[dt]\w*|plan\w*|propos\w*|decid\w*|agree\w*|aim\w*|estimat\w*|about|around|nearly|almost|some|roughly"
    r"|approximately|many|most|few|several|likely|possibl\w*|perhaps|probabl\w*|suppos\w*|seem\w*|appear\w*|suggest\w*"
    r"|accord\w*|alleg\w*|reported\w*|reports?|said|says|say|saying|told|claim\w*|suspect\w*|accus\w*|den(?:y|ied|ies)"
    r"|know[ns]?|knew|always|never|ever|only|even|just|like|because|as if|so\b(?! far)|not|no|nothing|nobody|despite|amid|rather"
    r"|more|less|than|due|set to|scheduled|ready|never|often|sometimes|usually|as well as|much|already|still|yet"
    r"|next|tomorrow|upcoming|future|guilty|innocent|illegal\w*|legal\w*|unlawful\w*|murder\w*|rape[ds]?|corrupt\w*|fraud\w*"
    r"|love[ds]?|hate[ds]?|enjoy\w*|tr(?:y|ied|ying)|seek\w*|sought|offer\w*|urge\w*|call\w*|ask\w*|warn\w*|describ\w*"
    r"|known as|regarded|seen as|hail\w*|prais\w*|criticis\w*|criticiz\w*|condemn\w*|support\w*|oppos\w*|back(?:ed|s|ing)|amount\w*"
    r"|confident|proud|glad|pleased|happy|sorry|thing|things|bid|pledg\w*|promis\w*|vow\w*|threat\w*|refus\w*|declin\w*|reject\w*)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def kind_of(told: str, frame: str = "") -> Told | None:
    """The one kind of what is told; `frame` is the verb with which it is told ("called for"), where there is one."""
    if not SHORTEST <= word_count(told) <= LONGEST or _SEVERAL.search(told):
        return None
    found = [kind for kind in (_judgement(told), _forecast(told), _wanted(told), _checkable(told)) if kind]
    return found[0] if len(found) == 1 else None


def _judgement(told: str) -> Told | None:
    """ "The plan is a disgrace": what something is, by a word that judges, and nothing else beside it."""
    words = judgement_in(told)
    mixed = _MODAL.search(told) or _AHEAD.search(told) or _WANTING.search(told.replace(words, "")) or _EXACT.search(told)
    return Told(JUDGED, words) if words and not mixed and _verbs(told) == 1 else None


_FINITE = re.compile(r"\b(?:is|are|was|were|am|has|have|had|do|does|did)\b(?! been\b)|(?<=\w)[’'](?:s(?= (?:an?|the|not|so|very|been)\b)|re|ve|m)\b|\b(?:who|that) ")


def _verbs(told: str) -> int:
    return len(_FINITE.findall(told))


def _forecast(told: str) -> Told | None:
    """ "Prices will fall", "the court is expected to rule": what is to come, and is not in anybody's hands."""
    found = _FORECAST.search(told) or (None if _PAST_EXPECTED.search(told) else _EXPECTED.search(told))
    if found is None or len(_AHEAD.findall(told)) != 1 or _WANTING.search(told) or strong_word(told):
        return None
    if re.search(r"\b(?:I|[Ww]e|my|our|you|hope|promise|can|could|may|might)\b", told):
        return None  # "We will win": a boast, or a promise
    return Told(EXPECTED, found.group("words").strip())


def _wanted(told: str) -> Told | None:
    """ "The council should close the pier": a duty that somebody lays on others."""
    found = _SHOULD.search(told)
    if found is None or len(_WANTING.findall(told)) != 1 or _AHEAD.search(told) or _RULES.search(told):
        return None
    if strong_word(told) or judgement_in(told) or re.search(r"\b(?:may|might|can|could|as it should)\b", told):
        return None
    return Told(WANTED, found.group("words"))


def _checkable(told: str) -> Told | None:
    """ "Two boats sank on Friday": what happened, with a number or a day, and no word that weighs it."""
    if not _PAST.search(told) or not _EXACT.search(told) or may_judge(told) or _NOT_EXACT.search(told):
        return None
    if _MODAL.search(told) or _WANTING.search(told) or hedges_in(told) or opens_in_doubt(told) or re.search(r"[“”\"‘]", told):
        return None
    return Told(CHECKABLE, "")


def wanted_by(frame: str) -> str:
    """The words by which a sentence says that somebody asks for something: "called for", "wants"; else ""."""
    calls = [m for m in _CALLS.finditer(frame) if not _NOT_CALLED.search(frame[: m.start()].rstrip())]
    found = calls or list(_WISHES.finditer(frame))
    return found[0].group("words") if len(found) == 1 else ""


def expected_by(frame: str) -> str:
    """The words by which a sentence says that somebody looks ahead: "predicts", "expects"; else ""."""
    found = list(_PREDICTS.finditer(frame))
    return found[0].group("words") if len(found) == 1 and not _EXPECTS_OF.search(frame) else ""
