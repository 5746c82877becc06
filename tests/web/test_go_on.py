"""Who closed the page and opens the link again goes on; somebody else at the same device starts anew."""

import pytest

from quizgen.services import publications


@pytest.fixture
def code(publish):
    return publish().code


@pytest.fixture
def ana(browser, code):
    """The browser in which Ana has started the quiz, and her attempt."""
    return browser, browser.join(code, "Ana")


def test_the_link_opened_again_offers_to_go_on(ana, code):
    browser, attempt = ana
    browser.open(f"/j/{code}")
    assert "Go on as Ana" in browser.text
    assert f'href="/take/{attempt}"' in browser.text
    assert "I am somebody else" in browser.text
    assert "Nickname" not in browser.text


def test_the_code_typed_again_in_any_spelling_offers_to_go_on(ana, code):
    browser, _ = ana
    browser.open("/join")
    browser.send("/join", {"code": f"{code[:4].lower()} {code[4:].lower()}"})
    assert "Go on as Ana" in browser.text


def test_the_first_page_offers_to_go_on(ana):
    browser, attempt = ana
    browser.open("/")
    assert "Go on as Ana" in browser.text
    assert f'href="/take/{attempt}"' in browser.text


def test_somebody_else_at_the_device_gets_the_nickname_field_and_both_can_go_on(ana, code):
    browser, _ = ana
    browser.open(f"/j/{code}?new=1")
    assert "Nickname" in browser.text
    browser.send(f"/j/{code}?new=1", {"nickname": "Ben"})
    browser.open(f"/j/{code}")
    assert "Go on as Ana" in browser.text
    assert "Go on as Ben" in browser.text


def test_the_own_name_typed_again_is_taken_and_the_way_back_stands_beside(ana, code):
    browser, attempt = ana
    browser.open(f"/j/{code}?new=1")
    assert browser.send(f"/j/{code}?new=1", {"nickname": "Ana"}).status_code == 422
    assert f'href="/take/{attempt}"' in browser.text


def test_another_browser_is_asked_for_a_nickname(ana, site, code):
    stranger = site.browser()
    stranger.open(f"/j/{code}")
    assert "Nickname" in stranger.text
    assert "Ana" not in stranger.text


def test_an_attempt_at_another_quiz_is_not_offered_at_the_link(ana, publish):
    browser, _ = ana
    browser.open(f"/j/{publish().code}")
    assert "Nickname" in browser.text
    assert "Go on as" not in browser.text


@pytest.mark.parametrize("path", ["/j/{code}", "/"])
def test_what_is_handed_in_is_not_gone_on_with(ana, code, path):
    browser, attempt = ana
    browser.send(f"/take/{attempt}/submit", {"sure": "1"})
    browser.open(path.format(code=code))
    assert "Go on as" not in browser.text


def test_the_link_of_a_closed_quiz_leads_to_the_results_where_they_are_remembered(site, teacher, publish):
    closing, browser = publish(release="when_closed"), site.browser()
    attempt = browser.join(closing.code, "Ana")
    with site.transaction() as session:
        publications.close(session, teacher, closing.id)
    assert browser.open(f"/j/{closing.code}").status_code == 200
    assert "I am Ana: see my results" in browser.text
    assert "I am somebody else" not in browser.text, "nobody can start any more"
    browser.open(f"/take/{attempt}/marks")
    assert "Your answers" in browser.text
    late = site.browser()
    assert late.open(f"/j/{closing.code}").status_code == 422
    assert "or ask whether the quiz is closed" in late.text


def test_a_closed_quiz_is_not_gone_on_with(ana, site, teacher, publish):
    browser = site.browser()
    closing = publish()
    browser.join(closing.code, "Ana")
    with site.transaction() as session:
        publications.close(session, teacher, closing.id)
    browser.open("/")
    assert "Go on as" not in browser.text


def test_who_has_handed_in_and_opens_the_link_again_finds_the_results(ana, code):
    browser, attempt = ana
    browser.send(f"/take/{attempt}/submit", {"sure": "1"})
    browser.open(f"/j/{code}")
    assert "I am Ana: see my results" in browser.text
    assert f'href="/take/{attempt}/marks"' in browser.text
    assert "I am somebody else" in browser.text
    assert "Nickname" not in browser.text
