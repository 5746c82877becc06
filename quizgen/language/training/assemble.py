"""The network's files in, a spaCy pipeline folder out that `spacy.load` reads where quizgen is installed."""

from __future__ import annotations

import shutil
from pathlib import Path

import spacy
from spacy.language import Language

from quizgen.language import component, coreference, kinds
from quizgen.language.tokenizer import make_tokenizer

META = {
    "lang": "en",
    "name": "quizgen",
    "version": "0.2.0",
    "description": "Tags, lemmas, Universal Dependencies, entities, attributions and coreference for English news.",
    "license": "CC BY-SA 4.0 (see NOTICE)",
}


def assemble(network: Path, folder: Path, meta: dict[str, str]) -> Language:
    """Puts tokenizer, network and rules for kinds of entities together, writes the folder anew and loads it.

    `network` may not lie inside `folder`.
    """
    nlp = spacy.blank("en")
    nlp.tokenizer = make_tokenizer(nlp.vocab)
    nlp.add_pipe(component.FACTORY).from_disk(network)  # type: ignore[attr-defined]
    nlp.add_pipe(kinds.FACTORY)
    nlp.add_pipe(coreference.FACTORY)
    nlp.meta.update(meta)
    if folder.exists():
        shutil.rmtree(folder)
    nlp.to_disk(folder)
    return spacy.load(folder)
