"""Who is asked for by "she", and when the sentence gives the name away or the word is not the only one."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quizgen.model import Mention, MentionKind, Naming
from quizgen.questions import candidates, type_named
from quizgen.questions.labels import NOBODY_NAMED
from tests.questions.draft import Draft

ASKED = [
    ("She sold the farm and all of the boats to the town.", ("Ida Brandt", "Nora Lind"), True),
    # with one other alone, that it may be nobody who is named tempts as well; with none there is nothing to ask
    ("She sold the farm and all of the boats to the town.", ("Ida Brandt",), True),
    ("She sold the farm and all of the boats to the town.", (), False),
    ("He told her: ‘She sold the farm. ‘All of the boats were hers’.", ("Ida Brandt", "Nora Lind"), False),
    # whom the article named long before and not again, the word hardly means: one must stand nearer
    ("She sold the farm and all of the boats to the town.", ("Old Mo", "Ida Brandt"), True),
    ("She sold the farm and all of the boats to the town.", ("Old Mo", "Jo Lark"), False),
    ("She sold the farm that belonged to Finch and to her brother.", ("Ida Brandt", "Nora Lind"), False),
    ("She sold the farm that belonged to Brandt and to her brother.", ("Ida Brandt",), False),
    # of two the stem tells which is meant
    ("She sold the farm and all the boats before she left the town.", ("Ida Brandt", "Nora Lind"), True),
    ("She sold the farm in spring, and she sold the farm to the town.", ("Ida Brandt", "Nora Lind"), False),
]


def farm(sentence="She sold the farm and all of the boats to the town.", rivals=("Ida Brandt", "Nora Lind"), **named):
    """Two women who wrote to each other, a third who came back, and what "she" did."""
    came = named.get("came", "Ada Finch came back in spring.")
    draft = Draft(
        "Old Mo and Jo Lark left. Mo and Lark were tired.",
        "A ship came. " * 110,
        "Ida Brandt said that a ship came." if named.get("heard") else "It was new.",
        "It was white.",
        f"Ida Brandt and Nora Lind wrote to each other. Lind was ill. Brandt was not. {came} {sentence}",
        headline=named.get("headline", ""),
    )
    if named.get("heard"):
        draft.says(draft.source("Ida Brandt", "Brandt"), "a ship came", named="Ida Brandt", cue="said")
    mention = Mention(
        id="M1",
        span=draft.span("She"),
        sentence=draft.sentence("She s"),
        kind=MentionKind.PRONOUN,
        antecedent="Ada Finch",
        named=draft.span("Ada Finch"),
        rivals=rivals,
        leads=named.get("leads", False),
    )
    draft.mentions.append(mention)
    return draft


@pytest.mark.parametrize(("sentence", "rivals", "expected"), ASKED)
def test_a_pronoun_is_asked_for_beside_two_others_whom_it_would_fit(sentence, rivals, expected):
    reading = farm(sentence, rivals).reading()
    asked = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(asked) == expected
    for question in asked:
        assert question.options[question.key].text == "Ada Finch"
        assert "“she”" in question.stem


REFUSED = [
    # who speaks goes on speaking, and was named further back; she who said it is not Finch
    {"sentence": "She said all of the boats belonged to the town now."},
    {"came": "In spring she said Ada Finch was no thief at all."},
    # somebody else may be meant after a sentence between; the headline tells of whom the report is
    {"came": "Ada Finch came back in spring. The harbour was full of ice."},
    {"came": "Ada Finch came back in spring. Lind was full of joy.", "leads": True},
    {"came": "Ada Finch came back in spring. “It is cold,” the clerk said.", "leads": True},
    {"headline": "Farmer Ada Finch sells boats", "rivals": ("Ida Brandt",)},
    # who says nothing in the article would tempt nobody
    {"sentence": "She said all of the boats belonged to the town now.", "leads": True},
    # a part in a film, named but once
    {"rivals": ("Jo Wilding",)},
]


@pytest.mark.parametrize("change", REFUSED)
def test_a_pronoun_that_may_mean_another_is_not_asked_for(change):
    reading = farm(**change).reading()
    assert not [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]


GOES_ON = [
    {"sentence": "She said all of the boats belonged to the town now.", "heard": True},
    {"came": "Ada Finch came back in spring. The harbour was full of ice."},
]


@pytest.mark.parametrize("change", GOES_ON)
def test_who_leads_a_sentence_is_meant_in_what_goes_on_from_it(change):
    reading = farm(**change, leads=True).reading()
    (question,) = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert question.options[question.key].text == "Ada Finch"


def traders(also="Brokers said that the ice was thick.", sentence="They said the price of fish would fall again."):
    """People without names who go on speaking, and two other groups who speak in the same report."""
    draft = Draft(
        "Skippers said that a ship came.",
        also,
        f"Analysts said the harbour was full of ice. {sentence}",
    )
    for who, what in (
        ("Skippers", "a ship came"),
        ("Brokers", "the ice was thick"),
        ("Analysts", "the harbour was full"),
    ):
        if who in draft.text:
            draft.says(draft.source(who, naming=Naming.UNNAMED_GROUP, coarse="group"), what, named=who, cue="said")
            draft.sources[-1] = replace(draft.sources[-1], plural=True)
    draft.means("They", "They s", "Analysts", MentionKind.BODY, leads=True)
    return draft


GROUPS = [
    ({}, True),
    # one other alone, and a sentence that names the group itself
    ({"also": "The ice was thick."}, False),
    ({"sentence": "They said that other analysts had been wrong about the ice."}, False),
]


@pytest.mark.parametrize(("change", "expected"), GROUPS)
def test_people_without_names_are_asked_for_beside_two_other_groups(change, expected):
    reading = traders(**change).reading()
    questions = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(questions) == expected
    for question in questions:
        assert "“they”" in question.stem
        assert {option.text for option in question.options} == {"Analysts", "Brokers", "Skippers"}
        assert question.options[question.key].text == "Analysts"


AFTER = [(("Ida Brandt",), False), (("Ida Brandt", "Nora Lind"), True)]


@pytest.mark.parametrize(("rivals", "expected"), AFTER)
def test_who_is_named_only_afterwards_is_never_the_only_other_one(rivals, expected):
    draft = Draft(
        "Ada Finch came back in spring. She sold the farm and all of the boats to the town.",
        "Ida Brandt and Nora Lind wrote to each other. Lind was ill. Brandt was not.",
    )
    draft.means("She", "She s", "Ada Finch", rivals=rivals)
    found = candidates(draft.reading(), Random(1), (type_named("referent"),))
    assert bool([q for q, reasons in found if not reasons]) == expected


def test_beside_one_other_stands_that_it_may_be_nobody_named():
    reading = farm(rivals=("Ida Brandt",)).reading()
    (question,) = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert {option.text for option in question.options} == {"Ada Finch", "Ida Brandt", NOBODY_NAMED}


def meeting(sentence="She said the boats were old and she wanted them sold.", headline="", spoken=True):
    """Two women who speak, and one of them who goes on speaking though the other was named after her."""
    draft = Draft(
        "Ida Brandt said that a ship came. Brandt was tired.",
        f"Ada Finch said the plan of Ida Brandt was weak. {sentence}",
        headline=headline,
    )
    if spoken:
        draft.says(draft.source("Ida Brandt", "Brandt"), "a ship came", named="Ida Brandt", cue="said")
    word = sentence[sentence.casefold().index("she") :][:3]
    draft.means(word, sentence[:8], "Ada Finch", MentionKind.SPEAKER, rivals=("Ida Brandt",), leads=True)
    return draft


SPEAKING = [
    ({}, "“she” in “She said”"),
    ({"sentence": "The boats were old, she said to the town."}, "“she”"),
    ({"sentence": "She said so. She said it to Brandt and to all of the town."}, ""),
    # she of whom the headline tells is found without looking; who says nothing is no rival
    ({"headline": "Ada Finch speaks"}, ""),
    ({"spoken": False}, ""),
]


@pytest.mark.parametrize(("change", "asked"), SPEAKING)
def test_who_goes_on_speaking_is_asked_for_by_her_own_words(change, asked):
    reading = meeting(**change).reading()
    questions = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(questions) == bool(asked)
    for question in questions:
        assert asked in question.stem
        assert question.options[question.key].text == "Ada Finch"
        assert len(question.evidence) == 2
