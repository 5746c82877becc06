"""A word that is surely misprinted, and words that only look so."""

from __future__ import annotations

import pytest

from quizgen.questions.misspelt import misprints, misspelt

WORDS = [
    ("The Diviision of Ports closed the pier", "iviision"),
    ("It was asssessed on Monday", "asssessed"),
    ("She studied at the University ofHarwick", "ofHarwick"),
    ("The bank has many non- performing loans", "non- performing"),
    ("The goverment closed the pier", "goverment"),
    ("More fell, according a report", "according a"),
    ("Skiing and taxiing are two- and three-day courses in Hawaii", ""),
    ("The surprised sponsor could offer a promissory note in Tehran", ""),
    ("The council would of course agree", ""),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_a_misprint_tells_itself(text, expected):
    assert expected in misspelt(text, text)
    assert bool(misspelt(text, text)) is bool(expected)


def test_a_word_that_is_printed_right_elsewhere_shows_the_slip():
    article = "The statement was short. A second statement followed. Each statment named the pier."
    assert misprints(article) == {"statment"}
    assert misspelt("Each statment named the pier", article) == "statment"
    assert not misspelt("The statement was short", article)
    assert misprints("The council supported what its members support.") == frozenset()
