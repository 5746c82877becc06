"""Doc in, the same Doc with who-says-what spans out: `doc.spans["roles"]`, labels source, cue and content.

The network is MiniLM-L6-H384 fine-tuned on PolNeAR (BIO tags of three roles), run by onnxruntime. Decoding is Viterbi
over the legal BIO moves, which on PolNeAR dev gains about five points of exact F1 over taking each best tag.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

# From 1.29 on onnxruntime reports to Microsoft, on Linux too, unless this stands in the environment when it is loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy
import onnxruntime
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.tokens import Span as DocSpan
from tokenizers import Tokenizer

FACTORY = "quizgen_roles"
WEIGHTS = Path(__file__).parent / "weights" / "roles_minilm"
onnxruntime.disable_telemetry_events()  # on Windows the variable above is not heeded

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
CLS, SEP = 101, 102
PIECES = 510  # the network reads 512 word pieces, two of which are [CLS] and [SEP]

Floats = NDArray[numpy.float32]


def _forbidden() -> Floats:
    """0 for a legal move from one tag (row) to the next (column), minus infinity for I-x after all but B-x and I-x."""
    moves = numpy.zeros((len(TAGS), len(TAGS)), numpy.float32)
    for column, tag in enumerate(TAGS):
        if tag.startswith("I-"):
            moves[[row for row, before in enumerate(TAGS) if before[2:] != tag[2:]], column] = -numpy.inf
    return moves


FORBIDDEN = _forbidden()


def decode(logits: Floats) -> NDArray[numpy.int64]:
    """The best legal tag sequence (n,) for logits (n, 7)."""
    start = numpy.array([-numpy.inf if tag.startswith("I-") else 0 for tag in TAGS], numpy.float32)
    score = logits[0] + start
    back = numpy.zeros(logits.shape, numpy.int64)
    for row in range(1, len(logits)):
        steps = score[:, None] + FORBIDDEN
        back[row] = steps.argmax(axis=0)
        score = steps.max(axis=0) + logits[row]
    best = numpy.zeros(len(logits), numpy.int64)
    best[-1] = score.argmax()
    for row in range(len(logits) - 1, 0, -1):
        best[row - 1] = back[row, best[row]]
    return best


class RoleTagger:
    """A spaCy component. `threads` is how many processor threads the network may use."""

    def __init__(self, threads: int) -> None:
        self.tokenizer, self.session = _network(threads)

    def __call__(self, doc: Doc) -> Doc:
        """Sets `doc.spans["roles"]`; `.attrs["scores"]` has a probability for each span.

        Paragraphs are those of `doc.user_data["blocks"]` (character spans) or else the whole Doc.
        """
        blocks = doc.user_data.get("blocks", [(0, len(doc.text))])
        spans: list[DocSpan] = []
        scores: list[float] = []
        for window in self._windows(doc.text, blocks):
            for start, end, label, score in self._tag(window):
                span = doc.char_span(start, end, label=label, alignment_mode="expand")
                if span is not None and not (spans and spans[-1].label_ == label and span.start < spans[-1].end):
                    spans.append(span)
                    scores.append(score)
        doc.spans["roles"] = SpanGroup(doc, name="roles", spans=spans, attrs={"scores": scores})
        return doc

    def _windows(self, text: str, blocks: list[tuple[int, int]]) -> Iterator[list[tuple[int, int, int]]]:
        """Windows of at most 510 pieces (id, start, end), cut between paragraphs unless one alone is longer."""
        window: list[tuple[int, int, int]] = []
        for start, end in blocks:
            coded = self.tokenizer.encode(text[start:end], add_special_tokens=False)
            pieces = [(i, start + s, start + e) for i, (s, e) in zip(coded.ids, coded.offsets, strict=True)]
            if window and (len(window) + len(pieces) > PIECES):
                yield window
                window = []
            while len(pieces) > PIECES:
                yield pieces[:PIECES]
                pieces = pieces[PIECES:]
            window += pieces
        if window:
            yield window

    def _tag(self, window: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, str, float]]:
        """(start, end, label, probability) of each span; the probability is the mean over its pieces."""
        ids = numpy.array([[CLS, *(piece[0] for piece in window), SEP]], numpy.int64)
        logits: Floats = self.session.run(["y"], {"ids": ids, "mask": numpy.ones_like(ids)})[0][0, 1:-1]
        tags = decode(logits)
        shifted = numpy.exp(logits - logits.max(axis=1, keepdims=True))
        sure = (shifted / shifted.sum(axis=1, keepdims=True))[numpy.arange(len(tags)), tags]
        row = 0
        while row < len(tags):
            tag, first = TAGS[tags[row]], row
            row += 1
            if tag == "O":
                continue
            while row < len(tags) and TAGS[tags[row]] == f"I-{tag[2:]}":
                row += 1
            yield window[first][1], window[row - 1][2], tag[2:], round(float(sure[first:row].mean()), 4)


@lru_cache(maxsize=4)
def _network(threads: int) -> tuple[Tokenizer, onnxruntime.InferenceSession]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer, onnxruntime.InferenceSession(
        str(WEIGHTS / "roles.int8.onnx"), options, providers=["CPUExecutionProvider"]
    )


@Language.factory(FACTORY, assigns=["doc.spans"], default_config={"threads": 2})
def make_roles(nlp: Language, name: str, threads: int) -> RoleTagger:  # noqa: ARG001  spaCy passes all three by name
    """The role tagger as a spaCy factory (entry point group `spacy_factories`)."""
    return RoleTagger(threads)
