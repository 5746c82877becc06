"""Rows of a table: each is somebody’s words only where it says whose, and false in what it mainly says."""

from __future__ import annotations

import pytest

from quizgen.questions.changed.rows import false_rows, true_rows
from tests.questions.draft import Draft

LEAD = "The council has closed nine piers of the old harbour in the last month."


def test_a_paragraph_whose_quotation_goes_on_in_the_next_one_is_somebody_s():
    told = "Two of the original walls of the harbour store remain standing."
    plain = Draft(LEAD, f"The harbour hall is dry. {told}").reading()
    quoted = Draft(LEAD, f"‘The harbour hall is dry. {told}", "‘The great hall was sold in May.’").reading()
    assert told in {one.row.text for one in true_rows(plain)}
    assert told not in {one.row.text for one in true_rows(quoted)}


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("The council of Harwick has closed 90 piers of the old harbour.", True),
        ("In closing 90 piers of the old harbour, the council of Harwick followed the wish of the crews.", False),
        ("The council of Harwick met the crews of the harbour, which has 90 piers in all.", False),
    ],
)
def test_a_figure_on_the_side_is_not_changed(sentence, rows):
    draft = Draft(sentence, headline="Council closes piers")
    draft.fact("90", 90, unit="piers")
    assert bool([*false_rows(draft.reading())]) is rows
