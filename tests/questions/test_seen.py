"""What of a question is made ready to be compared with others."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Option, ShortText
from quizgen.questions.english.in_any_case import InAnyCase
from quizgen.questions.planning.seen import Seen

STEM = "Who said that _____ would close the pier?"


def test_what_is_read_at_one_look_has_the_gap_filled_with_each_option():
    asked = Choice(id="", type="who_said", stem=STEM, options=(Option("The council", True), Option("Ann Hill")))
    assert Seen(asked).units == {
        STEM,
        "The council",
        "Ann Hill",
        "Who said that The council would close the pier?",
        "Who said that Ann Hill would close the pier?",
    }


def test_what_may_be_written_counts_as_held_though_it_is_not_printed():
    asked = Seen(ShortText(id="", type="who_said", stem=STEM, accepted=("Harbour Board", "the board")))
    assert asked.texts == (STEM,)
    assert {"harbour", "board"} <= asked.all_held
    assert "Who said that Harbour Board would close the pier?" in asked.units


@pytest.mark.parametrize(
    ("text", "found"), [("It rained Last Week", "Last Week"), ("It rained last week", "last week"), ("It lasts", "")]
)
def test_a_pattern_in_small_letters_is_found_in_any(text, found):
    match = InAnyCase(r"\blast (?:week|month)\b").search(text)
    assert (match.group() if match else "") == found
