"""Whether other questions of a quiz leave enough of one to choose from, taken together."""

from __future__ import annotations

import pytest

from quizgen.model import AnyQuestion, Choice, Option, Skills, Span, Wishes
from quizgen.questions import NATURES, QUESTION_TYPES
from quizgen.questions.labels import GIVEN
from quizgen.questions.planning.aim import Aim
from quizgen.questions.planning.left_open import leaves_too_few
from quizgen.questions.planning.mix import Mix
from quizgen.questions.planning.pool import Pool

from .draft import harbour

PUMP, FARES, ROOF = (
    "The old pump has leaked since the winter floods",
    "The fares of the ferry will rise again in autumn",
    "The roof of the market hall must be mended first",
)
HARE = "Nobody asked the fishermen about the new gate"
NAMES = ("Ada Hale", "Ben Orr", "Tom Reyes")


def asks(kind: str, stem: str, *options: str, key: int = 0) -> Choice:
    shown = tuple(Option(text, number == key) for number, text in enumerate(options))
    return Choice(id="", type=kind, stem=stem, options=shown, evidence=(Span(0, 60),), feedback="", difficulty="easy",
                  skills=Skills("L", "RI.1"), about=(stem,))  # fmt: skip


def who_said(claim: str, key: int) -> Choice:
    return asks("who_said", f"Who said that {claim[:1].lower()}{claim[1:]}?", *NAMES, key=key)


def whose_words(quoted: str, key: int) -> Choice:
    return asks("who_said", f"Whose words are these: “{quoted}”?", *NAMES, key=key)


OF_THREE = asks("what_claimed", "Which of these did Ada Hale say, according to the article?", PUMP, FARES, ROOF)
OF_FOUR = asks("what_claimed", "Which of these did Ada Hale say, according to the article?", PUMP, FARES, ROOF, HARE)
QUOTED = asks(
    "what_claimed", "Which of these quotations comes from Ada Hale?", f"“{PUMP}”", f"“{FARES}”", f"“{ROOF}”"
)  # fmt: skip
HEARD = asks(
    "voices_heard", "Of Ada Hale, Ben Orr and Tom Reyes, whom does the article quote word for word?",
    "Ada Hale and Ben Orr", "Only Ada Hale", "Ben Orr and Tom Reyes", "All three",
)  # fmt: skip
ONE_HEARD = asks("who_is_quoted", "Of these people, whose exact words does the article print?", *NAMES)
NOT_HEARD = asks("who_is_quoted", "Of these people, whom does the article name, but never quote?", *NAMES)
GIVEN_BY_HALE = asks("words_given", "How does the article report what Ada Hale says?", *GIVEN, key=1)
SAYS = "What does this sentence from the article tell: “{} said it leaks”?"
TOGETHER = [
    # how somebody's words are given: one way may be shown elsewhere, and not both
    ("her words are printed", [GIVEN_BY_HALE, whose_words(PUMP, 0)], False),
    (
        "she is quoted, and she is summed up",
        [GIVEN_BY_HALE, whose_words(PUMP, 0), asks("certainty", SAYS.format("Ada Hale"), "A", "B")],
        True,
    ),
    (
        "another is summed up",
        [GIVEN_BY_HALE, whose_words(PUMP, 0), asks("certainty", SAYS.format("Ben Orr"), "A", "B")],
        False,
    ),
    # one wrong option may be another's answer, all but the key may not
    ("one claim of three is asked for", [OF_THREE, who_said(FARES, 1)], False),
    ("both wrong claims are asked for", [OF_THREE, who_said(FARES, 1), who_said(ROOF, 2)], True),
    ("two of four leave two", [OF_FOUR, who_said(FARES, 1), who_said(ROOF, 2)], False),
    ("three of four leave the key", [OF_FOUR, who_said(FARES, 1), who_said(ROOF, 2), whose_words(HARE, 2)], True),
    ("both wrong quotations are asked for", [QUOTED, whose_words(FARES, 1), whose_words(ROOF, 2)], True),
    ("what is asked for is another matter", [QUOTED, whose_words(HARE, 1), who_said(FARES, 1)], False),
    # a wrong option is the answer of another question of its kind
    (
        "two claims are the answers for others",
        [
            OF_THREE,
            asks("what_claimed", "Which of these did Ben Orr say?", FARES, HARE, "Nothing"),
            asks("what_claimed", "Which of these did Tom Reyes say?", ROOF, HARE, "Little"),
        ],
        True,
    ),
    # of names that are asked about together, one may be known to be quoted
    ("one is shown to be quoted", [HEARD, whose_words(PUMP, 0)], False),
    ("both who are quoted are shown to be", [HEARD, whose_words(PUMP, 0), whose_words(FARES, 1)], True),
    ("a claim in the reporter’s words is no quotation", [HEARD, who_said(PUMP, 0), who_said(FARES, 1)], False),
    ("one is asked for, one is named", [HEARD, QUOTED, whose_words(FARES, 1)], True),
    (
        "one is asked for, the words of one are printed",
        [HEARD, whose_words(FARES, 1), asks("channel", f"To whom did Ada Hale say these words: “{PUMP}”?", "A", "B")],
        True,
    ),
    ("the only one who is quoted is shown to be", [ONE_HEARD, whose_words(PUMP, 0)], True),
    ("another who is never quoted is left", [NOT_HEARD, whose_words(FARES, 1)], False),
    ("the two who are quoted are shown to be", [NOT_HEARD, whose_words(FARES, 1), whose_words(ROOF, 2)], True),
]  # fmt: skip


@pytest.mark.parametrize(("case", "quiz", "too_few"), TOGETHER, ids=[case for case, *_ in TOGETHER])
def test_questions_together_leave_something_to_choose_from(case: str, quiz: list[AnyQuestion], too_few: bool):
    assert leaves_too_few(quiz, NATURES) is too_few


@pytest.mark.parametrize(("begins", "too_few"), [("He added: ", False), ("", True)])
def test_of_a_speech_that_goes_on_the_speaker_is_told_once(begins, too_few):
    """ "“The fares will rise,” he said. “Nobody asked.”": whose the first sentence is, is told of the second."""
    article = f"Ben Orr said: “{FARES}. {HARE}.”\nTom Reyes said: “{ROOF}.”"
    if begins:
        article = f"Ben Orr said: “{FARES}.”\n{begins}“{HARE}.”\nTom Reyes said: “{ROOF}.”"
    question = asks("what_claimed", "Which of these quotations comes from Ada Hale?", "“No”", f"“{HARE}”", f"“{ROOF}”")
    assert leaves_too_few([question, whose_words(FARES, 1), whose_words(ROOF, 2)], NATURES, article) is too_few


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0), (1, 0, 2)])
def test_a_quiz_has_no_room_for_what_leaves_only_the_key(order):
    candidates = [OF_THREE, who_said(FARES, 1), who_said(ROOF, 2)]
    aim = Aim.of(harbour().reading(), Wishes(), {kind.name: kind for kind in QUESTION_TYPES})
    mix = Mix(Pool.of(candidates, aim), order[:2])
    assert mix.with_room(order[2:]) == []
