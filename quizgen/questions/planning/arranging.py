"""Chosen questions in, the same in the order in which they are asked, with their keys in fair places, out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from quizgen.model import AnyQuestion, Choice, Difficulty, Option
from quizgen.questions.english.shown import keys_of
from quizgen.questions.labels import labelled, last_of_all
from quizgen.questions.numbers.quantities import natural_order, naturally_ordered

STEPS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)


def off_level(question: AnyQuestion, wished: Difficulty | None) -> int:
    """How many steps a question is from the level that is wished for; none where no level is."""
    return abs(STEPS.index(question.difficulty) - STEPS.index(wished)) if wished else 0


def in_order(questions: Sequence[AnyQuestion], wished: Difficulty | None = None) -> list[AnyQuestion]:
    """Easy to hard, or what is nearest to the level that is wished for first; where two neighbours have one key, the
    later one changes places with the next of its step."""
    ordered = sorted(questions, key=lambda q: (off_level(q, wished), STEPS.index(q.difficulty)))
    for i in range(1, len(ordered) - 1):
        if {*keys_of(ordered[i - 1])} & {*keys_of(ordered[i])} and ordered[i].difficulty == ordered[i + 1].difficulty:
            ordered[i], ordered[i + 1] = ordered[i + 1], ordered[i]
    return ordered


def arrange(questions: Sequence[AnyQuestion], rng: Random, taken: Counter[int] | None = None) -> list[AnyQuestion]:
    """13 Each key where keys have stood least often; numbers and dates in their natural order, labels in theirs."""
    taken = taken if taken is not None else Counter()
    arranged: list[AnyQuestion] = []
    for question in questions:
        placed = _placed(question, rng, taken) if isinstance(question, Choice) else question
        if isinstance(placed, Choice):
            taken[placed.key] += 1
        arranged.append(placed)
    return arranged


def _placed(question: Choice, rng: Random, taken: Counter[int]) -> Choice:
    if labelled(question.options):
        return question  # yielded in the order of their scale
    if naturally_ordered(question.options):
        return replace(question, options=tuple(natural_order(list(question.options))))
    fixed = [option for option in question.options if last_of_all(option)]
    rivals: list[Option] = [option for option in question.options if not option.correct and option not in fixed]
    rng.shuffle(rivals)
    if any(option.correct for option in fixed):
        return replace(question, options=(*rivals, *fixed))
    places = range(len(rivals) + 1)
    least = min(taken[i] for i in places)
    place = rng.choice([i for i in places if taken[i] == least])
    rivals.insert(place, question.options[question.key])
    return replace(question, options=(*rivals, *fixed))


def numbered(questions: Sequence[AnyQuestion], start: int = 1) -> tuple[AnyQuestion, ...]:
    """Ids say nothing about the type or the key, because students see them."""
    return tuple(replace(question, id=f"Q{number}") for number, question in enumerate(questions, start))
