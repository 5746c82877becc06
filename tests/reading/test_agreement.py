"""A clause whose verb has no tense is what somebody asks for, and no statement of anything."""

from __future__ import annotations

import pytest

from quizgen import language
from quizgen.model import Article, Block, Section, Span
from quizgen.reading.grammar.agreement import amiss

AMISS = [
    "the budget include money for the pier",
    "both gates be closed at noon",
    "he had sent a patrol, and that the council leader close both piers",
    "it be known to the harbour master",
    "the pier will stay open of he makes it to the council",
]
SOUND = [
    "the budget includes money for the pier",
    "the council will include money for the pier",
    "both gates are closed at noon",
    "the ferries include two lifts",
    "Ada Lund and Owen Price include money for the pier",
    "the team want a new boat",
    "the gates should be closed at noon",
    "it was built by those he had met",
    "did the budget include money for the pier",
]


def _reason(nlp, clause: str) -> str:
    text = f"The mayor said that {clause}."
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    doc = language.analyse(nlp, article)
    return amiss([token for token in doc if token.idx >= len("The mayor said that ") and not token.is_punct])


@pytest.mark.parametrize("clause", AMISS)
def test_a_clause_without_a_tense_is_found(nlp, clause):
    assert _reason(nlp, clause)


@pytest.mark.parametrize("clause", SOUND)
def test_a_plain_clause_is_left_in_peace(nlp, clause):
    assert _reason(nlp, clause) == ""
