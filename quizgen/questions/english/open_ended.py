"""A clause in, its first words that need others outside it out: "wouldn't know that", "played a part"."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import Seldom

#: "A seal in the dark wouldn't know that", "the board had said so": what, the sentence before tells.
_LAST = Seldom(
    r"(?<!\bso )\bthat(?: (?:either|anyway|again|anymore|at all|yet))?$|\b(?:so|this|these|those)$",
    "that so this these those",
    re.IGNORECASE,
)
#: "She could not say whether the fog played a part": in what? "It was a factor": in what?
_PART = Seldom(
    r"\b(?:play(?:s|ed|ing)?|ha(?:s|d|ve|ving)) (?:an?|any|no|some|its|their|the) (?:[a-z-]+ )?(?:part|role)\b"
    r"(?! (?:in|on|of|at|to|for|within|during|as|by|from|between)\b)"
    r"|\b(?:is|are|was|were|be|been|being) (?:also |not |never )?(?:an?|the|one|another) (?:[a-z-]+ )?"
    r"(?:factor|cause|reason)\b(?! (?:in|of|for|behind|why|that|to|on|with)\b)"
    r"|\bha(?:s|d|ve|ving) (?:an?|any|no|some|little) (?:[a-z-]+ )?(?:effect|impact|influence|bearing)\b"
    r"(?! (?:on|of|upon|over|in|for|at)\b)"
    r"|\bma(?:ke|kes|de|king) (?:an?|any|no|little|some|(?:all )?the) (?:[a-z-]+ )?difference\b"
    r"(?! (?:to|in|between|for|with|whether|if|that|how|what|where|when)\b)",
    "part role factor cause reason effect impact influence bearing difference",
)
#: "The simplest explanation is noise": of what? Of a bare "the cause" `definite` knows.
_OF_WHAT = Seldom(
    r"\bthe (?:most |least )?(?:[a-z]+est|likely|probable|main|only|real|true|exact|first|best|chief|key|underlying)"
    r" (?:cause|reason|source|explanation|answer|solution|aim|goal|priority|factor|result|effect|consequence"
    r"|alternative|option)(?= (?:is|was|were|would|could|may|might|has|had|remain(?:s|ed)|lay|lies)\b|$)",
    "cause reason source explanation answer solution aim goal priority factor result effect consequence alternative"
    " option",
)
#: "All four were held in a camp", "the five could appeal": who they are, the sentence before tells.
_THOSE = Seldom(
    r"\ball (?:three|four|five|six|seven|eight|nine|ten)\b(?= (?:is|are|was|were|ha[sd]|have|will|would|could|can)\b)"
    r"|\bthe (?:four|five|six|seven|eight|nine|ten)\b"
    r"(?= (?:is|are|was|were|had|have|will|would|could|can|may|might|(?!hundred)[a-z]+ed)\b|$|[,.])",
    "all four five six seven eight nine ten",
    re.IGNORECASE,
)
#: "They were told in the morning", "she found out from a post": what? "He sold two cows to keep up": with what?
_WHAT = Seldom(
    r"\b(?:was|were|been|being) (?:only |never |first )?told(?= (?:at|on|in|by|before|after|when|last|only)\b|$)"
    r"|\bfound out(?= (?:from|through|by|via|on|in|at|when|after|last|only)\b|$)"
    r"|\bkeep(?:s|ing)? up$|\bkept up$",
    "told found keep keeps keeping kept",
)
#: "Things have since changed": since when?
_SINCE = Seldom(r"\bha(?:s|d|ve) since\b", "since")
#: "Rivals could then raise their exports": when?
_THEN = Seldom(r"\b(?:could|would|will|can|may|might|should|must|by|until|since|before|from) then\b", "then")
_TIME = re.compile(r"\b(?:if|when|once|after|until|first|unless|while|but|in)\b|\d{4}", re.IGNORECASE)
#: A pronoun that is the object of a verb or stands behind a preposition, and no subject of a clause.
_OBJECT = re.compile(
    r"\b(?!(?:make|makes|made|making|find|finds|found|think|thinks|believe|has|have|had|get|gets|got|take|takes|took"
    r"|that|than|when|and|but|for|because|while|whether|where|what|which|how|why|now|then|said|says|said)\b)"
    r"(?:[a-z]{3,}|at|by|in|of|on|to) (?:it|them)"
    r"(?=$|[,.;]| (?:after|before|when|while|because|since|until|to|into|in|on|at|from|with|by|and|or|but|without"
    r"|through|once|if|as|again|now|off|up|down|out|back|away|over)\b)"
)
#: Where another clause begins: the subject of the one before may be meant.
_BORDER = re.compile(
    r"\b(?:that|when|if|because|unless|who|which|as|while|before|after|until|since|although|though|so|where|whether"
    r"|and|but|or|than)\b|[,;:—–]",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:the|an?|its|their|his|her|this|these|those|any|every|each|no|some|all|both|other|more|most|many|much|two|three"
    r"|four|five|six|seven|eight|nine|ten|of) [\w’'-]|\d|\b[A-Z]|[’']s\b"
)

#: "The board has no plans to reduce it": plans are many, and the board does not reduce itself.
_NOTHING_OF_ONE = re.compile(
    r"^(?:the|an?|its|their) [\w’'-]+ (?:has|had|have|saw|sees|made) (?:no|any|some|many|few)"
    r" (?:[a-z-]+ )?[a-z]+(?<![sui])s(?: to)? ?$"
)


def open_ended(clause: str) -> str:
    """What the first such words are; "" for none."""
    for pattern in (_LAST, _PART, _OF_WHAT, _THOSE, _WHAT):
        if found := pattern.search(clause):
            return found.group()
    for pattern in (_SINCE, _THEN):
        found = pattern.search(clause)
        if found and not _TIME.search(clause, 0, found.start()):
            return found.group()
    pointing = _OBJECT.search(clause)
    before = clause[: pointing.start()] if pointing else ""
    many = pointing is not None and pointing.group().endswith("it") and _NOTHING_OF_ONE.search(before) is not None
    return pointing.group() if pointing and (many or _subject_alone(before)) else ""


def _subject_alone(before: str) -> bool:
    """ "The builder proposed it", "people feel strongly about it": a pronoun in the clause is not its own subject."""
    words = before.split()
    if not words or _BORDER.search(before):
        return False
    # the subject itself begins with the first word
    return _THING.search(before, len(words[0]) + (words[0].lower() in ("the", "a", "an", "of"))) is None
