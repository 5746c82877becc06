"""Who speaks: the head of the subject and the name beside it, never whom a possessor or an "of" tells of."""

from __future__ import annotations

import pytest

from tests.reading.report import read_paragraph

ROWS = [
    ("The smallest member of Orrin's three-party government, the Growers' Alliance, accused the mayor of lying.",
     "The smallest member of Orrin's three-party government"),
    ("Orrin's three-party government was near its end on Friday after its smallest member left the talks, accusing the "
     "mayor of breaking a promise.", ""),
    ("The council was in trouble on Friday as its own auditor resigned, warning that the books could not be trusted.",
     ""),
    ("The minister left the hall before the union spoke, insisting that the deal was dead.", ""),
    ("The bank raised its rate on Tuesday, saying that prices had risen too fast.", "The bank"),
    ("The secretary of the skippers' association of Orrin, Tom Hale, alleged that the quota had been sold.",
     "Tom Hale"),
    ("The mayor's sister, Ada Lund, accused the police of beating two boys.", "Ada Lund"),
    ("Members of the council's finance committee said the plan would cost too much.",
     "Members of the council's finance committee"),
    ("The council, whose lawyers met on Monday, argued that the lease had ended.", "The council"),
    ("A spokeswoman for the mayor of Orrin, Ada Lund, said the bridge would stay shut.", ""),
    ("The office of the mayor, Ada Lund, said the bridge would stay shut.", ""),
    ("The head of the fire service in Orrin, Ben Orr, said the roof had leaked for a year.", "Ben Orr"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), ROWS, ids=[row[0][:50] for row in ROWS])
def test_the_head_of_the_subject_speaks_or_it_is_open_who_does(nlp, text, name):
    found = read_paragraph(nlp, text)
    ids = found.attributions[-1].source_ids
    assert [found.source(one).name for one in ids] == ([name] if name else [])


def test_what_is_said_between_is_no_other_speaker(nlp):
    found = read_paragraph(nlp, "Ada Lund said the pier sank as the wind rose, adding that nobody was hurt.")
    assert [one.source_ids for one in found.attributions] == [("S1",), ("S1",)]
