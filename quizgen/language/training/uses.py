"""Sentences in which readers have judged a word's meaning to be right in, a pipeline that knows the words' uses out.

    .venv/bin/python -m quizgen.language.training.uses SENTENCES.tsv quizgen/language/weights/en_quizgen

The vectors are those of the pipeline's own network: one that is trained anew needs a new table. Each line has the forms
of a word, with blanks between them, a tab, and a sentence in which one of them stands between two stars. The sentences
that `tests.quality.trials --uses` prints come from reports that belong to others, so that they are not kept here; the
table holds no text but the forms.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy
import spacy
from numpy.typing import NDArray
from spacy.language import Language

from quizgen.language import component, uses
from quizgen.language.graph import Floats

#: Of the 128 numbers of a vector 64 tell senses apart as well (NOTES.md).
WIDTH = 64
#: Words with so few sentences tell too little of what is usual.
FEWEST = 2
#: A word's own figures weigh against those of all words as its sentences against so many.
OF_ALL = 3
#: What keeps words whose sentences are all alike from being held to them.
LEAST_SPREAD = 0.02


def main(sentences: Path, folder: Path) -> None:
    """Makes the table with the network of a pipeline, and writes the pipeline anew with it."""
    with TemporaryDirectory() as between:
        write_table(sentences, _without_table(folder), Path(between) / uses.FILE)
        nlp = _without_table(folder)  # one that has read nothing, for what it reads is kept among its words
        nlp.add_pipe(uses.FACTORY).from_disk(between)  # type: ignore[attr-defined]
        nlp.to_disk(folder)


def _without_table(folder: Path) -> Language:
    return spacy.load(folder, exclude=[uses.FACTORY])


def write_table(sentences: Path, nlp: Language, file: Path) -> None:
    """Writes the table of the words of these sentences."""
    network = nlp.get_pipe(component.FACTORY)
    found: dict[str, list[Floats]] = defaultdict(list)
    lines = [line.split("\t") for line in sentences.read_text("utf8").splitlines()]
    words = one_word(forms for forms, _ in lines)
    for own, marked in lines:
        forms = words[own]
        before, word, after = marked.split("*")
        doc = nlp.make_doc(before + word + after)
        place = next((t.i for t in doc if t.idx == len(before) and t.text == word), None)
        if place is None:  # "re-elected" is three words in one text and one in another
            continue
        vectors = uses.alone([t.text for t in doc], [bool(t.whitespace_) for t in doc], network)  # type: ignore[arg-type]
        if vectors is not None:
            found[forms].append(vectors[place])
    kept = {forms: numpy.stack(vectors) for forms, vectors in sorted(found.items()) if len(vectors) >= FEWEST}
    every = numpy.concatenate([*kept.values()])
    center = every.mean(axis=0)
    axes = numpy.linalg.svd(every - center, full_matrices=False)[2][:WIDTH].T
    seen = {forms: _of_length_one((vectors - center) @ axes) for forms, vectors in kept.items()}
    nearest = {forms: _nearest_other(vectors) for forms, vectors in seen.items()}
    usual = numpy.mean([near.mean() for near in nearest.values()])
    spread = numpy.concatenate([*nearest.values()]).std()
    sizes = numpy.array([len(near) for near in nearest.values()])
    numpy.savez_compressed(
        file,
        forms=numpy.array("\n".join(seen)),
        begins=numpy.concatenate([[0], sizes.cumsum()]).astype(numpy.int32),
        vectors=numpy.round(numpy.concatenate([*seen.values()]) * uses.STEPS).astype(numpy.int8),
        usual=_drawn_to(usual, [near.mean() for near in nearest.values()], sizes),
        spread=_drawn_to(spread, [near.std() for near in nearest.values()], sizes) + LEAST_SPREAD,
        center=center.astype(numpy.float16),
        axes=axes.astype(numpy.float16),
    )


def one_word(every: Iterable[str]) -> dict[str, str]:
    """The forms of each line with those of all lines that share one of them: the table looks words up by their form.

    "survey surveys" and "survey surveyed surveying" are one word here, whatever part of speech it is.
    """
    of_form: dict[str, set[str]] = {}
    kept = list(dict.fromkeys(every))
    for forms in kept:
        own = forms.split()
        joined = set(own).union(*(of_form.get(form, ()) for form in own))
        of_form |= dict.fromkeys(joined, joined)
    return {forms: " ".join(sorted(of_form[forms.split()[0]])) for forms in kept}


def _of_length_one(vectors: Floats) -> Floats:
    return numpy.asarray(vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True), numpy.float32)


def _nearest_other(vectors: Floats) -> Floats:
    """How near the nearest other one of each is: cosines (uses,)."""
    cosines = vectors @ vectors.T
    numpy.fill_diagonal(cosines, -1)
    return numpy.asarray(cosines.max(axis=1), numpy.float32)


def _drawn_to(common: float, own: list[float], sizes: NDArray[numpy.int64]) -> Floats:
    """Figures of few sentences are drawn to the common one."""
    drawn = (sizes * numpy.array(own) + OF_ALL * common) / (sizes + OF_ALL)
    return numpy.asarray(drawn, numpy.float32)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
