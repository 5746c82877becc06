"""What is said in, what kind of statement it is out: checkable, a judgement, a forecast, a demand, or none for sure.

The form decides: how a statement is made, not what it is about. What mixes two kinds is of none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from quizgen.questions.certainty.hedges import hedges_in, opens_in_doubt
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.wording import word_count
from quizgen.questions.judgements.checkable import could_be_checked, exact
from quizgen.questions.judgements.forecasts import AHEAD, foretold
from quizgen.questions.judgements.judging_words import judgement_in, strong_word, words_in
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, WANTED

SHORTEST, LONGEST = 4, 28

#: "The standards call for one to every twenty": a rule lays down what somebody could look up.
A_RULE = re.compile(
    r"\b(?:standards?|rules?|laws?|guidelines?|guidance|codes?|plans?|regulations?|protocols?|treat(?:y|ies)|contracts?|act"
    r"|bills?|constitution|charter|agreements?|specifications?)$",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """The kind of a statement, by its label, and the words that show it."""

    kind: str
    words: str


#: A question, a reason, what is left open, a break in the sentence.
_BROKEN = re.compile(
    r"[?!;…\[\]]|\.\.\.|--| [—–-] |: |\b(?:because|whether|so that|how|why)\b|\.[”’\"']? [A-Z]",
)
#: Two statements in one: whoever says so may do more than one thing.
_SEVERAL = re.compile(
    r"\b(?:but|although|though|while|whereas|since (?!\d|last|then|[a-z]+ \d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
    r"|Oct|Nov|Dec|\w+day\b))|however|despite|yet|which|where)\b"
    r"|\band (?-i:(?:[A-Z][\w’'-]+ ){1,3}(?:is|was|has|had|will|would|can|could|should|must|may|did|does|needs)\b)"
    r"|, (?:and|or|so) (?!\w+[,.])|, (?:I|he|she|it|they|we|you|this|that|there)\b"
    r"|\band (?:I|he|she|it|they|we|you|there|this|that|what|who|(?:the|a|an|its|his|her|their|our|my)"
    r"(?: [\w’'-]+){1,3}? (?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|did|do)|(?:is|are|was"
    r"|were|has|have|had|will|would|can|could|should|must|may|did|do|needs?)\b)",
    re.IGNORECASE,
)
#: "Fares will rise and boats are full": a forecast and a claim in one breath.
_OF_TWO_KINDS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)\b.*\band (?:[\w’'-]+ ){1,3}?"
    r"(?<!who )(?<!that )(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)\b",
    re.IGNORECASE,
)
#: "The board had a long-term ambition of carrying more": that it wishes so is told, and no record of anything done.
_AIMED_AT = re.compile(
    r"\b(?:aspir(?:e|es|ed|ing|ations?)|ambitions?|intentions?|(?:goals?|targets?|aims?|hopes?|dreams?|plans?)"
    r" (?:of \w+ing|to|is|are|was|were|for|that)|(?:goals?|targets?|aims?|dreams?) of (?:an?|\d)"
    r"|aim(?:s|ed|ing)? (?:to|at|for)|intend(?:s|ed|ing)?|plan(?:s|ned|ning) (?:to|on))\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"^(?:But|And|So|Obviously,|Now|Yes,|Well,) ")
#: "The wait will grow if the pier is shut" is a forecast all the same.
_ON_CONDITION = re.compile(r"\b(?:if|unless|until|when)\b", re.IGNORECASE)
_WANTING = re.compile(
    r"\b(?:should|must|ought|need(?:s|ed)? to|ha(?:s|ve|d) to|want\w*|wish\w*|hop(?:e|es|ed|ing)|demand\w*|call(?:s"
    r"|ed|ing)?"
    r" (?:for|on)|urg\w+|let[’']?s|please|plead\w*|appeal\w*|deserv\w+|better|require[sd]?)\b",
    re.IGNORECASE,
)
#: "May" is a month.
_MODAL = Seldom(
    r"\b(?:will|would|shall|should|can|could|(?-i:may)|might|must|ought|cannot)\b|n[’']t\b|[’'](?:ll|d)\b|\bgoing to\b",
    "will would shall should can could may might must ought cannot t ll d going",
    re.IGNORECASE,
)

# --- demands and wishes ---
#: "Should help", "should be ready by May": a guess. A duty is something that somebody is to do.
_PASSIVE = (
    r"be (?:allowed|banned|given|forced|treated|abolished|scrapped|punished|removed|protected|required|built|reported"
    r"|prosecuted|sacked|fired|taken|used|made|respected|rejected|reformed|released|encouraged|investigated|stopped"
    r"|ended"
    r"|changed|paid|tried|jailed|regulated|replaced|heard|told|asked|left|kept|brought|done|put|dropped|restored|shared"
    r"|withdrawn|introduced|cut|raised|lowered|reduced|increased|strengthened|tightened|addressed|tackled|avoided|freed"
    r"|published|held to account|saved|shut|closed|opened|recalled|waived)"
)
_ADVERB = r"(?: (?:not|never|also|now|immediately|always|do more to))?"
_SHOULD = re.compile(
    rf"(?P<words>\b(?:should{_ADVERB}|shouldn[’']t|ought to)) (?:{_PASSIVE}"
    r"|(?!be\b|have\b|help|make\b|take\b|see\b|get\b|rise|fall|improve|reach|lead|mean\b|come\b|become|prove|benefit"
    r"|bring"
    r"|know|cost|last|allow|enable|give\b|boost|ensure|grow|increase|add|suffice|include|win|return|result|arrive"
    r"|follow"
    r"|produce|not\b|also\b|only\b|never\b|now\b|look|remain|continue|stay|qualify|provide|suit|turn|raise|go\b|start"
    r"|believe|think\b|feel|remember|forget|worry|accept that|admit|recogni|reali[sz]e|begin|end\b|open|live"
    r"|probably|still|soon|say\b|reduce|cut\b|account|total|average"
    r"|ease|recover|do\b|distract|obscure|surprise|disguise)"
    r"[a-z]{3,})\b"
    rf"|(?P<musts>\b(?:must{_ADVERB}|mustn[’']t|needs? to))"
    rf" (?:{_PASSIVE}|(?!be\b|have\b|not\b|also\b|only\b|never\b|now\b|still\b|say\b|admit|feel|seem|mean\b|forget"
    rf"|remember|accept that|recogni|reali[sz]e|believe|know\b)[a-z]{{2,}})\b"
)
_DUTIES = lexicon("should shouldn ought must mustn need needs")
#: "Agreed on the need to cut fares" is no duty, "we told the firm that it must pay" a claim about what was told, and "I
#: should set the record straight" a way to begin.
_NO_DUTY = re.compile(
    r"\b(?:the|an?|no|any|its|their|his|her|this|that|urgent|of)(?: [\w’'-]+){0,2} $|[’']s? $"
    r"|\b(?:told|said|warned|informed|reminded|assured|clear|agreed|decided|promised|knew|known|accept\w*|realis\w+"
    r"|realiz\w+|suggest\w*|seem\w*|appear\w*|impl(?:y|ies|ied)|means?)\b|\bI $"
)
#: "Applicants must pay £5", "the bill needs to pass both houses": a rule that anybody can look up.
_RULES = re.compile(
    r"\b(?:law|laws|rules?|regulations?|bill|under|by law|require\w*|applicants?|members|constitution\w*|court|legal\w*"
    r"|registered|votes?|majority|licen[cs]e\w*|deadline|qualif\w+|candidates?|visitors?|users?|passengers)\b",
    re.IGNORECASE,
)
#: "Urged the board to act and met the crews": he did more than that.
_WENT_ON = re.compile(
    r"(?:\band\b|\bbut\b)(?: he| she| they| it)? (?:[a-z]{3,}ed|spoke|met|told|held|went|took|made|gave|said|sent"
    r"|left)\b"
)
_CALLS = Seldom(
    r"(?P<words>\b(?:call(?:s|ed|ing)? (?:for|on)|push(?:es|ed) for|press(?:es|ed) for|urg(?:es|ed|ing)|appeal(?:s|ed)"
    r" for|appealed to(?=[^,;]* to [a-z])|demand(?:s|ed|ing)"
    r"|plead(?:s|ed) (?:for(?! (?:his|her|their|its) (?:life|lives)\b)|with)|implor(?:es|ed)))\b",
    """call calls called calling pushes pushed presses pressed urges urged urging appeals appealed demands demanded
    demanding pleads pleaded implores implored""",
)
#: "Called for interview", "urged by friends": nobody asks for anything there.
#: "Ignored the union's calls for", "the law calls for": nobody asks for it in this sentence, or it is laid down.
_NOT_CALLED = re.compile(
    r"\b(?:is|are|was|were|been|be|being)(?: \w+ly| being)?$|\b(?:by|to|the|his|her|their|its|these|those|such|of|with"
    r"|for|amid|despite|against|repeated|renewed|new|growing|mounting|fresh|any|more|some|many|reject\w*|back\w*"
    r"|ignor\w*"
    r"|resist\w*|dismiss\w*)$|[’'](?:s )?$|[’']s$"
)
_LAYS_IT_DOWN = re.compile(
    r"\b(?:laws?|acts?|plans?|budgets?|agreements?|bills?|contracts?|deals?|treat(?:y|ies)|program(?:me)?s?|proposals?"
    r"|schemes?|accords?|pacts?|packages?|schedules?|jobs?|rules?|polic(?:y|ies)|strateg(?:y|ies)|draft|legislation"
    r"|constitution|documents?|measures?|amendments?)\b|\b(?:which|that)\b[^,;]*$",
    re.IGNORECASE,
)
#: "Urged her to admit that she had lied", "called for a ban after nine had died": more is told than what is wanted.
_TELLS_MORE = re.compile(
    r"\bto (?:admit|acknowledge|accept|recogni[sz]e|concede|reali[sz]e)\b|\b(?:because|since|although|though|while"
    r"|whereas|but|after|when|following)\b|, as (?:the|an?|its|his|her|their|it|he|she|they|[a-z]+ (?:had|was|were"
    r"|is|are))\b"
)
#: "I want to wait" is a plan of one's own, "I want to thank you", "we want to stress": no wish, but a way to say so.
_WISHED = re.compile(
    r"(?!I (?:really |just |also )?(?:want|wanted) to\b)(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey"
    r"|[Ii]t) (?:(?:really|just|also|all|still) )?"
    r"(?P<words>(?:want(?:s|ed)?|hop(?:es?|ed)|(?:would|[’']d) like|wish(?:es|ed)?))"
    r" (?=to (?!win\b|score\b|play\b|say|thank|apologi|congratulat|stress|emphasi|make clear|make it|be clear"
    r"|pay tribute"
    r"|point|know|express)[a-z]+"
    r"|that\b|for\b|(?:the|an?|our|my|its|his|her|their|all|more|people|him|them|it|this|you|[A-Z][\w’'-]+)\b)"
)


#: "The savings should put the firm on its feet": what is expected of a thing, and no duty of anybody.
_A_THING = re.compile(
    r"\b(?:(?!(?:compan|countr|part|authorit|ministr|agenc|famil|cit|communit|universit|industr|societ)ies\b|(?:govern"
    r"|depart|parlia|manage)ments?\b|(?:na|administra|organi[sz]a|corpora|federa|associa|delega|founda|institu)tions?\b"
    r"|(?:un|commiss|opposit|coalit)ions?\b|kings?\b|city\b|university\b|authority\b|community\b|everything\b"
    r"|nothing\b)"
    r"\w+(?:ies|ings?|ments?|tions?|sions?|ness|ity|ures?)|costs|prices|rates|steps|moves?|plans?|deals?|changes?|cuts"
    r"|results|profits|sales|exports|imports|growth|economy|dollar|markets?|budgets?|news|laws?|efforts?|links"
    r"|exchange) $"
)


@lru_cache(maxsize=2048)
def kind_of(told: str) -> Told | None:
    """The one kind of what is told."""
    told = _OPENS.sub("", told)
    if not SHORTEST <= told.count(" ") + 1 <= LONGEST or _BROKEN.search(told):
        return None
    if _SEVERAL.search(told):
        return _checkable(told)  # two things that happened are of one kind, too
    if _OF_TWO_KINDS.search(told):
        return None
    found = [kind for kind in (_forecast(told), _wanted(told) or _wished(told)) if kind]
    if not _ON_CONDITION.search(told):
        found += [kind for kind in (_judgement(told), _checkable(told)) if kind]
    return found[0] if len(found) == 1 else None


#: "That the post was lost and, “It was a mistake”": two statements.
_SPLICED = re.compile(r"\b(?:and|but),? ?[“\"‘](?=[A-Z])")
#: "They were being hurt by unfair fares": that they are hurt is half of it.
_UNDERGONE = re.compile(r"\b(?:being|been) [a-z]+ed\b")
#: All but those within a word.
_MARKS = re.compile(r"[“”\"‘’'](?:(?<=[“”\"‘])|(?<!\w.)|(?!\w))")
#: "Staggering, and the highest ever": half of that can be looked up.
_MEASURED = re.compile(r"\b(?:high|low|larg|bigg)est\b|\bever\b|\brecord")


def _judgement(told: str) -> Told | None:
    """ "The plan is a disgrace": what something is, by a word that judges, and nothing else beside it."""
    spoken, told = told, _MARKS.sub("", told)
    words = judgement_in(told)
    if not words or _SPLICED.search(spoken) or _UNDERGONE.search(spoken):
        return None
    rest = told.replace(words, "")
    mixed = (
        exact(told) or _ANYBODY.search(told) or any(one.search(rest) for one in (_MODAL, AHEAD, _WANTING, _MEASURED))
    )
    if mixed or _verbs(told) != 1 or _OTHERS_THINK.search(told):
        return None
    return None if _POINTS.match(told) and word_count(told) < LEAST_LEANING else Told(JUDGED, words)


_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|do|does|did)\b|(?<=\w)[’'](?:s(?= (?:an?|the|not|so|very|been)\b)|re|ve"
    r"|m)\b|\b(?:who|that) "
)


#: "You are the best rower of the club, so you get a cup": that explains what a cup is for, and judges nobody.
_ANYBODY = re.compile(r"\b(?:you|your|one[’']s)\b|\bone (?:is|has)\b", re.IGNORECASE)
#: "The clerk said that the mayor thinks it a mistake": whose judgement is it?
_OTHERS_THINK = re.compile(
    r"(?<!\bI )(?<!\bwe )\b(?:believes?|believed|thinks?|thought|feels?|felt|says?|said"
    r"|upset|angry|angered|furious|unhappy|annoyed|irritated)\b"
)
#: "It is a disgrace": what is? A longer sentence tells it.
_POINTS, LEAST_LEANING = re.compile(r"(?:it|that|this|these|those|they|such|he|she)\b", re.IGNORECASE), 7


def points(told: str) -> bool:
    """Does the statement begin with a word that stands for something outside?"""
    return _POINTS.match(told) is not None


def _verbs(told: str) -> int:
    return len(_FINITE.findall(told))


def _forecast(told: str) -> Told | None:
    """ "Prices will fall", "the court is expected to rule": what is to come, and nothing that is wished or judged."""
    words = foretold(told)
    return None if not words or _WANTING.search(told) or strong_word(told) else Told(EXPECTED, words)


def _wanted(told: str) -> Told | None:
    """ "The council should close the pier": a duty that somebody lays on others."""
    found = None if _DUTIES.isdisjoint(words_in(told)) else _SHOULD.search(told)
    if found is None:
        return None
    if re.search(r"\bwhat need|\bthe fact\b|\ball (?:we|you|they|he|she|I) need", told, re.IGNORECASE):
        return None
    if _NO_DUTY.search(told[: found.start()]):
        return None
    if not found.group().endswith("be") and _A_THING.search(told[: found.start()]):
        return None
    if len(_WANTING.findall(told)) != 1 or AHEAD.search(told) or _RULES.search(told):
        return None
    if strong_word(told) or judgement_in(told) or re.search(r"\b(?:may|might|can|could|as it should)\b", told):
        return None
    return Told(WANTED, found.group("words") or found.group("musts"))


_SUPPOSED = re.compile(
    r"\b(?:scenarios?|assum\w+|projected|estimat\w+|under the [\w -]{1,30} (?:case|model|option))\b", re.IGNORECASE
)
_OR_ELSE = re.compile(
    r"\bmade? it (?:very |quite )?clear\b|\bif (?:not|they|it|we|he|she)\b|\botherwise\b|\bwill be\b.*\bwill\b"
    r"|\bor (?:it|they|we|he|she|there)(?:[’']s|[’']re| is| are|[’']ll| will)\b"
    r"|\b(?:drink|luck|party|evening|birthday)\b"
)


def _wished(told: str) -> Told | None:
    """ "We hope that the pier will reopen": what somebody would like."""
    found = _WISHED.match(told)
    if found is None or len(_WANTING.findall(told)) != 1 or strong_word(told) or judgement_in(told):
        return None
    if _OR_ELSE.search(told):
        return None  # "I hope it stays open; if not, there will be a gap": half a forecast; "a good evening" is kind
    return Told(WANTED, found.group("words"))


def _checkable(told: str) -> Told | None:
    """ "Two boats sank on Friday": what happened, and no word that weighs it or leaves it open."""
    if not could_be_checked(told) or _MODAL.search(told) or _WANTING.search(told):
        return None
    if _SUPPOSED.search(told) or _AIMED_AT.search(told):
        return None  # "Under the second case the cost would be 3m crowns" is worked out, not looked up
    return None if hedges_in(told) or opens_in_doubt(told) else Told(CHECKABLE, "")


#: "At nine the crew called for medical help": that was done, and can be looked up.
_FOR_HELP = re.compile(
    r"[\w\s-]{0,24}\b(?:assistance|help|aid|back-?up|reinforcements|ambulances?|doctors?|police|tow)\b", re.IGNORECASE
)


def wanted_by(frame: str) -> str:
    """The words by which a sentence says that somebody asks for something: "called for"; else ""."""
    if not _CALLS.search(frame) or _WENT_ON.search(frame):
        return ""
    if _TELLS_MORE.search(frame.removeprefix("But ")):
        return ""
    calls = [m for m in _CALLS.pattern.finditer(frame) if not _NOT_CALLED.search(frame[: m.start()].rstrip())]
    calls = [m for m in calls if "call" not in m.group() or not _LAYS_IT_DOWN.search(frame[: m.start()])]
    calls = [m for m in calls if "call" not in m.group() or not _FOR_HELP.match(frame[m.end() :])]
    return calls[0].group("words").strip() if len(calls) == 1 else ""
