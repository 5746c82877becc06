"""The first words of a story, which many papers print in capitals, as a question prints them."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Option
from quizgen.questions.sentences.opening_capitals import in_sentence_case
from tests.questions.draft import Draft

REST = "Mr Smith denied it in the town of Durham, and his plans were known to the Pentagon. The teenager was told so."


def printed(lead, text=""):
    asked = Choice(id="Q1", type="main_point", stem="Which?", options=(Option(text or lead, True), Option("A dog")))
    question = in_sentence_case(asked, Draft(lead, REST, headline="Town council told of the plans").reading())
    return question.options[0].text if question else None


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("PLANS to close the pier were refused.", "Plans to close the pier were refused."),
        ("A TEENAGER was left with a broken jaw.", "A teenager was left with a broken jaw."),
        ("TWO PEOPLE HAVE been taken to a hospital.", "Two people have been taken to a hospital."),
        ("CAPTAIN Dean Orr admitted a mistake.", "Captain Dean Orr admitted a mistake."),
        ("MR SMITH, 45, has been jailed.", "Mr Smith, 45, has been jailed."),
        ("COUNTY DURHAM firms have closed.", "County Durham firms have closed."),
        # names that are printed so everywhere
        ("NASA scientists have found it.", "NASA scientists have found it."),
        ("US troops have told them so.", "US troops have told them so."),
        ("A 15-year-old boy was hurt.", "A 15-year-old boy was hurt."),
        # nothing tells whether it is a name
        ("BRANDLEHAM has a new pier.", None),
        ("A FRENCH court has ruled on it.", None),
    ],
)
def test_the_first_words_are_printed_in_small_letters(lead, wanted):
    assert printed(lead) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("What does “jaw” mean in the sentence that begins “A TEENAGER was …”?", "begins “A teenager was …”?"),
        ("The hospital said so of the TEENAGER", "so of the teenager"),
        ("What NASA said", "What NASA said"),
    ],
)
def test_they_are_small_wherever_they_are_printed(text, wanted):
    assert printed("A TEENAGER was left with a broken jaw.", text).endswith(wanted)


TWICE = "HALE ROAD boss Tom Orr admitted a mistake."


def test_a_lead_that_is_printed_twice_is_known_by_the_headline():
    asked = Choice(id="Q1", type="main_point", stem="Which?", options=(Option(TWICE, True), Option("A dog")))
    reading = Draft(TWICE, TWICE, REST, headline="Hale Road boss says it was a mistake").reading()
    assert in_sentence_case(asked, reading).options[0].text == "Hale Road boss Tom Orr admitted a mistake."


CAPTION = "Mr Smith told the town of Durham of the plans"


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        # "Judge Orr" stands below
        ("A JUDGE has refused the plans.", "A judge has refused the plans."),
        ("A GRANDFATHER has been jailed.", "A grandfather has been jailed."),
        ("UNISON members have refused the plans.", "UNISON members have refused the plans."),
    ],
)
def test_a_caption_may_stand_above_the_story(lead, wanted):
    asked = Choice(id="Q1", type="main_point", stem="Which?", options=(Option(lead, True), Option("A dog")))
    reading = Draft(CAPTION, lead, f"{REST} He told Judge Orr so.", headline="Town council told of the plans").reading()
    assert in_sentence_case(asked, reading).options[0].text == wanted


def test_the_star_of_a_footnote_is_not_printed():
    asked = Choice(id="Q1", type="main_point", stem="Which?", options=(Option("Callan* left.", True), Option("A 2*3")))
    reading = Draft("Callan* left the town.", "*Names have been changed.", headline="A boy leaves").reading()
    assert [one.text for one in in_sentence_case(asked, reading).options] == ["Callan left.", "A 2*3"]


def test_a_question_that_does_not_print_the_doubtful_word_is_asked():
    assert printed("BRANDLEHAM has a new pier.", "The town has a new pier") == "The town has a new pier"
