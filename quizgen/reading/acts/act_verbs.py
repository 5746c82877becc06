"""A verb's lemma in, what somebody does by it and what must follow it for that sense out."""

from __future__ import annotations

from typing import NamedTuple

from quizgen.model.acts import Act
from quizgen.reading.sources.kinds import listed


class Frame(NamedTuple):
    """What may follow the verb: "that" a clause, "to" an infinitive, "obj" a thing, "obj_to" both, "ing" a gerund, a
    preposition; "any" nothing at all. `of` names a list that the object must be in, see `OBJECTS`."""

    act: Act
    takes: frozenset[str]
    of: str = ""


#: Plans and decisions: "slammed the plan", but not "slammed the door"; "backed the bill", but not "backed the car".
MATTERS = listed(
    """plan proposal idea decision move policy law bill deal agreement treaty measure reform rule ruling verdict action
    attack bombing killing strike war invasion violence attempt effort approach campaign comment remark statement
    response handling behaviour behavior conduct treatment use call demand change cut increase rise tax budget scheme
    project programme program initiative candidate candidacy nomination nominee bid merger takeover legislation ban
    report result outcome appointment resignation amendment resolution strategy talks intervention sanction tariff
    practice system failure lack tactic suggestion recommendation settlement motion petition privatisation expansion
    closure introduction creation right marriage abortion control referendum election vote move announcement news
    language rhetoric tone position stance view opinion leadership performance work""".replace("\n", " ")
)
CLAIMS = listed(
    """claim allegation accusation charge report suggestion rumour rumor notion assertion insinuation speculation
    wrongdoing involvement responsibility knowledge rape murder assault theft fraud bribery corruption conspiracy
    link connection role guilt collusion misconduct offence offense bias story criticism""".replace("\n", " ")
)
ASKED = listed(
    """offer bid proposal request demand plea appeal invitation call application deal plan motion
    petition resignation terms compromise settlement term invite amendment bill legislation takeover merger approach
    ultimatum nomination advice recommendation""".replace("\n", " ")
)
#: "Rejected the role" and "dismissed the charges" say nothing of what is true. "Rejected the idea" may mean either.
SAID_OF_THEM = listed("claim allegation accusation suggestion rumour rumor speculation notion assertion insinuation")
INQUIRIES = listed("inquiry enquiry investigation review probe evacuation inquest halt recall retrial recount")
#: "Admitted the theft", but not "admitted the patient".
DEEDS = CLAIMS | listed("mistake error failure fault problem defeat charge breach lie blame shortcoming weakness")
#: "Offered a reward", but not "offered colourful language".
GIFTS = listed("help job money reward support deal refund talks aid assistance compensation compromise post seat truce")
#: "Promised more aid", but not "promised fine weather".
PROMISED = GIFTS | MATTERS | listed("million billion investment fund funding review inquiry crackdown answer loyalty")
OBJECTS = {
    "promised": PROMISED,
    "gifts": GIFTS, "matters": MATTERS, "claims": CLAIMS, "said": SAID_OF_THEM, "asked": ASKED, "inquiries": INQUIRIES,
    "deeds": DEEDS,
}  # fmt: skip

#: "Blamed the mayor", but not "blamed the weather": the object is somebody.
PERSONS = "persons"


def _of(act: Act, takes: str, lemmas: str, of: str = "") -> dict[str, tuple[Frame, ...]]:
    return dict.fromkeys(lemmas.split(), (Frame(act, frozenset(takes.split()), of),))


#: "Call for" is told by its preposition, "turn down" by its particle (see `PARTICLES`).
VERBS: dict[str, tuple[Frame, ...]] = {
    **_of(Act.ASKS, "obj_to that obj", "urge implore beseech"),
    **_of(Act.ASKS, "obj that to", "demand"),
    **_of(Act.ASKS, "obj_to", "ask"),
    **_of(Act.ASKS, "for on", "call"),
    **_of(Act.ASKS, "for", "appeal plead"),
    **_of(Act.ORDERS, "obj_to", "instruct command"),
    "order": (
        Frame(Act.ORDERS, frozenset({"obj_to", "that"})),
        Frame(Act.ORDERS, frozenset({"obj"}), "inquiries"),
    ),
    **_of(Act.PROMISES, "to that", "vow"),
    **dict.fromkeys(
        ("promise", "pledge"),
        (
            Frame(Act.PROMISES, frozenset({"to", "that", "obj_that"})),
            Frame(Act.PROMISES, frozenset({"obj"}), "promised"),
        ),
    ),
    **_of(Act.PROMISES, "to that", "swear"),
    "offer": (Frame(Act.OFFERS, frozenset({"to"})), Frame(Act.OFFERS, frozenset({"obj"}), "gifts")),
    **_of(Act.OFFERS, "to", "volunteer"),
    **_of(Act.AGREES, "to", "agree consent"),
    **_of(Act.AGREES, "obj", "accept approve", "asked"),
    "reject": (
        Frame(Act.REFUSES, frozenset({"obj"}), "asked"),
        Frame(Act.DENIES, frozenset({"obj"}), "said"),
    ),
    "dismiss": (Frame(Act.DENIES, frozenset({"obj"}), "said"),),
    "refuse": (Frame(Act.REFUSES, frozenset({"to"})), Frame(Act.REFUSES, frozenset({"obj"}), "asked")),
    "decline": (Frame(Act.REFUSES, frozenset({"to"})), Frame(Act.REFUSES, frozenset({"obj"}), "asked")),
    **_of(Act.REFUSES, "obj", "rebuff spurn veto", "asked"),
    **_of(Act.REFUSES, "obj ing", "rule_out turn_down", "asked"),
    **_of(Act.PROPOSES, "that obj ing", "propose recommend"),
    **_of(Act.PROPOSES, "obj_to against", "advise"),
    **_of(Act.PROPOSES, "ing that_should", "suggest"),
    **_of(Act.WARNS, "that of about obj_that", "warn"),
    **_of(Act.ACCUSES, "of obj obj_to", "accuse"),
    **_of(Act.ACCUSES, "obj", "blame", PERSONS),
    "deny": (Frame(Act.DENIES, frozenset({"that", "ing"})), Frame(Act.DENIES, frozenset({"obj"}), "claims")),
    "dispute": (Frame(Act.DENIES, frozenset({"that"})), Frame(Act.DENIES, frozenset({"obj"}), "claims")),
    **_of(Act.DENIES, "obj", "refute rebut", "claims"),
    "admit": (
        Frame(Act.ADMITS, frozenset({"that", "ing"})),
        Frame(Act.ADMITS, frozenset({"obj", "to"}), "deeds"),
    ),
    **_of(Act.ADMITS, "that", "concede acknowledge confess"),
    **_of(Act.PRAISES, "obj", "praise commend laud applaud compliment congratulate"),
    **_of(Act.CRITICISES, "obj", "criticise criticize condemn denounce lambast lambaste deplore decry deride rebuke"),
    **_of(Act.CRITICISES, "obj", "slam blast", "matters"),
    **_of(Act.BACKS, "obj", "endorse"),
    **_of(Act.BACKS, "obj", "back favour favor welcome defend", "matters"),
    **_of(Act.OPPOSES, "obj", "oppose", "matters"),
    **_of(Act.OPPOSES, "to", "object"),
    **_of(Act.DOUBTS, "that", "doubt"),
    "question": (Frame(Act.DOUBTS, frozenset({"whether"})), Frame(Act.DOUBTS, frozenset({"obj"}), "matters")),
    **_of(Act.AHEAD, "that obj", "predict forecast foresee"),
    **_of(Act.AHEAD, "obj_to that obj", "expect"),
    **_of(Act.OPINES, "that", "believe think"),
    **_of(Act.HOPES, "that to for", "hope"),
    **_of(Act.HOPES, "obj_to to obj", "want"),
    **_of(Act.FEARS, "that obj", "fear"),
    **_of(Act.FEARS, "that about", "worry"),
    **_of(Act.COMPLAINS, "that of about", "complain"),
    **_of(Act.COMPLAINS, "that", "lament"),
    **_of(Act.CALMS, "obj_that", "assure reassure"),
    **_of(Act.APOLOGISES, "any", "apologise apologize"),
    **_of(Act.THANKS, "obj", "thank"),
}

#: "Ruled out", "turned down", "played down": the lemma of the two together.
PARTICLES = {("rule", "out"): "rule_out", ("turn", "down"): "turn_down", ("play", "down"): "play_down"}

#: "Issued an apology", "expressed concern": the noun tells it.
_SPOKEN = (
    (Act.FEARS, "concern worry fear alarm anxiety"),
    (Act.HOPES, "hope"),
    (Act.BACKS, "support backing"),
    (Act.DOUBTS, "doubt scepticism skepticism reservation"),
    (Act.COMPLAINS, "disappointment anger outrage frustration dissatisfaction displeasure dismay"),
    (Act.THANKS, "thank thanks gratitude"),
    (Act.OPPOSES, "opposition"),
    (Act.APOLOGISES, "apology"),
    (Act.WARNS, "warning"),
    (Act.ASKS, "appeal plea demand request"),
    (Act.DENIES, "denial"),
    (Act.PROMISES, "promise pledge vow"),
    (Act.ACCUSES, "accusation allegation"),
    (Act.PRAISES, "praise tribute"),
    (Act.CRITICISES, "criticism"),
    (Act.REFUSES, "refusal rejection"),
    (Act.PROPOSES, "proposal recommendation suggestion"),
    (Act.AHEAD, "prediction forecast expectation"),
    (Act.OFFERS, "offer"),
)
NOUNS = {lemma: act for act, lemmas in _SPOKEN for lemma in lemmas.split()}
#: The verbs that a noun of speech is the object of, and which of the nouns.
GIVEN = {
    "express": listed("concern worry fear alarm anxiety hope support doubt scepticism skepticism reservation"
                      " disappointment anger outrage frustration dissatisfaction displeasure dismay thanks thank"
                      " gratitude opposition"),
    "voice": listed("concern worry fear alarm support doubt reservation opposition anger disappointment frustration"),
    "issue": listed("apology warning appeal plea denial"),
    "make": listed("appeal plea promise pledge vow"),
    "offer": listed("apology praise"),
    "pay": listed("tribute"),
}  # fmt: skip

#: "Is concerned that", "are delighted with".
STATES = {
    **dict.fromkeys(("concerned", "worried", "afraid", "alarmed", "anxious"), Act.FEARS),
    **dict.fromkeys(("hopeful",), Act.HOPES),
    **dict.fromkeys(("grateful", "thankful"), Act.THANKS),
    **dict.fromkeys(("delighted", "pleased", "glad", "proud", "thrilled", "overjoyed"), Act.PLEASED),
    **dict.fromkeys(("sorry",), Act.APOLOGISES),
    **dict.fromkeys(("convinced", "confident", "certain", "sure"), Act.OPINES),
}

#: "Should be finished by May" tells what is likely, not what ought to be.
IN_DUE_TIME = listed("complete finish know see expect allow note remember say arrive reach become get have need be")
PLANNING = listed("plan intend aim")
#: "Will" needs no more to look ahead, but "would" may be said of what is only imagined.
TO_COME = listed(
    """tomorrow tonight next soon shortly until eventually future ahead coming upcoming monday tuesday
    wednesday thursday friday saturday sunday""".replace("\n", " ")
)
