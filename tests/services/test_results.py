"""A teacher sees who has answered what, and figures that a person can check by counting."""

from __future__ import annotations

import pytest

from quizgen.errors import NotFound
from quizgen.model import Verdict
from quizgen.services import attempts, publications, quizzes, results
from tests import factories

T, F, N = Verdict.TRUE, Verdict.FALSE, Verdict.NOT_STATED


@pytest.fixture
def publication(session, ada):
    return factories.published(session, ada)


def hand_in(session, publication, nickname: str, *answers: object) -> None:
    attempt = factories.joined(session, publication, nickname)
    given = zip((question.id for question in attempt.questions), answers, strict=False)
    attempts.submit(session, attempt.id, {question: answer for question, answer in given if answer is not None})


def test_an_unpublished_quiz_has_no_results(session, ada):
    quiz = factories.stored_quiz(session, ada)
    for show in (results.progress, results.results):
        with pytest.raises(NotFound):
            show(session, ada, quiz.id)


def test_a_class_nobody_has_joined_yet_is_empty(session, ada, publication):
    found = results.results(session, ada, publication.quiz_id)
    assert (found.students, found.mean, found.out_of, sum(found.distribution)) == ((), 0.0, 7, 0)
    assert [(q.n, q.facility) for q in found.questions] == [(0, 0.0)] * 5
    assert results.progress(session, ada, publication.quiz_id).rows == ()


def test_progress_shows_answered_questions_by_student(session, ada, publication):
    lee, kim = (factories.joined(session, publication, name) for name in ("Lee", "Kim"))
    first, second = lee.questions[0].id, lee.questions[1].id
    attempts.save(session, lee.id, first, 1, 0)
    attempts.save(session, lee.id, second, 1, (None, None))
    attempts.submit(session, kim.id)
    shown = results.progress(session, ada, publication.quiz_id)
    assert [(row.nickname, row.state) for row in shown.rows] == [("Kim", "submitted"), ("Lee", "in_progress")]
    assert [list(row.answered.values()) for row in shown.rows] == [[False] * 5, [True] + [False] * 4]
    assert (shown.submitted, [q.id for q in shown.questions]) == (1, [q.id for q in lee.questions])


def test_the_figures_are_those_of_counting(session, ada, publication):
    hand_in(session, publication, "Ann", 1, (2, 1), (T, F, N), "40", "Halden & Sons")
    hand_in(session, publication, "Ben", 0, (2, 0), (T, F, F), "14", "Ida Brandt")
    hand_in(session, publication, "Cem", 1, (2, None), None, "", None)
    factories.joined(session, publication, "Dee")
    found = results.results(session, ada, publication.quiz_id)
    assert [(s.nickname, s.state, s.points) for s in found.students] == [
        ("Ann", "submitted", 7.0),
        ("Ben", "submitted", 2.5),
        ("Cem", "submitted", 1.5),
        ("Dee", "in_progress", 0.0),
    ]
    assert [q.n for q in found.questions] == [3] * 5
    assert [round(q.facility, 3) for q in found.questions] == [0.667, 0.667, 0.556, 0.333, 0.333]
    assert [q.counts for q in found.questions] == [(1, 2, 0, 0), (3, 1), (2, 2, 1), (1, 1, 1), (1, 1, 1)]
    assert found.distribution == (0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1)
    assert (round(found.mean, 3), found.out_of) == (3.667, 7)
    assert all(s.points == sum(mark.points for mark in s.marks.values()) for s in found.students)
    assert found.students[3].marks == {}


def test_results_are_those_of_the_newest_publication(session, ada, publication):
    hand_in(session, publication, "Ann", 1)
    publications.close(session, ada, publication.id)
    again = publications.publish(session, ada, publication.quiz_id)
    assert results.results(session, ada, publication.quiz_id).publication_id == again.id
    assert quizzes.list_of(session, ada)[0].students == 0
