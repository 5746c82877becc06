"""Sentences with a word between stars in, which of them are of one word out."""

from quizgen.language.training.uses import one_word


def test_lines_that_share_a_form_are_of_one_word():
    lines = ["survey surveys", "verdict verdicts", "survey surveyed surveying", "surveying measuring"]
    whole = "measuring survey surveyed surveying surveys"
    assert one_word(lines) == {
        "survey surveys": whole,
        "verdict verdicts": "verdict verdicts",
        "survey surveyed surveying": whole,
        "surveying measuring": whole,
    }
