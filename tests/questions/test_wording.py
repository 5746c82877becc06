"""Lemmas become past forms, names get the case of their place, quotations keep their words; what dangles is found."""

from __future__ import annotations

import pytest

from quizgen.model import Option
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import alike, same_words
from quizgen.questions.english.wording import (
    bare,
    inside,
    past,
    present,
    quoted,
    reporting_verb,
    sentences,
    stands_in,
    trimmed,
)
from quizgen.questions.numbers.quantities import (
    hedged,
    kind_of_number,
    natural_order,
    numbers_in,
    ruled_out,
    tolerance_of,
)

PAST = [
    ("deny", "denied"), ("say", "said"), ("admit", "admitted"), ("tell", "told"), ("write", "wrote"),
    ("swear", "swore"),
    ("report", "reported"), ("argue", "argued"), ("find", "found"), ("foresee", "foresaw"), ("convey", "conveyed"),
    ("forecast", "forecast"), ("tweet", "tweeted"), ("refer", "referred"), ("vow", "vowed"),
]  # fmt: skip


@pytest.mark.parametrize(("lemma", "form"), PAST)
def test_past(lemma, form):
    assert past(lemma) == form


def test_present_and_reporting_verb():
    assert (present("deny"), present("say"), present("stress")) == ("denies", "says", "stresses")
    assert reporting_verb("report", "past") == "reported"
    assert reporting_verb("report", "present") == "reports"
    assert reporting_verb("tell", "past") == "said", "“told that” needs somebody who was told"
    assert reporting_verb("accord", "past") == "said"


TEXT = (
    "Army sources said so. The army had left. Health Minister Ana Ruiz and the FSB spoke to Sana. Some health workers."
)
NAMES = [
    ("Army sources", "army sources"), ("The FSB", "the FSB"), ("FSB sources", "FSB sources"), ("Sana", "Sana"),
    ("Israeli media", "Israeli media"), ("Some reports", "some reports"),
    ("Health Minister Ana Ruiz", "Health Minister Ana Ruiz"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "middle"), NAMES)
def test_a_name_inside_a_sentence(name, middle):
    assert inside(name, TEXT) == middle


@pytest.mark.parametrize(
    ("word", "text", "there"),
    [
        ("Orr", "Mr Orr spoke.", True),
        ("Orr", "Mr Orrin spoke, and Orr’s wife.", True),
        ("Orr", "Mr Orrin and Mr McOrr spoke.", False),
        ("St. Ives", "They left St. Ives.", True),
    ],
)
def test_a_word_stands_by_itself(word, text, there):
    assert stands_in(word, text) is there


def test_quotations_keep_their_words():
    assert quoted('"He said “no” to us"') == "“He said ‘no’ to us”"
    assert bare("“The road is shut.”") == "The road is shut"
    assert bare("The road leads to the U.S.") == "The road leads to the U.S.", "the stop is the abbreviation’s"
    assert quoted("We sail to the U.S.") == "“We sail to the U.S.”"
    assert sentences("It fell. “Nobody saw it.” We ran.") == ["It fell.", "“Nobody saw it.”", "We ran."]
    assert trimmed("One two three. Four five six. Seven.", 6) == "One two three. Four five six."
    assert trimmed("One two three four.", 3) == ""


DANGLING = [
    "it was closed", "the bridge fell yesterday", "the group left the town", "after that, the road was shut",
    "they were too late", "the minister would resign", "we lost everything", "the road ended there",
    "however the road was shut", "prices rose last week", "this road was shut",
    "Ana Ruiz signed the law", "Hill made the reference on Friday", "The criticism comes a day before the harbour fair",
    "Rosa Hale bought the property in 1998", "back in Dorset he decided to sail", "the incident hurt two sailors",
    "those were the tickets of Orrin",
    "the other lacks a plan", "Ana Ruiz did so as well", "the road was shut six minutes later", "some were using it",
    "very few are fined for it", "it is too early to say how strong it will be",
    "the rest were sent to a new store", "Shortly afterwards Ana Ruiz left", "Hill said the remainder was lost",
    "there was a need to admit it would not be mended",
    "The process included six ports", "Hill called the whole thing an attack", "the choices were clear to Ana Ruiz",
]  # fmt: skip
STANDING = [
    "two of the boats sank and the rest came home", "Hill spent the rest of the money", "Later in May Hill left",
    "power to the capital was cut off", "the harbour would lose its crane", "there was a crack in the pier",
    "it is clear that the pier is old", "Ana Ruiz lost her seat", "the minister of health would resign",
    "the road that leads to Thornley was shut", "“we lost everything yesterday” was all", "the US army left",
    "the miners said they were ready", "work would resume when those responsible were gone",
    "those arrested were held in Orrin",
    "the council passed a law, and the law was struck down", "Hill signed the law on fishing", "the new law failed",
    "Ruiz backed the deal between both ports", "the law firm lost its licence",
    "Hill criticised the pier, and the criticism stood", "the Post reported it to Ana Ruiz",
    "the sun rose over Harwick", "the police closed both piers", "the choice Ana Ruiz made", "the deal in Harwick held",
]  # fmt: skip


@pytest.mark.parametrize("text", DANGLING)
def test_what_points_outside_is_found(text):
    assert dangling(text)


@pytest.mark.parametrize("text", STANDING)
def test_what_stands_alone_is_left_in_peace(text):
    assert dangling(text) == ""


def test_what_the_headline_names_is_known():
    assert dangling("Ana Ruiz signed the law")
    assert dangling("Ana Ruiz signed the law", known="Fishing law divides Harwick") == ""


NUMBERS = [
    ("432", [432.0]), ("1,056", [1056.0]), ("1 056 people", [1056.0]), ("3.4 metres", [3.4]), ("3,4", [3.4]),
    ("£1.8 million", [1.8e6]), ("12k", [12000.0]), ("nineteen", [19.0]), ("twenty-five", [25.0]),
    ("two hundred and five", [205.0]), ("three thousand four hundred", [3400.0]), ("a million", [1e6]),
    ("432 or 1,056", [432.0, 1056.0]), ("five twenty", [5.0, 20.0]), ("no idea", []), ("-4", [-4.0]), ("half", []),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "values"), NUMBERS)
def test_numbers_in_words_and_digits(typed, values):
    assert numbers_in(typed) == pytest.approx(values)


def test_kinds_tolerance_and_order():
    assert kind_of_number("£90,000", "") == "money"
    assert kind_of_number("67%", "") == "percent"
    assert kind_of_number("3.4", "metres") == "length"
    assert kind_of_number("432", "gunmen") == "count"
    assert tolerance_of("432", 432, "") == 0
    assert tolerance_of("6,000", 6000, "over") == 0
    assert tolerance_of("640", 640, "about") == 5
    assert tolerance_of("100,000", 100_000, "about") == 5_000
    assert tolerance_of("7,000", 7000, "about") == 350
    assert tolerance_of("1.8 million", 1.8e6, "nearly") == pytest.approx(50_000)
    days = [Option("Friday"), Option("Monday"), Option("Tuesday")]
    assert [o.text for o in natural_order(days)] == ["Monday", "Tuesday", "Friday"]
    names = [Option("Zed"), Option("Ann")]
    assert natural_order(names) == names


HEDGED = [
    ("How many houses were damaged?", "more than", "More than how many houses were damaged?"),
    ("For how many years did Anna Reyes lead it?", "over", "For more than how many years did Anna Reyes lead it?"),
    ("How much did the firm pay?", "nearly", "About how much did the firm pay?"),
    ("What percentage of boats sank?", "at least", "At least what percentage of boats sank?"),
    ("How many boats sank?", "", "How many boats sank?"),
]


@pytest.mark.parametrize(("stem", "hedge", "asked"), HEDGED)
def test_a_hedge_is_asked_for_with_the_number(stem, hedge, asked):
    assert hedged(stem, hedge) == asked


def test_what_the_stem_rules_out_is_no_rival():
    stem = "Losses have been at least 25%, as high as 90%, and averaged around _____"
    assert [value for value in (6.0, 34.0, 95.0) if ruled_out(value, 50.0, stem)] == [6.0, 95.0]
    assert not ruled_out(6.0, 50.0, "In 25 villages _____ of the wells were dry")


def test_likeness():
    assert same_words("the coast board", "Engineers from the Coast Board said")
    assert not same_words("oast", "Coast Board")
    assert alike("the siren stayed silent until dawn", "the siren stayed silent") == 1.0
    assert alike("the siren stayed silent", "boats arrived late") == 0.0


@pytest.mark.parametrize(
    ("content", "plain"),
    [
        ("It was out since 3 a.m.,", "It was out since 3 a.m."),
        ("It was out since 3 a.m", "It was out since 3 a.m."),
        ("It went to the U.S", "It went to the U.S."),
        ("It was out since noon.", "It was out since noon"),
        ("It was out with Mr. J", "It was out with Mr. J"),
    ],
)
def test_a_word_keeps_its_own_stop(content, plain):
    assert bare(content) == plain
