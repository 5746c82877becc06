"""Arc scores in, the best dependency tree out: Chu-Liu-Edmonds, with exactly one root."""

from __future__ import annotations

import numpy
from numpy.typing import NDArray

Floats = NDArray[numpy.float32]
Heads = NDArray[numpy.int64]


def best_tree(scores: Floats) -> Heads:
    """The heads (n,) of the best tree over n words, for scores (n, 1 + n): column 0 is the root, column 1 + i word i.

    A head of 0 is the root, 1 + i is word i. Most sentences need no search: the best head of each word makes a tree.
    Otherwise Chu and Liu (1965) and Edmonds (1967): contract a cycle, solve the smaller problem, open it again. Making
    every arc from the root dearer than all others together gives a single root.
    """
    words = len(scores)
    if not words:
        return numpy.zeros(0, numpy.int64)
    square = numpy.full((words + 1, words + 1), -numpy.inf)
    square[1:, :] = scores
    square[numpy.arange(words + 1), numpy.arange(words + 1)] = -numpy.inf
    heads: Heads = square.argmax(axis=1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and _cycle(heads) is None:
        return heads[1:]
    finite = square[numpy.isfinite(square)]
    square[1:, 0] -= (words + 1) * (finite.max() - finite.min() + 1)
    return _edmonds(square)[1:]


def _cycle(heads: Heads) -> list[int] | None:
    """A cycle in a head array whose entry 0 is the root, or None."""
    state = [0] * len(heads)  # 0 not seen, 1 on this path, 2 leads to the root
    state[0] = 2
    for begin in range(1, len(heads)):
        path = []
        node = begin
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node) :]
        for seen in path:
            state[seen] = 2
    return None


def _edmonds(scores: NDArray[numpy.float64]) -> Heads:
    """Heads for a square score matrix (dependent, head) in which node 0 is the root."""
    levels = []
    while True:
        heads: Heads = scores.argmax(axis=1)
        heads[0] = 0
        cycle = _cycle(heads)
        if cycle is None:
            break
        kept = [node for node in range(len(scores)) if node not in set(cycle)]
        within = scores[cycle, heads[cycle]]
        # an arc into the cycle breaks one of its arcs; an arc out of it leaves from its best member
        entering = scores[cycle][:, kept] - within[:, None] + within.sum()
        leaving = scores[kept][:, cycle]
        smaller = numpy.full((len(kept) + 1, len(kept) + 1), -numpy.inf)
        smaller[:-1, :-1] = scores[numpy.ix_(kept, kept)]
        smaller[-1, :-1] = entering.max(axis=0)
        smaller[:-1, -1] = leaving.max(axis=1)
        levels.append((cycle, kept, heads, entering.argmax(axis=0), leaving.argmax(axis=1)))
        scores = smaller
    for cycle, kept, inner, enters, leaves in reversed(levels):
        opened = numpy.zeros(len(kept) + len(cycle), numpy.int64)
        opened[cycle] = inner[cycle]
        for node, head in enumerate(heads[:-1]):
            opened[kept[node]] = cycle[leaves[node]] if head == len(kept) else kept[head]
        broken = int(heads[-1])
        opened[cycle[enters[broken]]] = kept[broken]
        opened[0] = 0
        heads = opened
    return heads
