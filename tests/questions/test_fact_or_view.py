"""Which statements could be checked, which judge, look ahead or demand, and what is asked about them."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import ContentForm, Quote
from quizgen.questions import candidates, type_named
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.judgements.forecasts import expected_by
from quizgen.questions.judgements.judging_words import judgement_by_name, judgement_in, may_judge
from quizgen.questions.judgements.statement_kinds import kind_of, wanted_by
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, STATED, WANTED
from tests.questions.draft import Draft

KINDS = [
    # what happened, with a number or a plain act
    ("Two boats of the Harwick crew sank on Friday", CHECKABLE),
    ("The board agreed to sell the two ferries in May", CHECKABLE),
    ("Ann Hill was elected as harbour master in May", CHECKABLE),
    ("The board signed the contract for the pier in May", CHECKABLE),
    ("The council closed the pier, which had served the islands, and sold its two ferries", CHECKABLE),
    # what something is, by a word that judges
    ("The plan for the pier is a disgrace", JUDGED),
    ("The fares of the old ferry are simply unfair", JUDGED),
    ("Her speech was a great moment for the town", JUDGED),
    # what is to come, and in nobody's hands
    ("The price of a crossing will rise by a third", EXPECTED),
    ("The court is expected to rule on the pier in May", EXPECTED),
    ("The queue will grow if the pier stays shut", EXPECTED),
    ("The seas round the islands will become more dangerous", EXPECTED),
    ("The gale will lead to fewer crossings", EXPECTED),
    ("Storms will remain a serious problem for the islands", EXPECTED),
    # what somebody wants
    ("The council should close the pier at once", WANTED),
    ("Ministers must protect the ferries of the islands", WANTED),
    ("We hope that the pier will reopen in spring", WANTED),
    ("The board should not accept the offer of the ferry firm", WANTED),
]


@pytest.mark.parametrize(("told", "kind"), KINDS)
def test_the_form_of_a_statement_tells_its_kind(told, kind):
    found = kind_of(told)
    assert found is not None
    assert found.kind == kind


OF_NO_KIND = [
    # a word in it may judge, or weighs a cause
    "Two boats of the Harwick crew sank in a terrible storm on Friday",
    "The board badly damaged two boats on Friday",
    "The storm caused two boats to sink on Friday",
    "The crew reacted cautiously when two boats sank",
    "The vote on Friday was a reminder of his temper",
    # a cause, a guess, and what no record shows
    "The storm pushed out the sale of 40 boats by two months",
    "The sale of 40 boats was held up by the rain in May",
    "Early signs pointed to a worker who left in May",
    "The crew recognised the boat that sank in May",
    # what it is for somebody, what it may come to, what is still to come of it
    "The plan of the board posed two problems",
    "The school had lost two classes and stood to lose a third in May",
    "The two firms agreed to merge on Friday, creating a fleet of 14 ferries",
    # two things of different kinds
    "The plan is a disgrace and will hurt the islands",
    "The plan is a disgrace, and the council signed it in May",
    "The council should close the pier, a disgrace to the town",
    # figures of speech, and what somebody has in mind
    "The mayor has lost the trust of the islands",
    "The race for the pier entered its final stage",
    "The town entered the year 2005 on course for growth",
    "A series of errors handed the crew a lead of ten",
    "The fares are staggering and the highest ever",
    # plans and promises, rules, guesses
    "The council will open the pier in May",
    "We will win the vote in May",
    "A crossing will cost three pounds",
    "Applicants must pay five pounds by May",
    "The work should be ready by the end of May",
    "The new pier should help the islands",
    "The boats must have sunk in the night",
    "The court was expected to rule on the pier in May",
    "The board asked whether the price would rise",
    # a verdict on all of a kind is a judgement as much as a forecast
    "Laws that rely on larger fares will harm the islands",
    "The new fares will not lead to more crossings",
    # "need" is a noun here
    "I am betting on the mayor’s need to sell the pier",
    # a way to say something
    "I want to thank the crews of the two boats",
    "Two boats may have sunk on Friday",
    "The bridge is one of eighteen in the town",
    # what was told, agreed or begun with a "must", a "need" or a "should"
    "We told the ferry firm that it must find the money",
    "The ministers agreed on the need to cut the fares",
    "I should tell the crews of the two boats",
    "All we need to do is ask the crews to return",
    # one half is so, the other is to come; a plan
    "The lamp is ready and the new harbour wall is expected to cost more",
    "The ferry firm will increase its fleet by two boats",
    "The ferry firm will increase output of its two yards",
    "The terms of the other two loans will remain the same",
    "The old ferry firm has gone from strength to strength since 2018",
    # what it was done for, and why: others may see it otherwise
    "The mayor visited the memorial on Friday to honour the crews",
    "Two ferries were sold in May to cut the debts of the town",
    "Shares in the ferry firm gained two crowns as buyers returned",
    # a figure of speech, and what is only reckoned
    "The sale of 2018 heralded a new age for the islands",
    "The sale has bought the town time for two years",
    "Three songs drove the sales of the record in May",
    "The latest forecasts of May showed a catch of 300 boxes",
    # what somebody has decided to do, or will become by a decision
    "The yard in Harwick, until now a part of the firm, will become an independent unit",
    "The case will remain before the court until the two sides have met",
    "Spending by the town and the islands will rise by a third",
    "The new ferry is expected to be launched in May",
    # the one is so, the other is to come
    "The firm slashed its debts in May and the fares are expected to fall",
    "Traffic will grow as nearly all of the islands have built piers",
    # what is said of anybody, and two statements
    "You are the best rower of the club",
    "The post was lost at sea and, “It was a disgrace”",
    "The mayor is a disgrace and Ann Hill needs to stop him",
    # a count that is weighed, in words that take a side
    "Hill had only two rivals in May",
    "The mayor was embroiled in a contest of four sides in May",
    "The vote of May fractured the three parties of the islands",
    # it is not they who want it
    "The plans seem to suggest that one man should be told what to do",
    "We must not forget that ours is still an island",
    "The savings should put the ferry firm on its feet",
    "Closer links mean that the port must add Harwick to its rivals",
    "The town was upset with the half-hearted work on the pier",
    "The visit is expected to be crucial for the islands",
    "The crews were being hurt by unfair fares on the ferry",
    "Rumours of a sale have reached two islands since May",
    # a wish that somebody has; a forecast and a claim in one breath
    "The board of the ferry has had a long-term ambition of carrying 300 crews since May",
    "The board announced in May that its goal is to carry 300 crews",
    "Fares will rise by a third next year and piers are still in ruins",
]


@pytest.mark.parametrize("told", OF_NO_KIND)
def test_what_mixes_kinds_or_leaves_doubt_is_of_none(told):
    assert kind_of(told) is None


JUDGING = [
    ("The vote was an absolute disgrace", "disgrace"),
    ("The fares are not fair game but unfair", ""),
    ("The coast was a disaster area", ""),
    ("The tax bill of the firm is a good example of money kept abroad", ""),
    ("It is imperative that the board acts", ""),
    ("She is a good captain", "good captain"),
    ("He is a black man from the islands", ""),
    ("The terrible storm sank two boats", ""),
    ("The plan for the pier is hopelessly flawed", "flawed"),
    # what somebody does, and what is taken for granted
    ("The dogs were terrifying the village", ""),
    ("She was gifted a boat", ""),
    ("The main trouble was the oppressive heat", ""),
]


@pytest.mark.parametrize(("told", "words"), JUDGING)
def test_a_judgement_is_what_something_is(told, words):
    assert judgement_in(told) == words


def test_what_might_judge_is_seen_as_well():
    assert may_judge("The board narrowly lost the vote")
    assert not may_judge("The board lost the vote by two")


FRAMES = [
    (judgement_by_name, "Ann Hill called the plan ‘a disgrace’", "disgrace"),
    (judgement_by_name, "Ann Hill described the ‘shameful’ vote of the board", ""),
    (judgement_by_name, "Ann Hill called for a brilliant plan", ""),
    (judgement_by_name, "Ann Hill hailed the song as inspiring young players", ""),
    (wanted_by, "Ann Hill called for an inquiry into the fire", "called for"),
    (wanted_by, "Ann Hill urged the board to act and met the crews", ""),
    (wanted_by, "Ann Hill was urged to go", ""),
    (wanted_by, "At nine one of the crew called for medical assistance", ""),
    (wanted_by, "The board ignored the crews' calls for an inquiry", ""),
    (wanted_by, "The law calls for two lamps on each pier", ""),
    (wanted_by, "He said the accord, reached in Harwick in May, calls for a third ferry", ""),
    (wanted_by, "The plan of the board calls for a third ferry", ""),
    (wanted_by, "Ann Hill urged the board to admit that it had failed", ""),
    (wanted_by, "Ann Hill called for the ban after two crews had died", ""),
    (wanted_by, "Ann Hill appeals to the crews of the islands", ""),
    (wanted_by, "Ann Hill appealed to the crews to return", "appealed to"),
    (expected_by, "The bank forecasts that prices will fall", "forecasts"),
    (expected_by, "The bank expects its staff to wear a tie", ""),
    (expected_by, "A majority of voters expect the mayor to win by a third", ""),  # somebody counted them
    (expected_by, "The bank expects to open in May", ""),
]


@pytest.mark.parametrize(("find", "sentence", "words"), FRAMES)
def test_the_verb_tells_the_kind(find, sentence, words):
    assert find(sentence) == words


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("fact_or_view"),))
    return [question for question, reasons in found if not reasons]


NEWS = "The board of the Harwick ferry met on Friday to speak about the fares for the islands."


def test_what_a_source_says_in_the_sentence_is_asked_about_with_its_sentence():
    draft = Draft(NEWS, "The fares for the islands are an absolute disgrace, said Ann Hill of the crews.")
    hill = draft.source("Ann Hill")
    draft.says(hill, "the fares for the islands are an absolute disgrace",
               printed="The fares for the islands are an absolute disgrace", named="Ann Hill", cue="said")  # fmt: skip
    (question,) = [q for q in asked(draft) if "disgrace" in q.stem]
    assert "by a source" in question.stem
    assert question.options[question.key].text == JUDGED
    assert [option.text for option in question.options] == [*STATED]
    assert "disgrace" in question.options[question.key].feedback


def test_what_a_test_shows_is_nobodys_statement():
    told = "40 of the 60 boats for the islands had rusted"
    for who, is_asked in (("Water tests", False), ("A letter by Ann Hill", True)):
        draft = Draft(NEWS, f"{who} showed that {told}.")
        source = draft.source(who, coarse="document")
        draft.says(source, told, named=who, cue="showed", lemma="show")
        stems = [q.stem for q in asked(draft)]
        assert bool(stems) is is_asked
        assert all("by a source" in stem for stem in stems)


def test_who_speaks_is_named_where_the_sentence_does_not_tell():
    said = "We have all read it with care. The council should scrap the new fares for the islands."
    draft = Draft(NEWS, f"Ann Hill said: “{said}”")
    hill = draft.source("Ann Hill")
    draft.says(hill, said, form=ContentForm.QUOTATION, quote=Quote.DIRECT, named="Ann Hill", cue="said")
    (question,) = [q for q in asked(draft) if "scrap" in q.stem]
    assert "statement by Ann Hill" in question.stem
    assert question.options[question.key].text == WANTED


def test_what_the_article_itself_tells_is_seen_to_be_a_fact_and_not_asked_about():
    assert not asked(Draft(NEWS, "The board of the ferry closed two offices in Harwick and on the islands in 2018."))


@pytest.mark.parametrize(
    ("sentence", "said", "named", "cue", "lemma"),
    [
        # how somebody sees it, though it has numbers
        (
            "Ann Hill said that her crew had lost the race in the first ten minutes and not the last two.",
            "her crew had lost the race in the first ten minutes and not the last two", "Ann Hill", "said", "say",
        ),
        # a judgement, and a wish beside it
        (
            "Ann Hill branded the sale of the ferries a disgrace and wants a new vote in the spring.",
            "the sale of the ferries a disgrace", "Ann Hill", "branded", "brand",
        ),
        # whether there is anything in it, somebody could find out
        (
            "Ann Hill called the story of the islands about the sale of the ferries baseless.",
            "the story of the islands about the sale of the ferries baseless", "Ann Hill", "called", "call",
        ),
        # a rule lays down what can be looked up
        (
            "Emergency standards call for one ferry for every 20 people of the islands.",
            "one ferry for every 20 people of the islands", "Emergency standards", "call for", "call",
        ),
    ],
)  # fmt: skip
def test_what_is_set_against_something_and_what_a_rule_wants_are_of_no_kind(sentence, said, named, cue, lemma):
    draft = Draft(NEWS, sentence)
    draft.says(draft.source(named), said, lemma=lemma, named=named, cue=cue)
    assert not [q for q in asked(draft) if said in q.stem]


@pytest.mark.parametrize(
    ("sentence", "said", "lemma"),
    [
        ("Ann Hill forecast that fares will fall by a tenth.", "fares will fall by a tenth", "forecast"),
        ("Ann Hill left the board of the ferry on Friday, calling the new fares a joke.", "a joke", "call"),
    ],
)
def test_what_is_given_away_or_is_half_of_the_sentence_is_not_asked(sentence, said, lemma):
    draft = Draft(NEWS, sentence)
    cue = "calling" if lemma == "call" else "forecast"
    draft.says(draft.source("Ann Hill"), said, lemma=lemma, named="Ann Hill", cue=cue)
    assert not [q for q in asked(draft) if said in q.stem]


@pytest.mark.parametrize(
    "said",
    [
        "I thought the letter on the new fares was a joke",  # taken for one then, and not now
        "Two hundred crowns gets me a plank of a ferry",  # a bitter exaggeration
    ],
)
def test_what_is_said_loosely_in_a_first_person_is_of_no_kind(said):
    draft = Draft(NEWS, f"Ann Hill said: “{said}.”")
    draft.says(draft.source("Ann Hill"), f"{said}.", form=ContentForm.QUOTATION, quote=Quote.DIRECT,
               named="Ann Hill", cue="said")  # fmt: skip
    assert not asked(draft)


def test_a_demand_beside_a_fact_is_neither():
    for wanted, plain in (("a lower fare, which had reached nine crowns", False), ("a lower fare for the crews", True)):
        draft = Draft(NEWS, f"Ann Hill called for {wanted}.")
        draft.says(draft.source("Ann Hill"), wanted, lemma="call for", named="Ann Hill", cue="called for",
                   form=ContentForm.PHRASE)  # fmt: skip
        assert bool([q for q in asked(draft) if wanted in q.stem]) is plain


def test_whose_it_is_that_somebody_tells_of_must_be_known():
    draft = Draft(NEWS, "Fares were high. He said it averaged five crowns over two years on the islands.")
    draft.says(
        draft.source("Ann Hill"), "it averaged five crowns over two years on the islands", named="He", cue="said"
    )
    assert not [q for q in asked(draft) if "averaged" in q.stem]


def test_a_sentence_with_a_second_voice_is_not_asked_about():
    draft = Draft(NEWS, "The fares are an absolute disgrace, said Ann Hill, and Tom Orr called them unfair to all.")
    hill, orr = draft.source("Ann Hill"), draft.source("Tom Orr")
    draft.says(hill, "the fares are an absolute disgrace", printed="The fares are an absolute disgrace",
               named="Ann Hill", cue="said")  # fmt: skip
    draft.says(orr, "unfair to all", form=ContentForm.PHRASE, lemma="call", named="Tom Orr", cue="called")
    assert not [q for q in asked(draft) if "disgrace" in q.stem]


@pytest.mark.parametrize(
    ("night", "whole"), [("Monday night a town hall", False), ("Monday night at a town hall", True)]
)
def test_a_sentence_that_has_lost_its_at_is_not_printed(night, whole):
    draft = Draft(f"Ann Hill spoke {night} of the Harwick crews that was held for the islands.")
    assert bool(verbatim(draft.sentence("Ann Hill"), draft.reading())) is whole


@pytest.mark.parametrize(
    ("said", "asked_of"),
    [
        # of one's own deeds a hope is a forecast as well; of others it is a demand
        ("she hopes to name a new skipper for the ferry by the end of June", False),
        ("she wants to name a new skipper for the ferry in the summer", False),
        ("fares should be scrapped on all the islands", True),
        # a demand, and a fact on which it rests
        ("fares should be scrapped on all the islands, which they had ruined", False),
    ],
)
def test_a_wish_is_asked_about_where_it_is_no_forecast_and_no_fact(said, asked_of):
    draft = Draft(NEWS, f"Ann Hill said {said}.")
    draft.says(draft.source("Ann Hill"), said, named="Ann Hill", cue="said")
    assert bool([q for q in asked(draft) if said in q.stem]) is asked_of
