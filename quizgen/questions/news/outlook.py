"""A sentence of a report in, the words by which it surely looks ahead, or by which it surely does not, out.

Both are asked apart, for many sentences are neither: "The council wants to sell the pier" tells what is so now, and a
reader may take it for what is to come.
"""

from __future__ import annotations

import re

from quizgen.questions.english.runs import OneOf, Seldom, run_set
from quizgen.questions.english.wording import outside_quotes

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
_WANTED = (
    r"(?:(?<!had )(?<!been )(?<!was )(?<!were )(?<!together )(?:promised|pledged|vowed)"
    r"|(?<!\bno )(?<!had )(?<!with )(?<!that )(?<!its )(?<!any )(?<!their )(?<!\bup )(?<!\bon )(?<!\bof )"
    r"(?<!over )(?<!\bfor )(?<!ed )(?<!the )(?<!new )plans"
    r"|intends|hopes|aims|expects"
    r"|(?:is|are) (?:planning|preparing|hoping|aiming|intending))"
)
_EVENT = (
    r"(?:continue|go (?:on|ahead|back)|reopen|open|close|appeal|return|meet|hold|begin|start|take (?:place|part|over)"
    r"|remain|apply|publish|review|write to|seek|contest|visit|move|build|launch|run|sell|buy|cut|raise|step down"
    r"|stand|resume|report back|come back|leave|stay|be (?:back|in place|ready|there|\w+ed|held|built|sent|given|told"
    r"|sold|made|put|done|paid|cut|kept|taken|brought|shut))"
)
#: "Are going to church" is no outlook.
_DO = (
    r"(?:be|have|get|do|make|take|go|keep|need|see|stop|close|open|cost|help|happen|come|give|put|fight|continue|find"
    r"|change|lose|win|leave|start|build|kill|hurt|stay|bring|move|end|cut|run|set|meet|buy|sell|use|play|push)\b"
)
_MORE = r"(?: (?:also|now|not|then|next|still|only|both|all|no longer|soon|again|instead|\w+ly)){0,2}"
_AHEAD = Seldom(
    rf"\b(?=[wiapvhe])(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\b[Tt]he )(?<!\btheir )(?<!\ba )(?<!\bfree )"
    rf"(?<!\bgood )(?<!\bwhat )(?<!\bwho )(?<!\bwhich )(?<!\bthat )(?P<words>"
    rf"(?:will|won[’']t){_MORE}(?: be| have to)? [a-z]+"
    rf"|(?:is|are){_MORE} (?:(?:due|set|expected|scheduled|planned|slated|booked) (?:to(?! (?:the|an?|its|his"
    r"|her|their|this|that|these|those|poor|high|low|lack|bad|heavy|strong|weak|[a-z]+ing)\b)|for|on|in)"
    rf" (?:be )?\w+|due back(?= (?:in|at|before|on) )|(?:set down|listed) for \w+)|(?:is"
    rf"|are){_MORE} going to {_DO}|(?:is|are) to be [a-z]+"
    rf"|{_WANTED} to (?!(?:the|an?|its|his|her|their|be)\b)[a-z]+|expects (?:[\w’-]+ ){{1,4}}to [a-z]+)\b",
    """will won due set listed expected scheduled planned slated booked going be promised pledged vowed plans intends
    hopes aims expects planning preparing hoping aiming intending""",
)
#: "Will usually take an hour", "will have heard", "will not describe it": a habit, a guess, a refusal. And
#: what hangs on something else may never be.
_NOT_TO_COME = re.compile(
    r"\b(?:will|would) (?:not |never |only )?(?:often|usually|always|sometimes|generally|most|try|talk|say|know"
    r"|remember|recall|tell|reportedly|comment|describe|discuss|reveal|disclose|confirm|elaborate|identify|like|rather|love|prefer|miss|forget|agree|argue|think|feel|mean|depend"
    r"|be (?:expected|required|needed|considered|seen|able|interested|surprised|pleased|delighted)|have (?:been|\w+ed"
    r"|seen|heard|had|known|read|made|done|taken|given))\b"
    r"|\b(?:[Ii]f|yet to|[Ii]n case|what (?:[\w’-]+ ){1,6}will|(?:will|would) never|[Uu]nless"
    r"|(?:about|of|on|over|changed?|knows?|sees?|decides?|deciding) (?:whom?|how|where|why) (?:[\w’-]+ ){1,6}will"
    r"|[Ww]hether|only (?:when"
    r"|once"
    r"|after)|could|might|necessarily|as long as|so that"
    r"|it hopes|no matter|will do (?:nothing|little)|usually|normally|typically|generally|traditionally|daily|weekly"
    r"|(?:every|each) (?:other )?(?:day|week|month|year|season|morning|night|summer|winter|\w+day)"
    r"|the (?:more|less|better|sooner|longer)\b.*, the|[Ll]et[’']s|during which"
    r"|show(?:s|ed|ing)? that|(?:few|no) signs?"
    r"|expected to (?:behave|comply|follow|obey|report|show|wear)|^(?:Al)?though (?:[\w’'-]+ ){1,6}(?:is|are) expected"
    r"|by definition|(?:suggestions?|idea|notion|talk|rumou?rs?|speculation|doubts?)"
    r" (?:that )?(?:he|she|it|they)|(?:have|has) the right to|any [a-z]+ (?:proven|found|shown) to"
    r"|have a scan|fitness test|laws?|rules|policy|in order to|wherever|whenever)\b"
)
_SAID_BEFORE = re.compile(
    rf"^.{{2,140}}? (?:{SPEECH}|promised|vowed|pledged|agreed|insisted|warned)(?: (?:{DAY}|also|that"
    rf"|in a statement))* (?!to\b)"
)
_A_TIME = (
    rf"(?:next|the (?:end|close|start|beginning|summer|autumn|spring|winter|weekend|following|new year)|early|late|mid"
    rf"|at least|(?:\d+ )?{MONTH}|{DAY}|tomorrow|noon|midnight)"
)
_SO_LONG = (
    r"(?:(?:at least|up to|about|around|more than|another|several|some) )*(?:[a-z]+|\d+) (?:hours|days"
    r"|weeks|months|years)"
)
#: "Said the ferry would sail again on Friday", "said the strike would go on": told with its time, or of an event, it
#: looks ahead; "said it would be safer" weighs a thing.
_WOULD = Seldom(
    rf"(?<!\bthat )(?<!\bwho )(?<!\bwhich )(?P<words>\bwould{_MORE} (?:{_EVENT}\b|(?:be )?(?!have\b)[a-z]+"
    rf"(?=.* (?:(?:in|on|from|by|until|before|at|for) {_A_TIME}|next \w+|{DAY}\b))|take {_SO_LONG}))",
    "would",
)
#: "In May it announced that it would close", "had said": by now it may have.
_SAID_LONG_AGO = re.compile(
    rf"\b(?:{MONTH}|[Ll]ast|[Ee]arlier|ago|[Pp]reviously|[Tt]hen|had|originally|(?:19|20)\d\d)\b"
)
_TILL_THEN = Seldom(
    rf"(?P<words>\b(?:(?:(?:has|have) been|is|are|remains?|stays?|will be) (?:\w+ ){{0,2}}(?:closed|shut|suspended"
    rf"|cancelled|barred|banned|blocked|sealed|off|out|extended) |(?:has|have) )until {_A_TIME}(?: \w+)?)",
    "until",
)
#: "Forecasters expect 40 millimetres of rain by Saturday".
_FORESEEN = Seldom(
    rf"(?P<words>\b(?:[Ff]orecasters|[Oo]fficials|[Oo]rgani[sz]ers|[Ee]conomists|[Aa]nalysts"
    rf"|[Ee]ngineers) expect)(?! to\b)"
    rf"(?=.* (?:by|on|from|until|before|in) {_A_TIME})",
    "expect",
)
#: "Adjourned the case until February 15".
_PUT_OFF = Seldom(
    rf"(?P<words>\b(?:adjourned|postponed|deferred|remanded|continued|put off|extended)\b)(?=[^,;]* (?:until|to"
    rf"|till) {_A_TIME})",
    "adjourned postponed deferred remanded continued put extended",
)


def looks_ahead(text: str) -> str:
    """The words by which the sentence surely looks ahead, as a plan, a forecast or a promise; "" where it may not."""
    if _HINTS.isdisjoint(run_set(text)):
        return ""
    plain = outside_quotes(text)
    found = (
        _AHEAD.search(plain) or _would(plain) or _TILL_THEN.search(plain) or _FORESEEN.search(plain) or _put_off(plain)
    )
    found = found or _in_words(text)
    return found["words"] if found and not _NOT_TO_COME.search(plain) else ""


_WITHIN_A_RULE = re.compile(r"\b(?:which|whom|whose|where|if|unless)\b[^,;]*$")


def _would(plain: str) -> re.Match[str] | None:
    found = _WOULD.search(plain)
    if found is None:
        return None
    before = plain[: found.start()]
    # "said that clauses after which it would be presumed had been put in": no plan, a rule
    if _SAID_LONG_AGO.search(before) or _WITHIN_A_RULE.search(before):
        return None
    return found if _SAID_BEFORE.match(before) else None


#: "‘You’ll never guess’": only a way to speak.
_NO_PLAN = re.compile(
    r"[’']ll (?:never|not|always|often|usually|tell|say|know|see|say|find|admit|be honest)\b|\b(?:can|could|ca)(?:not"
    r"|n[’']t)\b|\b[Yy]ou will\b|\bI will not\b|\bI[’']d like\b"
)
#: "‘We’ll be back in May,’ she said".
_SPOKEN = Seldom(
    rf"(?P<words>\b(?:(?:[Ww]e|[Tt]hey|[Ii]t|[Hh]e|[Ss]he)[’']ll|(?<!\bthat )(?<!\bwho )(?<!\bwhich )will"
    rf"|(?:are|is) going to(?= {_DO}))"
    rf"{_MORE}(?: be\b| have to\b| [a-z]+))\b",
    "ll will going",
)
#: Without one of these nothing can be found.
_HINTS = _AHEAD.words | _WOULD.words | _TILL_THEN.words | _FORESEEN.words | _PUT_OFF.words | _SPOKEN.words


def _in_words(text: str) -> re.Match[str] | None:
    found = _SPOKEN.search(text)
    return None if found is None or _NOT_TO_COME.search(text) or _NO_PLAN.search(text) else found


def _put_off(plain: str) -> re.Match[str] | None:
    found = _PUT_OFF.search(plain)
    return None if found is None or _SAID_LONG_AGO.search(plain[: found.start()]) else found


#: A sentence that looks back has nothing that could be taken for what is to come: no plan, wish, offer, request, fear,
#: no "until" and nobody who stands for an office.
_MAY_LOOK_AHEAD = OneOf(
    r"will|shall|would|can|cannot|might|should|must|ought|book(?:ed|ing)|slated|willing|likely|unlikely|upcoming"
    r"|forthcoming|imminent|coming|incoming|future|tomorrow|tonight|ahead|soon|until|till|unless|possib\w*"
    r"|potential\w*|whether|if|eventual\w*|yet|indefinite\w*|expir\w*|outlook|sees|foresee\w*|sights|squad|vision"
    r"|interested|agendas?|deserv\w*|deadline|ideas?|estimat\w*|assur\w*|danger|jeopardy|announcement|worr(?:y|ies|ied"
    r"|ying)|alarm\w*|still|plan(?:s|ned|ning|ners?)?|propos\w*|suggest\w*|offer\w*|bid(?:s|ding|ders?)?|tender\w*"
    r"|inten[dt]\w*|aim(?:s|ed|ing)?|goals?|hop(?:e|es|ed|ing)|want(?:s|ed)?|wish\w*|seek\w*|sought|ambition\w*|urg\w*"
    r"|demand\w*|need\w*|request\w*|appl(?:y|ied|ications?)|appeal\w*|petition\w*|campaign\w*|pleaded|lobb\w+"
    r"|insist\w*|called|instruct\w*|order(?:s|ed)|direct(?:s|ed)|expect\w*|forecast\w*|predict\w*|project(?:s|ed|ions?)?"
    r"|anticipat\w*|await\w*|pending|wait(?:s|ing|ed)?|prepar\w*|consider\w*|promis\w*|pledg\w*|vow\w*|commit(?:s|ted"
    r"|ting|ments?)?|agree\w*|decid\w*|decision|target\w*|adjourn\w*|remand\w*|postpon\w*|deferred|delay\w*|threat\w*"
    r"|warn\w*|risk\w*|fear\w*|recommend\w*|advis\w*|draft\w*|strateg\w*|schedul\w*|timetable|invit\w*|candida\w*"
    r"|nomin\w*|designate|elect|contend\w*|suspended|exempt\w*|sentenced|jailed|approv\w*|bann?(?:ed)?|permission|permit\w*"
    r"|licen[cs]e\w*|vot(?:e|es|ed|ing)|election|ballot|motion|bill|budget|talks|negotiat\w*|deal|contract"
    r"|investigat\w*|inquir(?:y|ies)|review\w*|bail|begins?|allow\w*|ready|chance\w*|prospect\w*|eager|looking"
    r"|hir(?:ed?|ing)|recruit\w*|discuss\w*|facing|unveil\w*|uncertain\w*|factors?",
    Seldom(
        r"\b(?:said (?:it|he|she|they) (?:was|were) \w+ing|won[’']t|could(?! not\b)|(?-i:may)|going to"
        r"|due(?! to (?:the|an?|its|his|her|their|poor|high|low|lack"
        r"|use|bad|heavy|[a-z]+ed)\b)|set (?:to|for|down)|listed for|about to|to be|(?:is|are|was|were) to"
        r"|next(?! (?:to|morning|day)\b)|later this|rest of the|best before|use by|eyes set"
        r"|(?:is|are) (?:retiring|leaving|stepping|moving|joining|returning)|so that|at stake"
        r"|announced (?:that|plans|it|an?)|brought forward|put (?:back|forward)|(?:has|have|had)(?: \w+)? not"
        r"|over the next|over (?:two|three|four|five|ten) years|call(?:s|ed|ing)? (?:for|on|upon)"
        r"|ask(?:s|ed|ing)?(?! not to be named)|told (?:\w+ )+to|start(?:s|ing)? (?:on|in)|look forward"
        r"|from (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[’']ll\b",
        """said won could may going due set listed about be is are was were next later rest best use eyes retiring
        leaving
        stepping moving joining returning so stake announced brought put not over call calls called calling ask asks
        asked asking told start starts starting look from ll""",
        re.IGNORECASE,
    ),
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
_A_DAY = (
    rf"(?:{DAY}|{MONTH} \d|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \d|\d{{1,2}} {MONTH}|tonight"
    r"|\d ?[ap]\.?m\b|noon|midnight|the weekend)"
)
_DAY = re.compile(rf"\b{_A_DAY}")
#: "Game 5 is Tuesday night", "the hearing of Friday's case": of such a day nobody can tell whether it has been.
_ON_A_DAY_TO_COME = re.compile(
    rf"\b(?:is|are|has|have|\w+s) (?:[\w’'-]+ ){{0,3}}?{_A_DAY}"
    rf"|\b(?:(?:has|have|is|are)\b.*|of |for |about |before |to ){DAY}(?: (?:morning|afternoon|evening|night))?[’']s\b"
    r"|\bthis (?:week|month|year|season|summer|winter|autumn|spring|weekend)[’']s\b"
)
TOLD_AS_PAST = re.compile(
    rf"\b(?:(?:has|have)(?: \w+)? (?:been|had|\w+ed|put|hit|held|made|met|kept|told|spent|left|found|begun|taken"
    rf"|given|\w+wn)"
    rf"|(?!{SPEECH}\b){PAST})\b"
)


#: "The hall is closing", "a wall is being built", "called a march for Dec 3", "freed them of the fee for ten years".
_UNDER_WAY = re.compile(
    rf"\b(?:is|are) (?:now |also |already )?(?!missing|lacking|nothing|nobody)[a-z]+ing\b|\bfor (?:the )?{_A_DAY}"
    r"|\bfor (?:another|the next) (?:[a-z]+ |\d+ )?(?:days|weeks|months|years)\b"
    r"|\b(?:freed|spared|waived|froze|frozen|leased|let|rented|granted|awarded|gave|given|handed|lent|secured|fixed)\b[^,;]*"
    r" for (?:[a-z]+|\d+)(?: more)? (?:weeks|months|years)\b"
)
#: "The island lies north of Ayle", "the yard has two cranes": nothing is to come there either.
_IS_SO = re.compile(r"\b(?:is|are|has|have|lies|stands|belongs?|owns?|employs?|lives?|works?)\b(?! \w+ing\b)")


#: "The highlight of the week is a concert of sea songs": it may be still to come.
_AN_EVENT = re.compile(
    r"\b(?:ceremony|competition|concert|conference|contest|display|event|exhibition|festival|fixture|game|gig|highlight"
    r"|hearing|launch|match|meeting|parade|performance|race|rally|show|tour|tournament|week(?:end)?)s?\b"
)

_IS_NOW = re.compile(r"\b(?:is|are|includes?|features?|offers?)\b")


def looks_back_only(text: str) -> bool:
    """Does all of the sentence surely tell what has been or is so, so that nothing in it may be to come?"""
    plain = outside_quotes(text)
    if (
        _UNDER_WAY.search(text)
        or _MAY_LOOK_AHEAD.stands_in(text)
        or not (TOLD_AS_PAST.search(plain) or _IS_SO.search(plain))
    ):
        return False
    if _AN_EVENT.search(text) and (_IS_NOW.search(plain) or not TOLD_AS_PAST.search(plain)):
        return False
    if _DAY.search(text) and (not TOLD_AS_PAST.search(plain) or _ON_A_DAY_TO_COME.search(text)):
        return False
    return not _PRESENT_AHEAD.search(text) and not has_an_aim(text)


def may_be_to_come(text: str) -> bool:
    """Does it tell of something that is fixed for a day to come, under way, or to last?"""
    to_come = _UNDER_WAY.search(text) or _ON_A_DAY_TO_COME.search(text) or _PRESENT_AHEAD.search(text)
    return to_come is not None or bool(looks_ahead(text))


def has_an_aim(text: str) -> bool:
    """Is there a "to sell the pier" in it?"""
    return not all(_NO_VERB.match(to["word"]) for to in _TO.finditer(text))
