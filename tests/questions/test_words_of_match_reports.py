"""A word of match reports is asked for where the game is proven, and nowhere else."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft

pytestmark = pytest.mark.usefixtures("all_words_may_be_asked")


ASKED = [
    ("The equaliser came from a corner in the last minute, when the goalkeeper slipped.", "equaliser"),
    ("She hoped that the dollar would be the great equaliser between all of the states.", ""),
    ("The striker was in poor form in the whole of the autumn and lost her place.", "form"),
    ("The islanders said that the form of the letter was wrong and threw it away at once.", ""),
    ("They led by nine at the break, and the fly-half had kicked all of it himself.", "break"),
    ("The clerks went back to the office after the break and read all of the letters.", ""),
    ("She was booked for her protests in the first hour, and the referee went on.", "book"),
    ("The ferry firm booked seven rooms for its crew in the hotel beside the harbour.", ""),
    ("The goalkeeper has conceded only two goals since she came to the club in May.", "concede"),
    ("A narrow win in the last hour of the vote kept the mayor of the island in office.", "narrow"),
    ("A narrow lane leads from the old harbour to the church on top of the hill.", ""),
    ("The islanders kept their campaign going for the whole of the winter and spring.", ""),
]


@pytest.mark.parametrize(("sentence", "word"), ASKED)
def test_a_word_of_match_reports_is_asked_for_where_the_game_is_proven(sentence, word):
    found = candidates(Draft(sentence).reading(), Random(1), (type_named("word_in_context"),))
    stems = [question.stem for question, reasons in found if not reasons]
    assert any(f"“{word}”" in stem for stem in stems) if word else not stems
