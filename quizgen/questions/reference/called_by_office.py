"""A reading in, whom it calls by which office or calling ("Judge Orr", "Ann Orr, the treasurer") out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from quizgen.model import Naming, Reading, Span
from quizgen.questions.english.likeness import STOP, lexicon
from quizgen.questions.sources.levelling import bare_name, is_role

#: So many letters has what is cut short before a name: "Coun.", "Cllr.", "Supt."
_SHORT = 5
#: So many characters at most stand between an office and the name behind it: "The Minister for Roads, Mr Tom Orr, ..."
_APART = 70
#: "Sheriff Court" and "Mayor Street" are nobody.
_NO_NAME = lexicon("Court Courts Office Department House Street Road Square Park School College Act Hall Club General")
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_OF_ITS_OFFICE = re.compile(r"(?: (?:for|of|at|in) [^,.;:!?]{3,60})?, (?:(?:Mr|Mrs|Ms|Dr|Prof|Alhaji|Hon|Engr)\.? )*")
#: "Told the mayor, Ann Orr said": there the name begins another clause.
_APPOSED = re.compile(r",|\.| (?:has|had|is|was|will|have) ")


class Called(NamedTuple):
    """Where the report calls somebody so: the surname, what stands right before the office, and the office itself."""

    last: str
    before: str
    span: Span
    word: str
    about: str = ""


def plain(word: str) -> str:
    """In small letters and without the 's of an owner."""
    return re.sub(r"[’']s?$", "", word.casefold())


@lru_cache(maxsize=8)
def people_of(reading: Reading) -> dict[str, str]:
    """Each person whom the report names by first name and surname, by the surname; two of one surname are left out."""
    names: dict[str, set[str]] = {}
    sources = (one for one in (*reading.sources, *reading.bystanders) if one.naming is Naming.NAMED_PERSON)
    told = [bare_name(one) for one in sources if one.coarse == "person"]
    told += [one.name for one in reading.introductions if one.kind == "person"]
    told += [one[0] for one in reading.people]
    for name in told:
        if " " in name:
            names.setdefault(name.split()[-1], set()).add(name)
    shortest = {last: min(forms, key=len) for last, forms in names.items()}
    # "Alhaji Musa Orr" is "Musa Orr", but "Ann Orr" is not "Tom Orr"
    return {last: name for last, name in shortest.items() if all(form.endswith(name) for form in names[last])}


@lru_cache(maxsize=8)
def callings(reading: Reading) -> frozenset[str]:
    """All words by which the report may call somebody: the nouns of introductions and what stands before a name."""
    heads = {one.head.casefold() for one in reading.introductions if one.kind == "person"}
    return frozenset(heads | {word for word, _ in _titled(reading)})


def called(asked: frozenset[str], reading: Reading) -> list[Called]:
    """Everybody whom the report calls by one of these words."""
    found = [one for word, one in _titled(reading) if word in asked]
    for one in reading.introductions:
        if one.kind == "person" and one.head.casefold() in asked:
            before = one.words.casefold().partition(one.head.casefold())[0].split()
            words = " ".join(word for word in before if word not in STOP)
            found.append(Called(one.name.split()[-1], words, one.span, one.head, one.id))
    return found


@lru_cache(maxsize=8)
def _titled(reading: Reading) -> tuple[tuple[str, Called], ...]:
    """Each office right before a name, and whose name; the "Judge Orr" who is nobody known here has a surname too."""
    text, people = reading.article.text, people_of(reading)
    firsts = {name.split()[0]: last for last, name in people.items()}
    tokens = [*WORD.finditer(text, reading.article.body[0].start)]
    found: list[tuple[str, Called]] = []
    for place, (one, name) in enumerate(pairwise(tokens)):
        capital = name.group()[:1].isupper()
        if not (capital or text[one.end()] == "," or name.group() in ("for", "of", "at", "in")):
            continue
        if not is_role(one.group().title()):
            continue
        before = tokens[place - 1] if place else None
        told = before.group() if before is not None and _adjoins(before, one, text) else ""
        # "association president Orr", "Vice President Orr", but not "asked Judge Orr"
        told = told.casefold() if one.group()[0].islower() or told[:1].isupper() else ""
        told = "" if told in STOP else told
        # "Cllr. Orr" is one name, but "... the clerk. Orr said" is none
        joined = text[one.end() : name.start()] == " " or (one.group()[0].isupper() and len(one.group()) <= _SHORT)
        if capital and joined and name.group() not in _NO_NAME:
            last = firsts.get(name.group(), name.group())
            if last != name.group() and not text.startswith(people[last], name.start()):
                last = name.group()
            found.append((plain(one.group()), Called(last, told, Span(one.start(), name.end()), one.group())))
        else:
            found += ((plain(one.group()), found_) for found_ in _behind(one, told, people, text))
    return tuple(found)


def _adjoins(before: re.Match[str], one: re.Match[str], text: str) -> bool:
    """ "Vice President Orr", "Lt. Gov. Orr"."""
    return text[before.end() : one.start()] == " " or (
        text[before.end() : one.start()] == ". " and len(before.group()) < _SHORT
    )


def _behind(one: re.Match[str], before: str, people: dict[str, str], text: str) -> Iterator[Called]:
    """ "The Minister for Roads, Mr Tom Orr, has ..." """
    gap = _OF_ITS_OFFICE.match(text, one.end(), one.end() + _APART)
    if gap is None:
        return
    for last, name in people.items():
        if text.startswith(name, gap.end()) and _APPOSED.match(text, gap.end() + len(name)):
            yield Called(last, before, Span(one.start(), gap.end() + len(name)), one.group())
