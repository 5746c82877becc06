"""Options of one kind and one form: nobody is known as the answer by a title, an office or the kind of source."""

from __future__ import annotations

import pytest

from quizgen.model import Naming, Source
from quizgen.questions.sources.kinship import may_be_one
from quizgen.questions.sources.levelling import bare_name, fair_beside, named_like
from quizgen.questions.sources.showable import presentable
from quizgen.questions.sources.written_names import ways_to_write


def person(*names: str) -> Source:
    return Source(id=names[0], name=names[0], aliases=names[1:])


def body(*names: str, coarse: str = "organisation") -> Source:
    naming = Naming.UNNAMED_GROUP if coarse == "group" else Naming.NAMED_ORGANISATION
    return Source(id=names[0], name=names[0], aliases=names[1:], naming=naming, coarse=coarse)


BARE = [
    (("President Lena Brandt", "President Brandt", "Lena Brandt", "Brandt"), "Lena Brandt"),
    (("Representative Owen B. Price of Ostwick", "Owen B. Price", "Price"), "Owen B. Price"),
    (("Ana Van Dorn", "Ms. Van Dorn", "Van Dorn"), "Ana Van Dorn"),
    (("Miriam Voss of the University of Carrow",), "Miriam Voss"),
    (("The geologist Miriam Voss", "Voss"), "Miriam Voss"),
    (("Mayor of Harwick Tom Reyes", "Harwick Tom Reyes"), ""),
    (("President Brandt", "Brandt"), ""),
    # a first name that is an office as well
    (("Dean Hale", "Hale"), "Dean Hale"),
    (("Captain Dean Hale", "Hale"), "Dean Hale"),
    (("Dean Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("Orrin MCA Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("Cllr Ruiz", "Ruiz"), ""),
    (("Mayor Cr Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("Cr Ruiz", "Ruiz"), ""),
    (("Forecaster Ana Ruiz", "Ana Ruiz"), "Ana Ruiz"),
    (("Dad Tom Reyes", "Tom Reyes"), "Tom Reyes"),
    (("Ana Ruiz MP", "Ruiz"), "Ana Ruiz"),
    (("MEP Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("Director-general Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("Harbour Boats' Ruiz", "Ruiz"), ""),
    (("Orrin MLA Ana d'Orr", "d'Orr"), "Ana d'Orr"),
    (("Forest officer S Hale", "S Hale", "Hale"), "S Hale"),
    (("Ana in ’t Veld", "T Veld"), ""),
    (("Selectman Tom Reyes", "Reyes"), "Tom Reyes"),
    (("Councilmember Ana Ruiz",), "Ana Ruiz"),
    (("Recorder Tom Reyes", "Reyes"), "Tom Reyes"),
    # as a caption opens, and as the story has it
    (("Captain Ana Ruiz", "ANA Ruiz", "Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("MARTA Ruiz", "Marta Ruiz"), "Marta Ruiz"),
]


@pytest.mark.parametrize(("names", "bare"), BARE, ids=[row[0][0] for row in BARE])
def test_a_person_is_shown_by_first_name_and_surname(names, bare):
    assert bare_name(person(*names)) == bare


def test_beside_a_surname_all_are_shown_by_their_surnames():
    brandt, price, moss = person("President Brandt", "Brandt"), person("Owen Price", "Price"), person("Ida Moss")
    assert named_like(brandt, brandt) == "Brandt"
    assert named_like(price, brandt) == "Price"
    assert not fair_beside(brandt, moss), "the article never calls her by her surname alone"


KINDS = [
    (person("Owen Price"), person("Mayor Lena Brandt", "Lena Brandt"), True),
    (person("Owen Price"), body("Analysts", coarse="group"), False),
    (person("Owen Price"), body("Harbour Board"), False),
    (body("Harbour Board"), body("Analysts", coarse="group"), True),
    (body("Harbour Board"), person("Owen Price"), False),
    (body("Harbour Board"), body("Owen Price", "Price"), False),
    (body("Harbour Board"), body("The Courier", "Courier"), True),
]


@pytest.mark.parametrize(("key", "other", "fair"), KINDS)
def test_rivals_are_of_the_kind_of_the_answer(key, other, fair):
    assert fair_beside(key, other) is fair


def test_a_body_loses_its_article_and_its_initials_where_the_article_does_without_them():
    board = body("The Harbour Board (HB)", "Harbour Board", "HB")
    assert named_like(board, board) == "Harbour Board"
    post = body("The Post", "Post", coarse="outlet")
    assert named_like(post, post) == "The Post"


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("Harwick Motors AG", "Harwick Motors"), "Harwick Motors"),
        (("Harwick Motors AG",), "Harwick Motors AG"),
        (("Past Harbour Board", "Harbour Board"), "Harbour Board"),
        (("Rival ferry line Orrin Star", "Orrin Star"), "Orrin Star"),
        (("Department of Health", "Health"), "Department of Health"),
    ],
)
def test_a_body_is_shown_by_the_plainest_name_that_the_article_prints(names, shown):
    assert named_like(body(*names), body(*names)) == shown


def test_a_review_is_no_person():
    assert not presentable(person("Hale Review"))
    assert presentable(person("Dr Ana Ruiz of the Weather Centre", "Ana Ruiz", "Ruiz"))


def test_an_initial_is_a_first_name_of_one_who_is_called_otherwise_as_well():
    assert presentable(person("S Hale", "Hale"))
    assert presentable(person("D Orr", "The inspector"))
    assert not presentable(person("L Cullen"))  # in a list of players
    assert not presentable(person("T Veld", "Veld"))


def test_one_who_is_only_described_is_no_source_of_their_own():
    described = Source(id="S1", name="Leading bridge-builder", naming=Naming.UNNAMED_PERSON)
    assert not presentable(described)
    assert may_be_one(described, person("Ana Ruiz"))
    assert not may_be_one(Source(id="S2", name="A clerk", naming=Naming.UNNAMED_PERSON), person("Ana Ruiz"))


@pytest.mark.parametrize(
    "name",
    ["Did Brandt", "Particularly Govs", "A woman later", "The ones Ruiz", "Experts like Ana Ruiz", "All the guests"],
)
def test_a_garbled_name_is_no_option(name):
    assert not presentable(body(name, coarse="group"))


def test_a_name_may_be_written_as_people_write_it():
    website = body("The Coastal Rescue Service website")
    assert {"Coastal Rescue Service", "CRS"} <= {*ways_to_write(website, [])}
    assert ways_to_write(person("Mayor Lena Brandt", "Lena Brandt"), [])[0] == "Lena Brandt"
    assert "Brandt" in ways_to_write(person("Mayor Lena Brandt", "Lena Brandt"), [])
    assert "Brandt" not in ways_to_write(person("Lena Brandt"), [person("Jo Brandt")])
