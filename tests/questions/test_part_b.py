"""Which sentence is the best evidence: the one on which the answer rests, among others that do not support it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from quizgen.model import Choice, Difficulty, Link, LinkKind, Numeric, Option, Span, numbers
from quizgen.questions import NATURES
from quizgen.questions.base import Nature
from quizgen.questions.labels import ONE_SOURCE, SEVERAL_SOURCES
from quizgen.questions.part_b import evidence_for, with_evidence
from tests.questions.draft import Draft

LEAK = (
    "Engineer Ida Moss, who has looked after the dam for twenty years, said a valve had been left open by night staff."
)
PARAGRAPHS = (
    "The village of Upper Marl was cleared on Tuesday after water ran over the old dam above its church.",
    LEAK + " The night staff had asked twice for a second guard at the dam since the spring floods.",
    "Mayor Per Holt said buses would bring everybody home before the weekend, and schools would open again.",
    "Farmers along the river lost about 40 sheep and most of the winter hay that was stored in the barns.",
    "Ms Moss has worked for the water board all her life, and her father built the first pumps there.",
)


def drafted(*paragraphs: str) -> Draft:
    draft = Draft(*(paragraphs or PARAGRAPHS), headline="Dam spills over in Upper Marl")
    moss = draft.source("Ida Moss", "Ms Moss")
    holt = draft.source("Per Holt")
    draft.says(moss, "a valve had been left open by night staff", printed=LEAK)
    if not paragraphs:
        draft.says(holt, "buses would bring everybody home before the weekend")
    return draft


def asked(draft: Draft, **changes) -> Choice:
    question = Choice(
        id="Q1",
        type="who_said",
        stem="Who gives a reason why the dam spilled over?",
        options=(Option("Ida Moss", True), Option("Per Holt"), Option("Farmers")),
        evidence=(draft.sentence("a valve had been left open"),),
        difficulty=Difficulty.MEDIUM,
        about=("A1",),
    )
    return replace(question, **changes)


def test_the_evidence_stands_among_three_sentences_that_do_not_support_the_answer():
    draft = drafted()
    made = evidence_for(asked(draft), (), draft.reading(), NATURES)
    assert made is not None
    assert made.options[made.key].text == LEAK
    assert (made.part_of, made.difficulty, len(made.options)) == ("Q1", Difficulty.HARD, 4)
    places = [draft.text.index(option.text) for option in made.options]
    assert places == sorted(places), "in the order of the article"
    assert all(option.feedback for option in made.options)


@pytest.mark.parametrize(
    ("told", "supports"),
    [
        ("Ms Moss said later that the dam has two more valves which nobody had looked at for a year.", True),
        ("A valve had been left open by staff at night, as the water board wrote in a letter on Friday.", True),
        ("Mr Holt was once a teacher at the school and knows nearly everybody in the small village.", False),
    ],
)
def test_a_sentence_that_supports_the_answer_is_no_rival(told, supports):
    draft = drafted(LEAK + " " + told, PARAGRAPHS[2], PARAGRAPHS[4])
    made = evidence_for(asked(draft), (), draft.reading(), NATURES)
    shown = [option.text for option in made.options] if made else []
    assert (told in shown) is not supports


def test_what_denies_or_repeats_the_claim_is_no_rival():
    draft = drafted()
    reading = replace(draft.reading(), links=(Link(kind=LinkKind.DENIES, a="A2", b="A1", why="denied"),))
    made = evidence_for(asked(draft), (), reading, NATURES)
    assert made is None or PARAGRAPHS[2] not in [option.text for option in made.options]


@pytest.mark.parametrize(
    "change",
    [
        {"stem": f"Who said this: “{LEAK}”?"},  # the stem prints it
        {"stem": f"Which source belongs in the gap: “{LEAK.replace('Engineer Ida Moss', '_____')}”?"},
        {"options": (Option(LEAK, True), Option("a"), Option("b"))},  # an option prints it
        {"type": "whole"},  # asks about the article as a whole
        {"type": "printed"},  # prints its sentence
        {"options": (Option(ONE_SOURCE, True), Option(SEVERAL_SOURCES))},  # labels
        {"about": ("A1", "A2")},
        {"part_of": "Q0"},
        {"evidence": ()},
    ],
)
def test_some_questions_get_no_part_b(change):
    draft = drafted()
    natures = {"whole": Nature(whole_article=True), "printed": Nature(verbatim=True)}
    assert evidence_for(asked(draft, **change), (), draft.reading(), natures) is None


def test_an_answer_that_rests_on_two_sentences_gets_no_part_b():
    draft = drafted()
    two = (draft.sentence("a valve had been left open"), draft.sentence("The night staff had asked"))
    assert evidence_for(asked(draft, evidence=two), (), draft.reading(), NATURES) is None


def test_no_sentence_is_shown_in_which_another_question_finds_its_answer():
    draft = drafted()
    sheep = Numeric(id="Q2", type="fact", stem="How many sheep?", value=40, evidence=(draft.sentence("40 sheep"),))
    made = evidence_for(asked(draft), (sheep,), draft.reading(), NATURES)
    assert made is None or not any("sheep" in option.text for option in made.options)
    same = replace(sheep, evidence=asked(draft).evidence)
    assert evidence_for(asked(draft), (same,), draft.reading(), NATURES) is None


MEANT = (
    "The pool in Fenwick will close in May, the council decided after a long meeting on Monday evening.",
    "Warden Ute Brandt keeps a list of everybody who learned to swim there in the past ten years.",
    "She has asked the council twice for a smaller boiler.",
    "Trainer Kim Sorel told the meeting that the water had been cold for the whole of last winter.",
    "Councillor Ola Field promised that a bus would bring the school classes to the pool in Marl.",
    "Ms Brandt was born in the village and first worked there as a guard when she was seventeen.",
)


def meant(draft: Draft, word: str = "She", **changes) -> Choice:
    """ "Who is meant by “she”?"."""
    question = Choice(
        id="Q1",
        type="referent",
        stem=f"Who is meant by “{word.lower()}” in this sentence: “{MEANT[2].rstrip('.')}”?",
        options=(Option("Ute Brandt", True), Option("Kim Sorel"), Option("Ola Field")),
        evidence=(draft.sentence(MEANT[1]), draft.sentence(MEANT[2])),
        difficulty=Difficulty.MEDIUM,
        about=("M1",),
    )
    return replace(question, **changes)


def pool(*paragraphs: str) -> Draft:
    draft = Draft(*(paragraphs or MEANT), headline="Pool in Fenwick to close")
    draft.source("Ute Brandt", "Ms Brandt")
    draft.source("Kim Sorel")
    draft.source("Ola Field")
    draft.means("She", MEANT[2], "Ute Brandt")
    return draft


def test_of_a_word_the_evidence_is_the_sentence_before_that_names_who_is_meant():
    draft = pool()
    made = evidence_for(meant(draft), (), draft.reading(), NATURES)
    assert made is not None
    assert made.options[made.key].text == MEANT[1]
    assert MEANT[2] not in [option.text for option in made.options], "the stem prints it"
    assert made.options[made.key].feedback == "Yes: this sentence names whom “she” stands for further on."


def test_sentences_about_the_wrong_answers_tempt():
    draft = pool()
    made = evidence_for(meant(draft), (), draft.reading(), NATURES)
    assert {MEANT[3], MEANT[4]} <= {option.text for option in made.options}


def test_another_name_of_whom_the_word_means_is_evidence_before_it_and_none_after_it():
    before = pool(MEANT[0], MEANT[5], *MEANT[1:5])
    made = evidence_for(meant(before), (), before.reading(), NATURES)
    assert made is None or MEANT[5] not in [option.text for option in made.options]
    after = pool()
    made = evidence_for(meant(after), (), after.reading(), NATURES)
    assert made is not None


def test_who_is_meant_is_not_asked_twice_without_a_teachers_wish():
    draft = pool()
    quiz = (meant(draft),)
    assert with_evidence(quiz, 10, draft.reading(), Random(1), NATURES) == quiz


@pytest.mark.parametrize(
    ("type", "stem", "hidden"),
    [
        ("word_in_context", "What does “bus” mean in the sentence that begins “Mayor Per Holt …”?", False),
        ("certainty", f"What does “would” tell the reader in this sentence: “{PARAGRAPHS[2]}”?", False),
        ("fact", "When would buses bring everybody home?", True),
        ("how_exact", f"What fits the gap: “{PARAGRAPHS[2].replace('before', '_____')}”?", True),
    ],
)
def test_a_sentence_that_another_question_prints_anyway_may_be_shown(type, stem, hidden):
    draft = drafted()
    other = asked(draft, id="Q2", type=type, stem=stem, evidence=(draft.sentence("Mayor Per Holt"),), about=())
    made = evidence_for(asked(draft), (other,), draft.reading(), NATURES)
    shown = [option.text for option in made.options] if made else []
    assert (PARAGRAPHS[2] not in shown) is hidden


def easy(number: int, type: str, draft: Draft) -> Numeric:
    at = draft.text.index("Dam spills")
    evidence = (Span(at, at + 10),)
    return Numeric(id=f"Q{number}", type=type, stem="?", value=1, evidence=evidence, difficulty=Difficulty.EASY)


@pytest.mark.parametrize(
    ("wanted", "types", "printed", "left"),
    [
        (10, ("fact", "fact"), ("1", "2", "3a", "3b"), 4),  # room for it
        (3, ("fact", "fact"), ("1", "2a", "2b"), 3),  # the second easy fact makes room
        (3, ("fact", "who_did"), ("1", "2", "3"), 3),  # no type is given up for it
    ],
)
def test_a_part_b_counts_as_a_question(wanted, types, printed, left):
    draft = drafted()
    quiz = [*(easy(number, kind, draft) for number, kind in enumerate(types, 2)), asked(draft)]
    made = with_evidence(quiz, wanted, draft.reading(), Random(1), NATURES)
    assert numbers(made) == printed
    assert len(made) == left
    assert [question.id for question in made] == [f"Q{number}" for number in range(1, left + 1)]
    assert all(second.part_of == first.id for first, second in pairwise(made) if second.part_of)


def test_an_easy_question_is_not_followed_by_itself():
    draft = drafted()
    quiz = (asked(draft, difficulty=Difficulty.EASY),)
    assert with_evidence(quiz, 10, draft.reading(), Random(1), NATURES) == quiz
