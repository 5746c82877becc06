"""Nothing in, what an annotated text is out: the words of a document and the layers that its corpus has."""

from __future__ import annotations

from dataclasses import dataclass, field

#: A set of entity tags that are all right for a word: MISC may also be an event, a product or a work.
Allowed = frozenset[str]
OUTSIDE: Allowed = frozenset({"O"})
ANY_NAME = ("MISC", "EVENT", "PRODUCT", "WORK_OF_ART")


@dataclass
class Links:
    """Which source and which contents belong to a cue; spans are (first word, last word), both inclusive."""

    cue: tuple[int, int]
    sources: list[tuple[int, int]]
    contents: list[tuple[int, int]]


@dataclass
class Text:
    """A document: words, whether a space follows each, where paragraphs begin, and the layers that its corpus has.

    `heads[i]` is the index of the head of word i, or i itself for a root. `chains[i]` is, for the head word of a
    mention, the number of its coreference chain, else None. `links` holds whole attributions.
    """

    name: str
    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    paragraphs: set[int] = field(default_factory=lambda: {0})
    starts: list[bool] | None = None
    tags: list[str] | None = None
    pos: list[str] | None = None
    feats: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    deps: list[str] | None = None
    entities: list[Allowed] | None = None
    silver: bool = False
    roles: list[str] | None = None
    links: list[Links] | None = None
    chains: list[int | None] | None = None
    offsets: list[int] = field(default_factory=list)


def mark(entities: list[Allowed], first: int, last: int, kind: str) -> None:
    """Makes the words from first to last, both inclusive, a name of a kind."""
    entities[first] = either("B", kind)
    for place in range(first + 1, last + 1):
        entities[place] = either("I", kind)


def either(letter: str, kind: str) -> Allowed:
    """The tags that are right for a word with this letter (B or I) of a name of this kind."""
    return frozenset(f"{letter}-{name}" for name in (ANY_NAME if kind == "MISC" else (kind,)))
