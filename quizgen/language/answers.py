"""Scores of one window in, what they say of its words out: tags, lemmas, trees, names, who says what, who is who."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

import numpy

from quizgen.language import decoding
from quizgen.language.arborescence import best_tree
from quizgen.language.graph import Floats, Graph
from quizgen.language.lemmas import Lemmas
from quizgen.language.pieces import WINDOW
from quizgen.model.sentence_ends import ends_between, runs_on

SURE = 0.5  # a word is linked to an earlier one when that is likelier than everything else together
#: A sentence begins where the network gives its start at least these logits. News asks for more than the half that
#: e-mails and reviews do best with: quoted sentences are cut too often (NOTES.md, 17).
BEGINS = 0.8
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})

Role = tuple[int, int, str, float]  #: first word, word after the last, label, score


@dataclass
class Found:
    """What the network says of a text's words; a place is the index of a word."""

    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    links: dict[int, tuple[int, float]] = field(default_factory=dict)  # role -> the role it belongs to, score
    antecedents: list[tuple[int, int, float]] = field(default_factory=list)  # word, earlier word, score


@dataclass(frozen=True)
class Seen:
    """A window's words, from `begin` up to `end`, with the network's scores of each; those before `answers` were
    answered by the window before. `starts` are the words that begin a paragraph.
    """

    words: list[str]
    scores: dict[str, Floats]
    starts: AbstractSet[int]
    begin: int
    answers: int
    end: int

    @property
    def old(self) -> int:
        """How many of the window's words were answered before."""
        return self.answers - self.begin

    def fresh(self, layer: str) -> Floats:
        """The scores of the words that are to be answered."""
        return self.scores[layer][self.old :]


class Answers:
    """Reads the answers of a network: `add` each window of a text in turn."""

    def __init__(self, graph: Graph, lemmas: Lemmas) -> None:
        self.graph, self.lemmas = graph, lemmas
        self.moves = graph.pairs["moves"] + decoding.legal(graph.labels.roles)
        self.entity_moves = decoding.legal(graph.labels.entities)
        self.root = graph.labels.deps.index("root")

    def add(self, found: Found, seen: Seen) -> None:
        """Adds what a window says of its words from `seen.answers` on."""
        labels = self.graph.labels
        for layer, names, into in (
            ("tag", labels.tags, found.tags),
            ("pos", labels.pos, found.pos),
            ("feats", labels.feats, found.feats),
        ):
            into += [names[best] for best in seen.fresh(layer).argmax(axis=1).tolist()]
        found.lemmas += self.lemmas.of(
            seen.words[seen.answers : seen.end], found.tags[seen.answers :], seen.fresh("tree")
        )
        self._attach(found, seen)
        found.entities += decoding.best_path(seen.fresh("entity"), self.entity_moves, labels.entities)
        self._say(found, seen)
        self._refer(found, seen)

    def _attach(self, found: Found, seen: Seen) -> None:
        """Sentences and their trees."""
        begins = seen.scores["start"][:, 0] > BEGINS
        first = [
            place
            for place in range(seen.old, seen.end - seen.begin)
            if (begins[place] and not _runs_on(seen, place)) or place + seen.begin in seen.starts or _ended(seen, place)
        ]
        if not first or first[0] != seen.old:
            first.insert(0, seen.old)
        heads = numpy.arange(seen.end - seen.begin)
        for a, b in zip(first, [*first[1:], len(heads)], strict=True):
            tree = best_tree(self.graph.arcs(seen.scores, slice(a, b)))
            heads[a:b] = numpy.where(tree == 0, heads[a:b], a + tree - 1)
        deps = self.graph.deps(seen.scores, heads[seen.old :], slice(seen.old, None))
        deps[:, self.root] = -numpy.inf
        best = deps.argmax(axis=1)
        best[heads[seen.old :] == numpy.arange(seen.old, len(heads))] = self.root
        found.heads += (seen.begin + heads[seen.old :]).tolist()
        found.deps += [self.graph.labels.deps[label] for label in best.tolist()]

    def _say(self, found: Found, seen: Seen) -> None:
        """Sources, cues and contents, and which belong together."""
        labels = self.graph.labels.roles
        here = list(decoding.spans(decoding.best_path(seen.scores["role"], self.moves, labels)))
        if not here:
            return
        sure = decoding.chances(seen.scores["role"], self.moves)
        numbers = []  # of each span here among all roles
        for first, stop, label in here:
            if first < seen.old:
                numbers.append(_known(found.roles, seen.begin + first, seen.begin + stop, label))
                continue
            inside = sure[first + 1 : stop, labels.index(f"I-{label}")]
            score = (float(sure[first, labels.index(f"B-{label}")]) + float(inside.sum())) / (stop - first)
            numbers.append(len(found.roles))
            found.roles.append((seen.begin + first, seen.begin + stop, label, round(score, 4)))
        self._link(found, seen, here, numbers)

    def _link(self, found: Found, seen: Seen, here: list[tuple[int, int, str]], numbers: list[int]) -> None:
        """Each content's cue and each cue's source."""
        for left, right in (("content", "cue"), ("cue", "source")):
            ours, theirs = ([place for place, span in enumerate(here) if span[2] == role] for role in (left, right))
            if not ours or not theirs:
                continue
            edges = [[(here[place][0], here[place][1] - 1) for place in side] for side in (ours, theirs)]
            points = self.graph.points(seen.scores, right, *edges)
            if right == "source":  # a cue may have no source
                points = numpy.concatenate([points, numpy.zeros((len(points), 1), points.dtype)], axis=1)
            likely = decoding.softmax(points)
            for row, place in enumerate(ours):
                best = int(likely[row].argmax())
                target = numbers[theirs[best]] if best < len(theirs) else -1
                if here[place][0] >= seen.old and target >= 0:
                    found.links[numbers[place]] = (target, round(float(likely[row, best]), 4))

    def _refer(self, found: Found, seen: Seen) -> None:
        """Words that name what an earlier word named."""
        nominal = numpy.array(
            [place for place, pos in enumerate(found.pos[seen.begin : seen.end]) if pos in NOMINAL], numpy.int64
        )
        asking = nominal[nominal >= seen.old]
        if not len(asking):
            return
        likely = decoding.softmax(self.graph.chains(seen.scores, asking, nominal))
        chain = numpy.arange(len(nominal))  # for each of `nominal` the first word of its chain
        for row in (likely[:, 0] < SURE).nonzero()[0].tolist():
            chances = likely[row, 1:]
            # several earlier words may be of one chain: what counts is how likely the chain is
            sums = numpy.bincount(chain, weights=chances, minlength=len(nominal))
            best = int(sums.argmax())
            earlier = int(nominal[numpy.where(chain == best, chances, -1).argmax()])
            chain[len(nominal) - len(asking) + row] = best
            score = round(float(sums[best]), 4)
            found.antecedents.append((seen.begin + int(asking[row]), seen.begin + earlier, score))


def _ended(seen: Seen, place: int) -> bool:
    """ "They sang until 6 a.m. No one slept.": the network is unsure of a stop that belongs to an abbreviation."""
    word = seen.begin + place
    return place > 0 and ends_between(seen.words[word - 1], seen.words[word])


def _runs_on(seen: Seen, place: int) -> bool:
    """ "The vote was over when Coun. Orr rose.": the stop is the title's."""
    word = seen.begin + place
    return place > 1 and runs_on(*seen.words[word - 2 : word + 1])


def _known(roles: list[Role], first: int, end: int, label: str) -> int:
    """The role found in the window before that overlaps this one, or -1."""
    for place in range(len(roles) - 1, -1, -1):
        start, stop, kind, _ = roles[place]
        if kind == label and start < end and first < stop:
            return place
        if stop < first - WINDOW:
            break
    return -1
