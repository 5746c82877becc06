"""Who is named, who is described, and where a name only looks like one."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Naming
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import BY_DESCRIPTION
from quizgen.questions.sources.identified import left_unnamed, named_body, named_person
from quizgen.questions.sources.in_its_sentence import label_in_its_sentence, shown_as_a_body
from tests.questions.draft import Draft

BODY, GROUP = Naming.NAMED_ORGANISATION, Naming.UNNAMED_GROUP
CLAIM = "the harbour would close in May"
PEOPLE = [
    # a person; a house of traders; a firm that says "its"
    ("Ann Hill said the harbour would close in May.", "Ann Hill", True),
    ("Stockbrokers Ann Hill said the harbour would close in May.", "Stockbrokers Ann Hill", False),
    ("Ann Hill said in its review the harbour would close in May.", "Ann Hill", False),
]
BODIES = [
    # a body; a ministry like any other, a bench, a party to a case; a land; a couple; an office, and who holds it
    ("Halden Lines said the harbour would close in May.", "Halden Lines", True),
    ("The Ministry said the harbour would close in May.", "The Ministry", False),
    ("The US said the harbour would close in May.", "The US", False),
    ("The Hales said the harbour would close in May.", "The Hales", False),
    ("The Collector, P. Orr, said the harbour would close in May.", "The Collector", False),
    ("The Provost, Ada Orr, said the harbour would close in May.", "The Provost", False),
    ("The Guild, which owns it, said the harbour would close in May.", "The Guild", True),
    ("The Vice President, Ada Orr said the harbour would close in May.", "The Vice President", False),
    ("The Bench said the harbour would close in May.", "The Bench", False),
    ("The State said the harbour would close in May.", "The State", False),
    ("Ivory Coast said the harbour would close in May.", "Ivory Coast", False),
    # somebody who speaks for it is described
    (
        "On Monday a spokeswoman at the head office of Halden Lines said the harbour would close in May.",
        "Halden Lines",
        False,
    ),
]


@pytest.mark.parametrize(("sentence", "name", "expected"), PEOPLE)
def test_a_person_is_named(sentence, name, expected):
    draft = Draft(sentence, "Later in the week nothing else was known of the harbour.")
    draft.says(draft.source(name), CLAIM, named=name, cue="said")
    reading = draft.reading()
    assert named_person(reading.attributions[0], reading) is expected


@pytest.mark.parametrize(("sentence", "name", "expected"), BODIES)
def test_a_body_is_named(sentence, name, expected):
    draft = Draft(sentence, "Later in the week nothing else was known of the harbour.")
    draft.says(draft.source(name, naming=BODY, coarse="organisation"), CLAIM, named=name, cue="said")
    reading = draft.reading()
    assert named_body(reading.attributions[0], reading) is expected


def test_a_commission_is_a_body_and_no_description():
    draft = Draft("A harbour commission said the harbour would close in May.")
    who = draft.source("A harbour commission", naming=GROUP, coarse="group")
    draft.says(who, CLAIM, named="A harbour commission", cue="said")
    reading = draft.reading()
    assert not left_unnamed(reading.attributions[0], reading)


OF_A_BODY = [("Members", False), ("Dock workers", True), ("A club spokesman", False)]


@pytest.mark.parametrize(("name", "unnamed"), OF_A_BODY)
def test_members_are_those_of_a_body_that_is_named(name, unnamed):
    draft = Draft("The Halden Rowing Club met on Monday.", f"{name} said the harbour would close in May.")
    draft.says(draft.source(name, naming=GROUP, coarse="group"), CLAIM, named=name, cue="said")
    reading = draft.reading()
    assert left_unnamed(reading.attributions[0], reading) is unnamed


SENTENCES = [
    # asked; the news is the reporter's; two speak; it points back; whose forecasts?
    ("Dock workers said the harbour would close in May after the storm.", True),
    ("Prices fell after dock workers said the harbour would close in May.", False),
    ("Dock workers said the harbour would close in May, said Orr.", False),
    ("The fares rose by a tenth in spring and dock workers said the harbour would close in May.", False),
    ("Dock workers said the harbour would close in May, but the crews would not confirm that.", False),
    ("This is why dock workers said the harbour would close in May.", False),
    ("HARWICK - Dock workers said the harbour would close in May.", False),
    ("Dock workers said the harbour would close in May, but ferry owners are sceptical.", False),
    # what follows may be the reporter's own
    ("Dock workers said the harbour would close in May, and a neighbour has set up a fund for them.", False),
    ("Dock workers said the harbour would close in May, and it was time to leave.", True),
    # of a kitchen, and of how many were in favour, the reporter may tell; what staff are told, nobody told the paper
    ("A kitchen has opened in the hall, where dock workers said the harbour would close in May.", False),
    ("Dock workers said the harbour would close in May, though most of them had asked for that.", False),
    ("Dock workers told staff the harbour would close in May, said nobody.", False),
]


@pytest.mark.parametrize(("sentence", "asked"), SENTENCES)
def test_a_sentence_is_printed_where_it_alone_tells_its_source(sentence, asked):
    name = "Dock workers" if "Dock workers" in sentence else "dock workers"
    draft = Draft(sentence, "In Harwick each dock has been dredged this spring.", headline="Harbour in Harwick")
    who = draft.source(name, naming=GROUP, coarse="group")
    draft.says(who, CLAIM, named=name, cue="said", at=name)
    found = candidates(draft.reading(), Random(1), (type_named("named"),))
    stems = [question.stem for question, reasons in found if not list(reasons)]
    assert any("this sentence" in stem for stem in stems) is asked, stems


VOICES = [
    # a body may be named above, but not in this sentence
    ("A harbour spokeswoman said the pier would close in May.", "A harbour spokeswoman", BY_DESCRIPTION),
    ("A spokesman for the yard said the pier would close in May.", "A spokesman for the yard", BY_DESCRIPTION),
    # a name stands beside it, or within it
    ("A spokesman for the yard, Ben Orr, said the pier would close in May.", "A spokesman for the yard", ""),
    ("A Lundline spokesman said the pier would close in May.", "A Lundline spokesman", ""),
    ("Counsel for the owners, Lundline, said the pier would close in May.", "Lundline", ""),
    ("A union of dockers, Tol-Emek, said the pier would close in May.", "A union of dockers, Tol-Emek", ""),
]


@pytest.mark.parametrize(("sentence", "name", "label"), VOICES)
def test_a_spokesman_without_a_name_is_described(sentence, name, label):
    draft = Draft("Lundline owns the yard.", sentence, headline="Harbour in Harwick")
    who = draft.source(name, naming=Naming.UNNAMED_PERSON)
    draft.says(who, "the pier would close in May", named=name, cue="said", at=name)
    reading = draft.reading()
    assert label_in_its_sentence(reading.attributions[0], reading) == label


TELLS_OF_IT = [
    ("Three men who answered the bell of the yard said the harbour would close in May.", "Three men",
     "three men who answered the bell of the yard"),
    ("Dock workers later said the harbour would close in May.", "Dock workers", "dock workers"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "name", "all_of_it"), TELLS_OF_IT)
def test_what_a_sentence_says_of_its_source_is_told_whole(sentence, name, all_of_it):
    draft = Draft(sentence, "In Harwick each dock has been dredged this spring.", headline="Harbour in Harwick")
    draft.says(draft.source(name, naming=GROUP, coarse="group"), CLAIM, named=name, cue="said", at=name)
    found = [q for q, reasons in candidates(draft.reading(), Random(1), (type_named("named"),)) if not list(reasons)]
    notes = {option.feedback.partition("“")[2].casefold() for question in found for option in question.options}
    assert notes == {f"{all_of_it}”."}


ONE_WORD = [
    # a firm, or somebody of that surname?
    ("Lundline said the harbour would close in May.", "Nothing else was known.", False),
    ("Lundline said the harbour would close in May.", "Lundline Holdings Ltd owns the yard.", True),
    ("Lundline said the harbour would close in May.", "The insurer Lundline owns the yard.", True),
    ("Lundline said it knew that the harbour would close in May.", "Nothing else was known.", True),
]


@pytest.mark.parametrize(("sentence", "more", "shown"), ONE_WORD)
def test_a_body_of_one_word_must_be_shown_to_be_one(sentence, more, shown):
    assert shown_as_a_body("Lundline", sentence, f"{sentence} {more}") is shown
