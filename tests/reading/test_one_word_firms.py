"""Whether what the entity recogniser took for a person of one name is the firm that a report is about."""

from __future__ import annotations

import pytest

from quizgen.model import Span
from quizgen.reading.sources.cast import Figure
from quizgen.reading.sources.one_word_firms import one_word_firm, tells_of_a_company

FIRMS = [
    ("Mendly", "Mendly sells lamps. On Friday Mendly said it was sorry. The lamps of Mendly had burst.", True),
    # too seldom, with a first name of his own, a first name alone, an office
    ("Mendly", "Mendly sells lamps. On Friday Mendly said it was sorry.", False),
    ("Lund", "Lund sells lamps. On Friday the singer Tom Lund said he was sorry. The lamps of Lund had burst.", False),
    ("Lund", "Lund sells lamps. They met “(raider Tom) Lund” on Friday. The lamps of Lund had burst.", False),
    ("Anna", "Anna sells lamps. On Friday Anna said she was sorry. The lamps of Anna had burst.", False),
]


@pytest.mark.parametrize(("word", "text", "firm"), FIRMS)
def test_who_has_no_first_name_anywhere_is_no_person(word, text, firm):
    places = [at for at in range(len(text)) if text.startswith(word, at)]
    assert one_word_firm(Figure((word,), mentions=[Span(at, at + len(word)) for at in places]), text) is firm


def test_whoever_holds_an_office_is_a_person():
    text = "Ruiz is in Orrin. On Friday Ruiz spoke. They like Ruiz."
    mentions = [Span(at, at + 4) for at in (0, 28, 47)]
    assert not one_word_firm(Figure(("Ruiz",), mentions=mentions, roles={"mayor"}), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The company said so.", True),
        ("It is what the firm wants.", True),
        ("She liked the company of her friends.", False),
        ("A company was founded.", False),
    ],
)
def test_only_where_a_report_speaks_of_the_company_is_one_looked_for(text, told):
    assert tells_of_a_company(text) is told
