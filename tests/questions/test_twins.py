"""The reporter's statements with one word turned round: none may be nonsense."""

from __future__ import annotations

import pytest

from quizgen.model import Span, Statement
from quizgen.questions.changed.twins import twins


@pytest.mark.parametrize(
    "text",
    [
        "The crew lost to Alnmouth for its second defeat in two days",
        "The rule fell within the powers of the council",
        "The party won a majority of 12",
        "A majority, 52%, said the harbour was in good hands",
        "The mayor expanded her margin of victory by 300 votes",
    ],
)
def test_an_opposite_that_makes_nonsense_is_not_put_in(text: str):
    assert list(twins(statement(text))) == []


def statement(text: str) -> Statement:
    return Statement(id="T1", span=Span(0, len(text)), text=text)
