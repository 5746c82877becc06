"""Names that a network cut in two in, whole names out; each rule rests on a word beside the name."""

from __future__ import annotations

import pytest

from quizgen.language.whole_names import spells
from tests.reading.report import read_paragraph

WHOLE = [
    ("“The boats are late,” the port's spokeswoman in Dakar Aissatou Lund wrote in an email.", "Aissatou Lund"),
    ("The Department of Social Harbours and Rivers said it had food for all.",
     "The Department of Social Harbours and Rivers"),
    ("The Harbours and Rivers Protection Commission (HRPC) said the boats were late.",
     "The Harbours and Rivers Protection Commission (HRPC)"),
    ("The International Association of Miners and Harbour Workers said that the boats were late.",
     "The International Association of Miners and Harbour Workers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), WHOLE, ids=[row[1] for row in WHOLE])
def test_the_name_is_read_whole(nlp, text, name):
    found = read_paragraph(nlp, text)
    names = {form for source in found.sources for form in source.names}
    assert name in names or f"The {name}" in names, names


LETTERS = [
    ("Agricultural Harbours Drainage Company", "AHDCO", True),
    ("Irish Harbour Ambulance Union", "IHAU", True),
    ("Harbour Board", "HA", False),
    ("Harbour Board", "Lab", False),
]


@pytest.mark.parametrize(("name", "letters", "told"), LETTERS)
def test_letters_stand_for_a_name_in_the_order_of_its_words(name, letters, told):
    assert spells(name.split(), letters) is told
