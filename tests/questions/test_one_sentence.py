"""Two questions on one sentence: which of them may stand side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import Choice, Difficulty, Option, Skills, Span
from quizgen.questions import NATURES
from quizgen.questions.labels import IDENTIFIED, IN_WRITING, NO_WAY_TOLD, STATED, TO_ONE_OUTLET
from quizgen.questions.planning.collisions import collide
from quizgen.questions.verbs.forces import DANGER

HERE = Span(0, 90)


def asks(kind: str, stem: str, *options: str, key: int = 0, told: str = "") -> Choice:
    shown = tuple(Option(text, number == key, told) for number, text in enumerate(options))
    return Choice(id="", type=kind, stem=stem, options=shown, evidence=(HERE,), feedback="", about=(stem,),
                  difficulty=Difficulty.EASY, skills=Skills("L", "RI.1", 1, "N"))  # fmt: skip


def looks_up(word: str, begins: str) -> Choice:
    stem = f"What does the adjective “{word}” mean in the sentence of the article that begins “{begins} …”?"
    return asks("word_in_context", stem, "Of great weight", "Very small")


PRINTED = "Coach Ruiz admitted that the second match was vital for the club"
FORCE = asks(
    "verb_force",
    f"What does the choice of the word “admitted” suggest in this sentence from the article: “{PRINTED}”?",
    "Ruiz may find it awkward to say so",
    DANGER,
)
NO_LONGER = asks(
    "implied",
    "What do the words “no longer” let the reader know in this sentence: “The ferry no longer sails to vital ports”?",
    "It was so before, but then came to an end",
    "It has only just begun",
)
WAY = asks(
    "channel",
    "In which of these ways did Ms Ruiz say that the second match was vital?",
    TO_ONE_OUTLET,
    IN_WRITING,
    NO_WAY_TOLD,
)
WHO = asks("who_said", "Who said that the second match was vital for the club?", "Ana Ruiz", "Tom Reyes")
NAMED = asks(
    "named",
    "How does this sentence identify its source: “The second match was vital for us all, she said”?",
    *IDENTIFIED,
)
FORECAST = asks(
    "fact_or_view",
    "What kind of statement is this sentence from the article: “The harbour dues are expected to rise”?",
    *STATED,
    key=2,
    told="“are expected to” looks ahead, and nobody could know yet when it was written.",
)
JUDGEMENT = asks(
    "fact_or_view",
    "What kind of statement is this sentence from the article: “The harbour dues are a disgrace”?",
    *STATED,
    key=1,
    told="“a disgrace” tells how somebody sees it.",
)
#: What is asked of a sentence, a word of it that is to be looked up, and whether the two collide.
LOOKED_UP = [
    # the sentence is printed there with all that it tells
    (FORCE, looks_up("vital", "Coach Ruiz admitted that the second"), False),
    (NO_LONGER, looks_up("vital", "The ferry no longer sails to"), False),
    (FORCE, looks_up("admitted", "Coach Ruiz admitted that the second"), True),
    # who says so stands in the question; by which way, the first words do not tell
    (WAY, looks_up("vital", "The match was vital, Ms Ruiz"), False),
    (WAY, looks_up("vital", "In an interview on Friday Ms Ruiz"), True),
    (NAMED, looks_up("vital", "The second match was vital"), False),
    (WHO, looks_up("vital", "Coach Ruiz admitted that the second"), True),
    # a word that does not tell of which kind the statement is
    (FORECAST, looks_up("due", "The harbour dues are"), False),
    (FORECAST, looks_up("expected", "The harbour dues are"), True),
    (JUDGEMENT, looks_up("due", "The harbour dues are"), True),
]


@pytest.mark.parametrize(("asked", "printer", "collides"), LOOKED_UP)
def test_a_word_may_be_looked_up_where_its_sentence_gives_nothing_more_away(asked, printer, collides):
    assert collide(asked, printer, NATURES) is collides
    assert collide(printer, asked, NATURES) is collides


def test_no_sentence_is_printed_twice():
    stem = f"What does the adjective “vital” mean in this sentence from the article: “{PRINTED}”?"
    assert collide(FORCE, asks("word_in_context", stem, "Of great weight", "Very small"), NATURES)


def test_a_noun_and_the_verb_that_it_comes_from_are_not_both_asked_about():
    noun = asks("word_in_context", "What does the noun “takeover” mean in the sentence?", "Gaining power", "A sale")
    verb = asks("set_phrase", "What is the meaning of the phrase “take over” in it?", "To get charge", "To leave")
    noun, verb = (replace(one, evidence=(Span(at, at + 50),)) for at, one in ((0, noun), (4000, verb)))
    assert collide(noun, verb, NATURES)


def test_the_same_words_are_asked_about_once_whatever_the_types():
    means = asks(
        "set_phrase",
        "In the sentence of the article that begins “They are part …”, what is the meaning of the phrase “due to”?",
        "Expected, by plan, to do something at a certain time",
        "Strongly urged to do something",
    )
    tells = asks(
        "certainty",
        "What do the words “are due to” tell the reader in this sentence: “The crews are due to join the strike”?",
        "It is planned or arranged, and still to come",
        "It was planned once, but has been called off",
    )
    links = asks("connective", "What do the words “as a result of” tell the reader?", "A reason", "A result")
    means, tells, links = (replace(one, evidence=(Span(at, at + 50),)) for at, one in
                           ((0, means), (300, tells), (600, links)))  # fmt: skip
    assert collide(means, tells, NATURES)
    assert not collide(means, links, NATURES)


FILLED = "What fits the gap in this sentence from the article: “The clerk took _____ £600 from the club”?"


@pytest.mark.parametrize(
    ("shown", "gives_away"),
    [
        ("The clerk took more than £600 from the club", True),  # in whatever question it is printed
        ("A clerk took over £600 from the club", True),
        ("The clerk has paid £300 to the club", False),
    ],
)
def test_what_stands_in_a_gap_is_printed_nowhere_else(shown, gives_away):
    gap = asks("how_exact", FILLED, "over", "exactly")
    other = replace(
        asks("sourced", "Which of these gives no source?", shown, "The pier is old"), evidence=(Span(200, 260),)
    )
    assert collide(gap, other, NATURES) is gives_away
