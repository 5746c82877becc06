"""A stranger never reaches what is not his, a key never leaves early, and no page runs a stranger's code."""

import re
import sqlite3
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType

import pytest

from quizgen.db import codec
from quizgen.db.tables import ArticleRow
from quizgen.errors import SettingsError
from quizgen.services import articles, quizzes
from quizgen.settings import STATIC, TEMPLATES, Settings
from quizgen.web import create_app, secret_key
from quizgen.web.headers import POLICY
from tests import factories, ferry
from tests.fakes import FakeMaker

#: Whoever adds an endpoint that needs no sign-in adds it here, on purpose.
PUBLIC = {
    "static",
    "account.health",
    "account.setup",
    "account.sign_in",
    "account.welcome",
    "student.door",
    "student.join",
    "student.resume",
}
STUDENT = {"student.marks", "student.save", "student.submit", "student.take", "student.unsent"}

#: All but the printed pages: WeasyPrint runs no script, and their style sheet is their own.
TEMPLATE_FILES = sorted(file for file in TEMPLATES.rglob("*.html") if "export" not in file.relative_to(TEMPLATES).parts)


def rules(site, method, there=MappingProxyType({})):
    """Every address that takes the method, with its endpoint: in its gaps what is `there`, else something made up."""
    for rule in site.app.url_map.iter_rules():
        if method in rule.methods:
            path = re.sub(r"<(?:\w+:)?(\w+)>", lambda gap: there.get(gap[1], "nothing"), rule.rule)
            yield rule.endpoint, path


# ---------------------------------------------------------------------------------------------- who comes in


def test_every_page_but_the_listed_ones_needs_a_teacher(site, browser):
    for endpoint, path in rules(site, "GET"):
        answer = browser.open(path, follow=False)
        if endpoint in PUBLIC:
            assert answer.status_code in (200, 404, 422), endpoint
        elif endpoint in STUDENT:
            assert answer.headers["Location"] == "/resume", endpoint
        elif endpoint == "teacher.home":
            assert answer.headers["Location"] == "/welcome"
        else:
            assert answer.headers["Location"].startswith("/sign-in?next=/"), endpoint


def test_every_form_needs_a_teacher_or_a_student_who_joined(site, browser):
    browser.open("/join")
    token = browser.token
    for endpoint, path in rules(site, "POST"):
        answer = browser.client.post(path, data={"csrf_token": token})
        if endpoint in STUDENT:
            assert answer.status_code == 404, endpoint
        elif endpoint not in PUBLIC:
            assert answer.status_code == 302, endpoint
            assert answer.headers["Location"].startswith("/sign-in"), endpoint


def test_every_form_is_refused_without_its_token(site, desk, publish):
    attempt = site.browser()
    attempt.join(publish().code)
    count = 0
    for person in (desk, attempt):
        for endpoint, path in rules(site, "POST"):
            assert person.client.post(path, data={}).status_code == 400, endpoint
            assert person.client.post(path, data={"csrf_token": "guessed"}).status_code == 400, endpoint
            count += 1
    assert count > 20


def test_the_token_of_another_visitor_is_refused(site, browser):
    browser.open("/join")
    other = site.browser()
    other.open("/join")
    assert browser.client.post("/join", data={"csrf_token": other.token, "code": "x"}).status_code == 400


def test_nothing_is_changed_by_looking(site, desk, teacher, publish):
    opened = publish()
    student = site.browser()
    with site.transaction() as session:
        job = articles.start(session, teacher, {"text": factories.article().text * 3, "questions": 2})
        quiz = quizzes.get(session, teacher, opened.quiz_id)
        session.get_one(ArticleRow, quiz.article_id).reading = codec.dumps(ferry.READING)
    there = {
        "article_id": quiz.article_id,
        "claim_id": "A1",
        "source_id": "S1",
        "attempt": student.join(opened.code),
        "code": opened.code,
        "filename": "css/base.css",
        "item_id": quiz.items[0].id,
        "job_id": job.id,
        "quiz_id": quiz.id,
        "token": "none",
    }
    there["attempt_id"] = there["attempt"]
    before = everything_stored(site)
    for endpoint, path in rules(site, "GET", there):
        answer = (student if endpoint in STUDENT else desk).open(path, follow=False)
        assert answer.status_code in ((404,) if endpoint == "account.setup" else (200, 302)), endpoint
        assert everything_stored(site) == before, endpoint


def everything_stored(site) -> list[str]:
    file = sqlite3.connect(Path(site.app.instance_path) / "quizgen.sqlite3")
    rows = list(file.iterdump())
    file.close()
    return rows


def test_a_missing_page_is_missing_for_everybody(browser, desk):
    assert browser.open("/nowhere").status_code == 404
    assert desk.open("/nowhere").status_code == 404
    assert browser.client.put("/join").status_code == 405
    assert "POST" in browser.client.put("/join").headers["Allow"]


# ---------------------------------------------------------------------------------------------- what a browser is told


@pytest.mark.parametrize(
    "path", ["/welcome", "/join", "/resume", "/sign-in", "/j/2222-2222", "/nowhere", "/health", "/static/css/base.css"]
)
def test_every_answer_carries_the_headers(browser, path):
    headers = browser.open(path).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers
    assert (headers["Cache-Control"] == "no-store") == (not path.startswith("/static/"))


def test_the_policy_allows_nothing_inline_and_nothing_foreign():
    assert "unsafe" not in POLICY
    assert "http" not in POLICY
    for part in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):
        assert part in POLICY


@pytest.mark.parametrize("file", TEMPLATE_FILES, ids=lambda file: str(file.relative_to(TEMPLATES)))
def test_no_template_has_inline_code_or_switches_escaping_off(file):
    text = re.sub(r"\{#.*?#\}", "", file.read_text(), flags=re.DOTALL)
    assert not re.search(r"<style\b", text)
    assert not re.search(r"<script\b(?![^>]*\bsrc=)", text)
    assert not re.search(r"\sstyle\s*=", text)
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text)
    assert "javascript:" not in text
    assert not re.search(r"\|\s*safe\b", text)
    assert "autoescape false" not in text
    assert not re.search(r"(src|href)=[\"'](https?:)?//", text)


def test_no_style_sheet_or_script_asks_another_site():
    files = [*STATIC.rglob("*.css"), *STATIC.rglob("*.js")]
    assert files
    for file in files:
        assert not re.search(r"https?://", file.read_text()), file
        assert "innerHTML" not in file.read_text(), file


def test_what_people_type_never_becomes_markup(publish, browser):
    code = publish().code
    browser.join(code, "<b onclick=alert(1)>Kim")
    raw = browser.page.get_data(as_text=True)
    assert "<b onclick" not in raw
    assert "&lt;b onclick=alert(1)&gt;Kim" in raw
    browser.open("/j/%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in browser.page.get_data(as_text=True)


# ---------------------------------------------------------------------------------------------- cookies and addresses


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(browser):
    cookie = browser.open("/join").headers["Set-Cookie"]
    assert cookie.startswith("quizgen=")
    for flag in ("HttpOnly", "SameSite=Lax", "Path=/"):
        assert flag in cookie
    assert "Secure" not in cookie


def test_over_https_the_cookie_is_bound_to_this_host_and_the_browser_stays_on_https(tmp_path):
    app = create_app(
        Settings(instance=tmp_path, public_url="https://quiz.school.example"), start_jobs=False, maker=FakeMaker()
    )
    client = app.test_client()
    answer = client.get("/join", base_url="https://quiz.school.example")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-quizgen=")
    assert "Secure" in cookie
    assert "Domain" not in cookie
    assert "max-age=" in answer.headers["Strict-Transport-Security"]
    assert client.get("/join", base_url="https://evil.example").status_code == 400
    app.extensions["quizgen"].engine.dispose()


def test_a_forged_forwarding_header_moves_no_limit_unless_a_proxy_is_trusted(publish, browser):
    publish()
    for number in range(11):
        browser.open("/join")
        answer = browser.client.post(
            "/join",
            data={"csrf_token": browser.token, "code": "2222-2222"},
            headers={"X-Forwarded-For": f"203.0.113.{number}"},
        )
    assert answer.status_code == 429


# ---------------------------------------------------------------------------------------------- keys


def test_no_key_reaches_a_student_before_release(publish, browser):
    attempt = browser.join(publish(release="when_closed").code)
    question = re.search(r'data-question="([^"]+)"', browser.text)[1]
    seen = [browser.page]
    seen.append(browser.fetch(f"/take/{attempt}/answers", {"question": question, "seq": 1, "answer": 0}))
    seen.append(browser.fetch(f"/take/{attempt}/answers", {"question": question, "seq": 2, "answer": 99}))
    seen.append(browser.send(f"/take/{attempt}/submit", {}))
    seen.append(browser.send(f"/take/{attempt}/submit", {"sure": "1"}))
    seen.append(browser.open(f"/take/{attempt}/marks"))
    seen.append(browser.open(f"/take/{attempt}"))
    for answer in seen:
        everything = answer.get_data(as_text=True) + str(answer.headers)
        assert factories.SECRET not in everything
        for word in ('"correct"', "who_denied", "match_source", "score", "accepted", "tolerance"):
            assert word not in everything, word


def test_after_release_the_same_student_sees_the_key(publish, browser):
    attempt = browser.join(publish().code)
    browser.send(f"/take/{attempt}/submit", {"sure": "1"})
    assert factories.SECRET in browser.text


# ---------------------------------------------------------------------------------------------- the secret key


def test_the_secret_key_is_32_bytes_that_only_the_owner_may_read_and_stays_the_same(tmp_path):
    key = secret_key(tmp_path)
    assert len(key) == 32
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert secret_key(tmp_path) == key


def test_many_threads_that_start_at_once_agree_on_one_key(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: secret_key(tmp_path), range(32)))
    assert len(keys) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["secret-key"]


def test_processes_that_start_at_once_on_an_empty_folder_agree_on_key_and_database(tmp_path):
    program = (
        "import pathlib, sys; from quizgen.settings import Settings; from quizgen.web import create_app;"
        "sys.stdin.read(1);"  # all have loaded what they need before the first begins
        "app = create_app(Settings(instance=pathlib.Path(sys.argv[1])), start_jobs=False);"
        "print(app.secret_key.hex(), app.test_client().get('/health').status_code)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "site")]
    started = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for process in started:
        process.stdin.write("!")
        process.stdin.flush()
    said = {process.communicate(timeout=120)[0] for process in started}
    assert len(said) == 1, said
    assert re.fullmatch(r"[0-9a-f]{64} 200\n", said.pop())
    assert stat.S_IMODE((tmp_path / "site").stat().st_mode) == 0o700


@pytest.mark.parametrize("found", [b"", b"dev", b"changeme", bytes(31)])
def test_a_key_that_could_be_guessed_is_refused(tmp_path, found):
    (tmp_path / "secret-key").write_bytes(found)
    with pytest.raises(SettingsError, match="delete the file"):
        create_app(Settings(instance=tmp_path), start_jobs=False, maker=FakeMaker())


# ---------------------------------------------------------------------------------------------- when things go wrong


def test_a_broken_page_tells_nothing_about_the_inside(site, browser, caplog):
    def broken():
        raise ZeroDivisionError("secret inside")

    site.app.view_functions["account.welcome"] = broken
    broken.access = "public"
    answer = browser.open("/welcome")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in browser.text
    assert "secret inside" not in browser.text
    assert "Traceback" not in browser.text
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert "secret inside" in caplog.text


def test_a_database_that_is_gone_is_said_plainly_and_nothing_is_called_saved(site, publish, browser, monkeypatch):
    attempt = browser.join(publish().code)
    question = re.search(r'data-question="([^"]+)"', browser.text)[1]
    site.app.extensions["quizgen"].engine.dispose()
    monkeypatch.setattr("quizgen.db.engine.BUSY_MS", 10)
    other = sqlite3.connect(Path(site.app.instance_path) / "quizgen.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    answer = browser.fetch(f"/take/{attempt}/answers", {"question": question, "seq": 1, "answer": 0})
    assert answer.status_code == 503
    assert "not saved" in answer.json["error"]
    assert answer.headers["Retry-After"]
    other.execute("ROLLBACK")
    other.close()


def test_a_form_that_is_too_large_is_refused_with_a_sentence(browser):
    browser.open("/join")
    answer = browser.client.post("/join", data={"csrf_token": browser.token, "code": "x" * (11 * 1024 * 1024)})
    assert answer.status_code == 413
    assert "10 MB" in answer.get_data(as_text=True)


def test_a_form_opened_long_ago_still_counts(browser, monkeypatch):
    browser.open("/join")
    token = browser.token
    later = time.time() + 3 * 3600
    monkeypatch.setattr("itsdangerous.timed.time.time", lambda: later)
    assert browser.client.post("/join", data={"csrf_token": token, "code": "2222-2222"}).status_code == 422
