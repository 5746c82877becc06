"""The reason that the article states: what a hand-made reading asks, and beside what."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Grammar, ReasonForm
from quizgen.questions import candidates, type_named
from tests.questions.draft import OTHERS, PAST, Draft, town

TO = Grammar(form=ReasonForm.INFINITIVE)


def ask(draft: Draft):
    reading = draft.reading()
    return [q for q, reasons in candidates(reading, Random(1), (type_named("reason"),)) if not reasons]


def test_the_stated_reason_is_asked_for_beside_what_else_is_told():
    (question,) = ask(town())
    assert question.stem == "Why did the council close the east pier, according to the article?"
    assert question.options[question.key].text == "Because the old posts were cracked"
    assert {o.text for o in question.options} == {f"Because {text}" for text in OTHERS}


def test_where_no_question_can_be_made_the_sentence_is_printed_with_a_gap():
    (question,) = ask(town(question=""))
    assert "“In the first week of May the council closed the east pier _____”" in question.stem
    assert question.options[question.key].text == "because the old posts were cracked"


@pytest.mark.parametrize(
    "change",
    [
        {"grammar": replace(PAST, tense="present")},
        {"grammar": TO},
        {"text": "the posts of the lighthouse had rotted"},
        {"text": "the council closed the school"},
        {"text": "it opened its new library"},
    ],
    ids=["present", "infinitive", "a word of the key", "words of the effect", "dangling"],
)
def test_what_does_not_fit_or_may_be_right_too_is_no_rival(change):
    draft = town()
    draft.seeming_reasons[2] = replace(draft.seeming_reasons[2], **change)
    (question,) = ask(draft)
    assert len(question.options) == 3


def test_the_next_sentence_may_give_a_reason_too():
    draft = town()
    draft.seeming_reasons[2] = replace(draft.seeming_reasons[2], span=draft.span("Nobody was hurt"))
    (question,) = ask(draft)
    assert len(question.options) == 3


def test_two_rivals_at_least():
    draft = town()
    del draft.seeming_reasons[1:]
    assert ask(draft) == []


def test_what_nobody_answers_for_is_not_asked():
    draft = town()
    draft.reasons[0] = replace(draft.reasons[0], voice="A9")
    assert ask(draft) == []
