"""Who said it: whose words a claim holds, what it is about, who may stand beside the speaker, and written names."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Choice, ContentForm, Naming, ShortText, Source
from quizgen.questions.claims.asking_who import as_printed, for_a_name
from quizgen.questions.claims.awkward import reads_badly
from quizgen.questions.claims.beforehand import known_beforehand
from quizgen.questions.claims.floating import floats
from quizgen.questions.claims.it_or_another import another_may_speak
from quizgen.questions.claims.second_voice import (
    calls_itself,
    he_may_be_another,
    holds_another_voice,
    may_be_for_another,
    spelt_in_two_ways,
    told_of_as_well,
)
from quizgen.questions.labels import NOBODY_NAMED
from quizgen.questions.sources.distractors import is_document, rival_sources
from quizgen.questions.sources.initials import initials_of
from quizgen.questions.sources.kinship import kin
from quizgen.questions.sources.levelling import bare_name
from quizgen.questions.sources.no_voice import no_voice, nobodys_name, outlet_beside
from quizgen.questions.sources.rivalry import one_of_a_kind
from quizgen.questions.sources.showable import presentable
from quizgen.questions.sources.under_two_names import under_two_names
from quizgen.questions.types.who_said import WhoSaid
from tests.questions.draft import Draft

BODY, GROUP = Naming.NAMED_ORGANISATION, Naming.UNNAMED_GROUP


def said(claim: str, who: str = "Ana Ruiz", headline: str = "Council closes pool", **more):
    draft = Draft(f"{who} said that {claim}.", headline=headline)
    draft.says(draft.source(who), claim, named=who, **more)
    return draft.reading()


def source(name: str, *aliases: str, naming: Naming = GROUP, coarse: str = "group"):
    draft = Draft(f"{name} said that the pool was shut. {' '.join(aliases)}")
    id = draft.source(name, *aliases, naming=naming, coarse=coarse)
    return draft.reading().source(id)


FLOATING = [
    ("no formal agreement had been made", True),
    ("there was a lot of demand, even among small investors", True),
    ("coverage had risen to 55 percent", True),
    ("the victors would have no chance when they came to Harwick", True),
    ("the pool was too expensive", False),  # the headline tells of one
    ("Orrin had paid nothing", False),
    ("further charges may be laid", True),
    ("teaching sailors how to swim would save many lives", False),
]


@pytest.mark.parametrize(("claim", "hangs"), FLOATING)
def test_a_claim_without_a_name_or_a_word_of_the_headline_hangs_in_the_air(claim, hangs):
    reading = said(claim)
    assert floats(reading.attributions[0], reading) is hangs


ANOTHER_VOICE = [
    ("the road is closed too late while the Greens say that it is too narrow", True),
    ("the plan had the green light, but bankers are not so sure", True),
    ("the road is closed too late, but they say that it will be widened", False),
    ("the road is closed too late and too often", False),
]


@pytest.mark.parametrize(("claim", "two"), ANOTHER_VOICE)
def test_a_claim_holds_the_words_of_one_source(claim, two):
    reading = said(claim)
    assert holds_another_voice(reading.attributions[0]) is two


def test_what_stands_behind_a_spokesman_for_somebody_in_office_may_be_either_ones_name():
    text = "But a spokesman for the prosecutor, Ana Ruiz, said that no deal on the pool had been made."
    draft = Draft(text)
    draft.says(draft.source("Ana Ruiz"), "no deal on the pool had been made", named="Ana Ruiz")
    reading = draft.reading()
    assert may_be_for_another(reading.attributions[0], reading)


AROUND = [
    ("Sources close to Finance Minister Ana Ruiz", True),
    ("Ana Ruiz of the Harbour Board", False),
    ("A spokesman for the board, Ana Ruiz", False),
]


@pytest.mark.parametrize(("printed", "others"), AROUND)
def test_those_around_somebody_are_not_that_person(printed, others):
    draft = Draft(f"{printed} said that she would be glad to see the pool shut.")
    draft.says(draft.source("Ana Ruiz"), "she would be glad to see the pool shut", named=printed)
    reading = draft.reading()
    assert may_be_for_another(reading.attributions[0], reading) is others


def test_a_body_that_calls_itself_the_company_is_known_by_it():
    claim = "rivals used secret papers about the company"
    draft = Draft(f"Harland Motors said that {claim}. Orrin Cars said that it would pay.")
    draft.says(draft.source("Harland Motors", naming=BODY, coarse="organisation"), claim, named="Harland Motors")
    reading = draft.reading()
    assert calls_itself(reading.attributions[0], reading)


@pytest.mark.parametrize(("other", "puzzles"), [("Tom Lundon", True), ("Tom Reyes", False)])
def test_nobody_is_asked_for_whose_name_comes_in_two_spellings(other, puzzles):
    draft = Draft(f"Ana Lunden said that the pool was shut. {other} said that it was old.")
    draft.says(draft.source("Ana Lunden"), "the pool was shut", named="Ana Lunden")
    draft.says(draft.source(other), "it was old", named=other)
    reading = draft.reading()
    assert spelt_in_two_ways(reading.attributions[0], reading) is puzzles


def test_he_is_whom_the_sentence_before_begins_with():
    draft = Draft(
        "Tom Reyes was blunt about the pool. Ben Orr, from a charity, feared the worst. He said that it was the end."
    )
    draft.source("Ben Orr")
    draft.says(draft.source("Tom Reyes"), "it was the end", named="He")
    reading = draft.reading()
    assert he_may_be_another(reading.attributions[0], reading)


def test_whoever_is_told_of_in_nearly_the_same_words_is_no_rival():
    claim = "the old harbour pool was far too costly to heat in winter"
    draft = Draft(
        f"Ana Ruiz said that {claim}. Tom Reyes has called the harbour pool too costly to heat. Bo Orr swims there."
    )
    draft.says(draft.source("Ana Ruiz"), claim, named="Ana Ruiz")
    same, other = draft.source("Tom Reyes"), draft.source("Bo Orr")
    reading = draft.reading()
    assert told_of_as_well(reading.source(same), reading.attributions[0], reading)
    assert not told_of_as_well(reading.source(other), reading.attributions[0], reading)


IT_MAY_BE_ANOTHER = [
    ("The water ministry disputes this, and has tabled notes that show, it said, {}.", "it", True),
    ("Harwick Council disputes this, and has tabled notes that show, it said, {}.", "it", False),
    ("It notes that Harwick Council holds the keys, but says {}.", "Harwick Council", True),
    ("Harwick Council holds the keys, but says {}.", "Harwick Council", False),
]


@pytest.mark.parametrize(("sentence", "named", "another"), IT_MAY_BE_ANOTHER)
def test_whoever_else_the_sentence_begins_with_may_have_said_it(sentence, named, another):
    draft = Draft(f"Nobody was late. {sentence.format('the pump was old')}")
    council = draft.source("Harwick Council", naming=Naming.NAMED_ORGANISATION, coarse="organisation")
    draft.says(council, "the pump was old", named=named, at=sentence[:12], cue="said" if "said" in sentence else "says")
    reading = draft.reading()
    assert another_may_speak(reading.attributions[0], reading) is another


BADLY_READ = [
    ("rather, the key to the change will be found in the accounts", True),
    ("only “The fleet is not at its base”", True),
    ("a balance between demand...Would take time to find", True),
    ("there is a huge number IR phones in Harwick", True),
    ("the loan was sold so that the board did not to show a loss", True),
    ("hopes of lower fares is likely to fade", True),
    ("a decision on whether or not to join depended on trade", True),
    ("the fault could hardly have been worse, and set a fine of £900", True),
    ("the ferry was late, and the crew set out by road", False),
    ("ten letters had been passed on and declined to go further", True),
    ("the mood changed when a local priest", True),
    ("the mood changed when a local priest came", False),
    ("she had every sympathy but could not support it when others taught in huts", True),
    ("the plan was late and she could not support it", False),
    ("the fault was “bad, and set a fine”", False),
    ("the key to the change will be found in the accounts", False),
    ("a large number of phones in Harwick were old", False),
    ("Harwick was similar to other towns on the coast", False),
]


@pytest.mark.parametrize(("claim", "bad"), BADLY_READ)
def test_a_stem_leans_on_no_other_sentence_and_prints_no_slip(claim, bad):
    reading = said(claim)
    assert reads_badly(reading.attributions[0], reading) is bad


def test_his_own_task_is_not_asked_of_as_somebody_elses():
    printed = "the pool will be his first task"
    draft = Draft(f"Ben Orr was praised. Tom Reyes said that {printed}.")
    draft.says(draft.source("Tom Reyes"), "the pool will be Ben Orr’s first task", printed=printed, named="Tom Reyes")
    reading = draft.reading()
    assert reads_badly(reading.attributions[0], reading)


ONE_UNDER_TWO_NAMES = [
    ("Underwriters", "Investment bankers", True),
    ("Analysts", "Experts", True),
    ("Traders", "Economists", False),
]


@pytest.mark.parametrize(("one", "other", "same"), ONE_UNDER_TWO_NAMES)
def test_two_words_for_those_of_one_trade_are_one_source(one, other, same):
    assert kin(source(one), replace(source(other), id="S2")) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Harbour Board staff", "Board officials", True),
        ("Orrinian regulators", "The Orrinian Pool Agency", True),
        ("Orrinian regulators", "The Harwick Pool Agency", False),
        ("The Orr", "The Orrinian Pool Agency", True),
        ("The Kremlin", "The Russian government", True),
        ("The White House", "Members of the Orrinian government", False),
    ],
)
def test_a_board_and_its_staff_or_a_land_and_its_regulators_may_be_one(one, other, same):
    assert under_two_names(source(one), replace(source(other), id="S2"), Draft("It rained.").reading()) is same


@pytest.mark.parametrize(
    ("short", "name", "fits"),
    [("HPB", "Harbour Planbureau", True), ("HPB", "Harbour Authority", False), ("HPB", "Planning Office", False)],
)
def test_letters_stand_for_a_name_that_is_put_together(short, name, fits):
    assert initials_of(short, name) is fits


@pytest.mark.parametrize(
    ("key", "rival", "alone"),
    [
        ("A Harwick court", "Analysts", True),
        ("Orrin News Service", "Economists", True),
        ("Harland Motors", "Orrin Cars", False),
    ],
)
def test_no_court_and_no_outlet_is_the_only_one_among_others(key, rival, alone):
    answer = source(key, naming=BODY, coarse="organisation")
    assert one_of_a_kind(answer, [source(rival)]) is alone


def test_no_thing_and_nobody_taken_for_a_body_stands_beside_a_speaker():
    draft = Draft(
        "Harland Motors said that the pool was shut. The Harwick Post said that it was open. Mr Reyes swims there. "
        "Reyes said that it was cold. Narrow price movements suggest calm in Harwick."
    )
    key = draft.source("Harland Motors", naming=BODY, coarse="organisation")
    paper = draft.source("The Harwick Post", naming=BODY, coarse="outlet")
    surname = draft.source("Reyes", naming=BODY, coarse="organisation")
    things = draft.source("Narrow price movements", naming=GROUP, coarse="group")
    draft.says(key, "the pool was shut", named="Harland Motors")
    draft.says(paper, "it was open", named="The Harwick Post")
    draft.says(surname, "it was cold", named="Reyes", cue="said that it was cold")
    draft.says(things, "calm in Harwick", named="Narrow price movements", lemma="suggest")
    reading = draft.reading()
    assert all(no_voice(reading.source(id), reading) for id in (surname, things))
    assert outlet_beside(reading.source(key), reading.source(paper))
    assert not no_voice(reading.source(key), reading)


@pytest.mark.parametrize(
    ("name", "read"),
    [("The Harbour Act", True), ("The Orrin Constitution", True), ("Official figures", True), ("Harbour Board", False)],
)
def test_what_is_read_is_no_voice_beside_those_who_are_heard(name, read):
    assert is_document(source(name, naming=BODY, coarse="organisation")) is read


@pytest.mark.parametrize(("text", "open_"), [("Harland says so.", True), ("Mr Harland says so.", False)])
def test_one_word_that_nobody_is_called_by_is_no_person(text, open_):
    draft = Draft(f"In spring {text}")
    id = draft.source("Harland")
    reading = draft.reading()
    assert nobodys_name(reading.source(id), reading) is open_


@pytest.mark.parametrize("name", ["Civil rights group Freedom", "Banca del Orrin", "Managers"])
def test_a_house_is_no_person_and_managers_of_anything_no_answer(name):
    naming, coarse = (GROUP, "group") if name == "Managers" else (Naming.NAMED_PERSON, "person")
    assert not presentable(source(name, naming=naming, coarse=coarse))


@pytest.mark.parametrize(
    ("name", "bare"),
    [("Prosecutor Ana Ruiz", "Ana Ruiz"), ("Voter Tom Reyes", "Tom Reyes"), ("Adm. Tom Reyes", "Tom Reyes")],
)
def test_a_name_stands_without_what_its_bearer_is(name, bare):
    assert bare_name(source(name, naming=Naming.NAMED_PERSON, coarse="person")) == bare


def test_a_name_with_a_slip_beside_the_right_one_is_no_voice():
    draft = Draft("Economists said that it was late. Eonomists said that it rained.")
    right, wrong = (draft.source(name, naming=GROUP, coarse="group") for name in ("Economists", "Eonomists"))
    draft.says(right, "it was late", named="Economists")
    draft.says(wrong, "it rained", named="Eonomists")
    reading = draft.reading()
    assert no_voice(reading.source(wrong), reading)


def test_capitals_of_a_headline_are_written_small():
    reading = Draft("The experts said so.", headline="EXPERTS FEAR FLOOD").reading()
    assert as_printed("EXPERTS", reading) == "Experts"


def test_of_a_person_whose_words_are_read_the_name_is_asked_for_in_plain_words():
    stem = "Which source is given in the article for the statement that prices rise?"
    assert for_a_name(stem) == "What is the name of the person who said that prices rise?"


def voices(headline: str = "Pool is shut", *others: str) -> Draft:
    claim = "the harbour pool had lost nine million crowns since the spring storm"
    draft = Draft(f"Ana Ruiz, who swims, said that {claim}.", *(f"{one} said that it rained." for one in others),
                  headline=headline)  # fmt: skip
    draft.says(draft.source("Ana Ruiz", "Ruiz"), claim, named="Ana Ruiz")
    for one in others:
        person = not one.startswith("The ")
        id = draft.source(one, naming=Naming.NAMED_PERSON if person else GROUP, coarse="person" if person else "group")
        draft.says(id, "it rained", named=one)
    return draft


@pytest.mark.parametrize(("also", "expected"), [("Ben Hale", True), ("", False)])
def test_where_one_person_alone_speaks_the_name_is_written_if_others_have_names(also, expected):
    draft = voices("Pool is shut", "The clerks", "The crews")
    if also:
        draft.bystanders.append(Source(id="B1", name=also))
    reading = draft.reading()
    asked = [q for q in WhoSaid().ask(reading, Random(1)) if isinstance(q, ShortText)]
    assert ["Ana Ruiz" in question.accepted for question in asked] == [True] * expected


@pytest.mark.parametrize("headline", ["Ruiz shuts pool"])
def test_a_name_that_the_headline_prints_is_not_to_be_written(headline):
    reading = voices(headline, "The clerks", "The crews").reading()
    assert not [q for q in WhoSaid().ask(reading, Random(1)) if isinstance(q, ShortText)]


def test_where_nobody_else_is_heard_no_name_has_to_be_looked_for():
    assert not list(WhoSaid().ask(voices().reading(), Random(1)))


def test_beside_one_other_person_it_may_be_somebody_without_a_name_too():
    draft = Draft(
        "Ana Ruiz vowed to sell the harbour pool with all its boats before the spring storms came.",
        "Eva Reyes said that the pool was cold.",
    )
    vow = "sell the harbour pool with all its boats before the spring storms came"
    draft.says(
        draft.source("Ana Ruiz", "Ruiz"), vow, named="Ana Ruiz", lemma="vow", cue="vowed", form=ContentForm.INFINITIVE
    )
    draft.says(draft.source("Eva Reyes", "Reyes"), "the pool was cold", named="Eva Reyes")
    asked = [q for q in WhoSaid().ask(draft.reading(), Random(1)) if isinstance(q, Choice)]
    assert any(NOBODY_NAMED in [option.text for option in q.options] for q in asked)


def test_whom_the_headline_alone_names_with_a_word_of_the_claim_everybody_ticks():
    draft = voices("Ruiz counts crowns lost by pool", "Tom Reyes", "Bo Orr")
    reading = draft.reading()
    rivals = rival_sources(reading.attributions[0], reading, "Who said so?", Random(1))
    assert known_beforehand(reading.attributions[0], rivals, reading)
    assert reading.attributions[0].form is ContentForm.CLAUSE
