"""From a pasted article to a draft: the box keeps what was typed, progress is told, the article explains itself."""

import io
import re
from html import unescape
from pathlib import Path

import pytest

from quizgen import samples
from quizgen.questions import QUESTION_TYPES
from quizgen.web.teacher.words import TYPES
from tests import factories

TEXT = samples.river_bridge().text
TABLE = (Path(__file__).parents[1] / "odd" / "table.txt").read_text("utf8")
WISH = {"questions": "5", "types": ["who_said"]}


def run_jobs(site) -> None:
    site.app.extensions["quizgen"].jobs.run_pending()


def made(site, desk, **more) -> str:
    """The address of the review desk of a quiz made from the sample."""
    desk.open("/")
    there = desk.send("/articles/new", WISH | {"text": TEXT} | more, follow=False).headers["Location"]
    run_jobs(site)
    return desk.open(there, follow=False).headers["Location"]


def test_every_type_of_question_is_explained():
    assert set(TYPES) == {kind.name for kind in QUESTION_TYPES}


def test_what_is_to_be_looked_over_is_said_once_above_the_types_it_concerns(desk):
    desk.open("/")
    usual, others = desk.text.split("look them over with care")
    assert desk.text.count("In trials") == 1
    names = lambda page: set(re.findall(r'name="types"[^>]*value="(\w+)"', page))  # noqa: E731
    assert names(others) == {kind.name for kind in QUESTION_TYPES if kind.on_wish}
    assert names(usual) == {kind.name for kind in QUESTION_TYPES if not kind.on_wish}


def test_an_empty_desk_says_what_to_do(desk):
    desk.open("/")
    assert "Your first quiz" in desk.text
    assert "Paste a news article" in desk.text


def test_the_sample_makes_the_first_quiz_two_clicks_away(site, desk):
    desk.open("/?sample=1")
    assert "Marlbeck" in desk.text
    there = desk.send("/articles/new", {"text": TEXT, "questions": "10", "types": list(TYPES)}, follow=False)
    assert there.status_code == 302
    run_jobs(site)
    desk.open(there.headers["Location"])
    assert "0 of" in desk.text
    assert "kept" in desk.text
    desk.open("/")
    assert "Drafts" in desk.text
    assert samples.river_bridge().title in desk.text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Paste the article here, or choose a file."),
        ("One sentence is not enough.", ""),
        ("The mayor said that the bridge was shut. " * 6000, ""),
        (TABLE, "Only short lines were found (links, or a table)"),
        ("Der Bürgermeister sagte am Montag, dass die Brücke gesperrt bleibe, weil sie gebrochen sei. " * 12, ""),
        ("Home\nNews\nSport\nWeather\nMore\nSign in\nSubscribe\n", ""),
    ],
)
def test_a_text_that_cannot_be_used_stays_in_the_box(desk, text, sentence):
    desk.open("/")
    answer = desk.send("/articles/new", {"text": text, "questions": "7", "types": ["voice"]})
    assert answer.status_code == 422
    assert 'id="text-error"' in desk.text
    assert sentence in desk.text
    assert text.strip() in desk.text
    assert 'value="7"' in desk.text
    assert re.search(r'<input checked[^>]*value="voice"', desk.text)


@pytest.mark.parametrize("number", ["0", "31", "many", ""])
def test_a_number_that_cannot_be_keeps_the_text(desk, number):
    desk.open("/")
    assert desk.send("/articles/new", {"text": TEXT, "questions": number}).status_code == 422
    assert 'id="questions-error"' in desk.text
    assert "Trentham Haulage" in desk.text


def test_a_file_goes_before_the_box(site, desk):
    desk.open("/")
    desk.send("/articles/new", WISH | {"text": "typed", "file": (io.BytesIO(TEXT.encode()), "bridge.txt")})
    run_jobs(site)
    desk.open("/")
    assert samples.river_bridge().title in desk.text


def test_a_file_of_another_kind_is_refused_at_its_field(desk):
    desk.open("/")
    answer = desk.send("/articles/new", WISH | {"text": TEXT, "file": (io.BytesIO(b"\x00\x01\x02"), "photo.png")})
    assert answer.status_code in (415, 422)
    assert 'id="file-error"' in desk.text
    assert "Trentham Haulage" in desk.text


def test_progress_is_told_in_words_and_as_json(site, desk):
    desk.open("/")
    there = desk.send("/articles/new", WISH | {"text": TEXT}, follow=False).headers["Location"]
    desk.open(there)
    assert "Finding who said what" in desk.text
    assert 'http-equiv="refresh"' in desk.text
    assert desk.client.get(f"{there}.json").json["state"] == "queued"
    run_jobs(site)
    state = desk.client.get(f"{there}.json").json
    assert state["state"] == "done"
    assert state["url"].startswith("/quizzes/")


@pytest.mark.parametrize("word", ["BROKEN", "UNASKABLE"])
def test_a_job_that_fails_leads_back_to_the_text(site, desk, word):
    desk.open("/")
    text = TEXT.replace("MARLBECK", word)
    there = desk.send("/articles/new", WISH | {"text": text}, follow=False).headers["Location"]
    run_jobs(site)
    desk.open(there)
    assert "There is no quiz yet" in desk.text
    desk.open(re.search(r'href="(/articles/new\?article=[^"]+)"', desk.text)[1])
    assert word in desk.text
    assert "Trentham Haulage" in desk.text


def test_the_article_page_makes_another_quiz(site, desk):
    desk.open(made(site, desk))
    article = re.search(r'href="(/articles/[^"]+)"', desk.text)[1]
    desk.open(article)
    assert "Who says what" in desk.text
    assert desk.send(f"{article}/quizzes", {"questions": "0"}).status_code == 422
    there = desk.send(f"{article}/quizzes", {"questions": "3", "types": ["voice"]}, follow=False)
    run_jobs(site)
    desk.open(there.headers["Location"])
    assert "Reporter or source" in desk.text


def test_the_article_page_says_that_a_second_article_was_left_out(site, desk):
    desk.open(made(site, desk))
    assert "two articles" not in desk.text
    both = (Path(__file__).parents[1] / "odd" / "two_articles.txt").read_text("utf8")
    desk.open(made(site, desk, text=both))
    desk.open(re.search(r'href="(/articles/[^"]+)"', desk.text)[1])
    assert "This looks like two articles" in desk.text
    assert "paste the second, “Ferry strike to go on for a second week”" in desk.text


def test_markup_in_an_article_is_only_text(site, desk):
    there = made(site, desk, text=TEXT.replace("MARLBECK", "<script>alert(1)</script>"))
    page = desk.open(there).get_data(as_text=True)
    assert "<script>alert" not in page
    desk.open(re.search(r'href="(/articles/[^"]+)"', page)[1])
    assert "<script>alert" not in desk.page.get_data(as_text=True)


def test_a_real_reading_is_marked_and_listed(nlp, site, desk, teacher):
    """The sample through the real pipeline: every kind of mark, each row of the ledger with its place in the text."""
    from quizgen import article, pipeline
    from quizgen.db import codec
    from quizgen.db.tables import ArticleRow

    reading = pipeline.read(article.from_text(TEXT), nlp=nlp)
    with site.transaction() as session:
        row = ArticleRow(
            teacher_id=teacher.id,
            title="Bridge",
            body=codec.dumps(reading.article),
            words=460,
            reading=codec.dumps(reading),
        )
        session.add(row)
        session.flush()
        id = row.id
    desk.open(f"/articles/{id}")
    for kind in ("source", "cue", "claim", "denial", "fact"):
        assert f'class="mk mk-{kind}' in desk.text
    ids = re.findall(r' id="([^"]+)"', desk.text)
    assert len(ids) == len(set(ids))
    for target in re.findall(r'href="#([^"]+)"', desk.text):
        assert target in ids
    words = " ".join(re.sub(r"<[^>]+>", "", desk.text[desk.text.index('<article class="article') :]).split())
    assert " ".join(TEXT.split("\n\n")[2].split()) in words


def test_a_form_that_is_sent_twice_makes_one_quiz_and_one_with_another_wish_another(site, desk):
    desk.open("/")
    page, form = desk.page, WISH | {"text": TEXT, "ticket": "the ticket of the page"}
    there = []
    for wish in (form, form, form | {"questions": "6"}):
        desk.page = page
        there.append(desk.send("/articles/new", wish, follow=False).headers["Location"])
    assert there[0] == there[1]
    assert there[0] != there[2]
    run_jobs(site)
    desk.open("/")
    assert desk.text.count('class="quiz-name" href="/quizzes/') == 2


def test_one_more_quiz_from_a_stored_article_is_made_once(site, desk):
    made(site, desk)
    desk.open("/")
    article = re.search(r"/articles/[\w-]{20,}", desk.text)[0]
    desk.open(article)
    page, form = desk.page, WISH | {"ticket": "another ticket"}
    first = desk.send(f"{article}/quizzes", form, follow=False).headers["Location"]
    desk.page = page
    assert desk.send(f"{article}/quizzes", form, follow=False).headers["Location"] == first


SAME_SITE = {"Sec-Fetch-Site": "same-origin"}


def late(desk, path: str, form: dict, headers=SAME_SITE):
    """Sends a form of the open page as a browser does, with the headers that only a browser sets."""
    desk.page = desk.client.post(path, data={"csrf_token": desk.token} | form, headers=headers)
    return desk.page


def again(desk) -> dict:
    """What the page that kept the form would send."""
    text = re.search(r'<textarea name="text" hidden>\n(.*?)</textarea>', desk.text, re.DOTALL)[1]
    fields = dict(re.findall(r'<input type="hidden" name="(?!csrf_token)([^"]+)" value="([^"]*)">', desk.text))
    return fields | {"text": text}


def test_what_was_typed_survives_a_session_that_ended(site, desk, teacher):
    desk.open("/")
    form = {"questions": "5", "types": "who_said", "text": TEXT}
    page = desk.page
    desk.send("/sign-out")
    desk.page = page
    assert late(desk, "/articles/new", form).status_code == 401
    assert "You were signed out in the meantime" in desk.text
    kept = carried(desk)
    wrong = desk.send("/sign-in", kept | {"email": teacher.email, "password": "not this one"})
    assert wrong.status_code == 422
    kept = carried(desk)
    desk.send("/sign-in", kept | {"email": teacher.email, "password": factories.PASSWORD})
    assert "Nothing is lost" in desk.text
    sent = desk.send("/articles/new", again(desk), follow=False)
    assert sent.status_code == 302
    assert "/jobs/" in sent.headers["Location"]


def carried(desk) -> dict:
    """What the sign-in form takes along."""
    page = desk.page.get_data(as_text=True)
    names = ("kept", "kept_to")
    return {name: unescape(re.search(rf'name="{name}"[^>]*value="([^"]*)"', page)[1]) for name in names}


def test_what_was_typed_survives_signing_in_anew_in_another_window(desk, teacher):
    desk.open("/")
    page = desk.page
    desk.send("/sign-out")
    desk.sign_in(teacher.email)
    desk.page = page
    assert late(desk, "/articles/new", {"questions": "5", "types": "who_said", "text": TEXT}).status_code == 400
    assert "Nothing is lost" in desk.text
    assert "/jobs/" in desk.send("/articles/new", again(desk), follow=False).headers["Location"]


def test_the_title_of_a_page_tells_first_that_its_form_came_back(desk):
    desk.open("/articles/new")
    assert "<title>New quiz" in desk.text
    desk.send("/articles/new", {"text": "Too short.", "questions": "5"})
    assert "<title>Error: New quiz" in desk.text


def test_a_button_that_came_too_late_leads_to_the_sign_in_page_and_back_to_where_it_stands(desk, teacher):
    desk.open("/articles")
    page = desk.page
    desk.send("/sign-out")
    desk.page = page
    came = SAME_SITE | {"Referer": "http://localhost/quizzes/abc"}
    assert late(desk, "/quizzes/abc/items/def/status", {"status": "kept"}, came).status_code == 302
    there = desk.page.headers["Location"]
    assert there == "/sign-in?next=/quizzes/abc"
    desk.open(there)
    assert "You were signed out in the meantime. Sign in, then press the button again." in desk.text
    answer = desk.send(there, {"email": teacher.email, "password": factories.PASSWORD}, follow=False)
    assert answer.headers["Location"] == "/quizzes/abc"


@pytest.mark.parametrize("headers", [{}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}])
def test_a_strangers_page_gets_no_form_confirmed(desk, headers):
    desk.page = desk.client.post("/articles/new", data={"text": TEXT}, headers=headers)
    assert desk.page.status_code == 400
    assert "Nothing is lost" not in desk.text
    assert "Marlbeck" not in desk.text
