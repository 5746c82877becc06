"""Options that fall away by themselves: of another kind, of the same house, cut wrongly, or not a person at all."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import ContentForm, Naming, Option, Quote, Source
from quizgen.questions.claims.cut_wrongly import cut_wrongly
from quizgen.questions.claims.misread import begins_elsewhere
from quizgen.questions.claims.nearly_said import nearly_says
from quizgen.questions.claims.own_deed import without_its_deed
from quizgen.questions.sources.given_away import given_away
from quizgen.questions.sources.no_voice import no_voice
from quizgen.questions.sources.part_of_a_title import part_of_a_title
from quizgen.questions.sources.rivalry import could_say_so
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speaks_for import may_speak_for
from quizgen.questions.types.what_claimed import WhatClaimed

from .draft import Draft

BODY = {"naming": Naming.NAMED_ORGANISATION, "coarse": "organisation"}
WORDS = {"form": ContentForm.QUOTATION, "quote": Quote.DIRECT}
TOLD = "boats with old engines must stay in port until the end of May"
OTHERS = (
    "fishermen had asked for a new slipway beside the old harbour wall",
    "nets were torn by the chain of the harbour tug in March",
)
SPOKEN = ("The boats had engines when my father bought them", "Nets and engines cost more than the fish ever bring")


def port(name: str, *, words: bool, **kind: object) -> Draft:
    """Three speak of boats: one who is asked for, and two who are told of, or quoted."""
    said = [f"“{one},” {who} said." for one, who in zip(SPOKEN, ("Ana Ruiz", "Tom Hale"), strict=True)]
    claims = [f"{who} said that {one}." for one, who in zip(OTHERS, ("Ana Ruiz", "Tom Hale"), strict=True)]
    draft = Draft(f"{name} said that {TOLD}.", *claims, *said, headline="Harbour keeps old boats and engines in port")
    draft.says(draft.source(name, **kind), TOLD, named=name, cue=f"{name} said")
    for place, who in enumerate(("Ana Ruiz", "Tom Hale")):
        id = draft.source(who, who.split()[-1])
        if words:
            draft.says(id, SPOKEN[place], cue=f"{who} said.", **WORDS)
        else:
            draft.says(id, OTHERS[place], named=who, cue=f"{who} said that")
    return draft


ASKED = [
    ("The Norwick Trust", BODY, False, True),
    ("The Norwick Trust", BODY, True, False),  # "my father" no trust says
    ("Warsaw", BODY, False, False),  # any office there says so as well
    ("A spokesman for the Norwick Trust", {"naming": Naming.UNNAMED_PERSON}, False, False),
]


@pytest.mark.parametrize(("name", "kind", "words", "asked"), ASKED)
def test_of_a_body_nothing_is_asked_beside_what_people_say_word_for_word(name, kind, words, asked):
    found = WhatClaimed().ask(port(name, words=words, **kind).reading(), Random(1))
    about = [question for question in found if question.about == ("A1",)]
    assert bool(about) is asked
    assert all(not option.text.startswith("“") for question in about for option in question.options)


@pytest.mark.parametrize(
    ("claim", "nearly"),
    [
        ("The suspects were hired online and paid in vouchers", True),
        ("The suspects were arrested at the ferry terminal", False),
        ("Nine boxes of vouchers had been found in a shed", False),
    ],
)
def test_what_a_source_nearly_says_too_is_no_wrong_option(claim, nearly):
    draft = Draft("Ana Hill said that half of it was ever paid to the suspects, in vouchers.", "Tom Orr said so.")
    draft.says(draft.source("Ana Hill", "Hill"), "half of it was ever paid to the suspects", doubt="What is “it”?")
    reading = draft.reading()
    assert nearly_says(reading.sources[0], claim, reading) is nearly


@pytest.mark.parametrize(
    ("body", "speaks"),
    [("The national prosecutor's office", True), ("The harbour police", True), ("Several fishermen", False)],
)
def test_a_spokeswoman_of_nobody_in_particular_may_speak_for_an_office(body, speaks):
    person = Source(id="S1", name="Spokeswoman Ana Hill", naming=Naming.NAMED_PERSON)
    other = Source(id="S2", name=body, naming=Naming.UNNAMED_GROUP, coarse="group")
    assert may_speak_for(person, other) is speaks


CUT = [
    ("Thursday the only road to Orrin could stay closed", True),
    ("Monday its owner had paid", True),
    ("Thursday was the coldest day", False),
    ("Thursday’s vote was close", False),
    # who advised whom is lost where the second deed of the speaker is told with the first
    ("Sixty men had been deployed and advised drivers to turn back", True),
    ("Sixty men had been deployed and were advised by a guide", False),
]


@pytest.mark.parametrize(("claim", "cut"), CUT)
def test_a_day_that_belongs_to_the_saying_opens_no_claim(claim, cut):
    assert cut_wrongly(claim) is cut


@pytest.mark.parametrize(
    ("told", "elsewhere"),
    [
        ("hours after the owner had given two accounts of the crew", True),
        ("after the owner had given two accounts", True),
        ("the owner had given two accounts of the crew", False),
    ],
)
def test_what_only_tells_when_is_not_what_was_said(told, elsewhere):
    draft = Draft(f"All forty were saved from the ferry, officials said, {told}.")
    draft.says(draft.source("officials"), told, cue="said", named="officials")
    reading = draft.reading()
    assert begins_elsewhere(reading.attributions[0], told, reading.article.text) is elsewhere


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("two firms had asked about the mill and declined to identify them", "two firms had asked about the mill"),
        ("the firm had asked but declined to sell the mill", "the firm had asked but declined to sell the mill"),
    ],
)
def test_that_no_more_was_told_is_no_part_of_what_was(said, left):
    draft = Draft(f"Ada Orr said {said}.")
    draft.says(draft.source("Ada Orr"), said, cue="said", named="Ada Orr")
    assert without_its_deed(draft.reading().attributions[0]).content_resolved == left


FIRMS = [
    ("Orrin Infraworks", "Orrin Infraworks rejected the charge. Its director, Ada Hale, said so.", True),
    ("Orrin Infraworks", "Orrin Infraworks, which built the pier, rejected the charge.", True),
    ("Orrin Infraworks", "Orrin Infraworks closed the pier on Monday. It said the wall was safe.", True),
    ("Rosa Infraworks", "The town met Rosa Infraworks on Monday. She said the wall was safe.", False),
    ("Tom Reyes", "Tom Reyes spoke for the mill. It said the wall was safe.", False),
    ("Tom Orrin", "The crowd cheered Tom Orrin. It was late.", False),
    # with neither a first name nor a title, nor a "she", it may be a firm that is called by its first word
    ("Orrin Infraworks", "Orrin Infraworks rejected the charge.", True),
    ("Sorrel Dunmire", "Sorrel Dunmire rejected the charge. She left.", False),
]


@pytest.mark.parametrize(("name", "text", "a_thing"), FIRMS)
def test_a_firm_that_is_called_as_people_are_is_known_by_its_it(name, text, a_thing):
    draft = Draft(f"{text} Mr Lund of the mill left.", headline="Wall of the pier is safe")
    draft.source(name)
    reading = draft.reading()
    assert no_voice(reading.sources[0], reading) is a_thing


TITLES = [
    ("Public Affairs", "Its General Manager, Public Affairs, Ms Ada Hale, said the pylons had been cut.", True),
    ("Public Affairs", "The head of Public Affairs, Ada Hale, said the pylons had been cut.", True),
    ("Harbour Trust", "The director of the Harbour Trust, Ada Hale, said the pylons had been cut.", False),
    ("Orrin Communications", "Orrin Communications said the pylons had been cut.", False),
]


@pytest.mark.parametrize(("name", "text", "of_a_title"), TITLES)
def test_a_part_of_a_title_is_no_body(name, text, of_a_title):
    draft = Draft(text)
    draft.source(name, **BODY)
    reading = draft.reading()
    assert part_of_a_title(reading.sources[0], reading) is of_a_title
    assert not (of_a_title and showable(reading.sources[0], reading))


GAP = "Which source is missing from this sentence from the article: “_____ said the pit lay outside its licensed area”?"
PLAIN = "Who said that the pit lay outside the licensed area?"


@pytest.mark.parametrize(("stem", "plural", "could"), [(GAP, True, False), (GAP, False, True), (PLAIN, True, True)])
def test_its_own_things_no_crowd_speaks_of(stem, plural, could):
    draft = Draft("Orrin Creek said the pit lay outside its licensed area.", "Rescue workers said no more.")
    draft.says(draft.source("Orrin Creek", **BODY), "the pit lay outside its licensed area")
    reading = draft.reading()
    rival = Source(id="S2", name="Rescue workers", naming=Naming.UNNAMED_GROUP, coarse="group", plural=plural)
    rival = replace(rival, kind=reading.sources[0].kind)
    assert could_say_so(rival, reading.sources[0], reading.attributions[0], stem, reading) is could


@pytest.mark.parametrize(
    ("rivals", "told"),
    [(("The Disaster Organisation", "Rescue workers"), True), (("Hale Mining", "Rescue workers"), False)],
)
def test_a_licensed_area_only_a_firm_has(rivals, told):
    draft = Draft("Orrin Creek said the pit lay outside its licensed area.")
    draft.says(draft.source("Orrin Creek", **BODY), "the pit lay outside its licensed area")
    reading = draft.reading()
    assert given_away(reading.attributions[0], GAP, [Option(name) for name in rivals], reading) is told
