"""Arc scores in, dependency trees out."""

import time
from itertools import product

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from quizgen.language.arborescence import best_tree


def is_tree(heads):
    """Whether heads (0 the root, else 1 + a word) make one tree with one root."""
    for word in range(len(heads)):
        steps, place = 0, word + 1
        while place and steps <= len(heads):
            place, steps = int(heads[place - 1]), steps + 1
        if place:
            return False
    return list(heads).count(0) == 1


def points(heads, scores):
    return float(sum(scores[word, head] for word, head in enumerate(heads)))


def square(words):
    return arrays.arrays(numpy.float32, (words, words + 1), elements=st.integers(-20, 20).map(lambda n: n / 4))


@settings(max_examples=60, deadline=None)
@given(scores=st.integers(1, 5).flatmap(square))
def test_no_tree_is_better_than_the_best(scores):
    words = len(scores)
    found = best_tree(scores)
    others = (heads for heads in product(range(words + 1), repeat=words) if heads.count(0) == 1 and is_tree(heads))
    assert is_tree(found)
    assert points(found, scores) == pytest.approx(max(points(heads, scores) for heads in others))


def test_no_words_make_no_tree():
    assert best_tree(numpy.zeros((0, 1), numpy.float32)).tolist() == []


@pytest.mark.parametrize(
    ("scores", "heads"),
    [
        ([[5, 9]], [0]),  # a word is never its own head
        ([[0, 0, 5], [9, 0, 0]], [2, 0]),
        ([[1, 0, 5], [0, 5, 0]], [0, 1]),  # "each the other's head": the cycle is opened where it costs least
        ([[9, 0, 0], [9, 1, 0]], [0, 1]),  # two roots are one too many
    ],
)
def test_small_trees(scores, heads):
    assert best_tree(numpy.array(scores, numpy.float32)).tolist() == heads


@pytest.mark.parametrize("kind", ["noise", "ring", "all alike"])
def test_four_hundred_words_take_no_time(kind):
    words = 400
    scores = numpy.random.default_rng(3).normal(size=(words, words + 1)).astype(numpy.float32)
    if kind == "ring":
        scores[numpy.arange(words), 1 + numpy.roll(numpy.arange(words), 1)] += 50
    if kind == "all alike":
        scores[:] = 0
    start = time.process_time()
    found = best_tree(scores)
    assert is_tree(found)
    assert time.process_time() - start < 2
