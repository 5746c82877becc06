"""Candidates as their types found them in, the turn of each among the words of its type out: the first weighs most.

A type that asks for words yields them by what they do for the report (`words.weighing`). The planner would else choose
among ten words as chance has it: "lantern" of the last line as soon as "denial" of the lead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from quizgen.model import AnyQuestion, Choice
from quizgen.questions.planning.aim import Aim

#: So much is lost by each word that weighs more, and no more is lost from the last turn on.
EACH_TURN, LAST_TURN = 0.3, 6


def lost_by_turn(candidates: Sequence[AnyQuestion], aim: Aim) -> list[float]:
    """What each loses because others of its type weigh more: nothing where its type asks for no words.

    One word that is asked for in two ways has one turn.
    """
    before: dict[str, dict[str, int]] = defaultdict(dict)
    lost = []
    for question in candidates:
        turn = 0
        if aim.kinds[question.type].nature.meanings and isinstance(question, Choice):
            turns = before[question.type]
            turn = turns.setdefault(question.options[question.key].text, len(turns))
        lost.append(EACH_TURN * min(turn, LAST_TURN))
    return lost
