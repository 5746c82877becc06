"""What the reporter's own clauses tell, cut out of sentences in which others speak as well."""

from __future__ import annotations

import pytest

from tests.reading.report import read_report

CUT = [
    (
        "Laura Bennett, who closed both piers in Harwick in 1984, said that the harbour would open again.",
        "Laura Bennett closed both piers in Harwick in 1984",
    ),
    (
        "After the council closed both piers in Harwick, Laura Bennett said that the town had lost its heart.",
        "The council closed both piers in Harwick",
    ),
    (
        "The council bought the old ferry in 1984, and Laura Bennett said that it would sail again.",
        "The council bought the old ferry in 1984",
    ),
]


@pytest.mark.parametrize(("sentence", "text"), CUT, ids=[row[1] for row in CUT])
def test_the_reporters_clause_is_cut_out_of_a_sentence_that_quotes(nlp, sentence, text):
    assert text in [one.text for one in read_report(nlp, sentence).statements]


NOT_THE_REPORTERS = [
    "Laura Bennett said that the council closed both piers in Harwick after the storm broke the wall.",
    "The council closed both piers in Harwick, according to Laura Bennett.",
    "The council closed both piers in Harwick, Laura Bennett said.",
    "If the council closed both piers in Harwick, the ferry would sail from Oslo.",
    "The council would have closed both piers in Harwick after the storm broke the wall.",
    "The council reportedly closed both piers in Harwick in 1984.",
    "The council did not close both piers in Harwick in 1984.",
    "The council tried to close both piers in Harwick, as Laura Bennett claimed.",
]


@pytest.mark.parametrize("sentence", NOT_THE_REPORTERS)
def test_what_another_says_or_what_may_not_have_been_is_no_statement_and_no_event(nlp, sentence):
    found = read_report(nlp, sentence)
    assert [one.text for one in found.statements if "both piers" in one.text] == []
    assert [one.text for one in found.events if "closed both piers" in one.text] == []


def test_so_long_after_what_is_no_statement_without_what(nlp):
    told = "The meeting was held two days after the council, which Laura Bennett says is broke, closed both piers."
    assert not any(one.text.endswith("two days") for one in read_report(nlp, told).statements)


def test_an_interview_in_questions_and_answers_is_nobodys_report(nlp):
    found = read_report(
        nlp, "Q: What happened? A: The council closed both piers in Harwick in 1984.\nQ: And then?\nA: It sold them."
    )
    assert found.events == ()


DONE = [
    ("Laura Bennett closed both piers in Harwick.", "Laura Bennett", "closed both piers in Harwick"),
    ("On Monday, Laura Bennett closed both piers.", "Laura Bennett", "closed both piers on Monday"),
    ("However, Laura Bennett also closed both piers in May.", "Laura Bennett", "closed both piers in May"),
]


@pytest.mark.parametrize(("sentence", "agent", "done"), DONE, ids=[row[0] for row in DONE])
def test_an_event_has_an_agent_and_what_they_did(nlp, sentence, agent, done):
    (event,) = read_report(nlp, sentence).events
    assert (event.agent, event.done, event.agent_kind) == (agent, done, "person")


def test_a_passive_has_no_agent_and_a_pronoun_is_named(nlp):
    born, closed = read_report(nlp, "Laura Bennett was born in Norway in 1950. She closed both piers in 1984.").events
    assert (born.agent, born.done, born.date, born.told) == ("", "", "1950", "Laura Bennett was born in Norway")
    assert (closed.agent, closed.resolved_reference, closed.date) == ("Laura Bennett", True, "1984")


NO_EVENTS = [
    "Laura Bennett was the mayor of Harwick.",
    "Laura Bennett wanted to close both piers.",
    "Laura Bennett will close both piers in May.",
    "Laura Bennett was closing both piers.",
    "Laura Bennett has closed both piers.",
]


@pytest.mark.parametrize("sentence", NO_EVENTS)
def test_what_lasts_or_has_not_happened_is_no_event(nlp, sentence):
    assert read_report(nlp, sentence).events == ()


ORDERS = [
    (
        "The council bought the ferry in 2018. The storm broke the wall in 1984.",
        [("The storm broke the wall", "The council bought the ferry")],
    ),
    (
        "The council closed both piers after the storm broke the wall.",
        [("The storm broke the wall", "The council closed both piers")],
    ),
    (
        "The storm broke the wall before the council closed both piers.",
        [("The storm broke the wall", "The council closed both piers")],
    ),
    (
        "The storm broke the wall. Two days later, the council closed both piers.",
        [("The storm broke the wall", "The council closed both piers")],
    ),
    ("The storm broke the wall. The council closed both piers.", []),
    ("The council bought the ferry in 2018. The storm broke the wall in March 2018.", []),
]


@pytest.mark.parametrize(("paragraph", "order"), ORDERS, ids=[row[0] for row in ORDERS])
def test_which_came_first_is_proven_by_dates_and_by_words(nlp, paragraph, order):
    found = read_report(nlp, paragraph)
    told = {event.id: event.told for event in found.events}
    assert [(told[one.first], told[one.then]) for one in found.orders] == order
