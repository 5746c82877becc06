"""A sentence as an option: without a time that only the day of print would tell; none where something hangs on it."""

from __future__ import annotations

import pytest

from quizgen.questions.sentences.readable import standing

STANDING = [
    ("Ann Hill sold the old pier of Harwick last year to a firm from the mainland.",
     "Ann Hill sold the old pier of Harwick to a firm from the mainland"),
    ("The Harwick ferry lost a third of its passengers last year.", "The Harwick ferry lost a third of its passengers"),
    # what the time hangs on, and what hangs on the time
    ("Late last year, Ann Hill sold the old pier of Harwick to a firm.", ""),
    ("A Harwick share sale made last year, which cut the debt, has ended the contract.", ""),
    ("The Harwick ferry ran in its favour last year, when coal was cheaper than oil.", ""),
    ("Ann Hill paid for the Harwick pier out of the fees set last year.", ""),
    ("Sales of the Harwick firm were well above last year, Ann Hill wrote.", ""),
    ("A new map of the Harwick coast is due for release this week.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), STANDING)
def test_a_time_is_left_out_where_the_rest_reads_as_before(printed, wanted):
    assert standing(printed) == wanted


def test_of_films_none_is_the_film():
    told = "The film has caused a stir by showing the keeper as a kind man."
    assert not standing(told, known="Safe films left out of the prize")
    assert standing(told, known="Harwick film wins the prize")
