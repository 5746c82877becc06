"""Doc and article in, the runs of words out that may be a name: capitals, particles and small words between them."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

from quizgen.model import Article, Section
from quizgen.reading.grammar.edges import labelled
from quizgen.reading.grammar.labels import TIMES, in_name, listed_within
from quizgen.reading.grammar.name_of import before_suffix, is_role, namelike
from quizgen.reading.sources.kinds import BODIES, animate

_UNSPELLED = frozenset({"of", "for", "and", "the"})
_SMALL = frozenset({"'t", "’t"})


def runs(doc: Doc, article: Article) -> Iterator[DocSpan]:
    """Maximal runs of words that may be a name, in running text (a headline's capitals mean nothing)."""
    for block in article.blocks:
        if block.section not in (Section.BODY, Section.STANDFIRST):
            continue
        found = doc.char_span(block.span.start, block.span.end, alignment_mode="expand")
        start: int | None = None
        for token in found or ():
            if _in_name(token, start):
                start = token.i if start is None else start
            elif start is not None:
                yield from _run(doc, start, token.i)
                start = None
        if start is not None and found is not None:
            yield from _run(doc, start, found.end)


def spelled(name: DocSpan, short: str) -> int | None:
    """Where the name begins whose initials are the short one: "Alliance to Reclaim Our Schools (AROS)"."""
    letters = "".join(letter for letter in short if letter.isalnum()).casefold()
    for start in range(name.start - 1, max(-1, name.start - 8), -1):
        token = name.doc[start]
        if token.is_punct or token.is_space:
            return None
        initials = "".join(t.text[0] for t in name.doc[start : name.end] if t.text[:1].isupper()).casefold()
        if initials.startswith(letters) and token.text[:1].isupper():
            return start
    return None


def _in_name(token: Token, start: int | None) -> bool:
    if token.is_space:  # "Newt\xa0 Hale"
        inside = start is not None and "\n" not in token.text and token.i + 1 < len(token.doc)
        return inside and token.nbor(1).ent_type_ == "PERSON" and token.nbor(1).ent_iob_ == "I"
    if start is not None and token.ent_type_ == "PERSON" and token.ent_iob_ == "I":
        return True  # "Yolanda Yu Hoi-kwan"
    doc = token.doc
    if start is None and token.pos_ == "AUX" and token.i + 1 < len(doc):
        return False  # "Did Reyes know?"
    if namelike(token) and (
        token.pos_ in {"PROPN"} or in_name(token) or token.is_title or token.is_upper or start is not None
    ):
        return token.ent_type_ not in TIMES or token.pos_ != "PROPN" or token.ent_type_ == ""
    if start is None or token.i + 1 >= len(doc):
        return False
    ahead = doc[token.i + 1]
    if before_suffix(token) or listed_within(token):
        return True
    if token.text in {"'", "’"} and token.ent_type_ == "ORG" and token.ent_iob_ == ahead.ent_iob_ == "I":
        return True  # "the Orrin Teachers' Union"
    if _nickname(token) or token.lower_ in _SMALL or (token.lower_ == "in" and ahead.lower_ in _SMALL):
        return True  # "Sophie in 't Veld"
    glued = token.text == "-" and not token.whitespace_ and not doc[token.i - 1].whitespace_
    within = token.lower_ == "on" and token.ent_type_ == "ORG" and token.ent_iob_ == ahead.ent_iob_ == "I"
    body_of = within or (token.lower_ in {"of", "for"} and any(t.lower_ in BODIES for t in doc[start : token.i]))
    joined = token.lower_ in {"and", "&"} and (token.ent_iob_ == "I" or (ahead.lower_ in BODIES))
    return (glued or body_of or joined) and (ahead.text[:1].isupper() or (joined and listed_within(ahead)))


def _nickname(token: Token) -> bool:
    """Whether a quotation mark stands around one word within a name: Robert C. "Bobby" Scott."""
    doc, i = token.doc, token.i
    if token.text not in {'"', "“", "”"} or i < 2 or i + 1 >= len(doc) or doc[i + 1].pos_ != "PROPN":
        return False
    opens = i + 3 < len(doc) and doc[i + 2].text in {'"', "”"} and doc[i + 3].pos_ == "PROPN"
    return opens or (doc[i - 2].text in {'"', "“"} and doc[i - 1].pos_ == "PROPN")


def _run(doc: Doc, start: int, end: int) -> Iterator[DocSpan]:
    while end > start and not doc[end - 1].text[:1].isalnum():
        end -= 1
    if labelled(doc, start, end):
        end -= 1
    if end > start and any(t.text[:1].isupper() and t.pos_ != "ADJ" for t in doc[start:end]):
        yield doc[start:end]


def office_of(near: Token) -> Token | None:
    """ "Superintendent of Schools [Ana Ruiz]": the office whose "of" stands before the word next to the name."""
    doc, place = near.doc, near.i - 1
    if place < 1 or doc[place].text != "of" or not near.text[:1].isupper() or near.ent_type_ == "PERSON":
        return None
    office = doc[place - 1]
    return office if office.text[:1].isupper() and is_role(office) and not office.is_sent_start else None


def office_in_brackets(name: DocSpan) -> str:
    """ "The deputy keeper of rivers (DKR) [Ana Ruiz]": the letters by which the office is called later, else ""."""
    doc, place = name.doc, name.start - 3
    if place < 1 or doc[place].text != "(" or doc[place + 2].text != ")" or doc[place].sent != name.sent:
        return ""
    letters = doc[place + 1].text
    words = [token for token in doc[max(name.sent.start, place - 8) : place] if token.lower_ not in _UNSPELLED]
    office = words[-len(letters) :]
    told = "".join(token.text[:1] for token in office).upper() == letters and len(letters) > 2
    return letters if told and any(animate(token.lemma_.lower()) for token in office) else ""
