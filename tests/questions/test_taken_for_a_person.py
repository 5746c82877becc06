"""Which names of the form of a person's belong to a firm, by what the article says of their bearer."""

from __future__ import annotations

import pytest

from quizgen.questions.sources.taken_for_a_person import taken_for_a_person
from tests.questions.draft import Draft

#: "Grant" is a first name as well, so that only the article can tell.
TOLD = [
    ("Grant Orr said it could no longer find enough logs.", True),
    ("Grant Orr’s chief executive, Ada Brandt, spoke on the pier.", True),
    ("The managing director of Grant Orr spoke on the pier.", True),
    ("Workers at Grant Orr stood on the pier.", True),
    ("Grant Orr said it could rain before the tide.", False),
    ("Grant Orr said it was raining on the pier.", False),
    ("The secretary of Grant Orr’s sailing club spoke on the pier.", False),
    ("The friends of Grant Orr stood on the pier.", False),
]


@pytest.mark.parametrize(("sentence", "firm"), TOLD)
def test_a_firm_that_is_called_as_people_are_is_told_by_its_officers_and_its_it(sentence, firm):
    draft = Draft(sentence, "Grant Orr wrote to the mayor.")
    draft.source("Grant Orr")
    reading = draft.reading()
    assert taken_for_a_person(reading.sources[0], reading) is firm
