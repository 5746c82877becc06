"""Sentences of which the right answer was not beyond doubt: who speaks, what is told, whose words stand in marks."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Quote, Span
from quizgen.questions import candidates, type_named
from quizgen.questions.claims.claims import usable
from quizgen.questions.claims.misread import begins_elsewhere, in_a_deck, may_be_of_those_told_of, only_the_forecast
from quizgen.questions.judgements.one_kind import of_one_kind
from quizgen.questions.quotations.own_words import told_by_its_words
from quizgen.questions.quotations.quotations import quoted_people
from quizgen.questions.reference import people_meant
from quizgen.questions.sources.identified import named_body
from quizgen.questions.sources.name_to_write import names_are_changed
from quizgen.questions.sources.showable import presentable
from quizgen.questions.sources.written_names import ways_to_write
from tests.questions.draft import Draft
from tests.questions.test_introduced import PEOPLE, storm

#: What somebody says of others, or of herself, how it goes on, and whether it may be the others who insisted.
WHO_INSISTED = [
    ("the skippers had left the talks", "and", True),
    ("she had left the talks", "and", False),
    ("the skippers had left the talks", ", and", False),
    ("the old fares of the ferries were to stay", "and", False),
]


@pytest.mark.parametrize(("told", "joined", "open_"), WHO_INSISTED)
def test_those_of_whom_somebody_tells_may_be_the_ones_who_insisted(told, joined, open_):
    space = "" if joined.startswith(",") else " "
    d = Draft(f"Ms Orr said {told}{space}{joined} insisted that it was a matter for the harbour board.")
    orr = d.source("Ms Orr")
    d.says(orr, told, named="Ms Orr", cue="said")
    d.says(orr, "it was a matter for the harbour board", lemma="insist", named="Ms Orr", cue="insisted")
    reading = d.reading()
    assert may_be_of_those_told_of(reading.attributions[1], reading) is open_


FORECASTS = [
    ("Profit came to 40 crowns a share, a crown more than dealers expected", True),
    ("Sales topped the 9 million crowns in the consensus of the dealers", True),
    ("Dealers expected a profit of 40 crowns a share", False),
    ("Sales rose to more than 9 million crowns in May", False),
]


@pytest.mark.parametrize(("told", "theirs"), FORECASTS)
def test_a_survey_of_what_was_expected_shows_no_result(told, theirs):
    d = Draft(f"{told}, according to a survey by Lund Research.")
    survey = d.source("a survey by Lund Research", naming=Naming.NAMED_ORGANISATION, coarse="document")
    d.says(survey, told, lemma="according to", named="a survey by Lund Research", cue="according to")
    reading = d.reading()
    assert only_the_forecast(reading.attributions[0], told) is theirs


def test_a_line_without_a_stop_is_a_heading():
    for line, heading in (("Board says complaint about the old pier played no role", True),
                          ("The board says that the complaint about the old pier played no role.", False)):  # fmt: skip
        d = Draft(line)
        d.says(d.source("Board"), line.split("says ")[1].rstrip(".").removeprefix("that "))
        reading = d.reading()
        assert in_a_deck(reading.attributions[0], reading) is heading
        assert not (heading and usable(reading.attributions[0], reading))


def test_what_somebody_retells_of_another_is_not_her_own_quotation():
    own = "the board wanted to “settle it with a lawyer”"
    retold = "Mr Lund had told her that he would “settle it with a lawyer”"
    for told, hers in ((own, True), (retold, False)):
        d = Draft(f"Mayor Anna Orr said {told}.")
        d.says(d.source("Anna Orr", "Orr"), told, named="Mayor Anna Orr", cue="said", quote=Quote.PART_DIRECT)
        d.introduces("Anna Orr", "Mayor", "mayor", "Mayor Anna Orr")
        assert bool(quoted_people(d.reading())) is hers


OFFICES = [
    ("The Harbour Works Committee Member for Piers, Jon Reed, was there. “Nine boats sank,” said the HWCM.", "HWCM"),
    ("“Nine boats sank,” said the CEO.", "CEO"),
]


@pytest.mark.parametrize(("text", "office"), OFFICES)
def test_letters_that_stand_for_an_office_name_no_body(text, office):
    assert not _body(text, office)
    assert _body(text.replace(office, "HBA"), "HBA")


def _body(text, name):
    d = Draft(text)
    who = d.source(f"The {name}", name, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    d.says(who, "Nine boats sank", form=ContentForm.QUOTATION, named=f"the {name}", cue="said")
    reading = d.reading()
    return named_body(reading.attributions[0], reading)


def test_an_office_is_no_way_to_write_a_name():
    d = Draft("Asoka Lund was there. The Minister said that the pier is safe.")
    d.source("Asoka Lund", "Lund", "The Minister")
    assert ways_to_write(d.sources[0], []) == ("Asoka Lund", "Lund")


def test_a_name_that_was_changed_is_not_asked_for():
    assert names_are_changed("*Her name has been changed.")
    assert names_are_changed("Ana (not her real name) left.")
    assert not names_are_changed("The name of the street has been long forgotten.")


def test_a_title_is_where_a_name_was_cut():
    d = Draft("Democrat Coun. Ana Orr left.")
    d.source("Democrat Coun")
    d.source("Ana Orr")
    assert [presentable(source) for source in d.sources] == [False, True]


def test_only_the_firm_has_begun_to_talk_with_its_employees():
    for told, tells in (("We have started a consultation with employee representatives on the yard", True),
                        ("They have started a consultation with employees on the yard", False)):  # fmt: skip
        d = Draft(f"“{told},” Ann Hill said.")
        d.says(d.source("Ann Hill"), told, form=ContentForm.QUOTATION, quote=Quote.DIRECT)
        assert told_by_its_words(d.attributions[0]) is tells


def test_who_presents_a_petition_speaks_for_others_too():
    for deed, asked in (("walked to the old harbour", True), ("presented a petition with 23 names", False)):
        d = Draft(
            "The council of Harwick wants to close the old pier, and the islanders are angry with the board.",
            f"Islander Jon Reed {deed}. Resident Jon Reed said that the old pier is safe.",
            headline="Anger at the pier",
        )
        d.says(d.source("Jon Reed", "Reed"), "the old pier is safe", named="Resident Jon Reed", cue="said")
        d.introduces("Jon Reed", "Resident", "resident", "Resident Jon Reed")
        assert bool(list(candidates(d.reading(), Random(1), (type_named("source_kind"),)))) is asked


def test_a_fact_on_a_condition_holds_a_demand():
    for more, asked in ((" in May", True), (" in May on the condition that the crews return with 40 lamps", False)):
        told = f"she had signed the contract for 20 boats{more}"
        d = Draft(f"Ann Hill said {told}.")
        d.says(d.source("Ann Hill"), told, named="Ann Hill", cue="said")
        d.states("signed")
        assert bool(list(of_one_kind(d.reading()))) is asked


def test_descriptions_never_stand_in_the_order_of_the_names():
    for seed in range(12):
        for question, _ in candidates(storm(PEOPLE), Random(seed), (type_named("who_is_who"),)):
            assert list(question.key) != sorted(question.key)


def test_whom_the_article_calls_she_is_not_taken_for_him():
    d = Draft(
        "Tala Lund came by boat. She was late. Ravan Orr came by train.",
        "Emil Brandt sold the farm. He left in May.",
    )
    for name in ("Tala Lund", "Ravan Orr", "Emil Brandt"):
        d.source(name, name.split()[1])
    d.means("She", "She was late", "Tala Lund")
    d.means("He", "He left in May", "Emil Brandt", rivals=("Tala Lund", "Ravan Orr"))
    reading = d.reading()
    rivals = people_meant.rivals(reading.mentions[1], "He left in May.", False, reading)
    assert "Tala Lund" not in rivals


def test_whose_planes_they_are_tells_who_has_searched():
    for whose, asked in (("their", False), ("the", True)):
        told = f"one of {whose} planes had searched the coast of Harwick on Friday morning"
        printed_there = told.replace("their", "its")
        d = Draft(
            f"The rescue service said that {printed_there}. "
            "The harbour board said that the boat had left the port without a lamp. "
            "The lamp union said that a sailor had asked for help at noon. "
            "The pier office said that nobody had seen the boat since Tuesday."
        )
        for name, words, printed in (
            ("The rescue service", told, printed_there),
            ("The harbour board", "the boat had left the port without a lamp", ""),
            ("The lamp union", "a sailor had asked for help at noon", ""),
            ("The pier office", "nobody had seen the boat since Tuesday", ""),
        ):
            who = d.source(name, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
            d.says(who, words, printed=printed, named=name)
        found = candidates(d.reading(), Random(1), (type_named("who_said"),))
        assert any("planes" in question.stem for question, _ in found) is asked


def test_who_scored_and_was_not_asked_is_no_question():
    news = "The council of Harwick met on Friday in the old hall and spoke of the pier for two hours."
    for did, asked in (("sold the pier", True), ("scored a goal", False), ("fell off the pier", False)):
        d = Draft(
            news,
            f"Ada Hill {did} at noon. Hill left at one. The rain came later.",
            "The road was wet. The bus was late.",
            "Nobody had a lamp.",
            "It was a long day.",
            "“We worked hard all week,” Anna Orr said.",
            "“We were better than them,” Maria Lund added.",
        )
        for who, cue, words in (
            ("Anna Orr", "said", "We worked hard all week"),
            ("Maria Lund", "added", "We were better than them"),
        ):
            d.says(
                d.source(who, who.split()[1]), words, named=who, form=ContentForm.QUOTATION, quote=Quote.DIRECT,
                printed=f"“{words},”", cue=cue,
            )  # fmt: skip
        d.source("Ada Hill", "Hill")
        found = candidates(d.reading(), Random(1), (type_named("who_is_quoted"),))
        assert any("mention" in question.stem or "name" in question.stem for question, _ in found) is asked


def test_what_others_assured_somebody_of_is_not_what_he_says():
    first, told = "He had been assured", "that the old pier would stay"
    d = Draft(f"{first}, Mr Hale said, {told}.")
    d.says(d.source("Mr Hale"), told.removeprefix("that "), named="Mr Hale", cue="said")
    reading = d.reading()
    article, whole = reading.article.text, reading.attributions[0]
    start, rest = article.index(first), article.index(told)
    torn = replace(whole, content=(Span(start, start + len(first)), Span(rest, rest + len(told))))
    assert begins_elsewhere(torn, "the old pier would stay", article)
    assert not begins_elsewhere(whole, "the old pier would stay", article)
