"""Words that tell how great or how strong something is without a figure, with what must stand around them."""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon
from quizgen.questions.judgements.loaded_words.conditions import around

#: "A massive queue": an impression wherever they stand.
ALWAYS = lexicon(
    """colossal considerable considerably drastic drastically emphatically enormous enormously exceptionally
    extraordinarily extremely fiercely gigantic greatly heavily hefty huge hugely immense immensely incredibly intensely
    markedly massive massively minuscule negligible noticeably overwhelmingly profound profoundly resoundingly severely
    sharply significantly sizable sizeable steeply substantial tiny tremendous tremendously vast vastly
    vigorously whopping"""
)
_CHANGE = (
    "rises? falls? increases? drops? declines? cuts? cutbacks? reductions? slowdown downturn upturn growth gains?"
    " loss losses changes? swings? contrast recovery improvements? deterioration jump slump decrease shift"
).replace(" ", "|")
_MORE = "lower|higher|weaker|firmer|stronger|below|above|more|less|fewer|larger|smaller|better|worse"
_SCORED = "wins?|victory|victories|defeats?|lead|majority|margin"
_FELT = (
    "demand support opposition interest winds? criticism pressure competition resistance reaction warnings? debate"
    " objections? response feelings?"
).replace(" ", "|")
#: "Fell dramatically", but "withdrew dramatically" tells how it looked.
_MOVED = (
    r"(?:rose|risen|rise|fell|fallen|fall|grew|grown|grow|increas\w+|decreas\w+|declin\w+|dropp?(?:ed|ing)?|chang\w+|cut"
    r"|improv\w+|reduc\w+|slow\w*|weaken\w*|strengthen\w*|expand\w*|lower\w*|shrunk|widen\w*|worsen\w*|higher|better"
    r"|worse|up|down|raised?|recover\w*|rebound\w*)"
)
_MONEY = re.compile(
    r"\b(?:prices?|shares?|stocks?|profits?|sales|index|currency|dollar|yen|pound|euro|exports|imports|revenues?"
    r"|costs?|rates?|ratings?|unemployment|inflation|markets?|numbers?|turnout)\b",
    re.IGNORECASE,
)
_BESIDE: dict[str, str] = {
    "significant": r"(?<!statistically )(?<!was )(?<!is )@(?! other\b| that\b)",
    "dramatic": rf"@ (?:{_CHANGE}|rescue|turn|turnaround|reversal)\b",
    "sharp": rf"@ (?:{_CHANGE}|{_FELT}|rebuke)\b",
    "steep": rf"@ (?:{_CHANGE})\b",
    "slight": rf"@ (?:{_CHANGE}|delay|advantage|lead|edge)\b",
    "modest": rf"@ (?:{_CHANGE}|lead)\b",
    "strong": rf"@ (?:{_CHANGE}|(?!response|reaction|warning|feeling)(?:{_FELT}))\b",
    "strongly": rf"\b{_MOVED} @(?! that\b)|@ {_MOVED}\b",
    "substantially": rf"\b{_MOVED} @|@ (?:{_MOVED}|{_MORE})\b",
    "dramatically": rf"\b{_MOVED} @|@ {_MOVED}\b",
    "comfortably": r"\b(?:won|beat|defeated|led) @|@ (?:won|beat|ahead|defeated|clear|outnumber\w*)\b",
    "narrowly": r"\b(?:won|lost|carried) @|@ (?:won|lost|beat|beaten|defeated|missed|avoided|escaped|ahead|behind"
    r"|rejected|approved)\b",
    "bitterly": r"@ (?:disappointed|opposed|divided|contested|criticised|criticized|resented)\b",
    "deeply": r"@ (?:(?!rooted|held)\w+ed|unpopular|unhappy|critical|in debt|into debt)\b",
    "badly": r"@ (?:damaged|hurt|hit|injured|needed|shaken|burnt|burned|affected|delayed|wounded)\b",
    "sweeping": r"@ (?:changes?|reforms?|powers?|victor(?:y|ies)|cuts|review|measures|new)\b",
    "heavy": r"@ (?:loss|losses|rains?|snow|rainfall|fighting|defeat|selling|buying|damage|casualties|spending"
    r"|criticism|traffic)\b",
    "major": r"\ba @ (?:blow|boost|step|factor|threat|problem|impact|setback|role|change|shift|challenge|concern"
    r"|breakthrough|argument|victory|defeat|crisis|success|effect|obstacle|advance|improvement|mistake|overhaul|disruption)\b",
    "slightly": rf"@ (?:{_MORE})\b(?! than (?:[£$€]?\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half))"
    r"|\b(?:fell|rose|fallen|risen|fall|rise|dropped|lower|reduced|increased"
    r"|eased|grew|up|down) @(?! different)",
    "severe": r"@ (?!acute|weather|learning)",
    "serious": r"@ (?:damage|concerns?|problems?|consequences|difficult(?:y|ies)|threats?|doubts?|trouble|risks?"
    r"|illness|harm|disruption|crisis)\b",
    "seriously": r"@ (?:damaged?|affected|harm(?:ed)?|undermined?|weaken(?:ed)?|ill|delayed|disrupted)\b",
    "fierce": rf"@ (?:{_FELT}|fighting|battles?|rivals|rivalry|clashes|storm|row)\b",
    "bitter": r"@ (?:dispute|row|battle|rivalry|rivals|argument|feud|fight|debate|contest|division|divisions"
    r"|struggle)\b",
    "intense": rf"@ (?:{_FELT}|speculation|fighting|scrutiny|negotiations|talks|heat|media)\b",
    "crushing": rf"@ (?:{_SCORED}|blow)\b",
    "resounding": rf"@ (?:{_SCORED}|yes|no|endorsement)\b",
    "emphatic": rf"@ (?:{_SCORED}|endorsement|rejection)\b",
    "comfortable": rf"@ (?:{_SCORED})\b",
    "commanding": rf"@ (?:{_SCORED})\b",
    "narrow": rf"@ (?:{_SCORED})\b",
    "slim": rf"@ (?:{_SCORED}|chances?|hopes?)\b",
    "widespread": rf"@ (?:{_FELT}|concerns?|anger|damage|fears?|destruction|flooding|disruption|outrage"
    rf"|condemnation)\b",
    "deep": rf"@ (?:{_FELT}|{_CHANGE}|concerns?|divisions?|crisis|distrust|mistrust|recession|unease|anger)\b",
    "big": r"\b(?:a|the|very|another) @ (?:differences?|problems?|steps?|blow|win|victory|challenges?|boost"
    r"|surprise|impact|role|jump"
    r"|drop|rise|fall|increase|gap|risk|effect|change|crowds?|improvement|setback)\b",
    "overwhelming": rf"@ (?:{_FELT}|majority|evidence|victory|defeat)\b",
}
#: "Shares plunged": said of what can be counted, a picture of how fast it goes.
PICTURED = lexicon(
    """ballooned dwindled jumped leapt mushroomed nosedived plummeted plummeting plunged rocketed skyrocketed
    slumped soared soaring surged tumbled"""
)

BESIDE = {word: around(condition, word) for word, condition in _BESIDE.items()}


#: "Shares jumped as much as five points": there the figure follows.
_FIGURE_FOLLOWS = re.compile(
    r"[^,;]{0,40}(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|double[sd]?|points?)\b)"
)


def pictures_a_change(before: str, after: str) -> bool:
    """Do the words before the verb name what rises and falls, and do those after it give no figure?"""
    return bool(_MONEY.search(before)) and not _FIGURE_FOLLOWS.match(after)
