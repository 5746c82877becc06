"""The name of a pipeline in, a loaded spaCy Language that speaks Universal Dependencies and finds who says what out."""

from __future__ import annotations

import gc
import re
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from threading import Lock

import spacy
from spacy.language import Language

from quizgen.errors import PipelineUnavailable
from quizgen.language import clear, component, coreference, role_rules

WEIGHTS = Path(__file__).parent / "weights"
BUNDLED = WEIGHTS / "en_quizgen"

#: Factories that set `doc.spans["roles"]`; the network sets everything else too, and in Universal Dependencies.
NETWORK = component.FACTORY
ROLES = frozenset({NETWORK, role_rules.FACTORY})

_OWN = "or unset QUIZGEN_PIPELINE to use quizgen's own."
#: What reading needs of a pipeline besides a parser, as spaCy calls it and as people do.
_NEEDED = {"token.tag": "tagger", "token.lemma": "lemmatizer", "doc.ents": "entity recognizer"}

_loading = Lock()


def load(name: str = "", threads: int = 2) -> Language:
    """The pipeline called `name` (a package or a folder; "" is quizgen's own), completed by what reading needs.

    A pipeline in spaCy's older English scheme is relabelled to Universal Dependencies (`clear`). One that does not find
    who says what gets a component that does by rule (`role_rules`). `threads` is how many processor threads quizgen's
    own network may use. Each pipeline is loaded once per process. Raises PipelineUnavailable, with one sentence that
    says what to do, when it is missing or does not fit.
    """
    with _loading:  # lru_cache alone would let two first requests load it twice
        return _load(name, threads)


#: How many new objects, and rounds over these, make Python look for garbage.
COLLECTING = (20_000, 20, 20)


@lru_cache(maxsize=2)
def _load(name: str, threads: int) -> Language:
    nlp = _opened(name, threads)
    scheme = _scheme(nlp)
    _refuse_unfit(nlp, name, scheme)
    if scheme == "clear":
        # last, because an attribute ruler reads the labels that it was made for, and people's names tell more
        nlp.add_pipe(clear.FACTORY, last=True)
    if not ROLES & set(nlp.pipe_factories.values()):
        nlp.add_pipe(role_rules.FACTORY, last=True)
    if coreference.FACTORY not in nlp.pipe_factories.values():
        nlp.add_pipe(coreference.FACTORY, last=True)
    # A pipeline stays as long as the process: to look through all its words for garbage again and again costs as much
    # as making a quiz, about once in ten articles.
    gc.freeze()
    # The records of one article are tens of thousands of small objects, all of which live until its quiz is made. To
    # look for garbage among them every seven hundred, as is usual, takes up to a sixth of the time of asking.
    gc.set_threshold(*COLLECTING)
    return nlp


def _opened(name: str, threads: int) -> Language:
    try:
        if name:
            return spacy.load(name)
        return spacy.load(BUNDLED, config={f"components.{NETWORK}.threads": threads})
    except OSError as error:
        raise PipelineUnavailable(_missing(name)) from error
    except (ValueError, ImportError) as error:  # ValueError: a component, a setting or a version that spaCy has not
        raise PipelineUnavailable(_broken(name, error)) from error


def _missing(name: str) -> str:
    if not name:
        return "quizgen's own language pipeline is missing from the installation: install quizgen again."
    if re.search(r"[/\\]", name):
        return f"There is no spaCy pipeline in the folder {name!r}: correct QUIZGEN_PIPELINE, {_OWN}"
    return f"The spaCy pipeline {name!r} is not installed: install it ({_command(name)}), {_OWN}"


def _command(name: str) -> str:
    """spaCy's own pipelines are not on PyPI; its command finds the version that fits the installed spaCy."""
    # it brings what the pipeline depends on, which is spacy-curated-transformers for en_core_web_trf
    own = re.fullmatch(r"[a-z]{2,3}_(core|ent|dep)_(web|news|wiki)_(sm|md|lg|trf)", name)
    return f"python -m spacy download {name}" if own else f"python -m pip install {name}"


def _broken(name: str, error: Exception) -> str:
    if "curated_transformer" in str(error):  # copied as a folder, en_core_web_trf comes without its package
        return (
            f"The spaCy pipeline {name!r} needs a package that is not installed: install it "
            f"(python -m pip install spacy-curated-transformers), {_OWN}"
        )
    again = "install quizgen again." if not name else f"install one made for spaCy {version('spacy')}, {_OWN}"
    return f"The spaCy pipeline {name or str(BUNDLED)!r} cannot be loaded: {again}"


def _scheme(nlp: Language) -> str:
    """ "ud", "clear", or "" for a pipeline without a parser for either."""
    if NETWORK in nlp.pipe_factories.values():
        return "ud"
    parsers = [pipe for pipe in nlp.pipe_names if "token.dep" in nlp.get_pipe_meta(pipe).assigns]
    if clear.FACTORY in nlp.pipe_factories.values():
        return "ud"
    return clear.scheme_of(label for pipe in parsers for label in nlp.pipe_labels.get(pipe, ()))


def _refuse_unfit(nlp: Language, name: str, scheme: str) -> None:
    """A pipeline must parse, tag and lemmatize English and know names; say in one sentence what it lacks."""
    if nlp.lang != "en":
        raise PipelineUnavailable(f"The pipeline {name!r} is for {nlp.lang!r}; quizgen reads English: choose another.")
    if not scheme:
        raise PipelineUnavailable(
            f"The pipeline {name!r} has no parser for Universal Dependencies, nor for the labels of en_core_web: "
            f"choose another one, {_OWN}"
        )
    assigned = {what for pipe in nlp.pipe_names for what in nlp.get_pipe_meta(pipe).assigns}
    lacking = [people for given, people in _NEEDED.items() if given not in assigned]
    if lacking:
        what = " and no ".join(lacking)
        raise PipelineUnavailable(f"The pipeline {name!r} has no {what}: choose another one, {_OWN}")
