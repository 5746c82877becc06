"""Which parts of a name are enough where it is typed: the surname with the particle that opens it."""

from __future__ import annotations

import pytest

from quizgen.model import Source
from quizgen.model.particles import whole_surname
from quizgen.questions.sources.written_names import more_ways, ways_to_write

from .draft import Draft

SURNAMES = [
    ("Siobhan Mac Orrin", "Mac Orrin"),
    ("Siobhan Mc Orrin", "Mc Orrin"),
    ("Aoife Ní Lundain", "Ní Lundain"),
    ("Pádraig Ó Lundain", "Ó Lundain"),
    ("Ada van der Lund", "van der Lund"),
    ("Ada Van Lund", "Van Lund"),
    ("Rosa de la Hale", "de la Hale"),
    ("Omar bin Hale", "bin Hale"),
    ("Omar al-Hale", "al-Hale"),
    ("Ana Maria Ruiz", "Ruiz"),
    # the first word is a first name, whatever it is like
    ("Van Lund", "Lund"),
    ("Mac Hale", "Hale"),
    ("Hale", "Hale"),
]


@pytest.mark.parametrize(("name", "surname"), SURNAMES)
def test_a_surname_begins_at_its_particle(name, surname):
    assert whole_surname(name) == surname


def test_what_is_typed_may_be_the_whole_surname_and_not_a_piece_of_it():
    draft = Draft("Professor Siobhan Mac Orrin said the wall was safe.")
    draft.source("Professor Siobhan Mac Orrin", "Siobhan Mac Orrin")
    reading = draft.reading()
    ways = {*ways_to_write(reading.sources[0], []), *more_ways(reading.sources[0], reading)}
    assert {"Siobhan Mac Orrin", "Mac Orrin", "Professor Mac Orrin"} <= ways
    assert ways.isdisjoint({"Orrin", "Professor Orrin"})


@pytest.mark.parametrize("placed", ["In Harwick Mr Lund", "Outside court Mr Lund", "After the long hearing Ms Lund"])
def test_where_somebody_spoke_is_no_way_to_write_a_name(placed):
    ways = ways_to_write(Source(id="S1", name="Ada Lund", aliases=(placed, "Lund")), [])
    assert placed not in ways
    assert "Lund" in ways


def test_a_surname_may_stand_first():
    ways = ways_to_write(Source(id="S1", name="Lin Hai Fen", aliases=("Lin",)), [])
    assert "Lin" in ways
    assert "Fen" not in ways


def test_a_name_of_two_is_no_way_to_write_either():
    brother = Source(id="S2", name="Tom Lund", aliases=("Lund",))
    assert "Lund" not in ways_to_write(Source(id="S1", name="Ada Lund", aliases=("Lund",)), [brother])
