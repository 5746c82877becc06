"""A name beside the office of its bearer in, what of the two is the name out."""

from __future__ import annotations

from spacy.tokens import Span as DocSpan
from spacy.tokens import Token

from quizgen.reading.grammar.edges import partisan
from quizgen.reading.grammar.labels import OTHERS, PLACES
from quizgen.reading.sources.kinds import BODIES, PEOPLE, ROLES, listed

#: What one person often is at once: "president and chief executive".
_HELD_TOGETHER = listed(
    "president chairman chairwoman chair founder co-founder cofounder owner co-owner director executive ceo publisher "
    "editor captain writer"
)
_SECOND = _HELD_TOGETHER | listed("chief managing executive general artistic creative")


def office(name: DocSpan) -> bool:
    """ "The Special Assistant on Media, Ben Orr": capitals, but an office."""
    if name[-1].lower_ in ROLES | {"assistant"} and not any(token.ent_type_ for token in name):
        return True
    after = name.root.i + 1  # "The County Committee Member for Harbours and Rivers, Ada Lund"
    return name.root.lower_ in _MEMBERS and name.root.i > name.start and after < name.end and _for(name.doc[after])


#: What an officer is head of, where a comma stands for "of".
_SECTIONS = listed(
    "operations licensing finance marketing communications legal policy planning research engineering services affairs "
    "resources sales strategy security logistics training compliance enforcement technology procurement administration"
)


def behind_section(run: DocSpan) -> DocSpan:
    """ "The Deputy Head, Operations [Ada Lund]": what stands behind the comma is a section of the office."""
    doc, comma = run.doc, run.start - 1
    if len(run) < 3 or comma < 1 or doc[comma].text != "," or doc[comma - 1].lower_ not in ROLES:
        return run
    last = max((n for n, token in enumerate(run[:-2]) if token.lower_ in _SECTIONS), default=-1)
    return doc[run.start + last + 1 : run.end]


_AREAS = listed("district constituency ward province region county area group")


def officer_for(name: DocSpan) -> str:
    """ "The MP for the Orrin district [Ada Lund]": the office, whatever the name was taken for; else ""."""
    doc, place = name.doc, name.start - 1
    if place < 3 or len(name) < 2 or doc[place].lower_ not in _AREAS or not doc[place].text.islower():
        return ""
    first = max(name.sent.start, place - 5)
    while place > first and doc[place].lower_ not in {"for", "of"}:
        place -= 1
    return doc[place - 1].lower_ if place > first and doc[place - 1].lower_ in ROLES else ""


_MEMBERS = listed("member secretary minister commissioner director officer coordinator")


def _for(token: Token) -> bool:
    return token.lower_ in {"for", "of", "in"}


def without_place(apposed: DocSpan) -> DocSpan:
    """ "Its chair, [Ada Lund] of Halden": the person alone."""
    of = next((token.i for token in apposed if token.lower_ in {"of", "from"}), -1)
    name = apposed.doc[apposed.start : of] if of > apposed.start + 1 else apposed
    rest = apposed.doc[of + 1 : apposed.end]
    place = len(rest) and all(token.ent_type_ in PLACES or token.lower_ == "the" for token in rest)
    return name if place and all(token.ent_type_ == "PERSON" for token in name) else apposed


def after_office(name: DocSpan, core: DocSpan) -> bool:
    """ "The Harbour Board's head of finance [Ada Lund]": whose office it is; "the wife of Ben Orr" names another."""
    before = name[0].nbor(-1) if name.start > core.start else None
    offices = any(token.lower_ in ROLES and token.i < name.start - 2 for token in core)
    plain = before is not None and before.pos_ == "NOUN" and before.text.islower() and before.tag_ in {"NN", "NNS"}
    loose = any(token.dep_ == "acl" or token.pos_ in {"VERB", "AUX"} for token in core)
    return offices and (plain or _posted(name)) and name.end == core.end and not loose


def _posted(name: DocSpan) -> bool:
    """ "The Harbour Board's spokeswoman in New Orrin [Ada Lund]": between the office and the name stands a place."""
    doc, place = name.doc, name.start - 1
    while place > name.sent.start and doc[place].ent_type_ in PLACES:
        place -= 1
    return place < name.start - 1 and doc[place].lower_ in {"in", "at", "for"} and doc[place - 1].lower_ in ROLES


def of_one_person(pieces: list[DocSpan]) -> bool:
    """ "Orr Mills president and chief executive Ada Lund": two offices, and one who holds them."""
    if len(pieces) != 2 or pieces[0][-1].lower_ not in _HELD_TOGETHER or pieces[1][0].lower_ not in _SECOND:
        return False
    named = [token for token in pieces[1] if token.ent_type_ == "PERSON"]
    listed_ = any(token.is_punct for token in pieces[0])  # "Mayor Ben Hale, chairman and chief executive Ada Lund"
    return len(named) > 1 and named[0].i > pieces[1].start and not listed_


def of_another_body(run: DocSpan, root: Token) -> bool:
    """ "The Centre for Tides at the older [Orr Foundation]" is not the foundation."""
    return run.start > root.i and root.lower_ in BODIES and root.text[:1].isupper()


def members(run: DocSpan) -> bool:
    """ "231 Democrats", "Republican Representatives": people of a body, not a name."""
    last = run[-1]
    if partisan(last):
        return True  # "the Kansas Republican"
    if len(run) == 1 and last.ent_type_ == "NORP" and last.i and last.nbor(-1).lower_ == "the":
        return True  # "said the Canadian"
    if len(run) == 1 and last.lemma_.lower() in PEOPLE:
        return True
    several = last.tag_ == "NNPS" or last.morph.to_dict().get("Number") == "Plur"
    counted = any(child.dep_ == "nummod" for child in last.lefts)
    return several and (counted or last.lemma_.lower() in ROLES or (len(run) == 1 and last.ent_type_ in OTHERS | {""}))
