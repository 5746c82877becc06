"""An infinitive in, whether it can only tell an aim out: "used the boat to reach the rock", no "drove them to sell"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from quizgen.reading.details.reasons import DELIBERATE, to_an_end
from quizgen.reading.sources.kinds import listed

_NEGATIVE = listed("not n't n’t never no hardly barely neither nor without")
#: What else is done to an end; as a reason of its own, with a question that asks why, it would be less sure.
_DONE_TO_AN_END = DELIBERATE | listed(
    """work fight rush race hurry scramble arrive intervene act unite lobby dig climb swim sail ship supply wear
    carry employ dispatch activate modify adjust amend reform strengthen station plant pump erect analyse analyze
    examine monitor scan sample combine mix heat inject operate program design invent adopt enact phone swap
    team log screen assemble gather borrow rent rally flock queue"""
)
#: "A race to replace him", "contracts to buy oil": the noun asks for the infinitive.
_OF_THE_NOUN = listed(
    "contract option race command talk key technology tool incentive duty failure refusal vow urge save display effort"
)
#: "Was designed to last", "were sent to help": of these the passive does as well.
_MADE_TO_AN_END = listed("design use build create introduce launch deploy send install establish hire dispatch draft")
#: "Drove the town to sell", "moved the crowd to sing": what came of it.
_PUSHED = listed("drive move empower help")
_FEARS = listed("fear worry concern warn suspect danger risk alarm worried concerned")
_MAY = listed("could may might can")
#: "Turned on the style to win the set 6-3", "shares climbed to close higher": what came of it, wanted or not.
_TURNS_OUT = listed("score head equalise equalize finish become clinch seal net slot volley convert level stand total")
_SCORE = re.compile(r"(?<![\d-])\d{1,2}[-–]\d{1,2}(?![\d-])")
#: What is set up, and by which verbs: "launched an inquiry to find the cause" tells the aim of the inquiry.
_SET_UP = listed(
    """launch create establish form build hold open develop found organise organize convene set appoint start send make
    install commission introduce"""
)
_FOUND = listed(
    """inquiry enquiry investigation fund meeting conference summit rally march team committee commission panel unit
    taskforce force centre center system network website site app machine device robot satellite probe mission company
    firm agency charity foundation trust wall dam bridge road tunnel pipeline hotline service body board"""
)
_ORDINAL = listed("first second third last only next latest own best right other same")
#: "Hold to account", "bring to bear", "to date", "the word is used to describe"; and whoever marches to call for a
#: change calls for it.
_NO_AIM = listed(
    """account bear date work be have say tell describe mean refer denote call protest demand urge announce condemn
    declare oppose denounce"""
)


def is_aim(to: Token, deed: Token) -> bool:
    """Does the infinitive that "to" opens tell an aim, and nothing else?"""
    verb = deed.head
    if deed.dep_ == "advcl" and to_an_end(to, deed, verb, _DONE_TO_AN_END):
        asked_for = any(t.lemma_.lower() in _OF_THE_NOUN for t in to.doc[verb.i + 1 : to.i])
        pushed = verb.lemma_ in _PUSHED and any(child.dep_ == "obj" for child in verb.children)
        return _meant(deed, verb) and not asked_for and not pushed
    if deed.tag_ != "VB":
        return False
    if deed.dep_ == "acl" and _set_up(verb, to):
        return _meant(deed, verb.head)
    return _made_to(to) and _meant(deed, verb)


def denied(verb: Token) -> bool:
    """ "Did not use it", "never used it"."""
    return any(child.lower_ in _NEGATIVE for child in verb.children)


def _meant(deed: Token, verb: Token) -> bool:
    """Does somebody do the one so that the other comes? Not what "can be used to spy", nor what he "need not ask to
    know" or "has no plan to leave to do"; and in "by selling the boat to pay him" the aim is a part of the means."""
    if deed.lemma_.lower() in _NO_AIM | _TURNS_OUT or _SCORE.search(deed.sent.text):
        return False
    above = verb
    while not (above.lemma_ == "need" or denied(above)) and above.dep_ in {"xcomp", "ccomp", "conj", "advcl", "acl"}:
        above = above.head
    if above.lemma_ == "need" or denied(above) or _possible(verb) or _feared(verb):
        return False
    while verb.dep_ == "conj":
        verb = verb.head
    return not any(child.dep_ in {"mark", "case"} and child.lower_ == "by" for child in verb.children)


def _possible(verb: Token) -> bool:
    """ "Could be used", "may sell"."""
    return any(child.dep_ == "aux" and child.lower_ in _MAY for child in verb.children)


def _feared(verb: Token) -> bool:
    """ "It is feared that the list will be used to spy": nobody's aim, but a fear."""
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    return passive and verb.lemma_ == "use" and any(token.lemma_.lower() in _FEARS for token in verb.sent)


def _made_to(to: Token) -> bool:
    """ "Was designed to keep the sea out" """
    made, verb = to.nbor(-1) if to.i else to, to.head.head
    passive = any(child.dep_ == "aux:pass" for child in made.children)
    tied = made == verb and to.head.dep_ in {"advcl", "xcomp"} and not denied(verb)
    return tied and passive and made.tag_ == "VBN" and made.lemma_.lower() in _MADE_TO_AN_END


def _set_up(thing: Token, to: Token) -> bool:
    """Whether "an inquiry" or "a fund" is set up before the "to"."""
    verb, own = thing.head, [child.lower_ for child in thing.children]
    if thing.dep_ not in {"obj", "nsubj:pass"} or thing.lemma_.lower() not in _FOUND or to.i != thing.i + 1:
        return False
    made = verb.pos_ == "VERB" and verb.lemma_.lower() in _SET_UP and verb.i < to.i and not denied(verb)
    return made and bool({"a", "an"} & set(own)) and not _ORDINAL & set(own)
