"""Teachers come in with a link, then with a password, and what they leave behind is closed."""

import pytest

from quizgen.services import accounts
from tests import factories

NEW = {"name": "Ada", "email": "ada@school.example", "password": "a lantern in the fog"}


@pytest.fixture
def link(site):
    """The path of the set-up link that `quizgen serve` prints."""
    with site.transaction() as session:
        return f"/setup/{accounts.issue_setup_token(session)}"


def test_the_front_page_says_where_the_set_up_link_is_until_there_is_a_teacher(site, browser):
    browser.open("/")
    assert "prints a one-time link in the terminal" in browser.text
    with site.transaction() as session:
        factories.teacher(session)
    browser.open("/")
    assert "one-time link" not in browser.text
    assert "Sign in" in browser.text


def test_the_link_makes_the_first_account_once_and_signs_in(site, browser, link):
    browser.open(link)
    browser.send(link, NEW)
    assert browser.page.request.path == "/"
    assert "Ada" in browser.text
    assert site.browser().open(link).status_code == 404


def test_a_wrong_link_opens_nothing(browser, link):
    assert browser.open(link + "x").status_code == 404


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("name", "", "Type your name."),
        ("email", "ada", "This is not an e-mail address."),
        ("password", "short", "8"),
        ("password", "x" * 129, "128"),
    ],
)
def test_a_bad_value_is_told_at_its_field_and_the_rest_stays(browser, link, field, value, said):
    browser.open(link)
    answer = browser.send(link, NEW | {field: value})
    assert answer.status_code == 422
    at_field = browser.text[browser.text.index(f'id="{field}-error"') :]
    assert said in at_field[:300]
    if field != "email":
        assert 'value="ada@school.example"' in browser.text
    assert "a lantern" not in browser.text


def test_signing_in_and_out(desk):
    assert desk.open("/account").status_code == 200
    desk.send("/sign-out")
    assert "You are signed out." in desk.text
    assert desk.open("/account", follow=False).headers["Location"] == "/sign-in?next=/account"


@pytest.mark.usefixtures("teacher")
@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("ada@school.example", "wrong password"),
        ("nobody@school.example", factories.PASSWORD),
        ("???", "wrong password"),
    ],
)
def test_a_failed_sign_in_does_not_tell_which_part_was_wrong(browser, email, password):
    answer = browser.sign_in(email, password)
    assert answer.status_code == 422
    assert "E-mail or password is wrong." in browser.text


@pytest.mark.usefixtures("teacher")
def test_the_eleventh_wrong_password_is_refused_and_other_accounts_are_not(site, browser):
    with site.transaction() as session:
        factories.teacher(session, "ben@school.example", "Ben")
    for _ in range(10):
        assert browser.sign_in(password="wrong password").status_code == 422
    refused = browser.sign_in()
    assert refused.status_code == 429
    assert refused.headers["Retry-After"]
    assert browser.sign_in("ben@school.example").status_code == 302


def test_after_signing_in_the_page_that_was_wanted_opens(teacher, browser):
    browser.open("/quizzes/abc?x=1", follow=False)
    assert browser.page.headers["Location"].startswith("/sign-in?next=")
    there = browser.page.headers["Location"]
    browser.open(there)
    answer = browser.send(there, {"email": teacher.email, "password": factories.PASSWORD}, follow=False)
    assert answer.headers["Location"] == "/quizzes/abc?x=1"


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "%2f%2fevil.example",
        "\t//evil.example",
        "/\t/evil.example",
        "http:evil.example",
        "@evil.example",
        "",
    ],
)
def test_nobody_is_sent_to_another_site(teacher, browser, target):
    browser.open("/sign-in")
    answer = browser.client.post(
        "/sign-in",
        query_string={"next": target},
        data={"csrf_token": browser.token, "email": teacher.email, "password": factories.PASSWORD},
    )
    assert answer.headers["Location"] == "/"


def test_a_cookie_copied_before_signing_out_is_worth_nothing(site, desk):
    thief = site.browser()
    thief.client.set_cookie("quizgen", desk.client.get_cookie("quizgen").value)
    assert thief.open("/account").request.path == "/account"
    desk.open("/account")
    desk.send("/sign-out")
    assert thief.open("/account").request.path == "/sign-in"


@pytest.mark.usefixtures("teacher")
def test_a_cookie_planted_before_signing_in_is_not_signed_in_afterwards(site, browser):
    browser.open("/sign-in")
    planted = browser.client.get_cookie("quizgen").value
    browser.sign_in()
    thief = site.browser()
    thief.client.set_cookie("quizgen", planted)
    assert thief.open("/account").request.path == "/sign-in"


def test_a_new_password_signs_out_everywhere_else(site, desk):
    elsewhere = site.browser()
    elsewhere.sign_in()
    desk.open("/account")
    desk.send("/account", {"old": factories.PASSWORD, "new": "a kite over the quay"})
    assert "Your password is changed." in desk.text
    assert elsewhere.open("/account").request.path == "/sign-in"
    assert site.browser().sign_in(password="a kite over the quay").status_code == 302


def test_the_old_password_is_asked_for(desk):
    desk.open("/account")
    assert desk.send("/account", {"old": "not this one", "new": "a kite over the quay"}).status_code == 422
    assert "This is not your present password." in desk.text


def test_the_site_says_that_it_is_well(browser):
    assert browser.open("/health").json == {"status": "ok"}
