"""The answer that most questions of a form have is known from the outset: such a question comes last."""

import pytest

from quizgen.model import Choice, Option, Wishes
from quizgen.questions import QUESTION_TYPES
from quizgen.questions.labels import BY_BODY, BY_PERSON, CHECKABLE, IDENTIFIED, JUDGED, STATED
from quizgen.questions.planning.aim import Aim
from quizgen.questions.planning.pool import USUAL, merit
from tests.questions.draft import mill


@pytest.mark.parametrize(
    ("kind", "labels", "usual", "rarer"),
    [("named", IDENTIFIED, BY_PERSON, BY_BODY), ("fact_or_view", STATED, CHECKABLE, JUDGED)],
)
def test_the_usual_answer_costs(kind, labels, usual, rarer):
    aim = Aim.of(mill().reading(), Wishes(), {one.name: one for one in QUESTION_TYPES})
    of_usual, of_rarer = (
        Choice(id="", type=kind, stem="?", options=tuple(Option(label, label == key) for label in labels))
        for key in (usual, rarer)
    )
    assert merit(of_rarer, aim) - merit(of_usual, aim) == USUAL
