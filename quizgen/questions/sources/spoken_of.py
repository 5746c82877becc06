"""A claim in the words of a stem and a person in, whether the words speak of that person out: no rival can be meant.

"Ted has never paid, Ms Orr said": beside her, Mr Holm, whom friends call Ted, is no choice. The names of a source, and
what a first name is else called by, are looked for elsewhere (`kinship.betrays`); here are the names that the article
never ties to a surname, pet names, offices, and "he".
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Naming, Reading, Source
from quizgen.model.firstnames import sex
from quizgen.model.nicknames import FORMS
from quizgen.questions.english.likeness import content_words, lexicon
from quizgen.questions.english.wording import places_of
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.parties import is_party, parties_in

#: A name that stands alone, no part of a longer one: "Ted is a friend", but not "Ted Holm", "Port Ted".
_ALONE = re.compile(r"(?<![\w’'-])([A-Z][a-z]{2,})(?![\w-])(?! [A-Z][a-z])")
_AFTER_A_NAME = re.compile(r"[A-Z][\w.’'-]* $")
#: Names of months and of places that people bear as well.
_NO_PERSON = lexicon(
    "april may june august georgia virginia carolina charlotte austin sydney chelsea jordan florence victoria lincoln"
    " jackson houston madison israel santiago san"
)
#: "Stevie", "Keano" and "Robbie": what is left without the ending begins the name.
_PET_NAME = re.compile(r"(?:(\w{4,})|(\w{2,})(\w)\3)(?:ie|y|o|ey|ers?)")
_OFFICE = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Tt]heir) (?:prime |vice |finance |foreign |home |education |health )?"
    r"(president|senator|governor|mayor|chairman|chairwoman|minister|chancellor|secretary|captain|manager|coach"
    r"|boss|leader|chief|judge|director|commissioner|ambassador|striker|keeper|goalkeeper|skipper|singer|actor|actress|queen|king|prince|princess|pope)\b",
    re.IGNORECASE,
)
_HIM = re.compile(r"\b(?:he|him|his|she|her)\b", re.IGNORECASE)


def speaks_of(words: str, source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Do the words mean the person, by a first name, a pet name, an office, a description or a pronoun?"""
    if source.naming is not Naming.NAMED_PERSON or source.coarse != "person":
        return _of_the_party(words, source)
    names = _lone_names(words)
    return (
        any(_called(name, source, reading) for name in names)
        or _by_office(words, source, reading)
        or _by_pronoun(words, source, attribution, reading)
    )


def _of_the_party(words: str, source: Source) -> bool:
    """ "A Lib Dem vote lets them in", beside the Liberal Democrats."""
    return is_party(source.name) and not parties_in(words).isdisjoint(parties_in(source.name))


@lru_cache(maxsize=1024)
def _lone_names(words: str) -> tuple[str, ...]:
    """The words with a capital that stand alone and may be a first name or a pet name."""
    return tuple(found.group(1) for found in _ALONE.finditer(words) if not _AFTER_A_NAME.search(words[: found.start()]))


def _called(name: str, source: Source, reading: Reading) -> bool:
    """Is the person called so, or may be, because nothing tells what first name is theirs?"""
    folded = name.casefold()
    firsts = _first_names(source, reading)
    if any(folded == first or folded in FORMS.get(first, ()) for first in firsts):
        return True
    if not firsts and sex(name) and folded not in _NO_PERSON:
        return True  # "Ted is a friend", and of Mr Holm no first name is told
    pet = _PET_NAME.fullmatch(folded)
    if not pet:
        return False
    begins = pet.group(1) or f"{pet.group(2)}{pet.group(3)}"
    return any(part.casefold().startswith(begins) for one in source.names for part in one.split())


#: A name right before another one, of at most so many letters, and where a word ends.
_NAME_BEFORE, LONGEST_NAME = re.compile(r"\b([A-Z][\w’-]+) $"), 60
_ENDS = re.compile(r".\b")


@lru_cache(maxsize=512)
def _first_names(source: Source, reading: Reading) -> frozenset[str]:
    """The first names that the article prints before the surname, known as such."""
    last = source.name.split()[-1]
    text = reading.article.text
    ended = (at for at in places_of(last, text) if _ENDS.match(text, at + len(last) - 1))
    before = (_NAME_BEFORE.search(text[max(0, at - LONGEST_NAME) : at]) for at in ended)
    names = [found.group(1) for found in before if found]
    known = [name.casefold() for name in names if sex(name) or name.casefold() in FORMS]
    return frozenset((*known, *(word.casefold() for word in bare_name(source).split()[:1])))


def _by_office(words: str, source: Source, reading: Reading) -> bool:
    """ "The governor has lied", beside Governor Holm; "the senator from Orrin", beside whom the article calls so."""
    offices = {found.group(1).casefold() for found in _OFFICE.finditer(words)}
    if not offices:
        return False
    theirs = {word.casefold().strip(".,") for name in source.names for word in name.split()}
    theirs |= {one.head for one in reading.introductions if not {*one.names}.isdisjoint(source.names)}
    return not offices.isdisjoint(theirs) or any(
        content_words(one.words) <= content_words(words)
        for one in reading.introductions
        if not {*one.names}.isdisjoint(source.names)
    )


def _by_pronoun(words: str, source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Does a "he" in what is said mean the person, as far as the article tells, or because nobody was named since?"""
    if attribution.form is ContentForm.QUOTATION and _HIM.search(words) and attribution.evidence:
        last = _last_named(attribution, reading)
        if last is not None and last.id == source.id:
            return True
    return any(
        mention.antecedent in source.names and _HIM.fullmatch(mention.span.of(reading.article.text))
        for mention in reading.mentions
        if any(place.contains(mention.span) for place in attribution.content)
    )


#: So many characters before a quotation the one who is meant by its "he" was named.
NEAR = 800


def _last_named(attribution: Attribution, reading: Reading) -> Source | None:
    """The person named last before a quotation, other than the one who says it."""
    start = min(place.start for place in (*attribution.content, *attribution.evidence))
    text = reading.article.text
    others = (one for one in (*reading.sources, *reading.bystanders) if one.id not in attribution.source_ids)
    named = [
        (mention.start, one.id, one)
        for one in others
        if one.coarse == "person" and one.naming is Naming.NAMED_PERSON
        for mention in one.mentions
        if start - NEAR <= mention.start < start and mention.of(text)[:1].isupper()
    ]
    return max(named)[2] if named else None
