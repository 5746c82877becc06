"""Which company "the company" is in what somebody says of it: each row a text and the claim of its last attribution."""

import pytest

from tests.reading.report import read_report

ROWS = [
    (
        "Halden Drones spokesman Ivan Orr said the company supported the new rules.",
        "Halden Drones supported the new rules",
    ),
    (
        "Ivan Orr, chief executive of Halden Paving, said the company’s trucks would keep to the main road.",
        "Halden Paving’s trucks would keep to the main road",
    ),
    (
        "Ivan Orr, head coach at Halden Swimming Club, said the club paid for all its lanes.",
        "the Halden Swimming Club paid for all its lanes",
    ),
    # a head of nothing that is named, and another body in the sentence before
    ("Chief executive Ivan Orr said the company had met the owners.", "the company had met the owners"),
    (
        "Lund Lines has bought two ferries. Halden Drones spokesman Ivan Orr said the company had lost money.",
        "the company had lost money",
    ),
    # another kind of body, and one that the sentence itself tells apart
    ("Halden Drones spokesman Ivan Orr said the union had asked for talks.", "the union had asked for talks"),
    (
        "Halden Drones spokesman Ivan Orr said the company that flew the drone had lost its licence.",
        "the company that flew the drone had lost its licence",
    ),
]


@pytest.mark.parametrize(("text", "claim"), ROWS, ids=[row[1][:40] for row in ROWS])
def test_who_speaks_for_a_company_means_his_own(nlp, text, claim):
    found = read_report(nlp, f"New rules in Harwick\n\nThe town has talked of it for a year.\n\n{text}")
    assert found.attributions[-1].content_resolved == claim
