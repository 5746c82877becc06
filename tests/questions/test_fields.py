"""Which fields an article is about, and in which of them a word means something else, whatever its sentence says."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.words.fields import fields_of, strange_fields
from tests.questions.draft import Draft

MATCH = (
    "The captain of the island side scored the last goal of the match on Friday night. "
    "The coach of the two ferry clubs said that the striker was the best of the season."
)
VOTE = (
    "The council of the island met in the old library and spoke about the bridge on Friday night. "
    "The mayor said that the bridge would cost as much as both of the roads to the harbour."
)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (MATCH, {"sport"}),
        (VOTE, set()),
        ("The match was put off. The match is now in May. A match, a match, a match, a match.", set()),
        ("The ferry left the harbour. The crew of the boat saw the sailors of a trawler and a lifeboat.", {"sea"}),
    ],
)
def test_an_article_is_about_a_field_where_it_names_much_of_it(text, fields):
    assert fields_of(text) == fields


@pytest.mark.parametrize(
    ("bars", "fields"),
    [("goal match film", {"sport"}), ("goal film", set()), ("skipper yacht", {"sea"}), ("", set())],
)
def test_a_word_is_strange_in_a_field_that_two_of_its_bars_belong_to(bars, fields):
    assert strange_fields(tuple(bars.split())) == fields


def test_a_word_with_another_sense_in_a_field_is_not_asked_for_in_the_whole_of_such_a_report():
    told = "The wingers said that they would oppose the plan of the mayor for a second bridge."
    assert "oppose" in stems(told, VOTE)
    assert "oppose" not in stems(told, MATCH)


def stems(*paragraphs):
    found = candidates(Draft(*paragraphs).reading(), Random(1), (type_named("word_in_context"),))
    return " ".join(question.stem for question, _ in found)
