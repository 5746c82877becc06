"""A printed source in, its parts out: coordinated phrases, and for each its core, its role words and its proper name.

"Army sources and reporters for Sana" are two phrases; "Anna Reyes, the mayor, who lives here" has the core
"Anna Reyes" and the aside "the mayor"; "Defence Minister Anna Reyes" has the role "Defence Minister" and a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.reading.grammar.edges import PARTNERS, aside_begins, in_body, labelled, opens_a_pair, untitled
from quizgen.reading.grammar.labels import PLACES, TIMES, in_name
from quizgen.reading.grammar.named_part import behind_title, past_brackets, past_dateline, past_parent, past_reader
from quizgen.reading.grammar.offices import (
    after_office,
    behind_section,
    members,
    of_another_body,
    of_one_person,
    office,
    without_place,
)
from quizgen.reading.grammar.one_of_two import head_of, one
from quizgen.reading.sources.kinds import BODIES, HONORIFICS, ROLES, listed

PARTICLES = listed("al el bin ibn bint ben abu de dela del della di da dos du van von der den la le st ter")
#: Relatives of whom often the first name alone is told: "his wife, Ada".
KIN = listed("wife husband son daughter mother father mum dad brother sister partner fiancee fiancé fiancée")
#: Bodies whose one-word name may follow a comma: "its operator, Hidrotam".
OWNED = listed(
    "company firm operator owner manufacturer maker airline union charity group agency newspaper paper broadcaster club"
)
_RELATIVES = frozenset({"who", "which", "whose", "whom", "where", "that"})
_BEHIND = listed("of from in at for with on within inside outside near behind among after during")
INSIDE = frozenset({"of", "for", "and", "the", "&", "on", "to"})
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


@dataclass(frozen=True)
class Phrase:
    """One source phrase. `name` holds the words of a proper name ("Avigdor", "Lieberman"), empty for a description;
    `role` the words before it in the core; `aside` what a comma or a bracket adds; `short` a short name
    in brackets; `head` the word that says what it is; `named` the name where it stands.
    """

    span: Span
    core: DocSpan
    role: tuple[str, ...]
    name: tuple[str, ...]
    aside: str
    short: str
    head: Token
    named: DocSpan | None = None

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(token.text for token in self.core)

    @property
    def pronoun(self) -> bool:
        return (len(self.core) == 1 and self.head.pos_ == "PRON") or self.core[0].text in {"who", "Who"}


def phrases(doc: Doc, span: Span) -> tuple[Phrase, ...]:
    """The coordinated phrases of one printed source, in order."""
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    if found is None:
        return ()
    first = found[-1].sent.start
    if found.start < first and doc[first - 1].text[-1] in ".!?\n":
        found = doc[first : found.end]  # a source never runs over a full stop
    found = behind_title(past_dateline(found))
    pieces = [_bare(piece) for piece in _conjuncts(found)]
    return tuple(_phrase(piece) for piece in pieces if len(piece))


def _bare(piece: DocSpan) -> DocSpan:
    """Without white space, punctuation and quotation marks at its ends."""
    start, end = piece.start, piece.end
    while start < end and (piece.doc[start].is_space or piece.doc[start].is_punct):
        start += 1
    while start < end and piece.doc[start].pos_ == "ADP" and piece.doc[start].lower_ != "under":
        start += 1
    while start < end - 1 and piece.doc[start].ent_type_ == "DATE":
        start += 1  # "This Wednesday Foreign Minister Ada Lund"
    if end - start > 1 and (piece.doc[start].text in {"Said", "Says", "Added"} or opens_a_pair(piece.doc[start])):
        start += 1  # "Said the coach Ada Lund: “We are ready.”", "Both Ada Lund and Ben Orr said"
    while start < end and piece.doc[start].lower_ in {"now", "then", "but", "and", "later", "also", "even"}:
        start += 1
    if labelled(piece.doc, start, end):
        end -= 1
    while end > start + 1 and piece.doc[end - 1].lower_ in {"here", "there"}:
        end -= 1  # "One broker (here)"
    while end > start + 2 and piece.doc[end - 1].tag_ in {"VBN", "VBG"} and piece.doc[end - 2].pos_ == "NOUN":
        end -= 1  # "The Orr poll released (last week)"
    while end > start + 1 and piece.doc[end - 1].ent_type_ == "DATE" and piece.doc[end - 1].text.islower():
        end -= 1  # "The Harbour Board this week (announced)"
    while end > start and (
        piece.doc[end - 1].pos_ in {"ADP", "CCONJ", "DET", "AUX"} or piece.doc[end - 1].tag_ == "POS"
    ):
        end -= 1
    while end > start and (
        piece.doc[end - 1].is_space or (piece.doc[end - 1].is_punct and piece.doc[end - 1].text != ")")
    ):
        end -= 1
    return piece.doc[start:end]


def _after_comma(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).text == ","


def _conjuncts(phrase: DocSpan) -> list[DocSpan]:
    """Cut at the "and" between coordinated heads; a name such as "Food and Drug Administration" is not cut."""
    doc, root = phrase.doc, phrase.root
    # "Former Secretary Ada Lund and former Mayor Jon Berg": the names are coordinated, not the titles
    named = [child for child in root.children if child.dep_ in {"appos", "flat"} and not _after_comma(child)]
    root = next((child for child in named if child.ent_type_ == "PERSON" and child.conjuncts), root)
    heads = sorted(token.i for token in root.conjuncts if token.i > root.i and token in phrase)
    cuts: list[int] = []
    before = root.i
    for head in heads:
        between = [doc[i] for i in range(before + 1, head) if doc[i].dep_ == "cc" or doc[i].text == ","]
        if not between:
            return [phrase]
        cuts.append(between[-1].i)
        before = head
    if cuts and any(token.tag_ == "POS" and token.i > cuts[0] for token in phrase):
        return []  # "Lund and Berg's mother": hers alone, or of both?
    inside = any(doc[cut].ent_iob_ == "I" or doc[cut + 1].lower_ in PARTNERS for cut in cuts)
    if not cuts or inside or doc[cuts[-1]].lower_ not in {"and", "or", "&"}:
        return [phrase]  # a comma alone begins an apposition more often than a list
    commas = [token.i for token in phrase if token.text == "," and token.i < cuts[0]]
    if commas and doc[commas[-1] + 1].text[:1].islower() and commas[-1] > root.i:
        return [phrase]  # "Ada Lund, founder and head of the Harbour Board": one person
    if any(doc[cut + 1].pos_ == "ADP" or (doc[cut + 1].tag_ == "JJ" and cut + 2 >= phrase.end) for cut in cuts):
        return [phrase]  # "observers in Harwick and around the country"
    edges = [phrase.start, *cuts, phrase.end]
    pieces = [doc[(a + 1 if n else a) : b] for n, (a, b) in enumerate(pairwise(edges))]
    return [phrase] if of_one_person(pieces) or one(phrase, cuts) else pieces


def _phrase(piece: DocSpan) -> Phrase:
    piece = past_brackets(past_parent(past_reader(piece)))
    core, aside, short = _core(piece)
    first = core.start
    while first < core.end - 1 and core.doc[first].pos_ in {"DET", "PUNCT"}:
        first += 1
    name = _name(core.doc[first : core.end])
    apposed = _apposed(piece, core) if name is None or office(name) else None
    if apposed is not None:
        # "another eyewitness, Nicole Towarek,": the name stands in the aside, the core says what she is
        aside, core = core.text, apposed
        name = _name(core)
    role: tuple[str, ...] = ()
    if name:
        role = tuple(token.text for token in core.doc[core.start : name.start] if not token.is_punct)
    span = Span(core[0].idx, core[-1].idx + len(core[-1].text))
    words = tuple(_joined(name)) if name else ()
    return Phrase(span, core, role, words, aside, short, name.root if name else head_of(core), name)


def _core(piece: DocSpan) -> tuple[DocSpan, str, str]:
    """The phrase up to its first aside or relative clause; the aside; a short name in brackets."""
    doc, end, short = piece.doc, piece.end, ""
    for token in piece:
        if token.text == "(":
            inner = list(doc[token.i + 1 : piece.end])[:3]
            closed = len(inner) == 1 or (len(inner) > 1 and inner[1].text == ")")
            if closed and inner[0].text[:1].isupper() and inner[0].text.isalpha() and len(inner[0].text) > 1:
                short = inner[0].text
        relative = token.lower_ in _RELATIVES and token.text != "WHO" and token.i > piece.start
        participle = token.tag_ in {"VBG", "VBN"} and token.dep_ in {"acl", "advcl"} and token.i > piece.root.i
        suffix = token.text == "," and token.i + 1 < piece.end and doc[token.i + 1].lower_ in SUFFIXES
        spaced = token.text == "-" and bool(token.whitespace_) and token.i > 0 and bool(token.nbor(-1).whitespace_)
        dash = spaced or (token.text in {"—", "–"} and not _glued(token))
        if token.i > piece.start and (
            relative
            or participle
            or dash
            or aside_begins(token)
            or token.text in {"(", ";", ":"}
            or (token.text == "," and not suffix)
        ):
            end = token.i
            break
    return doc[piece.start : end], _bare(doc[end : piece.end]).text, short


def _glued(dash: Token) -> bool:
    """ "Export–Import Bank": a dash without spaces is part of a name."""
    return not dash.whitespace_ and dash.i > 0 and not dash.nbor(-1).whitespace_


def _apposed(piece: DocSpan, core: DocSpan) -> DocSpan | None:
    """The name that stands after the first comma, when that is all that stands there up to the next comma or bracket.

    A single word is a name only where a body or a relative is described: "the company, Agrona", "his wife, Ada"; "the
    leader, Orr" may be a list.
    """
    doc, comma = piece.doc, core.end
    if comma + 3 < piece.end and doc[comma].text == "(" and doc[comma + 2].text == ")":
        comma += 3  # "The Public Relations Officer (PRO), Inspector Ada Lund,"
    if comma >= piece.end or doc[comma].text != ",":
        return None
    end = comma + 1
    while end < piece.end and doc[end].text not in {",", "("}:
        end += 1
    apposed = without_place(untitled(doc[comma + 1 : end]))
    if not len(apposed) or not all(namelike(t) or t.text == "-" for t in apposed):
        return None
    if all(token.ent_type_ in PLACES for token in apposed) and core[-1].ent_type_ in PLACES:
        return None  # "The farmers of Orrin, Lund County, said": where they live
    alone = core.root.lower_ in OWNED or (core.root.lower_ in KIN and core[0].tag_ == "PRP$" and len(core) < 4)
    return apposed if len(apposed) >= 2 or (alone and apposed[0].pos_ == "PROPN") else None


def namelike(token: Token) -> bool:
    """Whether the word may stand in a proper name."""
    small = {"DET", "PRON", "ADP", "SCONJ", "CCONJ"} | ({"VERB", "AUX"} if token.is_sent_start else set())
    capital = token.text[:1].isupper() and token.pos_ not in small
    if token.is_sent_start and token.pos_ in {"NOUN", "ADJ", "ADV", "NUM"} and not in_name(token):
        # "Officials said": only the sentence's start gives the capital; but "Harding said" after "Paul Harding"
        return token.text in _proper_nouns(token.doc)
    if token.ent_type_ in TIMES and not (token.text == "Today" and token.i and namelike(token.nbor(-1))):
        return False
    return capital or token.lower_.rstrip("-") in PARTICLES


@lru_cache(maxsize=1)
def _proper_nouns(doc: Doc) -> frozenset[str]:
    return frozenset(token.text for token in doc if token.pos_ == "PROPN")


def is_role(token: Token) -> bool:
    """Whether the word is a title or an office: not the "official" of "the official news agency"."""
    ends = token.i + 1 >= len(token.doc) or token.nbor().ent_iob_ != "I"
    surname = token.ent_type_ == "PERSON" and token.ent_iob_ == "I" and ends  # "Charlie King"
    honoured = token.i > 0 and token.nbor(-1).lower_ in HONORIFICS
    first = token.lower_ == "dean" and token.ent_type_ == "PERSON" and not ends  # "Dean Orr" of Orr Hale, or the dean
    office = token.lower_ in ROLES or token.lower_.rpartition("-")[2] in ROLES  # "Party Co-Chairman"
    if office and in_body(token):
        return False  # "The Paramedic and Ambulance Union"
    return office and token.pos_ in {"NOUN", "PROPN"} and not surname and not honoured and not first


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


def _name(core: DocSpan) -> DocSpan | None:
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
        elif token.text in {"-", "'", "’", "&"} or (i > core.start and _inside(token)):
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
    return None if loose or is_role(name[0]) else name


def own_name(run: DocSpan) -> DocSpan:
    """ "Minister of Information Moammar Khan": what stands before a recognised person's name is not the name."""
    if any(token.lower_ in BODIES for token in run):
        return run
    start, goes_on = run.end - 1, run.end < len(run.doc) and run.doc[run.end].ent_iob_ == "I"
    while start > run.start and run.doc[start].ent_iob_ == "I":
        start -= 1
    person = run.doc[start].ent_type_ == "PERSON" and run.doc[start].ent_iob_ == "B" and run.end - start >= 2
    if person and not goes_on and start > run.start and run.doc[start - 1].lower_ not in {"-", "and", "&"}:
        return run.doc[start : run.end]
    if run[0].lower_ == "of" and len(run) == 4 and (run[1].lower_ == "state" or run[1].ent_type_ in PLACES):
        return run[-2:]  # "Secretary of State Ann Cole", whatever the four words were taken for
    places = {token.ent_type_ for token in run[-2:]} <= PLACES | {"ORG"}
    if run[0].lower_ == "of" and len(run) >= 4 and not places and "-" not in run[-2:].text:
        return run[-2:]  # "of State Mike Pompeo"
    return run


def _joined(name: DocSpan) -> list[str]:
    """The words of a name, with hyphens and initials kept together: al-Sham, Al-Masdar."""
    return name.text.split()
