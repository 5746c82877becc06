"""A verb in, what somebody does by it out: told by the verb and what follows it, or by what is said."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from quizgen.model import Act
from quizgen.reading.acts.act_speakers import PEOPLE
from quizgen.reading.acts.act_verbs import (
    GIVEN,
    IN_DUE_TIME,
    NOUNS,
    OBJECTS,
    PARTICLES,
    PERSONS,
    PLANNING,
    STATES,
    TO_COME,
    VERBS,
    Frame,
)
from quizgen.reading.grammar.grammar import subject
from quizgen.reading.sources.kinds import animate, listed

#: "Declined to comment" is no refusal worth asking for, "refused to rule it out" says neither yes nor no, and whoever
#: "refuses to accept the report" does not believe it.
_NO_COMMENT = listed(
    "comment say give discuss elaborate speak answer respond name identify confirm talk provide be disclose rule deny"
    " reject exclude dismiss draw accept believe recognise recognize acknowledge admit interview"
    " speculate guess reveal pin"
)
#: "If the board agrees", "could be shut": nothing is said to come, or to be done.
_OPEN = listed("if unless whether not n't n’t never no provided otherwise could might had were ? without")
#: "He said he would welcome her": if she came.
_WISHES = listed("like love prefer want welcome hate wish appreciate think say expect hope need have mean")
_NO_DOER = listed("that this there you what who which i")
_WILL = (["will"], ["would"], ["'ll"], ["’ll"])
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def act_of_content(verb: Token) -> Act | None:
    """What "said" is used for, by the form of the clause: to look ahead, or to tell what ought to be done."""
    content = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    if content is None or any(child.dep_ in {"conj", "parataxis"} for child in content.children):
        return None
    own = next((child for child in content.children if child.dep_ in _SUBJECTS), None)
    if own is None or own.lower_ in _NO_DOER:
        return None
    helpers = [child.lower_ for child in content.children if child.dep_ in {"aux", "aux:pass"}]
    act = _ahead(verb, content, own, helpers) or _ought(content, own, helpers)
    return act if act is not None and not any(token.lower_ in _OPEN for token in verb.sent) else None


def _ahead(verb: Token, content: Token, own: Token, helpers: list[str]) -> Act | None:
    """ "Will be sold", "plans to sell"."""
    lemma = content.lemma_.lower()
    if not helpers and lemma in PLANNING and any(child.dep_ == "xcomp" for child in content.children):
        return Act.AHEAD
    if own.lower_ == "it" and helpers[:1] not in (["will"], ["would"]):
        return None  # "it'll take a strong crew"
    if helpers[:1] not in _WILL or helpers[1:] not in ([], ["be"]) or lemma in _WISHES or own.lower_ == "we":
        return None
    surely = helpers[0] != "would" or (content.pos_ == "VERB" and _to_come(verb, content, own))
    return Act.AHEAD if surely else None


def _to_come(verb: Token, content: Token, own: Token) -> bool:
    """Does "would" look ahead: to a day that is told, or to what the speaker is going to do?"""
    speaker = subject(verb)
    itself = own.lower_ in {"he", "she"} and speaker is not None and speaker.ent_type_ in {"PERSON", ""}
    return itself or any(token.lower_ in TO_COME for token in content.subtree)


def _ought(content: Token, own: Token, helpers: list[str]) -> Act | None:
    """ "Must sell", "should be sold", "needs to sell"."""
    lemma = content.lemma_.lower()
    doer = own.lower_ in {"we", "they", "he", "she"} or animate(own.lemma_.lower()) or own.ent_type_ in PEOPLE
    if not helpers and lemma == "need" and doer and any(child.dep_ == "xcomp" for child in content.children):
        return Act.OUGHT
    if helpers[:1] not in (["must"], ["should"]) or lemma in IN_DUE_TIME or content.pos_ != "VERB":
        return None
    done_to = own.dep_ == "nsubj:pass" and "be" in helpers
    return Act.OUGHT if done_to or (doer and len(helpers) == 1) else None


def act_of_verb(verb: Token) -> Act | None:
    """What the verb itself tells, with what follows it."""
    if verb.lower_ in STATES:
        return STATES[verb.lower_] if _is_state(verb) else None
    if verb.pos_ != "VERB":
        return None
    lemma = _lemma(verb)
    for child in verb.children:
        if child.dep_ == "obj" and child.lemma_.lower() in GIVEN.get(lemma, ()):
            return NOUNS[child.lemma_.lower()]
    frames = VERBS.get(lemma, ())
    following = list(_following(verb)) if frames else []
    return next((frame.act for frame in frames if _fits(frame, following)), None)


def _fits(frame: Frame, following: list[tuple[str, Token | None]]) -> bool:
    if "any" in frame.takes:
        return True
    return any(kind in frame.takes and (head is None or _is_one_of(head, frame.of)) for kind, head in following)


def _is_one_of(head: Token, listed_as: str) -> bool:
    """Is it an object that gives the verb its sense?"""
    if listed_as == PERSONS:
        return head.ent_type_ in PEOPLE or animate(head.lemma_.lower())
    return not listed_as or head.lemma_.lower() in OBJECTS[listed_as]


def _is_state(word: Token) -> bool:
    """ "Is concerned that", with a clause or a thing behind it."""
    state = any(c.dep_ == "cop" or (c.dep_ == "aux:pass" and c.lemma_ == "be") for c in word.children)
    behind = [child for child in word.children if child.i > word.i]
    if STATES[word.lower_] is Act.FEARS and any(t.lower_ == "with" for child in behind for t in child.children):
        return False  # "is concerned with harbours"
    return state and any(child.dep_ in {"obl", "ccomp", "xcomp", "advcl"} for child in behind)


def _lemma(verb: Token) -> str:
    lemma = str(verb.lemma_.lower())
    for child in verb.children:
        if child.dep_ == "compound:prt":
            return PARTICLES.get((lemma, child.lower_), "")
    return lemma


def _following(verb: Token) -> Iterator[tuple[str, Token | None]]:
    """What follows the verb: a clause, an infinitive, a gerund, an object, a preposition."""
    after = [child for child in verb.children if child.i > verb.i]
    objects = [child for child in after if child.dep_ in {"obj", "iobj"}]
    deeds = [kind for child in after if child.dep_ in {"ccomp", "xcomp", "advcl"}
             for kind in _clauses(child, verb, bool(objects))]  # fmt: skip
    yield from ((kind, None) for kind in deeds)
    if len(objects) == 1 and "obj_to" not in deeds and "obj_that" not in deeds:
        yield "obj", objects[0]
    for child in after:
        if child.dep_ == "obl" and child.ent_type_ not in {"DATE", "TIME"}:  # "called on Monday"
            led = next((t.lower_ for t in child.children if t.dep_ == "case" and t.i < child.i), "")
            if led == "on" and any(t.lower_ in {"its", "their", "his", "her"} for t in child.children):
                continue  # "the firm called on its archive to find them": it drew on it
            yield led, child
        elif child.dep_ == "advcl" and child.tag_ == "VBG":
            yield next((t.lower_ for t in child.children if t.dep_ == "mark"), ""), None


def _deed(child: Token) -> bool:
    """ "Declined to sign it", and not "declined to comment" or "to be specific"."""
    return child.lemma_.lower() not in _NO_COMMENT and child.pos_ != "ADJ"


def _clauses(child: Token, verb: Token, objects: bool) -> Iterator[str]:
    """What kind of clause it is."""
    marks = {token.lower_ for token in child.children if token.dep_ == "mark"}
    own = any(t.dep_ in _SUBJECTS | {"expl"} for t in child.children)
    helped = {token.lower_ for token in child.children if token.dep_ == "aux"}
    if child.dep_ == "ccomp" and marks & {"whether", "if"}:
        yield "whether"
    elif child.dep_ == "ccomp" and own and "to" not in marks:
        if "should" in helped:
            yield "that_should"
        first = next((t for t in child.children if t.dep_ in _SUBJECTS | {"expl"}), None)
        empty = verb.lemma_ == "warn" and first is not None and (first.dep_ == "expl" or first.lower_ == "it")
        yield "empty" if empty else "obj_that" if objects else "that"  # "warned that it was too early to tell"
    if any(t.lower_ == "to" for t in child.children if t.i < child.i):
        if objects or any(t.dep_ == "nsubj" and t.i < child.i for t in child.children):
            yield "obj_to"
        elif child.dep_ == "xcomp" and _deed(child) and child.i < verb.i + 4:
            yield "to"
    if child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VBG" and not own and not helped:
        yield "ing"
