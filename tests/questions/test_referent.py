"""Who is asked for by "she", and when the sentence gives the name away or the word is not the only one."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Mention, MentionKind
from quizgen.questions import candidates, type_named
from tests.questions.draft import Draft

ASKED = [
    ("She sold the farm and all of the boats to the town.", ("Ida Brandt", "Nora Lind"), True),
    ("She sold the farm and all of the boats to the town.", ("Ida Brandt",), False),
    # whom the article named long before and not again, the word hardly means: one must stand nearer
    ("She sold the farm and all of the boats to the town.", ("Old Mo", "Ida Brandt"), True),
    ("She sold the farm and all of the boats to the town.", ("Old Mo", "Jo Lark"), False),
    ("She sold the farm that belonged to Finch and to her brother.", ("Ida Brandt", "Nora Lind"), False),
    ("She sold the farm that belonged to Brandt and to her brother.", ("Ida Brandt", "Nora Lind"), False),
    ("She sold the farm and all the boats before she left the town.", ("Ida Brandt", "Nora Lind"), False),
]


def farm(sentence="She sold the farm and all of the boats to the town.", rivals=("Ida Brandt", "Nora Lind"), **named):
    """Two women who wrote to each other, a third who came back, and what "she" did."""
    came = named.get("came", "Ada Finch came back in spring.")
    draft = Draft(
        "Old Mo and Jo Lark left. Mo and Lark were tired.",
        "A ship came. " * 80,
        "It was new.",
        f"Ida Brandt and Nora Lind wrote to each other. Lind was ill. Brandt was not. {came} {sentence}",
        headline=named.get("headline", ""),
    )
    mention = Mention(
        id="M1",
        span=draft.span("She"),
        sentence=draft.sentence("She s"),
        kind=MentionKind.PRONOUN,
        antecedent="Ada Finch",
        named=draft.span("Ada Finch"),
        rivals=rivals,
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
    {"headline": "Farmer Ada Finch sells boats"},
    # a part in a film, named but once
    {"rivals": ("Jo Wilding", "Nora Lind")},
]


@pytest.mark.parametrize("change", REFUSED)
def test_a_pronoun_that_may_mean_another_is_not_asked_for(change):
    reading = farm(**change).reading()
    assert not [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
