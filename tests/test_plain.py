"""A quiz as a terminal shows it: an order has boxes and a key of letters, a part B the number of its question."""

from dataclasses import replace

from quizgen import plain
from quizgen.model import Quiz
from tests import factories
from tests.services.test_evidence import PART_B


def test_an_order_and_a_part_b_in_plain_text():
    choice = factories.questions()[0]
    made = (choice, replace(PART_B, part_of=choice.id), factories.ordering())
    text = plain.quiz_text(Quiz(title="A quiz", seed=1, article=factories.article(), questions=made, asked=3))
    for line in (
        "1a. Who denied that they had been warned? [1 point]",
        "1b. Which sentence of the article gives the best evidence for your answer? [1 point]",
        "2. Put these events in the order in which they happened: [3 points]",
        "   [ ] A  Residents denied a warning.",
        "2. B, C, A (sequence, medium)",
    ):
        assert f"\n{line}\n" in text
