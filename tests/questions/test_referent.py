"""Who is asked for by "she", and when the sentence gives the name away or the word is not the only one."""

from __future__ import annotations

from dataclasses import replace
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


@pytest.mark.parametrize(("sentence", "rivals", "expected"), ASKED)
def test_a_pronoun_is_asked_for_beside_two_others_whom_it_would_fit(sentence, rivals, expected):
    draft = Draft(
        "Old Mo and Jo Lark left.",
        "A ship came. " * 80,
        "It was new.",
        f"Ida Brandt and Nora Lind wrote to each other. Ada Finch came back in spring. {sentence}",
    )
    mention = Mention(
        id="M1",
        span=draft.span("She"),
        sentence=draft.sentence("She sold"),
        kind=MentionKind.PRONOUN,
        antecedent="Ada Finch",
        named=draft.span("Ada Finch"),
        rivals=rivals,
    )
    reading = replace(draft.reading(), mentions=(mention,))
    asked = [q for q, reasons in candidates(reading, Random(1), (type_named("referent"),)) if not reasons]
    assert bool(asked) == expected
    for question in asked:
        assert question.options[question.key].text == "Ada Finch"
        assert "“she”" in question.stem
