"""Which of two things in one sentence came first."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span
from quizgen.reading.details.pasts import past_tense


def read(nlp, text: str):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    return reading.read(language.analyse(nlp, article), article)


FIRST = [
    ("The council sold the pier after a storm broke the wall.", "a storm broke the wall", "The council sold the pier"),
    ("Laura Bennett left town after selling the museum.", "Laura Bennett sold the museum", "Laura Bennett left town"),
    ("After a storm broke the wall, the council sold the pier.", "a storm broke the wall", "the council sold the pier"),
    ("Laura Bennett sold the museum before leaving town.", "Laura Bennett sold the museum", "Laura Bennett left town"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "first", "then"), FIRST, ids=[row[0] for row in FIRST])
def test_what_came_first(nlp, sentence, first, then):
    (found,) = read(nlp, sentence).successions
    assert (found.first, found.then) == (first, then)


NO_ORDER = [
    "The council never sold the pier after a storm broke the wall.",
    "The council would sell the pier after the storm broke the wall.",
    "Laura Bennett said after selling the museum that she was glad.",
    "The council wanted to sell the pier after a storm broke the wall.",
    "The news came after a storm broke the wall.",
]


@pytest.mark.parametrize("sentence", NO_ORDER)
def test_no_order_is_read_where_it_is_not_sure(nlp, sentence):
    assert not read(nlp, sentence).successions


PASTS = [("sell", "sold"), ("stop", "stopped"), ("carry", "carried"), ("close", "closed"), ("admit", "admitted"),
         ("visit", "visited"), ("play", "played"), ("show", "showed"), ("go", "went")]  # fmt: skip


@pytest.mark.parametrize(("lemma", "past"), PASTS)
def test_the_past(lemma, past):
    assert past_tense(lemma) == past
