"""A claim in, whether a question that is made of it would be misread out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Reading
from quizgen.questions.claims.claims import asked_of
from quizgen.questions.english.natives import NATIVES
from quizgen.questions.english.runs import Repeated, Seldom
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP
from quizgen.questions.english.wording import outside_quotes

#: "After all the pier is safe" has lost its comma, "a number were shut" what it counts; "low fares and a large fleet is
#: driving sales" is a slip of the article that would be taken for ours.
_OPENS_UNCLEARLY = re.compile(
    r"(?:after all|in fact|of course|in any event|by contrast|even (?:beyond|if)|not only|for (?:example|instance)"
    r"|on the other hand)\b"
    # "said that restore means putting it back": of the word itself it is told, and a word needs marks
    r"|(?!(?:it|that|this|which|what|he|she|they)\b)[\w-]+[^\Ws_] (?:means|meant)\b"
    r"|(?:an? (?:number|lot|few|handful)|many|most|several|others?|two|three|four|both|none|all|one)"
    r" (?:is|are|was|were|have|has|had|will|would|can|could|may|might)\b"
    # "most followed the lead of the union": most of whom? "several factors boosted prices": which?
    r"|(?:many|most|several|others|some|few|both|none|all) (?:also |still |now )?(?!\w+ed [a-z]+s\b)\w{3,}ed"
    r" (?:the|an?|to|in|on|for|his|their)\b|(?:several|various|many|a number of) (?:factors|reasons|issues|things)\b"
    r"|(?:(?:more|less|fewer) than |about |some |over |nearly |almost |around )?\d[\d,.]*(?: [mb]illion)?"
    r" (?:is|are|was|were|have|has|had|will|would|could)\b"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*) [mb]illion"
    r" (?:still|also|now|looks?|seems?|is|was)\b"
    # of which two the sentences before tell: "either explanation was plausible"
    r"|(?:either|neither) (?!of\b|side\b)[a-z]+ (?:is|was|has|had|will|would|can|could|may|might)\b"
    # of whom the sentence before tells the first: "another group wants a bridge"
    r"|(?:another|the (?:other|latter|former|second|third|opposing)|others?|the (?:rest|remainder))\b"
    r"|(?:[\w-]+ ){1,3}and (?:an? |the )?(?:[\w-]+ ){1,3}(?:is|was|has)\b|\w+s (?:is|was|has) "
)
#: "stressed the Importance Of Reading": a headline inside a sentence. "toHarwick" has lost a space, "the forecast,
#: made, that" a date, "one his aims" a word.
_UNCLEAR = re.compile(
    r"(?<=[a-z,] )(?:Of|And|In|To|For|With|By|On|At|From|Or|An?)\b"
    r"|, (?:made|released|published|held|announced|taken|given|launched|issued), |<[A-Z.]+>"
    r"|\b(?:(?:to|the|of|in|and|for|by|with|from)[A-Z]|one (?:his|her|its|their)\b|such (?!as\b|an?\b|that\b|of\b)\w+"
    # "the Orrinman", of whom the sentence before has told
    rf"|[Tt]he (?:{NATIVES}"
    r"|\d+-year-old)(?! [a-z]+er\b| [A-Z])\b"
    r"|(?:another (?:group|side|camp|faction|party|school)|the (?:other|opposing|rival|opposite) (?:side|group|camp"
    r"|faction|party|team|man|woman|half|two|three))\b(?! of\b))"
)
_TWICE = Repeated(r"\b(\w+ \w+) \1\b", 2)


#: Slips of the article that would be taken for ours: "call the raid as a crime", "Orrin's “looks like a bid”" without
#: its noun, "struggle to recovery"; and "per 100 at the fix": of what?
_SLIPS = re.compile(
    r"\b(?:call|calls|called|calling) (?!on\b|for\b|in\b)(?:[\w’'-]+ ){1,8}as\b"
    r"(?! (?:soon|early|late|well|long|if)\b)"
    r"|^(?:[Tt]he )?[A-Z][\w-]+[’']s (?:… ?|[“\"])?(?:looks?|seems?|appears?|has|had|will|would|could|can|may|might"
    r"|must)\b"
    r"|\b(?:will|would|may|might|could|must|should) have (?:act|go|do|be|take|make|pay|give|see|get|find|meet|sell|buy"
    r"|wait|leave|keep|use|change|move|help|show|speak|say|close|open)\b"
    r"|\b(?:struggl|fail|hop|try|tri|want|need|plan|agree|refus|begin|start)\w* to (?:[a-z]+ly )?(?:recovery|growth"
    r"|success|improvement|development|agreement|movement|payment|treatment|existence|appearance|performance"
    r"|resistance)\b"
    r"|\bas an? \w+ as\b|^(?:[Mm]oves|[Pp]lans|[Ee]fforts|[Aa]ttempts) (?:bring|make|cut|end|build|keep|take|give) "
    # "the board was prepared to pay for the pier exceeds its worth": "the price" is lost
    r"|\b(?:was|were|is|are) (?:prepared|willing|ready) to [a-z]+ (?:for (?:[\w-]+ ){1,4})?[“\"]?exceed(?:s|ed)\b"
    r"|\bits (?:did|does|is|was|has|had|will|would|could|can)\b"
    r"|\bper 100\b(?! [a-z])|\bin response$|\bat the fix(?:ing)?\b"
)
#: Others that would have to be looked for at every word: "good for the island's mill's by mending prices", "in this
#: case write-offs of loans is the worst outcome".
_BY = Seldom(r"\b[a-z]+[’']s by [a-z]+ing\b", "by")
_OF_MANY = Seldom(r"\b[a-z-]+(?:offs|ments|tions|ings|ers|ities) of [a-z]+s (?:is|was|has)\b", "is was has")
#: "It is harder to see one in the near term": one what? Of somebody's own words, too.
_ONE = re.compile(
    r"\b(?:far|much|even) (?:more \w+|[a-z]+er)$|"  # "succeeding is far more challenging": than what?
    r"\b(?:see|have|get|want|expect|make|need|find) (?:one|any|some) (?:in|on|at|for|now|again|this|until|by)\b"
)
#: "called the pier "rubbish," and Orr": the second half of what was said belongs to somebody else.
_HALF_A_PAIR = re.compile(r"(?:,[”\"’]|[”\"’],) (?:and|but|while) [\w.’'-]+(?: [\w.’'-]+)?$")
#: "Who said that he was held in a cell?": of the names beside it, one alone is a prisoner's.
_BEFELL = re.compile(
    r"(?:he|she) (?:was|had been|has been|is|were|was being) (?:\w+ly )?(?!(?:prepar|determin|concern|pleas|delight"
    r"|disappoint|surpris|convinc|worri|encourag|committ|inclin|oppos|interest|confus|shock|excit|embarrass)\w*ed)"
    r"(?:\w{2,}ed|held|left|taken|sent|given|told|beaten|shot|born|unable|ill|hurt|forced|kept)\b"
)


def unclear(text: str) -> bool:
    told = outside_quotes(text)
    if _OPENS_UNCLEARLY.match(told) or _UNCLEAR.search(told) or _TWICE.search(told):
        return True
    return bool(_ONE.search(text) or slipped(text) or _HALF_A_PAIR.search(text) or _BEFELL.match(text))


@lru_cache(maxsize=4096)  # each type asks it of each claim
def slipped(text: str) -> bool:
    """Would its slip be taken for ours, or its shorthand for nothing at all?"""
    return bool(
        any(signs.search(text) for signs in (_SLIPS, _BY, _OF_MANY))
        or ("." in text and CAPITAL_AFTER_STOP.search(text))
    )


def they_are_open(attribution: Attribution, reading: Reading) -> bool:
    """ "Both farms are small, and traders said they could fail": not the traders."""
    if not asked_of(attribution, reading).casefold().startswith("they ") or not attribution.self_reference:
        return False
    start, text = attribution.evidence[0].start, reading.article.text
    return any(re.search(r"\w{3,}s\b|\band\b", text[start : span.start]) for span in attribution.source)


#: Whom "him" could mean must have been told of before it: a noun with its article, a name behind the first word.
_HIM = re.compile(r"\b(?:him|them)\b(?! that\b)")
_SOMEBODY = re.compile(
    r"\b(?:an?|the|his|her|their|its|this|that|no|any|every|each|some|all|both|two|three|many|most|few|several|of|who|one|he"
    r"|they|people|men|women|children|workers)\b|\d|[a-z]s\b| (?-i:[A-Z])",
    re.IGNORECASE,
)


#: "The town said that they mailed them ballots": whom?
_THEY_THEM = re.compile(r"(?:it|they|he|she) (?:\w+ ){1,3}(?:him|them)\b(?! (?:all|selves)\b)")


def him_is_open(attribution: Attribution, reading: Reading) -> bool:
    """ "Labour should make him say sorry": whom? Not so where "him" is the one who is asked for."""
    if attribution.form is not ContentForm.CLAUSE:
        return False
    told = outside_quotes(asked_of(attribution, reading))
    if attribution.self_reference:
        return _THEY_THEM.match(told) is not None
    found = _HIM.search(told)
    return found is not None and _SOMEBODY.search(told, 0, found.start()) is None
