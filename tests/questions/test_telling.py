"""What one question prints tells the answer of another, whatever their types."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Difficulty, Option, Row, Skills, Span, TrueFalseNotStated, Verdict
from quizgen.questions.claims.asking_who import for_a_name
from quizgen.questions.labels import PRESENTED
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.seen import Seen
from quizgen.questions.planning.telling import tells
from quizgen.questions.sources.trades import introduces

TEXT = (
    "Harbour chief Tom Reyes said the new pump had been a splendid purchase. "
    "Ms Brandt declined to comment on the unpaid invoices for the pump house."
)
FIRST, SECOND = Span(0, 71), Span(72, len(TEXT))


def asks(stem: str, *options: str, key: int = 0, at: Span = FIRST, kind: str = "fact") -> Choice:
    shown = tuple(Option(text, number == key, "") for number, text in enumerate(options))
    return Choice(id="", type=kind, stem=stem, options=shown, evidence=(at,), feedback="", about=(stem,),
                  difficulty=Difficulty.EASY, skills=Skills("L", "RI.1", 1, "N"))  # fmt: skip


SILENT = asks("From whom did the reporters get no comment?", "Lena Brandt", "Tom Reyes", at=SECOND)
FIGURE = asks("Where does the figure of £60m come from, according to the article?", "Lena Brandt", "Tom Reyes")
STATUS = asks(
    "How does the article present the statement that the new pump had been a splendid purchase?", *PRESENTED, key=1
)
GAP = asks("Which day completes this sentence: “The ferry will sail to Ostwick on _____”?", "Friday", "Monday")
TELLS = [
    (SILENT, "What does “invoice” mean in: “Ms Brandt declined to comment on the unpaid invoices”?", True),
    (SILENT, "What did Ms Brandt say of the ferry?", False),
    (FIGURE, "What does “spend” mean in: “We spend £60m a year, Ms Brandt said”?", True),
    (FIGURE, "What does “spend” mean in: “We spend £40m a year, Ms Brandt said”?", False),
    (STATUS, "What does “purchase” mean in: “Mr Reyes called it a splendid purchase”?", True),
    (STATUS, "What does “purchase” mean in: “Ms Orr regretted the purchase of a boat”?", False),
    (GAP, "What does “cargo” mean in: “The ferry with the cargo will leave for Ostwick on Friday”?", True),
    (GAP, "What does “cargo” mean in: “The cargo was sold on Friday”?", False),
]


@pytest.mark.parametrize(("asked", "stem", "told"), TELLS)
def test_the_telling_words_of_an_answer_beside_what_is_asked_give_it_away(asked, stem, told):
    assert tells(Seen(asked), Seen(asks(stem, "One", "Another", at=Span(0, 1))), TEXT) is told


def test_a_row_is_told_by_the_sentence_that_another_question_prints():
    row = Row("The ferry will sail to Ostwick on Friday.", Verdict.FALSE, evidence=(FIRST,))
    table = TrueFalseNotStated(id="", type="table", stem="True or false?", rows=(row,), evidence=(FIRST,),
                               feedback="", about=("A1",),
                               difficulty=Difficulty.EASY, skills=Skills("U", "RI.1", 1, "N"))  # fmt: skip
    assert tells(Seen(table), Seen(GAP), TEXT)
    assert not tells(Seen(table), Seen(STATUS), TEXT)


def test_two_questions_on_one_sentence_have_two_answers():
    one = asks("Who spoke of the pump?", "Tom Reyes", "Lena Brandt")
    assert collide(one, asks("Who runs it?", "Reyes", "Brandt", kind="who_did"), {}, TEXT)
    assert not collide(one, asks("Who runs it?", "Reyes", "Brandt", kind="who_did", at=SECOND), {}, TEXT)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Opposition leader Tom Reyes left.", True),
        ("Defence Secretary Tom Reyes left.", True),
        ("Tom Reyes left.", False),
    ],
)
def test_an_office_of_two_words_before_a_name_says_what_kind_of_source_it_is(text, told):
    assert introduces(text, "Tom Reyes") is told


@pytest.mark.parametrize(
    ("stem", "asked"),
    [
        ("Who said that the pump was new?", "What is the name of the person who said that the pump was new?"),
        ("Whose words are these: “It is new”?", "What is the name of the person who said: “It is new”?"),
        ("Which source is missing from this: “_____ left”?", "Whose name is missing from this: “_____ left”?"),
    ],
)  # fmt: skip
def test_of_a_person_the_name_is_to_be_written_and_no_office(stem, asked):
    assert for_a_name(stem) == asked
