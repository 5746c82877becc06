"""The forms of English that the language pipeline has met, each with its tag (Penn Treebank) and its lemma."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

_TABLE = ("language", "weights", "en_quizgen", "quizgen_network", "lemmas.tsv")


class Form(NamedTuple):
    """ "boats", "NNS", "boat"."""

    text: str
    tag: str
    lemma: str


@cache
def forms() -> tuple[Form, ...]:
    """All of them, in the order of the table; none where the network is not there, as while it is being trained."""
    table = files("quizgen").joinpath(*_TABLE)
    rows = table.read_text(encoding="utf-8").splitlines() if table.is_file() else []
    return tuple(Form(*[*row.split("\t"), "", ""][:3]) for row in rows)
