"""Why something was done or is so: only where the article says it in so many words, and whose word it is."""

from __future__ import annotations

import pytest

from quizgen.model import REPORTER, ReasonForm, ReasonKind
from tests.reading.report import read_report

ASKED = [
    (
        "The council closed both piers in May because the old posts were cracked.",
        "Why did the council close both piers in May?",
        "because",
        "the old posts were cracked",
    ),
    (
        "The harbour master closed both piers on Monday to repair the old posts.",
        "Why did the harbour master close both piers on Monday?",
        "to",
        "repair the old posts",
    ),
    (
        "The council sold the old ferry in order to pay for a new pier.",
        "Why did the council sell the old ferry?",
        "to",
        "pay for a new pier",
    ),
    (
        "The piers were closed on Monday because of a storm off Harwick.",
        "Why were the piers closed on Monday?",
        "because of",
        "a storm off Harwick",
    ),
    (
        "The ferry will sail on Friday if the wind drops.",
        "On what condition will the ferry sail on Friday?",
        "if",
        "the wind drops",
    ),
]


@pytest.mark.parametrize(("sentence", "question", "opener", "text"), ASKED, ids=[row[1] for row in ASKED])
def test_a_plain_sentence_gives_a_question_and_its_answer(nlp, sentence, question, opener, text):
    (found,) = read_report(nlp, sentence).reasons
    assert (found.question, found.opener, found.text, found.voice) == (question, opener, text, REPORTER)


def test_what_a_source_says_has_its_voice(nlp):
    found = read_report(nlp, "Mayor Ada Lund said the council closed both piers because the old posts were cracked.")
    (reason,) = found.reasons
    assert reason.question == "Why did the council close both piers?"
    assert reason.voice == found.attributions[0].id


PRINTED = [
    (
        "The council did not close the piers because they had been repaired in May.",
        ReasonForm.PREDICATE,
        "",
        "had been repaired in May",
    ),
    (
        "The mayor criticised the ferry company for closing both piers in May.",
        ReasonForm.GERUND,
        "for",
        "closing both piers in May",
    ),
    (
        "The town, largely because of the storm, had no ferry in May.",
        ReasonForm.PHRASE,
        "because of",
        "the storm",
    ),
]


@pytest.mark.parametrize(("sentence", "form", "opener", "text"), PRINTED, ids=[row[3] for row in PRINTED])
def test_what_is_no_plain_question_is_kept_as_printed(nlp, sentence, form, opener, text):
    (found,) = read_report(nlp, sentence).reasons
    assert (found.question, found.grammar.form, found.opener, found.text) == ("", form, opener, text)


NO_REASON = [
    "The council voted on Monday to close both piers.",
    "The council dropped its plan to close both piers.",
    "The ferry sailed on Monday after the storm had passed.",
    "The ferry sailed even if the wind was strong.",
    "The council asked the harbour master to close both piers.",
    "The new ferry is due to sail to Harwick on Monday.",
]


@pytest.mark.parametrize("sentence", NO_REASON)
def test_what_may_be_something_else_is_no_reason(nlp, sentence):
    assert read_report(nlp, sentence).reasons == ()


def test_a_condition_keeps_its_kind(nlp):
    (found,) = read_report(nlp, "The ferry will sail on Friday if the wind drops.").reasons
    assert found.kind is ReasonKind.CONDITION


def test_what_only_seems_a_reason_has_the_grammar_of_one(nlp):
    found = read_report(
        nlp, "The museum bought 400 old paintings in March. The mayor wants to sell the old ferry soon."
    )
    told = {(one.grammar.form, one.text) for one in found.seeming_reasons}
    assert (ReasonForm.CLAUSE, "the museum bought 400 old paintings in March") in told
    assert (ReasonForm.PREDICATE, "bought 400 old paintings in March") in told
    assert (ReasonForm.INFINITIVE, "sell the old ferry soon") in told
