"""Scores of tags in, the best legal sequence out."""

from itertools import pairwise, product

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from quizgen.language import decoding

TAGS = ("O", "B-cue", "I-cue", "B-source", "I-source")


def is_legal(path):
    return all(
        not tag.startswith("I-") or before[2:] == tag[2:] for before, tag in zip(["O", *path], path, strict=False)
    )


def scores_of(words):
    return arrays.arrays(numpy.float32, (words, len(TAGS)), elements=st.integers(-40, 40).map(lambda n: n / 8))


SCORES = st.integers(1, 3).flatmap(scores_of)
MOVES = arrays.arrays(numpy.float32, (len(TAGS), len(TAGS)), elements=st.integers(-8, 8).map(lambda n: n / 8))


def points(path, scores, moves):
    places = [TAGS.index(tag) for tag in path]
    own = sum(float(scores[row, place]) for row, place in enumerate(places))
    return own + sum(float(moves[pair]) for pair in pairwise(places))


def test_moves_into_a_span_come_from_inside_the_same_span_alone():
    moves = decoding.legal(TAGS)
    allowed = {(TAGS[row], TAGS[column]) for row, column in zip(*numpy.isfinite(moves).nonzero(), strict=True)}
    assert allowed == {
        (before, tag) for before in TAGS for tag in TAGS if not tag.startswith("I-") or before[2:] == tag[2:]
    }


@settings(max_examples=50, deadline=None)
@given(scores=SCORES, moves=MOVES)
def test_no_legal_sequence_is_better_than_the_best(scores, moves):
    moves = moves + decoding.legal(TAGS)
    found = decoding.best_path(scores, moves, TAGS)
    best = max(points(path, scores, moves) for path in product(TAGS, repeat=len(scores)) if is_legal(path))
    assert is_legal(found)
    assert points(found, scores, moves) == pytest.approx(best)


@settings(max_examples=50, deadline=None)
@given(scores=SCORES, moves=MOVES)
def test_chances_are_the_shares_of_all_sequences(scores, moves):
    moves = moves + decoding.legal(TAGS)
    shares = numpy.zeros(scores.shape)
    for path in product(range(len(TAGS)), repeat=len(scores)):
        shares[range(len(path)), path] += numpy.exp(points([TAGS[place] for place in path], scores, moves))
    found = decoding.chances(scores, moves)
    assert found == pytest.approx(shares / shares.sum(axis=1, keepdims=True), abs=1e-5)
    assert found.sum(axis=1) == pytest.approx(1)


def test_chances_of_a_long_text_with_extreme_scores_are_still_numbers():
    rng = numpy.random.default_rng(5)
    scores = rng.normal(scale=200, size=(3000, len(TAGS))).astype(numpy.float32)
    found = decoding.chances(scores, decoding.legal(TAGS))
    assert found.sum(axis=1) == pytest.approx(1)


def test_no_words_have_no_tags():
    assert decoding.best_path(numpy.zeros((0, 5), numpy.float32), decoding.legal(TAGS), TAGS) == []


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("", []),
        ("O O", []),
        ("B-cue", [(0, 1, "cue")]),
        ("B-source I-source B-cue O", [(0, 2, "source"), (2, 3, "cue")]),
        ("B-cue B-cue I-cue", [(0, 1, "cue"), (1, 3, "cue")]),
        ("O B-source I-source", [(1, 3, "source")]),
    ],
)
def test_spans_are_read_off_tags(tags, expected):
    assert list(decoding.spans(tags.split())) == expected


def test_softmax_of_an_impossible_answer_is_nothing():
    assert decoding.softmax(numpy.array([[0, -numpy.inf, 0]], numpy.float32)).tolist() == [[0.5, 0, 0.5]]
