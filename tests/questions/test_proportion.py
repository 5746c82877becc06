"""How much a number is beside another: asked where it is arithmetic, and no other answer is near."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.numbers.proportions import proportions
from tests.questions.draft import Draft

WORKED_OUT = [
    ("The bank will close nine of its 34 branches", "nine of its 34", "about a quarter"),
    ("Six of the port's 24 cranes were idle", "Six of the port's 24", "a quarter"),
    ("The survey found rot in two out of eight beams", "two out of eight", "a quarter"),
    ("The union speaks for 2,900 of the mine's 4,100 workers", "", ""),  # between two thirds and three quarters
    ("At least nine of its 34 branches will close", "", ""),  # it may be more
    ("It is one of two rival firms", "", ""),
    ("It fell in the year to March 31 of 240 sacks", "", ""),
    ("The judges gave it six out of ten points", "", ""),
    ("Pumps at Unit Two of the Nine Mile plant were stopped", "", ""),
    ("She keeps 43 boats, down from 86 in May", "43 boats, down from 86", "half as large"),
    ("Cover was 33%, up from 17%", "33%, up from 17%", "about twice as large"),
    ("It lost £93m, against £31m a year ago", "£93m, against £31m", "three times as large"),
    ("Staff fell from 120 clerks to 60", "fell from 120 clerks to 60", "half as large"),
    ("Sales were £12m, up 8% on the year", "", ""),
    ("It sold 400 boats, down from 2019", "", ""),
    ("The fee is £3, compared with 12% before", "", ""),
    ("Fares run from £2 to £4", "", ""),  # nothing has changed
]


@pytest.mark.parametrize(("sentence", "words", "key"), WORKED_OUT)
def test_a_number_is_worked_out_beside_the_whole_or_what_it_was(sentence, words, key):
    found = [(sentence[one.start : one.end], one.key) for one in proportions(sentence)]
    assert found == ([(words, key)] if words else [])


@pytest.mark.parametrize("whole", range(6, 60))
def test_no_other_share_is_as_near_as_the_one_that_is_keyed(whole):
    worth = {"a tenth": 1 / 10, "a fifth": 1 / 5, "a quarter": 1 / 4, "a third": 1 / 3, "two fifths": 2 / 5}
    worth |= {"half": 1 / 2, "three fifths": 3 / 5, "two thirds": 2 / 3, "three quarters": 3 / 4, "four fifths": 4 / 5}
    worth["nine tenths"] = 9 / 10
    for part in range(2, whole):
        for one in proportions(f"The crew saved {part} of the {whole} boats"):
            off = [abs(worth[words.removeprefix("about ")] - part / whole) for words in (one.key, *dict(one.rivals))]
            assert off[0] <= 0.03
            assert min(off[1:]) >= 0.09


def test_the_sentence_is_printed_with_the_words_that_are_asked_for():
    draft = Draft(
        "The harbour council closed six of its 24 piers in the storm on Monday night.", headline="Harbour piers closed"
    )
    (found,) = candidates(draft.reading(), Random(1), (type_named("proportion"),))
    question, refused = found
    assert not refused
    assert "“six of its 24”" in question.stem
    assert "closed six of its 24 piers in the storm" in question.stem
    assert question.options[question.key].text == "A quarter"
