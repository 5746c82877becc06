"""Slips of an article that a list of words does not show: no question of any type prints them."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Option
from quizgen.questions import type_named
from quizgen.questions.checks.english import spelt
from quizgen.questions.english.no_phrases import no_phrases
from tests.questions.draft import Draft

SLIPS = [
    ("The yard announced a three boats in May.", "a three boats"),
    ("Many take them to be a pilots of the harbour.", "a pilots"),
    ("The firm told of a strong increases in its fares.", "a strong increases"),
    ("The fair drew approximately some 320 boats.", "approximately some"),
    ("The wall is nearly about 300 steps long.", "nearly about"),
    ("The crossing costs between 100 to 150 crowns.", "between 100 to 150"),
    ("Orr believes that by mending the pier, then this trade can be saved.", "by mending the pier, then this"),
    ("The mayor would cut the size of public sector.", "of public sector"),
    ("Eels are a dish of United States.", "of United States"),
    ("Barrels were sold at far higher price.", "at far higher price"),
    ("Fares rose as result of the gale.", "as result of"),
    ("The vote will show that the guild will existed.", "will existed"),
    ("A new wall would required a vote.", "would required"),
    ("Nine kinds of eel are know to breed here.", "are know"),
    ("By May she had became mayor.", "had became"),
    ("The pier has been shut for several year.", "several year"),
    ("Orr said she we was hopeful.", "said she we"),
    ("The crews said they was tired.", "they was"),
    ("The mayor chairs the this board.", "the this board"),
    ("It fell in the the harbour.", "the the"),
    ("The fleet is likely to fall to fall to nine.", "to fall to fall"),
    ("Orr - who fought the board for years - and won, was cheered.", "and won, was"),
    ("Orr, who fought the board - and won, was cheered.", "and won, was"),
    ("The board must meet. And act quickly to mend the pier.", "And act quickly"),
    ("Orrin has a gross island product growth (GIP) rate of nine.", "growth (GIP)"),
]
ENGLISH = [
    "She is a four times winner, and needs a two thirds majority.",
    "It was a sports car by means of a series of sales.",
    "The vote is about more than fares, the cost is spread over more than 300 boats, and around 320 boats came.",
    "The firm has a public sector contract of a United States bank.",
    "The pay of public sector workers rose at a far higher price.",
    "Boats exceed the need, and crews would need to proceed.",
    "All they have to do is give it back.",
    "She had had a break-in in May, and said that that was it.",
    "Fares went up more and more and more, and rowers are going to have to have more of them.",
    "The mill is old, and her last will is that it be saved.",
    "The question is does the pier pay.",
    "A grant for first time buyers was paid.",
    "The gross island product (GIP) rose, and the Pilots and Rowers Union (PRU) was glad.",
    "And so the pier was shut. And members of the guild left.",
    "Orr - who fought the board - and won - was cheered.",
    "The pier is old - and dear, so that few use it.",
]


@pytest.mark.parametrize(("printed", "slip"), SLIPS)
def test_what_no_english_sentence_has_is_found(printed, slip):
    assert slip in no_phrases(printed)


@pytest.mark.parametrize("printed", ENGLISH)
def test_english_is_left_alone(printed):
    assert no_phrases(printed) == ()


PRINTED = [
    ("What does “fair” mean in “The fair drew approximately some 320 boats”?", True),
    # the gap hides half of the slip
    ("Which word fits: “The fair drew approximately _____ 320 boats”?", True),
    ("What does “fair” mean in “The fair drew 320 boats”?", False),
]


@pytest.mark.parametrize(("stem", "refused"), PRINTED)
def test_no_question_prints_a_slip(stem, refused):
    reading = Draft("Boats", "The fair drew approximately some 320 boats.").reading()
    question = Choice(
        id="",
        type="word_in_context",
        stem=stem,
        options=(Option("one", True, ""), Option("other", False, "")),
        evidence=(),
    )
    assert bool(list(spelt(question, reading, type_named("word_in_context").nature))) is refused
