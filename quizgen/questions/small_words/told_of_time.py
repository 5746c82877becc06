"""No input: the words that tell of another time than the sentence does, each with what it tells, out.

"Initially refused" tells that it did not stay so. "Now", "since", "stopped" and "not ... until" are left out: blind
raters found what they tell plain to everybody, or could not say what "it" is.
"""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Seldom
from quizgen.questions.small_words.implied_senses import Implied

_COUNT = r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|many|several|as many)"
_OFFICE = (
    r"(?:(?:deputy|police|fire|vice|chief|general|head|prime|managing|district|city|county|state|party) )?"
    r"(?:president|mayor|chief|head|director|chair\w*|minister|manager|coach|captain|commissioner|governor|secretary"
    r"|principal|leader|superintendent|executive|inspector|judge|attorney|prosecutor|speaker|editor)"
)
_NTH = "second third fourth fifth sixth"
_ONE_OF_MANY = rf"(?:{_NTH.replace(' ', '|')})"
_COMES_AGAIN = (
    r"(?:talks|calls|fighting|attacks?|violence|protests?|clashes|strikes?|elections?|charges|allegations|sanctions"
    r"|doubts|fears|concerns?|warnings?|appeals?|bids?|attempts?|efforts?|interest|pressure|demands?|criticism"
    r"|inquir(?:y|ies)|investigations?|inquests?|searche?s?|outbreaks?|negotiations|trial|wave)"
)
_RESTORED = (
    r"(?:power|services?|order|calm|water|electricity|ties|relations|confidence|funding|suppl(?:y|ies)|access|trust"
    r"|links?)"
)
TABLE = tuple(
    (Seldom(pattern, words), sense)
    for pattern, words, sense in (
        (rf"\bfor (?:the|a) (?P<words>{_ONE_OF_MANY} time)\b", _NTH, Implied.HAD_HAPPENED),
        (
            r"(?<!\bbe )(?<!\bto )\b(?P<words>re-?elected|re-?appointed)\b",
            "re reelected reappointed",
            Implied.HAD_HAPPENED,
        ),
        # "is the third storm this year", but not "the third largest" or "the third quarter"
        (
            rf"\b(?:is|was|were|are|became|marks|marked) (?:\w+[’']s? )?(?:the )?(?P<words>{_ONE_OF_MANY})"
            r" (?!(?:time|quarter|half|day|place|round|stage|leg|phase|floor|person|\w+est|most)\b)"
            r"(?:[a-z-]+ ){1,4}?(?:to [\w ]{2,40})?"
            r"(?:this (?:year|month|week|season|summer|winter|spring|autumn)\b|since [A-Z\d]"
            rf"|in (?:less than |under |just |as many )?{_COUNT}? ?(?:days|weeks|months|years)\b)",
            _NTH,
            Implied.MORE_BESIDES,
        ),
        (rf"\b(?P<words>renewed|[Ff]resh) {_COMES_AGAIN}\b", "renewed fresh", Implied.MORE_BESIDES),
        (
            r"(?:\b(?:[Aa]|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|two|three|many|some|several|of|by|and|with|as) |, |^)"
            r"(?P<words>[Ff]ormer)(?= (?!East\b|West\b|Soviet|Yugoslav)[A-Za-z])",
            "former",
            Implied.FORMERLY,
        ),
        (rf"\b(?P<words>acting|interim)(?= {_OFFICE}\b)", "acting interim", Implied.FOR_A_TIME),
        (rf"\b(?P<words>incoming)(?= {_OFFICE}\b)", "incoming", Implied.TO_BE),
        (
            r"\b(?P<words>reinstat(?:ed?|es|ing)|reintroduc(?:ed?|es|ing)|re(?:gain|join)(?:s|ed|ing)?)\b(?!-)",
            "reinstate reinstated reinstates reinstating reintroduce reintroduced reintroduces reintroducing"
            " regain regains regained regaining rejoin rejoins rejoined rejoining",
            Implied.SO_ONCE,
        ),
        (
            rf"\b(?P<words>restor(?:ed?|es|ing)) (?:the |its |their |all |full )?{_RESTORED}\b",
            "restore restored restores restoring",
            Implied.SO_ONCE,
        ),
        (
            r"\b(?:to|will|would|can|could|may|might|should|must) (?P<words>resume|restart)(?= [a-z])",
            "resume restart",
            Implied.BREAK,
        ),
        (r"(?<!, )\b(?P<words>formerly)(?= [A-Za-z])", "formerly", Implied.ENDED),
        (
            r"[a-z] (?P<words>narrowly)"
            r"(?= (?:avoid|escap|miss|avert|surviv|fail|lost|won|defeat|beat|reject|approv|pass)[a-z]*)",
            "narrowly",
            Implied.CLOSE_TO_IT,
        ),
        (
            r"(?<!will )(?<!would )(?<!to )\b(?P<words>[Aa]t first|[Ii]nitially)\b(?! glance| sight| light)"
            r"(?!,? (?:be|will)\b)",
            "first initially",
            Implied.CHANGED_LATER,
        ),
        (
            r"\b(?P<words>originally)(?= (?:planned|expected|due|scheduled|intended|estimated|proposed|forecast|wanted"
            r"|agreed|budgeted)\b)",
            "originally",
            Implied.CHANGED_LATER,
        ),
        (
            r"(?<!will )(?<!would )(?<!could )(?<!may )(?<!might )(?<!to )(?<!and )(?<=[a-z] )"
            r"(?P<words>eventually|finally)(?= (?:[a-z]{2,}ed|came|won|went|made|took|gave|got|became|found|left|lost"
            r"|sold|bought|brought|led|fell|ran|told|paid)\b)"
            r"|\b(?:was|were) (?P<also>eventually|finally)(?= [a-z]{2,}(?:ed|en|wn|ld|nt|ght)\b)",
            "eventually finally",
            Implied.AFTER_SOME_TIME,
        ),
        # "the first woman to lead it", but neither "the first to leave the room" nor "the first step to"
        (
            r"\b(?:the|[A-Z]\w+[’']s) (?P<words>first) (?!step|time|thing|attempt|day|week|month|year|round|chance"
            r"|opportunity|half|priority|move|name|line|word)(?:[\w-]+ ){1,3}?"
            r"to(?= (?!the\b|an?\b|be\b|come\b|his|her|its|their|[A-Z])[a-z]+)",
            "first",
            Implied.NONE_BEFORE,
        ),
        (
            r"\b(?:[Nn]obody|[Nn]o one|[Nn]o [a-z]+|[Nn]one) (?:has|have) [^,;:]{8,80} (?P<words>yet)(?=[,.]|$)",
            "yet",
            Implied.NOT_DONE_YET,
        ),
    )
)
#: What would take back, or tell by itself, what the word implies.
SPOILT = {
    Implied.HAD_HAPPENED: re.compile(
        r"\b(?:again|previous\w*|before|earlier|if|or|may|might|could|would|not|never|running)\b|n[’']t\b"
    ),
    Implied.MORE_BESIDES: re.compile(r"\b(?:previous\w*|before|earlier|already|others?|also|besides|addition)\b"),
    Implied.FORMERLY: re.compile(
        r"\b(?:latter|then|now|current\w*|no longer|resign\w*|retir\w*|left|until|late|died|dead)\b"
    ),
    Implied.SO_ONCE: re.compile(
        r"\b(?:after|lost|lose|suspend\w*|sack\w*|remov\w*|abolish\w*|scrap\w*|cut|again|before|failed?|not|never)\b"
    ),
    Implied.CHANGED_LATER: re.compile(
        r"\b(?:but|later|then|before|though|although|however|until|now|instead|eventually|while|still|as|will"
        r"|would)\b"
    ),
    Implied.AFTER_SOME_TIME: re.compile(r"\b(?:after|later|long|years|months|weeks|days|until|at first|initially)\b"),
    Implied.NONE_BEFORE: re.compile(
        r"\b(?:since|in \w+ years|ever|one of|among|if|may|might|could|would|not|never)\b|n[’']t\b"
    ),
}
