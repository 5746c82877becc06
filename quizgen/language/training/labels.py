"""Annotated texts in, texts with numbered labels out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees
from spacy.strings import StringStore

from quizgen.language.lemmas import spelled
from quizgen.language.pieces import STRAIGHT, Pieces, Word
from quizgen.language.training.texts import Text

NAMES = ("PERSON", "ORG", "LOC", "MISC", "EVENT", "PRODUCT", "WORK_OF_ART")
ENTITIES = ("O", *(f"{letter}-{kind}" for kind in NAMES for letter in "BI"))
ROLES = ("O", *(f"{letter}-{role}" for role in ("source", "cue", "content") for letter in "BI"))
RARE_TREE = 2  # an edit tree seen fewer times teaches nothing general


@dataclass
class Labels:
    """The numbered labels of every layer, and the edit trees that turn a form into its lemma, each with an example.

    `lemmas` has (form, tag, lemma) for every form with its most frequent lemma.
    """

    tags: list[str]
    pos: list[str]
    feats: list[str]
    deps: list[str]
    trees: list[int]
    examples: list[tuple[str, str]]
    lemmas: list[tuple[str, str, str]]
    edits: EditTrees
    strings: StringStore

    @classmethod
    def of(cls, texts: Sequence[Text]) -> Labels:
        """The labels of all texts that have syntax, in an order that does not change from run to run."""
        strings = StringStore()
        edits = EditTrees(strings)
        counts: dict[str, Counter[Any]] = {layer: Counter() for layer in ("tags", "pos", "feats", "deps")}
        trees: Counter[int] = Counter()
        examples: dict[int, tuple[str, str]] = {}
        lemmas: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for text in texts:
            if text.lemmas is None:
                continue
            for layer, count in counts.items():
                count.update(getattr(text, layer))
            for form, tag, lemma in zip(text.words, text.tags or (), text.lemmas, strict=True):
                lemmas[spelled(form, tag), tag][lemma.translate(STRAIGHT)] += 1
                tree = _tree(edits, form, lemma)
                trees[tree] += 1
                examples.setdefault(tree, (form.translate(STRAIGHT), lemma.translate(STRAIGHT)))
        kept = [tree for tree, count in trees.items() if count >= RARE_TREE]
        return cls(
            **{layer: sorted(count) for layer, count in counts.items()},
            trees=kept,
            examples=[examples[tree] for tree in kept],
            lemmas=sorted((form, tag, count.most_common(1)[0][0]) for (form, tag), count in lemmas.items()),
            edits=edits,
            strings=strings,
        )


def _tree(edits: EditTrees, form: str, lemma: str) -> int:
    return edits.add(form.translate(STRAIGHT), lemma.translate(STRAIGHT))  # type: ignore[no-any-return]


@dataclass
class Numbered:
    """A text with its labels as numbers, ready to be cut into windows."""

    text: Text
    words: list[Word]
    layers: dict[str, list[int]]


def number(text: Text, pieces: Pieces, labels: Labels) -> Numbered:
    """The text with every label as a number; -1 for a label that is not known."""
    layers: dict[str, list[int]] = {}
    if text.heads is not None:
        assert text.lemmas is not None
        for layer, names, known in (
            ("tag", text.tags, labels.tags),
            ("pos", text.pos, labels.pos),
            ("feats", text.feats, labels.feats),
            ("dep", text.deps, labels.deps),
        ):
            assert names is not None
            index = {name: place for place, name in enumerate(known)}
            layers[layer] = [index.get(name, -1) for name in names]
        index_of_tree = {tree: place for place, tree in enumerate(labels.trees)}
        layers["tree"] = [
            index_of_tree.get(_tree(labels.edits, form, lemma), -1)
            for form, lemma in zip(text.words, text.lemmas, strict=True)
        ]
    return Numbered(text, pieces.words(text.words, text.spaces), layers)
