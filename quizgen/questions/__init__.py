"""A reading in, checked questions out: the registry of question types and the two ways to ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace as with_changes
from random import Random

from quizgen.errors import InvalidInput
from quizgen.model import AnyQuestion, Choice, Reading
from quizgen.questions.base import QuestionType
from quizgen.questions.cautions import cautions
from quizgen.questions.checks import refusals
from quizgen.questions.planner import arrange, best_mix, collide, in_order, numbered, same_subject, why_fewer
from quizgen.questions.types.conflict import Conflict
from quizgen.questions.types.fact import FactQuestion
from quizgen.questions.types.match_source import MatchSource
from quizgen.questions.types.named import Named
from quizgen.questions.types.quote_or_paraphrase import QuoteOrParaphrase
from quizgen.questions.types.true_false_not_stated import TrueFalseNotStatedTable
from quizgen.questions.types.verb_force import VerbForce
from quizgen.questions.types.voice import Voice
from quizgen.questions.types.what_claimed import WhatClaimed
from quizgen.questions.types.who_denied import WhoDenied
from quizgen.questions.types.who_said import WhoSaid
from quizgen.questions.types.word_in_context import WordInContext

__all__ = ["QUESTION_TYPES", "QuestionType", "ask_all", "candidates", "replace", "type_named"]

#: Every question type, in the order in which the interface lists them.
QUESTION_TYPES: tuple[QuestionType, ...] = (
    WhoSaid(),
    FactQuestion(),
    WhoDenied(),
    WhatClaimed(),
    MatchSource(),
    TrueFalseNotStatedTable(),
    Voice(),
    Conflict(),
    Named(),
    QuoteOrParaphrase(),
    VerbForce(),
    WordInContext(),
)


def type_named(name: str) -> QuestionType:
    found = next((kind for kind in QUESTION_TYPES if kind.name == name), None)
    if found is None:
        known = ", ".join(kind.name for kind in QUESTION_TYPES)
        raise InvalidInput(f"There is no question type “{name}”. Choose from: {known}.", "types")
    return found


def candidates(
    reading: Reading, rng: Random, types: Sequence[QuestionType] = QUESTION_TYPES
) -> Iterator[tuple[AnyQuestion, tuple[str, ...]]]:
    """Every question that the types find, with the reasons to refuse it (none when it may be shown)."""
    for kind in types:
        # Each type has its own stream of chance, so that adding a type changes no other type's questions.
        stream = Random(f"{rng.random()}-{kind.name}")
        for question in kind.ask(reading, stream):
            reasons = refusals(question, reading, kind.nature)
            warnings = (*question.warnings, *cautions(question, reading, kind.nature))
            yield with_changes(question, warnings=warnings), reasons


def ask_all(
    reading: Reading, rng: Random, wanted: int = 10, types: Sequence[str] | None = None
) -> tuple[tuple[AnyQuestion, ...], str]:
    """Up to `wanted` questions in the order in which they are shown, and why there are fewer ("" when not)."""
    kinds = tuple(type_named(name) for name in types) if types else QUESTION_TYPES
    most = {kind.name: kind.most for kind in kinds} if len(kinds) > 2 else None
    found = list(candidates(reading, rng, kinds))
    fit = [question for question, reasons in found if not reasons]
    worth = {kind.name: kind.worth for kind in kinds}
    speaking = {id for attribution in reading.attributions for id in attribution.source_ids}
    chosen = numbered(arrange(in_order(best_mix(fit, wanted, rng, most, worth, len(speaking))), rng))
    return chosen, why_fewer(len(chosen), wanted, len(found) - len(fit), reading)


def replace(reading: Reading, others: Sequence[AnyQuestion], old: AnyQuestion, rng: Random) -> AnyQuestion | None:
    """Another question of the old one's type that goes with the others, or None when there is none."""
    kind = next((kind for kind in QUESTION_TYPES if kind.name == old.type), None)
    if kind is None:
        return None  # a teacher's own question has no source of others
    others = [question for question in others if question.id != old.id]
    fit = [question for question, reasons in candidates(reading, rng, (kind,)) if not reasons]
    fit = [q for q in fit if not same_subject(q, [old]) and not any(collide(q, other) for other in others)]
    if not fit:
        return None
    rng.shuffle(fit)
    # Another claim first; the same claim asked in another way is second best.
    best = min(fit, key=lambda q: (len({*q.about} & {*old.about}), len(q.warnings)))
    keys = Counter(question.key for question in others if isinstance(question, Choice))
    placed = arrange([best], rng, keys)[0]
    return with_changes(placed, id=_free_id([old, *others]))


def _free_id(questions: Sequence[AnyQuestion]) -> str:
    used = [int(q.id[1:]) for q in questions if q.id[:1] == "Q" and q.id[1:].isdigit()]
    return f"Q{max(used, default=0) + 1}"
