"""A parsed Doc in, its tree as lists that can be rebuilt step by step out; whatever is done to it, it stays a tree."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})


class Tree:
    """Heads (numbers of tokens; a root is its own head), labels and parts of speech of a Doc while they change."""

    def __init__(self, doc: Doc) -> None:
        self.words = [token.lower_ for token in doc]
        self.tags = [token.tag_ for token in doc]
        self.lemmas = [token.lemma_.lower() or token.lower_ for token in doc]
        self.pos = [token.pos_ for token in doc]
        self.heads = [token.head.i for token in doc]
        self.deps = [token.dep_ for token in doc]
        self.people = [(ent.start, ent.end) for ent in doc.ents if ent.label_ in {"PERSON", "PER"}]
        self._below: list[set[int]] = [set() for _ in self.heads]
        for i, head in enumerate(self.heads):
            if head != i:
                self._below[head].add(i)

    def __len__(self) -> int:
        return len(self.heads)

    def children(self, i: int, *deps: str) -> list[int]:
        """The children of a token in the order of the text; only those with one of the labels, where any is given."""
        return sorted(child for child in self._below[i] if not deps or self.deps[child] in deps)

    def subtree(self, i: int) -> set[int]:
        found, waiting = set(), [i]
        while waiting:
            found.add(one := waiting.pop())
            waiting += self._below[one]
        return found

    def deepest_first(self) -> Iterator[int]:
        """All tokens, each after all that stood below it when this was asked."""
        depth = [0] * len(self)
        waiting = [i for i, head in enumerate(self.heads) if head == i]
        while waiting:
            i = waiting.pop()
            for child in self._below[i]:
                depth[child] = depth[i] + 1
                waiting.append(child)
        return iter(sorted(range(len(self)), key=lambda i: (-depth[i], i)))

    def root(self, i: int) -> bool:
        return self.heads[i] == i

    def attach(self, i: int, head: int, dep: str = "") -> None:
        """Hangs a token, with all below it, on another head. A root, or a head that is below it, changes nothing."""
        if not self.root(i) and head not in self.subtree(i):
            self._below[self.heads[i]].discard(i)
            self._below[head].add(i)
            self.heads[i] = head
            self.deps[i] = dep or self.deps[i]

    def promote(self, child: int, dep: str) -> None:
        """A child takes the place of its head, with its label and its other children; the head hangs on it as `dep`."""
        head = self.heads[child]
        others = self._below[head] - {child}
        self._below[head] = set()
        self._below[child] |= others | {head}
        for other in others:
            self.heads[other] = child
        if self.root(head):
            self.heads[child] = child
        else:
            above = self.heads[head]
            self._below[above].discard(head)
            self._below[above].add(child)
            self.heads[child] = above
        self.heads[head] = child
        self.deps[child], self.deps[head] = self.deps[head], dep

    def nominal(self, i: int) -> bool:
        """Whether what hangs on the token modifies a noun: "the latest of the talks" does, "keen on talks" does not."""
        return self.pos[i] in _NOMINAL or self.pos[i] == "DET" or (self.pos[i] == "ADJ" and self.has(i, "det"))

    def has(self, i: int, *deps: str) -> bool:
        return any(self.deps[child] in deps for child in self._below[i])
