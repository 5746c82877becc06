"""Two figures for one thing: which later figure is set against which earlier one."""

import pytest

from quizgen.model import LinkKind
from tests.reading.report import read_report

MARCHED = "Organisers said 4,000 people marched through Harwick on Saturday."


@pytest.mark.parametrize(
    ("paragraphs", "why"),
    [
        ((MARCHED, "Police put the number at 1,500."), "people: 1,500 and 4,000"),
        (("Organisers claimed that 4,000 people joined the rally, but police put the figure at around 1,500.",),
         "people: around 1,500 and 4,000"),
        (("The captain’s assistant told the coast guard that around 90 people had been on the boat.",
          "However, the number given by survivors was between 110 and 125, the charity said."),
         "people: between 110 and 125 and 90"),
    ],
)  # fmt: skip
def test_another_figure_for_the_same_thing_contradicts_the_first(nlp, paragraphs, why):
    (link,) = read_report(nlp, *paragraphs).links
    assert link.kind is LinkKind.CONTRADICTS
    assert link.why == f"the sources give different numbers of {why}"
    assert link.topic.startswith("how many people ")


@pytest.mark.parametrize(
    "paragraphs",
    [
        (MARCHED, "Police put the number of arrests at 15."),  # of something else
        (MARCHED, "Police put the number at 4,000."),  # the same
        (MARCHED, "The ferry line ran all day.", "Trains were late.", "Police put the number at 1,500."),  # of what?
    ],
)
def test_what_counts_something_else_or_the_same_is_left_alone(nlp, paragraphs):
    assert read_report(nlp, *paragraphs).links == ()
