"""A body's name beside "and" in, whether it may be half of a longer one out."""

from __future__ import annotations

import pytest

from quizgen.model import Span
from quizgen.model.torn_names import torn, two_in_one

TORN = [
    ("Harbours Authority", "The Orrin Ports and Harbours Authority said so.", True),
    ("Orrin Ports", "The Orrin Ports and Harbours Authority said so.", True),
    ("Lund District Council", "Hale and Lund District Council said so.", True),
    ("Lund District Council", "Hale and Lund District Council said so. Lund District Council paid.", False),
    ("Royal Society", "The Royal Society for the Prevention of Floods said so.", True),
    ("Scottish Government", "The Home Office and the Scottish Government said so.", False),
    ("Home Office", "The Home Office and the Scottish Government said so.", False),
    ("Ministry of Trade", "Orrin Crest and the Ministry of Trade said so.", False),
    ("Ministry of Trade", "The Ministry of Trade and Orrin Crest said so.", True),
    ("Ministry of Trade", "The Ministry of Trade and Orrin Crest said so. Orrin Crest was late.", False),
]


@pytest.mark.parametrize(("name", "text", "expected"), TORN, ids=[f"{row[0]} in {row[1]}" for row in TORN])
def test_half_of_a_name_is_known_by_what_stands_beside_it(name, text, expected):
    places = [at for at in range(len(text)) if text.startswith(name, at)]
    assert torn(text, [Span(at, at + len(name)) for at in places]) is expected


TWO = [
    ("The OFDA and Orrin Harbours Authority", True),
    ("The Ministry of Trade and Harbours Authority", True),
    ("Ministry of Health and Greenfield", True),
    ("The Ministry of Finance and Bank of Orrin", True),
    ("The Ministry of Trade and Orrin Crest", True),
    ("Hale & Orr and builder George Lund", True),
    ("The Orrin Ports and Harbours Authority", False),
    ("Lund and Orrin Police", False),
    ("Institute for War and Peace Reporting", False),
    ("The Department of Food, Forestry and the Marine", False),
    ("The Mid and West Orrin Fire and Rescue Service", False),
]


@pytest.mark.parametrize(("name", "expected"), TWO)
def test_two_whole_names_are_no_one_body(name, expected):
    assert two_in_one(name) is expected
