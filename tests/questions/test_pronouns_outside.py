"""Stems and options whose "them" or "he" would point to nobody, or rule out an option."""

from __future__ import annotations

import pytest

from quizgen.questions.claims.asking_who import for_a_name
from quizgen.questions.english.dangling import dangling

THEM = [
    ("the area is enormous and the current is taking them away from land", "them"),
    ("the crisis is over and the board had told them", "them"),
    ("the boats sank and the tide took them away", ""),
    ("Ana Lund and Tom Orr said the town had told them", ""),
]


@pytest.mark.parametrize(("text", "word"), THEM)
def test_them_needs_several_before_it(text, word):
    assert dangling(text) == word


def test_a_firms_name_is_not_asked_for_with_whose():
    stem = "Which source is missing from this sentence from the article: “_____ said so”?"
    assert for_a_name(stem, "source that").startswith("Which name is missing")
    assert for_a_name(stem).startswith("Whose name is missing")
