"""Which names show by their own words that a firm or a body bears them."""

from __future__ import annotations

import pytest

from quizgen.questions.sources.names_of_firms import shows_a_firm

NAMES = [
    # the noun of a firm opens the name, or closes it; a capital stands within a word
    ("Minera Orrin", True),
    ("Aeroporti Lido Orrin", True),
    ("Yayasan Hale", True),
    ("Orrin Shipping", True),
    ("Jan Morcha", True),
    ("ClearQuay", True),
    ("ClearQuay Orrin", True),
    # people
    ("Ada McHale", False),
    ("Ada MacDonagh", False),
    ("Ada DeLund", False),
    ("Ada LaHale", False),
    ("Ada O’Hale", False),
    ("Ada Banks", False),
    ("Ada Lines", False),
    ("Ada Grupo Hale", False),
    ("Mobility", False),
]


@pytest.mark.parametrize(("name", "firm"), NAMES)
def test_a_name_shows_that_a_firm_bears_it(name, firm):
    assert shows_a_firm(name) is firm
