"""A teacher corrects the ledger by forms that need no script, and is told in one sentence what became of the quiz."""

from __future__ import annotations

import re

import pytest

from quizgen.db import codec
from quizgen.db.tables import ArticleRow
from quizgen.model import Quiz
from quizgen.services import corrections, publications, quizzes
from tests import factories
from tests.ferry import HEADLINE, QUESTIONS, READING
from tests.web.test_teacher_make import run_jobs


@pytest.fixture
def quiz(site, teacher):
    """A draft of four questions about an article that is read."""
    with site.transaction() as session:
        made = Quiz(title=HEADLINE, seed=1, article=READING.article, questions=QUESTIONS[:4], asked=4)
        stored = factories.stored_quiz(session, teacher, made)
        session.get_one(ArticleRow, stored.article_id).reading = codec.dumps(READING)
        return stored


@pytest.fixture
def article(quiz) -> str:
    return f"/articles/{quiz.article_id}"


def count(desk) -> str:
    return re.search(r'name="count"[^>]*value="(\d+)"', desk.text)[1]


def correct(site, desk, page: str, data: dict[str, str], path: str = "") -> str:
    """Sends a form of the page; the sentences on the page that it leads to."""
    desk.open(page)
    answer = desk.send(path or page, {"count": count(desk)} | data, follow=False)
    assert answer.status_code == 302, desk.text
    run_jobs(site)
    desk.open(answer.headers["Location"])
    return " ".join(re.findall(r'class="notice[^>]*>([^<]+)', desk.text))


ROW = {"source": "S3", "stance": "asserts", "content": "passengers of the ferry were never in danger on the crossing"}


def test_every_row_and_source_leads_to_its_form(desk, article):
    desk.open(article)
    for id in ("A1", "A2", "A3", "A4", "A5", "A6"):
        assert f'href="{article}/claims/{id}"' in desk.text
    for id in ("S1", "S2", "S3", "S4", "S5"):
        assert f'href="{article}/sources/{id}"' in desk.text
    desk.open(f"{article}/claims/A5")
    assert "unsure: It is not certain who is meant." in desk.text
    assert "Governor Lena Falk (not quoted so far)" in desk.text
    desk.open(f"{article}/sources/S1")
    assert "Ms Brandt" in desk.text


def test_a_row_is_corrected_and_the_questions_follow(site, desk, article):
    told = correct(site, desk, f"{article}/claims/A3", ROW | {"content": "no passenger was in danger at any time"})
    assert re.search(r"\d questions? w(as|ere) made again, \d stayed as", told)
    assert "no passenger was in danger at any time" in desk.text
    assert "Your corrections" in desk.text
    assert (
        "“passengers of the ferry were never in danger on the crossing” now reads “no passenger was in danger at"
        in desk.text
    )


def test_the_last_correction_is_taken_back(site, desk, quiz, article):
    before = [item.question for item in items(site, quiz)]
    skipper = {"name": "Skipper Rosa Lind", "kind": "expert", "naming": "named_person"}
    correct(site, desk, f"{article}/sources/S3", skipper)
    assert "Captain Rosa Lind is called Skipper Rosa Lind." in desk.text
    assert "Skipper Rosa Lind: named person, expert." in desk.text
    assert [item.question for item in items(site, quiz)] != before
    for number in ("2", "1"):
        desk.open(article)
        desk.send(f"{article}/corrections/take-back", {"number": number}, follow=False)
        run_jobs(site)
    desk.open(article)
    assert "Your corrections" not in desk.text
    assert [item.question for item in items(site, quiz)] == before


def items(site, quiz):
    with site.transaction() as session:
        owner = quizzes.Teacher(id=session.get_one(ArticleRow, quiz.article_id).teacher_id, email="", name="")
        return quizzes.get(session, owner, quiz.id).items


@pytest.mark.parametrize(
    ("page", "path", "data", "sentence"),
    [
        ("claims/A2", "claims/A2/unlink", {"other": "A1"}, "have nothing to do with each other"),
        ("claims/A4", "claims/A4/link", {"kind": "contradicts", "other": "A3"}, "contradicts “passengers of the ferry"),
        ("claims/A5", "claims/A5/leave-out", {}, "is left out: nobody said it"),
        ("claims/A5", "claims/A5", {"source": "B1", "stance": "asserts", "content": "so"}, "is said by Governor Lena"),
        ("sources/S5", "sources/S5/join", {"into": "S2"}, "A spokesman for the union is the same as Halden Lines"),
        ("sources/S1", "sources/S1/split", {"alias": "Ms Brandt"}, "“Ms Brandt” is not Harbour master Ida Brandt"),
    ],
)
def test_every_button_corrects_and_is_listed(site, desk, article, page, path, data, sentence):
    correct(site, desk, f"{article}/{page}", data, f"{article}/{path}")
    desk.open(article)
    assert sentence in desk.text


def test_words_that_are_missing_are_asked_for_at_their_field(desk, article):
    desk.open(f"{article}/claims/A3")
    answer = desk.send(f"{article}/claims/A3", ROW | {"count": "0", "content": " "})
    assert answer.status_code == 422
    assert 'id="content-error"' in desk.text
    desk.open(f"{article}/sources/S3")
    answer = desk.send(
        f"{article}/sources/S3", {"count": "0", "name": "Halden Lines", "kind": "expert", "naming": "named_person"}
    )
    assert answer.status_code == 422
    assert "join them below" in desk.text


def test_words_that_point_to_nothing_are_kept_with_a_warning(site, desk, article):
    told = correct(site, desk, f"{article}/claims/A3", ROW | {"content": "she was never in danger there"})
    assert "“she” in the new words" in told


def test_a_page_that_is_out_of_date_says_so_and_keeps_what_was_typed(site, desk, article):
    desk.open(f"{article}/claims/A3")
    page = desk.page
    correct(site, desk, f"{article}/claims/A6", ROW | {"source": "S1", "content": "it would cost 3 million crowns"})
    desk.page = page
    answer = desk.send(f"{article}/claims/A3", ROW | {"count": "0", "content": "nobody was in danger"})
    assert answer.status_code == 422
    assert corrections.CHANGED in desk.text
    assert "nobody was in danger" in desk.text
    assert count(desk) == "1"
    for buttons in ("claims/A1/leave-out", "sources/S1/split"):
        desk.page = page
        desk.send(f"{article}/{buttons}", {"count": "0", "alias": "Ms Brandt"})
        assert corrections.CHANGED in desk.text


def test_a_published_quiz_says_so_and_makes_a_new_version_when_asked(site, desk, teacher, quiz, article):
    with site.transaction() as session:
        publications.publish(session, teacher, quiz.id)
    before = items(site, quiz)
    correct(site, desk, f"{article}/sources/S3", {"name": "Rosa Lind", "kind": "unspecified", "naming": "named_person"})
    assert items(site, quiz) == before
    desk.open(f"/quizzes/{quiz.id}")
    assert "The reading of this article was corrected since" in desk.text
    assert "What students were given stays as it was" in desk.text
    there = desk.send(f"/quizzes/{quiz.id}/follow", follow=False).headers["Location"]
    run_jobs(site)
    desk.open(there)
    assert re.search(r"\d questions? w(as|ere) made again", desk.text)
    assert "was corrected since" not in desk.text
    assert "After a correction: this question was made again" in desk.text


def test_another_teachers_ledger_is_not_found(site, article, quiz):
    with site.transaction() as session:
        factories.teacher(session, "bob@school.example", "Bob")
    bob = site.browser()
    bob.sign_in("bob@school.example")
    for page in ("claims/A1", "sources/S1", "map"):
        assert bob.open(f"{article}/{page}").status_code == 404
    bob.open("/")
    for path in ("claims/A1", "claims/A1/link", "claims/A1/unlink", "claims/A1/leave-out", "sources/S1",
                 "sources/S1/join", "sources/S1/split", "corrections/take-back"):  # fmt: skip
        bob.open("/")
        answer = bob.send(f"{article}/{path}", {"count": "0", "number": "1", "other": "A2"})
        assert answer.status_code == 404, path
    bob.open("/")
    assert bob.send(f"/quizzes/{quiz.id}/follow").status_code == 404


@pytest.mark.parametrize("path", ["claims/A9", "sources/S9"])
def test_what_the_ledger_has_not_is_not_found(desk, article, path):
    assert desk.open(f"{article}/{path}").status_code == 404


@pytest.mark.parametrize("number", ["", "x", "99", "9" * 30])
def test_only_a_correction_can_be_taken_back(desk, article, number):
    desk.open(article)
    assert desk.send(f"{article}/corrections/take-back", {"number": number}).status_code == 404


def test_the_claim_map_has_its_picture_and_its_table(desk, article):
    desk.open(f"{article}/map")
    assert desk.text.count("<svg") == 1
    assert 'role="img"' in desk.text
    assert "style=" not in desk.text
    assert "denied by Halden Lines" in desk.text
    assert "denies Harbour master Ida Brandt" in desk.text
