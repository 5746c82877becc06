"""Numbered texts in, tensors of a batch of windows out."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from quizgen.language.pieces import Window
from quizgen.language.training.labels import ENTITIES, ROLES, Numbered
from quizgen.language.training.texts import Text
from quizgen.language.training.variety import recased

Cut = tuple[Numbered, int, int]  #: a text, from a word up to a word
Span = tuple[int, int]  #: first and last word
#: (row, cues, sources, contents, 1 + source of each cue or 0, cue of each content)
WindowLinks = tuple[int, list[Span], list[Span], list[Span], list[int], list[int]]


@dataclass
class Batch:
    """Windows side by side. Labels are -1 where there are none; `real` is False at padding."""

    ids: Tensor
    shapes: Tensor
    first: Tensor
    last: Tensor
    mask: Tensor
    real: Tensor
    labels: dict[str, Tensor]
    sentence: Tensor
    syntax: bool
    silver: bool
    entities: Tensor | None
    roles: Tensor | None
    links: list[WindowLinks]
    chains: Tensor | None
    nominal: Tensor

    def on(self, device: str) -> Batch:
        """The same batch with its tensors on a device."""
        moved = {name: value.to(device) for name, value in vars(self).items() if isinstance(value, Tensor)}
        labels = {name: value.to(device) for name, value in self.labels.items()}
        return replace(self, **moved, labels=labels)


def cuts(numbered: Numbered, rng: random.Random, most: int) -> Iterator[Cut]:
    """Pieces of a text, cut where a paragraph or (in a treebank) a sentence begins, of varied lengths."""
    text = numbered.text
    good = set(text.paragraphs)
    if text.starts is not None:
        good |= {place for place, start in enumerate(text.starts) if start}
    sizes = [len(word.ids) for word in numbered.words]
    begin = 0
    while begin < len(sizes):
        limit = rng.choice((most, most, most * 2 // 3, most // 3))
        used, place, end = 1, begin, begin
        while place < len(sizes) and used + sizes[place] + 2 < limit:
            used += sizes[place] + (place in text.paragraphs)
            place += 1
            if place in good or place == len(sizes):
                end = place
        end = end if end > begin else max(place, begin + 1)
        yield numbered, begin, end
        begin = end


def batches(pieces: Sequence[Cut], rng: random.Random, size: int) -> list[list[Cut]]:
    """Windows of like length side by side, at most `size` pieces a batch, the batches in random order."""
    lengths = {id(cut): sum(len(word.ids) for word in cut[0].words[cut[1] : cut[2]]) + 8 for cut in pieces}
    if not pieces:
        return []
    ordered = sorted(pieces, key=lambda cut: lengths[id(cut)] + rng.random() * 20)
    found: list[list[Cut]] = [[]]
    for cut in ordered:
        if found[-1] and (len(found[-1]) + 1) * lengths[id(cut)] > size:
            found.append([])
        found[-1].append(cut)
    rng.shuffle(found)
    return found


def collate(cut: Sequence[Cut], rng: random.Random | None) -> Batch:
    """The tensors of some windows; with `rng` letter case and paragraph breaks are varied."""
    rows = [_window(*one, rng) for one in cut]
    words = max(end - begin for _, begin, end in cut)
    text = cut[0][0].text
    syntax, roles, chains = text.heads is not None, text.roles is not None, text.chains is not None

    def padded(values: Sequence[Sequence[int]], width: int, empty: int) -> Tensor:
        return torch.tensor([list(row) + [empty] * (width - len(row)) for row in values])

    labels = {
        layer: padded([one.layers[layer][begin:end] for one, begin, end in cut], words, -1)
        for layer in (("tag", "pos", "feats", "tree", "dep") if syntax else ())
    }
    if syntax:
        labels["head"] = padded([_heads(one.text, begin, end) for one, begin, end in cut], words, -1)
    starts = [_starts(one.text, begin, end) for one, begin, end in cut]
    labels["start"] = padded(starts, words, -1)
    width = max(len(row.ids) for row in rows)
    ids = padded([row.ids for row in rows], width, 0)
    return Batch(
        ids=ids,
        shapes=padded([row.shapes for row in rows], width, 0),
        first=padded([row.first for row in rows], words, 0),
        last=padded([row.last for row in rows], words, 0),
        mask=ids != 0,
        real=padded([[1] * (end - begin) for _, begin, end in cut], words, 0).bool(),
        labels=labels,
        sentence=padded([_sentences(row) for row in starts], words, -2),
        syntax=syntax,
        silver=text.silver,
        entities=_entities(cut, words) if text.entities is not None else None,
        roles=padded([_roles(*one) for one in cut], words, 0) if roles else None,
        links=[_links(row, *one) for row, one in enumerate(cut) if _has_links(*one)] if roles else [],
        chains=padded([_chain(one.text, begin, end) for one, begin, end in cut], words, -1) if chains else None,
        nominal=padded([_nominal(one.text, begin, end) for one, begin, end in cut], words, 0).bool(),
    )


def _window(numbered: Numbered, begin: int, end: int, rng: random.Random | None) -> Window:
    window = Window()
    unbroken = rng is not None and rng.random() < 0.1  # text pasted without its line breaks
    for place in range(begin, end):
        window.add(numbered.words[place], paragraph=place in numbered.text.paragraphs and not unbroken)
    window.close()
    if rng is not None and rng.random() < 0.06:
        window.shapes = recased(window.shapes, rng.random())
    return window


def _heads(text: Text, begin: int, end: int) -> list[int]:
    """1 + the head's place in the window, 0 for a root; -1 where the window lacks the head."""
    assert text.heads is not None
    return [
        0 if text.heads[place] == place else 1 + text.heads[place] - begin if begin <= text.heads[place] < end else -1
        for place in range(begin, end)
    ]


def _starts(text: Text, begin: int, end: int) -> list[int]:
    if text.starts is None:
        return [-1] * (end - begin)
    return [int(start) for start in text.starts[begin:end]]


def _sentences(starts: list[int]) -> list[int]:
    number, found = 0, []
    for start in starts:
        number += start == 1
        found.append(number)
    return found


def _entities(cut: Sequence[Cut], words: int) -> Tensor:
    allowed = torch.zeros(len(cut), words, len(ENTITIES), dtype=torch.bool)
    places = {label: place for place, label in enumerate(ENTITIES)}
    for row, (one, begin, end) in enumerate(cut):
        assert one.text.entities is not None
        for place, labels in enumerate(one.text.entities[begin:end]):
            for label in labels:
                allowed[row, place, places[label]] = True
    return allowed


def _chain(text: Text, begin: int, end: int) -> list[int]:
    assert text.chains is not None
    return [-1 if chain is None else chain for chain in text.chains[begin:end]]


def _nominal(text: Text, begin: int, end: int) -> list[int]:
    if text.pos is None:
        return [0] * (end - begin)
    return [int(pos in ("NOUN", "PROPN", "PRON")) for pos in text.pos[begin:end]]


def _roles(numbered: Numbered, begin: int, end: int) -> list[int]:
    return [ROLES.index(role) for role in (numbered.text.roles or ())[begin:end]]


def _has_links(numbered: Numbered, begin: int, end: int) -> bool:
    return any(begin <= link.cue[0] and link.cue[1] < end for link in numbered.text.links or ())


def _links(row: int, numbered: Numbered, begin: int, end: int) -> WindowLinks:
    """(row, cues, sources, contents, 1 + source of each cue or 0, cue of each content), places in the window."""
    cues: list[Span] = []
    sources: list[Span] = []
    contents: list[Span] = []
    source_of: list[int] = []
    cue_of: list[int] = []

    def inside(span: Span) -> bool:
        return begin <= span[0] and span[1] < end

    def shifted(span: Span) -> Span:
        return span[0] - begin, span[1] - begin

    for link in numbered.text.links or ():
        if not inside(link.cue):
            continue
        source = next((shifted(span) for span in link.sources if inside(span)), None)
        if source is not None and source not in sources:
            sources.append(source)
        source_of.append(0 if source is None else 1 + sources.index(source))
        for span in link.contents:
            if inside(span):
                contents.append(shifted(span))
                cue_of.append(len(cues))
        cues.append(shifted(link.cue))
    return row, cues, sources, contents, source_of, cue_of
