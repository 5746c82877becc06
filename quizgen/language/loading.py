"""The name of a pipeline in, a loaded spaCy Language out."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from threading import Lock

import spacy
from spacy.language import Language

from quizgen.errors import PipelineUnavailable
from quizgen.language.roles import FACTORY

WEIGHTS = Path(__file__).parent / "weights"
BUNDLED = WEIGHTS / "ud_baseline"

#: Labels that a Universal Dependencies parser has and spaCy's older English scheme (CLEAR) has not.
UD_LABELS = frozenset({"obl", "nmod", "nsubj:pass"})

_loading = Lock()


def load(name: str = "", threads: int = 2) -> Language:
    """The pipeline called `name` (a package or a folder; "" is quizgen's own), with the role tagger at its end.

    `threads` is how many processor threads the role network may use. Each pipeline is loaded once per process.
    Raises PipelineUnavailable, with one sentence that says what to do, when it is missing or does not fit.
    """
    with _loading:  # lru_cache alone would let two first requests load it twice
        return _load(name, threads)


@lru_cache(maxsize=2)
def _load(name: str, threads: int) -> Language:
    try:
        nlp = spacy.load(name or BUNDLED)
    except OSError as error:
        raise PipelineUnavailable(
            f"The spaCy pipeline {name!r} is not installed: install it (python -m pip install {name}), "
            "or unset QUIZGEN_PIPELINE to use quizgen's own."
            if name
            else "quizgen's own language pipeline is missing from the installation: install quizgen again."
        ) from error
    _refuse_unfit(nlp, name)
    if FACTORY not in nlp.pipe_names:
        nlp.add_pipe(FACTORY, last=True, config={"threads": threads})
    return nlp


def _refuse_unfit(nlp: Language, name: str) -> None:
    """A pipeline must parse, tag and lemmatize English in Universal Dependencies; say in one sentence what it lacks."""
    if nlp.lang != "en":
        raise PipelineUnavailable(f"The pipeline {name!r} is for {nlp.lang!r}; quizgen reads English: choose another.")
    labels = set(nlp.pipe_labels["parser"]) if "parser" in nlp.pipe_names else set()
    if not labels >= UD_LABELS:
        raise PipelineUnavailable(
            f"The pipeline {name!r} has no parser for Universal Dependencies: choose another one, "
            "or unset QUIZGEN_PIPELINE to use quizgen's own."
        )
    if not {"lemmatizer", "trainable_lemmatizer"} & set(nlp.pipe_names) or "ner" not in nlp.pipe_names:
        raise PipelineUnavailable(
            f"The pipeline {name!r} has no lemmatizer or no entity recognizer: choose another one, "
            "or unset QUIZGEN_PIPELINE to use quizgen's own."
        )
