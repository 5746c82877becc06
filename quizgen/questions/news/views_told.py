"""A sentence of a report in, the words by which it surely gives a view or a wish, or that it surely gives none, out."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import OneOf, Seldom
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.judgements.judging_words import judgement_by_name, judgement_in, may_judge
from quizgen.questions.news.outlook import PAST, SPEECH, looks_ahead

_FELT = (
    r"(?:delighted|disappointed|saddened|shocked|relieved|thrilled|pleased|proud|angry|furious|devastated|heartbroken"
    r"|disgusted|appalled|upset|frustrated|overjoyed|ashamed|horrified|outraged|dismayed|concerned|worried|unhappy"
    r"|grateful|happy|annoyed)"
)
#: Without one of these nothing can be found.
_HINT = OneOf(
    r"(?:think|believ|feels|prefer|favour|against|disagree|urg|asked|fear|call|demand|want|critici|condemn|prais"
    r"|welcom|hope|object|oppos|should|appeal|plead|describ"
    r"|brand|label"
    r"|dubb|delight|disappoint|sadden|shock|reliev|thrill|pleased|proud|angry|furious|devastat|heartbroken|disgust"
    r"|appal"
    r"|upset|frustrat|overjoy|asham|horrif|outrag|dismay|concern|worri|unhappy|grateful|happy|annoyed)\w*"
)
_WANTS = re.compile(
    r"(?P<words>\b(?:(?:has |have )?(?:urged|called (?:on|for)|demanded|criticised|criticized|condemned|praised"
    r"|welcomed"
    r"|appealed (?:for|to (?=[^,]{2,60}? to [a-z]+))|pleaded (?:with|for))|urges|calls (?:on|for)|demands|wants"
    r"|wanted(?! to know| by| in )"
    r"|criticises|criticizes|condemns|praises|welcomes"
    r"|hopes|hoped|fears|feared|(?:is|are|was|were) (?:calling (?:on"
    r"|for)|urging|demanding|hoping)|asked (?:the |its |his |her |their )?(?:\w+ ){1,3}to [a-z]+|objects to"
    r"|objected to|opposes|opposed(?! to)"
    rf"|(?:is|are|was|were|felt) (?:\w+ly |very |so |also )?{_FELT}))\b"
)
#: Of these alone somebody tells in so many words what they think: "said the men demanded a ransom" tells a deed.
_FEELS = re.compile(rf"\b(?:hope|fear|want)|{_FELT}$")
#: "The rules call for a check", "the bill demands": no person wants it.
_NO_PERSON = re.compile(
    r"\b(?:polic(?:y|ies)|rules?|laws?|bill|plans?|proposal|measure|guidelines|order|ordinance|resolution|code|contract"
    r"|agreement|motion|scheme|schedule|design|petition|test|treaty|was|were|been|being|is|are)$"
)
#: "Their demands include", "the worst fears": there they are things.
_A_THING = re.compile(
    r"\b(?:the|their|its|his|her|our|any|no|of|with|amid|over|worst|high|raised|new|pay|and|to|by|about|other)"
    r" (?:demands|hopes|fears|calls for|praises)$",
    re.IGNORECASE,
)
#: "Sales should rise in May" foretells, and asks for nothing.
_SHOULD = re.compile(
    r"(?P<words>\bshould(?: not| never)?(?! lead| help| rise| fall| reach| see| result| become| take| arrive| come"
    r"| continue| improve| get| be able| be ready| be back| be (?:in|on|at) )(?: have| be)? [a-z]+)\b"
)
_SAID = re.compile(rf"^.{{2,110}}? (?P<said>{SPEECH})(?: |$)")
_DESCRIBED = re.compile(
    r"(?P<words>\b(?:describe[sd]|called(?! on\b| for\b)|dubbed|branded|labelled"
    r"|labeled) [^“”\"‘’]{2,60}? [“\"‘][^“”\"‘’]{4,60}[”\"’])"
)
_CLAUSE = re.compile(
    r"\b(?:who|which|that|what|how|where|when|why|as|because|so|than|once|after|until|while|before|whose|if)\b[^,]*$"
)
_ASIDE = re.compile(r", (?:who|which|whose|where|when|an?|the)\b[^,]+,|\([^)]*\)")
_FINITE = re.compile(
    r"\b(?:maintains?|insists?|argues?|claims?|suggests?|says?|believes?|thinks?|is|are|was|were|has|have|had|does|do"
    r"|did|will|would|can|could|may|might|should|must"
    r"|[a-z]{3,}ed|went|came|took|made|gave)\b"
)
#: A rule is no wish of anybody, and of what is not wanted nothing is proven.
_NOT_A_VIEW = re.compile(r"\b(?:n[’']t|never|denie[sd]|law|rules?|reportedly|required|called for comment)\b")


#: "Police believe the boat sank", "‘I think it is late,’ she said".
_THINKS = Seldom(
    r"\b(?=[tbfpdiaw])(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bnot )(?<!\bto )"
    r"(?P<words>(?:thinks?|believes?|believed|feels|prefers|favours"
    r"|disagreed with|disagrees|(?:is|are|was|were) (?:against|in favou?r of)))"
    r"(?= (?!to\b|of\b|for\b|about\b)[A-Za-z])",
    "think thinks believe believes believed feels prefers favours disagreed disagrees against favour favor",
)
_I_THINK = re.compile(
    r"(?P<words>\b(?:I|[Ww]e) (?:(?:also|just|really|still|do|don[’']t|do not|would) )?(?:think|believe|hope|wish|fear"
    r"|want(?! to (?:be|make|say|thank|stress|know|see if)\b)|like to see|need))\b"
)


def gives_view(text: str) -> str:
    """The words by which the sentence surely tells what somebody thinks or wants; "" where it does not."""
    if (judged := _judged(text)) or not _HINT.stands_in(text) or _NOT_A_VIEW.search(text):
        return judged
    described = _DESCRIBED.search(text)
    if described and not _before(text[: described.start()]):
        return described["words"]
    told = _THINKS.search(outside_quotes(text)) or _I_THINK.search(text)
    before = text.partition(told["words"])[0] if told else ""
    if told and not _before(outside_quotes(before)):
        return told["words"]
    plain = outside_quotes(text)
    found = _WANTS.search(plain)
    if found and _SAID.match(plain[: found.start()]) and not _FEELS.search(found["words"]):
        return ""
    if found and _A_THING.search(plain[: found.end("words")]):
        return ""
    if found and not _before(plain[: found.start()]) and not _NO_PERSON.search(plain[: found.start()].rstrip()):
        return found["words"]
    said, found = _SAID.match(plain), _SHOULD.search(plain)
    if not said or not found or said.end() > found.start() or _before(plain[: said.start("said")]):
        return ""
    between = _ASIDE.sub(" ", plain[said.end() : found.start()])
    if not _FINITE.search(between) and not _CLAUSE.search(between):
        return found["words"]
    return ""


#: No "noted" or "reported", as in "noted musicians".
_SPOKE = Seldom(
    r"\b(?:said|says|added|adds|told|tells|insisted|argued|argues|wrote|writes|according to)\b",
    "said says added adds told tells insisted argued argues wrote writes according",
)


def _judged(text: str) -> str:
    """ "Said the sale was a disgrace": what no measure settles is a view of whoever says it."""
    return (judgement_by_name(text) or judgement_in(text)) if _SPOKE.search(text) else ""


def _before(words: str) -> bool:
    """Does the verb behind these words belong to another clause than the main one?"""
    said = _SAID.match(words)
    words = _ASIDE.sub(" ", words[said.end() :] if said else words)
    return _FINITE.search(words) is not None or _CLAUSE.search(words) is not None


_TOLD_BY = Seldom(
    rf"\b(?:{SPEECH}|saying|telling|adding|wrote|writes)\b|\baccording to\b",
    f"{SPEECH[3:-1].replace('|', ' ')} saying telling adding wrote writes according",
    re.IGNORECASE,
)
_MAY_GIVE_VIEW = OneOf(
    r"feel\w*|felt|think\w*|thought|believ\w*|hop(?:e|es|ed|ing)|want\w*|wish\w*|fear\w*|view\w*|opinion\w*|should"
    r"|must|ought|need\w*|urg\w*|demand\w*|call(?:s|ed|ing)|describ\w*|welcom\w*|critici\w*|condemn\w*|prais\w*"
    r"|insist\w*|argu\w*|claim\w*|accus\w*|blam\w*|reject\w*|dismiss\w*|den(?:y|ied|ies)|defend\w*|support\w*|oppos\w*"
    r"|object\w*|complain(?:s|ed|ing)?|warn\w*|prefer\w*|like[sd]?|love[sd]?|hate[sd]?|too|enough|only|even|just|if"
    r"|would|might|can|appeal\w*|thank\w*|apolog\w*|regret\w*|sorry|tribute\w*|protest\w*|concern\w*|worr\w+|anger\w*"
    r"|ask\w*|request\w*|petition\w*|propos\w*|recommend\w*|suggest\w*|agree(?:s|d)?|disagree\w*|refus\w*|promis\w*"
    r"|plan(?:s|ned|ning)?|intend\w*|aim\w*|seek\w*|sought|vow\w*|decid\w*|voted|back(?:s|ed)|advi[sc]e\w*|backing"
    r"|encourag\w*|invit\w*|consider\w*|expect\w*|jok\w*|seem\w*|appear\w*|admit\w*|conced\w*|aware|sure|certain"
    r"|confident|know|knew|willing|keen|ready|commend\w*|fuming|danger|interest\w*|applaud\w*|hail\w*|mock\w*|heckl\w*"
    r"|boo(?:ed|s)|predict\w*|project(?:s|ed)|forecast\w*|estimat\w*|sees|intimat\w*|hint\w*|impl(?:y|ied|ies)"
    r"|suspect\w*|herald\w*|express\w*|misgiving\w*|doubt\w*|eager\w*|reluct\w*|enthusias\w*|foresee\w*|foresaw"
    r"|debat\w*|cheer\w*|mourn\w*|threat\w*|challeng\w*|question\w*|likely|unlikely|chances?|choice|ultimat\w*|because"
    r"|tout\w*|lack(?:s|ed|ing)?|favourites?|(?:delighted|disappointed|saddened|shocked|relieved|thrilled|pleased"
    r"|proud|angry|furious|devastated|heartbroken|disgusted|appalled|upset|frustrated|overjoyed|ashamed|horrified"
    r"|outraged|dismayed|concerned|worried|unhappy|grateful|happy|annoyed)",
    Seldom(
        r"\b(?:so(?! far)|could(?! not)|ha(?:s|ve|d) to|(?-i:may)|said no|turn(?:ing|ed) to)\b",
        "so could has have had may no turning turned",
        re.IGNORECASE,
    ),
)
MARKED = re.compile(r"[‘“”\"]|(?<![\w’])'\w")
_PAST = re.compile(rf"\b(?:(?!{SPEECH}\b){PAST}|(?:has|have) (?:been|had|\w+ed|\w+en))\b")
#: What a source says so exactly, or puts on record, is a report of it.
_EXACT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|noon|midnight)\b"
    r"|\b(?:[Pp]olice|[Cc]oast [Gg]uard|[Ff]ire (?:[Ss]ervice|[Dd]epartment)|[Rr]ecords|[Dd]ocuments)(?: \w+)?"
    r" (?:say|said)\b"
)


def only_tells(text: str) -> bool:
    """Does it surely tell nothing but what was or will be? What somebody says must be exact, or it may be a view."""
    if may_judge(text) or _MAY_GIVE_VIEW.stands_in(text) or MARKED.search(text):
        return False
    if told_by_somebody(text) and not _EXACT.search(text):
        return False
    return _PAST.search(text) is not None or looks_ahead(text) != ""


def told_by_somebody(text: str) -> bool:
    """Does the sentence name a source for what it tells?"""
    return _TOLD_BY.search(text) is not None
