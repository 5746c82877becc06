"""A part B stands behind its question on the desk: asked for, moved, dropped, put back and swapped away with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen import questions as asking
from quizgen.errors import Conflict, NotFound
from quizgen.model import Choice, Option, Reading
from quizgen.services import attempts, evidence, parts, publications, quizzes, results
from tests import factories

PART_B = Choice(
    id="B",
    type="evidence",
    stem="Which sentence of the article gives the best evidence for your answer?",
    options=(Option(factories.PARAGRAPHS[0]), Option(factories.PARAGRAPHS[2], True)),
    evidence=(factories.span(factories.PARAGRAPHS[2]),),
)


@pytest.fixture
def asked_for(monkeypatch):
    """Only the question about the residents can have a part B."""

    def made(question, others, reading, natures):
        assert isinstance(reading, Reading)
        assert question in others
        return replace(PART_B, id="", part_of=question.id) if question.type == "who_denied" else None

    monkeypatch.setattr(evidence, "evidence_for", made)


@pytest.fixture
def quiz(session, ada, asked_for):
    """A choice with its part B, then the other four."""
    made = factories.stored_quiz(session, ada)
    evidence.ask(session, ada, made.id, made.items[0].id)
    return quizzes.get(session, ada, made.id)


def order(session, ada, quiz) -> list[str]:
    return [item.question.type for item in quizzes.get(session, ada, quiz.id).items]


def test_only_what_has_a_clean_one_is_offered_and_once(session, ada, asked_for):
    quiz = factories.stored_quiz(session, ada)
    assert evidence.possible(session, ada, quiz.id) == {quiz.items[0].id}
    made = evidence.ask(session, ada, quiz.id, quiz.items[0].id)
    assert evidence.possible(session, ada, quiz.id) == frozenset()
    assert evidence.ask(session, ada, quiz.id, quiz.items[0].id) == made
    with pytest.raises(Conflict):
        evidence.ask(session, ada, quiz.id, quiz.items[3].id)
    with pytest.raises(NotFound):
        evidence.ask(session, ada, quiz.id, "x")


def test_nobody_asks_in_the_quiz_of_somebody_else(session, bob, quiz):
    with pytest.raises(NotFound):
        evidence.ask(session, bob, quiz.id, quiz.items[0].id)
    with pytest.raises(NotFound):
        evidence.possible(session, bob, quiz.id)


def test_it_stands_right_after_its_question(session, ada, quiz):
    first, second, third = quiz.items[:3]
    assert (second.question.type, second.question.part_of, second.id) == ("evidence", first.id, second.question.id)
    assert [item.position for item in quiz.items] == list(range(6))
    assert third.question.type == "match_source"


@pytest.mark.parametrize(
    ("place", "direction", "types"),
    [
        (0, "down", ["match_source", "who_denied", "evidence"]),
        (1, "down", ["match_source", "who_denied", "evidence"]),
        (2, "up", ["match_source", "who_denied", "evidence"]),
        (0, "up", ["who_denied", "evidence", "match_source"]),
    ],
)
def test_a_question_and_its_part_b_move_as_one(session, ada, quiz, place, direction, types):
    quizzes.move(session, ada, quiz.id, quiz.items[place].id, direction)
    assert order(session, ada, quiz)[:3] == types


def test_it_is_dropped_and_put_back_with_its_question_and_may_be_dropped_alone(session, ada, quiz):
    first, second = quiz.items[:2]

    def shown() -> list[str]:
        return [question.type for question in quizzes.as_quiz(session, ada, quiz.id).questions][:2]

    quizzes.set_status(session, ada, quiz.id, first.id, "dropped")
    assert shown() == ["match_source", "true_false_not_stated"]
    with pytest.raises(Conflict):
        quizzes.set_status(session, ada, quiz.id, second.id, "undecided")
    quizzes.set_status(session, ada, quiz.id, first.id, "undecided")
    assert shown() == ["who_denied", "evidence"]
    quizzes.set_status(session, ada, quiz.id, second.id, "dropped")
    quizzes.set_status(session, ada, quiz.id, first.id, "kept")
    assert shown() == ["who_denied", "match_source"]
    assert evidence.possible(session, ada, quiz.id) == {first.id}
    assert evidence.ask(session, ada, quiz.id, first.id) == second.id
    assert shown() == ["who_denied", "evidence"]


def test_it_goes_when_its_question_is_swapped(session, ada, quiz, monkeypatch):
    other = replace(factories.questions()[0], stem="Who else?")
    monkeypatch.setattr(asking, "replace", lambda *_: other)
    quizzes.swap(session, ada, quiz.id, quiz.items[0].id)
    assert "evidence" not in order(session, ada, quiz)
    assert [item.position for item in quizzes.get(session, ada, quiz.id).items] == list(range(5))


def test_an_edit_keeps_it_with_its_question(session, ada, quiz):
    first, second = quiz.items[:2]
    quizzes.edit_item(session, ada, quiz.id, second.id, {"stem": "Where does it say so?"})
    assert quizzes.get(session, ada, quiz.id).items[1].question.part_of == first.id


def test_it_warns_when_the_answer_that_it_is_evidence_for_was_changed(session, ada, quiz):
    first, second = quiz.items[:2]

    def warnings() -> tuple[str, ...]:
        return quizzes.get(session, ada, quiz.id).items[1].question.warnings

    quizzes.edit_item(session, ada, quiz.id, first.id, {"stem": "Who said no?"})
    assert warnings() == ()
    for right in (0, 2):
        quizzes.edit_item(session, ada, quiz.id, first.id, {"correct": right})
        assert warnings() == (parts.CHANGED,)
    quizzes.edit_item(session, ada, quiz.id, second.id, {"correct": 0})
    assert warnings() == ()


def test_the_evidence_counts_only_with_the_answer(session, ada, quiz):
    publication = publications.publish(session, ada, quiz.id)
    for name, answers in (("Ann", (1, 1)), ("Ben", (0, 1)), ("Cem", (1, 0))):
        attempt = factories.joined(session, publication, name)
        ids = [question.id for question in attempt.questions]
        attempts.submit(session, attempt.id, dict(zip(ids, answers, strict=False)))
        assert [m.mark.withheld for m in attempts.marks(session, attempt.id).questions][:2] == [False, name == "Ben"]
    found = results.results(session, ada, quiz.id)
    assert [student.points for student in found.students] == [2.0, 0.0, 1.0]
    assert [(q.withheld, round(q.facility, 2)) for q in found.questions[:2]] == [(0, 0.67), (1, 0.33)]


def test_a_drafted_part_b_follows_its_question_to_the_new_id(session, ada):
    made = factories.quiz()
    drafted = replace(made, questions=(made.questions[0], replace(PART_B, part_of="Q1"), *made.questions[1:]))
    first, second, *_ = factories.stored_quiz(session, ada, drafted).items
    assert second.question.part_of == first.id == first.question.id
