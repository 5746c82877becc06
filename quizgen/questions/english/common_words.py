"""A word in small letters in; whether it is an ordinary word of the language and no name out."""

from __future__ import annotations

from functools import lru_cache

from quizgen.questions.english.forms import forms


def is_common(word: str) -> bool:
    """Whether the word is written with a small letter: "teenager", and neither "french" nor "halden"."""
    known = _common()
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2)
    return word in known or any(stem in known or f"{stem}e" in known for stem in stems)


#: "Pensioner", "arsonists": few lists have every word that an ending makes.
_ENDINGS = tuple("s es ed er ers or ors ing ist ists man men woman women".split())


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    ordinary: set[str] = set()
    names: set[str] = set()
    for form, tag, lemma in forms():
        (names if tag.startswith("NNP") or lemma != lemma.lower() else ordinary).add(form)
    return frozenset(form for form in ordinary if form.isalpha() and form not in names) | _TITLES


#: With a small letter in running text, though some papers write them with a capital.
_TITLES = frozenset(
    """captain councillor council police mayor minister president doctor health mother father judge king queen state
    church bank school union army court park street river society association""".split()
)
