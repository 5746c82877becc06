"""For which organisation somebody works: other bodies of the article are the rivals, and none that may be the same."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Affiliation, Reading
from quizgen.questions import candidates, type_named
from quizgen.questions.sources.bodies import may_be_one, stands_alone
from tests.questions.draft import Draft

PEOPLE = (
    ("Lena Brandt", "buyer at Calder Rail", "Calder Rail"),
    ("Owen Price", "economist at Hops", "Hops"),
    ("Miriam Voss", "geologist at Ostwick College", "Ostwick College"),
)


def strike(people=PEOPLE, headline="Trains stand still", more="") -> Reading:
    """ "Lena Brandt, a buyer at Calder Rail, said that 0 trains came." and so on."""
    draft = Draft(
        *(f"{name}, {told}, said that {i} trains came." for i, (name, told, _) in enumerate(people)),
        *([more] if more else []),
        headline=headline,
    )
    affiliations = []
    for i, (name, told, body) in enumerate(people):
        draft.says(draft.source(name, name.split()[-1]), f"{i} trains came", named=name, cue="said")
        draft.introduces(name, told, told.split()[0], f"{name}, {told}")
        affiliations.append(
            Affiliation(
                id=f"L{i + 1}", name=name, names=(name, name.split()[-1]), body=body, body_names=(body,),
                span=draft.span(f"{name}, {told}"), introduction=f"I{i + 1}",
            )
        )  # fmt: skip
    reading = draft.reading()
    return Reading(
        article=reading.article,
        sources=reading.sources,
        attributions=reading.attributions,
        introductions=reading.introductions,
        affiliations=tuple(affiliations),
    )


def ask(reading: Reading, kind: str = "works_for"):
    return [question for question, reasons in candidates(reading, Random(1), (type_named(kind),)) if not reasons]


def test_it_is_asked_of_each_who_speaks():
    asked = ask(strike())
    assert {question.options[question.key].text for question in asked} == {"Calder Rail", "Hops", "Ostwick College"}
    assert all(len(question.options) == 3 for question in asked)
    assert any("it is Owen Price who belongs to Hops" in option.feedback for option in asked[0].options)


REFUSED = [
    # the headline names the body; another body that may be the same; a sentence makes it the person's own
    (PEOPLE, "Hops asks for help", "", "Hops"),
    (
        (*PEOPLE[:2], ("Miriam Voss", "pilot at Calder Rail Group", "Calder Rail Group")),
        "Trains stand",
        "",
        "Calder Rail",
    ),
    (PEOPLE, "Trains stand still", "Price was at Ostwick College before.", "Hops"),
]


@pytest.mark.parametrize(("people", "headline", "more", "key"), REFUSED, ids=["headline", "one body", "both"])
def test_what_is_no_sure_key_is_not_asked_for(people, headline, more, key):
    asked = ask(strike(people, headline, more))
    assert key not in {question.options[question.key].text for question in asked}


ONE = [
    ("BT", "British Telecom", True),
    ("Fed", "Federal Reserve", True),
    ("Calder", "Calder Rail Group", True),
    ("Hops", "Calder Rail", False),
]


@pytest.mark.parametrize(("one", "other", "expected"), ONE)
def test_two_names_of_one_body(one, other, expected):
    assert may_be_one(one, other) is expected
    assert may_be_one(other, one) is expected


@pytest.mark.parametrize(("body", "fair"), [("Calder Rail", True), ("Labour", False), ("Chamber", False)])
def test_a_body_that_the_reader_knows_or_cannot_know_is_not_asked_for(body, fair):
    assert stands_alone(body) is fair
