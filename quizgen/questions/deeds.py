"""A reading in, what somebody plans, may do or refused to do, told without its "may" or "plans to", out.

"The council may close the pool" is told as "the council closing the pool", so that only the article tells how far it
has gone. Where another sentence tells of the same deed, it may have gone further there, and nothing is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.evidence import sentences_of
from quizgen.questions.hedges import DUE_TO
from quizgen.questions.labels import NOT_DONE, ONLY_EXPECTED, ONLY_PLANNED, ONLY_POSSIBLE
from quizgen.questions.likeness import content_words, lexicon, shared
from quizgen.questions.quoted import quoted_at
from quizgen.questions.wording import inside, unstopped, word_count


class Deed(NamedTuple):
    """`told` names it ("the council closing the pool"); `printed` are the words that tell how far it has gone."""

    told: str
    printed: str
    gone: str
    span: Span


SHORTEST, LONGEST = 3, 14
#: As much of the deed in another sentence may be the deed again.
AGAIN = 0.5
#: Of these verbs "will" tells a plan, not a forecast.
_ARRANGED = (
    "address|announce|appear|attend|begin|build|buy|campaign|chair|close|conclude|cut|debate|decide|deliver|discuss"
    "|hold|host|introduce|join|launch|leave|meet|move|offer|open|pay|perform|play|present|publish|raise|receive|release|replace"
    "|retire|run|seek|sell|send|speak|spend|start|travel|unveil|visit|vote"
)
_ARRANGED_FOR = (
    "announced|awarded|broadcast|built|closed|cut|established|held|introduced|launched|moved|opened|presented|published"
    "|released|replaced|screened|sent|set up|shown|signed|sold|unveiled"
)
_HOW = (
    (r"may|might|could", ONLY_POSSIBLE),
    (r"(?:is|are) (?:widely )?(?:expected|likely|tipped|forecast|predicted) to", ONLY_EXPECTED),
    (
        r"plans? to|intends? to|(?:has |have )?(?:promised|pledged|vowed|agreed) to|(?:is|are) (?:planning"
        rf"|preparing|scheduled) to|(?:is|are) due to(?= (?:be|{DUE_TO})\b)"
        rf"|(?:will|(?:is|are) set to)(?= (?:{_ARRANGED}|be (?:{_ARRANGED_FOR}))\b)",
        ONLY_PLANNED,
    ),
    (r"(?:has |have )?(?:refused|failed|declined) to", NOT_DONE),
)
_OPENS = (
    r"(?:(?:On|In|At|From|Over|During|After) [^,]{2,40}, "
    r"|(?:But|And|However|Meanwhile|Now|Instead|Earlier|Later|Still),? )?"
)
_WHO = r"(?P<who>(?:The |A |An )?[\w’'.&-]+(?: [\w’'.&-]+){0,5}?)"
_DOES = r"(?P<verb>be (?:[a-z]+(?:ed|en)|built|cut|held|set|sold|sent|shown)\b|[a-z]{2,})(?P<rest> [^?]+)$"
_SENTENCES = tuple(
    (re.compile(rf"{_OPENS}{_WHO} (?:also |now |still )?(?P<how>{how})(?: also| now| then)? {_DOES}"), gone)
    for how, gone in _HOW
)
#: Nothing of what follows belongs to the deed.
_CUT = re.compile(
    r"[,;:—–(]| - | (?:and|but|after|because|when|while|although|though|as|who|which|where|unless|if|until|before"
    r"|despite|amid|following|saying|according|with|so|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|today"
    r"|yesterday|(?:next|last|this|later) [a-z]+|in (?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December))\b"
)
#: "Making the same error minutes | later": cut in the middle. "Spending a similar sum": like what?
_BROKEN = re.compile(
    r"\b(?:similar|same|another|such|further|other)\b|\b(?:seconds|minutes|hours|days|weeks|months|years|shortly|the|an?|of|to|in|not|more|it|them)$"
)
_CONDITION = re.compile(
    r"\b(?:if|unless|provid\w+|whether|said|says|told|according|would|added|claim\w*|reported\w*)\b|[“”\"]"
)
_NO_NAME = lexicon(
    """he she it they we i you this that these those there who which what is are was were has have had be been said says
    and or but not if when while as than to of-course also both neither many some several others most more few nobody
    everyone all one eventually soon finally then today tomorrow yet perhaps maybe once only even"""
)
#: "The event", "such payments": which one, only the sentences before tell. "Being considered" is nothing that is done.
_BARE = re.compile(r"(?:The|Such|These|Those|Other|Some|Its|Their) [a-z]\w*(?: [a-z]+s)?|An? (?:[a-z]+ )?[a-z]+")
#: "Traders guessed a new offer may come": somebody says so.
_TWO_VERBS = re.compile(
    r"\b[a-z]+ed (?:the|an?|its?|his|her|their|that|more|some)\b|\b(?:believe|say|think|expect|fear|hope|predict|warn"
    r"|know|insist|argue|claim|suggest)s?\b|(?<!\bthe )(?<!\ban )(?<!\ba )\b[a-z]{2,}ed [a-z]+$"
    r"|\b(?:met|saw|said|told|made|drew|gave|took|knew)\b"
)
#: "Funeral service will be held": a headline's English. "Will play a continuing role": it does so already.
_NO_ARTICLE = re.compile(r"(?!The |A |An )[A-Z][a-z]+ [a-z]+(?<!s)$")
GOES_ON = re.compile(r"\b(?:continu|remain|keep|kept|still|ongoing|further)\w*\b")
_SEEN = ("be considered", "be regarded", "be seen", "be viewed", "be known", "be remembered", "be based")
#: States, and what is said: "knowing", "commenting" are no deeds that could have gone far.
_NO_DEED = lexicon(
    """be have know like want need seem appear say comment tell mean feel think believe agree understand depend include
    contain remain become see find get expect hope respond answer speak reply not never only also even well still soon
    elaborate give do go come prove help look try continue respond return rule live match impress score capitalise
    capitalize matter happen specify miss"""
)
_KEPT = {"be": "being", "see": "seeing", "flee": "fleeing", "die": "dying", "lie": "lying", "tie": "tying"}
_DOUBLED = lexicon(
    """ban begin bid cut drop get hit let put rob run set shut sit spin stop swim win commit admit quit plan ship step
    strip submit swap trim cap dig drag grab knit nod permit plot rip scrap slip snap split tap tip transfer trap
    wrap stem refer prefer occur regret control cancel travel expel compel rebel"""
)


def deeds_of(reading: Reading) -> Iterator[Deed]:
    """What the reporter tells in the article's own voice, each deed told once only."""
    sentences = [(span, " ".join(span.of(reading.article.text).split())) for span in sentences_of(reading.article)]
    for span, printed in sentences:
        if quoted_at(span, reading, "evidence", views=False) or _CONDITION.search(printed):
            continue
        deed = _told(span, unstopped(printed), reading)
        if deed and not _again(deed, sentences, reading):
            yield deed


def _told(span: Span, printed: str, reading: Reading) -> Deed | None:
    for pattern, gone in _SENTENCES:
        found = pattern.match(printed)
        if found is None:
            continue
        who, verb = found["who"], found["verb"]
        if re.match(r"(?:On|In|At|From|Over|During|After|By|Before|Since|Until|For|With) ", who):
            return None  # "In April the board will open its inquiry": the board alone is who does it
        if _TWO_VERBS.search(who) or _NO_ARTICLE.match(who) or GOES_ON.search(found["rest"]):
            return None
        if _BARE.fullmatch(who) or re.match(r"(?:Its|Their|His|Her|This|That)\b", who) or verb.startswith(_SEEN):
            return None
        if {word.casefold() for word in who.split()} & _NO_NAME or not who[:1].isupper() or verb in _NO_DEED:
            return None
        rest = _CUT.split(found["rest"], maxsplit=1)[0]
        doing = re.sub(r"^be\b", "being", verb) if verb.startswith("be ") else gerund(verb)
        doing = f"{doing}{rest.rstrip()}"
        if not SHORTEST <= word_count(doing) <= LONGEST or _BROKEN.search(doing):
            return None
        return Deed(f"{inside(who, reading.article.text)} {doing}", f"{found['how']} {verb}", gone, span)
    return None


def gerund(verb: str) -> str:
    """ "close" as "closing"."""
    if verb in _KEPT:
        return _KEPT[verb]
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else f"{verb}ing"


def _again(deed: Deed, sentences: list[tuple[Span, str]], reading: Reading) -> bool:
    """Is the same deed told in another sentence or in the headline?"""
    doing = deed.told
    others = [printed for span, printed in sentences if not span.overlaps(deed.span)]
    least = AGAIN if len(content_words(doing)) > 3 else 0.4
    return any(shared(doing, other) >= least for other in [*others, reading.article.headline])
