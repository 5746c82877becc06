"""Which figure is the one before, which the one after and which the change, and what is asked about each."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest

from quizgen.model import Choice
from quizgen.questions import candidates, type_named
from quizgen.questions.amounts import amounts_in, written
from quizgen.questions.before_and_after import Asked, moving_figures
from quizgen.questions.parts_of_a_whole import changes_in_percent, multiples, parts_counted, shares_of_a_whole
from quizgen.questions.set_beside import compared, converted, results, votes
from tests.questions.draft import Draft

AMOUNTS = [
    ("The yard made £5.1m and 3,400 boats.", ["£5.1m", "3,400"]),
    ("Fares rose six pct, the port said.", ["6 pct"]),
    ("The line carried 7.38 billion U.S. Dlrs of tin.", ["7.38 billion U.S. Dlrs"]),
    # scores, fractions, dates of a year and names are none
    ("Harwick won 3-1 on 24/7 at 7-3/4 pct with the G8.", []),
    ("A five-year plan of 2-1/2 years.", []),
]


@pytest.mark.parametrize(("sentence", "found"), AMOUNTS)
def test_amounts_are_read_as_they_are_printed(sentence, found):
    assert [written(one.value, one) for one in amounts_in(sentence)] == found


def test_another_value_is_written_in_the_form_of_an_amount():
    assert [written(Decimal("0.9"), one) for one in amounts_in("$5.1bn")] == ["$0.9bn"]
    assert [written(Decimal(1500), one) for one in amounts_in("1,200 tonnes")] == ["1,500 tonnes"]


ROUGH = ["about 40 crowns", "at least 40", "between 30 and 40 pct", "nearly £40", "40 or so", "from 30 or 40"]


@pytest.mark.parametrize("printed", ROUGH)
def test_a_hedged_amount_is_no_exact_one(printed):
    assert not amounts_in(printed)[-1].exact


#: The right figure where it is asked which one a change starts from, and the first words that name the change.
BEFORE = [
    ("Sales of the yard rose to £5.1m from £4.2m a year earlier.", "£4.2m", "the rise"),
    ("Fares fell to 40 crowns in May from 48 crowns in April.", "48 crowns", "the fall"),
    ("Output fell to 4.3 pct from 10.2 a year ago.", "10.2 pct", "the fall in output"),
    ("The council cut its stake in the ferry from 70% to 49%.", "70%", "the cut in the stake"),
    ("Port revenue will rise 26 pct to 99.9 mln crowns from 79.1 mln.", "79.1 mln crowns", "the rise in revenue"),
    ("The port handled 3,400 boats, up from 2,900 in 1998.", "2,900", "the rise"),
    ("The plan will raise the number of ferries from five to eight.", "5", "the rise in the number of ferries"),
    ("The ferry cut its crew by 300 to 1,200.", "1,500", "the cut"),
    ("The price of a ticket closed up $2.80 to $51.15.", "$48.35", "the rise"),
    # two changes: which one is asked about is named by where it leads
    (
        "The yard raised its pledge to 190 mln crowns from 86 mln and the port its own to 232 mln crowns from 180 mln.",
        "86 mln crowns",
        "the rise to 190 mln crowns",
    ),
]


def first(found) -> Asked:
    return next(iter(found))


def start_of(sentence: str) -> Asked:
    """What is asked about where a change starts, whatever chance would choose."""
    for seed in range(20):
        for asked in moving_figures(sentence, Random(seed)):
            if asked.form in ("before", "worked out"):
                return asked
    raise AssertionError(sentence)


@pytest.mark.parametrize(("sentence", "key", "named"), BEFORE)
def test_the_figure_before_a_change(sentence, key, named):
    asked = start_of(sentence)
    assert asked.options[0][0] == key
    assert f"{named} start" in asked.stems[-1]


def test_the_size_of_a_change_stands_beside_both_figures():
    sizes = [
        asked
        for seed in range(20)
        for asked in moving_figures("Sales of the yard rose to £5.1m from £4.2m a year earlier.", Random(seed))
        if asked.form == "size"
    ]
    assert [text for text, _ in sizes[0].options] == ["£0.9m", "£4.2m", "£5.1m", "£9.3m"]


def test_a_sum_behind_a_change_in_per_cent_is_what_came_of_it():
    asked = first(moving_figures("Sales of the yard rose 6 pct to 419.2 mln crowns.", Random(1)))
    assert asked.stems[0].startswith("What does “419.2 mln crowns” stand for")
    assert asked.options[0][0] == "The figure after the rise"


NO_MOVE = [
    "Fares rose to about 40 crowns from 48 crowns.",  # a hedge
    "Fares rose to 50 crowns from 25 to 30 crowns.",  # a range
    "Growers brought in a third of the crop, up from seven to nine pct a week ago.",
    "Fares rise 5 to 6 pct a year.",
    "The surplus rose to 7.3 mln crowns in May from 3.8 mln a year ago and from 4.9 mln in April.",  # two before it
    "The deficit fell to 146 mln crowns from 253 mln (revised from 268 mln) in May and 192 mln a year earlier.",
    "The ferry will run from 6 to 10 April.",
    "The pier was open from 1968 to 2001.",
    "The hall is open from 8 to 6.",
    "One in 4 boats leaked, up from 1 in 10.",
    "Sales rose to 5,000 boats from 12 ports.",
    "Sales fell to 5.1 mln crowns from 4.2 mln crowns.",  # the verb and the figures disagree
    "The lending rate rose to 7-3/4 pct from 7-1/2 pct.",
]


@pytest.mark.parametrize("sentence", NO_MOVE)
def test_what_is_no_certain_change_is_left_alone(sentence):
    assert not [*moving_figures(sentence, Random(1))]


OTHERS = [
    (changes_in_percent, "Ferry exports rose 6%.", "106"),
    (changes_in_percent, "The yard reported a 40% drop in profits.", "60"),
    (changes_in_percent, "Unemployment rose 6%.", ""),
    (changes_in_percent, "Exports rose 6% and imports fell 3%.", ""),
    (changes_in_percent, "Exports rose about 6%.", ""),
    (changes_in_percent, "Exports rose to 6% of sales.", ""),
    (multiples, "The number of ferries has doubled since May.", "200"),
    (multiples, "The number of ferries almost trebled.", "A little less than 300"),
    (multiples, "The number of ferries more than doubled.", "More than 200"),
    (multiples, "The yard halved its losses.", "50"),
    (multiples, "She won gold in the doubles.", ""),
    (multiples, "The task was doubled up.", ""),
    (shares_of_a_whole, "The report showed that 87% of islanders use the ferry.", "13"),
    (shares_of_a_whole, "More than 87% of islanders use the ferry.", ""),
    (shares_of_a_whole, "Growth fell to 7% of sales.", ""),
    (parts_counted, "Two of the 16 dancers were born in Harwick.", "14"),
    (parts_counted, "About two of the 16 dancers were born in Harwick.", ""),
    (votes, "The council voted 66 to 27 to close the pier.", "39"),
    (votes, "The keeper won by a vote of 315 to 217.", "98"),
    (votes, "The vote was over at 6 to 8 pct.", ""),
    (results, "Harwick were beaten 33-5 by Orrin.", "28"),
    (results, "The keeper was proud of the 18-11 win over Orrin.", "7"),
    (results, "Harwick cut the gap to 18-12 before they won.", ""),
    (results, "Harwick won the first set 6-4.", ""),
    (results, "Harwick drew 3-3.", ""),
    (compared, "The yard made £75m compared with £125m a year earlier.", "A fall of £50m"),
    (compared, "The yard made £75m in 1998 compared with £65m in 1997.", "A rise of £10m"),
    (compared, "The yard made £75m in 1997 compared with £65m in 1998.", ""),
    (compared, "The yard made a profit of £75m compared with a loss of £125m a year earlier.", ""),
    (compared, "The yard made £75m compared with £125m made by its rival.", ""),
    (converted, "The bid was worth $27bn (£14bn).", "The same sum in another currency"),
    (converted, "The bid was worth £27bn (£14bn last year).", ""),
]


@pytest.mark.parametrize(("finder", "sentence", "key"), OTHERS)
def test_what_else_figures_tell(finder, sentence, key):
    assert [asked.options[0][0] for asked in finder(sentence)] == ([key] if key else [])


def asked_about(*paragraphs: str, headline: str = "Harwick ferry sales rise") -> list[Choice]:
    reading = Draft(*paragraphs, headline=headline).reading()
    found = candidates(reading, Random(1), (type_named("reading_figures"),))
    return [question for question, reasons in found if not reasons and isinstance(question, Choice)]


def test_a_sentence_of_the_news_is_printed_and_asked_about():
    question = asked_about("Sales of the Harwick ferry fell to £40m in May from £48m in April, the port said.")[0]
    assert question.stem.endswith("“Sales of the Harwick ferry fell to £40m in May from £48m in April, the port said”?")
    assert question.options[question.key].text in ("£48m", "£8m")
    assert all(option.feedback for option in question.options)


LEFT_ALONE = [
    "The number of deaths on the Harwick ferry fell to 40 in May from 48 in April.",
    "Sales of the Harwick ferry have not fallen to £40m from £48m.",
    "Rain in Orrin fell to 40 mln litres from 48 mln litres.",  # no word of the news
]


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_nothing_is_asked_of_the_dead_of_what_is_denied_and_of_other_things(sentence):
    assert not asked_about("The ferry of Harwick is busy.", sentence)
