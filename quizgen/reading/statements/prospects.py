"""Doc in, deeds of which a verb tells how far they have gone out: "has agreed to close the pier", "failed to sell it".

The verb must be the main one of its sentence, or of what somebody is reported to say in it; never one of a relative
clause, of a condition or of a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Prospect, Section, Span, Stage
from quizgen.reading.grammar.grammar import span_of
from quizgen.reading.reference.chains import Chains
from quizgen.reading.reference.subjects import named
from quizgen.reading.sources.cast import Cast
from quizgen.reading.sources.kinds import BODIES, PEOPLE, ROLES, listed
from quizgen.reading.statements import retold
from quizgen.reading.statements.actual import MAYBE, NEGATIVE
from quizgen.reading.statements.propositions import shaped
from quizgen.reading.statements.retold import Telling
from quizgen.reading.statements.voices import Voices

MOST = 20
_PLANS = listed("plan intend prepare")
_BINDS = listed("agree promise pledge vow vote offer")
_REFUSES = listed("refuse decline fail")
_ARRANGES = listed("schedule slate set")
_EXPECTS = listed("expect forecast tip predict")
_FORCES = listed("force oblige compel")
#: "Said that it would close the pier": a plan of who says so, or one that is known of.
_SAYS = listed("say announce add confirm tell reveal pledge promise vow disclose state")
#: What is done at one time, so that "will" and "agreed to" tell that it is still to come; "agreed to support" and
#: "voted to reject" are done by the vote itself, and "will rise" is a forecast.
_TO_BE_DONE = listed(
    """acquire address announce appear attend begin bring broadcast build buy campaign chair close conclude cut debate
    decide deliver demolish deport discuss dismantle end exchange export extradite file fly free hand hire hold
    host import increase install introduce invest issue join launch leave lend lower meet merge move name open
    pay perform present privatise privatize publish purchase raise rebuild recruit reduce release
    relocate replace repair resign retire return review sack seek sell send shut sign spend start step
    supply surrender transfer travel unveil visit withdraw"""
)
_WILL = ("will", "'ll", "’ll", "would")
_STOPS = listed(
    """and but or after because when while although though as who which where unless if until before despite amid
    following saying according so since that whether than rather instead including unlike like"""
)
_MARKS = frozenset({",", ";", ":", "—", "–", "--", "(", ")", '"', "“", "”", "-", "''", "``"})
#: Where the words stop at one of these, a part of the thing is left over: "sell 14 mln | “B” shares".
_TORN = frozenset({"(", '"', "“", "”", "''", "``", "‘"})
_PERSONS = listed("he she they")
_GROUPS = listed("tory side giant chain panel state")
_DOUBTS = listed("if unless whether should might")
#: "Promised two years ago to cut the tax", "said in March that it would": by now it may be done.
_LONG_AGO = re.compile(
    r"\b(?:ago|last|earlier|originally|initially|once|previously|first|when|(?:in|on|since) (?:early |late |mid-)?(?:"
    r"January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_WHEN = re.compile(r"\b(?:ago|when|since)\b|\blast (?:year|month|week|summer|winter|spring|autumn|fall)\b")
#: "Under the law, firms are to pay": a rule and no plan.
_RULE = re.compile(r"\b[Uu]nder (?:the|a|an|its|this|that|new|current)\b[^,]*\b(?:law|rules?|act|bill|regulations?)\b")


class _Found(NamedTuple):
    """How far it has gone, the verb that tells so, the one that names the deed, and the words of the first."""

    stage: Stage
    told: Token
    deed: Token
    printed: str


def find(doc: Doc, article: Article, cast: Cast, chains: Chains, voices: Voices) -> Iterator[Prospect]:
    """The deeds in the order of the text, numbered H1.."""
    number = 0
    for found in _candidates(doc):
        told, words = found.told, _rest(found.deed)
        if found.deed.tag_ == "VB" and found.deed.lower_ != found.deed.lemma_.lower():
            continue  # "expected to chose": a slip
        if number >= MOST or not words or article.section_at(told.idx) is not Section.BODY or _unsure(told.sent):
            continue
        if found.stage in (Stage.PLANNED, Stage.EXPECTED) and _dated_back(found):
            continue
        own = _own_clause(found, voices)
        if voices.quoted(told) or not (own or _said(told)) or (not own and found.printed.startswith("was ")):
            continue
        number += 1
        last = words[-1]
        prospect = Prospect(
            id=f"H{number}",
            stage=found.stage,
            words=Span(_first(found.deed).idx, last.idx + len(last.text.rstrip())),
            printed=found.printed,
            sentence=span_of(told.sent),
        )
        yield _with_name(prospect, found, words, article, cast, chains) if own else prospect


def _unsure(sentence: DocSpan) -> bool:
    """ "Plans to close the pier if": a condition, or a question."""
    return any(token.lower_ in _DOUBTS | MAYBE or token.text in {"?", "..."} for token in sentence)


def _dated_back(found: _Found) -> bool:
    sentence, doc = found.told.sent, found.told.doc
    before = doc[sentence.start : found.deed.i].text
    return bool(_LONG_AGO.search(before) or _WHEN.search(sentence.text) or _RULE.search(before))


def _own_clause(found: _Found, voices: Voices) -> bool:
    """Whether it is the main verb of its sentence or joined to that, with nobody who says so beside it."""
    told = found.told
    if told.dep_ != "ROOT" and not (told.dep_ == "conj" and told.head.dep_ == "ROOT" and told.head.pos_ == "VERB"):
        return False
    near = (child.i for child in told.children if child.dep_ in {"aux", "aux:pass", "cop", "advmod"})
    own = {told.i, *near, *(token.i for token in found.deed.subtree)}
    return not any(
        (voices.cue(token) or token.lower_ in {"according", "said", "says"}) and token.i not in own
        for token in told.sent
    )


def _said(told: Token) -> bool:
    """Whether it is the main verb of what the main verb of the sentence says: "Ms Orr said the bank has agreed to"."""
    says = told.head
    if told.dep_ not in {"ccomp", "parataxis"}:
        says = next((child for child in told.children if child.dep_ in {"parataxis", "ccomp"}), told)
        return told.dep_ == "ROOT" and says.lemma_.lower() in {"say", "add"} and says.i > told.i
    main = says.dep_ == "ROOT" and says.tag_ in {"VBD", "VBZ", "VBP", "VBN"} and not _negative(says)
    return main and says.lemma_.lower() in _SAYS


# ----------------------------------------------------------------------------------------- how far it has gone


def _candidates(doc: Doc) -> Iterator[_Found]:
    known = doc.vocab.strings
    opening = {known[word] for word in (*_WILL, "to")}
    for token in (token for token in doc if token.lower in opening):  # by their numbers, as nearly all others are none
        found = None
        if token.lower_ in _WILL:
            found = _will(token)
        elif token.lower_ == "to" and token.i:
            found = _hangs_on(token) if token.head.dep_ == "xcomp" else _is_to(token) or _due_to(token)
        if found is not None and not _negative(found.told) and not _negative(found.deed):
            yield found


def _negative(verb: Token) -> bool:
    return any(child.lower_ in NEGATIVE for child in verb.children)


def _will(will: Token) -> _Found | None:
    """ "Will open the pier" and "will be opened"; "would" only where it is the "will" of reported speech."""
    verb = will.head
    if verb.lemma_.lower() not in _TO_BE_DONE or verb.i < will.i or verb.tag_ not in {"VB", "VBN"}:
        return None
    if any(child.dep_ == "compound:prt" for child in verb.children):
        return None  # "will cut down on smoke"
    helpers = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    if "have" in helpers or not (_acts(verb) or _bare(verb).startswith("be ")):
        return None  # "lower prices will cut the waste"
    if will.lower_ == "would" and not (_said(verb) and [token.lower_ for token in will.sent].count("would") == 1):
        return None  # "it would mean that the pier would be closed"
    return _Found(Stage.PLANNED, verb, verb, will.lower_)


def _acts(verb: Token) -> bool:
    """Whether its subject is somebody who can plan: a name, a person or a body, not "lower prices" or "one goal"."""
    who = next((child for child in verb.children if child.dep_.startswith("nsubj")), None)
    if who is None:
        return verb.dep_ == "conj" and verb.head.pos_ == "VERB" and _acts(verb.head)
    named = who.pos_ == "PROPN" or who.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"}
    return named or who.lower_ in _PERSONS or who.lemma_.lower() in PEOPLE | ROLES | BODIES | _GROUPS


def _bare(verb: Token) -> str:
    """ "close" or "be closed"."""
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    return f"be {verb.lower_}" if passive else str(verb.lemma_.lower())


def _is_to(to: Token) -> _Found | None:
    """ "Is to close the pier", but not "the aim is to close it"."""
    verb, be = to.head, to.nbor(-1)
    if be.lower_ not in {"is", "are"} or verb.i < to.i or be.head != verb:
        return None
    passive = be.dep_ == "aux:pass" and verb.tag_ == "VBN"
    if not passive and not (be.dep_ in {"aux", "cop"} and _acts(verb)):
        return None
    return _Found(Stage.PLANNED, verb, verb, f"{be.text} to") if verb.tag_ in {"VB", "VBN"} else None


def _due_to(to: Token) -> _Found | None:
    """ "Is due to leave", in which the trees make "leave" the main verb."""
    if to.i < 2 or to.nbor(-1).lower_ != "due" or to.i + 2 >= len(to.doc):
        return None
    be, first = to.nbor(-2), to.nbor()
    verb = first.head if first.lower_ == "be" and first.head.tag_ == "VBN" else first
    if verb.tag_ not in {"VB", "VBN"} or verb.i < to.i or be.lower_ not in {"is", "are", "was", "were"}:
        return None
    stage = Stage.PLANNED if be.lower_ in {"is", "are"} else Stage.ONCE_PLANNED
    return _Found(stage, verb, verb, f"{be.text} due to")


def _hangs_on(to: Token) -> _Found | None:
    """ "Plans to close": the deed is an infinitive that hangs on the verb that tells how far it has gone."""
    deed, told = to.head, to.head.head
    if told.i > to.i or deed.i < to.i or deed.tag_ not in {"VB", "VBN"} or to.i - told.i > 3:
        return None
    stage = _stage(told, deed)
    if stage is None:
        return None
    helpers = [t for t in told.children if t.dep_ in {"aux", "aux:pass", "cop"} and t.i < told.i]
    return _Found(stage, told, deed, " ".join(t.text for t in (*helpers, told, to)))


def _stage(told: Token, deed: Token) -> Stage | None:
    lemma, helpers = told.lemma_.lower(), {t.lower_ for t in told.children if t.dep_ in {"aux", "aux:pass", "cop"}}
    if helpers - {"is", "are", "was", "were", "has", "have", "had", "'s", "’s", "been"}:
        return None  # "may agree to", "did not plan to"
    had, perfect = "had" in helpers, bool(helpers & {"has", "have"})
    present, past = bool(helpers & {"is", "are"}), bool(helpers & {"was", "were", "been"})
    finished = told.tag_ in {"VBD", "VBN"} and not present
    if finished and not past and lemma in _REFUSES:
        return Stage.REFUSED
    if finished and ((not past and lemma == "manage") or (past and lemma in _FORCES)):
        return Stage.DONE
    if finished and not past and lemma in _BINDS and (not had or _said(told)):
        return Stage.PLANNED if deed.lemma_.lower() in _TO_BE_DONE else None  # "had agreed to" before it fell through
    if lemma in _PLANS and ((told.tag_ in {"VBZ", "VBP"} and not helpers) or (told.tag_ == "VBG" and present)):
        return Stage.PLANNED
    if lemma in _PLANS and finished and not perfect and not past:
        return Stage.PLANNED if not had and _said(told) else Stage.ONCE_PLANNED
    settled = lemma in _ARRANGES or told.lower_ == "due"
    if settled or (lemma in _EXPECTS and told.tag_ == "VBN"):
        if past and not perfect:
            return Stage.ONCE_PLANNED
        forecast = not settled or (told.lower_ == "set" and deed.lemma_.lower() not in _TO_BE_DONE)  # "is set to rise"
        return (Stage.EXPECTED if forecast else Stage.PLANNED) if present else None
    return None


# ------------------------------------------------------------------------------------------------ who does what


def _with_name(
    prospect: Prospect, found: _Found, words: Sequence[Token], article: Article, cast: Cast, chains: Chains
) -> Prospect:
    """With who is to do it, where that can be told outside the sentence."""
    clause = shaped(found.told)
    who = named(clause, article, cast, chains) if clause is not None else None
    if clause is None or who is None or (clause.subject.pos_ == "PRON" and not who.instead):
        return prospect
    if clause.subject.tag_ in {"EX", "WDT", "WP"}:
        return prospect
    telling = Telling(clause, who)
    subject = retold.phrase(clause.who, telling, article.published)
    rest = retold.phrase(words, telling, article.published)
    return replace(prospect, who=subject, verb=_bare(found.deed), rest=rest) if subject and rest else prospect


def _first(deed: Token) -> Token:
    """The "be" of "be closed"."""
    return next((child for child in deed.children if child.dep_ == "aux:pass" and child.lower_ == "be"), deed)


def _rest(deed: Token) -> list[Token]:
    """What stands after the verb, up to a mark or another clause."""
    within = {token.i for token in deed.subtree}
    words: list[Token] = []
    for token in deed.doc[deed.i + 1 : deed.sent.end]:
        joined = token.text == "-" and not token.whitespace_ and not token.nbor(-1).whitespace_  # "MPEG-2"
        if (token.text.strip() in _MARKS and not joined) or token.lower_ in _STOPS or "\n" in token.text:
            break
        if token.i not in within:
            break
        words.append(token)
        if "\n" in token.whitespace_:
            break
    ahead = words[-1].nbor() if words and words[-1].i + 1 < len(deed.doc) else deed
    if words and ahead.lower_ in {"and", "&", "or"} and words[-1].text[:1].isupper():
        return []  # "exceed the Standard | and Poor's 500"
    if words and (ahead.text.strip() in _TORN or words[-1].tag_ == "POS"):
        return []
    kept = {token.i for token in words}
    if any(child.dep_ == "conj" and child.i not in kept for token in words for child in token.children):
        return []  # "meet the leaders of Britain | , France and Japan", "create a strong | and varied market"
    while words and (words[-1].text in _MARKS or words[-1].tag_ in {"DT", "IN", "TO", "CC", "RB", "."}):
        words.pop()
    if words and words[-1].head.i > words[-1].i:
        return []  # "be paid in convertible | , indexed debt": the noun is lost
    return words
