"""Corpus files in, annotated texts out: one kind of file, one reader; a layer that a corpus lacks is None."""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokenizer import Tokenizer

from quizgen.language.training.texts import OUTSIDE, Allowed, Links, Text, either, mark
from quizgen.language.training.treebanks import conllu

__all__ = ["columns", "conllu", "polnear", "re3d"]

WIKIGOLD = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC", "MISC": "MISC"}
WNUT = {
    "person": "PERSON",
    "location": "LOC",
    "corporation": "ORG",
    "group": "ORG",
    "product": "PRODUCT",
    "creative-work": "WORK_OF_ART",
}
CORENLP = {"PERSON": "PERSON", "ORGANIZATION": "ORG", "LOCATION": "LOC", "MISC": "MISC"}
RE3D = {
    "Person": "PERSON",
    "Organisation": "ORG",
    "Location": "LOC",
    "Nationality": "MISC",
    "MilitaryPlatform": "PRODUCT",
    "Weapon": "PRODUCT",
}


# ------------------------------------------------------------------------------------- entities alone


def columns(path: Path, kinds: dict[str, str], *, together: int = 8) -> Iterator[Text]:
    """CoNLL or IOB2 columns (word first, tag last); `together` sentences are a text: there are no documents."""
    texts: list[list[tuple[str, str]]] = [[]]
    for line in path.read_text("utf8").split("\n"):
        parts = line.split()
        if len(parts) >= 2:
            texts[-1].append((parts[0], parts[-1]))
        elif texts[-1]:
            texts.append([])
    sentences = [rows for rows in texts if rows]
    for place in range(0, len(sentences), together):
        text = Text(f"{path.stem}-{place}", entities=[], starts=[])
        for rows in sentences[place : place + together]:
            words = [word for word, _ in rows]
            text.words += words
            text.spaces += _spacing(words)
            assert text.entities is not None
            assert text.starts is not None
            text.entities += _tags([tag for _, tag in rows], kinds)
            text.starts += [place == 0 for place in range(len(rows))]
        yield text


CLOSING = frozenset(".,;:!?)]}%") | {"'s", "n't", "''", "'re", "'ve", "'ll", "'d", "'m", "’s"}
OPENING = frozenset("([{$£€#") | {"``"}


def _spacing(words: list[str]) -> list[bool]:
    """Whether a space follows each word, as far as the words tell."""
    after = [word not in OPENING for word in words]
    for place, word in enumerate(words[1:]):
        if word in CLOSING:
            after[place] = False
    return after


def _tags(tags: Iterable[str], kinds: dict[str, str]) -> Iterator[Allowed]:
    before = ""
    for tag in tags:
        kind = kinds.get(tag[2:], "")
        # wikigold writes I- at a beginning, too
        letter = "I" if kind and tag[0] == "I" and before == kind else "B"
        before = kind
        yield either(letter, kind) if kind else OUTSIDE


def re3d(folder: Path, tokenizer: Tokenizer) -> Iterator[Text]:
    """re3d's documents. Only spans with a capital letter are names: "service members" and "the coalition" are not."""
    for path in sorted(folder.glob("*.documents.json")):
        spans = defaultdict(list)
        for line in path.with_name(path.name.replace("documents", "entities")).read_text("utf8").splitlines():
            row = json.loads(line)
            if row["type"] in RE3D:
                spans[row["documentId"]].append((row["begin"], row["end"], RE3D[row["type"]]))
        for line in path.read_text("utf8").splitlines():
            row = json.loads(line)
            text = _tokenized(row["_id"], row["text"], tokenizer)
            _add_entities(text, spans[row["_id"]])
            yield text


# ------------------------------------------------------------------------------------- attributions


def polnear(path: Path, tokenizer: Tokenizer) -> Iterator[Text]:
    """PolNeAR's articles with their attributions, and the automatic entities of the file beside them (silver)."""
    silver = {}
    for line in path.with_suffix(".corenlp.jsonl").read_text("utf8").splitlines():
        row = json.loads(line)
        silver[row["id"]] = [(s, e, CORENLP[kind]) for s, e, kind in row["entities"] if kind in CORENLP]
    for line in path.read_text("utf8").splitlines():
        row = json.loads(line)
        text = _tokenized(row["id"], row["text"], tokenizer)
        _add_entities(text, silver.get(row["id"], []))
        text.silver = True
        _add_attributions(text, row["attributions"])
        yield text


def _tokenized(name: str, raw: str, tokenizer: Tokenizer) -> Text:
    """Raw text as words; a line break begins a paragraph."""
    text = Text(name)
    for paragraph in re.finditer(r"[^\n]+", raw):
        text.paragraphs.add(len(text.words))
        for token in tokenizer(paragraph[0]):
            if not token.is_space:
                text.words.append(token.text)
                text.spaces.append(bool(token.whitespace_))
                text.offsets.append(paragraph.start() + token.idx)
    return text


def _place(text: Text, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Character spans as (first word, last word); a word half inside is taken whole."""
    offsets = text.offsets
    for start, end in spans:
        first = bisect_right(offsets, start) - 1
        last = bisect_left(offsets, end) - 1
        if first >= 0 and offsets[first] + len(text.words[first]) <= start:
            first += 1
        if 0 <= first <= last:
            yield first, last


def _add_entities(text: Text, spans: Iterable[tuple[int, int, str]]) -> None:
    text.entities = [OUTSIDE] * len(text.words)
    for start, end, kind in sorted(spans, key=lambda span: span[0] - span[1]):
        for first, last in _place(text, [(start, end)]):
            while first < last and text.words[first].lower() in ("the", "a", "an", "some", "its", "his"):
                first += 1
            free = all(text.entities[place] == OUTSIDE for place in range(first, last + 1))
            if free and text.words[last][:1].isupper() and text.words[last] not in ("We", "They", "It", "He", "She"):
                mark(text.entities, first, last, kind)


def _add_attributions(text: Text, attributions: list[dict[str, list[tuple[int, int]]]]) -> None:
    text.roles = ["O"] * len(text.words)
    text.links = []
    for attribution in attributions:
        spans = {role: list(_place(text, attribution[role])) for role in ("source", "cue", "content")}
        for role, placed in spans.items():
            for first, last in placed:
                text.roles[first] = f"B-{role}"
                text.roles[first + 1 : last + 1] = [f"I-{role}"] * (last - first)
        if spans["cue"]:
            text.links.append(Links(spans["cue"][0], spans["source"], spans["content"]))
