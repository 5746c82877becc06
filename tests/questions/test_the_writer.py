"""Who wrote the report, by the lines above and below it."""

from __future__ import annotations

import pytest

from quizgen.questions.sources.the_writer import wrote_it
from tests.questions.draft import Draft

SIGNED = [
    ("Staff Writer Ida Crane can be reached at 555-0142.", True),
    ("Reporting by Ida Crane and Tom Reyes.", True),
    ("The board read a letter written by Ida Crane.", False),
    ("Ida Crane, a keeper, said the lamp was broken.", False),
    ("The lamp was broken.", False),
]


@pytest.mark.parametrize(("line", "expected"), SIGNED)
def test_a_page_is_signed_by_its_writer(line, expected):
    assert wrote_it("Ida Crane", Draft("The keepers of Harwick met on Monday.", line).reading()) is expected
