"""The core of a phrase in, the name in it out; a word in, whether it may belong to a name or is a title, out."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model.particles import BETWEEN, SUFFIXES, SURE, WEAK
from quizgen.reading.grammar.edges import in_body, with_its_form
from quizgen.reading.grammar.labels import PLACES, TIMES, in_name, listed_within
from quizgen.reading.grammar.offices import (
    after_office,
    behind_section,
    members,
    of_another_body,
)
from quizgen.reading.sources.kinds import BODIES, HONORIFICS, ROLES, listed

_BEHIND = listed("of from in at for with on within inside outside near behind among after during")
INSIDE = frozenset({"of", "for", "and", "the", "&", "on", "to"})


def namelike(token: Token) -> bool:
    """Whether the word may stand in a proper name."""
    small = {"DET", "PRON", "ADP", "SCONJ", "CCONJ"} | ({"VERB", "AUX"} if token.is_sent_start else set())
    capital = token.text[:1].isupper() and token.pos_ not in small
    if token.is_sent_start and token.pos_ in {"NOUN", "ADJ", "ADV", "NUM"} and not in_name(token):
        # "Officials said": only the sentence's start gives the capital; but "Harding said" after "Paul Harding"
        return token.text in _proper_nouns(token.doc)
    if token.ent_type_ in TIMES and not (token.text == "Today" and token.i and namelike(token.nbor(-1))):
        return False
    return capital or token.lower_.rstrip("-") in SURE or _particle(token)


def _particle(token: Token) -> bool:
    """ "Ada [do] Carmo", "Ben Orr [y] Hale": a word that is a particle between two names, or in a name, alone."""
    doc, i = token.doc, token.i
    if token.text not in WEAK or i + 1 >= len(doc) or token.is_sent_start or not token.whitespace_:
        return False
    ahead = doc[i + 1]
    beside = ahead.text[:1].isupper() or ahead.text in SURE | WEAK
    marked = token.ent_iob_ == "I" or (in_name(token) and ahead.ent_iob_ == "I") or token.pos_ == "PROPN"
    between = token.text in BETWEEN and i > 0 and doc[i - 1].pos_ == ahead.pos_ == "PROPN"
    return beside and (marked or (between and doc[i - 1].text[:1].isupper()))


def before_suffix(token: Token) -> bool:
    """ "Ada Lund[,] Jr." """
    return token.text == "," and token.i + 1 < len(token.doc) and token.nbor().lower_ in SUFFIXES


@lru_cache(maxsize=1)
def _proper_nouns(doc: Doc) -> frozenset[str]:
    return frozenset(token.text for token in doc if token.pos_ == "PROPN")


def is_role(token: Token) -> bool:
    """Whether the word is a title or an office: not the "official" of "the official news agency"."""
    ends = token.i + 1 >= len(token.doc) or token.nbor().ent_iob_ != "I"
    last = token.i + 1 >= len(token.doc)
    surname = token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and ends  # "Charlie King"
    honoured = token.i > 0 and token.nbor(-1).lower_ in HONORIFICS
    first = token.lower_ == "dean" and token.ent_type_ == "PERSON" and not ends  # "Dean Orr" of Orr Hale, or the dean
    office = token.lower_ in ROLES or token.lower_.rpartition("-")[2] in ROLES  # "Party Co-Chairman"
    if office and in_body(token):
        return False  # "The Paramedic and Ambulance Union"
    saint = token.lower_ in {"st", "st."}  # "Ada St. Clair", "St. Lund County"
    ranked = token.is_title and not last and token.nbor().ent_type_ == "PERSON"  # "Chief Lund", taken for an adjective
    noun = token.pos_ in {"NOUN", "PROPN"} or (token.pos_ == "ADJ" and ranked)
    return office and noun and not surname and not honoured and not first and not saint


def _inside(token: Token) -> bool:
    """Whether a small word may stand inside a name: the "of the" of "the Court of the United Kingdom"."""
    before = token.nbor(-1)
    if token.lower_ == "the":
        return before.lower_ in {"of", "for"} and before.i > 0 and namelike(before.nbor(-1))
    return token.lower_ in INSIDE and namelike(before)


def _before_preposition(core: DocSpan) -> DocSpan | None:
    """What stands before "of the Times", "from the institute", where the name, or none, must be found there.

    None where the preposition belongs to a name or a title: "the Department of Health", "Secretary of State Ann Cole".
    """
    for token in core[1:]:
        if token.pos_ == "ADP" and token.lower_ in _BEHIND:
            before = core.doc[core.start : token.i]
            last = before[-1]
            if any(other.lower_ in BODIES and other.text[:1].isupper() for other in before):
                return None
            if last.lower_ in ROLES and last.text[:1].isupper():
                return None
            return before if len(before) > 1 or last.pos_ == "NOUN" else None
    return None


def proper_name(core: DocSpan) -> DocSpan | None:
    """The proper name that ends the core, without role words: "Defence Minister [Avigdor Lieberman]"."""
    if (titled := _person(core)) is not None and after_office(titled, core):
        return titled
    core = _before_preposition(core) or core
    doc, start = core.doc, core.end
    person = _person(core)
    if person is not None:
        return person
    for i in range(core.end - 1, core.start - 1, -1):
        token = doc[i]
        if namelike(token):
            start = i
        elif (
            token.text in {"-", "'", "’", "&"}
            or (i > core.start and _inside(token))
            or before_suffix(token)
            or listed_within(token)
        ):
            continue
        else:
            break
    if start == core.end:
        return None
    before = start - 1 - int(start > core.start and doc[start - 1].pos_ == "DET")
    if before >= core.start and doc[before].pos_ in {"ADP", "SCONJ"}:
        return None  # "the manager of Abu Dhabi Media": the name belongs to what the phrase is about
    run = doc[start : core.end]
    bodies = any(token.lower_ in BODIES for token in run)
    roles = [token.i for token in run if is_role(token)]
    if roles and not (bodies and roles[-1] == start):
        # "Florida Department of Transportation official Troy Roberts" ends in a name; "the Prime Minister" in a role
        if roles[-1] + 1 >= core.end:
            return None
        run = doc[roles[-1] + 1 : core.end]
    run = behind_section(own_name(run))
    if run[0].lower_ in INSIDE or members(run) or of_another_body(run, core.root):
        return None
    if not any(t.text[:1].isupper() and t.lower_ not in HONORIFICS for t in run):
        return None
    return run


def _person(core: DocSpan) -> DocSpan | None:
    """The recognised name of a person that ends the core: two words at least, whatever stands before them."""
    start = core.end - 1
    while start > core.start and core.doc[start].ent_iob_ == "I":
        start -= 1
    while start < core.end and core.doc[start].lower_ in HONORIFICS:
        start += 1
    name = core.doc[start : core.end]
    before = core.doc[start - 1] if start > core.start else None
    if len(name) < 2 or any(token.ent_type_ != "PERSON" or token.lower_ in BODIES for token in name):
        return None
    loose = before is not None and (before.pos_ in {"ADP", "CCONJ"} or before.text in {"-", "–", "&"})
    return None if loose or is_role(name[0]) else with_its_form(name, core.start)


def own_name(run: DocSpan) -> DocSpan:
    """ "Minister of Information Moammar Khan": what stands before a recognised person's name is not the name."""
    if any(token.lower_ in BODIES for token in run):
        return run
    start, goes_on = run.end - 1, run.end < len(run.doc) and run.doc[run.end].ent_iob_ == "I"
    while start > run.start and run.doc[start].ent_iob_ == "I":
        start -= 1
    person = run.doc[start].ent_type_ == "PERSON" and run.doc[start].ent_iob_ == "B" and run.end - start >= 2
    if person and not goes_on and start > run.start and run.doc[start - 1].lower_ not in {"-", "and", "&"}:
        return with_its_form(run.doc[start : run.end], run.start)
    if run[0].lower_ == "of" and len(run) == 4 and (run[1].lower_ == "state" or run[1].ent_type_ in PLACES):
        return run[-2:]  # "Secretary of State Ann Cole", whatever the four words were taken for
    places = {token.ent_type_ for token in run[-2:]} <= PLACES | {"ORG"}
    if run[0].lower_ == "of" and len(run) >= 4 and not places and "-" not in run[-2:].text:
        return run[-2:]  # "of State Mike Pompeo"
    return run


def words_of(name: DocSpan) -> list[str]:
    """The words of a name, with hyphens and initials kept together: al-Sham, Al-Masdar."""
    return name.text.split()
