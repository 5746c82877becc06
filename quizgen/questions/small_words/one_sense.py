"""A part of a sentence and what stands before it in, whether it can tell nothing but what its form says, out.

"Saved the pier by selling the boat to buy stone" tells a means and an aim in one; "used to print the Courier" tells
what something is good for, and nothing that anybody wants to bring about.
"""

from __future__ import annotations

import re

from quizgen.model import Tells
from quizgen.questions.english.likeness import content_words

#: "For closing both gates when |, in fact, ...": its end was lost.
_TORN = re.compile(r" (?:when|where|while|if|as|because|although|who|which|that)$")
#: "To do it" says too little to be asked for.
LEAST = 2
#: "Too busy to look"; "is used to print it", "both use a laser to write": what a thing is good for; "will be used to
#: mend it" is an aim.
_GOOD_FOR = re.compile(
    r"\btoo \w+ [^,;]{0,80}$|\b(?:is|are|was|were|been|being)(?: \w+)? used(?: by [\w ]{2,30})? $"
    r"|(?<!\bwill )(?<!\bwould )(?<!\bto )(?<!\bcan )(?<!\bmust )(?<!\bshould )\buses?\b[^,;]{0,60}$"
)
#: "Came back to win in two hours", "returned to the court to wrap up victory": what came of it.
_CAME = re.compile(
    r"\b(?:return\w*|ca?me|coming|rall\w+|fought|battl\w+|recover\w*|held|hung|rose|climb\w*|bounc\w+|stepp\w+|went"
    r"|grew|woke|turned|stay\w*|rais\w+ \w+ game|dug|surviv\w*|broke)\b[^;]{0,60}$"
)
_ACHIEVED = re.compile(
    r"to (?:win|beat|wrap|take|claim|secure|seal|reach|set|complete|earn|record|score|finish|lead|level|break|snatch"
    r"|grab|make|become|find|see|clinch|book|defeat|regain|retain|knock|post|hold|edge|sink|oust|stun|overcome|eliminate|produce|deny|force)\b"
)
#: "By telling them so in order to calm them", "by lowering it to win votes", "by paying more as a way of keeping them".
_TRYING = re.compile(r"\b(?:attempting|trying|seeking|aiming|hoping|wanting|planning|intending) to\b")
_TO_AN_END = re.compile(
    r"\bas (?:a|one|the) (?:way|means)\b|\bin order\b"
    r"|\bso (?:that|as)\b|\b(?:aimed|designed|intended|meant|because)\b"
    r"|\w to (?!(?:the|an?|his|her|its|their|our|this|that|these|those|all|more|many|some|most|one|two|only"
    r"|other|others|each|both|any|every|less|under|over|about|around|nearly|such|new|them|him|it|us|what|whom|whoever)\b)"
    r"[a-z]+"
)
#: "By refusing to pay": the infinitive belongs to the first verb.
_OWN_VERB = re.compile(r"^by (?:\w+ly )?\w+ing to [a-z]+")
_MEANT = re.compile(r"\b(?:intended|designed|meant|aimed)\b")
#: "The plan was to watch them, preventing a flight": so it is hoped, and has not come about.
_NOT_YET = re.compile(
    r"\b(?:plan(?:s|ned)?|aim(?:s|ed)?|hop(?:e|es|ed|ing)|propos\w+|intend\w*|designed|want(?:s|ed)?|to ensure|due to"
    r"|likely|would|will|should|could|may|might|if)\b"
)
#: "Is designed to coincide with it", "to reflect it": how it is, and nothing that comes of it.
_BRINGS_NOTHING = re.compile(r"to (?:coincide|reflect|respond|include|cover|last|match|fit|suit|do)\b")
#: "There is a danger that they raise the fee to pay for it": nobody says so of himself.
_FEARED = re.compile(r"\b(?:dangers?|fear\w*|risk\w*|concern\w*|worr\w+|suspect\w*|accus\w+|alleg\w+)\b")
_BY_DOING = re.compile(r"\bby \w+ing\b")
#: "Were hit by selling in London": no means, but who did it.
_TRADED = re.compile(
    r"^by (?:\w+ )?(?:selling|buying|trading|lending|spending|fighting|shooting|bombing) (?:in|of|on|from|by|at)\b"
)
#: "The plans for a quota and for testing all who come": the plans, and nobody is blamed.
_JOINED = re.compile(r"(?:\b(?:and|or)|,) $")
_PRAISE = re.compile(r"\b(?:prais|hail|honou?r|thank|applaud|commend|salut|celebrat)\w*\b")


def one_sense(tells: Tells, before: str, part: str) -> bool:
    """`before` is the sentence up to the part."""
    if len(content_words(part)) < LEAST or _TORN.search(part):
        return False
    match tells:
        case Tells.AIM:
            achieved = _ACHIEVED.match(part) and _CAME.search(before)
            strained = _GOOD_FOR.search(before) or _BRINGS_NOTHING.match(part) or _BY_DOING.search(part)
            return not (strained or achieved or _FEARED.search(before))
        case Tells.MEANS:
            rest = _OWN_VERB.sub("", part)
            two = _TRYING.search(part) or _TO_AN_END.search(rest)
            return not (two or _MEANT.search(before) or _TRADED.match(part))
        case Tells.RESULT:
            return not _NOT_YET.search(before)
        case Tells.GROUND:
            return not (_JOINED.search(before) or _PRAISE.search(before))
