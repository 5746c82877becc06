"""Causes of wrong keys that readers of printed quizzes found: each told by its form, each refused."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Quote, Source
from quizgen.questions import candidates, type_named
from quizgen.questions.certainty.hedges import hedges_in
from quizgen.questions.certainty.settled import COUNTER_TO_FACT, turned_out
from quizgen.questions.channel.channel_hints import stands_in_its_own
from quizgen.questions.claims.misread import lost_its_time
from quizgen.questions.english.hanging import hangs
from quizgen.questions.introductions.describing import clear
from quizgen.questions.judgements.loaded_words import judging_words
from quizgen.questions.judgements.loaded_words.meant import surely_meant
from quizgen.questions.judgements.statement_kinds import wanted_by
from quizgen.questions.numbers.majorities import vague_numbers
from quizgen.questions.sentences.side_by_side import stands_alone
from quizgen.questions.sentences.undated import without_loose_time
from quizgen.questions.sources.identified import named_person
from quizgen.questions.sources.kinship import may_be_one
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.named_only import alive
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.written_names import either_name, spelt_out
from quizgen.questions.types.corroboration import goes_on
from tests.questions.draft import Draft


def test_a_calling_is_no_part_of_a_name():
    artist = Source(id="S1", name="Artist Leona Riddle", naming=Naming.NAMED_PERSON, coarse="person")
    assert bare_name(artist) == "Leona Riddle"
    assert "Artist" not in either_name(artist, Draft("Artist Leona Riddle said so.").reading())


SPOKESMEN = [
    ("A company spokesman", "Harwick Ferries", True),
    ("The bank's chairman", "Harwick Ferries", False),
    ("A spokesman for Lund Motors", "Harwick Ferries", False),
]


@pytest.mark.parametrize(("name", "body", "one"), SPOKESMEN)
def test_who_speaks_for_the_company_is_no_other_than_the_company(name, body, one):
    spokesman = Source(id="S1", name=name, naming=Naming.UNNAMED_PERSON, coarse="person")
    company = Source(id="S2", name=body, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    assert may_be_one(spokesman, company) is may_be_one(company, spokesman) is one


@pytest.mark.parametrize("told", ["The suicide of Tom Reyes shook the town.", "Tom Reyes was shot at the pier."])
def test_the_dead_are_no_options(told):
    draft = Draft(told)
    draft.source("Tom Reyes")
    assert not alive(draft.sources[0], draft.reading())


LISTED = [
    ("Crews in Harwick, Orrin and Lund said that the pier was safe.", "Crews in Harwick", False),
    ("Crews in Harwick said that the pier was safe.", "Crews in Harwick", True),
    ("Crews in Harwick, Orrin and Lund said that the pier was safe.", "Crews in Harwick, Orrin and Lund", True),
    ("Past Harbour Trade Board (HTB) forecasts said that the pier was safe.", "Harbour Trade Board", False),
    ("Past forecasts of the Harbour Board said that the pier was safe.", "the Harbour Board", False),
]


@pytest.mark.parametrize(("told", "who", "is_clear"), LISTED)
def test_a_source_is_not_cut_in_a_list_and_an_old_forecast_is_nobodys_word(told, who, is_clear):
    draft = Draft(f"It was late. {told}")
    id = draft.source(who, naming=Naming.UNNAMED_GROUP, coarse="group")
    draft.says(id, "the pier was safe", named=who, cue="said")
    assert clear_source(draft.attributions[0], draft.reading()) is is_clear


FIRMS = [
    (
        "Lund and Associates, a Harwick firm that sells boats, said that the pier was safe.",
        "Lund and Associates",
        False,
    ),
    ("Ben Hale, a Harwick company that sells boats, said that the pier was safe.", "Ben Hale", False),
    ("Clerk Ben Hale of Lund and Co said that the pier was safe.", "Clerk Ben Hale of Lund and Co", True),
    ("Ben Hale, the head of a firm that sells boats, said that the pier was safe.", "Ben Hale", True),
]


@pytest.mark.parametrize(("told", "who", "person"), FIRMS)
def test_a_firm_is_no_person(told, who, person):
    draft = Draft(f"It was late. {told}")
    draft.says(draft.source(who), "the pier was safe", named=who, cue="said")
    assert named_person(draft.attributions[0], draft.reading()) is person


HALVES = [
    ("While the old rules of the harbour may have saved some lives", False),
    ("While the old rules may have saved lives, they cost the town its ferries", True),
    ("If the board insists on the fare the town will have to pay it", True),
    ("crews, who make up a tenth of the people on the islands", False),
    ("Crews, who make up a tenth of the people on the islands", False),
    ("The board has a chairman, who will resign in May", True),
]


@pytest.mark.parametrize(("text", "whole"), HALVES)
def test_an_option_has_a_main_clause(text, whole):
    assert stands_alone(text, ContentForm.CLAUSE) is whole


TIMES = [
    ("it is less likely that the board will raise the fares next month",
     "it is less likely that the board will raise the fares", True),
    ("the board will raise the fares next month", "the board will raise the fares", False),
    ("it was the most important case this year", "it was the most important case", True),
    ("the board would keep it so when it meets next week", "the board would keep it so when it meets", True),
    ("it is unlikely that fares will rise next year", "it is unlikely that fares will rise in 2005", False),
    ("at least nine boats sank last year", "at least nine boats sank", False),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "text", "lost"), TIMES)
def test_a_claim_keeps_the_time_that_bounds_it(printed, text, lost):
    assert lost_its_time(printed, text) is lost


@pytest.mark.parametrize(("who", "own"), [("Ann Hill", False), ("Tom Lund", True)])
def test_who_also_says_something_goes_on_from_the_sentence_before(who, own):
    draft = Draft(f"Tom Lund said that the lamp was lost. {who} also said that the pier was shut.")
    before, after = draft.source("Tom Lund"), draft.source("Ann Hill")
    draft.says(before, "the lamp was lost")
    draft.says(before if own else after, "the pier was shut")
    assert goes_on(draft.attributions[1], draft.reading()) is own


LOOKS = [
    ("From the bay the town can appear to be asleep", "", True),
    ("The town appears to be asleep", " Yet nobody there", True),
    ("The town appears to be asleep", " The crews left", False),
]


@pytest.mark.parametrize(("sentence", "behind", "turned"), LOOKS)
def test_looks_that_deceive_are_no_hedge(sentence, behind, turned):
    assert turned_out(hedges_in(sentence)[0], sentence, behind) is turned


def test_a_hedge_of_two_words_is_one():
    assert COUNTER_TO_FACT.search("The loser could be expected to go to court")
    assert not COUNTER_TO_FACT.search("The loser could go to court")


MOODS = [
    ("“The film has sinister moors and an old castle”", False),
    ("“The mayor hid a sinister plan from the crews”", True),
]


@pytest.mark.parametrize(("sentence", "meant"), MOODS)
def test_a_mood_that_is_painted_is_no_fault(sentence, meant):
    key = next(word for word in judging_words(sentence) if word.word == "sinister")
    assert surely_meant(key, sentence) is meant


TIMED = [
    ("The case is the most important that the court will hear this year", True),
    ("The board is unlikely to open the pier this week", True),
    ("The crews believe a deal is possible this week", True),
    ("The board thinks the pier will open this week", True),
    ("The board opened the pier last week", False),
]


@pytest.mark.parametrize(("told", "kept"), TIMED)
def test_what_is_so_of_its_time_alone_keeps_it(told, kept):
    assert (without_loose_time(told) == told) is kept


def test_what_comes_of_something_else_hangs():
    reading = Draft("The pier was shut.").reading()
    assert hangs("the resulting crisis was the worst in the history of Harwick", reading)
    assert not hangs("a crisis of the ferries was the worst in the history of Harwick", reading)


def test_to_plead_for_ones_life_is_no_demand_of_the_news():
    assert wanted_by("The crew pleads for help from the town")
    assert not wanted_by("The thief pleads for his life")


def test_a_share_in_words_beside_a_figure_is_not_asked_about():
    assert list(vague_numbers("A majority of islanders want the mayor"))
    assert not list(vague_numbers("A majority of islanders want the mayor, 44% to 34%"))


def views(told: str, *before: str, name: str = "Ann Hill") -> list[str]:
    draft = Draft(" ".join((*before, f"“{told},” {name} said.")), headline="Pier of Harwick to be shut")
    id = draft.source(name)
    draft.says(id, told, named=name, cue="said", form=ContentForm.QUOTATION, quote=Quote.DIRECT, at=told)
    found = candidates(draft.reading(), Random(1), (type_named("fact_or_view"),))
    return [question.stem for question, reasons in found if not reasons]


def test_what_is_retold_of_others_is_not_the_speakers():
    told = "The council should close the pier at once"
    assert views(told)
    assert not views(told, "“That is the basic premise of the board,” Ann Hill went on.")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("The Harbour Board annual report names nine pillars.", True),
        ("A letter from the Harbour Board names nine pillars.", True),
        ("The Harbour Board met, and a report was lost.", False),
    ],
)
def test_what_a_source_may_have_written_elsewhere_is_not_untold(text, own):
    board = Source(id="S1", name="Harbour Board", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    assert stands_in_its_own(board, text) is own


@pytest.mark.parametrize("before", ["retired ", "ex-"])
def test_a_retired_pilot_is_not_introduced_as_a_pilot(before):
    draft = Draft(f"The {before}Orrin harbour pilot Ben Hale came.")
    draft.introduces("Ben Hale", "Orrin harbour pilot", "pilot", "Orrin harbour pilot Ben Hale")
    assert not clear(draft.introductions[0], draft.reading())


def test_a_body_called_by_its_letters_may_be_written_in_full_where_the_article_has_it():
    draft = Draft("The Department for Boats and the mayor met. The DfB said so. Dover Far Beach was shut.")
    draft.source("The DfB", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    reading = draft.reading()
    assert spelt_out(reading.sources[0], reading) == ("Department for Boats",)
