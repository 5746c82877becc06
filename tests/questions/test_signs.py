"""What a column of a table lists under each of its signs."""

from __future__ import annotations

import pytest

from quizgen.questions.words.signs import by_sign

COLUMNS = [
    ("", {"+": (), "-": (), ">": ()}),
    ("+vote council -lottery", {"+": ("vote", "council"), "-": ("lottery",), ">": ()}),
    ("vote >the an?", {"+": ("vote",), "-": (), ">": ("the", "an?")}),
    (">. , - but", {"+": (), "-": (), ">": (".", ",", "-", "but")}),
]


@pytest.mark.parametrize(("column", "told"), COLUMNS)
def test_words_stand_under_the_sign_before_them(column, told):
    assert by_sign(column, "+->") == told
