"""A question whose items are put in order, from the review desk to the marks, without any script."""

import re
from dataclasses import replace

import pytest

from quizgen.services import publications
from tests import factories
from tests.web.test_teacher_desk import fields, item


@pytest.fixture
def quiz(site, teacher):
    with site.transaction() as session:
        return factories.stored_quiz(session, teacher, replace(factories.quiz(), questions=(factories.ordering(),)))


@pytest.fixture
def publication(site, teacher, quiz):
    with site.transaction() as session:
        return publications.publish(session, teacher, quiz.id)


def places(browser, *given):
    """The selects of the open page with these places chosen."""
    return dict(zip(re.findall(r'<select[^>]* name="(q-[^"]+)"', browser.text), given, strict=True))


def test_the_desk_shows_the_right_order_and_says_that_students_see_another(desk, quiz):
    desk.open(f"/quizzes/{quiz.id}")
    assert re.findall(r'keyed-place">(\w+)</span><span>([^<]+)', desk.text) == [
        ("1st", "A storm broke the wall."),
        ("2nd", "The harbour was closed."),
        ("3rd", "Residents denied a warning."),
    ]
    assert "in another order" in desk.text


def test_it_is_edited_in_the_right_order(desk, quiz):
    path = f"/quizzes/{quiz.id}/items/{item(quiz, 'ordering')}/edit"
    desk.open(path)
    given = fields(desk)
    assert [given[f"ordered-{i}"] for i in range(3)] == [factories.ordering().items[i] for i in (1, 2, 0)]
    assert desk.send(path, given | {"ordered-1": ""}).status_code == 422
    assert "give 3 to 8" in desk.text
    desk.send(path, given | {"ordered-1": "The port shut."})
    assert "The port shut." in desk.text


def test_a_teacher_adds_an_order_of_ones_own(desk, quiz):
    path = f"/quizzes/{quiz.id}/items/new?shape=ordering"
    desk.open(path)
    lines = {f"ordered-{i}": line for i, line in enumerate(("Winter.", "Spring.", "", "Summer."))}
    desk.send(path, {"stem": "What comes first?", "points": "1"} | lines)
    assert "What comes first?" in desk.text
    assert desk.text.index("Winter.") < desk.text.index("Spring.") < desk.text.index("Summer.")


@pytest.mark.parametrize(
    ("given", "score", "told"),
    [
        (("2", "0", "1"), "3", ["your answer, right"] * 3),
        (("2", "1", "0"), "2", ["you put it 2nd", "you put it 1st", "your answer, right"]),
    ],
)
def test_a_student_gives_each_item_its_place_and_learns_what_was_right(publication, browser, given, score, told):
    attempt = browser.join(publication.code)
    assert factories.SECRET not in browser.text
    assert browser.text.index("Residents denied a warning.") < browser.text.index("A storm broke the wall.")
    browser.send(f"/take/{attempt}/submit", places(browser, *given))
    assert f'<span class="score-points number">{score}</span>' in browser.text
    shown = re.sub(r"<section class=\"take-article.*", "", browser.text, flags=re.S)
    assert re.findall(r'<em class="tag">([^<]+)</em>', shown) == told


@pytest.mark.parametrize("given", [("", "", ""), ("2", "", "1"), ("1", "1", "0")])
def test_an_order_with_a_gap_or_a_place_given_twice_is_not_complete(publication, browser, given):
    attempt = browser.join(publication.code)
    browser.send(f"/take/{attempt}/submit", places(browser, *given))
    assert "One answer is missing" in browser.text
    browser.open(f"/take/{attempt}")
    assert "0 of 1 answered" in browser.text
    chosen = [place for place in given if place]
    assert re.findall(r'<option value="(\d)" selected>', browser.text) == chosen


def test_an_order_is_saved_as_it_is_given(publication, browser):
    attempt = browser.join(publication.code)
    question = re.search(r'data-question="([^"]+)"', browser.text)[1]
    saved = browser.fetch(f"/take/{attempt}/answers", {"question": question, "seq": 1001, "answer": [2, None, 1]})
    assert saved.status_code == 200
    browser.open(f"/take/{attempt}")
    assert re.findall(r'<option value="(\d)" selected>', browser.text) == ["2", "1"]


def test_the_class_is_counted_by_item_and_each_answer_stands_in_words(publication, site, desk):
    for name, given in (("Kim", ("2", "0", "1")), ("Lee", ("2", "1", "0"))):
        student = site.browser()
        attempt = student.join(publication.code, name)
        student.send(f"/take/{attempt}/submit", places(student, *given))
    desk.open(f"/quizzes/{publication.quiz_id}/results")
    assert "put in its place by" in desk.text
    assert re.findall(r'<th scope="row">([^<]+\.)</th><td class="number">(\d)', desk.text) == [
        ("A storm broke the wall.", "1"),
        ("The harbour was closed.", "1"),
        ("Residents denied a warning.", "2"),
    ]
    desk.open(f"/quizzes/{publication.quiz_id}/results/{attempt}")
    assert "2nd: A storm broke the wall." in desk.text
