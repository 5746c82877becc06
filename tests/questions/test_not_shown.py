"""Claims that count, or number, what they do not show: no question can be made of them."""

from __future__ import annotations

import pytest

from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.not_shown import not_shown
from quizgen.questions.english.open_ended import open_ended

HIDDEN = [
    "an unknown number entered the illicit market",
    "more than half had moved by the spring",
    "the ferry cost so much that most would never pay for it",
    "two-thirds have left the island",
    "a majority opposed the ferry",
    "the wall fell and several were sold",
    "he learned of the last condition from a reporter",
    "the remaining nests were empty",
    "the other two boats were late",
    "the final report was late",
]
SHOWN = [
    "an unknown number of pages entered the market",
    "more than half of the boats had moved",
    "21 people were hurt",
    "21 were killed",
    "two boats had left",
    # what is counted stands before it
    "90 trips had been put off and none struck out",
    "it had told every yard of the leak, and two had replied",
    "the number of boats was falling but more could be sold",
    "pictures of 2018, 2021 and 2023 showed the wall",
    "the pier had been shut for each of the last three winters",
    "the last condition of the treaty had been met",
    "the second half was better for the club",
    "he saw the pier for the first time",
    "both farms had sold their cattle",
    "some farmers needed a loan",
]


@pytest.mark.parametrize("claim", HIDDEN)
def test_a_count_or_a_set_without_its_noun_is_found(claim):
    assert not_shown(claim)


@pytest.mark.parametrize("claim", SHOWN)
def test_what_the_claim_itself_shows_is_fine(claim):
    assert not not_shown(claim)


def test_a_set_that_the_headline_names_is_known():
    assert not not_shown("the remaining nests were empty", "Storm spares the nests of Harwick")


def test_it_stands_for_something_not_shown():
    assert dangling("it would be too small for the fuel barge but would let people land")
    assert dangling("more than a third of its piles had been eaten through")
    assert not dangling("it was too early for the crew to tell how the fire began")
    assert open_ended("the board has no plans to reduce it")
