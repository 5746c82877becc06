"""A question and an answer in, a mark out: one rule for each shape.

Choice: all or nothing. Matching and tables: a share for each row. Ordering: a share for each pair of items in the right
order. Numeric: words, commas, spaces and units are
normalised. Short text: any alias counts, one slip is allowed in a long word, but never on a digit, a negation or into
the name of a rival; an answer that also names a rival is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import assert_never

from quizgen.model import Answer, AnyQuestion, Choice, Mark, Matching, Numeric, Ordering, ShortText, TrueFalseNotStated
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.numbers.quantities import numbers_in

LONGEST_ANSWER = 300
_LEFT_OUT = lexicon("the a an mr mrs ms miss dr sir dame lord lady prof professor president minister mayor")
_NEGATIONS = lexicon("not no never nobody none neither nor isnt wasnt didnt except without")


def grade(question: AnyQuestion, answer: Answer) -> Mark:
    """What the answer earns. An answer of the wrong shape earns nothing and counts as not given."""
    match question:
        case Choice():
            return _choice(question, answer)
        case Matching():
            return _rows(question.key, answer, question.points)
        case Ordering():
            return _ordering(question, answer)
        case TrueFalseNotStated():
            return _rows(tuple(row.verdict for row in question.rows), answer, question.points)
        case Numeric():
            return _typed(answer, question.points, lambda text: _numeric(question, text))
        case ShortText():
            return _typed(answer, question.points, lambda text: _short_text(question, text))
        case _:
            assert_never(question)


def grade_all(questions: Sequence[AnyQuestion], answers: Mapping[str, Answer]) -> dict[str, Mark]:
    """The mark of every question of a quiz, by id. A part B earns its points only when its part A is right: whoever
    names the wrong source cannot have found the sentence that proves it."""
    marks = {question.id: grade(question, answers.get(question.id)) for question in questions}
    for question in questions:
        part_a, part_b = marks.get(question.part_of), marks[question.id]
        if part_a is not None and not part_a.right and part_b.points:
            marks[question.id] = replace(part_b, points=0.0, withheld=True)
    return marks


def _choice(question: Choice, answer: Answer) -> Mark:
    given = isinstance(answer, int) and not isinstance(answer, bool) and 0 <= answer < len(question.options)
    return _mark(given and answer == question.key, question.points, answered=given)


def _mark(right: bool, out_of: int, *, answered: bool = True) -> Mark:
    return Mark(points=float(out_of) if right else 0.0, out_of=out_of, answered=answered)


def _rows(key: Sequence[object], answer: Answer, out_of: int) -> Mark:
    """A share of the points for each right row."""
    given = list(answer) if isinstance(answer, tuple) else []
    given += [None] * (len(key) - len(given))
    rows = tuple(mine is not None and mine == right for mine, right in zip(given, key, strict=False))
    points = out_of * sum(rows) / len(rows) if rows else 0.0
    return Mark(points=points, out_of=out_of, answered=any(row is not None for row in given), rows=rows)


def _ordering(question: Ordering, answer: Answer) -> Mark:
    """A share for each pair of items of which the earlier one was put before the later one: two events swapped cost
    little, and only the exact order has every pair right. `rows` tells which items stand in their own place."""
    given = list(answer) if isinstance(answer, tuple) else []
    places = [place if isinstance(place, int) else None for place in given[: len(question.items)]]
    places += [None] * (len(question.items) - len(places))
    in_order = [places[item] for item in question.key]
    pairs = list(combinations(in_order, 2))
    right = sum(one is not None and other is not None and one < other for one, other in pairs)
    return Mark(
        points=question.points * right / len(pairs) if pairs else 0.0,
        out_of=question.points,
        answered=any(place is not None for place in places),
        rows=tuple(mine == right for mine, right in zip(places, question.places, strict=True)),
    )


def _typed(answer: Answer, out_of: int, right: object) -> Mark:
    text = answer.strip()[:LONGEST_ANSWER] if isinstance(answer, str) else ""
    if not text:
        return _mark(False, out_of, answered=False)
    assert callable(right)
    return _mark(bool(right(text)), out_of)


def _numeric(question: Numeric, text: str) -> bool:
    found = numbers_in(unicodedata.normalize("NFKC", text))
    return len(found) == 1 and abs(found[0] - question.value) <= question.tolerance + 1e-9 * max(
        1.0, abs(question.value)
    )


def _folded(text: str) -> list[str]:
    """The words that count: no case, accents kept, curly quotes straight, no titles, articles or punctuation."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("'s", "").replace("'", "")
    found = re.findall(r"[^\W_]+", plain)
    return [word for word in found if word not in _LEFT_OUT] or found


def _short_text(question: ShortText, text: str) -> bool:
    given = _folded(text)
    accepted = [_folded(name) for name in question.accepted]
    rivals = [words for words in map(_folded, question.rivals) if words and words not in accepted]
    keyed = {word for words in accepted for word in words}
    if any(_at(words, given) >= 0 and not {*words} <= keyed for words in rivals):
        return False
    if any(word in _NEGATIONS and word not in keyed for word in given):
        return False
    taken = {word for words in rivals for word in words}
    return any(_names(words, given, taken) for words in accepted)


def _at(needle: list[str], hay: list[str]) -> int:
    return next((i for i in range(len(hay) - len(needle) + 1) if hay[i : i + len(needle)] == needle), -1)


def _names(accepted: list[str], given: list[str], taken: set[str]) -> bool:
    """Do the words stand in the answer, with one slip at most, among at most four words more?"""
    if not accepted or len(given) > len(accepted) + 4:
        return False
    extra = [word for word in given if word not in accepted]
    if any(any(c.isdigit() for c in word) for word in extra):
        return False
    for i in range(len(given) - len(accepted) + 1):
        slips = [(a, b) for a, b in zip(accepted, given[i : i + len(accepted)], strict=True) if a != b]
        if not slips or (len(slips) == 1 and _slip(*slips[0], taken)):
            return True
    return False


def _slip(meant: str, typed: str, taken: set[str]) -> bool:
    if len(meant) < 5 or typed in taken or any(c.isdigit() for c in meant + typed):
        return False
    return _one_edit(meant, typed)


def _one_edit(one: str, other: str) -> bool:
    """One letter added, left out, changed, or two neighbours swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    i = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[i:] == long[i + 1 :]
    return short[i + 1 :] == long[i + 1 :] or (
        short[i : i + 2] == long[i : i + 2][::-1] and short[i + 2 :] == long[i + 2 :]
    )
