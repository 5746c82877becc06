"""What the tests of questions share."""

from __future__ import annotations

import pytest

from quizgen.questions.words.glossary import Entry
from quizgen.questions.words.set_phrases import Phrase
from quizgen.questions.words.trials import Trial


@pytest.fixture
def all_words_have_held(monkeypatch):
    """Where the conditions of words are tested, and not which of them readers have passed: all have, new or not."""
    tried = Entry.trial
    monkeypatch.setattr(Entry, "trial", property(lambda one: Trial(1, 0, 0, max(1, tried.__get__(one).worth))))


@pytest.fixture
def all_words_may_be_asked(monkeypatch):
    """The same, and none waits until a quiz would be short."""
    for kind in (Entry, Phrase):
        monkeypatch.setattr(kind, "trial", property(lambda _: Trial(1, 0, 0, 2)))
