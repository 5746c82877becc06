"""What the reporter states alone: whole, actual, and in nobody else's voice."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span
from quizgen.reading.statements.retold import unstopped

HEADLINE = "Storm closes the harbour for a day"


def statements(nlp, paragraph: str, published: date | None = None) -> list[str]:
    text = f"{HEADLINE}\n\n{paragraph}"
    start = len(HEADLINE) + 2
    blocks = (Block(Section.HEADLINE, Span(0, len(HEADLINE))), Block(Section.BODY, Span(start, len(text))))
    article = Article(text, blocks, published)
    return [one.text for one in reading.read(language.analyse(nlp, article), article).statements]


KEPT = [
    ("The museum bought 400 old paintings in March.", "The museum bought 400 old paintings in March"),
    ("However, the harbour master closed both piers.", "The harbour master closed both piers"),
    ("But the harbour master closed both piers.", "The harbour master closed both piers"),
    ("As a result, the harbour master closed both piers.", "The harbour master closed both piers"),
    ("The museum bought the the old paintings in March.", "The museum bought the old paintings in March"),
    ("The ship sank in heavy seas off Harwick last night.", "The ship sank in heavy seas off Harwick"),
    (
        "The workers boarded buses to the old harbour as part of a deal struck last week.",
        "The workers boarded buses to the old harbour",
    ),
    ("Some of the mayor's aides threw flowers in Harwick.", "Some of the mayor's aides threw flowers in Harwick"),
    ("The lighthouse keeper's boat was later used in Norway.", "The lighthouse keeper's boat was used in Norway"),
    ("The harbour master closed both piers at 9 p.m.", "The harbour master closed both piers at 9 p.m."),
    ("The harbour question was last put to voters in 1950.", "The harbour question was last put to voters in 1950"),
    (
        "The ferry hit a wall in Harwick, where it was to land.",
        "The ferry hit a wall in Harwick, where it was to land",
    ),
]


@pytest.mark.parametrize(("sentence", "text"), KEPT, ids=[row[0] for row in KEPT])
def test_a_statement_stands_alone(nlp, sentence, text):
    assert statements(nlp, sentence) == [text]


def test_a_person_who_is_alone_in_the_paragraph_is_named_for_a_pronoun(nlp):
    told = statements(nlp, "Laura Bennett was born in Norway in 1950. She closed both piers in 1984.")
    assert told[1:] == ["Laura Bennett closed both piers in 1984"]


def test_a_pronoun_after_another_person_stays_unresolved(nlp):
    told = statements(nlp, "Laura Bennett met a nurse in Harwick in 1950. She closed both piers in 1984.")
    assert told[1:] == []


LEFT_OUT = [
    "The storm was an extraordinary sight for Harwick.",
    "There were several old boats in the harbour of Harwick.",
    "The mayor said the harbour master closed both piers.",
    "Reportedly the harbour master closed both piers.",
    "According to the mayor, both piers were closed on Monday.",
    "He closed both piers on Monday afternoon.",
    "It closed both piers on Monday afternoon.",
    "We closed both piers on Monday afternoon.",
    "The storm could close both piers on Monday.",
    "The storm will close both piers on Monday.",
    "The harbour master did not close the piers.",
    "Why did the harbour master close both piers?",
    "The group closed both piers on Monday afternoon.",
    "Other piers in the harbour closed on Monday.",
    "The council signed a deal struck last week.",
    "Both piers closed.",
    "Harwick, had a stall at the market on Monday.",
    "The researchers found in nine ports most of the boats leaked in March.",
    "The ferries were late in March, with some estimates of three hours.",
    "Harwick is today a relatively poor port with nine boats.",
    "“The harbour master closed both piers on Monday.”",
]


@pytest.mark.parametrize("sentence", LEFT_OUT)
def test_what_dangles_or_may_be_anothers_word_is_left_out(nlp, sentence):
    assert statements(nlp, sentence) == []


def test_this_year_becomes_the_year(nlp):
    told = statements(nlp, "This year, the harbour of Harwick sold nine boats to Norway.", date(2019, 1, 5))
    assert told == ["In 2019, the harbour of Harwick sold nine boats to Norway"]


def test_a_known_day_makes_yesterday_a_weekday(nlp):
    told = statements(nlp, "The ship sank in heavy seas off Harwick yesterday.", date(2019, 1, 5))
    assert told == ["The ship sank in heavy seas off Harwick on Friday"]


def test_a_time_keeps_its_stop_at_the_end_of_a_statement():
    assert unstopped("the office has extended its alert to 6 p.m") == "the office has extended its alert to 6 p.m."
    assert unstopped("the office has extended its alert to noon.") == "the office has extended its alert to noon"
