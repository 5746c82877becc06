"""A teacher adds a statement by a form that needs no script, and finds it in the ledger, the map and the list."""

from __future__ import annotations

import re

import pytest

from quizgen.db import codec
from quizgen.db.tables import ArticleRow
from quizgen.model import Quiz, Reading
from quizgen.services import corrections
from tests import factories
from tests.ferry import BODY, HEADLINE, QUESTIONS, READING, TEXT
from tests.web.test_teacher_make import run_jobs


def stored(site, teacher, reading: Reading, asked: int = 5) -> str:
    """The address of the article of a draft of five questions, of which `asked` were wished for."""
    with site.transaction() as session:
        made = Quiz(title=HEADLINE, seed=1, article=READING.article, questions=QUESTIONS, asked=asked)
        quiz = factories.stored_quiz(session, teacher, made)
        session.get_one(ArticleRow, quiz.article_id).reading = codec.dumps(reading)
        return f"/articles/{quiz.article_id}"


@pytest.fixture
def article(site, teacher) -> str:
    return stored(site, teacher, READING)


def at(words: str) -> str:
    return str(TEXT.index(words))


LAST = at("Ms Brandt added")
FALK = at("Governor Lena Falk")
SAFE = {"count": "0", "sentences": FALK, "source": "B1", "stance": "promises", "content": "to open the port in June"}
CRACK = {"count": "0", "sentences": at("The ferry between"), "source": "", "name": "engineers", "stance": "asserts",
         "naming": "unnamed_group", "content": "the ferry stayed in port on Friday"}  # fmt: skip


def send(site, desk, article: str, data: dict[str, object]) -> str:
    """Sends the form; the sentences on the page that it leads to."""
    desk.open(f"{article}/claims/new")
    answer = desk.send(f"{article}/claims/new", data, follow=False)
    assert answer.status_code == 302, desk.text
    run_jobs(site)
    desk.open(answer.headers["Location"])
    return " ".join(re.findall(r'class="notice[^>]*>([^<]+)', desk.text))


def ticked(desk) -> list[str]:
    return re.findall(r'name="sentences" value="(\d+)"[^>]* checked', desk.text)


def test_the_ledger_and_every_paragraph_lead_to_the_form(desk, article):
    desk.open(article)
    assert f'href="{article}/claims/new">Add a statement</a>' in desk.text
    assert desk.text.count(f'href="{article}/claims/new?at=') == len(BODY)
    desk.open(f"{article}/claims/new")
    assert desk.text.count('name="sentences"') == 8
    assert "Governor Lena Falk (not quoted so far)" in desk.text
    assert "in the ledger: Harbour master Ida Brandt" in desk.text
    assert ticked(desk) == []


def test_from_a_paragraph_its_sentences_come_first(desk, article):
    desk.open(f"{article}/claims/new?at={LAST}")
    assert desk.text.index(f'value="{LAST}"') < desk.text.index("The other sentences of the article")
    assert desk.text.index("The other sentences") < desk.text.index('value="21"')
    assert ticked(desk) == [], "there are two: which is meant?"
    desk.open(f"{article}/claims/new?at=21")
    assert ticked(desk) == ["21"]
    assert ">the ferry between Norwick and Marsay stayed in port on Friday after" in desk.text.replace("\r\n", "")


@pytest.mark.parametrize("at", ["x", "-5", "999999", ""])
def test_a_place_that_the_article_has_not_is_no_place(desk, article, at):
    assert desk.open(f"{article}/claims/new?at={at}").status_code == 200
    assert "The other sentences" not in desk.text


def test_what_is_added_stands_in_the_ledger_the_map_and_the_list(site, desk, article):
    told = send(site, desk, article, SAFE)
    assert "To have what you added asked about, swap a question" in told, "the quiz has all that were asked for"
    assert "stayed as" in told
    desk.open(article)
    assert 'id="row-A1001"' in desk.text
    assert re.search(r"Added: Governor Lena Falk promises “to open the port in June”\.", desk.text)
    desk.open(f"{article}/map")
    assert re.search(r'id="claim-A1001"><th scope="row">Governor Lena Falk', desk.text)
    assert desk.text.count("to open the port in June") >= 2, "in the picture and in its table"
    desk.open(f"{article}/claims/A1001")
    assert "You added this row: it goes" in desk.text


def test_a_question_on_it_joins_a_short_quiz_by_one_click(site, desk, teacher):
    article = stored(site, teacher, READING, asked=6)
    told = send(site, desk, article, SAFE | {"stance": "asserts", "content": "the port would open again in June"})
    assert "take it with one click" in told
    assert "“Ferry stays in port” has 5 of the 6 questions you asked for." in desk.text
    action = re.search(r'class="notice[^"]* offer" action="([^"]+)"', desk.text)[1]
    quiz = action.partition("/items")[0]
    desk.open(quiz)
    assert "Not in the quiz yet. It asks about a statement that you added." in desk.text
    assert "0 of 5 kept" in desk.text
    assert "dropped</span>" not in desk.text
    desk.open(article)
    desk.send(action, {"status": "undecided"})
    assert "0 of 6 kept" in desk.text
    assert "Not in the quiz yet" not in desk.text
    assert "this question asks about a statement that you added" in desk.text


def test_a_name_from_the_article_and_several_sentences(site, desk, article):
    send(site, desk, article, CRACK | {"sentences": [CRACK["sentences"], LAST]})
    desk.open(f"{article}/claims/A1001")
    assert desk.text.count('<blockquote class="quoted">') == 2
    desk.open(f"{article}/sources/S1001")
    assert 'value="Engineers"' in desk.text


def test_it_is_taken_back_with_what_rests_on_it(site, desk, article):
    send(site, desk, article, SAFE)
    desk.open(f"{article}/claims/A1001")
    desk.send(f"{article}/claims/A1001", {"count": "1", "source": "B1", "stance": "asserts", "content": "all is well"})
    desk.open(article)
    assert "Taken back together with 2 later corrections of it." in desk.text
    desk.send(f"{article}/corrections/take-back", {"number": "1"})
    run_jobs(site)
    desk.open(article)
    assert "Your corrections" not in desk.text
    assert "A1001" not in desk.text


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"sentences": []}, "sentences", "Choose the sentence of the article that it rests on."),
        ({"sentences": ["7"]}, "sentences", "Choose sentences of this article from the list."),
        ({"source": "", "name": ""}, "source", "Choose who says it, or type the name."),
        ({"name": "Ida"}, "source", "not both."),
        ({"source": "", "name": "the pilot"}, "name", "“the pilot” does not stand in the article:"),
        ({"source": "", "name": "engineers"}, "naming", "Choose how far a reader could identify “engineers”."),
        ({"content": " "}, "content", "Write what was said."),
        ({"content": "“We open in June”"}, "content", "The chosen sentence does not have “We open in June” word for"),
        ({"stance": "sings"}, "stance", "What the source does must be one of"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_lost(desk, article, change, field, sentence):
    desk.open(f"{article}/claims/new")
    given = SAFE | {"content": "the port opens in June", "name": "", "naming": ""} | change
    assert desk.send(f"{article}/claims/new", given).status_code == 422
    assert re.search(rf'id="{field}-error"[^>]*>[^<]*{re.escape(sentence)}', desk.text)
    assert desk.text.count('role="alert"') == 1
    assert ticked(desk) == ([given["sentences"]] if isinstance(given["sentences"], str) else [])
    if given["source"]:
        assert re.search(r'<option selected value="B1"', desk.text)
    assert given["content"].strip() in desk.text
    assert f'value="{given["name"]}"' in desk.text
    desk.open(article)
    assert "Your corrections" not in desk.text


def test_all_that_is_missing_is_told_at_once(desk, article):
    desk.open(f"{article}/claims/new")
    assert desk.send(f"{article}/claims/new", {"count": "0"}).status_code == 422
    for field in ("sentences", "source", "content"):
        assert f'href="#{field}"' in desk.text


def test_a_page_that_is_out_of_date_says_so_and_keeps_what_was_typed(site, desk, article):
    send(site, desk, article, SAFE)
    desk.open(f"{article}/claims/new")
    assert desk.send(f"{article}/claims/new", CRACK).status_code == 422
    assert corrections.CHANGED in desk.text
    assert CRACK["content"] in desk.text
    desk.send(f"{article}/claims/new", CRACK | {"count": "1"})
    desk.open(article)
    assert 'id="row-A1002"' in desk.text


def test_what_the_ledger_has_is_not_doubled(site, desk, article):
    again = {"count": "0", "sentences": LAST, "source": "S1", "stance": "asserts",
             "content": "a new ramp would cost 2 million crowns"}  # fmt: skip
    assert corrections.AS_IT_WAS in send(site, desk, article, again)
    assert "Added." not in desk.text


def test_what_is_doubtful_is_told_when_the_questions_have_followed(site, desk, article):
    told = send(site, desk, article, SAFE | {"stance": "asserts", "content": "she would open the port in June"})
    assert "“she” in the new words" in told
    assert "stayed as" in told


def test_where_nobody_is_quoted_a_statement_can_be_added(site, desk, teacher):
    empty = stored(site, teacher, Reading(article=READING.article))
    desk.open(empty)
    assert "Nobody is quoted or reported as saying anything" in desk.text
    send(site, desk, empty, CRACK)
    desk.open(empty)
    assert 'id="row-A1001"' in desk.text


def test_the_words_of_the_article_are_escaped(site, desk, teacher, article):
    desk.open(f"{article}/claims/new")
    answer = desk.send(f"{article}/claims/new", SAFE | {"source": "", "name": "<b>Ida</b>"})
    assert answer.status_code == 422
    assert b"<b>Ida" not in answer.data


def test_another_teachers_ledger_takes_nothing(site, article):
    with site.transaction() as session:
        factories.teacher(session, "bob@school.example", "Bob")
    bob = site.browser()
    bob.sign_in("bob@school.example")
    assert bob.open(f"{article}/claims/new").status_code == 404
    bob.open("/")
    assert bob.send(f"{article}/claims/new", SAFE).status_code == 404
    anybody = site.browser()
    assert anybody.open(f"{article}/claims/new", follow=False).status_code == 302
