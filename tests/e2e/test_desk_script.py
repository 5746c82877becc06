"""What only a script can do on the desk: keys that answer, and a question that is not lost by a click."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.test_walk import cards, join, make_quiz, publish, signed_in, to_the_questions


def test_a_key_that_can_do_nothing_says_so_and_the_hint_needs_the_script(visit, account):
    teacher = signed_in(visit, account)
    make_quiz(teacher)
    expect(teacher.page.get_by_text("With a question in focus:")).to_be_visible()
    for number in range(cards(teacher).count()):
        card = cards(teacher).nth(number)
        if not card.get_by_role("button", name="Ask for the evidence").count():
            break
    card.focus()
    teacher.page.keyboard.press("a")
    expect(card.get_by_role("status")).to_contain_text("No fair question about the evidence")
    teacher.look()
    desk = teacher.page.url.partition("#")[0]
    plain = signed_in(visit, account, javascript=False)
    plain.go(desk)
    expect(plain.page.get_by_text("With a question in focus:")).to_be_hidden()


def test_what_was_typed_is_not_lost_by_a_click_on_the_way_back(visit, account):
    teacher = signed_in(visit, account)
    make_quiz(teacher)
    asked: list[str] = []
    teacher.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    edit = cards(teacher).nth(0).get_by_role("link", name="Edit")
    edit.click()
    teacher.page.wait_for_url(re.compile("/edit$"))
    teacher.follow("Back to the questions")
    assert asked == [], "nothing was typed"
    edit.click()
    teacher.page.wait_for_url(re.compile("/edit$"))
    stem = teacher.page.get_by_label("Question", exact=False).first
    stem.fill("Who says so?")
    teacher.page.get_by_role("link", name="Back to the questions").click(no_wait_after=True)
    teacher.page.wait_for_timeout(300)
    assert asked == ["beforeunload"]
    assert stem.input_value() == "Who says so?"
    teacher.follow("Leave it as it was")
    assert asked == ["beforeunload"], "who discards it is not asked"


def test_who_closed_the_tab_goes_on_as_before(visit, account):
    teacher = signed_in(visit, account)
    make_quiz(teacher)
    code = publish(teacher)
    student = visit(width=360)
    join(student, code, "Ana")
    taking = student.page.url
    student.go("/")
    student.look()
    assert "Go on as Ana" in student.words()
    student.go(f"/j/{code.replace('-', '')}")
    student.look()
    student.follow("Go on as Ana")
    assert student.page.url == taking
    student.go(f"/j/{code.replace('-', '')}")
    student.follow("I am somebody else")
    student.look()
    student.fill("Nickname", "Ben")
    student.press("Start the quiz")
    assert student.page.url != taking


@pytest.mark.parametrize("width", [360, *(pytest.param(wide, marks=pytest.mark.slow) for wide in (390, 1280))])
def test_what_can_be_done_to_a_question_stands_in_one_line(visit, account, width):
    teacher = signed_in(visit, account, width=width)
    make_quiz(teacher)
    teacher.press("Keep", within=cards(teacher).nth(1))
    for number in range(cards(teacher).count()):
        actions = cards(teacher).nth(number).locator(".card-actions")
        tops = actions.locator(".button").evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
        assert max(tops) - min(tops) < 1, f"question {number + 1} at {width} px"
        sizes = actions.locator(".button").evaluate_all("all => all.map(one => one.getBoundingClientRect().width)")
        assert min(sizes) >= 32


def test_who_still_writes_when_the_quiz_is_closed_is_led_to_what_was_handed_in(visit, account):
    teacher = signed_in(visit, account)
    make_quiz(teacher)
    code = publish(teacher)
    student = visit(width=360, expected=("409",))
    join(student, code, "Ana")
    to_the_questions(student)
    questions = student.page.locator("[data-question]")
    questions.nth(0).locator("input").first.check()
    expect(questions.nth(0).locator("[data-saved]")).to_contain_text("Saved")
    teacher.press("Close the quiz")
    teacher.press("Close it and hand in for them")
    second = next(one for one in questions.all()[1:] if one.get_by_role("radio").count())
    second.get_by_role("radio").first.check()
    expect(second.locator("[data-saved]")).to_contain_text("Not saved. Your answers have been handed in")
    student.look()
    student.follow("See what was handed in")
    student.page.wait_for_url(re.compile("/marks"))
