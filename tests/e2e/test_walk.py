"""A teacher makes a quiz and a student takes it, in a real browser, from the first page to the marks."""

from __future__ import annotations

import io
import re

import pypdf
import pytest
from playwright.sync_api import expect

from tests.e2e.visitor import Visitor

WAYS = [
    # the phone has the script and the page without it the width, so the third way is left to `./run.sh e2e`
    pytest.param({"width": 1280}, id="1280 px", marks=pytest.mark.slow),
    pytest.param({"width": 360}, id="360 px"),
    pytest.param({"width": 1280, "javascript": False}, id="no JavaScript"),
]


def signed_in(visit, account, **how) -> Visitor:
    teacher = visit(**how)
    teacher.go("/sign-in")
    teacher.look()
    teacher.fill("E-mail", account[0])
    teacher.fill("Password", account[1])
    teacher.press("Sign in")
    teacher.look()
    return teacher


def make_quiz(teacher: Visitor) -> None:
    """From the sample article to the review desk."""
    teacher.follow("Use the sample article")
    teacher.look()
    teacher.press("Make the quiz")
    if "/jobs/" in teacher.page.url and teacher.javascript:
        assert "Making your quiz" in teacher.words() or "/quizzes/" in teacher.page.url
    teacher.page.wait_for_url(re.compile(r"/quizzes/[^/]+$"), timeout=90_000)
    teacher.look()


def cards(teacher: Visitor):
    return teacher.page.locator("[data-card]")


def review(teacher: Visitor) -> None:
    """Keeps one question, edits one, swaps one, drops one, moves one and adds one."""
    first = cards(teacher).nth(0)
    teacher.press("Keep", within=first)
    expect(teacher.page.get_by_text(re.compile(r"^1 of \d+ kept$"))).to_be_visible()

    teacher.page.locator(".card-top + .card-stem").first.wait_for()
    cards(teacher).nth(0).get_by_role("link", name="Edit").click()
    teacher.page.wait_for_url(re.compile("/edit$"))
    teacher.look()
    stem = teacher.page.get_by_label("Question", exact=False).first
    before = stem.input_value()
    stem.fill("")
    teacher.press("Save the question")
    teacher.look()
    assert "/edit" in teacher.page.url  # an empty question is refused where it stands
    teacher.page.get_by_label("Question", exact=False).first.fill(f"In this report, {before[:1].lower()}{before[1:]}")
    teacher.press("Save the question")
    expect(teacher.page.get_by_text("In this report,").first).to_be_visible()

    count = cards(teacher).count()
    teacher.press("Drop", within=cards(teacher).nth(count - 1))
    expect(teacher.page.get_by_text("Dropped:").first).to_be_visible()
    second = cards(teacher).nth(1).locator(".card-stem").inner_text()
    cards(teacher).nth(0).get_by_role("button", name=re.compile("down")).click()
    expect(cards(teacher).nth(0).locator(".card-stem")).to_have_text(re.compile(re.escape(second.split(maxsplit=1)[1])))
    teacher.page.wait_for_load_state("load")
    swap(teacher)
    teacher.look()


def swap(teacher: Visitor) -> None:
    """Swaps the first question for which there is another of its kind."""
    for number in range(cards(teacher).count()):
        button = cards(teacher).nth(number).get_by_role("button", name="Swap")
        if not button.count() or cards(teacher).nth(number).get_by_text("edited by you").count():
            continue
        stem = cards(teacher).nth(number).locator(".card-stem").inner_text()
        button.click()
        teacher.page.wait_for_load_state("load")
        teacher.page.wait_for_timeout(300)
        if cards(teacher).nth(number).locator(".card-stem").inner_text() != stem:
            return
    raise AssertionError("no question could be swapped for another")


def correct_the_ledger(teacher: Visitor) -> None:
    """Looks at the map, gives a source another name, reads what became of the questions, and takes it back."""
    article = teacher.page.url.partition("#")[0]
    teacher.follow("Claim map")
    teacher.look()
    assert teacher.page.locator("svg.map").count() == 1
    teacher.go(article)
    teacher.page.get_by_role("link", name=re.compile("^Correct:")).first.click()
    teacher.page.wait_for_url(re.compile("/claims/"))
    teacher.look()
    teacher.go(article)
    teacher.page.get_by_role("link", name=re.compile("^Correct the source")).first.click()
    teacher.page.wait_for_url(re.compile("/sources/"))
    teacher.look()
    teacher.page.get_by_label("Name", exact=False).first.fill("Quentin Ashgrove")
    teacher.press("Save and let the questions follow")
    teacher.page.wait_for_url(re.compile(r"/articles/[^/]+$"), timeout=60_000)
    told = teacher.page.locator(".notice").first.inner_text()
    assert re.search(r"stayed as (it was|they were)", told), told
    assert "Quentin Ashgrove" in teacher.words()
    teacher.page.locator("#corrections summary").click()
    teacher.look()
    teacher.page.get_by_role("button", name=re.compile("^Take back")).first.click()
    teacher.page.wait_for_url(re.compile(r"/articles/[^/]+$"), timeout=60_000)
    expect(teacher.page.locator("#corrections")).to_have_count(0)


def add_to_the_ledger(teacher: Visitor) -> None:
    """Adds a statement from a paragraph by keyboard, sees a mistake kept, finds the row, and takes it back."""
    article, teacher.expected = teacher.page.url.partition("#")[0], ("422",)
    teacher.page.get_by_label(re.compile("^Add a statement from paragraph")).last.focus()
    teacher.page.keyboard.press("Enter")
    teacher.page.wait_for_url(re.compile("/claims/new"))
    teacher.look()
    teacher.page.locator("input[name=sentences]").first.focus()
    teacher.page.keyboard.press("Space")
    teacher.page.get_by_label("Source", exact=True).select_option(index=1)
    content = teacher.page.get_by_label("What was said", exact=True)
    if teacher.javascript:
        assert content.input_value(), "the sentence that was ticked is proposed"
    content.fill("“Words that nobody said”")
    teacher.press("Save and let the questions follow")
    teacher.look()
    assert "word for word" in teacher.page.locator("#content-error").inner_text()
    assert teacher.page.locator("input[name=sentences]:checked").count() == 1
    teacher.page.get_by_label("What was said", exact=True).fill("The weather in May was colder than ever before")
    teacher.press("Save and let the questions follow")
    teacher.page.wait_for_url(re.compile(r"/articles/[^/]+$"), timeout=60_000)
    teacher.look()
    assert teacher.page.locator("#row-A1003").count() == 1
    teacher.page.locator("#corrections summary").click()
    teacher.page.get_by_role("button", name=re.compile("^Take back: Added")).click()
    teacher.page.wait_for_url(re.compile(r"/articles/[^/]+$"), timeout=60_000)
    expect(teacher.page.locator("#corrections")).to_have_count(0)
    teacher.go(article)


def publish(teacher: Visitor) -> str:
    """The join code, as it is written on the board."""
    teacher.follow("Publish to students")
    teacher.look()
    teacher.page.locator("input[name=release][value=at_once]").check()
    teacher.press("Publish and get the code")
    teacher.look()
    code = teacher.page.locator(".board-letters").inner_text().strip()
    assert re.fullmatch(r"[2-9A-Z]{4}-[2-9A-Z]{4}", code)
    return code


def printed(teacher: Visitor, label: str) -> str:
    """What stands in the PDF that a button on the paper page asks for."""
    form = teacher.page.locator("form.download").filter(has=teacher.page.get_by_role("button", name=label)).first
    ticks = {"map": "1"} if form.locator("input[name=map]").is_checked() else {}
    asked = {"paper": form.locator("input[name=paper]").input_value()} | ticks
    answer = teacher.context.request.get(teacher.address + form.get_attribute("action"), params=asked, timeout=90_000)
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/pdf"
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(answer.body())).pages)


def join(student: Visitor, code: str, nickname: str) -> None:
    student.go("/")
    student.look()
    student.fill("Join code", code.lower().replace("-", " "))
    student.press("Join the quiz")
    student.look()
    student.fill("Nickname", nickname)
    student.press("Start the quiz")
    student.look()


def to_the_questions(student: Visitor) -> None:
    """On a phone the article and the questions are two views."""
    if not student.page.locator("#questions").is_visible():
        student.follow("Questions")


def answer_everything(student: Visitor) -> int:
    """Gives some answer to every question; how many questions there are."""
    questions = student.page.locator("[data-question]")
    to_the_questions(student)
    for number in range(questions.count()):
        question = questions.nth(number)
        shape = question.get_attribute("data-shape")
        if shape == "choice":
            question.get_by_role("radio").first.check()
        elif shape in ("matching", "ordering"):
            for row in range(question.locator("select").count()):
                question.locator("select").nth(row).select_option(index=row + 1)
        elif shape == "true_false_not_stated":
            for row in range(question.locator(".statement").count()):
                question.locator(".statement").nth(row).get_by_role("radio").first.check()
        else:
            question.get_by_role("textbox").fill("31" if shape == "numeric" else "the council")
            question.get_by_role("textbox").blur()
        if student.javascript:
            expect(question.locator("[data-saved]")).to_contain_text(re.compile("saved", re.IGNORECASE))
            expect(question.locator("[data-saved]")).not_to_contain_text("not saved")
    return questions.count()


def nothing_runs_out(visitor: Visitor) -> None:
    """The boxes that could be scrolled sideways need not be, but for the picture of the map."""
    if visitor.javascript:
        visitor.page.eval_on_selector_all("details", "all => all.forEach(one => (one.open = true))")
        boxes = visitor.page.eval_on_selector_all(
            ".scroll:has(table)", "all => all.map(one => one.scrollWidth - one.clientWidth)"
        )
        assert boxes
        assert max(boxes) <= 0, f"{visitor.page.url} hides the ends of its rows"


def by_the_switch(student: Visitor) -> None:
    """Who goes from the article to the questions by the keyboard is there, and not in the bar at the foot."""
    link = student.page.get_by_role("link", name="Questions")
    if student.javascript and link.is_visible():
        link.focus()
        student.page.keyboard.press("Enter")
        assert student.page.evaluate("document.activeElement.id") == "questions"
        student.page.keyboard.press("Tab")
        assert student.page.evaluate("!!document.activeElement.closest('[data-question]')")


def given(student: Visitor) -> list[object]:
    """Everything that is filled in on the page, as the page itself would send it."""
    return student.page.eval_on_selector_all(
        "[data-question] input, [data-question] select",
        "all => all.map(one => one.type === 'radio' ? one.checked : one.value)",
    )


@pytest.mark.parametrize("how", WAYS)
def test_from_an_article_to_the_marks(visit, account, how):
    teacher = signed_in(visit, account, **how)
    make_quiz(teacher)
    review(teacher)
    desk = teacher.page.url.partition("#")[0]

    teacher.follow("Who says what in this article")
    teacher.look()
    assert "Who says what" in teacher.words()
    nothing_runs_out(teacher)
    teacher.follow("Claim map")
    nothing_runs_out(teacher)
    teacher.follow("Who says what")
    correct_the_ledger(teacher)
    add_to_the_ledger(teacher)
    teacher.go(desk)
    teacher.follow("See it as a student")
    teacher.look()
    teacher.go(desk)
    code = publish(teacher)

    teacher.follow("Paper")
    teacher.look()
    sheet, key = printed(teacher, "Download the worksheet"), printed(teacher, "Download the key")
    assert re.search(r"Lines? \d", key)
    assert "Claim map" in key
    assert "Claim map" not in sheet
    assert re.search(r"Worksheet ([0-9A-F]{6})", sheet)[1] == re.search(r"Answer key ([0-9A-F]{6})", key)[1]

    student = visit(**how)
    join(student, code, "Robin")
    by_the_switch(student)
    number = answer_everything(student)
    if student.javascript:
        before = given(student)
        student.page.reload()
        assert given(student) == before, "answers are still there after a reload"
        student.look()
        to_the_questions(student)
        student.page.get_by_role("button", name="Hand in my answers").dblclick()
    else:
        student.press("Hand in my answers")
    student.page.wait_for_url(re.compile("/marks"))
    student.look()
    assert "points" in student.words()
    assert student.page.locator("mark").count() >= 1, "the evidence is marked in the article"
    assert student.page.locator("section.question").count() == number

    teacher.go(desk)
    teacher.follow("Live")
    teacher.look()
    assert "Robin" in teacher.words() or "handed in" in teacher.words()
    teacher.follow("Results")
    teacher.look()
    assert "Robin" in teacher.words()
    teacher.follow("Robin")
    teacher.look()
    teacher.go(f"{desk}/publish")
    teacher.press("Close the quiz")
    teacher.look()
    teacher.go("/")
    teacher.look()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/join", "/resume", "/sign-in", "/no-such-page"])
def test_a_stranger_meets_no_barrier(visit, account, path, dark):
    stranger = visit(expected=("404",), dark=dark, width=360)
    stranger.go(path)
    stranger.look()


@pytest.mark.parametrize("path", ["/articles/new", "/account", "/quizzes/none", "/jobs/none"])
def test_what_is_a_teachers_asks_a_stranger_to_sign_in(visit, account, path):
    stranger = visit(expected=("404", "401", "403"))
    stranger.go(path)
    stranger.look()
    assert "/sign-in" in stranger.page.url


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", None),
        ("The bridge is closed.", "paragraph"),
        ("Home | News | Sport\nWeather | Video | Log in\n" * 20, None),
        ("La ville a fermé le pont mardi après la découverte d'une fissure dans un pilier. " * 20, "English"),
    ],
    ids=["nothing", "one sentence", "links only", "French"],
)
def test_a_text_that_cannot_be_used_gets_its_answer_and_is_kept(visit, account, typed, told):
    teacher = signed_in(visit, account)
    teacher.expected = ("422", "413", "400")
    teacher.page.locator("textarea[name=text]").evaluate("box => box.required = false")
    teacher.page.locator("textarea[name=text]").fill(typed)
    teacher.press("Make the quiz")
    teacher.look()
    kept = teacher.page.locator("textarea[name=text]").input_value()
    assert kept.split() == typed.split()
    assert teacher.page.locator(".error, .notice-wrong").count() >= 1
    if told:
        assert told in teacher.words()


def test_types_of_question_are_ticked_all_at_once(visit, account):
    teacher = signed_in(visit, account)
    teacher.page.locator("summary", has_text="Types of question").click()
    ticked, summary = teacher.page.locator("input[name=types]:checked"), teacher.page.locator("summary .quiet").first
    usual, every = ticked.count(), teacher.page.locator("input[name=types]").count()
    assert usual < every
    assert summary.inner_text() == f"the usual {usual}"
    teacher.press("Tick none")
    assert ticked.count() == 0
    teacher.page.locator("input[name=types]").nth(1).check()
    assert summary.inner_text() == f"1 of {every}"
    teacher.look()
    teacher.press("Tick all")
    assert (ticked.count(), summary.inner_text()) == (every, f"{every} of {every}")
    teacher.press("Tick the usual")
    assert (ticked.count(), summary.inner_text()) == (usual, f"the usual {usual}")


def test_the_account_page_has_no_barrier(visit, account):
    teacher = signed_in(visit, account)
    teacher.follow("Alex Teacher")
    teacher.look()
    teacher.press("Sign out")
    teacher.look()
