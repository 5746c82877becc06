"""A word in small letters in; whether it is an ordinary word of the language and no name out."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

#: Forms of the language that the language pipeline knows: the form, its tag and its lemma.
_TABLE = ("language", "weights", "en_quizgen", "quizgen_network", "lemmas.tsv")


def is_common(word: str) -> bool:
    """Whether the word is written with a small letter: "teenager", and neither "french" nor "halden"."""
    known = _common()
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2)
    return word in known or any(stem in known or f"{stem}e" in known for stem in stems)


#: "Pensioner", "arsonists": few lists have every word that an ending makes.
_ENDINGS = tuple("s es ed er ers or ors ing ist ists man men woman women".split())


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    table = files("quizgen").joinpath(*_TABLE)
    rows = table.read_text(encoding="utf-8").splitlines() if table.is_file() else []
    ordinary: set[str] = set()
    names: set[str] = set()
    for row in rows:
        form, tag, lemma = [*row.split("\t"), "", ""][:3]
        (names if tag.startswith("NNP") or lemma != lemma.lower() else ordinary).add(form)
    return frozenset(form for form in ordinary if form.isalpha() and form not in names) | _TITLES


#: With a small letter in running text, though some papers write them with a capital.
_TITLES = frozenset(
    """captain councillor council police mayor minister president doctor health mother father judge king queen state
    church bank school union army court park street river society association""".split()
)
