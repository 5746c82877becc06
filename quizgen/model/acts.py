"""What somebody does by speaking: asks, promises, warns, denies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizgen.model.text import Span


class Act(StrEnum):
    """What is done with the words; the verb of the reporter tells it."""

    ASKS = "asks"  # urged, called for
    ORDERS = "orders"
    PROMISES = "promises"  # pledged, vowed
    OFFERS = "offers"
    AGREES = "agrees"  # agreed to, accepted
    REFUSES = "refuses"  # rejected the offer
    PROPOSES = "proposes"  # suggested closing, recommended
    WARNS = "warns"
    ACCUSES = "accuses"
    DENIES = "denies"
    ADMITS = "admits"
    PRAISES = "praises"
    CRITICISES = "criticises"
    BACKS = "backs"  # endorsed, spoke up for
    OPPOSES = "opposes"
    DOUBTS = "doubts"
    AHEAD = "ahead"  # predicted, expects, said that the pier will be sold
    LOOKS_BACK = "looks back"  # told of no verb: a rival alone
    PROVES = "proves"  # a rival alone, too
    OPINES = "opines"  # believes, is convinced
    HOPES = "hopes"
    FEARS = "fears"
    COMPLAINS = "complains"
    PLEASED = "pleased"  # is delighted, is proud
    OUGHT = "ought"  # said that the pier must be shut
    CALMS = "calms"  # reassured, played down
    APOLOGISES = "apologises"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechAct:
    """One verb by which the reporter tells what somebody does with words.

    `verb` is the verb as printed, `sentence` the sentence around it. `who` is who speaks, as printed or by the whole
    name ("" for a pronoun, or where it is too long to be named), `plural` tells whether it takes a plural verb.
    `others` are the acts that other words of the sentence tell. `negative` and `ahead` tell whether what is said holds
    a "not", or looks ahead ("would").
    """

    id: str
    act: Act
    verb: Span
    sentence: Span
    who: str = ""
    plural: bool = False
    others: tuple[Act, ...] = ()
    negative: bool = False
    ahead: bool = False
