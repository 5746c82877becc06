"""Names that a sentence may be asked for: of people and places, each whole in its phrase."""

from __future__ import annotations

import pytest

from quizgen import article as articles
from quizgen import language, reading
from quizgen.model import Article, Block, FactKind, Section, Span

HEADLINE = "Storm closes the harbour for a day"
OTHERS = "The crew of Pedro Alvarez, Karen Lindqvist and James Whitfield waited at the pier. Police stayed away."


def asked(nlp, *paragraphs: str) -> list[tuple[str, str]]:
    """The names that are asked for, each as printed and as it is given."""
    text = "\n\n".join((HEADLINE, *paragraphs))
    blocks, start = [], 0
    for n, part in enumerate((HEADLINE, *paragraphs)):
        blocks.append(Block(Section.BODY if n else Section.HEADLINE, Span(start, start + len(part))))
        start += len(part) + 2
    article = Article(text, tuple(blocks))
    facts = reading.read(language.analyse(nlp, article), article).facts
    return [(fact.span.of(text), str(fact.value)) for fact in facts if fact.kind is FactKind.NAME and fact.cloze]


NAMES = [
    ("Anna Brandt repaired the old harbour wall of the town in May.", ("Anna Brandt", "Anna Brandt")),
    ("The council sent a long letter to Anna Brandt about the wall.", ("Anna Brandt", "Anna Brandt")),
    ("The builders moved all their heavy machines from Edinburgh to the coast.", ("Edinburgh", "Edinburgh")),
]


@pytest.mark.parametrize(("sentence", "name"), NAMES)
def test_a_name_that_stands_for_itself_is_asked_for(nlp, sentence, name):
    assert name in asked(nlp, sentence, OTHERS)


NONE = [
    "Anna Brandt and her two sons repaired the old harbour wall of the town.",
    "The London shares of the company fell a little on the day after.",
    "Anna Brandt said that the old harbour wall of the town was safe.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_half_a_phrase_or_a_speaker_is_not(nlp, sentence):
    assert not [name for name, _ in asked(nlp, sentence, OTHERS) if name in ("Anna Brandt", "London")]


def test_a_surname_is_given_with_the_whole_name(nlp):
    found = asked(
        nlp, "Anna Brandt and her two sons live there.", "The council paid Brandt for the new wall in May.", OTHERS
    )
    assert ("Brandt", "Anna Brandt") in found


def test_an_initial_that_is_also_a_word_makes_no_name_of_many(nlp):
    """ "A Brandt" is Brandt with a word before it, and of "G Brandt" and "S Brandt" neither is the fuller name."""
    team = "Team: D Peel (Harwick); G Brandt (Ostwick), M Davies (Marlbeck), A Brandt (Ospreys), S Brandt (Blues)."
    text = f"{HEADLINE}\n\n{OTHERS}\n\n{team}"
    article = articles.from_text(text)
    facts = reading.read(language.analyse(nlp, article), article).facts
    assert all(str(fact.value).strip() for fact in facts)
