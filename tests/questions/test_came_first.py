"""Which of two things came first: asked where one word tells so, and nothing else in the sentence does."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.labels import NOT_TOLD, TOGETHER
from tests.questions.draft import Draft, library


def asked(reading):
    return [q for q, reasons in candidates(reading, Random(1), (type_named("came_first"),)) if not reasons]


def test_the_two_stand_beside_what_is_true_of_neither():
    (question,) = asked(library().reading())
    assert "The council dropped its own repair plans after an engineer found rust" in question.stem
    assert [option.text for option in question.options] == [
        "An engineer found rust in the iron pillars",
        "The council dropped its own repair plans",
        TOGETHER,
        NOT_TOLD,
    ]
    assert question.key == 0


REFUSED = [
    # a second word of order, a part that says too little, a pronoun at the beginning, a share that rose
    ("The council sold the old pier after a storm broke the wall before Easter.", "The council sold the old pier",
     "a storm broke the wall before Easter"),
    ("The council sold the old pier after it was told so.", "The council sold the old pier", "it was told"),
    ("She sold the old pier to Harwick after a storm broke the wall.", "She sold the old pier to Harwick",
     "a storm broke the wall"),
    ("Rents in Harwick fell by 3% after a storm broke the wall.", "Rents in Harwick fell by 3%",
     "a storm broke the wall"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "then", "first"), REFUSED, ids=[row[1] for row in REFUSED])
def test_no_question_where_more_or_less_is_told(sentence, then, first):
    draft = Draft(sentence)
    draft.follows(first, then, "after", then)
    assert not asked(draft.reading())
