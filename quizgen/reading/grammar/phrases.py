"""A printed source in, its parts out: coordinated phrases, and for each its core, its role words and its proper name.

"Army sources and reporters for Sana" are two phrases; "Anna Reyes, the mayor, who lives here" has the core
"Anna Reyes" and the aside "the mayor"; "Defence Minister Anna Reyes" has the role "Defence Minister" and a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Span
from quizgen.model.particles import SUFFIXES
from quizgen.reading.grammar.edges import PARTNERS, aside_begins, labelled, opens_a_pair, untitled
from quizgen.reading.grammar.labels import PLACES, listed_within
from quizgen.reading.grammar.name_of import namelike, proper_name, words_of
from quizgen.reading.grammar.named_part import behind_title, past_brackets, past_dateline, past_parent, past_reader
from quizgen.reading.grammar.offices import (
    of_one_person,
    office,
    without_place,
)
from quizgen.reading.grammar.one_of_two import head_of, one, two_offices
from quizgen.reading.sources.kinds import BODIES, listed

#: Relatives of whom often the first name alone is told: "his wife, Ada".
KIN = listed("wife husband son daughter mother father mum dad brother sister partner fiancee fiancé fiancée")
#: Bodies whose one-word name may follow a comma: "its operator, Hidrotam".
OWNED = listed(
    "company firm operator owner manufacturer maker airline union charity group agency newspaper paper broadcaster club"
)
_RELATIVES = frozenset({"who", "which", "whose", "whom", "where", "that"})


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
    cuts = [cut for cut in cuts if doc[cut].text != "&"]  # "Orr & Hale" is a firm
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
    if commas or len(cuts) > 1:
        first = doc[phrase.start : min([*commas, *cuts])]
        if _list_in_a_name(first, doc[cuts[-1] + 1 : phrase.end]):
            return []
    edges = [phrase.start, *cuts, phrase.end]
    pieces = [doc[(a + 1 if n else a) : b] for n, (a, b) in enumerate(pairwise(edges))]
    return [phrase] if of_one_person(pieces) or one(phrase, cuts) else pieces


def _list_in_a_name(first: DocSpan, last: DocSpan) -> bool:
    """ "The Union of Harbour, Rail and Ferry Workers": one body, whose name would be cut at the comma."""
    kind = next((token.i for token in first if token.lower_ in BODIES and token.text[:1].isupper()), -1)
    of = kind >= 0 and kind + 1 < first.end and first.doc[kind + 1].lower_ in {"of", "for"}
    names = [token for token in last if token.text[:1].isalpha()]
    end = next((token for token in last if token.text == "("), None)
    tail = last.doc[end.i - 1] if end is not None and end.i > last.start else last[-1]
    return of and all(token.text[:1].isupper() for token in names) and tail.tag_ in {"NNPS", "NNS"}


def _phrase(piece: DocSpan) -> Phrase:
    piece = past_brackets(past_parent(past_reader(piece)))
    core, aside, short = _core(piece)
    first = core.start
    while first < core.end - 1 and core.doc[first].pos_ in {"DET", "PUNCT"}:
        first += 1
    name = proper_name(core.doc[first : core.end])
    apposed = _apposed(piece, core) if name is None or office(name) else None
    if apposed is not None:
        # "another eyewitness, Nicole Towarek,": the name stands in the aside, the core says what she is
        aside, core = core.text, apposed
        name = proper_name(core)
    role: tuple[str, ...] = ()
    if name:
        role = tuple(token.text for token in core.doc[core.start : name.start] if not token.is_punct)
    span = Span(core[0].idx, core[-1].idx + len(core[-1].text))
    words = tuple(words_of(name)) if name else ()
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
            or (token.text == "," and not suffix and not listed_within(token))
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
    if apposed[-1].ent_type_ == "PERSON" and two_offices(core):
        return None  # "A spokeswoman for the mayor, Ada Lund, said": which of the two is Ada Lund?
    return apposed if len(apposed) >= 2 or (alone and apposed[0].pos_ == "PROPN") else None
