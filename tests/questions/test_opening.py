"""The five Ws: what the first sentence of a report tells, and what only comes further down."""

from random import Random

import pytest

from quizgen.model import FactKind
from quizgen.questions import candidates, type_named
from quizgen.questions.types.opening import Opening
from tests.questions.draft import Draft

HEADLINE = "Two boys hurt in Orrin harbour"
LEAD = "Two boys were hurt in the harbour of Orrin on Tuesday after a crane fell onto the quay beside them."
BELOW = "Harbour master Ida Voss, who saw it, had warned of rust. “The crane was far too old for this work,” Voss said."


def report(lead=LEAD, headline=HEADLINE, count="Two", unit="boys", place="Orrin", day="Tuesday"):
    draft = Draft(lead, BELOW, headline=headline)
    if count in lead:
        draft.fact(count, 2.0, unit=unit, within=lead)
    if place in lead:
        draft.fact(place, place, kind=FactKind.PLACE, within=lead)
    if day in lead:
        draft.fact(day, day, kind=FactKind.DATE, within=lead)
    voss = draft.source("Harbour master Ida Voss", "Ida Voss", "Voss")
    draft.says(voss, "The crane was far too old for this work", named="Voss said", cue="said")
    draft.introduces("Ida Voss", "harbour master", "master", "Harbour master Ida Voss")
    return draft.reading()


def asked(**changed):
    found = candidates(report(**changed), Random(1), (type_named("opening"),))
    return [question for question, reasons in found if not reasons]


def keys(**changed):
    return {question.options[question.key].text.split(":")[0] for question in asked(**changed)}


def test_the_key_is_what_only_comes_further_down():
    (question, *_) = asked()
    assert question.options[question.key].text == "Who: a person by name"
    assert {option.text for option in question.options if not option.correct} == {
        "Where: a place by name",
        "When: a day or date",
        "How many: the number of boys",
    }


def test_the_evidence_is_the_first_sentence_and_the_one_that_answers():
    reading = report()
    question = next(Opening().ask(reading, Random(1)))
    first, later = (span.of(reading.article.text) for span in question.evidence)
    assert first == LEAD
    assert "Ida Voss" in later


def test_every_wrong_option_shows_where_the_first_sentence_answers_it():
    (question, *_) = asked()
    assert all("The first sentence answers this: “" in o.feedback for o in question.options if not o.correct)
    assert "paragraph 2 answers it with “Ida Voss”" in question.options[question.key].feedback


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Voss blamed as two boys are hurt in Orrin", LEAD),  # the headline has a word of the name
        (HEADLINE, LEAD.replace("a crane", "a crane of Tom Ashby")),
        (HEADLINE, LEAD.replace("a crane", "a crane of Dr Ashby")),
        (HEADLINE, LEAD.replace("a crane", "the Morna Quill")),  # who or what that is, nobody can tell
        (HEADLINE, LEAD.replace("Two boys were hurt", "Two boats sank")),  # the news is of nobody
    ],
)
def test_who_is_not_left_open_where_something_may_be_a_name(headline, lead):
    assert "Who" not in keys(headline=headline, lead=lead)


def test_a_name_with_a_word_for_a_body_is_no_person():
    assert "Who" in keys(lead=LEAD.replace("a crane", "a crane of Calder Harbour Company"))


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (LEAD, True),
        (LEAD.replace("on Tuesday", "late on Tuesday"), True),
        (LEAD.replace("on Tuesday", "since Tuesday"), False),
        (LEAD.replace("on Tuesday", "before the Tuesday market"), False),
    ],
)
def test_a_day_is_told_where_it_tells_when(lead, told):
    shown = {option.text for question in asked(lead=lead) for option in question.options}
    assert ("When: a day or date" in shown) is told


def test_a_word_for_where_somebody_is_from_is_no_place():
    lead = LEAD.replace("in the harbour of Orrin", "in a Cornish harbour")
    shown = {option.text for question in asked(lead=lead, place="Cornish") for option in question.options}
    assert shown
    assert "Where: a place by name" not in shown


@pytest.mark.parametrize("unit", ["years", "tonnes", "others", "more boys", "min"])
def test_a_measure_is_no_number_of_things(unit):
    shown = {option.text for question in asked(unit=unit) for option in question.options}
    assert not any(text.startswith("How many") for text in shown)


def test_a_number_that_comes_again_further_down_is_not_asked_for():
    draft = Draft(LEAD, "Crews had counted 3 boys at noon.", headline=HEADLINE)
    draft.fact("Two", 2.0, unit="boys", within=LEAD)
    draft.fact("3", 3.0, unit="boys", within="Crews had counted")
    assert not any("How many" in o.text for q in Opening().ask(draft.reading(), Random(1)) for o in q.options)


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("A day at the quay", LEAD),  # a scene that leads up to something else
        (HEADLINE, "Two boys were hurt in Orrin on Tuesday."),  # too short to tell what a first sentence should
        (HEADLINE, LEAD.replace("them", "us, and we saw it")),  # no report
    ],
)
def test_only_the_first_sentence_of_a_report_is_asked_about(headline, lead):
    assert asked(headline=headline, lead=lead) == []


def test_one_of_a_quiz_is_enough():
    nature = type_named("opening").nature
    assert nature.once
    assert nature.fixed_labels
