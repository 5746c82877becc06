"""A reading in, which of the main questions a report surely answers only after its first sentence out.

Who, who says so and when are left open where nothing that is printed before could be taken for an answer: no name, no
word of speech or of a source, no word of time. How much, how old and in which words serve as what is told later only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.model import REPORTER, FactKind, Naming, Quote, Reading, Section, Span
from quizgen.model.firstnames import sex
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.likeness import lexicon, words
from quizgen.questions.news.leads import SAID
from quizgen.questions.news.told_at_once import (
    HOW_MANY,
    HOW_MUCH,
    HOW_OLD,
    IN_WORDS,
    LABELS,
    SAYS_SO,
    WHEN,
    WHO,
    counts_things,
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


#: So many sentences after the first one belong to the news; a day that comes later may be of anything.
OF_THE_NEWS = 6
#: What a reader has seen before the first sentence; a byline tells nothing of the news.
_SHOWN = (Section.HEADLINE, Section.STANDFIRST, Section.DATELINE, Section.CAPTION, Section.BOILERPLATE)
_QUOTES = re.compile(r"[“”\"]|(?<!\w)[‘'](?=\w)")
#: Whatever could be taken for a word on where the news comes from.
_A_SOURCE = re.compile(
    r"\b(?:heard|hears?|learn\w*|show\w*|accord\w*|alleg\w*|documents?|figures|stud(?:y|ies)|data|surveys?|polls?|thought"
    r"|believ\w*|expect\w*|know[ns]?|understood|seen|reveal\w*|emerg\w*|read|apparent\w*|seem\w*|vot(?:e[ds]?|ing)|agree[ds]?"
    r"|order\w*|decid\w*|conclud\w*|cit(?:ed?|es|ing)|blam\w*|complain\w*|want\w*|hop(?:ed?|es|ing)|fear\w*|threat\w*"
    r"|demand\w*|insp\w+|research\w*|scien\w+|experts?|official\w*|police|prosecut\w+|courts?|judges?|tribunal|jury|report\w*"
    r"|spok\w+|speak\w*|statement|letter|interview\w*|think\w*|estimat\w*|credit\w*|witness\w*|regulat\w+|minist\w+|plan\w*"
    r"|I|my|we|our|you|your)\b",
    re.IGNORECASE,
)
_A_TIME = re.compile(
    r"\w*day\b|days\b|\b(?:week|month|year|decade|centur|season|hour|minute)\w*|\b(?:tonight|tomorrow|yesterday|morning|dawn"
    r"|afternoon|evening|overnight|noon|lunch\w*|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Christmas|Easter|Eve|now|recently?|ago|next|last|since|until|19\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_A_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|hundreds?"
    r"|thousands?|millions?|both|pair|couple|several|many|few|half|third|quarter|twice|double\w*|number|total|one in"
    r"|scores|single|only|all)\b",
    re.IGNORECASE,
)
_A_SUM = re.compile(
    r"[$£€¥₹₦]|\b(?:Rs|P\d|R\d|dollars?|pounds?|euros?|cents?|pence|rupees?|paise|shillings?|francs?|pesos?|cedis?|crore|lakh"
    r"|kwacha|money|million|billion|bn|cost\w*|prices?|pay|paid|debts?|free)\b"
)
_AN_AGE = re.compile(r"\b(?:[1-9]\d|age[ds]?|old|teen\w*|\w+-year|born|\w+ties|years)\b")
_NAME_AND_AGE = re.compile(r"\b[A-Z][\w’'-]+ [A-Z][\w’'-]+, ([1-9]\d),")
_SUM = re.compile(r"[$£€]\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|bn|m)\b)?")
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


def left_open(lead: Span, reading: Reading) -> Iterator[Later]:
    """Which of who, who says so and when nothing up to the end of the first sentence answers, and the report does."""
    shown = [block.span for block in reading.article.blocks if block.section in _SHOWN and block.span.end < lead.start]
    yield from _answered_below((*shown, lead), lead, reading)
    before = [span.of(reading.article.text) for span in (*shown, lead)]
    yield from _counted(lead, reading, before, " ".join(before))


def told_below(lead: Span, reading: Reading) -> Iterator[Later]:
    """What the first sentence has nothing of, whether or not the headline has."""
    text = reading.article.text
    told = lead.of(text)
    yield from _answered_below((lead,), lead, reading)
    yield from _counted(lead, reading, [told], "")
    for kind, absent, there in ((HOW_MUCH, _A_SUM, _SUM), (HOW_OLD, _AN_AGE, _NAME_AND_AGE)):
        found = None if absent.search(told) else there.search(text, lead.end, reading.article.body[-1].end)
        if found and reading.article.section_at(found.start()) is Section.BODY:
            yield Later(
                kind, LABELS[kind], found.group().rstrip(","), whole_sentences(Span(*found.span()), reading.article)
            )
    if not _QUOTES.search(told):
        for said in reading.attributions:
            sources = [reading.source(id) for id in said.source_ids]
            exact = said.quote is Quote.DIRECT and not said.doubt and said.content[0].start > lead.end
            if exact and len(sources) == 1 and sources[0].naming is Naming.NAMED_PERSON:
                yield Later(IN_WORDS, LABELS[IN_WORDS], "", whole_sentences(said.content[0], reading.article))
                break


def _around(span: Span, reading: Reading) -> Span:
    return whole_sentences(span, reading.article)


def _answered_below(shown: tuple[Span, ...], lead: Span, reading: Reading) -> Iterator[Later]:
    before = [span.of(reading.article.text) for span in shown]
    for later in (_named(lead, reading, before), _sourced(lead, reading, before), _dated(lead, reading, before)):
        if later is not None:
            yield later


def _named(lead: Span, reading: Reading, before: Sequence[str]) -> Later | None:
    """The first person who is named, where nothing before could be a person's name."""
    text = reading.article.text
    names = whole_names(reading)
    known = {word for name in (*names, *_short_names(reading)) for word in words(name) if len(word) > 2}
    if any(known & {*words(told)} or _TITLED.search(told) for told in before):
        return None
    told = lead.of(text)
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


def _sourced(lead: Span, reading: Reading, before: Sequence[str]) -> Later | None:
    """The first source, where no word before shows where the news comes from."""
    if any(pattern.search(told) for pattern in (_QUOTES, SAID, _A_SOURCE) for told in before):
        return None
    said_there = (*reading.attributions, *reading.views)
    if any(lead.overlaps(span) for said in said_there for span in (*said.evidence, *said.cue)):
        return None
    for said in sorted(reading.attributions, key=lambda said: said.evidence[0].start):
        sources = [reading.source(id) for id in said.source_ids]
        if said.evidence[0].start < lead.end or said.doubt or not sources:
            continue
        name = bare_name(sources[0])
        known = sources[0].naming is Naming.NAMED_ORGANISATION or name in whole_names(reading)
        if known and said.cue_lemma in ("say", "according to", "tell", "confirm", "add"):
            return Later(SAYS_SO, LABELS[SAYS_SO], "", said.evidence[0])
        return None
    return None


def _dated(lead: Span, reading: Reading, before: Sequence[str]) -> Later | None:
    """The day that the reporter gives soon, where no word before tells any time."""
    if any(map(_A_TIME.search, before)):
        return None
    following = [span for span in sentences_of(reading.article) if span.start >= lead.end][:OF_THE_NEWS]
    for fact in reading.facts:
        day = fact.kind is FactKind.DATE and re.search(r"day$|[A-Z]\w+ \d|\d [A-Z]", fact.span.of(reading.article.text))
        if day and fact.voice == REPORTER and any(span.contains(fact.span) for span in following):
            return Later(
                WHEN, LABELS[WHEN], fact.span.of(reading.article.text), whole_sentences(fact.span, reading.article)
            )
    return None


def _counted(lead: Span, reading: Reading, before: Sequence[str], on: str) -> Iterator[Later]:
    """How many of something that is named in `on`, where nothing before is counted at all."""
    if any(map(_A_NUMBER.search, before)):
        return
    told = {*words(on)}
    for fact in reading.facts:
        counted = fact.kind is FactKind.NUMBER and fact.span.start > lead.end and counts_things(fact)
        if counted and not fact.approximate and (not on or fact.unit.split()[-1].casefold() in told):
            label = LABELS[HOW_MANY].format(fact.unit)
            sentence = whole_sentences(fact.span, reading.article)
            if reading.article.section_at(fact.span.start) is Section.BODY:
                yield Later(HOW_MANY, label, fact.span.of(reading.article.text), sentence)
                return
