"""What a figure is set beside, and which of four tells what that means."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Choice
from quizgen.questions import candidates, type_named
from quizgen.questions.numbers.averages import averages, periods, records
from quizgen.questions.numbers.in_so_long import in_so_long
from quizgen.questions.numbers.ranks import ranks
from quizgen.questions.numbers.set_beside import figures_after, figures_before, multiplied
from quizgen.questions.numbers.since_when import how_often_before, since_when
from tests.questions.draft import Draft

BEFORE = [
    ("The board had 61 complaints, up from 38 last year.", "The figure was 38 before, and has risen."),
    ("The pier will cost £6m, up from an earlier estimate of £2m.", "The figure was £2m before, and has risen."),
    ("Some 12% of the crews voted, down from about 20% in May.", "The figure was about 20% before, and has fallen."),
    (
        "Some 41% of the crews voted, up from seven percent in 2010.",
        "The figure was seven percent before, and has risen.",
    ),
    ("Cover was 33 per cent, up from 17 per cent in 2021.", "The figure was 17 per cent before, and has risen."),
    # no figure before it, a way down a hill, a share of another kind, a range
    ("The crews came up from 12 villages.", ""),
    ("All 40 islanders walked down from 300 metres.", ""),
    ("One in 4 islanders rents, up from 1 in 10 in May.", ""),
    ("The yard expects £3m, down from £4 to £5.", ""),
]


@pytest.mark.parametrize(("sentence", "key"), BEFORE)
def test_up_from_stands_before_what_a_figure_was(sentence, key):
    assert [one.key for one in figures_before(sentence)] == ([key] if key else [])


AFTER = [
    ("Fares were down 9.7% at £12 on Friday.", "The figure fell by 9.7%, and came to £12."),
    ("Sales were up 3% to £2m.", "The figure rose by 3%, and came to £2m."),
    ("Sales were up 3% to £2m from £1.9m.", ""),
    ("Sales were down 3% on Friday.", ""),
]


@pytest.mark.parametrize(("sentence", "key"), AFTER)
def test_what_comes_of_a_change_stands_behind_it(sentence, key):
    assert [one.key for one in figures_after(sentence)] == ([key] if key else [])


TIMES = [
    ("Fares have more than doubled in two years.", "A rise to more than twice the old figure."),
    ("The number of crews nearly tripled.", "A rise to a little less than three times the old figure."),
    ("The catch halved last year.", ""),  # everybody knows
    ("The catch trebled last year.", "A rise to three times the old figure."),
    # those who had it and those who had not may be set beside each other
    ("The spray halved the rate of colds.", ""),
    ("Fares doubled from £6 to £12.", ""),
    ("The doubled fares made many people angry.", ""),
    ("The hall doubled as a school.", ""),
    ("The risk doubled in people who smoke.", ""),
]


@pytest.mark.parametrize(("sentence", "key"), TIMES)
def test_a_verb_tells_how_many_times_as_much_it_became(sentence, key):
    assert [one.key for one in multiplied(sentence)] == ([key] if key else [])


SINCE = [
    ("It was the worst storm since 2003, the board said.", "There had been no worse storm after 2003."),
    ("It was the highest level in May since 2003.", "There had been no higher level in May after 2003."),
    ("It is the first strike at the yard since May 2019.", "The last strike at the yard had been in May 2019."),
    ("The crew won for the first time since 2012.", "It had last happened in 2012."),
    ("The crew won for the first time since August.", "It had last happened in August."),
    ("It was its first A-grade cup since 2003.", "The last A-grade cup had been in 2003."),
    ("It was one of the worst storms since 2003.", ""),
    ("It could be the worst storm since 2003.", ""),
    ("The pier will open for the first time since 2003.", ""),
    # the highest what?
    ("The flood was the highest recorded since 2003.", ""),
    ("It was the worst storm since Orr took the helm.", ""),
]


@pytest.mark.parametrize(("sentence", "key"), SINCE)
def test_since_looks_back_to_another_one(sentence, key):
    assert [one.key for one in since_when(sentence)] == ([key] if key else [])


SO_LONG = [
    ("The crew won for the first time in 20 years.", "It had not happened in the 20 years before."),
    (
        "It was the worst storm in the isles in more than 40 years.",
        "There had been no worse storm in the isles in more than 40 years before.",
    ),
    ("It was the worst storm in a decade, the board said.", "There had been no worse storm in the decade before."),
    ("It is the first strike at the yard in 12 years.", "There had been no strike at the yard in the 12 years before."),
    ("It was one of the worst storms in 20 years.", ""),
    ("It was the first time in 20 years as keeper that he fell.", ""),
    ("Ann Orr was voted best keeper for the second time in six years.", ""),
    ("She was the first minister in 12 years.", ""),
    ("It was the best catch in two weeks of fishing.", ""),
]


@pytest.mark.parametrize(("sentence", "key"), SO_LONG)
def test_the_first_in_so_long_looks_back_no_further(sentence, key):
    assert [one.key for one in in_so_long(sentence)] == ([key] if key else [])


OFTEN = [
    ("The yard cut its forecast for the second time this year.", "It had happened once before in that time."),
    ("The pier was closed for the third time in four weeks.", "It had happened twice before in that time."),
    ("It was the third consecutive year of losses.", "It had been the same in the two years before."),
    ("It was the second year in a row without a race.", "It had been the same in the year before."),
    ("Ann Hill rowed out for the third day running.", "It had been the same on the two days before."),
    ("It was the third match in a row that the crew won.", "It had been the same in the two matches before."),
    ("The crew won its third consecutive title.", ""),
]


@pytest.mark.parametrize(("sentence", "key"), OFTEN)
def test_the_third_time_is_counted_too(sentence, key):
    assert [one.key for one in how_often_before(sentence)] == ([key] if key else [])


OTHERS = [
    (averages, "The crews caught on average 30 boxes.", "Some of the figures may be higher than 30, others lower."),
    (averages, "The crews caught 30 boxes a day on average in 12 days.", ""),
    (averages, "The crews caught on average 30 per cent less fish than in May.", ""),
    (averages, "Average fares have risen by 4% in May.", ""),
    (averages, "Average fares rose by 4% in May.", ""),
    (averages, "Average fares are £4 in May.", "Some of the figures may be higher than £4, others lower."),
    (averages, "Fares are below average, at £12.", ""),
    (averages, "The crews have the youngest average age, and won 12 races.", ""),
    (records, "The yard made a record profit in May.", "The figure had never been so high before."),
    (records, "The catch fell to a record low.", "The figure had never been so low before."),
    (records, "A record number of crews came.", "There had never been so many before."),
    (records, "The catch is close to a record high.", ""),
    (records, "The record company sold the hall.", ""),
    (ranks, "Orrin is the second-largest port of the isles.", "Only one is larger."),
    (ranks, "Orrin is the third busiest port of the isles.", "Two are busier."),
    (ranks, "Orrin is the second-largest port after Harwick.", ""),
    # what it is all the time, and no news
    (ranks, "Orrin, the second-largest port of the isles, will close.", ""),
    (ranks, "Hale's third-largest bank reported a loss.", ""),
    (periods, "Sales fell in the third quarter.", "Three months."),
    (periods, "First-half profit fell by 3%.", "Six months."),
    (periods, "Harwick scored two goals in the second half.", ""),
    (periods, "Sales fell in the final half hour.", ""),
]


@pytest.mark.parametrize(("finder", "sentence", "key"), OTHERS)
def test_what_a_word_beside_a_figure_tells(finder, sentence, key):
    assert [one.key for one in finder(sentence)] == ([key] if key else [])


FINDERS = (
    figures_before,
    figures_after,
    multiplied,
    since_when,
    in_so_long,
    how_often_before,
    averages,
    records,
    ranks,
)


def test_no_rival_says_what_the_key_says():
    tables = [*BEFORE, *AFTER, *TIMES, *SINCE, *SO_LONG, *OFTEN, *((sentence, key) for _, sentence, key in OTHERS)]
    for sentence, _ in tables:
        for finder in (*FINDERS, periods):
            for one in finder(sentence):
                assert len({one.key, *(rival for rival, _ in one.rivals)}) == 4


NEWS = "The board of the Harwick ferry wants to sell the old ferry, and the crews are angry."


def asked(*paragraphs):
    found = candidates(Draft(*paragraphs).reading(), Random(1), (type_named("figure_told"),))
    return [question for question, reasons in found if not reasons]


def test_the_sentence_is_printed_whole():
    sentence = "The board of the Harwick ferry had 61 complaints of angry crews, up from 38 last year"
    (question,) = asked(NEWS, f"{sentence}.")
    assert isinstance(question, Choice)
    assert question.stem == f"What does “up from 38” tell the reader in this sentence: “{sentence}”?"
    assert question.options[question.key].text == "The figure was 38 before, and has risen."


def test_every_form_has_a_question_and_a_lesson():
    for sentence in (
        "Fares of the Harwick ferry have more than doubled in two years, and the crews are angry.",
        "The board of the Harwick ferry has told the crews to go for the second time this year.",
        "The board of the Harwick ferry said it was the worst strike of the crews since 2003.",
        "The board of the Harwick ferry said it was the worst strike of the crews in 20 years.",
        "The crews of the Harwick ferry carry on average 300 islanders a day.",
        "The board of the Harwick ferry made a record profit, and the crews are angry.",
        "Profits of the Harwick ferry fell in the third quarter, and the crews are angry.",
    ):
        (question,) = asked(NEWS, sentence)
        assert question.feedback
        assert all(option.feedback for option in question.options)


def test_a_place_in_an_order_is_asked_about_where_it_is_the_news():
    ranked = "The Harwick ferry is the second-largest ferry of the isles, and the crews are angry."
    assert len(asked(ranked, "The board of the ferry had 61 complaints.")) == 1
    assert asked(NEWS, ranked) == []


def test_it_is_asked_only_where_there_is_little_else():
    assert type_named("figure_told").nature.costs >= 2


def test_a_quarter_is_not_asked_about_where_the_article_tells_how_long_it_is():
    sentence = "Profits of the Harwick ferry fell in the third quarter, and the crews are angry."
    assert asked(NEWS, sentence, "Fares brought in £9m in the three months to September.") == []


def test_somebody_s_own_words_are_not_asked_about():
    assert asked(NEWS, "The keeper said: “Fares of the Harwick ferry have more than doubled.”") == []
