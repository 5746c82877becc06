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


#: No first name is known here, so that a sign of a person is wanted.
HOUSES = [
    (
        "Minera Venn shut its pit. Venn’s chief operating officer, Ada Hale, spoke.",
        "Minera Venn",
        True,
    ),
    ("New owners Orrel Venn shut the pier.", "Orrel Venn", True),
    ("Orrel Venn, Harland’s third-largest tin producer, shut the pier.", "Orrel Venn", True),
    ("Orrel Venn, a company of the north, shut the pier.", "Orrel Venn", True),
    ("Orrel Venn, the company’s chief executive, shut the pier.", "Orrel Venn", False),
    ("“It was dark,” said Orrel Venn, 52.", "Orrel Venn", False),
]


@pytest.mark.parametrize(("sentence", "name", "firm"), HOUSES)
def test_a_house_and_a_person_are_told_by_what_stands_beside_the_name(sentence, name, firm):
    draft = Draft(sentence, f"{name} wrote to the mayor.")
    draft.source(name)
    reading = draft.reading()
    assert taken_for_a_person(reading.sources[0], reading) is firm
