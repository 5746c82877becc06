"""Options of one kind and one form: nobody is known as the answer by a title, an office or the kind of source."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Naming, Option, Source
from quizgen.questions.base import PLAIN
from quizgen.questions.checks.options import names_of_one_form
from quizgen.questions.claims.asking_who import as_printed
from quizgen.questions.sources.kinship import may_be_one
from quizgen.questions.sources.levelling import bare_name, fair_beside, named_like
from quizgen.questions.sources.office_in_letters import held_by_one_named
from quizgen.questions.sources.showable import presentable
from quizgen.questions.sources.written_names import ways_to_write
from tests.questions.draft import Draft


def person(*names: str) -> Source:
    return Source(id=names[0], name=names[0], aliases=names[1:])


def body(*names: str, coarse: str = "organisation") -> Source:
    naming = Naming.UNNAMED_GROUP if coarse == "group" else Naming.NAMED_ORGANISATION
    return Source(id=names[0], name=names[0], aliases=names[1:], naming=naming, coarse=coarse)


def test_a_first_name_alone_stands_beside_no_surnames():
    assert named_like(person("Laura"), person("President Brandt", "Brandt")) == ""
    assert named_like(person("Judge Laura", "Laura"), person("President Brandt", "Brandt")) == "Laura"


BARE = [
    (("President Lena Brandt", "President Brandt", "Lena Brandt", "Brandt"), "Lena Brandt"),
    (("Representative Owen B. Price of Ostwick", "Owen B. Price", "Price"), "Owen B. Price"),
    (("Ana Van Dorn", "Ms. Van Dorn", "Van Dorn"), "Ana Van Dorn"),
    (("Miriam Voss of the University of Carrow",), "Miriam Voss"),
    (("The geologist Miriam Voss", "Voss"), "Miriam Voss"),
    (("Mayor of Harwick Tom Reyes", "Harwick Tom Reyes"), ""),
    (("President Brandt", "Brandt"), ""),
    # a particle: with it alone stands a surname, whatever opens a sentence
    (("Ana ole Koros", "Ole Koros"), "Ana ole Koros"),
    (("Ole Koros", "Koros"), "Ole Koros"),
    (("Rui dos Reis Neto", "Dos Reis"), "Rui dos Reis Neto"),
    (("Ines de Hale e Sa", "Hale e Sa"), "Ines de Hale e Sa"),
    (("Hamad bin Rashed al-Hale", "Al-Hale"), "Hamad bin Rashed al-Hale"),
    (("Gianni dell’Orr", "Dell’Orr"), "Gianni dell’Orr"),
    # a title inside of a name is none, and letters behind it are none of it
    (("Association president Iqbal Sheikh Hale", "Iqbal Sheikh Hale"), "Iqbal Sheikh Hale"),
    (("Defending counsel Fiachra Hale SC", "Fiachra Hale SC"), "Fiachra Hale"),
    (("Detective Garda Ronan Hale", "Garda Ronan Hale"), "Ronan Hale"),
    (("Goalie Anders Hale",), "Anders Hale"),
    (("Co-developer Jing Hale", "Hale", "Jing Hale"), "Jing Hale"),
    # a trade and a first name
    (("Plumber Craig",), ""),
    # a first name that is an office as well
    (("Dean Hale", "Hale"), "Dean Hale"),
    (("Captain Dean Hale", "Hale"), "Dean Hale"),
    (("Dean Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("Orrin MCA Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    # an engineer, and a surname that comes first
    (("Grazier Tess Hale",), "Tess Hale"),
    (("Mason Jay Hale",), "Mason Jay Hale"),
    (("Eng Sarah Hale",), "Sarah Hale"),
    (("Eng Wei Ling",), "Eng Wei Ling"),
    (("Mme Ana Ruiz",), "Ana Ruiz"),
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
    # letters before a first name and a surname are an office, whichever
    (("CEO Ana Ruiz", "Ruiz"), "Ana Ruiz"),
    (("GP Tom Reyes", "Reyes"), "Tom Reyes"),
    (("Deputy CTO Ana Ruiz",), "Ana Ruiz"),
    (("TJ Orr", "Orr"), "TJ Orr"),
    (("TJ Orr Hale", "Hale"), "TJ Orr Hale"),
    (("MARTA Ana Ruiz", "Ruiz"), "MARTA Ana Ruiz"),
    (("Wharfinger Ana Ruiz", "Ana Ruiz"), "Ana Ruiz"),
    (("Mufti Ana Ruiz",), "Ana Ruiz"),
    (("Mary Ann Ruiz", "Ruiz"), "Mary Ann Ruiz"),
    (("Independent Ruiz", "Mr Ruiz", "Ruiz"), ""),
    (("Independent Ruiz", "Ana Ruiz", "Ruiz"), "Ana Ruiz"),
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


ROWS = [
    (("Wharfinger Ana Ruiz", "Tom Reyes", "Lena Brandt"), False),
    (("CEO Ana Ruiz", "Tom Reyes", "Lena Brandt"), False),
    (("Ana Ruiz KC", "Tom Reyes", "Lena Brandt"), False),
    (("Ana Ruiz", "Tom Reyes", "Lena Brandt"), True),
    # somebody has three names
    (("Mary Ann Ruiz", "Tom Reyes", "Lena Brandt"), True),
    (("Orrin Tom Reyes", "Lena Brandt", "Ana Ruiz"), True),
    (("Wharfinger Ruiz", "Mayor Reyes", "Residents"), True),
]


@pytest.mark.parametrize(("names", "fair"), ROWS)
def test_no_name_of_a_row_alone_has_an_office_before_it(names, fair):
    draft = Draft("The wharfinger said that the pier is old, and the mayor said that it is new.")
    options = tuple(Option(name, place == 0, "Because.") for place, name in enumerate(names))
    asked = Choice(id="Q1", type="who_said", stem="Who said that the pier is old?", options=options, evidence=())
    assert bool([*names_of_one_form(asked, draft.reading(), PLAIN)]) is not fair


OFFICES = [
    ("Ana Ruiz, officer-in-charge (OC) of Harwick station, is ill. The boats are lost, the OC said.", "The OC", True),
    ("Ana Ruiz, OC of Harwick station, is ill. The boats are lost, the OC said.", "OC", True),
    ("The boats are lost, the OC said.", "OC", False),
    ("Ana Ruiz of the Harwick Boats Board (HBB) is ill. The boats are lost, the HBB said.", "The HBB", False),
]


@pytest.mark.parametrize(("text", "name", "held"), OFFICES)
def test_an_office_in_letters_may_be_whoever_is_said_to_hold_it(text, name, held):
    assert held_by_one_named(body(name), text) is held


def test_an_office_in_letters_keeps_its_article():
    assert as_printed("OC", Draft("The boats are lost, the OC of Harwick said.").reading()) == "The OC"
