"""Scores and gold labels of a batch in, one loss for each layer out; a layer that the corpus lacks has none."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from quizgen.language.training.batches import Batch, Span
from quizgen.language.training.labels import ROLES
from quizgen.language.training.net import DISTANCES, LINK, Network

FAR = -1e4
CHAIN_SCALE = 128**0.5
#: (labels, labels): FAR where one role label cannot follow another, I-x only following B-x and I-x.
ILLEGAL = torch.tensor([[FAR if to[0] == "I" and frm[2:] != to[2:] else 0.0 for to in ROLES] for frm in ROLES])
WEIGHTS = {
    "tag": 0.5,
    "pos": 0.7,
    "feats": 0.5,
    "tree": 0.5,
    "start": 0.5,
    "arc": 1.0,
    "label": 0.7,
    "entity": 0.7,
    "role": 1.5,
    "link": 0.4,
    "chain": 0.4,
}
SILVER = 0.4  # automatic entities teach less than a person's


def losses(network: Network, scores: dict[str, Tensor], batch: Batch) -> dict[str, Tensor]:
    """The loss of each layer, a mean over the words (or spans) that have gold labels."""
    found: dict[str, Tensor] = {}
    if batch.syntax:
        for layer in ("tag", "pos", "feats", "tree"):
            found[layer] = _classes(scores[layer], batch.labels[layer])
        found["arc"], found["label"] = _tree(network, scores, batch)
    if batch.labels["start"].ge(0).any():
        start = scores["start"][..., 0]
        gold = batch.labels["start"]
        found["start"] = functional.binary_cross_entropy_with_logits(start[gold >= 0], gold[gold >= 0].float())
    if batch.entities is not None:
        found["entity"] = _allowed(scores["entity"], batch.entities, batch.real) * (SILVER if batch.silver else 1)
    if batch.roles is not None:
        found["role"] = field(scores["role"], network.moves + ILLEGAL.to(network.moves.device), batch.roles, batch.real)
        if batch.links:
            found["link"] = _links(network, scores["link"], batch)
    if batch.chains is not None:
        found["chain"] = _chains(network, scores, batch)
    return found


def _classes(scores: Tensor, gold: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1)


def _tree(network: Network, scores: dict[str, Tensor], batch: Batch) -> tuple[Tensor, Tensor]:
    arcs = arc_scores(scores)
    same = batch.sentence[:, :, None] == batch.sentence[:, None, :]
    arcs = arcs.masked_fill(~torch.cat([same.new_ones(*same.shape[:2], 1), same], 2), FAR)
    words = arcs.shape[1]
    itself = torch.eye(words, dtype=torch.bool, device=arcs.device)
    arcs = arcs.masked_fill(torch.cat([itself.new_zeros(words, 1), itself], 1), FAR)
    gold = batch.labels["head"]
    real = gold >= 0
    arc = functional.cross_entropy(arcs[real], gold[real])
    head = (gold - 1).clamp(min=0)
    labels = label_scores(network.label, scores["label_query"], scores["label_key"], head)
    return arc, _classes(labels, batch.labels["dep"])


def arc_scores(scores: dict[str, Tensor]) -> Tensor:
    """(batch, words, 1 + words): how well each word has the root (0) or word i (1 + i) for its head."""
    arcs = scores["arc_query"] @ scores["arc_key"].transpose(1, 2) / 16 + scores["arc_prior"].transpose(1, 2)
    return torch.cat([scores["root"], arcs], 2)


def label_scores(label: Tensor, query: Tensor, key: Tensor, head: Tensor) -> Tensor:
    """(batch, words, labels) for each word and the word that is its head (a root is its own)."""
    key = torch.gather(key, 1, head[:, :, None].expand(-1, -1, key.shape[2]))
    query, key = (functional.pad(part, (0, 1), value=1.0) for part in (query, key))
    mixed = torch.einsum("bwd,lde->bwle", query, label)
    return torch.einsum("bwle,bwe->bwl", mixed, key)


def _allowed(scores: Tensor, allowed: Tensor, real: Tensor) -> Tensor:
    """The loss where several labels are right: all but the sum over the allowed ones."""
    total = scores.logsumexp(2)
    right = scores.masked_fill(~allowed, FAR).logsumexp(2)
    return (total - right)[real].mean()


def field(scores: Tensor, moves: Tensor, gold: Tensor, real: Tensor) -> Tensor:
    """Conditional random field over the words of each row (Lafferty et al. 2001): mean negative log-likelihood."""
    scores = scores * real[..., None]  # padding at a row's end adds nothing: gold is 0 there, and moves are masked
    own = scores.gather(2, gold[..., None])[..., 0].sum(1)
    steps = moves[gold[:, :-1], gold[:, 1:]] * real[:, 1:]
    alpha = scores[:, 0]
    for place in range(1, scores.shape[1]):
        further = torch.logsumexp(alpha[:, :, None] + moves, 1) + scores[:, place]
        alpha = torch.where(real[:, place, None], further, alpha)
    return (alpha.logsumexp(1) - own - steps.sum(1)).sum() / real.sum()


def _links(network: Network, link: Tensor, batch: Batch) -> Tensor:
    """Each content points to its cue, and each cue to its source or to none: cross entropy over the window's spans."""
    parts = link.split(LINK, 2)
    total, count = link.new_zeros(()), 0
    for row, cues, sources, contents, source_of, cue_of in batch.links:
        asks, answers, content, cue = (part[row] for part in parts)
        if contents:
            points = pointers(content, cue, contents, cues, network.link_prior[1])
            total = total + functional.cross_entropy(points, torch.tensor(cue_of, device=link.device), reduction="sum")
            count += len(contents)
        none = link.new_zeros(len(cues), 1)
        points = pointers(asks, answers, cues, sources, network.link_prior[0]) if sources else none[:, :0]
        total = total + functional.cross_entropy(
            torch.cat([none, points], 1), torch.tensor(source_of, device=link.device), reduction="sum"
        )
        count += len(cues)
    return total / max(count, 1)


def pointers(asking: Tensor, answering: Tensor, left: list[Span], right: list[Span], prior: Tensor) -> Tensor:
    """(left spans, right spans): how well each right span answers each left span."""
    a, b = (torch.tensor(side, device=asking.device) for side in (left, right))
    query = (asking[a[:, 0]] + asking[a[:, 1]]) / 2
    key = (answering[b[:, 0]] + answering[b[:, 1]]) / 2
    gap = b[None, :, 0] - a[:, None, 0]
    return query @ key.T / LINK**0.5 * 2 + prior[bucket(gap.abs()) + DISTANCES * (gap < 0)]


def bucket(distance: Tensor) -> Tensor:
    """The bucket of a distance in words: 0, 1, 2, 3-4, 5-8, 9-16 ..."""
    return torch.ceil(torch.log2(distance.clamp(min=1).float()) + 1).long().mul(distance > 0).clamp(max=DISTANCES - 1)


def _chains(network: Network, scores: dict[str, Tensor], batch: Batch) -> Tensor:
    """Each mention points to an earlier mention of its chain, or is fresh: marginal likelihood over the right ones."""
    words = scores["chain_query"].shape[1]
    points = scores["chain_query"] @ scores["chain_key"].transpose(1, 2) / CHAIN_SCALE
    place = torch.arange(words, device=points.device)
    gap = place[:, None] - place[None, :]
    points = points + network.chain_prior[bucket(gap.clamp(min=0))]
    points = points.masked_fill((gap <= 0) | ~batch.nominal[:, None, :], FAR)
    points = torch.cat([scores["fresh"], points], 2)
    assert batch.chains is not None
    chain = batch.chains
    right = (chain[:, :, None] == chain[:, None, :]) & (gap > 0) & batch.nominal[:, None, :] & (chain[:, None, :] >= 0)
    right = torch.cat([~right.any(2, keepdim=True), right], 2)
    loss = points.logsumexp(2) - points.masked_fill(~right, FAR).logsumexp(2)
    return loss[chain >= 0].mean()
