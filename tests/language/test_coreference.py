"""Docs in, pairs of a word and the earlier word that it stands for out."""

import pytest
from spacy.tokens import Span, SpanGroup

from quizgen.language.coreference import SURE, Coreference
from tests.docs import made

NAMES = (
    "Helen/NNP/nsubj/3 Draycott/NNP/flat/1 resigned/VBD/root/0 ././punct/3 "
    "{word}/{tag}/nsubj/6 left/VBD/root/0 ././punct/6"
)


def linked(doc, *pairs):
    """The pairs that are left, as words, when the network has drawn these (anaphor, antecedent, score)."""
    spans = [doc[place : place + 1] for first, second, _ in pairs for place in (first, second)]
    doc.spans["coreference"] = SpanGroup(doc, spans=spans, attrs={"scores": [score for *_, score in pairs]})
    left = [span.text for span in Coreference(SURE)(doc).spans["coreference"]]
    assert len(doc.spans["coreference"].attrs["scores"]) * 2 == len(left)
    return list(zip(left[::2], left[1::2], strict=True))


@pytest.mark.parametrize(
    ("word", "tag", "score", "expected"),
    [
        ("She", "PRP", 0.9, [("She", "Helen")]),
        ("She", "PRP", 0.4, []),
        ("It", "PRP", 0.99, []),  # a person is no "it"
        ("They", "PRP", 0.99, []),  # nor several
        ("I", "PRP", 0.99, []),  # whoever speaks is another matter
    ],
)
def test_a_pronoun_is_linked_where_the_network_is_sure_and_the_two_agree(word, tag, score, expected):
    doc = made(NAMES.format(word=word, tag=tag), ents=[("PERSON", "Helen Draycott")])
    assert linked(doc, (4, 0, score)) == expected


@pytest.mark.parametrize(
    ("first", "label", "later", "expected"),
    [
        ("Helen Draycott", "PERSON", "Draycott", True),
        ("Helen Draycott", "PERSON", "Helen", True),
        ("Helen Draycott", "PERSON", "Okoro", False),
        ("Harbour Union", "ORG", "HU", True),
        ("Harbour Union", "ORG", "Union", False),  # which union, the reading decides
    ],
)
def test_a_name_is_linked_by_its_form(first, label, later, expected):
    one, two = first.split()
    doc = made(
        f"{one}/NNP/nsubj/3 {two}/NNP/flat/1 resigned/VBD/root/0 ././punct/3 Later/RB/advmod/7 {later}/NNP/nsubj/7 "
        "left/VBD/root/0 ././punct/7"
    )
    doc.ents = [_named(doc, 0, 2, label), _named(doc, 5, 6, label)]
    assert bool(linked(doc)) is expected


def test_a_surname_of_two_people_is_linked_to_neither():
    doc = made(
        "Helen/NNP/nsubj/6 Draycott/NNP/flat/1 and/CC/cc/4 Tom/NNP/conj/1 Draycott/NNP/flat/4 left/VBD/root/0 "
        "././punct/6 Draycott/NNP/nsubj/9 waved/VBD/root/0 ././punct/9"
    )
    doc.ents = [_named(doc, 0, 2), _named(doc, 3, 5), _named(doc, 7, 8)]
    assert linked(doc) == []


def _named(doc, start, end, label="PERSON"):
    return Span(doc, start, end, label=label)
