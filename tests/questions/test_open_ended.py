"""Claims that need words which no question prints: "wouldn't know that", "the builder proposed it"."""

import pytest

from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.open_ended import open_ended
from quizgen.questions.english.unclear import unclear


@pytest.mark.parametrize(
    "clause",
    [
        "a seal in muddy water wouldn't know that",
        "she could not say whether the fog played a part",
        "the cold was a factor",
        "the new lamps would make no difference",
        "the builder proposed it after a storm",
        "neighbours feel strongly about it",
        "the wardens turned them back",
        "rivals could then raise their prices",
        "there would be a great demand for boats by then",
        "things have since changed",
        "the most likely source was a cracked pipe",
        "all four were held in a cellar",
        "crews were told at the start of the shift",
        "he sold two boats to keep up",
    ],
)
def test_what_points_out_of_a_claim_is_found(clause):
    assert open_ended(clause)
    assert dangling(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "the fog played a part in the crash",
        "the tower would be safe if crews repaired it before winter",
        "the owner of the mill sold it in May",
        "crews were told that the bridge was weak",
        "if the bridge fell, rivals could then raise their prices",
        "prices fell in 2019 and have since doubled",
        "the most likely source of the leak was a cracked pipe",
        "all four boats were held in Harwick",
        "the board had found that the pier was weak",
        "wages must keep up with prices",
    ],
)
def test_what_is_told_within_it_stands(clause):
    assert open_ended(clause) == ""


def test_a_bare_cause_is_that_of_something_told_before():
    assert dangling("the cause was a cracked pipe") == "the cause"
    assert dangling("the cause of the fire was a cracked pipe") == ""
    assert dangling("the cause was a cracked pipe", known="Cause of mill fire is found") == ""


@pytest.mark.parametrize(
    ("clause", "is_unclear"),
    [
        ("mend means putting it back as it was", True),
        ("either account was possible", True),
        ("its did help the island to sell wool", True),
        ("lower prices mean that fewer boats go out", False),
    ],
)
def test_a_word_without_marks_and_one_of_two_are_unclear(clause, is_unclear):
    assert unclear(clause) is is_unclear
