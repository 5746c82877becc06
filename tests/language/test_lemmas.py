"""Words, their tags and scores of edit trees in, lemmas out."""

import numpy
import pytest
from spacy.strings import StringStore

from quizgen.language.lemmas import Lemmas, regular, spelled

TREES = [("walked", "walk"), ("said", "say"), ("mice", "mouse"), ("house", "house"), ("n't", "not")]
KNOWN = [
    ("said", "VBD", "say"),
    ("n't", "RB", "not"),
    ("plan", "NN", "plan"),
    ("deny", "VB", "deny"),
    ("announce", "VB", "announce"),
    ("talk", "VB", "talk"),
    ("louse", "NN", "louse"),
]


@pytest.fixture(scope="module")
def lemmas():
    return Lemmas(StringStore(), TREES, KNOWN)


@pytest.mark.parametrize(
    ("word", "tag", "best", "expected"),
    [
        ("Said", "VBD", 0, "say"),  # as the treebanks have it, whatever the network says
        ("n’t", "RB", 3, "not"),  # a curly apostrophe is read as a straight one
        ("denied", "VBD", 3, "deny"),  # spelling
        ("planned", "VBN", 3, "plan"),
        ("announcing", "VBG", 3, "announce"),
        ("talked", "VBD", 3, "talk"),
        ("lice", "NNS", 2, "louse"),  # no spelling offers it: the tree that makes "mouse" of "mice" does
        ("Kraków", "NNP", 0, "Kraków"),
        ("Greens", "NNPS", 3, "Green"),
        ("bridge", "NN", 3, "bridge"),
        ("Bridge", "NN", 3, "bridge"),
        ("”", "''", 3, '"'),
    ],
)
def test_words_have_lemmas(lemmas, word, tag, best, expected):
    scores = numpy.zeros((1, len(TREES)), numpy.float32)
    scores[0, best] = 9
    assert lemmas.of([word], [tag], scores) == [expected]


def test_no_words_have_no_lemmas(lemmas):
    assert lemmas.of([], [], numpy.zeros((0, len(TREES)), numpy.float32)) == []


@pytest.mark.parametrize(
    ("form", "tag", "first"),
    [
        ("cities", "NNS", "city"),
        ("boxes", "NNS", "box"),
        ("houses", "VBZ", "hous"),
        ("glass", "NNS", None),
        ("happier", "JJR", "happy"),
        ("travelled", "VBD", "travell"),
        ("plans", "NNS", "plan"),
        ("planned", "NN", None),
    ],
)
def test_spelling_offers_lemmas(form, tag, first):
    assert next(regular(form, tag), None) == first


@pytest.mark.parametrize(("word", "tag", "form"), [("Said", "VBD", "said"), ("May", "NNP", "May"), ("‘", "``", "'")])
def test_only_names_keep_their_capitals(word, tag, form):
    assert spelled(word, tag) == form
