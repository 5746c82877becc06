"""Words that tell how great or how strong something is without a figure, with what must stand around them."""

from __future__ import annotations

import re

from quizgen.questions.likeness import lexicon

#: "A massive queue": an impression wherever they stand.
ALWAYS = lexicon(
    """massive massively huge hugely enormous enormously vast vastly immense immensely considerable considerably
    substantial substantially significantly dramatically drastic drastically sharply steeply slightly
    severely greatly markedly noticeably colossal gigantic overwhelmingly fiercely bitterly intensely strongly heavily
    extremely incredibly exceptionally deeply badly profound profoundly sizeable sizable hefty sweeping
    tiny minuscule negligible whopping extraordinarily tremendously"""
)
_CHANGE = (
    "rises? falls? increases? drops? declines? cuts? cutbacks? reductions? slowdown downturn upturn growth gains? loss losses"
    " changes? swings? contrast recovery improvements? deterioration jump slump fluctuations? decrease shift"
).replace(" ", "|")
_FELT = (
    "demand support opposition interest winds? criticism pressure competition resistance reaction warnings? debate"
    " objections? response feelings?"
).replace(" ", "|")
_MONEY = re.compile(
    r"\b(?:prices?|shares?|stocks?|profits?|sales|index|currency|dollar|yen|pound|euro|exports|imports|revenues?|costs?"
    r"|rates?|ratings?|unemployment|inflation|markets?|numbers?|turnout)\b"
)
_BESIDE: dict[str, str] = {
    "significant": r"(?<!statistically )@(?! other\b)",
    "dramatic": rf"@ (?:{_CHANGE}|rescue|turn|turnaround|reversal)\b",
    "sharp": rf"@ (?:{_CHANGE}|{_FELT}|rebuke)\b",
    "steep": rf"@ (?:{_CHANGE})\b",
    "slight": rf"@ (?:{_CHANGE}|delay|advantage|lead|edge)\b",
    "modest": rf"@ (?:{_CHANGE}|lead)\b",
    "strong": rf"@ (?:{_CHANGE}|{_FELT})\b",
    "heavy": r"@ (?:loss|losses|rains?|snow|rainfall|fighting|defeat|selling|buying|damage|casualties|spending|criticism|traffic)\b",
    "major": r"\ba @ (?!league|general\b|in\b|party\b|key\b)",
    "severe": r"@ (?!acute|weather|learning)",
    "serious": r"@ (?:damage|concerns?|problems?|consequences|difficult(?:y|ies)|threats?|doubts?|trouble|risks?|illness|harm|disruption|crisis)\b",
    "seriously": r"@ (?:damaged?|affected|harm(?:ed)?|undermined?|weaken(?:ed)?|ill|delayed|disrupted)\b",
    "fierce": rf"@ (?:{_FELT}|fighting|battles?|rivals|rivalry|clashes|storm|row)\b",
    "bitter": r"@ (?:dispute|row|battle|rivalry|rivals|argument|feud|fight|debate|contest|division|divisions|struggle)\b",
    "intense": rf"@ (?:{_FELT}|speculation|fighting|scrutiny|negotiations|talks|heat|media)\b",
    "overwhelming": rf"@ (?:{_FELT}|majority|evidence|victory|defeat)\b",
}
#: "Shares plunged": said of what can be counted, a picture of how fast it goes.
PICTURED = lexicon("soared plunged plummeted slumped surged tumbled skyrocketed rocketed nosedived soaring plummeting")

BESIDE = {
    word: re.compile(condition.replace("@", rf"(?P<word>{word})(?![\w-])", 1)) for word, condition in _BESIDE.items()
}


def of_what_is_counted(printed: str) -> bool:
    return bool(_MONEY.search(printed))
