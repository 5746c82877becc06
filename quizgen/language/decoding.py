"""Scores of tags in, the best legal sequence and its spans out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy
from numpy.typing import NDArray

Floats = NDArray[numpy.float32]
IMPOSSIBLE = -300.0  # a score so far under the best of its word is taken for this one


def legal(tags: Sequence[str]) -> Floats:
    """0 for a legal move from one BIO tag (row) to the next (column), minus infinity for I-x after all but B-x, I-x."""
    moves = numpy.zeros((len(tags), len(tags)), numpy.float32)
    for column, tag in enumerate(tags):
        if tag.startswith("I-"):
            moves[[row for row, before in enumerate(tags) if before[2:] != tag[2:]], column] = -numpy.inf
    return moves


def best_path(scores: Floats, moves: Floats, tags: Sequence[str]) -> list[str]:
    """The best sequence of tags for scores (words, tags) and moves (tags, tags): Viterbi; I-x may not begin it."""
    if not len(scores):
        return []
    # sums over hundreds of words: 32 bits would be too coarse
    score = scores[0] + numpy.array([-numpy.inf if tag.startswith("I-") else 0 for tag in tags])
    into = numpy.ascontiguousarray(moves.T, numpy.float64)
    back = numpy.zeros(scores.shape, numpy.int64)
    for row in range(1, len(scores)):
        steps = into + score
        steps.argmax(axis=1, out=back[row])
        score = steps.max(axis=1) + scores[row]
    best = [int(score.argmax())]
    for row in range(len(scores) - 1, 0, -1):
        best.append(int(back[row, best[-1]]))
    return [tags[place] for place in reversed(best)]


def chances(scores: Floats, moves: Floats) -> Floats:
    """The probability of each tag at each word, (words, tags), given all others: forward-backward.

    Each row is scaled to sum to 1, so that no product leaves the range of the numbers.
    """
    own = scores.astype(numpy.float64)
    own = numpy.exp(numpy.maximum(own - own.max(axis=1, keepdims=True), IMPOSSIBLE))
    step = numpy.exp(moves.astype(numpy.float64))
    back = numpy.ascontiguousarray(step.T)
    forward, backward = own.copy(), numpy.ones_like(own)
    for row in range(1, len(own)):
        forward[row] *= forward[row - 1] @ step
        forward[row] /= forward[row].sum()
    for row in range(len(own) - 2, -1, -1):
        backward[row] = (own[row + 1] * backward[row + 1]) @ back
        backward[row] /= backward[row].sum()
    both = forward * backward
    sure: Floats = (both / both.sum(axis=1, keepdims=True)).astype(numpy.float32)
    return sure


def softmax(scores: Floats) -> Floats:
    """Probabilities along the last axis."""
    exact = numpy.exp(scores - scores.max(axis=-1, keepdims=True))
    return exact / exact.sum(axis=-1, keepdims=True)  # type: ignore[no-any-return]


def spans(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """(first, end, kind) of each BIO span; `end` is the word after it."""
    first, kind = 0, ""
    for place, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":
            yield first, place, kind
            kind = ""
        if tag[0] == "B":
            first, kind = place, tag[2:]
