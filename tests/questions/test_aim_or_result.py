"""What a part of a sentence tells: asked of printed sentences, with labels of which one alone can be right."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Tells
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft


def asked(draft: Draft):
    found = candidates(draft.reading(), Random(1), (type_named("aim_or_result"),))
    return [question for question, reasons in found if not reasons]


SENTENCES = [
    ("The divers of Harwick used a small boat to reach the rock on Monday.", "to reach the rock", Tells.AIM,
     "What something is meant to bring about"),
    ("The council of Harwick saved the old pier by selling the boat.", "by selling the boat", Tells.MEANS,
     "How something is done or comes about"),
    ("The sea wall of Harwick broke in the gale, killing 12 sheep.", "killing 12 sheep", Tells.RESULT,
     "The result of something, intended or not"),
    ("The court fined the Harwick Pier Company for closing both gates.", "for closing both gates", Tells.GROUND,
     "What somebody or something is held responsible for"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "words", "tells", "key"), SENTENCES, ids=[row[2] for row in SENTENCES])
def test_the_part_and_its_sentence_are_printed_with_one_label_that_fits(sentence, words, tells, key):
    draft = Draft(sentence, headline="Harwick divers reach the rock")
    draft.tells(tells, words)
    (question,) = asked(draft)
    assert f"“{words}”" in question.stem
    assert sentence.rstrip(".") in question.stem
    assert question.options[question.key].text == key
    assert len(question.options) == 4
    assert all(option.feedback for option in question.options)


REFUSED = [
    # somebody's own words, a sentence that is about "this", one that says little but the part
    ("We used a small boat to reach the rock on Monday.", "to reach the rock"),
    ("This saved the old pier of Harwick by selling the boat.", "by selling the boat"),
    ("They met to talk about the old pier of Harwick.", "to talk about the old pier of Harwick"),
]


@pytest.mark.parametrize(("sentence", "words"), REFUSED, ids=[row[0] for row in REFUSED])
def test_no_question_on_a_sentence_that_cannot_be_read_alone(sentence, words):
    draft = Draft(sentence, headline="Harwick divers reach the rock")
    draft.tells(Tells.AIM, words)
    assert not asked(draft)


def test_the_part_nearest_to_the_news_is_asked_for_and_of_each_kind_one():
    draft = Draft(
        "The divers of Harwick used a small boat to reach the rock on Monday.",
        "The town of Orrin hired a tall crane to lift the old gate.",
        headline="Harwick divers reach the rock",
    )
    draft.tells(Tells.AIM, "to reach the rock")
    draft.tells(Tells.AIM, "to lift the old gate")
    (question,) = asked(draft)
    assert "to reach the rock" in question.stem


TWO_SENSES = [
    # what a thing is good for, what came of it, what is too much, what is feared, what says too little
    ("The stamps of Harwick are used to print the Courier.", "to print the Courier", Tells.AIM),
    ("Both of the presses in Harwick use a stamp to print the Courier.", "to print the Courier", Tells.AIM),
    ("Ann Hill of Harwick came back to win the long race.", "to win the long race", Tells.AIM),
    ("The crews of Harwick are too busy with nets to consider the race.", "to consider the race", Tells.AIM),
    ("Orrin sees a danger that Harwick would raise the fee to pay for the pier.", "to pay for the pier", Tells.AIM),
    ("The crews of Harwick took a boat and used it to do it.", "to do it", Tells.AIM),
    ("The hours of the Harwick ferry were set to coincide with the tides.", "to coincide with the tides", Tells.AIM),
    # a means that names its aim, or stands where another names it, or does it
    ("The council of Harwick kept its crews by paying more as a way of calming them.",
     "by paying more as a way of calming them", Tells.MEANS),
    ("The council of Harwick saved the pier by selling the boat to buy stone.", "by selling the boat to buy stone",
     Tells.MEANS),
    ("The sale was intended to save the Harwick pier by raising nine crowns.", "by raising nine crowns", Tells.MEANS),
    ("The price of Harwick wool was pressed down by selling in other towns.", "by selling in other towns",
     Tells.MEANS),
    # what is planned has not come about; plans "for doing" blame nobody, and who is praised is not held responsible
    ("The plan of Harwick was to close the gate, leaving 12 crews ashore.", "leaving 12 crews ashore", Tells.RESULT),
    ("The mayor of Harwick mocked the plans for a toll and for closing both gates.", "for closing both gates",
     Tells.GROUND),
    ("The mayor of Harwick praised the crews for closing both gates.", "for closing both gates", Tells.GROUND),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "words", "tells"), TWO_SENSES, ids=[row[0] for row in TWO_SENSES])
def test_no_part_is_asked_for_that_may_tell_two_things(sentence, words, tells):
    draft = Draft(sentence, headline="Harwick crews close the gates")
    draft.tells(tells, words)
    assert not asked(draft)


def test_what_will_be_used_to_an_end_and_what_belongs_to_the_first_verb():
    told = (
        ("The money of Harwick will be used to mend the old pier.", "to mend the old pier", Tells.AIM),
        ("The council of Harwick angered its crews by refusing to mend the pier.", "by refusing to mend the pier",
         Tells.MEANS),
    )  # fmt: skip
    for sentence, words, tells in told:
        draft = Draft(sentence, headline="Harwick crews close the gates")
        draft.tells(tells, words)
        assert asked(draft)
