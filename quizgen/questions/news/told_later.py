"""A reading in, what a report surely tells only after its first sentence out: who it is about.

Who is left open where the news is of somebody, and nothing that is printed before could be taken for a name. When and
how many are not asked for: a day that comes later may be of anything, and a number of some of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.model import FactKind, Naming, Reading, Section, Span
from quizgen.model.firstnames import sex
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.introductions.people_nouns import is_person
from quizgen.questions.news.told_at_once import (
    LABELS,
    WHO,
    surely_a_person,
    whole_names,
)
from quizgen.questions.sources.levelling import bare_name


@dataclass(frozen=True, slots=True)
class Later:
    """What is told only further down: which question, how an option has it, the words that answer it ("" for long ones)
    and their sentence."""

    kind: str
    label: str
    words: str
    sentence: Span


#: What a reader has seen before the first sentence; a byline tells nothing of the news.
_SHOWN = (Section.HEADLINE, Section.STANDFIRST, Section.DATELINE, Section.CAPTION, Section.BOILERPLATE)
#: "A Kenyan court", "A CARE HOME": the first word is none of a name.
_ARTICLE = re.compile(r"^(?:An?|The|When|After|As|In|On|At|Two|Three) ")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|President|Chancellor|Judge"
    r"|Justice|Senator|Sheikh|Father|Sister|Captain|Minister|Mayor|Governor)\.? [A-Z]"
)
#: A name with one of these is no person's.
_OF_A_BODY = lexicon(
    """act african agency airlines airport airways american appeal army asian assembly association athletic authority
    award awards bank bay bill board bridge british cathedral center central centre championship championships
    church city climate club co coast college commission committee company congress corp council county court cup
    department district east eastern electricity energy estate european exchange farm fc federal federation
    festival force foundation fund gallery general government great group hall harbor harbour high holdings
    hospital hotel inc industries institute international island islands jail kingdom lake law league library
    limited line lower ltd mall market media mine ministry mosque mountain museum national navy new news north
    northern ocean office park parliament partners party plc police port power press prison province railway
    region republic resources river road rovers royal school sea securities service services society south
    southern square state station street supreme systems technologies temple theatre times tower town trust union
    united university upper valley village water west western"""
)


#: "A furious grandmother", "Two men and a boy", "Eleven people": the news is of somebody, who is not named.
_NAMELESS = re.compile(
    r"(?:An?|The|Two|Three|Four|Five) (?:[\w’'-]+ ){0,3}?(?:wo)?(?:man|men|boys?|girls?|gran(?:dmother|dfather)?s?"
    r"|mum|mom|dad|mother|father|parents|couple|brothers?|sisters?|son|daughter|widow(?:er)?|teenagers?|pensioner|schoolboy|schoolgirl"
    r"|student|pupil)\b(?![’'])",
    re.IGNORECASE,
)
_A_PERSON = re.compile(
    r"^(?:An?|The) (?:[a-z][\w-]* ){0,2}?([a-z][\w-]*)(?= (?:who|has|was|is|will|had|and his|and her|from)\b)"
)


def left_open(lead: Span, reading: Reading) -> tuple[Later, ...]:
    """Who, where nothing up to the end of the first sentence names anybody, and the report does; () elsewhere."""
    shown = [block.span for block in reading.article.blocks if block.section in _SHOWN and block.span.end < lead.start]
    before = [span.of(reading.article.text) for span in (*shown, lead)]
    later = _named(lead, reading, before)
    return () if later is None else (later,)


def _named(lead: Span, reading: Reading, before: Sequence[str]) -> Later | None:
    """The first person who is named, where nothing before could be a person's name."""
    text = reading.article.text
    names = whole_names(reading)
    known = {word for name in (*names, *_short_names(reading)) for word in words(name) if len(word) > 2}
    if any(known & {*words(told)} or _TITLED.search(told) for told in before):
        return None
    told = lead.of(text)
    if not any(map(is_person, _A_PERSON.findall(told)[:1])) and not _NAMELESS.match(told):
        return None  # "The firm pledged its shops": that a customer is named further down is no answer to "who?"
    if any(map(_may_be_a_person, _runs(told, reading))) or any(map(sex, re.findall(r"(?<=[a-z,] )[A-Z]\w+", told))):
        return None
    for sentence in sentences_of(reading.article):
        if sentence.start < lead.end:
            continue
        printed = " ".join(sentence.of(text).split())
        here = [name for name in names if name in printed and surely_a_person(name, reading)]
        if here:
            name = max(here, key=len)
            part = re.search(rf"\b[A-Z]\w+ {re.escape(name)}|{re.escape(name)}[- ][A-Z]", printed)
            return Later(WHO, LABELS[WHO], "" if part else name, sentence)
    return None


def _short_names(reading: Reading) -> Iterator[str]:
    """What persons are called by one word."""
    people = (one for one in (*reading.sources, *reading.bystanders) if one.coarse == "person")
    yield from (bare_name(one) for one in people if one.naming is Naming.NAMED_PERSON)
    yield from (name for names in reading.people for name in names)


def _runs(told: str, reading: Reading) -> Iterator[str]:
    """The names of the sentence that are not known to be places or bodies."""
    places = {str(fact.value) for fact in reading.facts if fact.kind is FactKind.PLACE or fact.unit == "place"}
    bodies = {name for names in reading.bodies for name in names}
    bodies |= {name for one in (*reading.sources, *reading.bystanders) if one.coarse != "person" for name in one.names}
    for found in re.finditer(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*)+", told):
        name = _ARTICLE.sub("", found.group().rstrip("."))
        if " " in name and not name.isupper() and name not in places | bodies:
            yield name


def _may_be_a_person(name: str) -> bool:
    told = {word.strip(".").removesuffix("’s").removesuffix("'s") for word in words(name)}
    return not told & _OF_A_BODY or bool(sex(name.split()[0]))
