"""A detail and the clause that holds it in, "In which year did the council close both piers?" out; "" when unsure.

Where `asking` wants a simple sentence, this takes the clause that was cut out of any: its subject is named, what would
dangle is gone, and what it tells has happened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from spacy.tokens import Token

from quizgen.model import FactKind
from quizgen.reading.details.asking import asked_time, bare_form
from quizgen.reading.details.details import Detail
from quizgen.reading.grammar.skeleton import SUBJECTS
from quizgen.reading.sources.kinds import listed
from quizgen.reading.statements.hearsay import telling as tells
from quizgen.reading.statements.retold import Telling, phrase

SHORTEST, LONGEST = 6, 24
_PIED = listed("in by for to from with at on over across against during after")
_MONEY = listed("dollars pounds euros")
_PAYING = listed("pay spend raise earn donate invest owe borrow give lend receive cost contribute pledge collect")
_CHANGING = listed(
    """rise fall grow drop increase decline climb jump slip shrink expand decrease cut raise reduce soar plunge surge
    tumble dip lift"""
)
_LEANS = re.compile(r"\b(?:again|another|also|too|still|then|instead|respectively|same)\b", re.IGNORECASE)
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_TIME_PARTS = listed("early late morning afternoon evening night")
_MEASURES = listed("point points degree degrees time times figure figures kind kinds type types sort sorts part parts")


def ask(detail: Detail, telling: Telling, published: date | None) -> str:
    """The question about the detail."""
    clause = telling.clause
    if clause.verb.pos_ not in {"VERB", "AUX"} or tells(clause.verb) or clause.verb.lemma_ == "be":
        return ""
    match detail.kind:
        case FactKind.NUMBER:
            asked = _number(detail, telling, published)
        case FactKind.DATE:
            asked = _date(detail, telling, published)
        case FactKind.PLACE | FactKind.NAME:
            asked = ""
    if _LEANS.search(asked) or _set_off(detail, telling):
        return ""
    fair = SHORTEST <= len(asked.split()) <= LONGEST and not any(mark in asked for mark in '"“”();:')
    return asked if fair else ""


def _set_off(detail: Detail, telling: Telling) -> bool:
    """Whether a mark stands between the verb and the detail: "issued an order, effective at noon on Sunday"."""
    between = detail.tokens.doc[telling.clause.verb.i + 1 : detail.tokens.start]
    return any(token.is_punct and token.text not in {"-", "–", "'", "’", "$", "%"} for token in between)


def _date(detail: Detail, telling: Telling, published: date | None) -> str:
    opening, preposition = asked_time(str(detail.value))
    words = list(detail.tokens)
    top = detail.tokens.root
    if telling.clause.verb.lemma_.lower() == "spend" and detail.tokens.start == telling.clause.verb.i + 1:
        return ""  # "spent Sunday speaking": the day is what was spent
    if top.head.lower_ in _TIME_PARTS:
        top = top.head
    if top.head != telling.clause.verb or not top.dep_.startswith("obl"):
        return ""
    gone = [token for token in top.subtree if token.text.strip()]
    plain = [token for token in gone if token not in words and token.lower_ not in _TIME_PARTS and not token.is_punct]
    since = any(child.lower_ in {"has", "have"} for child in telling.clause.verb.children)
    if since or any(token.lower_ != preposition for token in plain):
        return ""  # "since 2012", "by Friday", "on Monday at the old port"
    return _inverted(opening, [], gone, telling, published)


def _number(detail: Detail, telling: Telling, published: date | None) -> str:
    clause, money = telling.clause, detail.unit in _MONEY
    noun = detail.tokens.root if money else detail.noun
    if clause.verb.lemma_.lower() in _CHANGING and (money or detail.unit == "percent"):
        return _by_how_much(detail, telling, published)
    if detail.unit == "percent" or noun.lower_ in _MEASURES:
        return ""
    whole = [token for token in noun.subtree if token in clause.tokens]
    group = [token for token in whole if token.i >= detail.tokens.end]
    before = [token for token in whole if token.i < detail.tokens.start]
    if any(one.i + 1 != other.i for one, other in pairwise(group)) or any(token.text == "," for token in group):
        return ""
    if noun == clause.subject and not money and not before and noun.dep_ in SUBJECTS and not clause.front:
        counted, done = phrase(group, telling, published), phrase(clause.said, telling, published)
        joined = any(token.dep_ == "conj" for token in clause.who)
        torn = clause.verb.tag_ == "VBN" and not any(c.dep_ in {"aux", "aux:pass"} for c in clause.verb.children)
        return f"How many {counted} {done}?" if counted and done and not joined and not torn else ""
    if noun.head != clause.verb:
        return ""
    if noun.dep_ == "obj" and not before:
        if money:
            paying = clause.verb.lemma_.lower() in _PAYING and not group
            return _inverted("How much", [], list(detail.tokens), telling, published) if paying else ""
        return _inverted("How many", group, [*detail.tokens, *group], telling, published)
    if noun.dep_ == "obl" and len(before) == 1 and before[0].lower_ in _PIED and not money:
        opening = f"{before[0].lower_.capitalize()} how many"
        return _inverted(opening, group, [*before, *detail.tokens, *group], telling, published)
    return ""


def _by_how_much(detail: Detail, telling: Telling, published: date | None) -> str:
    """ "Prices rose by 4% in May", "prices rose 4% in May", not "prices rose to 4%" or "rose 4% on last year"."""
    top, verb = detail.tokens.root, telling.clause.verb
    case = detail.tokens.doc[detail.tokens.start - 1]
    gone = [*detail.tokens, *([case] if case.lower_ == "by" else [])]
    straight = top.head == verb and detail.tokens.start - (case.lower_ == "by") == verb.i + 1
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    needed = verb.lemma_.lower() in {"cut", "raise", "reduce", "lift", "increase"} and not passive
    more = any(child.dep_ == "obj" and child != top for child in verb.children)
    by_object = top.head == verb and case.lower_ == "by" and needed and more
    own = [token for token in top.subtree if token not in gone and token in telling.clause.tokens]
    if not (straight or by_object) or own or detail.approximate:
        return ""
    return _inverted("By how much", [], gone, telling, published)


def _inverted(
    opening: str, group: Sequence[Token], gone: Sequence[Token], telling: Telling, published: date | None
) -> str:
    """ "How many schools did the council close in May?": what is asked for, the auxiliary, the subject, the rest."""
    clause = telling.clause
    verb, cut = clause.verb, {token.i for token in gone}
    helpers = [child for child in verb.children if child.dep_ in {"aux", "aux:pass"} and child in clause.said]
    taken = {verb.i, *(helper.i for helper in helpers)}
    before = [token for token in clause.said if token.i < verb.i and token.i not in taken | cut]
    rest = [token for token in clause.said if token.i > verb.i and token.i not in cut]
    front = [token for token in clause.front if token.i not in cut]
    if any(token.pos_ != "ADV" for token in before) or (front and (len(front) > 6 or front[0].pos_ != "ADP")):
        return ""
    who = telling.who.instead or phrase(clause.who, telling, published)
    asked = phrase(group, telling, published) if group else ""
    tail = phrase([*clause.who, verb, *rest, *front], telling, published) if [*rest, *front] else "-"
    if not who or (group and not asked) or not tail:
        return ""
    said = phrase(rest, telling, published) if rest else ""
    late = phrase(front, telling, published) if front else ""
    if (rest and not said) or (front and not late):
        return ""
    adverbs = [token.lower_ for token in before]
    if helpers:
        form = [helpers[0].lower_, who, *(token.lower_ for token in helpers[1:]), *adverbs, verb.lower_]
    elif verb.tag_ in _DO and bare_form(verb):
        form = [_DO[verb.tag_], who, *adverbs, bare_form(verb)]
    else:
        return ""
    late = late[:1].lower() + late[1:] if front and front[0].lower_ in _PIED else late
    return " ".join(part for part in [opening, asked, *form, said, late] if part) + "?"
