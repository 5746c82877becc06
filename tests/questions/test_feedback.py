"""What students read afterwards teaches: a word in its place, names as an article has them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Naming
from quizgen.questions import candidates, type_named
from quizgen.questions.claims.said import about_something_else
from quizgen.questions.english.named_inside import named_inside
from quizgen.questions.words.glossed import around, place_of
from tests.questions.draft import Draft

BOARD = Naming.NAMED_ORGANISATION


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("The pier, which was last renovated in 1988, is shut.", "renovated", "… which was last renovated in 1988 …"),
        ("Renovated piers are dear to the town.", "Renovated", "Renovated piers are dear …"),
        ("The town wants to renovate.", "renovate", "The town wants to renovate"),
        (
            "It paid 1,500 crowns to renovate it for the guests of the town.",
            "renovate",
            "… crowns to renovate it for the guests …",
        ),
        ("“We renovate it,” the mayor of Marl said on Friday.", "renovate", "… We renovate it …"),
        ("They renovate piers and renovate roads all over the island.", "renovate", ""),
    ],
)
def test_a_word_is_shown_with_a_few_others_of_its_clause(sentence, word, expected):
    draft = Draft(sentence)
    reading = draft.reading()
    assert around(place_of(draft.span(word), reading), reading) == expected


def test_whoever_picks_a_wrong_meaning_reads_the_right_one_in_its_sentence():
    draft = Draft("The island council has curbed the number of cars that may drive along the beach.")
    kind = type_named("word_in_context")
    asked, *_ = [question for question, why in candidates(draft.reading(), Random(1), (kind,)) if not why]
    assert asked.feedback.startswith("In “The island council has curbed the number of cars …”, “curb” means: to ")
    assert asked.options[asked.key].feedback.startswith("Yes: read it in its place, “")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("University of Arden", "Students at the University of Arden left.", "the University of Arden"),
        ("Harbour Board", "The Harbour Board said so. The Harbour Board is new.", "the Harbour Board"),
        ("Norlin Line", "Norlin Line said so. A spokesman for Norlin Line left.", "Norlin Line"),
        ("Norlin Line", "The Norlin Line strike went on.", "Norlin Line"),
        ("The Harbour Board", "A letter to the Harbour Board was lost.", "the Harbour Board"),
        ("Ida Moss", "Ida Moss said so.", "Ida Moss"),
        ("Two farmers", "Two farmers said so.", "two farmers"),
    ],
)
def test_a_body_has_its_article_inside_a_sentence_where_the_report_has_one(name, text, expected):
    assert named_inside(name, text) == expected


def test_a_person_is_called_as_the_options_call_people_and_a_body_has_its_article():
    draft = Draft("Dr. Ida Moss said the pier was safe in May. The Harbour Board said the pier was closed in June.")
    draft.says(draft.source("Dr. Ida Moss", "Ida Moss"), "the pier was safe in May")
    draft.says(draft.source("Harbour Board", naming=BOARD, coarse="organisation"), "the pier was closed in June")
    reading = draft.reading()
    moss, board = (about_something_else(attribution, reading) for attribution in reading.attributions)
    assert moss == "In the article, Ida Moss said that the pier was safe in May."
    assert board == "In the article, the Harbour Board said that the pier was closed in June."


def test_after_yes_no_capital_begins():
    said = "Dock workers said the harbour would close in May after the storm."
    draft = Draft(said, "In Harwick each dock has been dredged this spring.", headline="Harbour in Harwick")
    who = draft.source("Dock workers", naming=Naming.UNNAMED_GROUP, coarse="group")
    draft.says(who, "the harbour would close in May", named="Dock workers", cue="said", at="Dock workers")
    asked = [question for question, _ in candidates(draft.reading(), Random(1), (type_named("named"),))]
    notes = [option.feedback for question in asked for option in question.options if option.correct]
    assert notes
    assert all(note[5:6].islower() for note in notes if note.startswith("Yes: "))
