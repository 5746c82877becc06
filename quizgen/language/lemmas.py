"""Words and scores of edit trees in, lemmas out.

A form that the treebanks have under the same tag has the lemma it most often has there. A new form gets the first
lemma that is a word of the treebanks, of those that English spelling and the network's edit trees (Chrupała 2006;
spaCy's own are used) offer: trees alone make "denie" of "denied" and "announc" of "announced".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees
from spacy.strings import StringStore

from quizgen.language.graph import Floats
from quizgen.language.pieces import STRAIGHT

TRIED = 6  # trees, best first, that may offer a lemma
NAMES = frozenset({"NNP", "NNPS"})
BARE = frozenset({"NN", "NNP", "JJ", "RB", "VB", "VBP", "CD"})  # forms that are their own lemmas unless known better
PLURAL = frozenset({"NNS", "NNPS", "VBZ"})
#: Stems that had an e before -ed or -ing: "conceiv", "nominat", "announc", "handl", "chang", "releas".
SILENT = re.compile(r"(?:[vcuz]|[^aeioul]l|[^sui]s|[^eo]at|[dnr]g|[^aeiou][aiouy]r|[aeiou]k[^aeiou]?)$")


class Lemmas:
    """`trees` has for each class of the network a form and a lemma that make its edit tree; `known` has (form, tag,
    lemma) as the treebanks have it, forms lower-cased but for names.
    """

    def __init__(
        self, strings: StringStore, trees: Sequence[tuple[str, str]], known: Sequence[tuple[str, str, str]]
    ) -> None:
        self.edits = EditTrees(strings)
        self.trees = [self.edits.add(form, lemma) for form, lemma in trees]
        self.known = {(form, tag): lemma for form, tag, lemma in known}
        self.words = frozenset(self.known.values())

    def of(self, words: Sequence[str], tags: Sequence[str], scores: Floats) -> list[str]:
        """The lemma of each word with its Penn tag; scores (words, trees)."""
        return [self._lemma(*one) for one in zip(words, tags, scores, strict=True)]

    def _lemma(self, word: str, tag: str, scores: Floats) -> str:
        form = spelled(word, tag)
        lemma = self.known.get((form, tag))
        if lemma is not None:
            return lemma
        if tag in NAMES - PLURAL:
            return form
        offered = list(regular(form, tag))
        best = (-scores).argsort(kind="stable")[:TRIED]
        trees = [made for made in (self.edits.apply(self.trees[tree], form) for tree in best) if made]
        for lemma in [*offered, *trees]:
            if lemma in self.words and (lemma != form or tag in BARE):
                return str(lemma)
        return form if tag in BARE else str([*offered, *trees, form][0])


def spelled(word: str, tag: str) -> str:
    """The form under which a word is looked up: straight marks, lower case but for names."""
    form = word.translate(STRAIGHT)
    return form if tag in NAMES else form.lower()


def regular(form: str, tag: str) -> Iterator[str]:
    """The lemmas that English spelling allows for a form with this Penn tag, the likeliest first."""
    if tag in PLURAL:
        yield from _singular(form)
    elif tag in {"VBD", "VBN"} and form.endswith("ed"):
        yield from _verb(form.removesuffix("ed"))
    elif tag == "VBG" and form.endswith("ing"):
        yield from _verb(form.removesuffix("ing"))
    elif tag in {"JJR", "RBR", "JJS", "RBS"}:
        for ending in ("er", "est"):
            if form.endswith(ending):
                yield from _verb(form.removesuffix(ending))


def _singular(form: str) -> Iterator[str]:
    if form.endswith("ies") and len(form) > 4:
        yield form[:-3] + "y"
    if form.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        yield form[:-2]
    if form.endswith("s") and not form.endswith("ss"):
        yield form[:-1]


def _verb(stem: str) -> Iterator[str]:
    """What a stem without -ed, -ing, -er or -est may come from."""
    if stem.endswith("i"):  # "deni", "happi"
        yield stem[:-1] + "y"
    doubled = len(stem) > 3 and stem[-1] == stem[-2]
    if doubled and stem[-1] not in "slzf":  # "plann", but "express", "call", "buzz", "staff"
        yield stem[:-1]
    yield from (stem + "e", stem) if SILENT.search(stem) else (stem, stem + "e")
    if doubled:  # "travell"
        yield stem[:-1]
