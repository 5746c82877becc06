"""Whether another question prints what the article has in the place of a changed detail."""

from __future__ import annotations

import pytest

from quizgen.model import Choice, Option, Skills
from quizgen.questions.planning.reprinted import reprints
from quizgen.questions.planning.seen import Seen


def choice(stem: str, *options: Option) -> Seen:
    return Seen(Choice(id="", type="x", stem=stem, options=options, evidence=(), feedback="", difficulty="easy",
                       skills=Skills("L", "RI.1")))  # fmt: skip


def changed(text: str, printed: str, put_in: str) -> Seen:
    why = f"Yes: the article says “{printed}”, and not “{put_in}”."
    return choice("Which is wrong?", Option(text, True, why), Option("The pier is old."))


MONTHS = changed("The word was looked up most over the last 9 months.", "12", "9")
SHIPS = changed("The port had 1,640 ships.", "1,230", "1,640")


@pytest.mark.parametrize(
    ("asked", "stem", "shown"),
    [
        (MONTHS, "How exact is “during the last twelve months”?", True),
        (MONTHS, "How exact is “over the last 12 months”?", True),
        (MONTHS, "Who spoke of twelve ships?", False),
        (MONTHS, "Who spoke of the last nine months?", False),
        (SHIPS, "Who counted 1,230 of them?", True),
        (SHIPS, "Who counted 1,231 of them?", False),
        (changed("The council has refused to pay.", "has agreed to", "has refused to"), "Who has agreed to it?", False),
    ],
)
def test_what_stood_there_is_known_again(asked, stem, shown):
    assert reprints(choice(stem, Option("Yes", True, "")), asked) is shown
