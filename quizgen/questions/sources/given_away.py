"""A source, those beside it and a stem in, whether the stem alone tells which of them it is, out.

"Who said that eleven substations were under water?": of a power firm, doctors and villagers everybody ticks the first,
with no look at the article. A name that is only a name tells no trade.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.model import Attribution, Naming, Option, Reading, Source
from quizgen.questions.claims.claims import sources_of
from quizgen.questions.english.wording import GAP, outside_quotes
from quizgen.questions.sources.own_things import told_by_what_it_has


def _field(names: str, told: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b(?:{names})\b", re.IGNORECASE), re.compile(rf"\b(?:{told})\b", re.IGNORECASE)


#: How those of a trade are called, and of what they speak before all others.
_FIELDS = (
    _field(
        r"power|electric\w*|energy|grid|utilit(?:y|ies)",
        r"pylons?|substations?|transformers?|outages?|power (?:cuts?|lines?)|blackouts?|electricity|grid",
    ),
    _field(
        r"meteorolog\w+|weather|forecasters?|hurricane (?:cent(?:re|er))",
        r"winds?|gusts?|rainfall|storms?|cyclones?|hurricanes?|tornado(?:es)?|temperatures?|snow(?:fall)?",
    ),
    _field(
        r"hospitals?|doctors?|nurses?|medics|surgeons?|clinics?|paramedics?",
        r"patients?|wounds|surgery|operations? on|intensive care|treated for|wards?|ambulances?",
    ),
    _field(r"rail\w*|trains?", r"trains?|tracks?|rail|timetables?|platforms?|signals?"),
    _field(r"airlines?|airports?|airways|aviation|pilots?", r"flights?|planes?|aircraft|runways?|jets?"),
    _field(
        r"fire (?:service|brigade|department|and rescue\b.*)|firefighters?",
        r"blaze|flames|fire crews?|extinguish\w*|hoses?|firefighters?",
    ),
    _field(r"water (?:company|firm|board|utility|authority)", r"pipes?|water mains?|reservoirs?|sewage|sewers?"),
    _field(r"schools?|teachers?|head ?teachers?", r"pupils|classrooms?|lessons|exams|homework"),
    _field(r"farmers?|growers?|ranchers?", r"crops?|harvests?|cattle|herds?|fields|livestock"),
    _field(r"banks?|lenders?", r"loans?|deposits?|mortgages?|borrowers"),
)


def given_away(attribution: Attribution, stem: str, rivals: Sequence[Option], reading: Reading) -> bool:
    """Is the answer found by its trade, its place or its number alone?"""
    keys = sources_of(attribution, reading)
    if len(keys) != 1:
        return False
    key, beside = keys[0], [rival.text for rival in rivals]
    of_itself = attribution.self_reference or GAP in stem  # "_____ said that the pit lay outside its licensed area"
    return (
        _told_by_trade(key, beside, stem)
        or _told_by_place(key, beside, stem)
        or (attribution.self_reference and _told_by_number(key, beside, stem, reading))
        or (of_itself and key.coarse != "person" and told_by_what_it_has(key.name, beside, stem))
    )


def _told_by_trade(key: Source, beside: Sequence[str], stem: str) -> bool:
    """Is the answer the only one whose trade the stem speaks of? `beside` are the names of the others."""
    if key.naming is Naming.NAMED_PERSON or key.coarse == "person":
        return False
    return any(
        names.search(key.name) and told.search(stem) and not any(names.search(other) for other in beside)
        for names, told in _FIELDS
    )


_PLACED = re.compile(r"[a-z]s? (?:in|of|from|at|near|around) (?:the |an? |one )?\w")
#: "The language that is spoken there", "the local station": where, only the name of the answer can tell.
_THERE = re.compile(
    r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|must|should)\b)|\blocal\b"
)


def _told_by_place(key: Source, beside: Sequence[str], stem: str) -> bool:
    """Does a sentence with a gap point to a place, of which one of the options alone tells?"""
    if GAP not in stem or not _PLACED.search(key.name) or not _THERE.search(stem):
        return False
    return not any(map(_PLACED.search, beside))


#: "Thirteen of their nineteen wells are dry": beside a firm and a court, those who are many.
_THEIRS = re.compile(r"\b(?:they|their|theirs|them)\b")


def _told_by_number(key: Source, beside: Sequence[str], stem: str, reading: Reading) -> bool:
    """Is the answer the only one that is many, where the stem says "their" of whom it asks for?"""
    if not key.plural or _THEIRS.search(outside_quotes(stem)) is None:
        return False
    many = {name.casefold() for source in reading.sources if source.plural for name in source.names}
    return not any(name.casefold() in many or name.casefold().removeprefix("the ") in many for name in beside)
