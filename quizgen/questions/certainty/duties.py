"""A plan or a "may" in its sentence in, whether it is a duty, a habit or a right rather than a plan or a guess, out."""

from __future__ import annotations

import re

from quizgen.questions.certainty.hedge_words import Hedge, Tells

#: "The judge gave them a month. Until then the yard is to pump out the dock": it has to, and may have begun.
_LAID_DOWN = re.compile(
    r"\b(?:courts?|judges?|magistrates?|justices?|tribunal|order(?:s|ed|ing)?|rul(?:e[sd]?|ing|ings)|laws?|legislation"
    r"|regulations?|verdict|sentence[ds]?|injunctions?|decree[ds]?|directives?|directed|instructed|settlement|conditions"
    r"|terms|compulsory|must)\b",
    re.IGNORECASE,
)
_HAS_TO = re.compile(r"(?:is|are|was|were) to\b")
#: "Is to bring bread each day" comes about again and again, as one of the options says.
_AGAIN_AND_AGAIN = re.compile(
    r"\b(?:each|every|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|twice|always|usual(?:ly)?"
    # "is due to receive £3m in the seven years to 2027": a part of it may have come by now
    r"|(?:in|over|during) the (?:\w+ )?(?:years|months) (?:to|from|until)"
    r"|an? (?:day|week|month|year|hour)(?! (?:after|ago|before|earlier|later|or|from)\b)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days"
    r"|regular(?:ly)?|continu\w+|maintain\w*|remain\w*"
    r"|keep|stay)\b",
    re.IGNORECASE,
)
_ANY_TIME = re.compile(r"\b(?:each|every)\b", re.IGNORECASE)


def bound_or_usual(hedge: Hedge, printed: str, before: str) -> bool:
    """Is it no plan of anybody's? `before` is the sentence before."""
    if hedge.tells not in (Tells.COMING, Tells.SET):
        return False
    if _AGAIN_AND_AGAIN.search(printed[hedge.start :]) or _ANY_TIME.search(printed):
        return True
    return _HAS_TO.match(hedge.words) is not None and any(_LAID_DOWN.search(part) for part in (printed, before))


#: Who has a right, or is given leave: "passengers may change their tickets", "pupils may bring a friend".
_WHO_MAY = re.compile(
    r"\b(?:passengers?|customers?|travell?ers?|visitors?|residents?|members?|students?|pupils?|parents?|patients?|users?"
    r"|voters?|readers?|employees?|workers?|staff|drivers?|tenants?|applicants?|candidates?|entrants|holders?|owners?"
    r"|anyone|anybody|people|persons?|households?|families|children|guests|spectators|fans|shareholders|buyers|players?"
    r"|clubs?|teams?|couples|subscribers|consumers|motorists|fishermen|farmers|growers|schools|courts?|judges?|police"
    r"|officers?|those)\b[^,;]*$",
    re.IGNORECASE,
)
_BY_LEAVE = re.compile(
    r"may (?:also |now |still |only |not )*(?:appeal|apply|ask|attend|book|borrow|bring|buy|carry|cancel|change|choose"
    r"|claim|collect|contact|donate|drop|enter|exchange|file|fish|give|keep|leave|make|opt|order|park|pay|pick|purchase"
    r"|register|request|return|sell|send|submit|swim|switch|take|transfer|travel|use|visit|vote|withdraw|write"
    r"|be (?:asked|used|brought|carried|taken|sold|kept|made|filed|paid|returned|claimed|reached|sent|obtained"
    r"|submitted))\b"
)
_FREELY = re.compile(
    r"\b(?:without (?:an? |any )?(?:extra |further )?(?:fee|charge|cost|penalty|permission|permit|appointment)"
    r"|free of charge|for free|no (?:extra )?(?:fee|charge|cost)|with (?:a |the )?(?:permission|permit|consent)"
    r"|provided|as long as|allow\w*|permit\w*|eligible|refund\w*|vouchers?)\b",
    re.IGNORECASE,
)


def by_leave(hedge: Hedge, printed: str) -> bool:
    """ "Holders may change their bookings without a fee": they are free to, and nothing is in doubt."""
    if not hedge.words.startswith("may"):
        return False
    if _FREELY.search(printed):
        return True
    return bool(_BY_LEAVE.match(printed, hedge.start) and _WHO_MAY.search(printed[: hedge.start]))
