"""The names that a network marked in, the same names whole out: none cut in two, no place before a person's name.

Each rule rests on what stands beside the name; where that does not tell, the name stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from quizgen.model.body_names import field
from quizgen.model.firstnames import sex

#: Who may be "in Harwick": a name of three words behind that is of the place and of a person.
_POSTED = frozenset(
    "spokeswoman spokesman spokesperson correspondent ambassador envoy representative coordinator reporter".split()
)
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_RANKS = frozenset("SP DSP ASP CSP SSP SUPT INSP CP DCP ACP PC Mr Mr. Dr Dr. Chief Pastor Prof Prof. Engr Barr".split())
#: First names that are printed short: "Ma. Elena Cruz" is Maria Elena.
_SHORT_FIRST = frozenset({"Ma", "Md"})
_MARKS = frozenset({'"', "“", "”"})
#: What the last word of a body's name is, or the first where "of" or "for" comes next.
_KINDS = frozenset(
    """commission company committee council department ministry agency authority association union federation
    institute office bureau service board administration corporation organisation organization""".split()
)
_OF = frozenset({"of", "for"})
_PERSONS, _BODIES = frozenset({"PERSON", "PER"}), frozenset({"ORG", "ORGANIZATION"})
_TWO_SPEAK = frozenset("say are have were announce warn".split())


def whole(names: Sequence[Span]) -> list[Span]:
    """The names in the order of the text; none overlaps another."""
    found: list[Span] = []
    for name in names:
        for one in _mended(name):
            while found and one.start <= found[-1].start:
                found.pop()  # a name that is part of the longer one
            if not found or found[-1].end <= one.start:
                found.append(one)
    return found


def _mended(name: Span) -> Iterator[Span]:
    doc = name.doc
    if name.label_ in _PERSONS:
        place = _place_before(name)
        if place:
            yield Span(doc, name.start, place, label="LOC")
        yield Span(doc, place or _first_of(name), name.end, label=name.label_)
    elif name.label_ in _BODIES:
        yield Span(doc, _body_begins(name), _body_ends(name), label=name.label_)
    else:
        yield name


def _place_before(name: Span) -> int:
    """ "The board's spokeswoman in Harwick Ada Lund said": where the person's name begins, else 0."""
    doc = name.doc
    if len(name) < 3 or name.start < 2 or doc[name.start - 1].lower_ not in {"in", "at"}:
        return 0
    if doc[name.start - 2].lower_ not in _POSTED or sex(name[0].text):
        return 0
    two = len(name) > 3 and bool(sex(name[2].text)) and not sex(name[1].text)  # "in Port Harwick Ada Lund"
    return name.start + (2 if two else 1)


def _first_of(name: Span) -> int:
    """Where a person's name begins of which the network saw the end alone."""
    doc, start = name.doc, name.start
    before = doc[start - 1] if start else None
    if before is None or name[0].is_sent_start:
        return start
    if len(name) == 1 and before.text in _WEEKDAYS and start > 1 and doc[start - 2].text in _RANKS:
        return start - 1  # "SP Friday Lund": no day
    if before.text == "." and start > 1 and doc[start - 2].text in _SHORT_FIRST and not doc[start - 2].whitespace_:
        return start - 2
    if len(name) == 1 and before.text in _MARKS and start > 3 and doc[start - 3].text in _MARKS:
        first = doc[start - 4]  # "Desmond “Biggs” Lund"
        return start - 4 if first.pos_ == "PROPN" and not first.ent_type_ and first.is_title else start
    return start


def _body_begins(name: Span) -> int:
    """ "The Harbours and [Rivers Commission] (HRC)": where the name of the body begins."""
    doc = name.doc
    if name.start < 2 or doc[name.start - 1].lower_ not in {"and", "&"} or name[-1].lower_ not in _KINDS:
        return name.start
    start = name.start - 1
    while start > 0 and _capital(doc[start - 1]) and not doc[start - 1].is_sent_start:
        start -= 1
    left = [token for token in doc[start : name.start - 1] if token.lower_ != "the"]
    if not left or any(token.ent_type_ in _PERSONS or token.lower_ in _KINDS for token in left):
        return name.start
    letters = doc[name.end + 1].text if name.end + 2 < len(doc) and doc[name.end].text == "(" else ""
    if letters and spells([token.text for token in (*left, *name)], letters):
        return left[0].i
    plain = doc[left[0].i - 1].lower_ == "the" and not any(token.ent_type_ for token in left)
    return left[0].i if plain and not letters else name.start


def _body_ends(name: Span) -> int:
    """ "The [Department of Harbours] and Rivers said it": where the name of the body ends."""
    doc, end = name.doc, name.end
    kind = next((n for n, token in enumerate(name) if token.lower_ in _KINDS), -1)
    of = kind >= 0 and kind + 1 < len(name) and name[kind + 1].lower_ in _OF
    if not of or end + 2 >= len(doc) or doc[end].lower_ not in {"and", "&"}:
        return end
    last = end + 1
    while last < len(doc) and _capital(doc[last]) and not doc[last].is_sent_start and doc[last].lower_ not in _KINDS:
        last += 1
    more = doc[end + 1 : last]
    after = doc[last] if last < len(doc) else None
    if not 1 <= len(more) <= 2 or after is None or after.lower_ in _TWO_SPEAK or after.lower_ in _KINDS:
        return end
    if after.text in {"-", "’s", "'s", "of"} or more[0].lower_ == "the":
        return end
    alike = more[-1].tag_ == "NNPS" and name[-1].tag_ == "NNPS"  # "of Miners and Steel Workers"
    told = field(more[-1].text) or more[-1].tag_ == "NNPS"  # "of Health and Greenpeace" are two
    loose = told and all(token.pos_ == "PROPN" and not token.ent_type_ for token in more)
    return last if loose or (alike and more[0].ent_type_ in _BODIES) else end


def _capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos_ in {"PROPN", "NOUN", "ADJ"}


def spells(words: Sequence[str], letters: str) -> bool:
    """Whether letters in brackets stand for a name: the first of each word in order, and more of a word now and then.

    >>> spells(["Orrin", "Lands", "Drainage", "Company"], "OLDCO"), spells(["Harbour", "Board"], "HA")
    (True, False)
    """
    plain = "".join(letter for letter in letters if letter.isalnum()).casefold()
    if len(plain) < 2 or not letters[:1].isupper():
        return False
    ways = {0}  # how many letters the words so far may have given
    for word in words:
        folded = word.casefold()
        ways = {
            taken + more
            for taken in ways
            for more in range(1, min(len(folded), len(plain) - taken) + 1)
            if folded.startswith(plain[taken : taken + more])
        }
    return len(plain) in ways
