"""A wire's machine takes the stop of an abbreviation for the end of a sentence, and prints a capital after it."""

import pytest

from quizgen.questions.slips import CAPITAL_AFTER_STOP, SLIP
from quizgen.questions.unclear import slipped

PRINTED = [
    ("The U.S. And Japan shared the eels.", True),
    ("The barrels went to the U.S. To be filled.", True),
    ("Eels caused a dispute with the U.K. Of two years.", True),
    ("Ida Crane reported a boom in the U.S., Marked in its trade.", True),
    ("The U.S. Complained in May about the eels.", True),
    ("Prices fell in the U.S., While barrels grew dear.", True),
    ("The U.S. Treasury paid for the eels.", False),
    ("The U.S. United Eel Company paid for them.", False),
    ("Brandt went to the U.S. on Friday and saw the D.C. fair.", False),
    ("Lena Brandt met J. Orr and E. H. In.", False),
    (
        "In the article, Ida Crane said that eels came from the U.S. Are these the speaker’s exact words?",
        False,
    ),
]


@pytest.mark.parametrize(("sentence", "refused"), PRINTED)
def test_a_capital_after_an_abbreviation_is_a_slip_of_the_article(sentence, refused):
    assert bool(CAPITAL_AFTER_STOP.search(sentence)) is refused
    assert slipped(sentence) is refused


@pytest.mark.parametrize(
    ("sentence", "refused"),
    [
        ("Lena Brandt spoke of a three barrels.", True),
        ("Lena Brandt spoke of three barrels.", False),
        ("The eels have become a ten times bigger problem.", False),
        ("After a two days’ journey the eels came home.", False),
        ("It was a three-barrel load.", False),
    ],
)
def test_one_of_several_is_a_slip_of_the_article(sentence, refused):
    assert bool(SLIP.search(sentence)) is refused
