"""The words before a name in, those of them that are its bearer's title out.

"The Students' [Union president Ada Lund]" is no whole title: a word that belongs to a longer name is left out with it.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.reading.grammar.edges import glued
from quizgen.reading.grammar.name_of import is_role
from quizgen.reading.sources.kinds import HONORIFICS, ROLES, listed

_NO_TITLE = frozenset({"ADV", "DET", "ADP", "SCONJ", "CCONJ", "PRON", "AUX"})
_SAYS = frozenset({"Said", "Says", "Added"})
_KEPT = listed("former then acting late vice deputy assistant associate interim outgoing ex-president co-founder")
#: So many words of a title are read back from the name; those with a capital belong together whatever their number.
_MOST = 6


def before(doc: Doc, start: int, title: list[Token]) -> list[Token]:
    """The words of the title, with what stands before them up to the start of the phrase."""
    words, i = list(title), start - 1
    while i >= 0 and _titular(doc, i) and (len(words) < _MOST or doc[i].text[:1].isupper() or glued(doc[i])):
        words.insert(0, doc[i])
        i = -1 if doc[i].is_sent_start else i - 1
    return words


def _titular(doc: Doc, i: int) -> bool:
    token = doc[i]
    near = i + 1 < len(doc) and glued(doc[i + 1])
    plain = token.pos_ in {"NOUN", "ADJ", "PROPN"} or token.is_title or glued(token) or near
    return plain and token.ent_type_ != "DATE"


def apposed(name: DocSpan) -> set[str]:
    """ "The Minister for Harbours and Rivers, Mr [Ben Orr], said": the office before the comma, if it is his."""
    office, first = name.root.head, name.start
    while first > name.sent.start and name.doc[first - 1].lower_ in HONORIFICS:
        first -= 1
    if name.root.dep_ != "appos" or office.lower_ not in ROLES - HONORIFICS or office.i >= first - 1:
        return set()
    between = name.doc[office.i + 1 : first]
    whole = between[-1].text == "," and not any(t.ent_type_ == "PERSON" or t.pos_ == "VERB" for t in between)
    return {office.lower_} if whole and office.left_edge.lower_ == "the" and office.dep_.startswith("nsubj") else set()


def own(words: list[Token]) -> list[Token]:
    """The words of a title: not the "emergency" of "the state of emergency President Reyes wanted"."""
    while len(words) > 1 and not glued(words[1]) and (words[0].pos_ in _NO_TITLE or words[0].text in _SAYS):
        words = words[1:]
    if len(words) > 2 and words[0].lower_ == "then" and glued(words[1]):
        words = words[2:]  # "then-senator Ana Ruiz"
    for place in range(len(words) - 1, 0, -1):
        small = words[place - 1].text[:1].islower() and words[place - 1].lower_ not in _KEPT
        if small and words[place].text[:1].isupper():
            return _uncut(words[place:])
    return _uncut(words)


def _uncut(words: list[Token]) -> list[Token]:
    """ "The Miners and [Nurses Association secretary]": from the first word on that is not of the longer name."""
    if not words or not _of_a_longer_name(words[0]):
        return words
    small = next((n for n, word in enumerate(words) if word.text[:1].islower()), len(words))
    return words[small:] if len(words) - small > 1 else []  # "official Ada Lund": of what?


def _of_a_longer_name(first: Token) -> bool:
    """Whether a name goes on in the word: behind the mark of an owner, an "and" or an "of the" of a name."""
    if not first.text[:1].isupper() or first.i < 2 or first.is_sent_start or _titled_alone(first):
        return False
    last, doc = first.nbor(-1), first.doc
    if last.tag_ == "POS" or last.lower_ in {"and", "&"}:
        return doc[first.i - 2].text[:1].isupper()
    if last.lower_ == "of":
        return doc[first.i - 2].is_title  # "Harwick Department of [Harbours official]"
    return last.lower_ == "the" and first.i > 2 and doc[first.i - 2].lower_ == "of" and doc[first.i - 3].is_title


def _titled_alone(word: Token) -> bool:
    """ "The council's Mayor Ada Lund": what opens the title is an office of its own."""
    return is_role(word) and not (word.i > 1 and word.nbor(-1).tag_ == "POS" and word.nbor(-2).is_title)
