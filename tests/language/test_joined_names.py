"""The halves of a body's name in, the name whole out; two bodies that are named together stay two."""

from __future__ import annotations

import pytest

from tests.reading.report import read_paragraph

#: What a sentence begins with, and whose names must be read in it.
ROWS = [
    ("The Orrin Ports and Harbours Authority said the boats were late.", ["The Orrin Ports and Harbours Authority"]),
    ("The Competition and Food Safety Commission said the boats were late.",
     ["The Competition and Food Safety Commission"]),
    ("The Department of Food, Forestry and the Marine said the boats were late.",
     ["The Department of Food, Forestry and the Marine"]),
    ("The Department for Culture, Media and Sport said the boats were late.",
     ["The Department for Culture, Media and Sport"]),
    ("The Bureau of Alcohol, Tobacco, Firearms and Fisheries said the boats were late.",
     ["The Bureau of Alcohol, Tobacco, Firearms and Fisheries"]),
    ("The Mid and West Orrin Fire and Rescue Service said the boats were late.",
     ["The Mid and West Orrin Fire and Rescue Service"]),
    ("Lund & Hale said the boats were late.", ["Lund & Hale"]),
    ("The Bakers' and Growers' Alliance said the boats were late.", ["The Bakers' and Growers' Alliance"]),
    ("The Home Office and the Scottish Government said the boats were late.",
     ["The Home Office", "The Scottish Government"]),
    ("Orrin Crest and the Ministry of Trade said the boats were late.", ["Orrin Crest", "The Ministry of Trade"]),
    ("The Food and Drink Federation and the British Retail Consortium said the boats were late.",
     ["The Food and Drink Federation", "The British Retail Consortium"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), ROWS, ids=[" / ".join(row[1]) for row in ROWS])
def test_a_name_with_and_is_one_and_two_bodies_are_two(nlp, text, names):
    assert [source.name for source in read_paragraph(nlp, text).sources] == names


def test_no_half_of_a_name_is_a_body_of_the_article(nlp):
    found = read_paragraph(nlp, "The Orrin Ports and Harbours Authority said it had paid. Tom Hale said it had not.")
    assert not [names for names in found.bodies if "Orrin Ports" in names or "Harbours Authority" in names]
