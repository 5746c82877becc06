"""Sources under their whole names: each cause of a name cut short, doubled or taken for another kind has a sentence."""

from __future__ import annotations

import pytest

from quizgen.model import Naming, SourceKind
from quizgen.reading.grammar.offices import behind_section
from quizgen.reading.sources.kinds import kind
from quizgen.reading.sources.short_names import of_a_nation
from tests.reading.report import read_paragraph, read_report

NAMED = [
    # the place of an office stands before the name
    ("“The boats are late,” the port's spokeswoman in Dakar Aissatou Lund wrote in an email.", "Aissatou Lund"),
    # the letters of a body, or of an office, stand before who speaks
    ("Kenya Union of Harbour Officers (KUHO) branch secretary Maurice Lund said the boats were late.", "Maurice Lund"),
    ("The Orrin Regional Police Public Relations Officer (PRO), Inspector Mabel Lund, said the boats were late.",
     "Mabel Lund"),
    # who saw the letter did not write it
    ("In a letter to staff, seen by the BBC, managing director Stefan Lund said: “I know how hard this will be.”",
     "Stefan Lund"),
    # a question's first word is no title
    ("“Will Senator Crane listen to the crews?” a driver asked. Senator Walter Crane said he would listen to them.",
     "Walter Crane"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED, ids=[row[1] for row in NAMED])
def test_a_person_is_named_and_nothing_else_is(nlp, text, name):
    found = read_paragraph(nlp, text)
    people = [source for source in found.sources if source.naming is Naming.NAMED_PERSON]
    assert [name in person.names for person in people] == [True], [person.names for person in people]
    assert not any(form.startswith("Will ") for form in people[0].names)


def test_the_section_of_an_office_is_no_first_name(nlp):
    doc = nlp.make_doc("Ben Hale; Deputy Head, Operations Lennox Orr; and the buoys, Operations Lennox Orr")
    first, second = (place for place, token in enumerate(doc) if token.text == "Operations")
    assert behind_section(doc[first : first + 3]).text == "Lennox Orr"
    assert behind_section(doc[second : second + 3]).text == "Operations Lennox Orr"


TITLES = [
    ("The Miners and Nurses Association secretary Paula Lund said the boats were late.", "Nurses"),
    ("The Students' Union president Hannah Lund said the boats were late.", "Union president"),
    ("The Assistant State's Attorney Paul Lund said the boats were late.", "Attorney"),
]


@pytest.mark.parametrize(("text", "cut"), TITLES, ids=[row[1] for row in TITLES])
def test_no_title_begins_within_a_longer_name(nlp, text, cut):
    names = [name for source in read_paragraph(nlp, text).sources for name in source.names]
    assert not any(name.startswith(cut) for name in names), names


ONE = [
    (("PC Joanne Lund said the theft was a low thing to do.", "PC Lund said: “I am pleased that the money is back.”"),
     "PC Lund"),
    (("The Philippine Coast Guard said that two boats sank.", "Three men were found safe, the Coast Guard said."),
     "The Coast Guard"),
    (("The Permanent Harbour Commission (COPAHA) said that two boats sank.", "COPAHA said three men were found safe."),
     "COPAHA"),
    (("Association president Shaheen Akhtar Lund said the boats were late.", "Ms Shaheen said that nobody was hurt."),
     "Ms Shaheen"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraphs", "short"), ONE, ids=[row[1] for row in ONE])
def test_a_short_form_is_the_same_source(nlp, paragraphs, short):
    found = read_report(nlp, *paragraphs)
    assert len(found.sources) == 1, [source.names for source in found.sources]
    assert short in found.sources[0].names


def test_bodies_of_parties_and_leagues_are_not_joined_by_their_nation():
    assert of_a_nation(("philippine", "coast", "guard"))
    assert not of_a_nation(("scottish", "labour", "party"))
    assert not of_a_nation(("harwick", "coast", "guard"))


BODIES = [
    ("The Spanish group, Línea Abierta, said on Friday that the first boat had called.", "Línea Abierta"),
    ("The Hazara Lady Health Workers Welfare Association said that the boats were late.",
     "The Hazara Lady Health Workers Welfare Association"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), BODIES, ids=[row[1] for row in BODIES])
def test_a_group_is_no_person(nlp, text, name):
    assert [(one.name, one.naming) for one in read_paragraph(nlp, text).sources] == [(name, Naming.NAMED_ORGANISATION)]


KINDS = [
    (["Ada", "Lund", "head", "of", "customer", "operations"], SourceKind.UNSPECIFIED),
    (["Ada", "Lund", "a", "customer"], SourceKind.PUBLIC),
    (["Ada", "Lund", "Special", "Assistant", "on", "Media"], SourceKind.UNSPECIFIED),
    (["Ada", "Lund", "a", "radio", "journalist"], SourceKind.NEWS_OUTLET),
]


@pytest.mark.parametrize(("words", "told"), KINDS, ids=[" ".join(row[0]) for row in KINDS])
def test_what_a_persons_office_is_about_is_not_what_the_person_is(words, told):
    assert kind(words, named_person=True, document=False)[0] is told


def test_a_first_information_report_is_a_document(nlp):
    found = read_paragraph(nlp, "According to the FIR, the crowd threw stones at the police and blocked the road.")
    assert [source.coarse for source in found.sources] == ["document"]
