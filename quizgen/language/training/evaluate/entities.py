"""UNER's marks on a treebank and the system's Docs of its documents in, counts of exact entities out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

from quizgen.language.training.evaluate.figures import Count
from quizgen.language.training.evaluate.gold import Document, Sentence

#: Of what the system finds, what UNER calls PER, ORG and LOC: its LOC takes in countries and towns, and buildings,
#: bridges and airports as well. All other kinds are left out of the count: UNER marks none of them.
KINDS = {"PERSON": "per", "PER": "per", "ORG": "org", "GPE": "loc", "LOC": "loc", "FAC": "loc"}


class Entity(NamedTuple):
    start: int
    end: int
    kind: str


#: Of each sentence, by its name: its letters without white space, and its entities as places among them.
Marks = dict[str, tuple[str, list[Entity]]]


def marks(path: Path) -> Marks:
    """For each sentence its letters and its entities, from an IOB2 file with `# sent_id` lines.

    Letters, because UNER splits some words otherwise than the treebank does ("#", "audiobooks").
    """
    found: Marks = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        name = next((line.partition("=")[2].strip() for line in lines if line.startswith("# sent_id")), "")
        rows = [line.split("\t") for line in lines if line and not line.startswith("# ")]
        if rows:
            found[name] = "".join("".join(row[1].split()) for row in rows), list(_entities(rows))
    return found


def _entities(rows: list[list[str]]) -> Iterator[Entity]:
    open_entity: Entity | None = None
    end = 0
    for _, form, tag, *_ in rows:
        start, end = end, end + len("".join(form.split()))
        if open_entity and tag == f"I-{open_entity.kind.upper()}":
            open_entity = open_entity._replace(end=end)
            continue
        if open_entity:
            yield open_entity
        open_entity = Entity(start, end, tag[2:].lower()) if tag != "O" else None
    if open_entity:
        yield open_entity


def count(gold: Document, doc: Doc, marked: Marks) -> dict[str, Count]:
    """The counts of exact spans: `all` with the right kind, `span` whatever its kind, and each kind by itself.

    Sentences that UNER has not marked, or of which it has another text, are left out on both sides.
    """
    right: set[Entity] = set()
    read: list[tuple[int, int]] = []
    for sentence in gold.sentences:
        places = _letters(gold, sentence)
        letters, entities = marked.get(sentence.name, ("", []))
        if letters == "".join(gold.text[place] for place in places):
            read.append((places[0], places[-1] + 1))
            right |= {Entity(places[e.start], places[e.end - 1] + 1, e.kind) for e in entities}
    found = {
        Entity(ent.start_char, ent.end_char, KINDS[ent.label_])
        for ent in doc.ents
        if ent.label_ in KINDS and any(start <= ent.start_char < end for start, end in read)
    }
    counts = {"all": _exact(right, found)}
    counts["span"] = _exact({e._replace(kind="") for e in right}, {e._replace(kind="") for e in found})
    for kind in sorted(set(KINDS.values())):
        counts[kind] = _exact({e for e in right if e.kind == kind}, {e for e in found if e.kind == kind})
    return counts


def _letters(gold: Document, sentence: Sentence) -> list[int]:
    start, end = gold.span(sentence.first, sentence.last)
    return [place for place in range(start, end) if not gold.text[place].isspace()]


def _exact(right: set[Entity], found: set[Entity]) -> Count:
    return Count(len(right & found), len(found), len(right))
