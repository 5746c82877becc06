"""Which parts of a sentence tell an aim, a means, a result or a reason by their form alone."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span, Tells


def parts(nlp, text: str):
    article = Article(text, (Block(Section.BODY, Span(0, len(text))),))
    found = reading.read(language.analyse(nlp, article), article).parts
    return [(one.tells, one.span.of(text)) for one in found]


TOLD = [
    ("The divers used a small boat to reach the rock.", Tells.AIM, "to reach the rock"),
    ("The council launched an inquiry to find the cause of the fire.", Tells.AIM, "to find the cause of the fire"),
    ("The council saved the old pier by selling the boat.", Tells.MEANS, "by selling the boat"),
    ("The town cut its costs by closing the library and the pool.", Tells.MEANS, "by closing the library and the pool"),
    ("The sea wall broke in the gale, killing 12 sheep.", Tells.RESULT, "killing 12 sheep"),
    ("The mill burned down on Monday, leaving 40 people without work.", Tells.RESULT,
     "leaving 40 people without work"),
    ("The long wall was designed to keep the sea out.", Tells.AIM, "to keep the sea out"),
    ("The sea wall broke in the gale, leading to the loss of 12 sheep.", Tells.RESULT,
     "leading to the loss of 12 sheep"),
    ("The sailor was jailed for the theft of the boat.", Tells.GROUND, "for the theft of the boat"),
    ("The court fined the firm for closing both piers.", Tells.GROUND, "for closing both piers"),
    ("The towns have adapted to the storms by building longer piers.", Tells.MEANS, "by building longer piers"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "tells", "words"), TOLD, ids=[row[0] for row in TOLD])
def test_what_a_part_tells(nlp, sentence, tells, words):
    assert parts(nlp, sentence) == [(tells, words)]


NOT_SURE = [
    # no aim that anybody has, an infinitive that belongs to the noun, what did not happen, no cause and no means
    "The council made its plan to sell the pier known.",
    "The firm signed contracts to buy oil.",
    "The rise led the town to sell the pier.",
    "The council did not use the boat to reach the rock.",
    "The mayor began by thanking the crew.",
    "The mayor was met by protesting sailors.",
    "The crew left the harbour, leaving the mayor on the pier.",
    "The sailor was jailed for two years.",
    "The firm was sued for damages.",
    "The mayor was banned for life.",
    "Ana Reyes has lived here for working days.",
    # what may be done, what is not needed, what came of it, what the aim is only a part of
    "The boats could be used to smuggle wine.",
    "The mayor did not need to use the boat to reach the rock.",
    "The gale drove the sailors to leave the rock.",
    "The divers used the last minute to win 6-3.",
    "The town fears that the boats will be used to smuggle wine.",
    "The word is used to describe sailors.",
    "The pier was saved by selling the boat and using the money to mend it.",
    # what is judged, what is caused, what was felt, what is denied
    "The mayor did nothing wrong by selling the boat.",
    "The mayor set a good example by selling the boat.",
    "The sale hurt the town by leading to a loss.",
    "The sailors were worried by falling wind speed.",
    "The mayor denied that she had played games by selling the boat.",
    "The firm sells tickets to people in the town using its boats.",
    # not yet come, or how it is done
    "The firm would close the mill, leaving 40 people without work.",
    "The mayor attacked the board, making the mill an issue.",
    # torn out of its sentence, and no blame
    "The council used the boat to fight a tax of the county (CC) on piers.",
    "The towns used the talks to make their pacts, like that of May, more binding.",
    "The council spends a lot to support the piers and on the boats.",
    "The mayor praised the crew for saving the boat.",
]


@pytest.mark.parametrize("sentence", NOT_SURE)
def test_nothing_is_read_where_the_form_can_mean_something_else(nlp, sentence):
    assert not parts(nlp, sentence)
