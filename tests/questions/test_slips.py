"""A wire's machine takes the stop of an abbreviation for the end of a sentence, and prints a capital after it."""

import pytest

from quizgen.questions.english.slips import CAPITAL_AFTER_STOP, SLIP, UNGRAMMATICAL
from quizgen.questions.english.unclear import slipped

PRINTED = [
    ("The U.S. And Japan shared the eels.", True),
    ("The barrels went to the U.S. To be filled.", True),
    ("Eels caused a dispute with the U.K. Of two years.", True),
    ("Ida Crane reported a boom in the U.S., Marked in its trade.", True),
    ("The U.S. Complained in May about the eels.", True),
    ("Prices fell in the U.S., While barrels grew dear.", True),
    ("Ida Crane rejected a U.K. Suggestion about the eels.", True),
    ("The pier was mended by one U.K. Merchant bank.", True),
    ("Orr asked U.S. Officials for eels.", True),
    ("The U.S. Bombing of the pier ended.", True),
    ("Nine U.S. Planes flew over Orrin.", True),
    ("The U.S. Centers for Eels gave advice.", False),
    ("The U.S. Marines ate nine eels.", False),
    ("The U.S. Trade Representative ate an eel.", False),
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
    ("sentence", "slip"),
    [
        ("The eels were kept for several year in the same barrel.", True),
        ("The board is expected to chose a new keeper of the eels.", True),
        ("Ida Crane and other have said that the eels are dear.", True),
        ("By painting the barrels, then the theft of eels can be cut.", True),
        ("Orrin, Harwick and Calder has sent nine eels.", True),
        ("Nine keepers spoke against plan to sell the eels.", True),
        ("Nine keepers spoke against a plan to sell the eels, and about plans to keep them.", False),
        ("Orrin and Harwick have sent nine eels.", False),
        ("Orrin has sent nine eels, adding that they were dear.", False),
        ("By painting the barrels the board wants to cut the theft of eels.", False),
        ("Other keepers and Ida Crane have chosen to wait for several years.", False),
    ],
)
def test_a_slip_of_grammar_is_not_printed(sentence, slip):
    assert bool(UNGRAMMATICAL.search(sentence)) is slip


@pytest.mark.parametrize(
    ("sentence", "slip"),
    [
        ("“According to him, the keepers were not against the eels, adding: ‘All we want is peace.’”", True),
        ("According to Ida Crane, the eels were dear, adding that nobody would buy them.", True),
        ("According to him, Ida Crane said the eels were dear, adding that nobody would buy them.", False),
        ("According to him, the keepers were not against the eels.", False),
        ("He’ll have the full report tonight at 5 and 6.", True),
        ("He will have the full report of the board in May.", False),
    ],
)
def test_what_hangs_in_the_air_and_what_a_station_tells_of_its_programme_is_not_printed(sentence, slip):
    assert bool(SLIP.search(sentence)) is slip
