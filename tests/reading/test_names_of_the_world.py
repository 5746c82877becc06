"""Names of the whole world: introduced in full and named again by a part, each is one source under its whole name."""

from __future__ import annotations

import pytest

from quizgen.model import Naming
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.showable import showable
from quizgen.reading.sources.foreign_bodies import foreign_body
from quizgen.reading.sources.short_names import a_firm, tail_of_a_body, turned_round
from tests.reading.report import read_report

AGAIN = (
    "A clinic on the coast has been shut for a month, and families must travel far.",
    "{name}, a nurse at the clinic, said that the roof had fallen in twice. “We work under plastic sheets,” the nurse "
    "told reporters on Monday.",
    "The owner, Peter Lund, said the roof would be mended in May.",
    "“Nobody has come to look at it,” {again} said. According to {again}, the rain comes in.",
    "Patients were told by {again} to go to another town, and {again} said that this was too far.",
)
#: The whole name, what it is called later, and what stands in a row of names.
PEOPLE = [
    ("Naserian ole Koros", "ole Koros", ""),
    ("Daniel arap Sitienei", "arap Sitienei", ""),
    ("Wangari wa Njuguna", "wa Njuguna", ""),
    ("Mwai wa Kariuki", "Mwai", ""),
    ("Thandeka ka Mbeki", "ka Mbeki", ""),
    ("Rhodri ap Gwilym", "ap Gwilym", ""),
    ("Pieter van der Laan", "van der Laan", ""),
    ("Sabine zu Rheda", "zu Rheda", ""),
    ("Bram van ’t Hoff", "van ’t Hoff", ""),
    ("Mariana do Carmo", "do Carmo", ""),
    ("Rafael dos Santos Neto", "dos Santos", ""),
    ("Inês de Almada e Sá", "Almada e Sá", ""),
    ("Jorge Ortega y Prado", "Ortega y Prado", ""),
    ("Pilar de las Heras", "de las Heras", ""),
    ("Gianni dell’Orto", "dell’Orto", ""),
    ("Bernard des Roches", "des Roches", ""),
    ("Étienne d’Aubigny", "d’Aubigny", ""),
    ("Nur Aisyah binti Rahmat", "Nur Aisyah", "Nur Aisyah"),
    ("Khalid bin Rashed al-Marri", "al-Marri", ""),
    ("Tarek el-Masry", "el-Masry", ""),
    ("Séamus Mac Giolla Bhríde", "Mac Giolla Bhríde", ""),
    ("Gráinne Uí Cheallaigh", "Uí Cheallaigh", ""),
    ("Fiachra Ó Dálaigh", "Ó Dálaigh", ""),
    ("Anne-Marie St. Clair", "St. Clair", ""),
    ("Harold Whitcomb, Jr.", "Whitcomb", "Harold Whitcomb"),
    ("Nana Kwabena Ofori", "Nana Ofori", "Kwabena Ofori"),
    ("Chief Bola Adetunji", "Chief Adetunji", "Bola Adetunji"),
    ("Szabó Eszter", "Szabó", ""),
    ("Tran Van Duc", "Duc", ""),
    ("Park Ji-hoon", "Park", ""),
]


@pytest.mark.parametrize(("name", "again", "shown"), PEOPLE, ids=[row[0] for row in PEOPLE])
def test_somebody_is_one_source_and_stands_by_the_whole_name(nlp, name, again, shown):
    found = read_report(nlp, *(paragraph.format(name=name, again=again) for paragraph in AGAIN))
    people = [source for source in found.sources if "Lund" not in source.name]
    assert [(one.name, one.naming) for one in people] == [(name, Naming.NAMED_PERSON)], [one.names for one in people]
    assert bare_name(people[0]) == (shown or name), people[0].names


def test_a_surname_with_its_particle_alone_is_not_shown(nlp):
    found = read_report(nlp, *(paragraph.format(name="ole Koros", again="ole Koros") for paragraph in AGAIN))
    people = [source for source in found.sources if "Koros" in source.name]
    assert people
    assert not any(showable(one, found) for one in people)


WORK = (
    "{opens} said on Tuesday that the work would be late. The railway has waited for it for six years.",
    "The mayor, Peter Lund, said the town would not pay.",
    "The delay was no fault of the builders, {name} said. According to {name}, the land was bought too late.",
    "“We regret the delay,” a spokesperson for {name} said. {name} said that it was a matter for the government.",
)
BODIES = [
    "Linha do Norte",
    "Banco da Serra",
    "Companhia das Águas",
    "Caminhos de Ferro do Sul",
    "Pescadores de la Costa",
    "Amis de la Rivière",
    "Cantieri di Levante",
    "Haus der Brücken",
    "Vrienden van de Dijk",
    "Tierra y Agua",
    "Terra e Mar",
    "Comhairle na Mara",
    "Dar al-Salam",
]


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("opens", ["{name}", "The consortium {name}"])
def test_a_body_with_a_name_of_another_language_is_no_person_and_is_not_cut(nlp, opens, name):
    found = read_report(nlp, *(paragraph.format(opens=opens.format(name=name), name=name) for paragraph in WORK))
    bodies = [one for one in found.sources if "Lund" not in one.name and "spokesperson" not in one.name]
    assert [one.naming for one in bodies] == [Naming.NAMED_ORGANISATION], [one.names for one in bodies]
    assert all(form.endswith(name) for form in bodies[0].names)


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Banco da Orr", True),
        ("Terra e Mar", True),
        ("Terra Lund", False),
        ("Jamaat-e-Noor", True),
        ("Ana da Orr", False),
    ],
)
def test_what_opens_a_name_tells_a_body(words, body):
    assert foreign_body(words.split()) is body


def test_lines_are_a_firm_and_a_surname():
    assert a_firm(("Orrvik", "Lines"))
    assert not a_firm(("Tom", "Lines"))


TAILS = [
    ("the security council", "the orrish nations security council", True),
    ("town council", "harwick town council", True),
    ("bank of orrin", "royal bank of orrin", False),
    ("orrish union", "north orrish union", False),
    ("labour party", "orrish labour party", False),
    ("council", "harwick council", False),
]


@pytest.mark.parametrize(("short", "long", "one"), TAILS, ids=[row[1] for row in TAILS])
def test_the_end_of_a_bodys_name_is_that_body(short, long, one):
    assert tail_of_a_body(tuple(short.removeprefix("the ").split()), tuple(long.removeprefix("the ").split())) is one


def test_a_ministry_is_one_whichever_way_it_is_called():
    assert turned_round(("education", "ministry"), ("ministry", "of", "education"))
    assert turned_round(("foreign", "ministry"), ("ministry", "of", "foreign", "affairs"))
    assert not turned_round(("health", "ministry"), ("ministry", "of", "education"))
    assert not turned_round(("orrin", "bank"), ("bank",))


TWICE = [
    ("The Royal Harwick Fire and Rescue Service", "The Fire and Rescue Service"),
    ("The Orrin Teachers' Union", "The Teachers' Union"),
    ("The Ministry of Education", "The Education Ministry"),
]


@pytest.mark.parametrize(("name", "again"), TWICE, ids=[row[0] for row in TWICE])
def test_a_body_under_two_names_is_one_source(nlp, name, again):
    found = read_report(nlp, f"{name} said that two boats sank.", f"{again} said on Monday that nobody was hurt.")
    assert [one.name for one in found.sources] == [name]


def test_a_name_with_a_list_inside_is_not_cut(nlp):
    text = "The National Union of Harbour, Rail and Ferry Workers (NUHRFW) said on Friday that pay was low."
    assert not [one.names for one in read_report(nlp, text).sources]


def test_a_surname_with_its_particle_that_two_bear_means_nobody(nlp):
    found = read_report(
        nlp,
        "Ana ole Koros, a farmer, said the well was dry.",
        "Ben ole Koros, a teacher, said the school was shut.",
        "The rain was late, ole Koros said on Monday. The town must wait for the rain of the autumn.",
    )
    assert [one.name for one in found.sources] == ["Ana ole Koros", "Ben ole Koros"]


def test_the_letters_of_an_office_are_no_name_of_who_holds_it(nlp):
    found = read_report(nlp, "Nora Lund of the National Harbour Agency (NHA) said on Friday that the boats were late.")
    assert [one.names for one in found.sources] == [("Nora Lund of the National Harbour Agency", "Nora Lund")]


def test_a_firm_with_an_and_sign_is_one(nlp):
    found = read_report(nlp, "The lender Hale & Orr said on Friday that the boats were late. Hale & Orr owns three.")
    assert not any(one.naming is Naming.NAMED_PERSON for one in found.sources), [one.names for one in found.sources]
