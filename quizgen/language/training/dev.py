"""A network in training and dev texts in, quick figures out (on gold words and sentences; `evaluate` measures)."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import torch

from quizgen.language import decoding
from quizgen.language.pieces import Pieces
from quizgen.language.training.batches import Batch, batches, collate, cuts
from quizgen.language.training.labels import ROLES, Labels, number
from quizgen.language.training.losses import FAR, arc_scores, label_scores
from quizgen.language.training.net import Network
from quizgen.language.training.texts import Text


@torch.no_grad()
def figures(network: Network, texts: dict[str, list[Text]], pieces: Pieces, labels: Labels) -> dict[str, float]:
    """Percentages: tags, features, trees, attachment by treebank; exact F1 of roles by kind on whole words."""
    network.eval()
    found: dict[str, float] = {}
    for name in ("ewt", "gum"):
        found |= {f"{name}.{layer}": value for layer, value in _syntax(network, texts[name], pieces, labels).items()}
    found |= _roles(network, texts["polnear"], pieces, labels)
    return {name: round(100 * value, 2) for name, value in found.items()}


def _batches(network: Network, texts: Sequence[Text], pieces: Pieces, labels: Labels) -> Iterator[Batch]:
    rng = random.Random(0)
    numbered = [number(text, pieces, labels) for text in texts]
    fixed = random.Random(1)
    for cut in batches([window for one in numbered for window in cuts(one, fixed, 500)], rng, 4096):
        yield collate(cut, None).on(str(network.moves.device))


def _syntax(network: Network, texts: Sequence[Text], pieces: Pieces, labels: Labels) -> dict[str, float]:
    right = dict.fromkeys(("tag", "pos", "feats", "tree", "uas", "las", "start"), 0)
    total = 0
    for batch in _batches(network, texts, pieces, labels):
        scores = network(batch.ids, batch.shapes, batch.first, batch.last, batch.mask)
        gold, real = batch.labels, batch.real
        total += int(real.sum())
        for layer in ("tag", "pos", "feats", "tree"):
            right[layer] += int((scores[layer].argmax(2) == gold[layer])[real].sum())
        right["start"] += int(((scores["start"][..., 0] > 0) == (gold["start"] == 1))[real].sum())
        same = batch.sentence[:, :, None] == batch.sentence[:, None, :]
        arcs = arc_scores(scores).masked_fill(~torch.cat([same.new_ones(*same.shape[:2], 1), same], 2), FAR)
        itself = torch.eye(arcs.shape[1], dtype=torch.bool, device=arcs.device)
        arcs = arcs.masked_fill(torch.cat([itself.new_zeros(len(itself), 1), itself], 1), FAR)
        heads = arcs.argmax(2)
        deps = label_scores(network.label, scores["label_query"], scores["label_key"], (heads - 1).clamp(min=0)).argmax(
            2
        )
        attached = (heads == gold["head"]) & real
        right["uas"] += int(attached.sum())
        right["las"] += int((attached & (deps == gold["dep"])).sum())
    return {layer: value / total for layer, value in right.items()}


def _roles(network: Network, texts: Sequence[Text], pieces: Pieces, labels: Labels) -> dict[str, float]:
    gold: set[tuple[int, int, int, str]] = set()
    system: set[tuple[int, int, int, str]] = set()
    row_number = 0
    moves = network.moves.cpu().numpy() + decoding.legal(ROLES)
    for batch in _batches(network, texts, pieces, labels):
        assert batch.roles is not None
        scores = network(batch.ids, batch.shapes, batch.first, batch.last, batch.mask)["role"].cpu().numpy()
        for row, roles in enumerate(batch.roles.tolist()):
            words = int(batch.real[row].sum())
            row_number += 1
            path = decoding.best_path(scores[row, :words], moves, ROLES)
            system |= {(row_number, *span) for span in decoding.spans(path)}
            gold |= {(row_number, *span) for span in decoding.spans([ROLES[place] for place in roles[:words]])}
    found = {}
    for role in ("source", "cue", "content"):
        ours, theirs = ({span for span in one if span[3] == role} for one in (system, gold))
        found[f"role.{role}"] = 2 * len(ours & theirs) / max(len(ours) + len(theirs), 1)
    return found
