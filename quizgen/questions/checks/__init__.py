"""A question and its reading in, the reasons to refuse it out.

Each rule is a function that yields reasons; `HARD` lists them. The rules are those a careful editor keeps; the number
in a rule's first line is the one the editor's list gives it. What only warns the teacher stands in `cautions`, what
concerns two questions in `leaks` and `planner`, and what concerns a whole quiz in `whole`.
"""

from __future__ import annotations

from quizgen.model import AnyQuestion, Reading
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.checks.english import grammatical, neutral_and_safe, nothing_dangles, spelt
from quizgen.questions.checks.evidence import evidence_stands, from_running_text, key_in_evidence
from quizgen.questions.checks.options import (
    fair_lengths,
    names_of_one_form,
    no_catch_all,
    options_alike,
    options_distinct,
)
from quizgen.questions.checks.rivals import rivals_wrong
from quizgen.questions.checks.rule import Rule
from quizgen.questions.checks.stem import not_negative, stem_complete
from quizgen.questions.checks.voice import modality_kept, voice_kept

HARD: tuple[Rule, ...] = (
    evidence_stands,
    key_in_evidence,
    rivals_wrong,
    no_catch_all,
    stem_complete,
    nothing_dangles,
    grammatical,
    not_negative,
    options_distinct,
    options_alike,
    names_of_one_form,
    fair_lengths,
    voice_kept,
    modality_kept,
    from_running_text,
    neutral_and_safe,
    spelt,
)


def refusals(question: AnyQuestion, reading: Reading, nature: Nature = PLAIN) -> tuple[str, ...]:
    """The reasons why the question must not be shown; empty when it may. `nature` is that of its type."""
    return tuple(reason for rule in HARD for reason in rule(question, reading, nature))
