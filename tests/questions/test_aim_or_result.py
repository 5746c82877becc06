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
