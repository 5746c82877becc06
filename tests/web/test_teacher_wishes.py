"""What a teacher wishes of a quiz is kept with it, told at its field when it is wrong, and explained on the desk."""

from __future__ import annotations

from quizgen.db import codec
from quizgen.db.tables import QuizRow
from quizgen.model import Difficulty, NotAsked
from quizgen.questions.planning.skills import CODES
from quizgen.web.teacher.words import SKILL_GROUPS
from tests.web.test_teacher_make import TEXT, made


def quiz_of(address: str) -> str:
    return address.rstrip("/").split("/")[2]


def test_every_skill_that_may_be_wished_for_is_named():
    assert {code for group in SKILL_GROUPS.values() for code in group} == {*CODES}


def test_level_skills_and_reading_age_are_kept_with_the_quiz(site, desk):
    at = made(site, desk, difficulty="easy", skills=["L", "COR1"], grade="7")
    with site.transaction() as session:
        row = session.get_one(QuizRow, quiz_of(at))
        wishes = codec.wishes_loads(row.wishes)
    assert (wishes.questions, wishes.types, wishes.grade) == (5, ("who_said",), 7)
    assert (wishes.difficulty, wishes.skills) == (Difficulty.EASY, ("L", "COR1"))


def test_the_form_begins_with_a_mix_and_refuses_what_it_does_not_offer(desk):
    desk.open("/")
    assert "as hard as the article" in desk.text
    assert "a mix, from easy to hard" in desk.text
    desk.send("/articles/new", {"text": TEXT, "questions": "5", "difficulty": "deadly"})
    assert "Not a valid choice" in desk.text


def test_the_desk_tells_which_denials_are_not_asked_about(site, desk):
    left = NotAsked(about=("A1",), what="The mayor denied something", why="nobody can be named.")
    at = made(site, desk)
    with site.transaction() as session:
        session.get_one(QuizRow, quiz_of(at)).not_asked = codec.dumps((left,))
    desk.open(at)
    assert "Denials and conflicts not asked about" in desk.text
    assert "The mayor denied something" in desk.text
