"""Which words of a sentence the tables of meanings find, and that every word that is asked for can be asked for."""

from __future__ import annotations

import re
from random import Random

import pytest

from quizgen.questions.words.glossary import BY_FORM, GLOSSARY, RIVAL_WORDS, Part
from quizgen.questions.words.glossary.same_sense import SAME_SENSE
from quizgen.questions.words.listed import any_listed, roots
from quizgen.questions.words.rival_meanings import rivals_of
from quizgen.questions.words.set_phrases import PHRASES
from quizgen.questions.words.trials import NOT_TRIED, Trial, trials

LISTED = [
    ("win", "wins winning", True),
    ("win", "wing window winter", False),  # as a beginning it proved what was not there
    ("act", "acts acted", True),
    ("act", "actually", False),
    ("vote", "votes voted voting", True),
    ("party", "parties", True),
    ("plan", "planned", True),
    ("plan", "plants plane planet", False),
    ("court", "court-ordered", True),  # told by its first half
    ("court", "courtesy", False),
    ("hospital*", "hospitalised", True),
    ("hospital*", "hospitable", False),
]


@pytest.mark.parametrize(("listed", "words", "found"), LISTED)
def test_a_word_stands_for_its_forms_and_a_star_for_all_that_begins_so(listed, words, found):
    assert [any_listed([word], (listed,)) for word in words.split()] == [found] * len(words.split())


def test_words_of_one_beginning_count_once():
    assert roots(("law", "lawyer*", "lawsuit*", "court")) == ("law", "court")


SURE = [
    (NOT_TRIED, False),
    (Trial(14, 0, 0, 2), True),
    # one wrong key is enough, and so is another sense that readers could think of
    (Trial(14, 1, 0, 2), False),
    (Trial(14, 0, 1, 2), False),
]


@pytest.mark.parametrize(("trial", "sure"), SURE)
def test_a_word_is_sure_that_held_in_a_trial(trial, sure):
    assert BY_FORM["verdict"][0]._replace(trial=trial).sure is sure


def test_each_trial_is_of_an_entry():
    keys = {(entry.part, entry.spelled_first, entry.number) for entry in GLOSSARY}
    for part in Part:
        tried = trials("quizgen.questions.words.glossary", f"{part.value}s.txt")
        split = [re.fullmatch(r"(.+?)(?: (\d))?", word) for word in tried]
        assert not [found[0] for found in split if found and (part, found[1], found[2] or "") not in keys]
    assert {*trials("quizgen.questions.words.set_phrases", "phrases.txt")} <= {phrase.phrase for phrase in PHRASES}


@pytest.mark.parametrize(("british", "american"), [("subsidise", "subsidize"), ("authorise", "authorize")])
def test_two_spellings_of_a_word_have_one_line(british, american):
    (one,), (other,) = BY_FORM[british], BY_FORM[american]
    assert one._replace(word="", forms=()) == other._replace(word="", forms=())
    assert RIVAL_WORDS[Part.VERB, british] == RIVAL_WORDS[Part.VERB, american]


def test_each_word_that_says_nearly_the_same_is_in_the_glossary():
    for part, groups in SAME_SENSE.items():
        assert {*groups} <= {entry.word for entry in GLOSSARY if entry.part == part}


@pytest.mark.parametrize(
    ("word", "part", "never"),
    [
        ("outpace", Part.VERB, {"precede", "exceed", "overtake"}),  # nearly the key
        ("genuine", Part.ADJECTIVE, {"reluctant", "lukewarm"}),  # of a note, which has no wishes
        ("stability", Part.NOUN, {"equality", "autonomy"}),  # of a dam
    ],
)
def test_no_rival_says_nearly_what_the_word_says_nor_what_cannot_be_said_there(word, part, never):
    (entry,) = (entry for entry in BY_FORM[word] if entry.part is part)
    shown = {
        rival.word for seed in range(30) for rival in rivals_of(entry, "The ", " it.", word, frozenset(), Random(seed))
    }
    assert shown
    assert not shown & never


@pytest.mark.parametrize("word", sorted({e.word for e in GLOSSARY if e.part is not Part.VERB and not e.known})[::25])
def test_no_two_wrong_answers_say_nearly_the_same(word):
    for entry in BY_FORM[word]:
        if (entry.part, entry.key) not in RIVAL_WORDS:
            continue
        groups = SAME_SENSE[entry.part.value]
        three = rivals_of(entry, "The ", " it.", word, frozenset(), Random(1))
        told = [groups.get(each.word, frozenset()) for each in [entry, *three]]
        assert not any(one & other for n, one in enumerate(told) for other in told[:n]), [it.word for it in three]


@pytest.mark.parametrize("phrase", ["life-threatening", "award-winning", "purpose-built", "much-needed"])
def test_a_phrase_that_tells_its_meaning_is_not_asked_for(phrase):
    (one,) = (it for it in PHRASES if it.phrase == phrase)
    assert one.known


def test_a_star_stands_at_the_end_of_a_word_alone():
    listed = [word for it in (*GLOSSARY, *PHRASES) for word in (*it.wants, *it.bars)]
    assert not [word for word in listed if not re.fullmatch(r"[^*\s]+\*?", word)]
