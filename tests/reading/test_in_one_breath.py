"""Whom "he" and "she" mean in what "she" says: each row a text and the claim of its last attribution."""

import pytest

from tests.reading.report import read_report

CRITIC = "“If councillor Seamus Orr had read on, he’d know what I wrote,” insisted councillor Aoife Brennan.\n\n"
ROWS = [
    # Seamus Orr is named last, but "she" is who speaks
    (
        CRITIC + "She added that she had met eleven families who live near the site.",
        "Councillor Aoife Brennan had met eleven families who live near the site",
    ),
    (
        CRITIC + "She added that she had met eleven families and that she would write to them all.",
        "Councillor Aoife Brennan had met eleven families and that she would write to them all",
    ),
    # whoever speaks as "she" is no "he"
    (
        "Ward councillor Nokuzola Mbeki spoke first. Mbeki denied that she was ignoring residents. "
        "She said the contractor had left the site because he was not paid last winter.",
        "the contractor had left the site because he was not paid last winter",
    ),
]


@pytest.mark.parametrize(("text", "claim"), ROWS, ids=[row[1][:40] for row in ROWS])
def test_she_who_says_it_is_she_of_whom_it_is_said(nlp, text, claim):
    found = read_report(nlp, f"Row in Harwick over a home\n\nThe council met on Monday.\n\n{text}")
    assert found.attributions[-1].content_resolved == claim


def test_criticism_is_rejected_as_a_claim_is(nlp):
    found = read_report(nlp, "Row in Harwick over a home\n\nCouncillor Aoife Brennan rejected the criticism.")
    assert [one.stance.name for one in found.attributions] == ["DENIES"]
