"""Statements that nothing asks about in; a question on each, for a teacher to take or to leave, out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from quizgen.model import AnyQuestion, Choice, Reading, Wishes
from quizgen.questions import NATURES, USUAL_TYPES, candidates, type_named
from quizgen.questions.following import OFFERED
from quizgen.questions.planning.arranging import arrange, off_level
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.left_open import leaves_too_few
from quizgen.questions.planning.skills import trains


def offers(
    ids: Sequence[str], standing: Sequence[AnyQuestion], reading: Reading, wishes: Wishes, seed: int, most: int
) -> tuple[AnyQuestion, ...]:
    """For each of these statements at most one question, of a type that the quiz has least of; `most` in all."""
    if not ids or most < 1:
        return ()  # looking for questions takes time
    kinds = tuple(type_named(name) for name in wishes.types) if wishes.types else USUAL_TYPES
    pool = [
        question
        for question, refused in candidates(reading, Random(seed), kinds)
        if not refused and not {*ids}.isdisjoint(question.about) and trains(question.skills, wishes.skills)
    ]
    made: list[AnyQuestion] = []
    for id in ids:
        there = [*standing, *made]
        fit = [question for question in pool if id in question.about and _goes_with(question, there, reading)]
        if not fit or len(made) == most or any(id in question.about for question in made):
            continue
        rng = Random(f"{seed} {id}")
        rng.shuffle(fit)
        types = Counter(question.type for question in there)
        best = min(fit, key=lambda q: (len(q.warnings), types[q.type], off_level(q, wishes.difficulty)))
        keys = Counter(question.key for question in there if isinstance(question, Choice))
        placed = arrange([best], rng, keys)[0]
        made.append(replace(placed, warnings=(*placed.warnings, OFFERED)))
    return tuple(made)


def _goes_with(question: AnyQuestion, others: Sequence[AnyQuestion], reading: Reading) -> bool:
    article = reading.article.text
    if any(collide(question, other, NATURES, article) for other in others):
        return False
    return leaves_too_few(others, NATURES, article) or not leaves_too_few([*others, question], NATURES, article)
