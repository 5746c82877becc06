"""Checkable details: their value, their voice, their modality, and the questions they make."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import REPORTER, Article, Block, Fact, FactKind, Modality, Section, Span
from quizgen.reading.details.numbers import number

HEADLINE = "Storm closes the harbour for a day"


def facts(nlp, sentence: str) -> tuple[Fact, ...]:
    text = f"{HEADLINE}\n\n{sentence}"
    start = len(HEADLINE) + 2
    blocks = (Block(Section.HEADLINE, Span(0, len(HEADLINE))), Block(Section.BODY, Span(start, len(text))))
    article = Article(text, blocks)
    return reading.read(language.analyse(nlp, article), article).facts


NUMBERS = [
    ("432", 432.0),
    ("1,056", 1056.0),
    ("1.2 million", 1_200_000.0),
    ("6.75bn", 6_750_000_000.0),
    ("twenty-four", 24.0),
    ("two hundred and six", 206.0),
    ("three thousand", 3000.0),
    ("S-300", None),
    ("dozens", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_the_value_of_a_number(text, value):
    assert number(text) == value


STEMS = [
    ("The council closed 12 schools in the valley.", "How many schools in the valley did the council close?"),
    ("More than 20 houses were damaged by the flood.", "How many houses were damaged by the flood?"),
    ("The mayor has closed two bridges.", "How many bridges has the mayor closed?"),
    ("Five workers were injured in the explosion.", "How many workers were injured in the explosion?"),
    ("The firm paid $4 million for the land.", "How much did the firm pay for the land?"),
    ("The museum bought 400 paintings.", "How many paintings did the museum buy?"),
    ("The trial began in 2019.", "In which year did the trial begin?"),
    ("The mayor closed the bridge in October 2019.", "In which month did the mayor close the bridge?"),
    ("The ship sank on Monday near its home port.", "On which day did the ship sink near its home port?"),
    ("The trial began on 3 May 2019.", "On which date did the trial begin?"),
    ("The council voted on 3 May 2019 to close the bridge.", "On which date did the council vote to close the bridge?"),
    ("Harwick, which closed both piers in 2018, is quiet.", "In which year did Harwick close both piers?"),
    ("Anna Reyes led the council for nine years.", "For how many years did Anna Reyes lead the council?"),
    ("In 1984, the council bought 30 boats.", "How many boats did the council buy in 1984?"),
]


@pytest.mark.parametrize(("sentence", "stem"), STEMS, ids=[row[1] for row in STEMS])
def test_a_simple_clause_makes_a_question(nlp, sentence, stem):
    assert stem in [fact.stem for fact in facts(nlp, sentence)]


SILENT = [
    "The team will plant 500 trees.",
    "The army tried to destroy 20 tanks.",
    "They arrested 15 men.",
    "If the storm came, the council closed 12 schools.",
    "The governor gave her 12 boats.",
    "Three malls in the city and a school in the valley were damaged.",
]


@pytest.mark.parametrize("sentence", SILENT)
def test_what_did_not_happen_or_dangles_makes_no_question(nlp, sentence):
    assert [fact.stem for fact in facts(nlp, sentence)] == [""]


NO_FACTS = [
    "The S-300 missile is old.",
    "The 34-year-old driver left the hospital.",
    "Harwick won the match 3-2.",
    "One of the boats sank near the pier.",
    "The ship left at 10 am.",
    "Reportedly 40 boats sank near the pier.",
]


@pytest.mark.parametrize("sentence", NO_FACTS)
def test_what_would_be_silly_or_nobodys_word_is_no_fact(nlp, sentence):
    # a name without a gap is never asked for: it only stands beside others
    assert [fact for fact in facts(nlp, sentence) if fact.kind is not FactKind.NAME or fact.cloze] == []


MODALITIES = [
    ("The council closed 12 schools.", Modality.ACTUAL),
    ("The army tried to destroy 20 tanks.", Modality.ATTEMPTED),
    ("The team will plant 500 trees.", Modality.PLANNED),
    ("The storm could close 12 schools.", Modality.CONDITIONAL),
    ("The council did not close 12 schools.", Modality.NEGATED),
]


@pytest.mark.parametrize(("sentence", "modality"), MODALITIES, ids=[row[0] for row in MODALITIES])
def test_modality_is_kept(nlp, sentence, modality):
    assert [fact.modality for fact in facts(nlp, sentence)] == [modality]


def test_a_detail_that_a_source_gives_has_its_voice(nlp):
    (fact,) = facts(nlp, "The minister said that 39 passengers boarded the ferry.")
    assert fact.voice == "A1"
    assert (fact.stem, fact.value, fact.unit) == ("How many passengers boarded the ferry?", 39.0, "passengers")
    assert fact.cloze == "The minister said that _____ passengers boarded the ferry."


def test_a_hedge_is_part_of_the_detail_and_stays_in_the_gap_sentence(nlp):
    (fact,) = facts(nlp, "More than 20 houses were damaged by the flood.")
    assert (fact.approximate, fact.value, fact.voice, fact.kind) == ("more than", 20.0, REPORTER, FactKind.NUMBER)
    assert fact.cloze == "More than _____ houses were damaged by the flood."
    assert fact.span.of(f"{HEADLINE}\n\nMore than 20 houses") == "More than 20"


GAPS = [
    ("Anna Reyes ran the 400 metres in 47.42 seconds at the stadium in Oslo on Saturday.", ["47.42", "Saturday"]),
    ("About 40 people from the village fled to the hills in 1984 because of the floods.", ["40", "1984"]),
    ("The bridge over the river is about 50 miles (80 km) south of the old harbour.", ["50"]),
    (
        "Police said the firm had paid $4.5 million, or 12 percent of its income, for the land.",
        ["$4.5 million", "12 percent"],
    ),
]


@pytest.mark.parametrize(("sentence", "gaps"), GAPS, ids=[row[0] for row in GAPS])
def test_a_detail_leaves_a_gap_in_the_sentence_as_printed(nlp, sentence, gaps):
    clozes = [fact.cloze for fact in facts(nlp, sentence) if fact.cloze]
    for gap in gaps:
        assert sentence.replace(gap, "_____", 1) in clozes


NO_GAPS = [
    "The council closed 12 schools in the valley and then opened 12 libraries in the city.",
    "One in 10 residents of the old harbour town walks to the station in the morning.",
    "Prices in the old harbour district start at six figures and rise in every summer.",
]


@pytest.mark.parametrize("sentence", NO_GAPS)
def test_what_would_give_itself_away_or_counts_nothing_leaves_no_gap(nlp, sentence):
    assert [fact.cloze for fact in facts(nlp, sentence) if fact.cloze and fact.kind is FactKind.NUMBER] == []


def test_the_date_of_an_event_is_not_the_date_until(nlp):
    assert [fact.stem for fact in facts(nlp, "The pier remained closed until 3 May 2019.")] == [""]
