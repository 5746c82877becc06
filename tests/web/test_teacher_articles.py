"""Every article can be found again, also the one whose quiz was deleted."""

from datetime import datetime, timedelta

import pytest

from quizgen.db import codec
from quizgen.db.tables import ArticleRow
from quizgen.services import articles
from tests import factories


@pytest.fixture
def stored(site, teacher):
    """stored(n): so many articles, "Article 1" the oldest."""

    def articles_of(number):
        with site.transaction() as session:
            for count in range(1, number + 1):
                made = datetime(2026, 3, 1) + timedelta(minutes=count)
                body = codec.dumps(factories.article())
                title = f"Article {count}."
                session.add(ArticleRow(teacher_id=teacher.id, title=title, body=body, words=60, created=made))

    return articles_of


def test_the_home_page_leads_to_all_articles(desk, stored):
    stored(9)
    desk.open("/")
    assert "Article 1." not in desk.text
    assert 'href="/articles"' in desk.text
    desk.open("/articles")
    assert all(f"Article {number}." in desk.text for number in range(1, 10))
    assert "Page 1" not in desk.text


def test_the_list_has_pages_newest_first(desk, stored):
    stored(articles.ON_A_PAGE + 1)
    desk.open("/articles")
    assert "Page 1 of 2" in desk.text
    assert "Article 1." not in desk.text
    assert 'href="/articles?page=2"' in desk.text
    desk.open("/articles?page=2")
    assert "Article 1." in desk.text
    assert "Article 2." not in desk.text
    assert 'href="/articles?page=1"' in desk.text


@pytest.mark.parametrize(("number", "status"), [("0", 404), ("3", 404), ("9" * 40, 404), ("x", 200)])
def test_a_page_that_the_list_does_not_have(desk, stored, number, status):
    stored(articles.ON_A_PAGE + 1)
    assert desk.open(f"/articles?page={number}").status_code == status


def test_without_an_article_the_list_leads_to_the_first_quiz(desk):
    assert desk.open("/articles").status_code == 200
    assert "no article yet" in desk.text


def test_the_article_of_a_deleted_quiz_is_found_again(desk, site, teacher):
    with site.transaction() as session:
        quiz = factories.stored_quiz(session, teacher)
    desk.open(f"/quizzes/{quiz.id}/delete")
    desk.send(f"/quizzes/{quiz.id}/delete")
    assert "list of all articles" in desk.text
    desk.open("/articles")
    assert f'href="/articles/{quiz.article_id}"' in desk.text


def test_articles_of_another_teacher_are_not_listed(site, stored):
    stored(2)
    with site.transaction() as session:
        other = factories.teacher(session, "bo@school.example", "Bo")
    browser = site.browser()
    browser.sign_in(other.email)
    browser.open("/articles")
    assert "Article" not in browser.text.split("<main")[1].replace("All articles", "")
