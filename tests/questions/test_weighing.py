"""Which of the words of an article come first."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Wishes
from quizgen.questions import QUESTION_TYPES, candidates, type_named
from quizgen.questions.planning.aim import Aim
from quizgen.questions.planning.turns import EACH_TURN, LAST_TURN, lost_by_turn
from tests.questions.draft import Draft

LEAD = "The keeper said on Friday that the harbour council had asked for a {} of the old ferry firm."
LAST = "Beside the lamp stood a picture of the {}."
FILLER = "The old ferry left the harbour at nine and came back at ten with the bread and the milk. " * 6

FIRST = [
    ("a word of the lead", [LEAD.format("boycott"), FILLER, LAST.format("truce")], "", "boycott"),
    ("of the headline", [LEAD.format("boycott"), FILLER, LAST.format("truce")], "Truce at the harbour", "truce"),
    ("early in its sentence before late", [
        "A truce came as a surprise to the crews, who had been at home for the whole of the long and very cold winter.",
        "The crews, who had been at home for the whole of the long and cold winter, were told of a boycott at noon.",
    ], "", "truce"),
    ("power before mere character", [
        "There was a truce in the long cold winter.",
        "There was a quirk in the long cold winter.",
    ], "", "truce"),
    ("the middle before what else there was to tell", [
        FILLER, "Nobody on the pier had heard of the verdict.", FILLER, FILLER, LAST.format("truce"),
    ], "", "verdict"),
    ("and whichever word it is", [
        FILLER, "Nobody on the pier had heard of the truce.", FILLER, FILLER, LAST.format("verdict"),
    ], "", "truce"),
    ("a word that not everybody knows", [LEAD.format("refusal"), FILLER, LAST.format("truce")], "", "truce"),
]  # fmt: skip


def found(draft):
    made = candidates(draft.reading(), Random(1), (type_named("word_in_context"),))
    return [question for question, reasons in made if not reasons]


@pytest.mark.parametrize(("why", "sentences", "headline", "word"), FIRST, ids=lambda value: str(value)[:40])
@pytest.mark.usefixtures("all_words_may_be_asked")
def test_the_word_that_does_most_for_the_report_comes_first(why, sentences, headline, word):
    first, *_ = found(Draft(*sentences, headline=headline))
    assert f"“{word}”" in first.stem, why


def test_a_word_that_most_students_know_is_not_asked_for():
    assert not found(Draft(LEAD.format("refusal")))


def test_a_word_loses_by_each_that_weighs_more_and_once_for_both_ways_of_asking():
    draft = Draft("The council waited for the verdict on the harbour police after the boycott of the old ferry.")
    aim = Aim.of(draft.reading(), Wishes(), {kind.name: kind for kind in QUESTION_TYPES})
    assert lost_by_turn(found(draft), aim) == [0.0, EACH_TURN, 0.0]
    assert EACH_TURN * LAST_TURN < 2.5  # no more than a word of several senses


WITH_SLIPS = [
    ("Oct. 19—The mayor of Orrin was told of the boycott in the night.", "“The mayor of Orrin was told of the boycott"),
    (
        "Orrin — A boycott of the ferry began in the night, the mayor said.",
        "“A boycott of the ferry began in the night",
    ),
    ("The ferrymen, she said: 'We shall go on with the boycott of the harbour.", ""),
    ("The ferrymen, she said: 'We shall go on with the boycott of the harbour.'", "“The ferrymen, she said"),
]


@pytest.mark.parametrize(("sentence", "printed"), WITH_SLIPS)
def test_a_sentence_is_printed_without_its_dateline_and_with_its_marks_closed(sentence, printed):
    questions = found(Draft(sentence))
    assert (
        any(printed in question.stem for question in questions)
        if printed
        else not any("We shall" in question.stem for question in questions)
    )
