"""Who is introduced and in which words: titles, appositions, "who is a"; and what is no introduction."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span


def introduced(nlp, text: str) -> list[tuple[str, str]]:
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).introductions
    assert all(text[one.span.start : one.span.end].count(one.name.split()[-1]) for one in found)
    return [(one.name, one.words) for one in found]


FOUND = [
    ("Laura Bennett, director of the Harwick Museum, opened the doors.", "director of the Harwick Museum"),
    ("Laura Bennett, 45, a teacher at Harwick College, opened the doors.", "teacher at Harwick College"),
    ("Harwick mayor Laura Bennett opened the doors.", "Harwick mayor"),
    ("The former finance minister Laura Bennett opened the doors.", "former finance minister"),
    ("Retired geologist Laura Bennett opened the doors.", "retired geologist"),
    ("The head of the Harwick Fire Service, Laura Bennett, opened the doors.", "head of the Harwick Fire Service"),
    ("Laura Bennett, who is a lecturer at Harwick College, opened the doors.", "lecturer at Harwick College"),
    ("Ohio Gov. Laura Bennett opened the doors.", "Ohio governor"),
    # a rank before the name belongs to it, and a party keeps its capital
    ("Harwick FM crime analyst Judge Laura Bennett opened the doors.", "Harwick FM crime analyst"),
    ("Conservative councillor Laura Bennett opened the doors.", "Conservative councillor"),
    # after "and", "of" and "on"; between dashes; before "who"; what comes before a comma may own a body's name
    ("The mill was shut, and Harwick mayor Laura Bennett opened the doors.", "Harwick mayor"),
    ("The crowd was on the side of former finance minister Laura Bennett.", "former finance minister"),
    ("Laura Bennett - a teacher at Harwick College - opened the doors.", "teacher at Harwick College"),
    (
        "Laura Bennett, a law professor at Harwick College who lives there, opened it.",
        "law professor at Harwick College",
    ),
]


@pytest.mark.parametrize(("sentence", "words"), FOUND, ids=[row[1] for row in FOUND])
def test_the_words_beside_a_name_say_who_it_is(nlp, sentence, words):
    assert introduced(nlp, f"{sentence} She said it was a good day.") == [("Laura Bennett", words)]


NOTHING = [
    # kin, what points elsewhere, another person after a comma, the speaker's own words, a plural before two names
    "His wife Laura Bennett opened the doors.",
    "Laura Bennett, his lawyer, opened the doors.",
    "Laura Bennett, Paul Harding and a guest opened the doors.",
    "“I know that the engineer Laura Bennett opened the doors,” Harding said.",
    "Actors Laura Bennett and Paul Harding opened the doors.",
    "Laura Bennett left. The federal judge Bennett was talking of is old.",
    "Laura Bennett, the director of the museum said, opened the doors.",
    "The director of the men's choir, his lawyer said, met Laura Bennett.",
    "They met the judge and historian Laura Bennett.",
    "He said he was sure mayor Laura Bennett would open the doors.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_not_the_reporters_whole_description_introduces_nobody(nlp, sentence):
    assert not [name for name, _ in introduced(nlp, sentence) if name == "Laura Bennett"]
