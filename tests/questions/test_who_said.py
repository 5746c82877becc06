"""Who said it: long quotations, sources that are read, and claims on one subject."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Naming, Source
from quizgen.questions.claims import same_claim, subject_of
from quizgen.questions.fitting import acts, agrees
from quizgen.questions.showable import presentable
from quizgen.questions.types.who_said import WhoSaid
from quizgen.questions.wording import trimmed
from tests.questions.draft import Draft

CUTS = [
    (
        "We had asked the council for a new pump three years in a row, and nobody ever answered the letters we sent.",
        "We had asked the council for a new pump three years in a row …",
    ),
    ("It was far too late for that, and we knew it all along in this town of ours by the sea.", ""),
    (
        "One long sentence without any place at which it could be cut fairly has to be left out of the quiz.",
        "",
    ),
]


@pytest.mark.parametrize(("words", "shown"), CUTS)
def test_a_long_quotation_is_cut_where_a_clause_ends_or_not_at_all(words, shown):
    assert trimmed(words, 18) == shown


def flood() -> Draft:
    draft = Draft(
        "Mayor Lena Brandt said that the harbour wall held back the flood for an hour. "
        "Engineer Tom Reyes said that the harbour wall was built too low by a careless contractor. "
        "Fire chief Ana Ruiz said that the harbour wall would be inspected in spring. "
        "The audit report said that the harbour wall had cost nine million crowns. "
        "Ferry owner Joe Lind said that the harbour wall blocked the view of sailors.",
    )
    for name in (
        "Mayor Lena Brandt",
        "Engineer Tom Reyes",
        "Fire chief Ana Ruiz",
        "The audit report",
        "Ferry owner Joe Lind",
    ):
        report = name == "The audit report"
        naming = Naming.NAMED_ORGANISATION if report else Naming.NAMED_PERSON
        id = draft.source(name, naming=naming, coarse="document" if report else "person")
        content = draft.text.split(f"{name} said that ")[1].split(".")[0]
        draft.says(id, content, named=name)
    return draft


def test_what_all_speak_of_does_not_make_their_claims_one():
    reading = flood().reading()
    assert subject_of(reading) == {"harbour", "wall"}
    low, cost = "the harbour wall was too low", "the harbour wall cost nine million"
    assert same_claim("the harbour wall held", "the harbour wall was too low")
    assert not same_claim(low, cost, subject_of(reading))


def test_of_a_report_the_question_is_not_who_said_it():
    draft = flood()
    for place, name in ((1, "Port Survey"), (2, "Fire Service")):
        body = Naming.NAMED_ORGANISATION
        draft.sources[place] = replace(draft.sources[place], name=name, naming=body, coarse="organisation")
    asked = [q for q in WhoSaid().ask(draft.reading(), Random(1)) if q.about == ("A4",)]
    assert asked
    assert all(not q.stem.startswith("Who") and "nine million" in q.stem for q in asked)


def test_a_report_is_no_rival_of_a_person():
    asked = [q for q in WhoSaid().ask(flood().reading(), Random(1)) if q.about == ("A2",)]
    assert asked
    assert all(option.text != "The audit report" for q in asked for option in q.options)


PRONOUNS = [
    ("Who said that she had sold the farm?", "Mayor Lena Brandt", True),
    ("Who said that she had sold the farm?", "The audit report", False),
    ("Which source is missing: “_____ said it found no evidence”?", "Mayor Lena Brandt", False),
    ("Which source is missing: “_____ said it found no evidence”?", "The audit report", True),
    ("Which source is missing: “_____ said later that his boat was safe”?", "The audit report", False),
    ("Which source is missing: “_____ closed their books”?", "Mayor Lena Brandt", False),
    ("Which source is missing: “_____ said the boat was safe”?", "Mayor Lena Brandt", True),
    ("Which source is missing: “_____ say the boat was safe”?", "Mayor Lena Brandt", False),
    ("Which source is missing: “_____ has said the boat was safe”?", "Mayor Lena Brandt", True),
]


@pytest.mark.parametrize(("stem", "name", "fits"), PRONOUNS)
def test_a_rival_fits_the_pronoun_of_the_one_who_is_asked_for(stem, name, fits):
    source = next(source for source in flood().sources if source.name == name)
    assert agrees(stem, source) is fits


NAMES = [("The foreign minister", False), ("The Oslo Conservative spokesman", True), ("The Arizona Republican", False),
         ("The Reverend Ann Hill", True), ("The Norwegian", False)]  # fmt: skip


@pytest.mark.parametrize(("name", "fits"), NAMES)
def test_a_description_of_somebody_who_may_be_named_elsewhere_is_no_option(name, fits):
    assert presentable(Source(id="S1", name=name)) is fits


ONE_SEX = [
    ("Who said that she had sold the farm?", "Boris Lund", False),
    ("Who said that she had sold the farm?", "Captain Lisa Lund", True),
    ("Who said that she had sold the farm?", "Kim Lund", True),  # may be either
    ("Who said that the crowd had ignored her orders?", "Boris Lund", False),
    ("Who said: “She had sold the farm”?", "Boris Lund", True),
    ("Who said that he had met her?", "Lisa Lund", True),  # the stem speaks of two
]


@pytest.mark.parametrize(("stem", "name", "fits"), ONE_SEX)
def test_a_pronoun_gives_no_answer_away(stem, name, fits):
    assert agrees(stem, Source(id="S1", name=name)) is fits


def test_the_dead_are_no_rivals():
    draft = Draft("Boris Lund was shot dead on the pier. Lisa Orr runs the ferry to Ostwick.")
    dead, alive = (Source(id=f"B{n}", name=name, mentions=(draft.span(name),)) for n, name in
                   enumerate(("Boris Lund", "Lisa Orr")))  # fmt: skip
    assert not acts(dead, draft.reading())
    assert acts(alive, draft.reading())
