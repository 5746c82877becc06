"""Sentences that we wrote: who seems to speak, and is only talked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import ContentForm, Naming
from quizgen.questions.claims.misread import given_to_another, no_claim
from quizgen.questions.sources.speakers import clear_source
from quizgen.questions.sources.talked_about import (
    another_is_described,
    end_of_a_place,
    of_the_one_in_the_news,
    only_agreed_with,
    talked_about,
)
from tests.questions.draft import Draft

#: Who is named before, and whether "the sheriff" may be another.
THE_SHERIFF = [
    ("Sheriff Ada Orr fined Ben Hale. The sheriff said the wall was safe.", "Sheriff Ada Orr", False),
    ("Ada Orr, once a sheriff, fined Ben Hale. The sheriff said the wall was safe.", "Ada Orr", True),
    (
        "A sheriff's friend Ada Orr met Ben Hale. The sheriff said the wall was safe.",
        "A sheriff's friend Ada Orr",
        True,
    ),
]


@pytest.mark.parametrize(("text", "name", "wanted"), THE_SHERIFF)
def test_whoever_bears_the_title_is_called_by_it(text, name, wanted):
    draft = Draft(text)
    draft.source(name)
    draft.source("Ben Hale")
    draft.says("S1", "the wall was safe", named="The sheriff", cue="said")
    assert another_is_described(draft.attributions[0], draft.reading()) is wanted


HE = [
    ("Mr Lund has failed to mend the wall, he claimed.", "Mr Lund has failed to mend the wall", True),
    ("Mr Lund came late. The wall, he claimed, was old.", "was old", False),
]


@pytest.mark.parametrize(("text", "content", "wanted"), HE)
def test_he_is_nobody_who_is_named_in_what_he_says(text, content, wanted):
    draft = Draft(text)
    draft.source("Mr Lund", "Lund")
    draft.says("S1", content, named="he", cue="claimed")
    reading = draft.reading()
    assert talked_about(draft.attributions[0], reading) is wanted
    assert not (wanted and clear_source(draft.attributions[0], reading))


def test_he_is_nobody_whom_the_last_speaker_talked_about():
    draft = Draft("Ben Hale said that Carl Lund was late. The wall, he claimed, was old.")
    draft.source("Ben Hale")
    draft.source("Carl Lund")
    draft.says("S1", "Carl Lund was late", named="Ben Hale", cue="said")
    draft.says("S2", "was old", named="he", cue="claimed")
    assert talked_about(draft.attributions[1], draft.reading())


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("Ann Hill, with the crews at the quay in Orrin, Harwick said the sea was calm.", "Harwick", True),
        ("The Orrin, Ohio, company told the mayors. The Orrin said the sea was calm.", "The Orrin", True),
        ("It rained. The Harbour Board said the sea was calm.", "The Harbour Board", False),
        ("In Orrin, the Harbour Board said the sea was calm.", "the Harbour Board", False),
    ],
)
def test_the_end_of_a_place_says_nothing(text, name, wanted):
    draft = Draft(text)
    draft.source(name, naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says("S1", "the sea was calm", named=name, cue="said")
    assert end_of_a_place(draft.attributions[0], draft.reading()) is wanted


@pytest.mark.parametrize(
    ("headline", "wanted"), [("Harwick mourns Carl Lund", True), ("Harwick mends its wall", False)]
)
def test_in_a_report_of_one_man_he_is_not_another(headline, wanted):
    draft = Draft("Ben Hale said he would be missed by all.", "Carl Lund was mayor.", headline=headline)
    draft.source("Ben Hale")
    draft.source("Carl Lund", "Lund")
    lund = draft.sources[1]
    draft.sources[1] = replace(lund, mentions=lund.mentions * 5)
    draft.says("S1", "he would be missed by all", named="Ben Hale", cue="said")
    assert of_the_one_in_the_news(draft.attributions[0], draft.reading()) is wanted


@pytest.mark.parametrize(
    ("lemma", "claim", "wanted"),
    [
        ("warn", "for a long time that the fares will rise", True),
        ("concede", "only there were errors in the plan", True),
        ("say", "the plan should wait, despite backing it", True),
        ("say", "the powers would not take them away", True),
        ("say", "the crews would take the boats away", False),
        ("say", "Lund had told him to stay", False),
        ("say", "couple a strike with a storm and crews get nervous", True),
        ("say", "well, the pier is bad", True),
        ("forecast", "growth of a tenth while others see less", True),
        ("forecast", "growth will be a tenth while others see less", False),
        ("say", "for the board the plan is dear", False),
        ("say", "since the board will have to borrow", True),
        ("say", "because of the flood the board will have to borrow", False),
        ("say", "after the clerk failed to come to the second hearing", True),
        ("say", "after that the board will have to borrow", False),
    ],
)
def test_what_is_no_claim_is_told_by_its_form(lemma, claim, wanted):
    draft = Draft(f"It was told that {claim}.")
    draft.source("It")
    draft.says("S1", claim, lemma=lemma)
    assert no_claim(draft.attributions[0], claim) is wanted


def test_what_somebody_is_accused_of_does_not_go_on_with_what_is_said():
    told = "making false promises and said the wall was old"
    draft = Draft(f"Ben Hale accused the board of {told}.")
    draft.says(draft.source("Ben Hale"), told, lemma="accuse", form=ContentForm.GERUND)
    assert no_claim(draft.attributions[0], told)


def test_his_own_is_not_given_to_another():
    assert given_to_another("he was happy with his task", "he was happy with Carl Lund’s task")
    assert not given_to_another("he was happy with his task", "he was happy with his task")


@pytest.mark.parametrize(("name", "wanted"), [("Carl Lund", True), ("Ben Hale", False)])
def test_who_is_agreed_with_does_not_go_on_speaking(name, wanted):
    draft = Draft("Ben Hale agreed with Carl Lund that the boat was late. It was dark, he said.")
    draft.source(name)
    draft.says("S1", "It was dark", named="he", cue="said")
    assert only_agreed_with(draft.attributions[0], draft.reading()) is wanted
