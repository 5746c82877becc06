"""Sentences in, names and measures out; names are given as a network would, measures are found by rule."""

from __future__ import annotations

import time

import pytest
import spacy
from spacy.tokens import Doc

from quizgen.language.kinds import FACTORY, Kinds
from quizgen.language.measures import LABELS
from quizgen.language.tokenizer import make_tokenizer

NLP = spacy.blank("en")
NLP.tokenizer = make_tokenizer(NLP.vocab)


def read(text: str, names: dict[str, str] | None = None) -> list[tuple[str, str]]:
    doc = NLP(text)
    spans = []
    for name, label in (names or {}).items():
        start = text.index(name)
        span = doc.char_span(start, start + len(name), label=label)
        assert span is not None, name
        spans.append(span)
    doc.set_ents(spans)
    return [(ent.text, ent.label_) for ent in Kinds()(doc).ents]


MEASURES = [
    ("On 3 May 2019 the vote failed.", [("3 May 2019", "DATE")]),
    ("On May 3, 2019, they may march.", [("May 3, 2019", "DATE")]),
    ("It ended on Friday, January 4, 2019.", [("Friday, January 4, 2019", "DATE")]),
    ("It opened in May and shut in mid-August.", [("May", "DATE"), ("mid-August", "DATE")]),
    ("They may march again.", []),
    ("Last Friday it rained.", [("Last Friday", "DATE")]),
    ("In the 1990s and in 2016 it snowed.", [("the 1990s", "DATE"), ("2016", "DATE")]),
    ("It shut two weeks ago, a year ago or years later.",
     [("two weeks ago", "DATE"), ("a year ago", "DATE"), ("years later", "DATE")]),
    ("A 34-year-old man waited for the past four years.", [("34-year-old", "DATE"), ("the past four years", "DATE")]),
    ("Earlier this month, on Good Friday and 2019-10-05.",
     [("Earlier this month", "DATE"), ("Good Friday", "DATE"), ("2019-10-05", "DATE")]),
    ("They met on Monday evening at 10 a.m. or 21:30 GMT.",
     [("Monday evening", "TIME"), ("10 a.m.", "TIME"), ("21:30 GMT", "TIME")]),
    ("Open 9-5pm, for two hours, half an hour or 90-minute slots, until midnight.",
     [("9-5pm", "TIME"), ("two hours", "TIME"), ("half an hour", "TIME"), ("90-minute", "TIME"), ("midnight", "TIME")]),
    ("It cost $2.5bn, £1.2-1.5m, US$50 or 50 US dollars.",
     [("$2.5bn", "MONEY"), ("£1.2-1.5m", "MONEY"), ("US$50", "MONEY"), ("50 US dollars", "MONEY")]),
    ("They paid two million euros, a million dollars and 5 cents.",
     [("two million euros", "MONEY"), ("a million dollars", "MONEY"), ("5 cents", "MONEY")]),
    ("Up 5%, 10 per cent, 20 to 30 percent or five percentage points.",
     [("5%", "PERCENT"), ("10 per cent", "PERCENT"), ("20 to 30 percent", "PERCENT"),
      ("five percentage points", "PERCENT")]),
    ("It ran 10 miles at 60 mph, 100 km/h or 30 miles per hour, 200 square metres, 20 degrees Celsius.",
     [("10 miles", "QUANTITY"), ("60 mph", "QUANTITY"), ("100 km/h", "QUANTITY"), ("30 miles per hour", "QUANTITY"),
      ("200 square metres", "QUANTITY"), ("20 degrees Celsius", "QUANTITY")]),
    ("They found 20 pounds of powder.", [("20 pounds", "QUANTITY")]),
    ("More than 1,000 men, about 2000 people and two hundred and six others.",
     [("1,000", "CARDINAL"), ("2000", "CARDINAL"), ("two hundred and six", "CARDINAL")]),
    ("Hundreds of thousands of fans; 50m people; one third; two-thirds; 3-2.",
     [("Hundreds of thousands", "CARDINAL"), ("50m", "CARDINAL"), ("one third", "CARDINAL"),
      ("two-thirds", "CARDINAL"), ("3-2", "CARDINAL")]),
    ("The first and the 22nd.", [("first", "ORDINAL"), ("22nd", "ORDINAL")]),
    ("An S-300 and COVID-19.", []),
    ("It closed on 3\n\nMay was warm.", [("3", "CARDINAL")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_measures(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


NAMES = [
    ("They met in Harwick.", "Harwick", "LOC", "GPE"),
    ("They met at Harwick Airport.", "Harwick Airport", "LOC", "FAC"),
    ("They met at Harwick airport.", "Harwick", "LOC", "FAC"),
    ("They met in Moor Street.", "Moor Street", "LOC", "FAC"),
    ("They met at the Port of Dover.", "Port of Dover", "LOC", "FAC"),
    ("They swam in the River Lune.", "River Lune", "LOC", "LOC"),
    ("They climbed Mount Elgon.", "Mount Elgon", "LOC", "LOC"),
    ("They sailed the Gulf of Aden.", "Gulf of Aden", "LOC", "LOC"),
    ("They left the Middle East.", "Middle East", "LOC", "LOC"),
    ("They left West Africa.", "West Africa", "LOC", "LOC"),
    ("They left South Africa.", "South Africa", "LOC", "GPE"),
    ("They left Cape Town.", "Cape Town", "LOC", "GPE"),
    ("They left Rhode Island.", "Rhode Island", "LOC", "GPE"),
    ("The Kenyan team won.", "Kenyan", "MISC", "NORP"),
    ("The South Koreans won.", "South Koreans", "MISC", "NORP"),
    ("The Islamists lost.", "Islamists", "MISC", "NORP"),
    ("The Liberal Democrats lost.", "Liberal Democrats", "MISC", "NORP"),
    ("The Republican won.", "Republican", "ORG", "NORP"),
    ("A Neo-Nazi spoke.", "Neo-Nazi", "MISC", "NORP"),
    ("He left New Orleans.", "New Orleans", "MISC", "MISC"),
    ("The Philippines won.", "Philippines", "ORG", "ORG"),
    ("He read the Koran.", "Koran", "MISC", "MISC"),
    ("He left before Brexit.", "Brexit", "MISC", "MISC"),
    ("He left Pakistan.", "Pakistan", "LOC", "GPE"),
    ("Dr Ito spoke.", "Ito", "PER", "PERSON"),
    ("Harwick United won.", "Harwick United", "ORG", "ORG"),
    ("He saw the Harvest Cup.", "Harvest Cup", "EVENT", "EVENT"),
]


@pytest.mark.parametrize(("text", "name", "coarse", "fine"), NAMES)
def test_names(text: str, name: str, coarse: str, fine: str) -> None:
    assert read(text, {name: coarse}) == [(name, fine)]


BOTH = [
    ("The Sunday Herald wrote.", {"Sunday Herald": "ORG"}, [("Sunday Herald", "ORG")]),
    ("The Three Bells opened.", {"Three Bells": "ORG"}, [("Three Bells", "ORG")]),
    ("On 3 May 2019 it rained.", {"May": "PERSON"}, [("3 May 2019", "DATE")]),
    ("Theresa May spoke on May 3.", {"Theresa May": "PERSON"}, [("Theresa May", "PERSON"), ("May 3", "DATE")]),
    ("It cost 50 US dollars.", {"US": "LOC"}, [("50 US dollars", "MONEY")]),
    # nobody has marked the people, and the sum has it
    ("It cost 50 Egyptian pounds.", {}, [("50 Egyptian pounds", "MONEY")]),
    ("It opened on Christmas.", {"Christmas": "MISC"}, [("Christmas", "DATE")]),
    ("At the 2016 Games they won.", {"2016 Games": "MISC"}, [("2016 Games", "MISC")]),
    ("The Democrats met French farmers at the French Open.", {},
     [("Democrats", "NORP"), ("French", "NORP")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names", "expected"), BOTH)
def test_names_beside_measures(text: str, names: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert read(text, names) == expected


def test_another_pipelines_fine_kinds_are_left_alone() -> None:
    given = {"Harwick": "GPE", "Ural": "LOC", "Monday": "DATE"}
    assert read("Harwick and Ural on Monday with 20 men.", given) == list(given.items())


def test_no_measure_crosses_a_sentence_end() -> None:
    doc = Doc(
        NLP.vocab, words=["He", "was", "20", "May", "5", "came"], sent_starts=[True, False, False, True, False, False]
    )
    assert [(ent.text, ent.label_) for ent in Kinds()(doc).ents] == [("20", "CARDINAL"), ("May 5", "DATE")]


def test_the_factory_is_registered() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(FACTORY)
    assert [ent.label_ for ent in nlp("It rained on 3 May.").ents] == ["DATE"]


@pytest.mark.parametrize("unit", ["5 ", "May ", "million ", "the last ", "$ ", "- 5 ", "and two ", "Monday , ", "a "])
def test_time_grows_with_the_text_alone(unit: str) -> None:
    spent = []
    for size in (500, 2_000):
        doc = NLP(unit * size)
        start = time.process_time()
        assert {ent.label_ for ent in Kinds()(doc).ents} <= {*LABELS}
        spent.append(time.process_time() - start)
    assert spent[1] < 10 * spent[0] + 0.5
