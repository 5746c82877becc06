"""Counts in, rates with their uncertainty and the agreement of two raters out."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

Z = 1.959963984540054  # of the normal distribution, for 95 %


def wilson(passed: int, number: int) -> tuple[float, float]:
    """The 95 % interval of a rate by Wilson's score method, which holds for few questions and for rates near 1."""
    if number == 0:
        return 0.0, 1.0
    rate, square = passed / number, Z * Z / number
    middle = (rate + square / 2) / (1 + square)
    half = Z * sqrt(rate * (1 - rate) / number + square / (4 * number)) / (1 + square)
    return max(0.0, middle - half), min(1.0, middle + half)


def kappa(first: Sequence[bool], second: Sequence[bool]) -> float | None:
    """Cohen's kappa: agreement beyond chance. None when chance alone would make the two agree on everything."""
    number = len(first)
    agreed = sum(a == b for a, b in zip(first, second, strict=True)) / number
    yes, also = sum(first) / number, sum(second) / number
    chance = yes * also + (1 - yes) * (1 - also)
    return None if chance == 1 else (agreed - chance) / (1 - chance)
