"""Publishing, the class at work, what it did not understand, and paper."""

import io
import re

import pypdf
import pytest

from quizgen.model import Choice, Option
from quizgen.services import attempts
from quizgen.services.results import QuestionResult
from quizgen.web.teacher import ROUTES, figures
from quizgen.web.teacher.file_names import pdf_name
from quizgen.web.teacher.qr import QUIET_ZONE, qr_code
from tests import factories


@pytest.fixture
def quiz(site, teacher):
    with site.transaction() as session:
        return factories.stored_quiz(session, teacher)


def a_class(site, publication, names=("Kim", "Lea", "Mo")) -> list[str]:
    """Students: all answer everything rightly except the first, who picks a wrong option and no more."""
    ids = []
    with site.transaction() as session:
        for name in names:
            attempt = factories.joined(session, publication, name)
            answers = {asked.id: _answer(name == names[0], asked) for asked in attempt.questions}
            attempts.submit(session, attempt.id, answers)
            ids.append(attempt.id)
    return ids


def _answer(wrong, asked):
    full = next(question for question in factories.questions() if question.stem == asked.stem)
    if wrong:
        return 0 if isinstance(full, Choice) else None
    return factories.right_answer(full)


def test_publishing_shows_code_link_and_qr_code(desk, quiz):
    desk.open(f"/quizzes/{quiz.id}/publish")
    assert 'You have not yet kept or dropped <strong class="number">5</strong> of the 5 questions.' in desk.text
    desk.send(f"/quizzes/{quiz.id}/publish", {"release": "when_closed", "show_article": "y"})
    code = re.search(r'board-letters">(\w{4}-\w{4})<', desk.text)[1]
    assert f"http://localhost/j/{code}" in desk.text
    assert re.search(r'<svg class="board-qr"[^>]*>.*<path d="M', desk.text)
    assert "Everybody sees marks together" in desk.text


def test_a_release_that_is_not_offered_is_refused(desk, quiz):
    desk.open(f"/quizzes/{quiz.id}/publish")
    assert desk.send(f"/quizzes/{quiz.id}/publish", {"release": "tomorrow"}).status_code == 422


def test_a_quiz_without_questions_is_not_published(desk, quiz):
    desk.open(f"/quizzes/{quiz.id}")
    for item in quiz.items:
        desk.send(f"/quizzes/{quiz.id}/items/{item.id}/status", {"status": "dropped"})
    desk.open(f"/quizzes/{quiz.id}/publish")
    assert desk.send(f"/quizzes/{quiz.id}/publish", {"release": "never"}).status_code == 422


def test_a_quiz_is_closed_and_opened_again_with_the_same_code(desk, publish):
    publication = publish()
    here = f"/quizzes/{publication.quiz_id}"
    desk.open(f"{here}/publish")
    desk.send(f"{here}/close")
    desk.open(f"{here}/publish")
    assert "is closed" in desk.text
    desk.send(f"{here}/reopen")
    assert publication.shown_code in desk.text


def test_closing_asks_once_while_students_are_writing(site, desk, publish):
    publication = publish()
    here = f"/quizzes/{publication.quiz_id}"
    student = site.browser()
    attempt = student.join(publication.code)
    desk.open(f"{here}/live")
    desk.send(f"{here}/close")
    assert "1 student is still writing" in re.sub(r"<[^>]+>", "", desk.text)
    assert student.open(f"/take/{attempt}").request.path == f"/take/{attempt}"
    desk.send(f"{here}/close", {"sure": "yes"})
    assert desk.page.request.path == f"{here}/results"
    assert student.open(f"/take/{attempt}").request.path == f"/take/{attempt}/marks"


def test_publishing_twice_shows_the_one_code(desk, quiz):
    here = f"/quizzes/{quiz.id}/publish"
    desk.open(here)
    page = desk.page
    desk.send(here, {"release": "never"})
    code = re.search(r"board-letters\">([^<]+)", desk.text)[1]
    desk.page = page
    assert desk.send(here, {"release": "never"}).status_code == 200
    assert code in desk.text


def test_live_shows_who_has_answered_what_and_no_names_on_the_projector(site, desk, publish):
    publication = publish()
    here = f"/quizzes/{publication.quiz_id}/live"
    desk.open(here)
    assert "Nobody has joined yet" in desk.text
    a_class(site, publication)
    desk.open(here)
    assert "3 of 3" in desk.text
    assert desk.text.index("Kim") < desk.text.index("Lea")
    desk.open(f"{here}?names=0")
    assert "Kim" not in desk.text
    assert desk.text.count("handed in</span>") == 3


def test_results_put_the_hardest_question_first_with_what_fooled_the_class(site, desk, publish):
    publication = publish(release="never")
    kim, *_ = a_class(site, publication)
    here = f"/quizzes/{publication.quiz_id}/results"
    desk.open(here)
    assert "On average" in desk.text
    assert re.search(r"1 of 3</span> chose “Ida Brandt”; right: “Residents”", desk.text)
    assert "The same as a table" in desk.text
    assert "N = 3" in desk.text
    desk.send(f"/quizzes/{publication.quiz_id}/release")
    assert "Show students their marks now" not in desk.text
    desk.open(f"{here}/{kim}")
    assert "Ida Brandt" in desk.text
    assert "no answer" in desk.text
    assert desk.open(f"{here}/nobody").status_code == 404


def test_results_before_anybody_handed_in_say_so(desk, publish):
    desk.open(f"/quizzes/{publish().quiz_id}/results")
    assert "Nobody has handed in yet" in desk.text


def test_the_home_page_counts_the_running_class(site, desk, publish):
    publication = publish()
    a_class(site, publication)
    desk.open("/")
    assert "3 of 3 handed in" in desk.text
    assert publication.shown_code in desk.text


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("sheet", ["worksheet", "key"])
def test_paper_comes_as_pdf(desk, quiz, sheet, paper):
    desk.open(f"/quizzes/{quiz.id}/paper")
    name = f"harbour-stays-shut-after-storm-{sheet}-{paper.lower()}.pdf"
    assert f'action="/quizzes/{quiz.id}/{sheet}.pdf" data-prepares="{name}"' in desk.text
    assert f'name="paper" value="{paper}"' in desk.text
    answer = desk.open(f"/quizzes/{quiz.id}/{sheet}.pdf?paper={paper}")
    assert answer.mimetype == "application/pdf"
    assert answer.headers["Content-Disposition"] == f"attachment; filename={name}"
    page = pypdf.PdfReader(io.BytesIO(answer.data)).pages[0]
    assert (round(page.mediabox.width) == 612) is (paper == "Letter")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Café ‘to close’ in May", "cafe-to-close-in-may-key-a4.pdf"),
        ("'No warning' of the mayor's plan", "no-warning-of-the-mayors-plan-key-a4.pdf"),
        ("../../etc/passwd", "etc-passwd-key-a4.pdf"),
        ("学校", "quiz-key-a4.pdf"),
        ("Twelve words of a headline are much more than the name of a file may hold", None),
        ("x" * 200, None),
    ],
)
def test_a_file_is_called_as_its_quiz(title, name):
    made = pdf_name(title, "key", "A4")
    assert made == name or (name is None and len(made) <= 61)


def test_paper_of_another_size_is_refused(desk, quiz):
    assert desk.open(f"/quizzes/{quiz.id}/worksheet.pdf?paper=A0").status_code == 422


def test_another_teacher_finds_nothing(site, publish, quiz):
    publication = publish()
    (kim,) = a_class(site, publication, ("Kim",))
    with site.transaction() as session:
        factories.teacher(session, "eve@school.example", "Eve")
    eve = site.browser()
    eve.sign_in("eve@school.example")
    names = {"quiz_id": publication.quiz_id, "item_id": quiz.items[0].id, "attempt_id": kim, "job_id": "x"}
    names |= {"article_id": quiz.article_id, "claim_id": "A1", "source_id": "S1"}
    for rule, _, methods in ROUTES:
        if "<" not in rule:
            continue
        path = re.sub(r"<(\w+)>", lambda part: names[part[1]], rule)
        for method in methods:
            eve.open("/")
            form = {"release": "never", "questions": "3", "status": "dropped", "direction": "up", "title": "Mine"}
            form |= {"stem": "Why?", "points": "1", "options-0-text": "a", "options-1-text": "b", "correct": "0"}
            answer = eve.send(path, form) if method == "POST" else eve.open(path)
            assert answer.status_code == 404, (method, path)


def test_a_stranger_is_sent_to_the_door(browser, quiz):
    for rule, _, methods in ROUTES:
        path = re.sub(r"<(\w+)>", quiz.id, rule)
        if "GET" in methods:
            assert browser.client.get(path).status_code == 302, path


def test_no_page_of_a_teacher_has_inline_script_or_style(site, desk, publish, quiz):
    publication = publish()
    a_class(site, publication)
    draft, running = f"/quizzes/{quiz.id}", f"/quizzes/{publication.quiz_id}"
    item = f"{draft}/items/{quiz.items[0].id}/edit"
    paths = ["/", "/articles/new", f"/articles/{quiz.article_id}", draft, item, f"{draft}/paper", f"{draft}/preview"]
    paths += [f"{draft}/publish", f"{draft}/items/new?shape=numeric", f"{draft}/delete"]
    paths += [f"{running}/publish", f"{running}/live", f"{running}/results"]
    for path in paths:
        assert desk.open(path).status_code == 200, path
        assert not re.search(r"<style|<script(?![^>]*src=)|\sstyle=|\son\w+=|javascript:", desk.text), path


def test_the_qr_code_is_a_square_with_its_quiet_zone():
    code = qr_code("http://localhost/j/ABCD-EFGH")
    assert code.path.startswith(f"M{QUIET_ZONE} {QUIET_ZONE}h1v1h-1z")
    assert code.size > 2 * QUIET_ZONE + 20


@pytest.mark.parametrize(
    ("distribution", "heights"),
    [((0,) * 11, [0] * 11), ((0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 4), [0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 150])],
)
def test_bars_grow_with_the_number_of_students(distribution, heights):
    assert [bar.height for bar in figures.chart(distribution).bars] == heights


def test_the_distractor_that_fooled_most_is_named():
    question = Choice(id="q", type="own", stem="?", options=(Option("a"), Option("b", correct=True), Option("c")))
    (hard,) = figures.hardest([QuestionResult(question=question, facility=0.2, n=10, counts=(3, 2, 4, 1))])
    assert (hard.percent, hard.right, hard.fooled.text, hard.fooled.count) == (20, "b", "c", 4)
    assert hard.lines[-1] == ("no answer", 1)
