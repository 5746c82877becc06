"""Which details are asked for, in which words, and what stands beside the right one."""

from __future__ import annotations

import re
from random import Random

import pytest

from quizgen.model import Choice, FactKind, Numeric
from quizgen.questions import candidates, type_named
from quizgen.questions.numbers.atlas import kind_of_place, neighbours
from quizgen.questions.numbers.central import central, told_plainly
from quizgen.questions.numbers.detail_gaps import gap_stems
from quizgen.questions.numbers.fair_gaps import fair
from quizgen.questions.numbers.main_details import giver_of, main_details, stands_alone
from quizgen.questions.numbers.plausible import dates_like, numbers_like
from quizgen.questions.numbers.rival_values import rivals_of, takes_an
from quizgen.questions.numbers.worth import told_by_the_headline, weighty
from quizgen.questions.planning.leaks import leaks
from quizgen.questions.planning.seen import Seen
from tests.questions.draft import Draft


def told(*paragraphs, detail, value, kind=FactKind.NUMBER, unit="", headline="", **more):
    """An article with one detail, and that detail."""
    draft = Draft(*paragraphs, headline=headline)
    draft.fact(detail, value, kind=kind, unit=unit, **more)
    reading = draft.reading()
    return reading.facts[0], reading


LIKE = [
    ("£1.3bn", r"£\d\.\dbn"),
    ("37.9%", r"\d\d\.\d%"),
    ("12,500", r"\d{1,2},\d00"),
    ("300", r"\d00"),
    ("45 million", r"\d5 million"),
    ("seven", r"four|five|six|eight|nine|ten"),
]


@pytest.mark.parametrize(("printed", "form"), LIKE)
def test_computed_numbers_are_of_the_same_form(printed, form):
    found = numbers_like(printed)
    assert len(found) >= 3
    assert printed not in found
    assert all(re.fullmatch(form, text) for text in found), found


DATES = [
    ("Monday", {"Tuesday", "Sunday"}),
    ("2004", {"2003", "2005"}),
    ("December", {"November", "January"}),
    ("December 2003", {"November 2003", "January 2004"}),
    ("5 May", {"8 May", "11 May"}),
]


@pytest.mark.parametrize(("printed", "near"), DATES)
def test_computed_dates_are_its_neighbours(printed, near):
    assert near <= {*dates_like(printed)}


def test_no_year_comes_after_the_latest_of_the_article():
    assert all(int(year) <= 2004 for year in dates_like("2004", latest=2004))


@pytest.mark.parametrize(
    ("figure", "an"), [("8%", True), ("$11bn", True), ("$10bn", False), ("18", True), ("1,800", False)]
)
def test_how_a_figure_begins_when_it_is_read_out(figure, an):
    assert takes_an(figure) is an


def test_a_number_that_the_article_prints_is_no_computed_rival():
    fact, reading = told(
        "Lund Motors will cut 300 jobs in Harwick. It has 200 vans, 400 lorries and 500 cranes.",
        detail="300", value=300.0, unit="jobs",
    )  # fmt: skip
    rivals = {rival.text for rival in rivals_of(fact, "_____ jobs", reading, Random(1))}
    assert rivals
    assert not rivals & {"200", "300", "400", "500"}


def test_another_number_is_a_rival_only_of_its_own_order_and_unit():
    draft = Draft("Lund Motors will cut 300 jobs in Harwick.", "It cut 420 jobs in Ostwick. A poll asked 848 people.")
    draft.fact("300", 300.0, unit="jobs")
    draft.fact("420", 420.0, unit="jobs")
    draft.fact("848", 848.0, unit="people")
    reading = draft.reading()
    rivals = rivals_of(reading.facts[0], "_____ jobs", reading, Random(1))
    assert [rival.text for rival in rivals if not rival.computed] == ["420"]


def test_a_usual_span_of_time_has_usual_rivals():
    """ "In the next 24 months" stands out among 14, 17 and 19."""
    for figure, usual in (("24", True), ("17", False)):
        draft = Draft(f"The mill could be sold in the next {figure} months, and the town waits.")
        draft.fact(figure, float(figure), unit="months")
        reading = draft.reading()
        rivals = {rival.text for rival in rivals_of(reading.facts[0], "_____ months", reading, Random(1))}
        assert len(rivals) == 3
        assert (rivals <= {"12", "15", "18", "30", "36", "48"}) is usual


@pytest.mark.parametrize("place", ["Birmingham", "Harwick"])
def test_a_place_of_two_neighbourhoods_or_of_none_has_no_rivals(place):
    assert bool(neighbours(place)) is (place == "Birmingham")


ALONE = [
    ("About how many manufacturing jobs disappeared?", False),
    ("How many workers lost their jobs when the company collapsed?", False),
    ("How many jobs did Lund Motors cut in Harwick?", True),
    ("Which number completes this sentence from the article: “The firm cut _____ jobs in Harwick last year”?", False),
    ("Which number completes this sentence from the article: “Lund Motors cut _____ jobs in Harwick last year”?", True),
    ("Which number completes this sentence from the article: “A further _____ jobs in Harwick will go”?", False),
    ("How many similar claims does Lund Motors face?", False),
]


@pytest.mark.parametrize(("stem", "alone"), ALONE)
def test_a_stem_tells_by_itself_what_it_is_about(stem, alone):
    reading = Draft("Lund Motors cut jobs.").reading()
    assert stands_alone(stem, reading) is alone


GIVEN_AWAY = [
    ("The rate in Harwick rose to _____ before falling to $53.03", "$53.09", 53.09, "dollars"),
    ("Harwick Council gave half of the _____ that Lund Motors spent", "$4,000", 4000.0, "dollars"),
    ("The mayor of Harwick, Ana Reyes, _____, won again", "34", 34.0, ""),
    ("Ana Reyes of Harwick moved from page 8 to _____ points", "20", 20.0, "points"),
    ("The screens in Harwick show 2048 * _____ dots", "1080", 1080.0, "dots"),
]


@pytest.mark.parametrize(("sentence", "printed", "value", "unit"), GIVEN_AWAY)
def test_what_the_sentence_gives_away_is_not_asked(sentence, printed, value, unit):
    fact, reading = told(sentence.replace("_____", printed) + ".", detail=printed, value=value, unit=unit)
    assert not fair(fact, f"“{sentence}”", reading)


ASIDES = [
    "The margin of error in Harwick is plus or minus 4 percent.",
    "Shares in Lund Motors were up 4 percent in Harwick.",
]


@pytest.mark.parametrize("sentence", ASIDES)
def test_how_it_was_measured_is_no_main_detail(sentence):
    _, reading = told("Harwick is a port.", sentence, detail="4 percent", value=4.0, unit="percent")
    assert not main_details(reading)


def test_what_leans_on_the_sentence_before_is_not_asked_for():
    fact, reading = told(
        "Lund Motors shut its oldest plant in Harwick on Monday. It will cost the region 340 jobs by the spring.",
        detail="340", value=340.0, unit="jobs",
    )  # fmt: skip
    assert not list(gap_stems(fact, reading, Random(1)))  # with the sentence before it, it is long and confuses


CENTRAL = [
    # the lead's own statement, and what follows killing; what is told of the headline's subject at once
    ("Lund Motors will cut 340 jobs at its Harwick plant by June.", True),
    ("A fire broke out at Lund Motors on Monday, killing 340 cows of the plant.", True),
    ("More than 340 people work at the Lund Motors plant in Harwick.", True),
    ("Workers of Lund Motors walked out of the Harwick plant after it had cut 340 jobs.", True),
    # a relative clause, an apposition, a comparison, an aside, what went before
    ("Lund Motors, which employs 340 people in Harwick, will shut its plant by June.", False),
    ("Ana Lund, owner of 340 vans, said Lund Motors would shut its plant by June.", False),
    ("Lund Motors will cut fewer jobs in June, compared with 340 at its rival in May.", False),
    ("Lund Motors will shut its plant in Harwick (340 jobs) by June.", False),
    ("It has been a hard year. Lund Motors will shut its Harwick plant after it had lost 340 orders.", False),
    ("Lund Motors sold 12 vans, 15 lorries and 340 bicycles in June at its plant.", False),
    ("Lund Motors sold 340 vans, 7% more than its rival made at the 3 plants in Harwick.", False),
]


@pytest.mark.parametrize(("sentence", "expected"), CENTRAL)
def test_a_number_is_asked_for_only_in_a_main_clause_of_the_news(sentence, expected):
    fact, reading = told(sentence, detail="340", value=340.0, unit="", headline="Lund Motors to shut Harwick plant")
    assert central(fact, reading) is expected


def test_the_number_of_another_matter_or_of_the_last_paragraphs_is_left_alone():
    lead = "Lund Motors will shut its plant in Harwick by June."
    filler = [f"Paragraph {n} says more of it." for n in ("two", "three", "four", "five", "six")]
    more = "The plant of Lund Motors in Harwick made 340 vans in May."
    other = "Farmers counted 340 geese on Sunday."
    headline = "Lund Motors to shut Harwick plant"
    for paragraphs, expected in (((lead, more), True), ((lead, other), False), ((lead, *filler, more), False)):
        fact, reading = told(*paragraphs, detail="340", value=340.0, unit="", headline=headline)
        assert central(fact, reading) is expected


LOST = "How many jobs did Lund Motors cut in Harwick?"
PLAIN = [
    # a question of its own shows neither the list nor the aside; but it shows what else it prints, and what is past
    (LOST, True),
    ("", False),
    ("How many jobs had Lund Motors previously cut in Harwick?", False),
    ("How many jobs did Lund Motors cut at its 3 plants and 2 yards in Harwick?", False),
]


@pytest.mark.parametrize(("stem", "expected"), PLAIN)
def test_a_number_beside_others_is_asked_for_in_a_question_of_its_own(stem, expected):
    fact, reading = told(
        "Lund Motors, which has 3 plants and 2 yards, cut 340 jobs in Harwick, 7% of all.",
        "A strike is on.", "Rain fell.",
        detail="340", value=340.0, unit="jobs", stem=stem, headline="Lund Motors cuts jobs",
    )  # fmt: skip
    assert not central(fact, reading)
    assert told_plainly(fact, 3.0, reading) is expected
    assert not told_plainly(fact, 0.5, reading)


YEARS = [
    ("Lund Motors will open a plant for vans in 2006 at Harwick.", "Its sales fell in 2005.", True),
    ("Lund Motors will open a plant for vans in 2006 at Harwick.", "Its last plant opened in 1998.", False),
    ("Lund Motors will open a plant for vans in 2006 at Harwick.", "Much is planned for 2006 there.", False),
]


@pytest.mark.parametrize(("sentence", "more", "expected"), YEARS)
def test_the_year_to_come_is_news_and_the_year_of_the_report_is_not(sentence, more, expected):
    fact, reading = told(
        sentence, more, detail="2006", value="2006", kind=FactKind.DATE, headline="Lund Motors plans van plant"
    )
    assert fair(fact, f"“{sentence.replace('2006', '_____')[:-1]}”", reading) is expected


def test_no_land_is_the_giver_of_a_figure():
    draft = Draft("On a tour of Africa, Ana Lund predicted that 340 wells would be dug by May.")
    claim = draft.says(draft.source("Africa"), "340 wells would be dug by May", named="Africa", cue="predicted")
    draft.fact("340", 340.0, unit="wells", voice=claim)
    reading = draft.reading()
    assert giver_of(reading.facts[0], reading) is None


def test_a_gap_covers_the_same_sum_in_another_coin():
    fact, reading = told(
        "Lund Motors accepted a $6.75bn (£3.6bn) bid from Calder Mutual on Monday after long talks.",
        detail="$6.75bn", value=6.75e9, unit="dollars",
    )  # fmt: skip
    (stem, *_) = gap_stems(fact, reading, Random(1))
    assert "accepted a _____ bid" in stem


def test_a_weekday_is_not_asked_for():
    draft = Draft(
        "Lund Motors will open a new plant for electric vans in Harwick on Monday.",
        "The plant of Lund Motors makes electric vans.",
        headline="Lund Motors opens plant for electric vans",
    )
    draft.fact("Monday", "Monday", kind=FactKind.DATE, stem="On which day will Lund Motors open a new plant for vans?")
    assert not [q for q, why in candidates(draft.reading(), Random(1), (type_named("fact"),)) if not why]


COUNTS = [
    ("The Harwick panel listed 15 ways to save the ferry line.", "ways", False),  # how many tells nobody anything
    ("The Harwick storm injured 15 sailors on the ferry line.", "sailors", True),
    ("The Harwick panel heard from 1,500 sailors of the ferry line.", "sailors", True),
]


@pytest.mark.parametrize(("told", "unit", "fit"), COUNTS)
def test_a_small_number_is_asked_for_only_where_it_is_grave(told, unit, fit):
    draft = Draft(told, headline="Harwick ferry line")
    figure = "1,500" if "1,500" in told else "15"
    draft.fact(figure, float(figure.replace(",", "")), unit=unit)
    assert weighty(draft.facts[0], figure, told, 4.0) is fit


@pytest.mark.parametrize(
    ("headline", "told"),
    [("£1bn for the ferry line", True), ("Money for the ferry line", False), ("960 hopes for the ferry line", True)],
)
def test_a_sum_that_the_headline_rounds_is_not_asked_for(headline, told):
    draft = Draft("The board will spend £960m on the ferry line.", headline=headline)
    draft.fact("£960m", 960e6, unit="pounds")
    assert told_by_the_headline(draft.facts[0], draft.reading()) is told


def test_a_figure_is_given_away_by_two_words_of_the_same_thing():
    draft = Draft("Lund Motors leaves Harwick.", "Lund Motors will move 300 office jobs from Harwick to Ostwick.")
    draft.fact("300", 300.0, unit="jobs")
    (asked, *_) = (q for q, why in candidates(draft.reading(), Random(1), (type_named("fact"),)) if not why)
    other = Numeric(id="", type="who_said", stem="Who said that 300 office jobs would move?", value=1.0)
    assert leaks(Seen(asked), Seen(other))


def named(*, sentence: str, key: str = "Anna Brandt", headline: str = "Harbour wall repaired after the storm"):
    """What is asked about a name beside three others, each of whom the article tells something of."""
    draft = Draft(
        sentence,
        "Pedro Alvarez keeps the lighthouse. Karen Lindqvist drew a map. James Whitfield owns two boats.",
        "Alvarez, Lindqvist and Whitfield watched.",
        headline=headline,
    )
    draft.fact(key, key, kind=FactKind.NAME, unit="person")
    for other in ("Pedro Alvarez", "Karen Lindqvist", "James Whitfield"):
        draft.fact(other, other, kind=FactKind.NAME, unit="person")
    found = [q for q, why in candidates(draft.reading(), Random(1), (type_named("fact"),)) if not why]
    return [q for q in found if isinstance(q, Choice) and q.options[q.key].text == key]


def test_a_name_is_asked_for_beside_others_of_the_article():
    (question,) = named(sentence="Anna Brandt repaired the harbour wall of Tarnmouth after the storm.")
    assert {option.text for option in question.options} == {
        "Anna Brandt", "Pedro Alvarez", "Karen Lindqvist", "James Whitfield",
    }  # fmt: skip
    assert "_____ repaired the harbour wall" in question.stem


UNFAIR = [
    "Anna Brandt repaired the harbour wall of Tarnmouth with her sister after the storm.",
    "Anna Brandt said the harbour wall of Tarnmouth was repaired after the storm.",
    "Anna Brandt finished fifth in the race along the harbour wall after the storm.",
]


@pytest.mark.parametrize("sentence", UNFAIR)
def test_no_name_is_asked_for_that_is_hinted_at_or_speaks(sentence):
    assert named(sentence=sentence) == []


def test_no_name_is_asked_for_that_the_headline_gives():
    sentence = "Anna Brandt repaired the harbour wall of Tarnmouth after the storm."
    assert named(sentence=sentence, headline="Brandt repairs harbour wall after the storm") == []


def test_a_number_is_asked_for_in_what_somebody_said():
    draft = Draft(
        "He had seen the harbour wall.",
        "It is safe, Lee Ford said, and the repair of Tarnmouth's harbour cost £450,000 in all, he added.",
        headline="Harbour wall repaired after the storm",
    )
    ford = draft.source("Lee Ford")
    said = draft.says(
        ford, "the repair of Tarnmouth's harbour wall had cost £450,000",
        printed="the repair of Tarnmouth's harbour cost £450,000", cue="added",
    )  # fmt: skip
    draft.fact("£450,000", 450000.0, unit="pounds", voice=said)
    reading = draft.reading()
    stems = [*gap_stems(reading.facts[0], reading, Random(1))]
    assert (
        "According to Lee Ford, which sum belongs in the gap: “The repair of Tarnmouth's harbour wall had cost _____”?"
        in stems
    )


COUNTRIES = [("Scotland", "country"), ("Texas", "state"), ("Paris", "city"), ("Tarnmouth", "")]


@pytest.mark.parametrize(("place", "kind"), COUNTRIES)
def test_the_kind_of_a_place(place, kind):
    assert kind_of_place(place) == kind
