"""Students join with a code, every answer is kept, they hand in once, and marks come when they are let out."""

import re

import pytest

from quizgen.services import publications
from tests import factories

EVERYTHING = {
    "Q1": "1",
    "Q2-0": "2",
    "Q2-1": "1",
    "Q3-0": "true",
    "Q3-1": "false",
    "Q3-2": "not_stated",
    "Q4": "40",
    "Q5": "Halden & Sons",
}


def published_id(browser, question):
    """The id that the question "Q1" ... "Q5" of the factory has on the open page."""
    return re.findall(r'data-question="([^"]+)"', browser.text)[int(question[1]) - 1]


def fields(browser, answers):
    """Answers by question ("Q2-1": the second row of Q2) as the fields of the open page."""
    return {f"q-{published_id(browser, name[:2])}{name[2:]}": value for name, value in answers.items()}


def save(browser, attempt, question, seq, answer):
    """What the page's script sends."""
    body = {"question": published_id(browser, question), "seq": seq, "answer": answer}
    return browser.fetch(f"/take/{attempt}/answers", body)


def hand_in(browser, attempt, **changed):
    """Everything answered, but for what is changed."""
    given = EVERYTHING | {name.replace("_", "-"): value for name, value in changed.items()}
    return browser.send(f"/take/{attempt}/submit", fields(browser, given))


@pytest.mark.parametrize("spelling", ["{}", "{} ", "lower", "spaced", "bare"])
def test_the_code_is_taken_in_any_spelling(publish, browser, spelling):
    code = publish().shown_code
    typed = {"lower": code.lower(), "spaced": " ".join(code.replace("-", "")), "bare": code.replace("-", "")}
    browser.open("/join")
    browser.send("/join", {"code": typed.get(spelling, spelling.format(code))})
    assert browser.page.status_code == 200
    assert factories.HEADLINE in browser.text
    assert "Nickname" in browser.text


def test_an_unknown_code_and_a_closed_one_look_alike_and_keep_what_was_typed(site, teacher, publish, browser):
    closed = publish()
    with site.transaction() as session:
        publications.close(session, teacher, closed.id)
    pages = []
    for code in (closed.shown_code, "2222-2222"):
        browser.open("/join")
        assert browser.send("/join", {"code": code}).status_code == 422
        assert f'value="{code}"' in browser.text
        pages.append(re.sub(r'value="[^"]*"', "", browser.text))
        assert browser.open(f"/j/{code}").status_code == 422
    assert pages[0] == pages[1]


def test_the_eleventh_wrong_code_is_refused_while_a_right_one_from_the_same_room_works(publish, browser):
    code = publish().shown_code
    for _ in range(10):
        browser.open("/join")
        assert browser.send("/join", {"code": "2222-2222"}).status_code == 422
    browser.open("/join")
    refused = browser.send("/join", {"code": "2222-2223"})
    assert refused.status_code == 429
    assert refused.headers["Retry-After"] == "60"
    assert 'value="2222-2223"' in browser.text
    assert "Wait a minute" in browser.text
    browser.open("/join")
    assert browser.send("/join", {"code": code}).status_code == 200


@pytest.mark.parametrize(
    ("nickname", "said"),
    [
        ("", "Type a nickname."),
        ("x" * 41, "40 characters at most"),
        ("Kim\u202e", "no invisible characters"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "cannot be stored"),
    ],
)
def test_a_nickname_that_cannot_stand_on_the_board_is_told_at_its_field(publish, browser, nickname, said):
    code = publish().code
    browser.open(f"/j/{code}")
    assert browser.send(f"/j/{code}", {"nickname": nickname}).status_code == 422
    assert said in browser.text


def test_two_students_of_a_class_have_two_names(site, publish):
    code = publish().code
    site.browser().join(code, "Kim")
    second = site.browser()
    second.open(f"/j/{code}")
    assert second.send(f"/j/{code}", {"nickname": "KIM"}).status_code == 422
    assert "already" in second.text


def test_the_page_shows_article_questions_resume_code_and_progress(publish, browser):
    browser.join(publish().code, "Kim")
    assert "0 of 5 answered" in browser.text
    assert re.search(r"[2-9A-Z]{5}-[2-9A-Z]{5}", browser.text)
    assert browser.text.count("<fieldset") == 5
    for line in factories.PARAGRAPHS:
        assert line in browser.text


def test_the_article_is_left_out_when_the_teacher_wants_that(publish, browser):
    browser.join(publish(show_article=False).code)
    assert factories.PARAGRAPHS[1] not in browser.text
    assert "on paper" in browser.text


@pytest.mark.parametrize(
    ("question", "answer", "shown"),
    [
        ("Q1", 2, 'name="q-Q1" value="2" checked'),
        ("Q2", [2, None], '<option value="2" selected>'),
        ("Q3", [None, "false", None], 'name="q-Q3-1" value="false" checked'),
        ("Q4", "forty", 'value="forty"'),
        ("Q5", "Halden & Sons", 'value="Halden & Sons"'),
    ],
)
def test_an_answer_is_saved_as_it_is_given_and_stands_there_again(publish, browser, question, answer, shown):
    attempt = browser.join(publish().code)
    saved = save(browser, attempt, question, 1001, answer)
    shown = shown.replace(question, published_id(browser, question))
    assert (saved.status_code, saved.json["seq"]) == (200, 1001)
    browser.open(f"/take/{attempt}")
    assert shown in browser.text


def test_an_older_save_that_comes_late_changes_nothing_and_is_told_the_newer_number(publish, browser):
    attempt = browser.join(publish().code)
    save(browser, attempt, "Q4", 2001, "41")
    assert save(browser, attempt, "Q4", 1001, "40").json["seq"] == 2001
    assert save(browser, attempt, "Q4", 2001, "41").json["seq"] == 2001
    browser.open(f"/take/{attempt}")
    assert 'value="41"' in browser.text


@pytest.mark.parametrize(
    "body",
    [
        {"question": "Q1", "seq": 1, "answer": 9},
        {"question": "Q1", "seq": 1, "answer": True},
        {"question": "Q1", "seq": 0, "answer": 1},
        {"question": "Q1", "seq": 2**60, "answer": 1},
        {"question": "Q1", "seq": "1", "answer": 1},
        {"question": "Q9", "seq": 1, "answer": 1},
        {"question": ["Q1"], "seq": 1, "answer": 1},
        {"question": "Q1", "seq": 1, "answer": 1, "score": 5},
        {"question": "Q2", "seq": 1, "answer": [0]},
        {"question": "Q3", "seq": 1, "answer": ["yes", None, None]},
        {"question": "Q5", "seq": 1, "answer": "\ud800"},
        {"question": "Q5", "seq": 1, "answer": "x" * 501},
        ["Q1", 1, 1],
        "Q1",
    ],
)
def test_what_is_no_answer_is_refused_in_json_and_changes_nothing(publish, browser, body):
    attempt = browser.join(publish().code)
    if isinstance(body, dict) and body["question"] in ("Q1", "Q2", "Q3", "Q5"):
        body = body | {"question": published_id(browser, body["question"])}
    refused = browser.fetch(f"/take/{attempt}/answers", body)
    assert refused.status_code in (404, 422)
    assert refused.json["error"]
    browser.open(f"/take/{attempt}")
    assert "0 of 5 answered" in browser.text


@pytest.mark.parametrize("raw", [b"[" * 100_000, b"{", b"\xff", b"1" * 6000, b"null", b""])
def test_json_that_breaks_readers_is_a_bad_request(publish, browser, raw):
    attempt = browser.join(publish().code)
    refused = browser.client.post(
        f"/take/{attempt}/answers",
        data=raw,
        content_type="application/json",
        headers={"X-CSRFToken": browser.token},
    )
    assert refused.status_code in (400, 422)


def test_without_javascript_the_page_saves_everything_and_hands_in(publish, browser):
    attempt = browser.join(publish().code)
    hand_in(browser, attempt)
    assert browser.page.request.path == f"/take/{attempt}/marks"
    assert re.search(r'class="score-points number">7</span> of\s+<span class="number">7<', browser.text)


def test_with_open_questions_it_saves_and_asks_once_which_ones(publish, browser):
    attempt = browser.join(publish().code)
    some = {name: value for name, value in EVERYTHING.items() if name != "Q3-2"}
    browser.send(f"/take/{attempt}/submit", fields(browser, some | {"Q4": ""}))
    assert "Some answers are missing" in browser.text
    assert "Question 3:" in browser.text
    assert "Question 4:" in browser.text
    assert "Question 5:" not in browser.text
    browser.send(f"/take/{attempt}/submit", {"sure": "1"})
    assert browser.page.request.path == f"/take/{attempt}/marks"
    assert "Residents" in browser.text


def test_without_javascript_one_can_save_and_go_on_later(publish, browser):
    attempt = browser.join(publish().code)
    browser.send(f"/take/{attempt}/submit", fields(browser, EVERYTHING) | {"then": "later"})
    assert browser.page.request.path == f"/take/{attempt}"
    assert "Your answers are saved." in browser.text
    assert "5 of 5 answered" in browser.text


def test_an_answer_that_cannot_be_read_costs_no_other_and_stays_as_typed(publish, browser):
    attempt = browser.join(publish().code)
    answer = hand_in(browser, attempt, Q5="x" * 501)
    assert answer.status_code == 422
    assert "500 characters at most" in browser.text
    assert "x" * 501 in browser.text
    assert "4 of 5 answered" in browser.text


def test_handing_in_twice_gives_one_receipt_and_the_first_answers_count(publish, browser):
    attempt = browser.join(publish(release="never").code)
    page = browser.page
    hand_in(browser, attempt)
    first = re.search(r"Receipt ([^<\s]+)", browser.text)[1]
    browser.page = page
    hand_in(browser, attempt, Q1="0")
    assert re.search(r"Receipt ([^<\s]+)", browser.text)[1] == first


def test_a_save_after_handing_in_is_a_conflict(publish, browser):
    attempt = browser.join(publish().code)
    page = browser.page
    hand_in(browser, attempt)
    browser.page = page
    refused = save(browser, attempt, "Q1", 5, 0)
    assert refused.status_code == 409
    assert refused.json["error"]


def test_the_resume_code_opens_the_same_answers_elsewhere_in_any_spelling(site, publish, browser):
    attempt = browser.join(publish().code)
    save(browser, attempt, "Q4", 1, "40")
    code = re.search(r"[2-9A-Z]{5}-[2-9A-Z]{5}", browser.text)[0]
    other = site.browser()
    assert other.open(f"/take/{attempt}").request.path == "/resume"
    other.send("/resume", {"code": code.lower().replace("-", " ")})
    assert other.page.request.path == f"/take/{attempt}"
    assert 'value="40"' in other.text


def test_a_wrong_resume_code_stays_in_its_field(browser):
    browser.open("/resume")
    assert browser.send("/resume", {"code": "AAAAA-AAAAA"}).status_code == 422
    assert 'value="AAAAA-AAAAA"' in browser.text


def test_marks_tell_right_and_wrong_in_words_with_the_evidence_marked(publish, browser):
    attempt = browser.join(publish().code)
    hand_in(browser, attempt, Q1="0", Q3_1="true")
    assert "✗ Not right" in browser.text
    assert "your answer, not right" in browser.text
    assert "✓ Right" in browser.text
    assert "◐ Partly right" in browser.text
    start = factories.span("Residents denied that they had been warned").start
    assert f'<mark id="e{start}">Residents denied that they had been warned</mark>' in browser.text
    assert f'href="#e{start}"' in browser.text
    assert "The text says: residents denied it." in browser.text


@pytest.mark.parametrize("release", ["when_closed", "never"])
def test_before_release_a_friendly_page_says_that_everything_arrived(site, teacher, publish, browser, release):
    opened = publish(release=release)
    attempt = browser.join(opened.code)
    hand_in(browser, attempt)
    assert "Handed in. Thank you, Kim" in browser.text
    assert "5 of 5 answers arrived" in browser.text
    with site.transaction() as session:
        publications.release_now(session, teacher, opened.id)
    browser.open(f"/take/{attempt}/marks")
    assert "Your answers" in browser.text


def test_closing_hands_in_what_was_saved(site, teacher, publish, browser):
    opened = publish()
    attempt = browser.join(opened.code)
    save(browser, attempt, "Q1", 1, 1)
    with site.transaction() as session:
        publications.close(session, teacher, opened.id)
    late = save(browser, attempt, "Q4", 1, "40")
    assert late.status_code == 409
    assert browser.open(f"/take/{attempt}").request.path == f"/take/{attempt}/marks"


def test_marks_are_not_shown_before_handing_in(publish, browser):
    attempt = browser.join(publish().code)
    assert browser.open(f"/take/{attempt}/marks").request.path == f"/take/{attempt}"


def test_another_students_attempt_is_out_of_reach(site, publish, browser):
    code = publish().code
    other = site.browser()
    others = other.join(code, "Lee")
    browser.join(code, "Kim")
    assert save(browser, others, "Q1", 1, 0).status_code == 404
    assert browser.client.post(f"/take/{others}/submit", data={"csrf_token": browser.token}).status_code == 404
    assert browser.open(f"/take/{others}").request.path == "/resume"
    assert browser.open(f"/take/{others}/marks").request.path == "/resume"


def test_whoever_presses_start_twice_is_one_student(site, publish, browser):
    code = publish().code
    browser.open(f"/j/{code}")
    page, form = browser.page, {"nickname": "Kim", "ticket": ticket(browser)}
    first = browser.send(f"/j/{code}", form, follow=False).headers["Location"]
    browser.page = page
    assert browser.send(f"/j/{code}", form, follow=False).headers["Location"] == first
    other = site.browser()
    other.open(f"/j/{code}")
    assert other.send(f"/j/{code}", {"nickname": "Kim", "ticket": ticket(other)}).status_code == 422


def test_a_ticket_of_a_page_that_was_kept_does_not_open_somebody_elses_attempt(publish, browser):
    code = publish().code
    browser.open(f"/j/{code}")
    page, given = browser.page, ticket(browser)
    first = browser.send(f"/j/{code}", {"nickname": "Kim", "ticket": given}, follow=False).headers["Location"]
    browser.page = page
    assert browser.send(f"/j/{code}", {"nickname": "Lea", "ticket": given}, follow=False).headers["Location"] != first


def ticket(browser) -> str:
    return re.search(r'name="ticket"[^>]*value="([^"]+)"', browser.text)[1]


def test_the_address_of_the_form_leads_back_to_the_questions(publish, browser):
    attempt = browser.join(publish().code)
    assert browser.open(f"/take/{attempt}/submit").request.path == f"/take/{attempt}"


def test_whoever_hands_in_after_the_teacher_closed_sees_the_marks_of_what_was_saved(site, teacher, publish, browser):
    opened = publish()
    attempt = browser.join(opened.code)
    save(browser, attempt, "Q1", 1, 1)
    with site.transaction() as session:
        publications.close(session, teacher, opened.id)
    browser.send(f"/take/{attempt}/submit", {"q-Q4": "40"})
    assert browser.page.request.path == f"/take/{attempt}/marks"
