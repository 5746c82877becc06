"""The evidence is asked for on the desk, shown as 1b, and counts only with 1a, without any script."""

import re
from dataclasses import replace

import pytest

from quizgen.services import evidence, publications
from tests import factories
from tests.services.test_evidence import PART_B


@pytest.fixture
def quiz(site, teacher):
    """A choice and a number; the choice has a part B."""
    choice, _, _, number, _ = factories.questions()
    made = replace(factories.quiz(), questions=(choice, replace(PART_B, part_of="Q1"), number))
    with site.transaction() as session:
        return factories.stored_quiz(session, teacher, made)


@pytest.fixture
def publication(site, teacher, quiz):
    with site.transaction() as session:
        return publications.publish(session, teacher, quiz.id)


def test_the_desk_offers_to_ask_for_the_evidence(site, desk, teacher, monkeypatch):
    made = lambda question, *_: replace(PART_B, id="", part_of=question.id)  # noqa: E731
    monkeypatch.setattr(evidence, "evidence_for", made)
    with site.transaction() as session:
        quiz = factories.stored_quiz(session, teacher)
    desk.open(f"/quizzes/{quiz.id}")
    assert desk.text.count("Ask for the evidence</button>") == 5
    desk.send(f"/quizzes/{quiz.id}/items/{quiz.items[0].id}/evidence")
    assert "Students are asked for the evidence, too" in desk.text
    assert "0 of 6 kept" in desk.text
    assert 'card-number">1b</span>' in desk.text


def test_what_cannot_be_asked_is_said_on_the_desk(desk, quiz):
    desk.open(f"/quizzes/{quiz.id}")
    assert "Ask for the evidence</button>" not in desk.text
    desk.send(f"/quizzes/{quiz.id}/items/{quiz.items[2].id}/evidence")
    assert "No fair question about the evidence" in desk.text


def test_the_desk_shows_both_parts_and_moves_them_by_the_first(desk, quiz):
    desk.open(f"/quizzes/{quiz.id}")
    assert re.findall(r'card-number">(\w+)<', desk.text) == ["1a", "1b", "2"]
    assert "it counts only when the answer to 1a is right" in desk.text
    assert "Evidence for the answer" in desk.text
    assert f"items/{quiz.items[1].id}/move" not in desk.text
    assert f"items/{quiz.items[1].id}/swap" not in desk.text
    for page in ("preview", "paper"):
        desk.open(f"/quizzes/{quiz.id}/{page}")
        assert "1b" in desk.text


@pytest.mark.parametrize(
    ("answers", "score", "told"),
    [
        (("1", "1"), "2", "The right sentence, but"),
        (("0", "1"), "0", "The right sentence, but it counts only with a right answer to question 1a"),
    ],
)
def test_a_student_earns_the_evidence_with_the_answer(publication, browser, answers, score, told):
    attempt = browser.join(publication.code)
    assert "This counts only when your answer to question 1a is right." in browser.text
    ids = [part.partition('"')[0] for part in browser.text.split('data-question="')[1:]]
    given = {f"q-{id}": value for id, value in zip(ids, (*answers, "14"), strict=True)}
    browser.send(f"/take/{attempt}/submit", given | {f"q-{ids[2]}": ""})
    assert "Question 2:" in browser.text  # what is still open has its printed number
    browser.open(f"/take/{attempt}")
    browser.send(f"/take/{attempt}/submit", given)
    assert f'<span class="score-points number">{score}</span>' in browser.text
    assert (told in browser.text) is (score == "0")
    assert "1a, 1b" in browser.text or ">1b<" in browser.text


def test_the_results_say_who_found_the_sentence_without_the_answer(publication, site, desk):
    for name, answers in (("Kim", ("1", "1")), ("Lee", ("0", "1"))):
        student = site.browser()
        attempt = student.join(publication.code, name)
        ids = [part.partition('"')[0] for part in student.text.split('data-question="')[1:]]
        student.send(f"/take/{attempt}/submit", dict(zip([f"q-{i}" for i in ids], (*answers, "40"), strict=True)))
    desk.open(f"/quizzes/{publication.quiz_id}/live")
    assert ">1b</th>" in desk.text
    desk.open(f"/quizzes/{publication.quiz_id}/results")
    assert "1 of 2</span> found the right sentence, but had question 1a wrong" in desk.text
    desk.open(f"/quizzes/{publication.quiz_id}/results/{attempt}")
    assert "The right sentence, but the answer before it is wrong" in desk.text
