"""The reporter's statements with one word exchanged: each must be false, and none nonsense."""

from __future__ import annotations

import pytest

from quizgen.model import Span, Statement
from quizgen.questions.exchanges import exchanges
from quizgen.questions.twins import twins
from tests.questions.draft import Draft

EXCHANGED = [
    ("The old mill was sold to the town in March", "May"),
    ("The old mill was sold to the town on 12 March", "May"),
    ("The old mill was sold to the town in 1998, and the town closed it in 2004", ""),
    ("The sailors opened a school for young fishermen in 1998", "1996"),
    ("The choir sang in Leeds on the first evening", "London"),
    ("The choir has sung in Leeds", ""),
    ("The choir visited a school in Leeds", ""),
    ("The government in London sent a ship", ""),
    ("The rowers won a race at the Games in Athens", ""),
    ("Rents in the old town fell 3% in March", ""),
    ("No boat left the harbour in March", ""),
]


@pytest.mark.parametrize(("text", "put_in"), EXCHANGED)
def test_a_month_or_a_town_is_exchanged_where_only_one_can_be_true(text: str, put_in: str):
    found = [other for _, other, _ in exchanges(statement(text), Draft(f"{text}.").reading())]
    assert found == ([put_in] if put_in else [])


def test_what_the_article_names_elsewhere_is_not_put_in():
    text = "The old mill was sold to the town in March"
    reading = Draft(f"{text}. The roof was mended in May.").reading()
    assert [put_in for _, put_in, _ in exchanges(statement(text), reading)] == ["January"]


def test_a_year_is_exchanged_for_one_that_the_article_has_left_behind():
    text = "The sailors opened a school for young fishermen in 1998"
    reading = Draft(f"{text}. A second school followed in 2010.").reading()
    assert [put_in for _, put_in, _ in exchanges(statement(text), reading)] == ["1996"]


@pytest.mark.parametrize(
    "text",
    [
        "The crew lost to Alnmouth for its second defeat in two days",
        "The rule fell within the powers of the council",
        "The party won a majority of 12",
        "The mayor expanded her margin of victory by 300 votes",
    ],
)
def test_an_opposite_that_makes_nonsense_is_not_put_in(text: str):
    assert list(twins(statement(text), Draft(f"{text}.").reading())) == []


def statement(text: str) -> Statement:
    return Statement(id="T1", span=Span(0, len(text)), text=text)
