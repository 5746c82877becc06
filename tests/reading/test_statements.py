"""What the reporter states alone: whole, actual, and in nobody else's voice."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span

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
    "“The harbour master closed both piers on Monday.”",
]


@pytest.mark.parametrize("sentence", LEFT_OUT)
def test_what_dangles_or_may_be_anothers_word_is_left_out(nlp, sentence):
    assert statements(nlp, sentence) == []


def test_a_known_day_makes_yesterday_a_weekday(nlp):
    told = statements(nlp, "The ship sank in heavy seas off Harwick yesterday.", date(2019, 1, 5))
    assert told == ["The ship sank in heavy seas off Harwick on Friday"]
