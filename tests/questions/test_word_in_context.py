"""Which words of the news are asked about, and that no two meanings shown with one are near each other."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from quizgen.questions import candidates, type_named
from quizgen.questions.glossary import GLOSSARY, Part
from tests.questions.draft import Draft

ASKED = [
    ("The court adjourned the hearing about the broken crane until next spring.", "adjourn"),
    ("Nobody on the island council wanted to veto the plan for a second bridge.", "veto"),
    ("Two of the ferry firms announced a boycott of the new harbour last winter.", "boycott"),
    ("The ferry firms decided to boycott the new harbour for the whole winter.", "boycott"),
    ("They said that the verdict of the maritime court came as a surprise.", "verdict"),
    ("The harbour police returned the classified papers to the ministry on Friday.", "classified"),
    # a name, a verb that looks like a noun, an adjective before a noun, a passive that looks like an adjective
    ("The Ballot Commission of the island met in the old library on Friday.", ""),
    ("The islanders compromise whenever the ferry firms ask for more money.", ""),
    ("The incumbent mayor opened the new bridge together with the ferry firms.", ""),
    ("The old ferry papers were classified as worthless by the island council.", ""),
    ("The harbour master was diplomatic when the ferry firms asked for more money.", ""),
    # half a sentence, and one that is too short to give the word a context
    ("The verdict came.", ""),
]


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("word_in_context"),))
    return [question for question, reasons in found if not reasons]


@pytest.mark.parametrize(("sentence", "word"), ASKED)
def test_a_hard_word_is_asked_for_where_its_part_of_speech_is_certain(sentence, word):
    questions = asked(Draft(sentence))
    assert [f"“{word}”" in q.stem for q in questions] == ([True] if word else [])
    assert all(sentence.rstrip(".") in q.stem for q in questions)


def test_the_meanings_shown_are_of_one_part_of_speech_and_apart_from_each_other():
    entries = {entry.meaning: entry for entry in GLOSSARY}
    for question in asked(Draft(*(sentence for sentence, word in ASKED if word))):
        shown = [entries[option.text[:1].lower() + option.text[1:]] for option in question.options]
        assert len({entry.part for entry in shown}) == 1
        assert not any(one.near(other) for one, other in combinations(shown, 2))


def test_the_glossary_explains_no_word_by_itself():
    for entry in GLOSSARY:
        assert entry.word not in entry.meaning.split()
        assert entry.families, entry.word
        assert entry.meaning.startswith("to ") == (entry.part is Part.VERB)
