"""A gold document and the system's Doc of its raw text in, counts of right words, sentences, tags and arcs out.

As in the CoNLL 2018 shared task: a system word is a gold word when it covers the same characters, and every layer's
F1 is taken over all words of both sides, so that what the tokenizer breaks counts against every layer. `las` looks at
the universal part of the label alone ("nsubj" of "nsubj:pass"), `las_subtypes` at all of it, `feats` at the universal
features.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from spacy.tokens import Doc, Token

from quizgen.language.training.evaluate.figures import Count
from quizgen.language.training.evaluate.gold import Document

Place = tuple[int, int]

#: The features that CoNLL 2018 compares; the treebanks' own (NumForm, ExtPos, Style, Typo) are left out.
UNIVERSAL = frozenset(
    "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect "
    "Voice Evident Polarity Person Polite".split()
)
LAYERS = ("words", "sentences", "upos", "xpos", "feats", "lemma", "uas", "las", "las_subtypes")


class Analysis(NamedTuple):
    """A word's analysis; `head` is the place of its head, None for a root."""

    upos: str
    xpos: str
    feats: frozenset[str]
    lemma: str
    head: Place | None
    label: str

    @property
    def universal(self) -> str:
        return self.label.split(":")[0]


def count(gold: Document, doc: Doc) -> dict[str, Count]:
    """The counts of each of LAYERS; `doc.text == gold.text`."""
    right_words = _gold(gold)
    system_words = _system(doc)
    pairs = [(right_words[place], found) for place, found in system_words.items() if place in right_words]

    def per_word(right: Iterable[bool]) -> Count:
        return Count(sum(right), len(system_words), len(right_words))

    gold_sentences = {gold.span(sentence.first, sentence.last) for sentence in gold.sentences}
    system_sentences = _sentences(doc)
    return {
        "words": Count(len(pairs), len(system_words), len(right_words)),
        "sentences": Count(len(gold_sentences & system_sentences), len(system_sentences), len(gold_sentences)),
        "upos": per_word(g.upos == s.upos for g, s in pairs),
        "xpos": per_word(g.xpos == s.xpos for g, s in pairs),
        "feats": per_word(g.feats == s.feats for g, s in pairs),
        "lemma": per_word(g.lemma in ("_", s.lemma) for g, s in pairs),
        "uas": per_word(g.head == s.head for g, s in pairs),
        "las": per_word(g.head == s.head and g.universal == s.universal for g, s in pairs),
        "las_subtypes": per_word(g.head == s.head and g.label == s.label for g, s in pairs),
    }


def _gold(gold: Document) -> Mapping[Place, Analysis]:
    return {
        (word.start, word.end): Analysis(
            word.upos,
            word.xpos,
            _universal(word.feats),
            word.lemma,
            None if word.head is None else gold.span(word.head, word.head),
            word.deprel.lower(),
        )
        for word in gold.words
    }


def _system(doc: Doc) -> Mapping[Place, Analysis]:
    """White space is no word; what hangs on white space hangs on whatever that hangs on."""
    return {
        _place(token): Analysis(
            token.pos_,
            token.tag_,
            _universal(str(token.morph)),
            token.lemma_,
            _head(token),
            "root" if token.head.i == token.i else token.dep_.lower(),
        )
        for token in doc
        if not token.is_space
    }


def _head(token: Token) -> Place | None:
    head = token.head
    while head.is_space and head.head.i != head.i:
        head = head.head
    return None if head.i == token.i else _place(head)


def _sentences(doc: Doc) -> set[Place]:
    worded = ([token for token in sentence if not token.is_space] for sentence in doc.sents)
    return {(_place(words[0])[0], _place(words[-1])[1]) for words in worded if words}


def _place(token: Token) -> Place:
    return token.idx, token.idx + len(token.text)


def _universal(feats: str) -> frozenset[str]:
    return frozenset(feat for feat in feats.split("|") if feat.split("=")[0] in UNIVERSAL)
