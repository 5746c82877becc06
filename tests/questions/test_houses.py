"""Sentences that we wrote: who speaks for whom, and which number might as well stand in a statement."""

import pytest

from quizgen.model import Fact, FactKind, Naming, Source, Span
from quizgen.questions.numbers.misnumbered import another_number
from quizgen.questions.sources.houses import known_by_name, one_house
from tests.questions.draft import Draft

BODY, GROUP = Naming.NAMED_ORGANISATION, Naming.UNNAMED_GROUP


@pytest.mark.parametrize(
    ("text", "asked", "other", "one"),
    [
        ("Ann Hill, director of the Growers' League, said so.", ("Growers' League", BODY), "Ann Hill", True),
        ("The Growers' League's new director Ann Hill said so.", ("Growers' League", BODY), "Ann Hill", True),
        ("Ann Hill said that the Growers' League was late.", ("Growers' League", BODY), "Ann Hill", False),
        ("Ann Hill met the clerk of the town. The Growers' League left.", ("Growers' League", BODY), "Ann Hill", False),
    ],
)
def test_whoever_holds_an_office_in_a_body_may_speak_for_it(text, asked, other, one):
    draft = Draft(text)
    draft.source(asked[0], naming=asked[1], coarse="organisation")
    draft.source(other)
    reading = draft.reading()
    assert one_house(*reading.sources, reading) is one


@pytest.mark.parametrize(
    ("name", "naming", "coarse", "known"),
    [
        ("Ann Hill", Naming.NAMED_PERSON, "person", True),
        ("The town", BODY, "organisation", False),
        ("Growers Association", BODY, "organisation", False),
        ("The Growers Association", BODY, "organisation", True),
        ("Ostwick-based Ann Hill", Naming.NAMED_PERSON, "person", False),
        ("A senator", Naming.UNNAMED_PERSON, "person", False),
        ("A Harbour Board spokeswoman", Naming.UNNAMED_PERSON, "person", True),
        ("Industry experts", GROUP, "group", False),
    ],
)
def test_a_question_names_only_whom_a_reader_can_tell_from_others(name, naming, coarse, known):
    assert known_by_name(Source(id="S1", name=name, naming=naming, coarse=coarse)) is known


@pytest.mark.parametrize(
    ("text", "figure", "swapped"),
    [
        ("The yard sold 120 boats in spring.", "120", "90"),
        ("The yard sold 25 boats in spring.", "25", "32"),
        ("The bill was £1.25m in the end.", "£1.25m", "£1.62m"),
        ("The yard sold more than 120 boats in spring.", "120", ""),  # more than 120 are more than 90
        ("The yard was built in 1925.", "1925", ""),
        ("The yard beat its rival 12-10 in the race.", "12", ""),
        ("The yard sold 3 boats in spring.", "3", ""),
    ],
)
def test_another_number_is_put_in_only_where_it_is_false(text, figure, swapped):
    draft = Draft(text)
    draft.fact(figure, 1.0)
    fact = draft.facts[0]
    assert another_number(fact, text, draft.reading()) == swapped


def test_a_place_or_day_is_no_number():
    fact = Fact(id="F1", span=Span(0, 3), kind=FactKind.PLACE, value="120", sentence=Span(0, 9))
    assert another_number(fact, "120 boats", Draft("120 boats").reading()) == ""
