"""Which verbs tell that something is or was so."""

from __future__ import annotations

import pytest

from quizgen import language, reading
from quizgen.model import Article, Block, Section, Span

TABLE = [
    ("The council has tabled a plan, and the pier is safe.", ["has tabled", "is"]),
    ("The old wall was quickly repaired after the storm broke it.", ["was quickly repaired", "broke"]),
    ("The firm gave up the ferry on Monday.", ["gave up"]),
    ("The mayor did not sell the pier, which may leak.", []),
    ("If the ferry sinks, the keepers would stay at home.", []),
    ("The keeper wants to close the harbour.", ["wants"]),
]


@pytest.mark.parametrize(("sentence", "verbs"), TABLE)
def test_what_is_told_to_be_so(nlp, sentence, verbs):
    article = Article(sentence, (Block(Section.BODY, Span(0, len(sentence))),))
    found = reading.read(language.analyse(nlp, article), article).firm_verbs
    assert [verb.of(sentence) for verb in found] == verbs
