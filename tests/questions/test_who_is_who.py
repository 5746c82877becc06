"""Who is who: people and what the article says of them, where each description is surely of one alone."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from quizgen.model import Matching
from quizgen.questions import NATURES, candidates, type_named
from quizgen.questions.planning.collisions import collide
from tests.questions.test_introduced import PEOPLE, storm

IDA = ("Ida Crane", "nurse at Calder Hospital", "nurse")


def ask(people) -> list[Matching]:
    found = candidates(storm(people), Random(2), (type_named("who_is_who"),))
    return [question for question, reasons in found if not reasons and isinstance(question, Matching)]


def test_three_are_matched_and_of_four_one_description_is_left_over():
    three, four = ask(PEOPLE)[0], ask((*PEOPLE, IDA))[0]
    assert {three.prompts[i]: three.responses[key] for i, key in enumerate(three.key)} == {
        "Lena Brandt": "Curator of the Tarnmouth museum",
        "Owen Price": "Captain of the trawler Star",
        "Miriam Voss": "Geologist at Ostwick College",
    }
    assert (len(four.prompts), len(four.responses)) == (3, 4)
    assert "left over" in four.stem
    assert "left over" not in three.stem


def test_descriptions_that_may_be_of_one_person_are_kept_apart():
    assert not ask(PEOPLE[:2])
    assert not ask((*PEOPLE[:2], ("Miriam Voss", "captain of the ferry", "captain")))


def test_one_may_be_told_by_a_trade_that_has_nothing_to_do_with_the_report_and_no_more():
    guest = ("Ida Crane", "primary school teacher", "teacher")
    assert any("teacher" in told for question in ask((*PEOPLE, guest)) for told in question.responses)
    assert not ask((PEOPLE[0], guest, ("Jo Lark", "lollipop seller", "seller")))


def test_no_other_question_shows_a_name_and_its_description():
    matching = ask(PEOPLE)[0]
    introduced = next(q for q, _ in candidates(storm(), Random(1), (type_named("introduced"),)))
    assert collide(matching, introduced, NATURES)
    telling = replace(
        introduced, type="what_claimed", about=("A9",), stem="What did captain Owen Price of the Star say?"
    )
    silent = replace(telling, stem="What did Owen Price say?", options=tuple(
        replace(option, text=text) for option, text in zip(telling.options, ("Two", "Three", "Four"), strict=False)
    ))  # fmt: skip
    assert collide(matching, telling, NATURES)
    assert not collide(matching, silent, NATURES)


def test_one_word_tells_enough_beside_others_but_not_one_that_says_hardly_anything():
    (*_, matching) = ask((*PEOPLE[:2], ("Miriam Voss", "geologist", "geologist")))
    assert "Geologist" in matching.responses
    assert ask((*PEOPLE[:2], ("Miriam Voss", "chief executive", "executive")))
    assert not ask((*PEOPLE[:2], ("Miriam Voss", "board member", "member")))


def test_no_word_of_the_sentence_and_no_company_is_taken_for_who_somebody_is():
    assert not ask((*PEOPLE[:2], ("Miriam Voss", "whatever coach", "coach")))
    assert not ask((*PEOPLE[:2], ("Miriam Voss", "hooker", "hooker")))
    assert not ask((*PEOPLE[:2], ("Miriam Voss", "cook of the retired ship", "cook")))
