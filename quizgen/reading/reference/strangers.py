"""A pronoun of a man or a woman in, the people without a name who may be meant as well out: "the driver"."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from quizgen.model import Span
from quizgen.reading.reference.meant import GENDER, Meant, named_at, titled
from quizgen.reading.reference.scene import MAIN, Scene
from quizgen.reading.sources import kinds
from quizgen.reading.sources.cast import FEMALE, MALE
from quizgen.reading.sources.profiles import animate

_TITLE = 5
_DEPS = ("nsubj", "obj", "iobj", "obl", "conj", "appos", "nmod", "ROOT", "dep")
_STRANGER = {"m": FEMALE, "f": MALE}
_NO_PERSON = kinds.BODIES | kinds.COURT_SIDES | {"couple"}


def strangers(token: Token, scene: Scene, start: int, one: Meant | None, *, aside: bool = False) -> bool:
    """Whether a person without a name who fits does something there, or something is done to him or her.

    `aside`: those who are told of in a side clause are none.
    """
    return any(
        one_person(word, token, scene)
        and not (one is not None and is_called(word, named_at(one), scene))
        and not (aside and word.head.dep_ not in MAIN)
        for word in scene.doc[start : token.i]
    )


def one_person(word: Token, token: Token, scene: Scene) -> bool:
    """Whether the word is one person without a name whom the pronoun fits, "the driver"."""
    sex = GENDER[token.lower_]
    if word.tag_ not in {"NN", "NNP"} or not word.dep_.startswith(_DEPS) or word.dep_ == "nmod:poss":
        return False
    man = word.lower_.endswith("man") and not word.lower_.endswith("woman")
    if word.lower_ in _STRANGER[sex] | _NO_PERSON or (man and sex == "f") or scene.is_quoted(word.idx):
        return False
    if word.ent_type_ == "PERSON":  # a figure of the article is looked at by itself
        return not any(m.start <= word.idx < m.end for figure in scene.cast.figures for m in figure.mentions)
    return word.tag_ == "NN" and word.ent_type_ == "" and animate(word)


def opposite_kin(word: Token, sex: str) -> bool:
    """ "he" that is linked to "his granddaughter": the link proves nothing."""
    return word.lower_.removeprefix("grand").removeprefix("step") in _STRANGER[sex]


def is_called(word: Token, names: Iterable[Span], scene: Scene) -> bool:
    """Whether the word belongs to one of the names, or is its title: "the chairman, Ivan Orr", "Ivan Orr, chairman"."""
    above = word
    while above.dep_ in {"conj", "appos"} and above.head.i < above.i:
        above = above.head
    return any(
        m.start <= place < m.end or _titles(word, m.start, scene) for m in names for place in (word.idx, above.idx)
    )


def _titles(word: Token, start: int, scene: Scene) -> bool:
    if not word.idx < start < word.sent.end_char:
        return False
    name = scene.doc.char_span(start, start + 1, alignment_mode="expand")
    if name is None:
        return False
    between = scene.doc[word.i + 1 : name.start]
    follows = len(between) < _TITLE and not any(other.pos_ in {"VERB", "AUX"} for other in between)
    return titled(name[0]) == word or (word.lower_ in kinds.ROLES and follows)
