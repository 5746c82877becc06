"""A noun in, whether it is an office or a trade that says who somebody is out: "geologist", not "neighbour"."""

from __future__ import annotations

from spacy.tokens import Token

from quizgen.reading.sources.kinds import BODIES, HONORIFICS, ROLES, listed

#: Offices and trades that the table of roles does not have, and that no ending tells.
_TRADES = ROLES - HONORIFICS | listed(
    """boss chief mp lock flanker hooker prop centre fly-half scrum-half full-back winger defender keeper captain
    skipper coach champion pundit guru envoy don clerk nurse chef butcher vet monk nun imam priest vicar canon
    tycoon magnate mogul apprentice trustee appointee nominee referee trainee judge physicist athlete acrobat diplomat
    architect cyclist spokesperson salesperson whip peer recruit cadet guard ally aide counsel vice-captain
    half neurosurgeon critic impresario"""
)
_ENDINGS = ("ist", "ian", "er", "or", "man", "woman", "eer", "ant", "person", "ologist", "grapher")
#: Words of these endings that are nobody's trade, and those that say whose, not who: kin, friends, rivals, victims.
_NO_TRADE = listed(
    """man woman person member number order center computer paper letter chapter matter father mother brother sister
    daughter grandfather grandmother partner lover neighbour neighbor stranger newcomer victor winner loser other
    killer murderer attacker offender sufferer prisoner hamster tumor error mirror tower power river water answer
    manner summer winter october november december september restaurant giant elephant plant restaurant assistant
    robber gunman bomber rapist terrorist fraudster shooter stalker hijacker kidnapper looter paedophile smuggler
    defendant claimant complainant participant applicant peer monster master creditor debtor minor junior senior
    superior successor predecessor gentleman spokesmodel christian asian russian italian australian american canadian
    indian iranian norwegian egyptian former later latter favourite survivor teenager"""
)
#: "Former Wales centre Ana Ruiz" plays there; it is no building.
_POSTS = frozenset({"centre"})
#: "Ohio Gov. Ana Ruiz" is told as "Ohio governor".
OFFICES = {"sen.": "senator", "gov.": "governor", "rep.": "representative", "sen": "senator", "gov": "governor",
            "rep": "representative"}  # fmt: skip


def trade(head: Token) -> bool:
    word = head.lower_
    if head.tag_ in {"NNS", "NNPS"} or word in HONORIFICS - OFFICES.keys() or word in _NO_TRADE | BODIES - _POSTS:
        return False
    return word in _TRADES or word in OFFICES or (word.endswith(_ENDINGS) and len(word) > 4)
