"""The article in ../shared: the quiz asks who denied the power cut, and nothing about what surrounds the text."""

from __future__ import annotations

from random import Random

import pytest

from quizgen import article as articles
from quizgen import language, reading
from quizgen.questions import ask_all


@pytest.fixture(scope="module")
def seed_reading(nlp, request):
    folder = request.getfixturevalue("shared")
    article = articles.from_text((folder / "articles" / "seed.txt").read_text(encoding="utf-8"))
    return reading.read(language.analyse(nlp, article), article)


@pytest.mark.parametrize("seed", range(5))
def test_the_seed_asks_who_denied_and_keys_the_whole_coordination(seed_reading, seed):
    questions, _ = ask_all(seed_reading, Random(seed), 10)
    denied = next(q for q in questions if q.type == "who_denied")
    assert "denied that power" in denied.stem
    key = denied.options[denied.key].text
    assert "rmy sources" in key
    assert "Sana news agency" in key
    assert all(" and " in option.text for option in denied.options)
    shown = " ".join(f"{q.stem} {q}" for q in questions)
    for furniture in ("20 Days Remaining", "Tweedie"):
        assert furniture not in shown
