"""Of which sort a statement is, which record would show it best, and what is asked about it."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.records.sort import sort
from quizgen.questions.records.sorts import SORTS, sort_of
from tests.questions.draft import Draft

SPORT = " The coach of the team praised her goalkeeper. Their league season had no better match, and the cup was near."
STUDY = " The work was published in a journal."
REPORT = " The 40-page report was published on Monday."
FIRM = " The company makes pumps."

OF_A_SORT = [
    ("A court in Orrin sentenced the former clerk to three years in prison on Friday.", "", "verdict"),
    ("He pleaded guilty to two counts of fraud.", "", "verdict"),
    ("The lift must be mended, a tribunal has ruled.", "", "verdict"),
    ("The council voted 6-2 on Tuesday to close the pool.", "", "council"),
    ("The Senate passed the bill on Monday.", "", "parliament"),
    ("The harbour authority has fined the ferry firm two million euros.", "", "order"),
    ("Under the agreement, drivers will get 6% more from May.", "", "agreement"),
    ("Under the Ferries Act, a boat must carry a raft.", "", "law"),
    ("Twelve firefighters were called to the mill at 6am.", "", "rescue"),
    ("Ann Orr won the by-election by 212 votes.", "", "election"),
    ("Members of the union voted by 78% to strike.", "", "ballot"),
    ("Revenue rose 6% to $40 million in the quarter.", FIRM, "accounts"),
    ("Shares in Orrin Pumps fell 4% on Monday.", "", "shares"),
    ("Annual inflation slowed to 3.8% in March.", "", "statistics"),
    ("The audit found that nobody had checked the pumps.", REPORT, "report"),
    ("The researchers recorded 412 frogs along the river.", STUDY, "study"),
    ("Half of the owners have not paid, according to figures from the tax office.", "", "figures"),
    ("A quake of magnitude 5.6 shook the islands, an earthquake of rare strength.", "", "earthquake"),
    ("About 40 mm of rain fell on Orrin in an hour.", "", "weather"),
    ("Orrin beat Ayle 3-1 on Saturday after trailing at half-time.", SPORT, "match"),
    ("Her novel The Pier was published in 1983.", "", "book"),
]
OF_NONE = [
    # not sure, or still to come
    "The court may rule that the clerk was to blame.",
    "The council is expected to close the pool.",
    # in a clause that tells of something else
    "The bridge, which the council approved in May, is open.",
    # on somebody's word
    "Ann Orr said the council voted 6-2 to close the pool.",
    # somebody's grief
    "A court sentenced the driver over the death of a cyclist.",
    # a plain remark
    "The road is long and the view is fine.",
]


@pytest.mark.parametrize(("sentence", "rest", "name"), OF_A_SORT)
def test_a_statement_is_known_by_its_words(sentence, rest, name):
    found = sort_of(sentence, sentence + rest)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("sentence", OF_NONE)
def test_a_statement_that_no_record_would_show_is_left(sentence):
    assert sort_of(sentence, sentence + SPORT + STUDY + REPORT) is None


def test_a_game_is_one_only_in_a_report_on_sport():
    sentence = "Orrin beat Ayle 3-1 on Saturday."
    assert sort_of(sentence, sentence + " The penalty was paid.") is None


@pytest.mark.parametrize("one", SORTS, ids=lambda one: one.name)
def test_the_places_of_a_sort_are_alike_and_each_has_a_note(one):
    places = (one.record, one.tempting, *one.others)
    assert len({place.text for place in places}) == len(places)
    assert all(place.note.endswith(".") and place.text[-1] != "." and place.text[0].isupper() for place in places)
    lengths = [len(place.text.split()) for place in places]
    assert max(lengths) <= 2 * min(lengths)


def test_a_sort_needs_places_to_choose_from():
    with pytest.raises(ValueError, match="three other places"):
        sort("x", "x", record=("A", "a."), tempting=("B", "b."), others=(("C", "c."),))


def asked(seed, *paragraphs):
    draft = Draft(*paragraphs, headline="Council votes to close pool in Orrin")
    return list(candidates(draft.reading(), Random(seed), (type_named("where_to_check"),)))


POOL = ("The council of Orrin voted 6-2 on Tuesday to close the pool in May.", "It has been open for 40 years.")


def test_the_minutes_show_how_a_council_voted():
    ((question, refused),) = asked(1, *POOL)
    assert refused == ()
    assert question.options[question.key].text == "The official minutes of the meeting"
    assert "The agenda sent out before the meeting" in {option.text for option in question.options}
    assert "“The council of Orrin voted 6-2 on Tuesday to close the pool in May”" in question.stem


def test_another_seed_shows_other_places():
    shown = {frozenset(o.text for o in question.options) for seed in range(8) for question, _ in asked(seed, *POOL)}
    assert len(shown) > 2


def test_what_leans_on_the_sentence_before_is_not_asked():
    assert asked(1, "A pool is shut.", "It was closed when the council voted 6-2 on Tuesday to shut it.") == []
