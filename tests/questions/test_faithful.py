"""Quotations passed on without their marks: one sentence says the same, the others change one word of it."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import ContentForm, Quote
from quizgen.questions import NATURES, candidates, collide, type_named
from quizgen.questions.retold.changes import changes
from quizgen.questions.retold.indirect import indirect
from tests.questions.draft import Draft

TOLD = [
    ("We won’t sell the boat", "", "They will not sell the boat"),
    ("I’m afraid of the gale", "she", "she is afraid of the gale"),
    ("I sell my nets in winter", "he", "he sells his nets in winter"),
    ("I’ve asked the harbour board to help us", "she", "she has asked the harbour board to help them"),
    ("There’s no other ferry", "", "There is no other ferry"),
    ("I still think the pier is safe", "he", "he still thinks the pier is safe"),
    ("The gulls took our bread", "", "The gulls took their bread"),
]


@pytest.mark.parametrize(("words", "he", "told"), TOLD, ids=[row[0] for row in TOLD])
def test_pronouns_change_and_tenses_stay_behind_says(words: str, he: str, told: str):
    assert indirect(words, he) == told


NOT_TOLD = [
    # of whoever is spoken to, of the moment, an order, an answer, a question
    ("You can see the pier from the hill", "he"),
    ("The ferry leaves tomorrow", ""),
    ("Take the ferry to Orrin", ""),
    ("But the ferry is late", ""),
    ("Who would buy the boat?", ""),
    # who is who would be lost
    ("We told them about the gale", ""),
    ("I asked her for the boat", "she"),
    ("I sold the boat", ""),
    # both verbs would change; the past cannot be told from the present
    ("I sell fish and mend nets", "he"),
    ("I put the boat on the sand", "he"),
    # what the short form stands for is not sure
    ("I’d sold the boat", "he"),
    ("It’s finished before winter", ""),
]


@pytest.mark.parametrize(("words", "he"), NOT_TOLD, ids=[row[0] for row in NOT_TOLD])
def test_what_cannot_be_passed_on_surely_is_left_alone(words: str, he: str):
    assert indirect(words, he) == ""


CHANGED = [
    ("they will not sell the boat", ["might not", "must not", "should not"]),
    ("the gale could sink both ferries", ["will", "must", "should"]),
    ("they hope to build a second pier", ["plan to", "have to", "expect to"]),
    ("he thinks the pier is safe", ["knows", "hopes", "fears"]),
    ("they have at least 40 boats", ["at most", "exactly", "nearly"]),
    ("nobody comes to the island in winter", ["hardly anybody", "not everybody", "somebody"]),
    ("the pier is not a toy", ["was not", "will not be", "might not be"]),
    ("the council does not own the boat", ["did", "will", "should"]),
    ("they took samples from both wells", ["tried to take", "might have taken", "should have taken"]),
    ("most of the boats are old", ["all", "some", "half"]),
]


@pytest.mark.parametrize(("told", "put"), CHANGED, ids=[row[0] for row in CHANGED])
def test_one_place_is_changed_in_three_ways(told: str, put: list[str]):
    best = changes(told)[0]
    assert [other.put for other in best.others] == put
    assert all(other.text != told and other.makes for other in best.others)


NOT_CHANGED = [
    "the American people like the pier",
    "it is not a gale which cannot be weathered",
    "they used to say that the pier was safe",
    "Orrin is the biggest and most famous harbour when it is full",
    "the clerk said he would ask somebody",
    "they share the well, they share the boat",
]


@pytest.mark.parametrize("told", NOT_CHANGED)
def test_what_would_make_nonsense_is_not_changed(told: str):
    assert changes(told) == []


def article(words: str, *, behind: str = "said") -> Draft:
    paragraph = f"“{words},” {behind} Lena Brandt, the harbour master."
    draft = Draft(paragraph, headline="Harwick council meets on harbour")
    who = draft.source("Lena Brandt")
    draft.says(who, words, printed=f"“{words},”", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Lena Brandt", cue=behind, at=words)  # fmt: skip
    return draft


def asked(draft: Draft):
    found = candidates(draft.reading(), Random(1), (type_named("faithful"),))
    return [question for question, reasons in found if not reasons]


def test_the_key_says_what_was_said_and_each_other_option_tells_what_it_changes():
    (question,) = asked(article("The harbour board will not close the old pier of Harwick"))
    assert "Lena Brandt" in question.stem
    key = question.options[question.key].text
    assert key == "Lena Brandt says that the harbour board will not close the old pier of Harwick."
    assert len(question.options) == 4
    assert all(option.feedback for option in question.options)


UNASKED = [
    "This will not close the old pier of Harwick",  # what will not?
    "Close the old pier of Harwick before winter",
    "It sank",
]


@pytest.mark.parametrize("words", UNASKED)
def test_no_question_on_words_that_are_not_understood_alone(words: str):
    assert not asked(article(words))


def test_nothing_else_in_the_quiz_prints_the_quotation():
    draft = article("The harbour board will not close the old pier of Harwick")
    (question,) = asked(draft)
    other = next(
        (q for q, _ in candidates(draft.reading(), Random(1)) if q.type != "faithful" and question.about[0] in q.about),
        None,
    )
    assert other is None or collide(question, other, NATURES, draft.text)
