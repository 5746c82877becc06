"""Word pieces in, scores and vectors for each word out: the trained network, run by onnxruntime."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

# From 1.29 on onnxruntime reports to Microsoft, on Linux too, unless this stands in the environment when it is loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy
import onnxruntime
from numpy.typing import NDArray

from quizgen.language.pieces import Window

onnxruntime.disable_telemetry_events()  # on Windows the variable above is not heeded

Floats = NDArray[numpy.float32]
DISTANCES = 12
ALL = slice(None)
FILES = ("network.onnx", "labels.json", "pairs.npz", "lemmas.tsv", "tokenizer.json")


@dataclass(frozen=True)
class Labels:
    """The names of the network's answers; `trees` holds for each edit tree a form and a lemma that make it."""

    tags: list[str]
    pos: list[str]
    feats: list[str]
    deps: list[str]
    trees: list[tuple[str, str]]
    entities: list[str]
    roles: list[str]


class Graph:
    """The network of a folder with the files of FILES. `threads`: processor threads it may use."""

    def __init__(self, folder: Path, threads: int, *, optimised: bool = True) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # waiting threads sleep: numpy's matrix products between two windows need the processors, and so do other people
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if not optimised:
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        self.session = onnxruntime.InferenceSession(
            str(folder / "network.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.names = [output.name for output in self.session.get_outputs()]
        self.labels = Labels(**json.loads((folder / "labels.json").read_text("utf8")))
        with numpy.load(folder / "pairs.npz") as pairs:
            #: biaffine weights of the dependency labels; moves between roles; priors of links and chains by distance
            self.pairs: dict[str, Floats] = {name: pairs[name].astype(numpy.float32) for name in pairs.files}
        width = self.pairs["label"].shape[1]
        self.labelling: Floats = self.pairs["label"].transpose(1, 0, 2).reshape(width, -1)

    def run(self, window: Window) -> dict[str, Floats]:
        """Arrays (words, n) by name. One window at a time: what stands in another never changes an answer."""
        one = {
            "ids": numpy.array([window.ids], numpy.int64),
            "shapes": numpy.array([window.shapes], numpy.int64),
            "first": numpy.array([window.first], numpy.int64),
            "last": numpy.array([window.last], numpy.int64),
        }
        return {name: values[0] for name, values in zip(self.names, self.session.run(None, one), strict=True)}

    def arcs(self, found: dict[str, Floats], words: slice = ALL) -> Floats:
        """(words, 1 + words): how well each of the words has the root (column 0) or word i (1 + i) for its head."""
        arcs = found["arc_query"][words] @ found["arc_key"][words].T / 16 + found["arc_prior"][words].T
        return numpy.concatenate([found["root"][words], arcs], axis=1)

    def deps(self, found: dict[str, Floats], heads: NDArray[numpy.int64], words: slice = ALL) -> Floats:
        """(words, labels) for each of the words with word `heads[i]`, of the whole window, for its head."""
        labels, width, _ = self.pairs["label"].shape
        query, key = _with_one(found["label_query"][words]), _with_one(found["label_key"])[heads]
        mixed = (query @ self.labelling).reshape(len(query), labels, width)
        points: Floats = numpy.matmul(mixed, key[:, :, None])[:, :, 0]
        return points

    def points(
        self, found: dict[str, Floats], kind: str, left: list[tuple[int, int]], right: list[tuple[int, int]]
    ) -> Floats:
        """(left, right): how well each right span, as (first, last) word, answers each left one.

        `kind` "source": cues on the left, sources on the right; "cue": contents on the left, cues on the right.
        """
        which = ("source", "cue").index(kind)
        parts = numpy.split(found["link"], 4, axis=1)
        asking, answering = parts[2 * which], parts[2 * which + 1]
        a, b = numpy.array(left).reshape(-1, 2), numpy.array(right).reshape(-1, 2)
        query = (asking[a[:, 0]] + asking[a[:, 1]]) / 2
        key = (answering[b[:, 0]] + answering[b[:, 1]]) / 2
        gap = b[None, :, 0] - a[:, None, 0]
        prior = self.pairs["link_prior"][which][bucket(numpy.abs(gap)) + DISTANCES * (gap < 0)]
        return query @ key.T / asking.shape[1] ** 0.5 * 2 + prior  # type: ignore[no-any-return]

    def chains(self, found: dict[str, Floats], left: NDArray[numpy.int64], right: NDArray[numpy.int64]) -> Floats:
        """(left, 1 + right): that word left[i] names something new (column 0) or the same as the earlier right[j]."""
        points = found["chain_query"][left] @ found["chain_key"][right].T / 128**0.5
        gap = left[:, None] - right[None, :]
        points = numpy.where(gap > 0, points + self.pairs["chain_prior"][bucket(numpy.maximum(gap, 0))], -numpy.inf)
        return numpy.concatenate([found["fresh"][left], points.astype(numpy.float32)], axis=1)


def _with_one(vectors: Floats) -> Floats:
    return numpy.concatenate([vectors, numpy.ones((len(vectors), 1), numpy.float32)], axis=1)


def bucket(distance: NDArray[numpy.int64]) -> NDArray[numpy.int64]:
    """The bucket of a distance in words: 0, 1, 2, 3-4, 5-8, 9-16 ... at most DISTANCES - 1."""
    found = numpy.ceil(numpy.log2(numpy.maximum(distance, 1)) + 1).astype(numpy.int64)
    return numpy.minimum(numpy.where(distance > 0, found, 0), DISTANCES - 1)
