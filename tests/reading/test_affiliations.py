"""For which body somebody works or speaks: what an introduction holds, and "Laura Bennett of Calder Rail"."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span


def read(nlp, text: str):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    return reading.read(language.analyse(nlp, article), article)


FOUND = [
    ("Laura Bennett, head of research at the Harwick Institute, opened the doors.", "Harwick Institute"),
    ("Laura Bennett, a spokeswoman for Microsoft, opened the doors.", "Microsoft"),
    ("Microsoft spokeswoman Laura Bennett opened the doors.", "Microsoft"),
    ("Microsoft's chief economist, Laura Bennett, opened the doors.", "Microsoft"),
    ("“It was a good day,” said Laura Bennett of the Harwick Institute.", "Harwick Institute"),
]


@pytest.mark.parametrize(("sentence", "body"), FOUND)
def test_the_words_beside_a_name_tell_the_body(nlp, sentence, body):
    found = read(nlp, f"{sentence} Ms Bennett said that it was late.").affiliations
    assert [(one.name, one.body) for one in found] == [("Laura Bennett", body)]


NOTHING = [
    # once, outside it, two bodies
    "Former Microsoft spokeswoman Laura Bennett opened the doors.",
    "Laura Bennett, a critic of Microsoft, opened the doors.",
    "Laura Bennett, a lecturer in law at the Harwick Institute and at Calder University, opened the doors.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_who_is_not_surely_of_one_body_is_of_none(nlp, sentence):
    assert not read(nlp, f"{sentence} Ms Bennett said that it was late.").affiliations


def test_bodies_that_act_and_people_that_are_met_again_are_named(nlp):
    found = read(nlp, "Microsoft bought the mill. Peter Harding left. Mr Harding said that Google had paid for it.")
    assert "Microsoft" in {names[0] for names in found.bodies}
    assert "Peter Harding" in {names[0] for names in found.people}
    assert not read(nlp, "The late Peter Harding built it. Mr Harding was 80.").people
