"""What "it" and "its" mean where the sentence before tells of a body or a report without a name."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, MentionKind, Section, Span
from quizgen.reading.reference.kinds_apart import apart

OPENED = "A court in the town had heard from the council in spring. "

TOLD = [
    # what only a body does, and what only a report does
    (OPENED + "The union blamed the storm. It demanded a new pier.", "the union"),
    (OPENED + "The union blamed the storm. Its secretary left the room.", "the union"),
    # another body that may do so, a thing, a body that the sentence before owns, and one that is told of in full
    (OPENED + "The union blamed the company. It demanded a new pier.", ""),
    (OPENED + "The storm broke the pier. It demanded a new plan.", ""),
    (OPENED + "Orr's union blamed the storm. It demanded a new pier.", ""),
    (OPENED + "The office of the mayor blamed the storm. It demanded a new pier.", ""),
    # its own sentence tells of another
    (OPENED + "The union blamed the storm. In its letter, the company demanded a new pier.", ""),
]


@pytest.mark.parametrize(("text", "meant"), TOLD)
def test_a_body_without_a_name_goes_on_where_nothing_else_does_so(nlp, text, meant):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).mentions
    told = [one for one in found if one.kind is MentionKind.THING]
    assert [one.antecedent for one in told] == ([meant] if meant else [])
    for one in told:
        assert {*one.rivals} <= {"the court", "the council", "the town"}


KINDS = [
    (["union"], ["court"], True),
    (["report"], ["Harwick", "Council"], True),
    # a bank is a company, and a trust may run the hospital; of "Ayle" nobody knows what it is
    (["bank"], ["company"], False),
    (["trust"], ["hospital"], False),
    (["union"], ["Ayle"], False),
]


@pytest.mark.parametrize(("one", "other", "two"), KINDS)
def test_two_are_told_apart_only_by_what_they_are_called(one, other, two):
    assert apart(one, other) is two
