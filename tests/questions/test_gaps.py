"""Which sentences of an article may be printed with a gap in them."""

from __future__ import annotations

import pytest

from quizgen.questions.english.gaps import gapped, is_whole
from tests.questions.draft import Draft

SENTENCES = [
    ("The council bought 40 boats for the harbour rescue in May.", True),
    ("They bought 40 boats for the harbour rescue in May.", False),
    ("Last year, the rescue of those sailors took 40 boats and two days.", False),
    ("Recently, it bought 40 boats for the harbour rescue in May.", False),
    ("Mayor Ada Finch said: “They bought 40 boats for the harbour rescue.”", True),
    ("Mayor Ada Finch agreed that the harbour rescue had 40 boats to use.", False),
]


@pytest.mark.parametrize(("sentence", "fit"), SENTENCES)
def test_a_gap_needs_a_sentence_that_stands_alone(sentence, fit):
    draft = Draft(sentence)
    assert bool(gapped(draft.sentence("40"), draft.span("40"), draft.reading())) is fit


@pytest.mark.parametrize(
    ("printed", "whole"),
    [
        ("THE BORROWING Many students owe 40,000 crowns.", False),
        ("NATO and the EU signed the treaty in Oslo.", True),
        ("MAJOR floods hit the valley.", True),
    ],
)
def test_a_heading_that_ran_into_a_sentence_is_seen(printed, whole):
    assert is_whole(printed) is whole
