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
    if (heads[1:] == 0).sum() == 1 and _tree(heads):
        return heads[1:]
    finite = square[numpy.isfinite(square)]
    square[1:, 0] -= (words + 1) * (finite.max() - finite.min() + 1)
    return _edmonds(square)[1:]


def _tree(heads: Heads) -> bool:
    """Whether every word leads to the root, which is entry 0 of `heads`."""
    follow = heads.tolist()
    leads = [False] * len(follow)
    leads[0] = True
    for begin in range(1, len(follow)):
        node = begin
        path: list[int] = []
        while not leads[node]:
            if len(path) == len(follow):
                return False
            path.append(node)
            node = follow[node]
        for seen in path:
            leads[seen] = True
    return True


def _edmonds(scores: NDArray[numpy.float64]) -> Heads:
    """Heads for a square score matrix (dependent, head) in which node 0 is the root, in time n x n.

    A path grows along best arcs (Gabow and others 1986): where it bites its own tail, that cycle becomes one node and
    the path goes on from it. Rows are merged, columns stay words: 500 marks "( [ { ( [ {" are 500 cycles in each other.
    """
    words = len(scores)
    rows = {node: scores[node] for node in range(words)}
    lands = {node: numpy.full(words, node) for node in range(words)}  # the word of a node at which an arc ends
    inside = numpy.arange(words)  # the node that a word lies in now
    arcs: dict[int, tuple[int, int]] = {}  # of each node: a word in it and that word's head
    cycles: list[list[int]] = []  # node `words + i` was made of the nodes cycles[i]
    done = {0}
    for begin in range(1, words):
        path = [int(inside[begin])] if int(inside[begin]) not in done else []
        while path:
            top = path[-1]
            head = int(rows[top].argmax())
            arcs[top] = int(lands[top][head]), head
            met = int(inside[head])
            if met in done:
                done.update(path)
                break
            if met not in path:
                path.append(met)
                continue
            cycle = path[path.index(met) :]
            path = [*path[: path.index(met)], words + len(cycles)]
            _merge(cycle, path[-1], rows, lands, inside, arcs)
            cycles.append(cycle)
    return _opened(words, cycles, arcs)


def _merge(
    cycle: list[int],
    made: int,
    rows: dict[int, NDArray[numpy.float64]],
    lands: dict[int, Heads],
    inside: Heads,
    arcs: dict[int, tuple[int, int]],
) -> None:
    """An arc into a cycle breaks one of its arcs: what counts is how much worse it is than that one."""
    loss = numpy.stack([rows.pop(node) for node in cycle])
    loss -= loss[numpy.arange(len(cycle)), [arcs[node][1] for node in cycle]][:, None]
    best = loss.argmax(axis=0)
    columns = numpy.arange(len(inside))
    rows[made] = loss[best, columns]
    lands[made] = numpy.stack([lands.pop(node) for node in cycle])[best, columns]
    inside[numpy.isin(inside, cycle)] = made
    rows[made][inside == made] = -numpy.inf


def _opened(words: int, cycles: list[list[int]], arcs: dict[int, tuple[int, int]]) -> Heads:
    """Each node's arc ends at a word; inside a cycle all keep their own arc but the member that holds this word."""
    parent = {member: words + number for number, cycle in enumerate(cycles) for member in cycle}
    heads: Heads = numpy.zeros(words, numpy.int64)
    waiting = [node for node in arcs if node not in parent]
    while waiting:
        node = waiting.pop()
        word, heads_to = arcs[node]
        heads[word] = heads_to
        member = word
        while member != node:
            whole = parent[member]
            waiting += [other for other in cycles[whole - words] if other != member]
            member = whole
    return heads
