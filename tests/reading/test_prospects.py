"""How far a deed has gone, by the verb on which it hangs; and where that verb tells nothing certain."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span, Stage


def prospects(nlp, text: str):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).prospects
    return [(one.stage, one.words.of(text), one.printed, one.who) for one in found]


TOLD = [
    (
        "The island council plans to close the old swimming pool.",
        (Stage.PLANNED, "close the old swimming pool", "plans to", "the island council"),
    ),
    (
        "Ms Orr said the council had agreed to sell the old pool to Harwick Leisure.",
        (Stage.PLANNED, "sell the old pool to Harwick Leisure", "had agreed to", ""),
    ),
    (
        "Ms Orr said she would sell the ferry to the town.",
        (Stage.PLANNED, "sell the ferry to the town", "would", ""),
    ),
    ("The council voted to close the pool.", (Stage.PLANNED, "close the pool", "voted to", "the council")),
    ("The town is to build a new harbour wall.", (Stage.PLANNED, "build a new harbour wall", "is to", "")),
    (
        "The ferry was due to leave the harbour at noon.",
        (Stage.ONCE_PLANNED, "leave the harbour at noon", "was due to", ""),
    ),
    (
        "The council has failed to repair the harbour wall.",
        (Stage.REFUSED, "repair the harbour wall", "has failed to", "the council"),
    ),
    (
        "The owners were forced to sell the old ferry.",
        (Stage.DONE, "sell the old ferry", "were forced to", "the owners"),
    ),
]


@pytest.mark.parametrize(("sentence", "told"), TOLD)
def test_the_verb_tells_how_far_it_has_gone(nlp, sentence, told):
    assert prospects(nlp, sentence) == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council will pay the builders in convertible, low-rate debt.",
        "The council, which plans to close the pool, opened a new library.",
        "The council plans to sell the ferry if prices rise.",
        "The council promised two years ago to sell the ferry.",
        "The council does not plan to build a new harbour wall.",
        "The council voted to reject the plan for the pool.",
        "“We plan to build a new harbour wall,” said the mayor.",
        "The aim is to build a new harbour wall.",
        "Under the law, owners are to repair the wall.",
        "The rate will rise to five per cent.",
    ],
)
def test_what_depends_or_may_be_done_by_now_is_left_alone(nlp, sentence):
    assert not prospects(nlp, sentence)
