"""The first sentence of a report without the day that only the date of its print would tell."""

from __future__ import annotations

import pytest

from quizgen.questions.sentences.undated import shortened, undated

UNDATED = [
    ("Yesterday, the council of Orrin closed the old pier.", "The council of Orrin closed the old pier."),
    ("Early yesterday morning, a crane fell into the harbour.", "A crane fell into the harbour."),
    ("Two bridges in Harwick collapsed yesterday.", "Two bridges in Harwick collapsed."),
    ("A crane fell into the harbour of Orrin, the island's port, yesterday.",
     "A crane fell into the harbour of Orrin, the island's port."),
    ("The council yesterday closed the pier.", "The council closed the pier."),
    ("The pier was shut last night, while ships were waiting.", "The pier was shut, while ships were waiting."),
    ("A sale of the pier announced yesterday, but not yet agreed, was put off.",
     "A sale of the pier announced yesterday, but not yet agreed, was put off."),
    ("Two loans were launched today, making ten in all.", "Two loans were launched, making ten in all."),
    ("The talks broke down late last night, an official of the union said.",
     "The talks broke down, an official of the union said."),
    ("Tests, starting next month, which cost £5, are new.", "Tests, starting next month, which cost £5, are new."),
    ("The debate took place yesterday.", "The debate took place yesterday."),
    ("Figures released today show a rise.", "Figures released today show a rise."),
    ("The pier has been shut since yesterday.", "The pier has been shut since yesterday."),
    ("The pier is safer today than it was.", "The pier is safer today than it was."),
    ("At yesterday's meeting the pier was sold.", "At yesterday's meeting the pier was sold."),
    ("The pier will be shut for the next month.", "The pier will be shut for the next month."),
    ("The crews ended the strike that began last week.", "The crews ended the strike that began last week."),
    ("The ferry is due for release next week.", "The ferry is due for release next week."),
    ("The thefts began in May and lasted into last week.", "The thefts began in May and lasted into last week."),
    ("On Friday, the council closed the pier.", "On Friday, the council closed the pier."),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), UNDATED)
def test_a_day_that_nobody_can_tell_is_left_out_where_the_sentence_stands_without_it(printed, wanted):
    assert undated(printed) == wanted


def test_only_a_long_sentence_loses_its_last_part_and_only_where_the_rest_is_the_news():
    told = "The harbour board of Orrin has closed the old pier to all ships for the winter"
    assert shortened(f"{told}, citing cracks in its wall.", 17) == f"{told}."
    assert shortened(f"{told}, citing cracks in its wall.", 40) == f"{told}, citing cracks in its wall."
    assert shortened("The board met, citing cracks in the wall of the pier.", 8).endswith("pier.")
