"""What the network found in, a Doc that holds it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy
from spacy.attrs import DEP, HEAD, LEMMA, MORPH, POS, TAG
from spacy.tokens import Doc, SpanGroup
from spacy.tokens import Span as DocSpan

from quizgen.language import decoding
from quizgen.language.answers import Found


def write(doc: Doc, places: list[int], found: Found) -> None:
    """Puts the layers of the words, whose tokens are at `places`, into the Doc.

    White space hangs on the word before it; tokens that were not read are X and hang on themselves.
    """
    if len(doc):
        _write_words(doc, places, found)
    doc.set_ents(list(_entities(doc, places, found)), default="outside")
    _write_roles(doc, places, found)
    _write_coreference(doc, places, found)


def _write_words(doc: Doc, places: list[int], found: Found) -> None:
    length, strings = len(doc), doc.vocab.strings
    blank = numpy.array([token.is_space for token in doc])
    here = numpy.arange(length)
    heads = numpy.where(blank, numpy.maximum(here - 1, 0), here)
    words = numpy.array(places, numpy.int64)
    heads[words] = words[numpy.array(found.heads, numpy.int64)]
    array: Any = numpy.zeros((length, 6), numpy.uint64)
    array[:, 1] = numpy.where(blank, strings.add("SPACE"), strings.add("X"))
    array[:, 3] = doc.to_array("ORTH")
    array[:, 4] = (heads - here).astype(numpy.uint64)
    array[:, 5] = strings.add("dep")
    array[words, 0] = _numbered(found.tags, strings.add)
    array[words, 1] = _numbered(found.pos, strings.add)
    array[words, 2] = _numbered(found.feats, doc.vocab.morphology.add)
    array[words, 3] = _numbered(found.lemmas, strings.add)
    array[words, 5] = _numbered(["ROOT" if label == "root" else label for label in found.deps], strings.add)
    doc.from_array([TAG, POS, MORPH, LEMMA, HEAD, DEP], array)


def _numbered(names: list[str], number: Callable[[str], int]) -> list[int]:
    known = {name: number(name) for name in dict.fromkeys(names)}
    return [known[name] for name in names]


def _entities(doc: Doc, places: list[int], found: Found) -> Iterator[DocSpan]:
    for first, end, kind in decoding.spans(found.entities):
        yield DocSpan(doc, places[first], places[end - 1] + 1, label=kind)


def _write_roles(doc: Doc, places: list[int], found: Found) -> None:
    spans = [DocSpan(doc, places[first], places[end - 1] + 1, label=label) for first, end, label, _ in found.roles]
    links = [found.links.get(place, (-1, 0.0)) for place in range(len(spans))]
    doc.spans["roles"] = SpanGroup(
        doc,
        name="roles",
        spans=spans,
        attrs={
            "scores": [score for *_, score in found.roles],
            #: for a content the place of its cue, for a cue the place of its source, or -1; and how sure that is
            "links": [target for target, _ in links],
            "link_scores": [score for _, score in links],
        },
    )


def _write_coreference(doc: Doc, places: list[int], found: Found) -> None:
    pairs = [(places[word], places[earlier]) for word, earlier, _ in found.antecedents]
    doc.spans["coreference"] = SpanGroup(
        doc,
        name="coreference",
        spans=[doc[place : place + 1] for pair in pairs for place in pair],
        attrs={"scores": [score for *_, score in found.antecedents]},
    )
