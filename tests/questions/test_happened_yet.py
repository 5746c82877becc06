"""How far a deed has gone: which words are asked about, under which label, and what is left alone."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.model import Act, Stage
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.labels import HAPPENED, NOT_DONE, ONCE_EXPECTED, ONCE_PLANNED, ONLY_EXPECTED, ONLY_PLANNED
from quizgen.questions.news.deeds import gerund
from quizgen.questions.planning.collisions import collide
from tests.questions.draft import Draft

LEAD = "The old pool of the island has stood for a hundred years."
NAMED = {"who": "the island council", "verb": "close", "rest": "the old swimming pool of the village"}
WORDS = "close the old swimming pool of the village"


def asked(draft):
    found = candidates(draft.reading(), Random(1), (type_named("happened_yet"),))
    return [question for question, reasons in found if not reasons]


def pool(sentence, stage, printed, *others, words=WORDS, headline="", **who):
    draft = Draft(LEAD, sentence, *others, headline=headline)
    draft.may_come(stage, printed, words, **who)
    return draft


def key(question):
    return question.options[question.key].text


@pytest.mark.parametrize(
    ("stage", "printed", "label"),
    [
        (Stage.DONE, "was forced to", HAPPENED),
        (Stage.PLANNED, "has agreed to", ONLY_PLANNED),
        (Stage.EXPECTED, "is expected to", ONLY_EXPECTED),
        (Stage.REFUSED, "refused to", NOT_DONE),
    ],
)
def test_a_deed_is_told_without_the_words_that_tell_how_far_it_has_gone(stage, printed, label):
    (question,) = asked(pool(f"The island council {printed} {WORDS}.", stage, printed, **NAMED))
    assert key(question) == label
    assert "the island council closing the old swimming pool of the village" in question.stem
    assert printed not in question.stem
    assert len(question.options) == 4
    assert all(printed in option.feedback for option in question.options)


@pytest.mark.parametrize(
    ("stage", "printed", "label"),
    [
        (Stage.PLANNED, "would", ONLY_PLANNED),
        (Stage.ONCE_PLANNED, "had planned to", ONCE_PLANNED),
        (Stage.ONCE_PLANNED, "was expected to", ONCE_EXPECTED),  # by others, who plan nothing
    ],
)
def test_where_nobody_can_be_named_the_sentence_is_printed(stage, printed, label):
    sentence = f"She said on the island radio that she {printed} {WORDS}."
    (question,) = asked(pool(sentence, stage, printed))
    assert key(question) == label
    assert f" about closing{WORDS.removeprefix('close')}: “" in question.stem
    assert sentence.rstrip(".") in question.stem


def test_what_it_is_done_to_is_named():
    words = "be taught in the schools of the village"
    sentence = f"Lessons on the old pool are to {words}."
    more = "There were no lessons on it for years."
    (question,) = asked(pool(sentence, Stage.PLANNED, "are to", more, words=words))
    assert " about lessons on the old pool being taught in the schools of the village: “" in question.stem
    sentence = f"She said that lessons on the old pool are to {words}, and at once."
    assert not [q for q in asked(pool(sentence, Stage.PLANNED, "are to", words=words)) if " about being" in q.stem]


REFUSED = [
    # a figure of speech, half of a word, half of a phrase
    ("plans to", "open the way to the pool of the village", [], ""),
    ("plans to", "close the old swimming pool of the village with", [], ""),
    # another sentence, or the headline, may tell that it was done; a word that looks ahead tells that it was not
    ("plans to", WORDS, ["The council closed the old swimming pool of the village."], ""),
    ("plans to", WORDS, [], "Council closes old swimming pool of village"),
    # with its time, or with what it is taken for, the end of it is lost
    ("plans to", "close the old swimming pool of the village opened last year", [], ""),
    # it goes on already, it is torn, it is only talk
    ("plans to", "keep the old swimming pool of the village", [], ""),
    ("plans to", "close the old swimming pool between", [], ""),
    ("plans to", "comment on the old swimming pool", [], ""),
]


@pytest.mark.parametrize(("printed", "words", "others", "headline"), REFUSED)
def test_what_may_be_done_by_now_or_cannot_be_told_is_not_asked(printed, words, others, headline):
    draft = pool(
        f"The island council {printed} {words}.", Stage.PLANNED, printed, *others, words=words, headline=headline
    )
    assert not asked(draft)


@pytest.mark.parametrize("more", ["as a pledge to the bank", "that nobody can reach"])
def test_what_it_is_taken_for_belongs_to_the_deed(more):
    assert not [q for q in asked(pool(f"The council plans to {WORDS} {more}.", Stage.PLANNED, "plans to", **NAMED))
                if f"{WORDS.removeprefix('close')}?" in q.stem]  # fmt: skip


def test_an_aim_is_no_plan():
    sentence = f"One of the goals of the council is to {WORDS}."
    assert not asked(pool(sentence, Stage.PLANNED, "is to"))


def test_another_plan_for_it_does_not_say_that_it_is_done():
    assert asked(pool(f"The council plans to {WORDS}.", Stage.PLANNED, "plans to", "It will close the pool.", **NAMED))


def test_what_came_of_a_plan_may_stand_in_the_next_sentence():
    sentence = f"The island council had planned to {WORDS}."
    draft = pool(f"{sentence} But it ran out of money.", Stage.ONCE_PLANNED, "had planned to")
    assert not asked(draft)


def test_nothing_else_may_print_the_plan():
    sentence = f"The island council has promised to {WORDS}."
    draft = pool(sentence, Stage.PLANNED, "has promised to", **NAMED)
    (question,) = asked(draft)
    draft.does(Act.PROMISES, "promised", "the island council", at=sentence)
    found = [one for one, _ in candidates(draft.reading(), Random(1), (type_named("speech_act"),))]
    assert found
    assert all(collide(question, one, NATURES) for one in found)


def test_what_the_words_tell_is_not_asked_of_another_sentence():
    """What “is set to” tells the reader is how far the deed has gone that is "set to"."""
    other = "The mayor is set to paint the pier in the colours of the old town this summer."
    draft = pool(f"The island council is set to {WORDS}.", Stage.PLANNED, "is set to", other, **NAMED)
    (question,) = asked(draft)
    found = [one for one, _ in candidates(draft.reading(), Random(1), (type_named("certainty"),))]
    asking = [one for one in found if "is set to" in one.stem and one.evidence == (draft.sentence(other),)]
    assert asking
    assert all(collide(question, one, NATURES) for one in asking)


@pytest.mark.parametrize(
    ("verb", "form"),
    [("close", "closing"), ("stop", "stopping"), ("visit", "visiting"), ("free", "freeing"), ("drum", "drumming")],
)
def test_the_form_in_ing(verb, form):
    assert gerund(verb) == form
