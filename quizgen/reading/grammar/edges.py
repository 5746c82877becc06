"""A word at the edge of a name in, whether a name or a title goes on there, or something else begins, out."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.reading.details.days import WEEKDAYS
from quizgen.reading.sources.kinds import BODIES, HONORIFICS, listed
from quizgen.reading.sources.legal_forms import form_before

#: "James Orr and Co", "Hale and Sons": one firm.
PARTNERS = listed("co co. sons partners company brothers bros associates")
#: What a firm's whole name ends in, and its short name leaves out.
FIRM_ENDS = listed("corp inc ltd plc co llc corporation incorporated limited company nv sa ag")
_PARTISANS = listed("republican democrat tory conservative liberal unionist nationalist socialist communist")
#: "The firm Harland said": the next word is its name; but "broadcaster Ana Ruiz" is a person.
CALLED = listed(
    "consortium cooperative co-operative agency company corporation firm charity union newspaper magazine bank airline "
    "office"
)
_WORDS_OF = listed("release statement interview email e-mail note letter tweet speech briefing post message call")
_AT_WORK = listed(
    "analyst economist strategist trader dealer broker partner director manager consultant executive researcher adviser"
    " advisor chairman president vice-president spokesman spokeswoman"
)


def glued(mark: Token) -> bool:
    """The hyphen of "under-pressure coach"."""
    return mark.text in {"-", "–"} and mark.i > 0 and not mark.whitespace_ and not mark.nbor(-1).whitespace_


def labelled(doc: Doc, start: int, end: int) -> bool:
    """ "Name: Ada Lund Age: 27": the last word belongs to what comes next."""
    return end - start > 2 and start > 0 and end < len(doc) and doc[start - 1].text == ":" == doc[end].text


def partisan(token: Token) -> bool:
    """The "Democrat" of "the Ohio Democrat" is no surname."""
    return token.lower_ in _PARTISANS


def opens_a_pair(token: Token) -> bool:
    """The "both" of "both Ada Lund and Ben Orr"; "both officers" are two."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return token.lower_ == "both" and after is not None and after.pos_ == "PROPN" and after.tag_ == "NNP"


def in_body(token: Token) -> bool:
    """Whether the word stands in a body's name or opens it: "The Harbour [Doctor] Union", "[Lady] Teachers Union"."""
    doc, place = token.doc, token.i + 1
    inside = token.ent_type_ == "ORG"
    if not inside and (token.lower_ not in HONORIFICS or token.lower_.endswith(".")):
        return False
    if place >= len(doc) or doc[place].ent_type_ != "ORG" or (inside and doc[place].ent_iob_ != "I"):
        return False
    while place + 1 < len(doc) and doc[place + 1].ent_iob_ == "I":
        place += 1
    return doc[place].lower_ in BODIES


def aside_begins(token: Token) -> bool:
    """ "The agency | in its report", "the report | on Thursday": where or when it is said is no part of a name."""
    if not 0 < token.i < len(token.doc) - 1 or token.pos_ != "ADP":
        return False
    after = token.nbor(1)
    dated = token.lower_ == "on" and after.lower_ in WEEKDAYS and token.nbor(-1).tag_ not in {"VBN", "VBD"}
    whose = after.i + 1 < len(token.doc) and after.nbor(1).lower_ in {"by", "of", "from"}  # "a tweet on Monday by her"
    return (dated and not whose) or (token.lower_ == "in" and (after.tag_ == "PRP$" or _said_in(token)))


def _said_in(token: Token) -> bool:
    """ "Lund | in a release", where "said" stood before: what she said it in."""
    if token.nbor(-1).pos_ != "PROPN" or token.nbor(1).lower_ not in {"a", "an"}:
        return False
    rest = token.doc[token.i + 2 : token.i + 6]
    place = next((n for n, word in enumerate(rest) if word.lower_ in _WORDS_OF), -1)
    after = rest[place + 1] if 0 <= place < len(rest) - 1 else None
    return place >= 0 and (after is None or after.lower_ not in {"by", "of", "from"})


def untitled(apposed: DocSpan) -> DocSpan:
    """ "The archbishop, [the Most Reverend] Ada Lund, said": only titles and what describes her are left out."""
    start = apposed.end - 1
    while start > apposed.start and apposed.doc[start].ent_iob_ == "I":
        start -= 1
    name, before = apposed.doc[start : apposed.end], apposed.doc[apposed.start : start]
    person = len(name) > 1 and all(token.ent_type_ == "PERSON" for token in name)
    plain = all(token.pos_ in {"DET", "ADJ", "ADV", "NOUN", "PROPN"} and not token.ent_type_ for token in before)
    return with_its_form(name, apposed.start) if person and plain else apposed


def with_its_form(name: DocSpan, first: int) -> DocSpan:
    """ "The operator, [PT] Lintas Orra": a legal form that the entity recogniser left out is the company's name."""
    before = name.start - 1
    return name.doc[before : name.end] if before >= first and form_before(name.doc[before].text) else name


def works_there(before: Token) -> bool:
    """ "Ben Sullivan of [Orr Hale Reynolds]", "an analyst at [Orr Hale]": nobody works at a person."""
    who = before.nbor(-1) if before.i > before.sent.start else None
    if who is None or before.lower_ not in {"of", "at"}:
        return False
    named = who.ent_type_ == "PERSON" and who.ent_iob_ == "I"
    return named or (before.lower_ == "at" and who.lower_ in _AT_WORK)


_SITES = listed("site plant factory depot works premises stores")
_CALLED_SO = CALLED | listed("group organisation organization network club association")


def nobodys(name: DocSpan) -> bool:
    """ "At the Orr Hale site", "The Spanish group, Linea Orr, said": a person has neither a "the" nor is a group."""
    doc, near = name.doc, name[0].nbor(-1) if name.start else None
    if near is None or name.end >= len(doc):
        return False
    if near.lower_ == "the":
        return doc[name.end].lower_ in _SITES
    called = doc[name.start - 2] if near.text == "," and name.start > 1 else None
    if called is None or called.lower_ not in _CALLED_SO or doc[name.end].text != ",":
        return False
    return name.root.dep_ == "appos" and name.root.head == called and called.dep_.startswith("nsubj")


def articled(name: DocSpan) -> bool:
    """ "The Bord said": "the" alone stands before the name, and no noun comes behind, as in "the Hale campaign"."""
    doc, near = name.doc, name[0].nbor(-1) if name.start else None
    after = doc[name.end] if name.end < len(doc) else None
    return (
        near is not None and near.lower_ == "the" and after is not None and after.pos_ not in {"NOUN", "ADJ", "PROPN"}
    )
