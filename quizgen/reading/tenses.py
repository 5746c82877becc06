"""A verb with its helpers in, whether it tells what happened or what is to come, and how to tell it without its tense.

As in a table of dates, everything stands in the present: "will sell", "sold" and "has sold" are all told as "sells".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from quizgen.model import Tense
from quizgen.reading.kinds import listed
from quizgen.reading.pasts import irregular, past_tense
from quizgen.reading.propositions import Proposition

_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes"}
_WILL = frozenset({"will", "'ll", "’ll"})
#: "Is due to open", "are set to vote": nothing of it has happened yet.
_DUE = listed("set due scheduled expected bound")
_PLANS = listed("plan intend hope aim prepare")
#: What lasts, is felt or said, or only goes before something else, is nothing that happens at one time.
_LASTING = listed(
    """be have want know believe need like love hate seem appear remain own contain include mean cost consist belong
    think feel hope fear expect intend plan wish prefer understand remember live exist depend involve concern represent
    deserve lack owe possess resemble tend keep continue stay look sound suffer enjoy call consider regard
    say tell speak talk ask reply respond comment refuse decline try seek aim fail help let allow enable require
    become get do prove confirm deny claim argue warn insist range vary differ affect reflect relate apply matter
    base oppose favour favor lie sit stand last engage act struggle inspire describe note add allude hint attempt show
    reveal indicate suggest underperform outperform"""
)
_SINGULAR = frozenset({"was", "has", "is", "'s", "’s"})
_PLURAL = frozenset({"were", "have", "are", "'ve", "’ve"})
_CROWDS = listed("police people")
#: "A number of schools", "half of the staff": one or many?
_QUANTITIES = listed(
    "number majority minority half percent cent lot couple handful dozen third quarter rest range series pair group"
    " percentage % hundred thousand million staff crew"
)


@dataclass(frozen=True)
class Told:
    """`verb` is what is done; `instead` prints it in the present, by the places of words, `without` drops others."""

    tense: Tense
    verb: Token
    words: tuple[Token, ...]
    instead: Mapping[int, str]
    without: tuple[Token, ...]


def third_person(lemma: str) -> str:
    """The third person singular of the present."""
    if lemma in _THIRD:
        return _THIRD[lemma]
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def told(clause: Proposition) -> Told | None:
    """What the clause tells as done or to come; None where it is neither for certain, or no event."""
    verb = clause.verb
    helpers = sorted(_helpers(verb), key=lambda token: token.i)
    if verb.pos_ == "VERB" and (inner := _intended(verb, helpers)) is not None:
        return _put(clause, inner, Tense.TO_COME, (*helpers, verb))
    if verb.pos_ in {"ADJ", "VERB"} and (inner := _due(verb, helpers)) is not None:
        return _put(clause, inner, Tense.TO_COME, (*helpers, verb))
    if verb.pos_ != "VERB" or any(child.dep_ == "cop" for child in verb.children):
        return None
    tense = _tense(verb, helpers)
    return _put(clause, verb, tense, tuple(helpers)) if tense is not None else None


def _helpers(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"} and child.i < verb.i]


def _tense(verb: Token, helpers: list[Token]) -> Tense | None:
    """ "sold", "was sold", "has sold", "had been sold"; "will sell", "will be sold", "is to sell"."""
    passive = any(token.dep_ == "aux:pass" for token in helpers)
    forms = [token.lower_ for token in helpers]
    to = next((c for c in verb.children if c.lower_ == "to" and c.dep_ in {"mark", "aux"} and c.i < verb.i), None)
    if not helpers:
        return Tense.DONE if verb.tag_ == "VBD" else None
    if verb.tag_ == "VBG":
        return None
    if forms[0] in _WILL:
        return Tense.TO_COME if forms[1:] == (["be"] if passive else []) else None
    if to is not None:
        fit = forms == (["is", "be"] if passive else ["is"]) or forms == (["are", "be"] if passive else ["are"])
        return Tense.TO_COME if fit else None
    if passive:
        plain = forms in (["was"], ["were"]) or (len(forms) == 2 and forms[1] == "been" and forms[0] in _DONE)
        return Tense.DONE if plain and verb.tag_ in {"VBN", "VBD"} else None
    return Tense.DONE if len(forms) == 1 and forms[0] in _DONE and verb.tag_ in {"VBN", "VBD"} else None


_DONE = frozenset({"has", "have", "had", "'ve", "’ve"})


def _intended(verb: Token, helpers: list[Token]) -> Token | None:
    """ "The council plans to sell both piers": the selling."""
    if helpers or verb.lemma_.lower() not in _PLANS or verb.tag_ not in {"VBZ", "VBP"}:
        return None
    return _infinitive(verb)


def _due(verb: Token, helpers: list[Token]) -> Token | None:
    """ "Both piers are due to be sold": the selling."""
    if verb.lower_ not in _DUE or [token.lower_ for token in helpers] not in (["is"], ["are"]):
        return None
    return _infinitive(verb)


def _infinitive(above: Token) -> Token | None:
    for child in above.children:
        if child.dep_ == "xcomp" and child.pos_ == "VERB" and child.tag_ in {"VB", "VBN"} and child.i > above.i:
            opens = any(token.lower_ == "to" and token.i < child.i for token in child.children)
            plain = [token.lower_ for token in _helpers(child)] in ([], ["be"])
            return child if opens and plain else None
    return None


def _put(clause: Proposition, verb: Token, tense: Tense, words: tuple[Token, ...]) -> Told | None:
    """The verb in the present, where its subject is surely one or many, and it is something that happens."""
    plural = _many(clause, words)
    if plural is None or verb.lemma_.lower() in _LASTING or not _well_read(verb):
        return None
    own = _helpers(verb)
    passive = any(token.dep_ == "aux:pass" for token in own)
    lemma = verb.lemma_.lower()
    if passive:
        if verb.tag_ not in {"VBN", "VBD"}:
            return None
        last = min(own, key=lambda token: token.i)
        instead = {last.i: "are" if plural else "is"}
    else:
        last, instead = verb, {verb.i: lemma if plural else third_person(lemma)}
    to = [child for child in verb.children if child.lower_ == "to" and child.i < verb.i]
    ends = words if verb in words or verb.i > max((token.i for token in words), default=-1) else ()
    printed = sorted({*ends, *own, *to, verb}, key=lambda token: token.i)
    return Told(tense, verb, tuple(printed), instead, tuple(t for t in printed if t.i not in instead and t != verb))


def _well_read(verb: Token) -> bool:
    """Is the lemma one from which the printed form can come? "Slid" was once taken for a form of "sli"."""
    form, lemma = verb.lower_, verb.lemma_.lower()
    if not re.fullmatch(r"[a-z]{2,}", lemma):
        return False
    if verb.tag_ == "VB":
        return form == lemma
    if form.endswith("ed"):
        return form in (past_tense(lemma), f"{lemma}ed", f"{lemma}{lemma[-1]}ed", f"{lemma}d")
    return irregular(lemma)


def _many(clause: Proposition, words: tuple[Token, ...]) -> bool | None:
    """Is the subject more than one? None where neither the verb nor the noun tells."""
    first = words[0].lower_ if words else ""
    subject = clause.subject
    if first in _SINGULAR:
        return False
    if first in _PLURAL:
        return True
    return many(subject)


def many(subject: Token) -> bool | None:
    """Does the noun mean more than one? None where it does not tell."""
    joined = [token for token in subject.children if token.dep_ == "conj"]
    if joined:
        return True if any(t.lower_ == "and" for one in joined for t in one.children) else None
    if subject.tag_ in {"NNS", "NNPS"} or subject.lower_ in _CROWDS:
        return True
    if subject.pos_ == "PRON":
        return False if subject.lower_ in {"he", "she"} else None
    singular = subject.tag_ in {"NN", "NNP"} and subject.lemma_.lower() not in _QUANTITIES
    if subject.tag_ == "NNP" and subject.text.endswith("s") and subject.ent_type_ != "PERSON":
        return None  # "Rovers", "Wales"
    return False if singular else None
