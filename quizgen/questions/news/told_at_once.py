"""A reading in, what its first sentence surely tells out: the place, the day, how many, who says so.

Each is told by a word that stands there, so that whatever the sentence means, this much is in it: "on Monday" may be
the day of the deed or of the statement, and it is a day in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model import Fact, FactKind, Naming, Quote, Reading, Section, Span
from quizgen.model.firstnames import sex
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.english.wording import word_count
from quizgen.questions.sources.levelling import bare_name

#: A shorter one is a scene or a line of a talk, and everything is left open by it.
LEAST_WORDS = 12
#: So much of the sentence is what the source says, where the source stands for the news and not for a remark.
MOST_OF_IT = 0.55


@dataclass(frozen=True, slots=True)
class Detail:
    """What a sentence tells: its kind, how an option calls it, and the words that tell it."""

    kind: str
    label: str
    words: str


WHO, SAYS_SO, WHERE, WHEN, HOW_MANY, HOW_MUCH, HOW_LONG, WHY, HOW_OLD, IN_WORDS = (
    "who", "says so", "where", "when", "how many", "how much", "how long", "why", "how old", "in words",
)  # fmt: skip
LABELS = {
    WHO: "Who: a person by name",
    SAYS_SO: "Who says so: a source",
    WHERE: "Where: a place by name",
    WHEN: "When: a day or date",
    HOW_MANY: "How many: the number of {}",
    HOW_MUCH: "How much: a sum of money",
    HOW_LONG: "How long: a length of time",
    WHY: "Why: a reason",
    HOW_OLD: "How old: somebody’s age",
    IN_WORDS: "Word for word: a direct quotation",
}
_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
#: "Sunday parking" and "since Monday" do not tell when it happened.
_DAY = re.compile(
    rf"\b(?:[Oo]n|early|late|from|said|\w+ed|dawn|noon|midnight|early hours of) (?:the )?{_DAYS}\b(?![’'-])"
    rf"|\b{_DAYS} (?:morning|afternoon|evening|night)\b|\b[Oo]n (?:{_MONTHS} \d{{1,2}}|\d{{1,2}} {_MONTHS})\b"
    r"|\b(?:[Yy]esterday|today)\b(?![’'-])"
)
_MONEY = re.compile(
    r"[$£€]\s?\d[\d,.]*(?:\s?(?:million|billion|bn|m|trillion)\b)?|\b(?:Rs|K?[Ss]h)\.? ?\d[\d,.]*\d"
    r"|\b\d[\d.,]* (?:million |billion )?(?:dollars|euros|pounds|shillings|rupees|francs|pesos)\b"
)
_SOME = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_LASTING = re.compile(
    rf"\bfor (?:at least |more than |almost |nearly |about |up to |over )?{_SOME}"
    r" (?:years|months|weeks|days|hours|minutes)\b"
    rf"|\b(?:{_SOME} years and )?{_SOME} (?:years|months|weeks|days) in (?:prison|jail)\b"
)
_REASON = re.compile(r"\bbecause(?: of)?\b")
_AGE = re.compile(r"\baged \d{1,3}\b|\b\d{1,2}-year-old (?:man|woman|boy|girl|widow|widower|pensioner|student)\b")
#: Who "says" or "has found" what the sentence tells is where it comes from.
_TELL = frozenset(("say", "according to", "announce", "find", "show", "conclude", "report", "confirm", "suggest"))
_ADDRESSED = re.compile(r"\b(?:[Yy]ou|[Yy]our|I|[Ww]e|[Oo]ur|[Mm]y)\b(?![.-])")
_PLACED = re.compile(r"\b(?:in|at|near|off|across|outside)(?: [a-z][\w-]*){0,3} $")
#: "At a Cornish beach" and "the London flat" tell no place by its name.
_GOES_ON = re.compile(
    r"[,.;:)]|[’']s |[’'] | (?:and|or|on|in|at|to|of|by|for|from|with|as|after|before|since|until|when|where|while|that"
    r"|who|which|has|have|had|is|are|was|were|will|would|can|could|may|must|over|into|during|because|early|late|yesterday"
    r"|today|this|last|next|[A-Z]\w+)\b"
)
#: "The fire in Monte Clara": who is spoken of so is a place.
_IN_IT = re.compile(r"\b(?:in|at|near|outside|across) (?:the )?$", re.IGNORECASE)
#: What is counted in these is no number of things: it is a length, a weight, a time or a result.
_MEASURES = lexicon(
    """year month week day hour minute second decade century night season quarter mile kilometre kilometer metre meter
    foot inch acre hectare litre liter gallon tonne ton kilo kilogram gram pound ounce degree point percent dollar euro
    pound cent time goal vote unit step percentage shilling rupee franc peso barrel megawatt watt page round fold
    min sec km kg mg ml cm mm other number digit spring summer autumn winter weekend dozen hundred
    thousand half third"""
)


def lead_of(reading: Reading) -> Span | None:
    """The first sentence of the report, where it is a whole one of some length."""
    body = reading.article.first(Section.BODY)
    if body is None:
        return None
    lead = next((span for span in sentences_of(reading.article) if span.start >= body.start), None)
    if lead is None or lead.start != body.start:
        return None
    told = lead.of(reading.article.text)
    whole = (
        told[:1].isalnum()
        and not _ADDRESSED.search(told)
        and told.rstrip("”\"’'")[-1:] in ".!?"
        and word_count(told) >= LEAST_WORDS
    )
    return lead if whole else None


def told_in(lead: Span, reading: Reading) -> tuple[Detail, ...]:
    """Everything that the sentence surely tells, of each kind once."""
    found: dict[str, Detail] = {}
    for detail in _details(lead, reading):
        found.setdefault(detail.kind, detail)
    return tuple(found.values())


def _details(lead: Span, reading: Reading) -> Iterator[Detail]:
    told = lead.of(reading.article.text)
    yield from _source(lead, reading)
    yield from _counted(lead, reading)
    yield from _place(lead, reading)
    for name in sorted(whole_names(reading), key=len, reverse=True):
        if re.search(rf"\b{re.escape(name)}(?![\w-])", told) and surely_a_person(name, reading):
            yield Detail(WHO, LABELS[WHO], name)
    for kind, pattern in ((WHEN, _DAY), (HOW_MUCH, _MONEY), (WHY, _REASON), (HOW_OLD, _AGE), (HOW_LONG, _LASTING)):
        if found := pattern.search(told):
            yield Detail(kind, LABELS[kind], found.group())
    for said in reading.attributions:
        exact = said.quote in (Quote.DIRECT, Quote.PART_DIRECT) and any(map(lead.contains, said.content))
        marked = re.search(r"[“\"]([^“”\"]{12,})[”\"]", told)
        if exact and marked:
            yield Detail(IN_WORDS, LABELS[IN_WORDS], marked.group(1))


def _source(lead: Span, reading: Reading) -> Iterator[Detail]:
    """Who says what most of the sentence tells."""
    text = reading.article.text
    for said in reading.attributions:
        if said.doubt or said.negated or not said.source_ids or not said.cue or not said.source:
            continue
        if not all(map(lead.contains, (*said.content, *said.cue, *said.source))):
            continue
        length = sum(span.end - span.start for span in said.content)
        if length >= MOST_OF_IT * (lead.end - lead.start) and said.cue_lemma in _TELL:
            yield Detail(SAYS_SO, LABELS[SAYS_SO], " ".join(said.source[0].of(text).split()).removesuffix(" that"))


def _counted(lead: Span, reading: Reading) -> Iterator[Detail]:
    for fact in reading.facts:
        if fact.kind is FactKind.NUMBER and lead.contains(fact.span) and counts_things(fact):
            if any(other.unit == fact.unit and other.span.start > lead.end for other in reading.facts):
                continue  # "nearly 300 operations", and 297 further down
            yield Detail(
                HOW_MANY, LABELS[HOW_MANY].format(fact.unit), " ".join(fact.span.of(reading.article.text).split())
            )


def counts_things(fact: Fact) -> bool:
    """Is it "412 jobs", and neither "67 years" nor "three more people"?"""
    told = fact.unit.split()
    if not 1 <= len(told) <= 3 or not fact.unit.replace(" ", "").replace("-", "").isalpha():
        return False
    head = told[-1].casefold()
    measured = {head, head.removesuffix("s"), head.removesuffix("es")} & _MEASURES or head in ("feet", "centuries")
    return not measured and told[0] not in ("more", "other", "further", "additional", "million", "billion", "such")


def _place(lead: Span, reading: Reading) -> Iterator[Detail]:
    text = reading.article.text
    for fact in reading.facts:
        if not lead.contains(fact.span) or not _GOES_ON.match(text[fact.span.end : lead.end]):
            continue
        place = " ".join(fact.span.of(text).split())
        named = fact.kind is FactKind.NAME and fact.unit == "place"
        if fact.kind is FactKind.PLACE or (named and _PLACED.search(text[lead.start : fact.span.start])):
            yield Detail(WHERE, LABELS[WHERE], place)


def surely_a_person(name: str, reading: Reading) -> bool:
    """ "Calder Assessments" may be taken for a first name and a surname."""
    known = {one.name for one in reading.introductions if one.kind == "person"}
    known |= {bare_name(one) for one in reading.sources if one.naming is Naming.NAMED_PERSON}
    return (name in known or bool(sex(name.split()[0]))) and not _IN_IT.search(_before(name, reading))


def _before(name: str, reading: Reading) -> str:
    """What stands before the name where it is first printed."""
    text = " ".join(reading.article.text.split())
    at = text.find(name)
    return text[max(0, at - 12) : max(at, 0)]


def whole_names(reading: Reading) -> tuple[str, ...]:
    """The names of two words and more of all persons that the report surely names."""
    named = (one for one in reading.sources if one.naming is Naming.NAMED_PERSON)
    names = [bare_name(one) for one in named]
    names += [name for names in reading.people for name in names]
    names += [one.name for one in reading.introductions if one.kind == "person"]
    return tuple(dict.fromkeys(name for name in names if " " in name))
