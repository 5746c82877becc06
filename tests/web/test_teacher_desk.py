"""The review desk without any script: keep, drop, put back, swap, move, edit, add, preview, delete."""

import re
from dataclasses import replace

import pytest

from quizgen.model import Option
from tests import factories


@pytest.fixture
def quiz(site, teacher):
    with site.transaction() as session:
        return factories.stored_quiz(session, teacher)


@pytest.fixture
def review(desk, quiz):
    """The desk with the quiz open."""
    desk.open(f"/quizzes/{quiz.id}")
    return desk


def item(quiz, shape: str) -> str:
    return next(item.id for item in quiz.items if item.question.shape == shape)


def test_the_desk_shows_questions_keys_evidence_and_why_there_are_fewer(review):
    assert "0 of 5 kept" in review.text
    assert "The article is short." in review.text
    assert "Who denied that they had been warned?" in review.text
    assert 'class="mk mk-evidence' in review.text
    assert "for the teacher" in review.text  # the warning chip
    ids = re.findall(r' id="([^"]+)"', review.text)
    assert set(re.findall(r'href="#([^"]+)"', review.text)) <= set(ids)


def test_a_note_that_wrong_options_share_stands_once_below_them(site, teacher, desk):
    options = (
        Option("Yes"),
        Option("No", correct=True, feedback="Nobody told them."),
        *(Option(said, feedback="Nothing of the kind is said.") for said in ("Perhaps", "Soon")),
        Option("In May", feedback="May is when the wall was built."),
    )
    asked = replace(factories.questions()[0], options=options)
    with site.transaction() as session:
        stored = factories.stored_quiz(session, teacher, replace(factories.quiz(), questions=(asked,)))
    shown = desk.open(f"/quizzes/{stored.id}").get_data(as_text=True)
    assert re.findall(r'keyed-letter">(\w)<', shown) == [*"ABCDE"]
    assert re.findall(r"keyed-note[^>]*>([^<]+)<", shown) == [
        "Nobody told them.",
        "May is when the wall was built.",
        "Not C or D: Nothing of the kind is said.",
    ]


def test_a_question_is_kept_dropped_and_put_back(review, quiz):
    id = quiz.items[0].id
    answer = review.send(f"/quizzes/{quiz.id}/items/{id}/status", {"status": "kept"}, follow=False)
    assert answer.headers["Location"].endswith(f"#card-{id}")
    review.open(f"/quizzes/{quiz.id}")
    assert "1 of 5 kept" in review.text
    review.send(f"/quizzes/{quiz.id}/items/{id}/status", {"status": "dropped"})
    assert "0 of 4 kept" in review.text
    assert "Put it back" in review.text
    review.send(f"/quizzes/{quiz.id}/items/{id}/status", {"status": "undecided"})
    assert "0 of 5 kept" in review.text


def test_a_question_moves(review, quiz):
    first, second = quiz.items[:2]
    review.send(f"/quizzes/{quiz.id}/items/{first.id}/move", {"direction": "down"})
    assert review.text.index(f'id="card-{second.id}"') < review.text.index(f'id="card-{first.id}"')


def test_a_swap_that_cannot_be_is_said_on_the_desk(review, quiz):
    answer = review.send(f"/quizzes/{quiz.id}/items/{quiz.items[0].id}/swap")
    assert answer.status_code == 200
    assert "notice-doubt" in review.text


def opened(desk, quiz, shape: str) -> str:
    path = f"/quizzes/{quiz.id}/items/{item(quiz, shape)}/edit"
    desk.open(path)
    return path


def fields(desk) -> dict[str, object]:
    """What the form on the page would send if nothing was changed."""
    text = desk.text
    given = dict(
        re.findall(r'<input[^>]*? name="([^"]+)"(?=[^>]*type="(?:text|hidden|number)")[^>]*value="([^"]*)"', text)
    )
    given |= dict(
        re.findall(r'<input (?=[^>]*type="(?:text|hidden|number)")[^>]*name="([^"]+)"[^>]*value="([^"]*)"', text)
    )
    given |= {
        name: body.strip()
        for name, body in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', text, re.S)
    }
    for name, body in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', text, re.S):
        given[name] = re.search(r'selected[^>]*value="([^"]*)"', body)[1]
    picked = re.search(r'type="radio" name="correct" value="(\d)" checked', text)
    return given | ({"correct": picked[1]} if picked else {})


@pytest.mark.parametrize("shape", ["choice", "matching", "true_false_not_stated", "numeric", "short_text"])
def test_a_question_saved_unchanged_stays_as_it_is(site, desk, teacher, quiz, shape):
    from quizgen.services import quizzes

    path = opened(desk, quiz, shape)
    assert desk.send(path, fields(desk), follow=False).status_code == 302
    with site.transaction() as session:
        after = quizzes.get(session, teacher, quiz.id)
    before = next(item.question for item in quiz.items if item.question.shape == shape)
    assert next(item.question for item in after.items if item.question.shape == shape) == before


def test_a_choice_gets_another_stem_option_and_key(desk, quiz):
    path = opened(desk, quiz, "choice")
    desk.send(path, fields(desk) | {"stem": "Who says no?", "options-0-text": "The mayor", "correct": "0"})
    assert "Who says no?" in desk.text
    assert re.search(r"Right: </span>The mayor", desk.text)
    assert "edited by you" in desk.text


@pytest.mark.parametrize(
    ("shape", "change", "sentence"),
    [
        ("choice", {"stem": " "}, "Write the question."),
        ("choice", {"options-1-text": "Ida Brandt", "correct": "0"}, "Two options are the same"),
        ("choice", {"evidence": "Words that nobody wrote."}, "The article does not contain this passage"),
        ("choice", {"points": "99"}, "1 to 10 points"),
        ("choice", {"correct": "7"}, "Tick the one option that is right"),
        ("matching", {"pairs-0-response": "1", "pairs-1-response": "1"}, "one thing only"),
        ("true_false_not_stated", {"rows-1-text": "The harbour was closed on Friday."}, "Two statements are the same"),
        ("numeric", {"value": "forty"}, ""),
        ("short_text", {"accepted": ""}, "Write at least one answer."),
    ],
)
def test_what_cannot_be_stands_at_the_form_with_everything_typed(desk, quiz, shape, change, sentence):
    path = opened(desk, quiz, shape)
    answer = desk.send(path, fields(desk) | {"feedback": "My own line."} | change)
    assert answer.status_code == 422
    assert sentence in desk.text
    assert "My own line." in desk.text


def test_an_error_of_the_service_stands_at_the_line_it_names(desk, quiz):
    path = opened(desk, quiz, "choice")
    desk.send(path, fields(desk) | {"options-1-text": "x" * 400})
    assert 'id="options-1-text-error"' in desk.text


def test_a_question_changed_elsewhere_is_not_overwritten(desk, quiz):
    path = opened(desk, quiz, "numeric")
    mine = fields(desk)
    desk.send(path, mine | {"value": "41"})
    desk.open(path)
    answer = desk.send(path, mine | {"value": "42"})
    assert answer.status_code == 422
    assert 'value="42"' in desk.text


@pytest.mark.parametrize(
    ("shape", "given"),
    [
        ("choice", {"options-0-text": "Yes", "options-1-text": "No", "correct": "1"}),
        (
            "true_false_not_stated",
            {"rows-0-text": "The wall is new.", "rows-0-verdict": "not_stated"}
            | {f"rows-{i}-verdict": "true" for i in (1, 2)},
        ),
        ("numeric", {"value": "12", "tolerance": "0", "unit": "boats"}),
        ("short_text", {"accepted": "Norwick\nThe town"}),
    ],
)
def test_a_teacher_adds_an_own_question(review, quiz, shape, given):
    path = f"/quizzes/{quiz.id}/items/new?shape={shape}"
    review.open(path)
    review.send(path, {"stem": "What do I want to know?", "points": "1"} | given)
    assert "What do I want to know?" in review.text
    assert "Your own question" in review.text
    assert "of 6 kept" in review.text


def test_of_an_own_question_no_level_and_no_skill_is_told(review, quiz):
    path = f"/quizzes/{quiz.id}/items/new?shape=numeric"
    review.open(path)
    review.send(path, {"stem": "How many?", "points": "1", "value": "12", "tolerance": "0", "unit": "boats"})
    labels = re.findall(r'<span class="quiet small">([^<]+)</span>\s*<span class="row card-chips">', review.text)
    assert labels[-1].strip() == "Your own question"
    assert "medium" in labels[0]


@pytest.mark.parametrize(
    ("path", "heading", "leave"),
    [
        ("items/new?shape=true_false_not_stated", "Your own question: true, false or not stated", "Do not add it"),
        ("items/{item}/edit", "Edit the question", "Leave it as it was"),
    ],
)
def test_a_form_that_is_left_unsaved_is_guarded(review, quiz, path, heading, leave):
    review.open(f"/quizzes/{quiz.id}/{path.format(item=quiz.items[0].id)}")
    assert f"<h1>{heading}</h1>" in review.text
    assert re.search(rf"data-discard>{leave}<", review.text)
    assert "data-guard" in review.text
    assert "data-unsaved" not in review.text
    review.send(f"/quizzes/{quiz.id}/{path.format(item=quiz.items[0].id)}", {"stem": ""})
    assert "data-unsaved" in review.text, "what could not be saved is not saved yet"


def test_a_key_that_can_do_nothing_has_a_reason_and_the_hint_waits_for_the_script(review):
    assert re.search(r'data-no-evidence="No fair question about the evidence', review.text)
    assert "data-no-swap=" in review.text
    assert re.search(r"<p[^>]*data-keys hidden>", review.text)


def test_several_reasons_for_fewer_questions_are_a_list(site, teacher, desk):
    reasons = "3 of the 10 questions you asked for:\nNobody is quoted.\nThe text is short."
    with site.transaction() as session:
        stored = factories.stored_quiz(session, teacher, replace(factories.quiz(), why_fewer=reasons))
    desk.open(f"/quizzes/{stored.id}")
    assert "<p>3 of the 10 questions you asked for:</p>" in desk.text
    assert "<li>Nobody is quoted.</li><li>The text is short.</li>" in desk.text


def test_the_preview_prints_a_title_that_is_the_headline_once_as_students_see_it(review, quiz):
    review.open(f"/quizzes/{quiz.id}/preview")
    assert '<h1 class="unseen">' in review.text
    review.open(f"/quizzes/{quiz.id}")
    review.send(f"/quizzes/{quiz.id}/title", {"title": "Storms"})
    review.open(f"/quizzes/{quiz.id}/preview")
    assert "<h1>Storms</h1>" in review.text


def test_a_margin_that_nobody_gave_is_a_whole_nought(review, quiz):
    review.open(f"/quizzes/{quiz.id}/items/new?shape=numeric")
    assert re.search(r'name="tolerance"[^>]*value="0"', review.text)


def test_the_preview_holds_no_key(review, quiz):
    review.open(f"/quizzes/{quiz.id}/preview")
    assert "Who denied that they had been warned?" in review.text
    assert factories.SECRET not in review.text


def test_a_quiz_is_renamed_and_needs_a_name(review, quiz):
    assert review.send(f"/quizzes/{quiz.id}/title", {"title": " "}).status_code == 422
    review.send(f"/quizzes/{quiz.id}/title", {"title": "Storm & harbour"})
    assert "Storm & harbour" in review.text


def test_deleting_asks_once(review, quiz):
    review.open(f"/quizzes/{quiz.id}/delete")
    assert "Delete this quiz?" in review.text
    review.send(f"/quizzes/{quiz.id}/delete", {"confirmed": "yes"})
    assert "is deleted" in review.text
    assert review.open(f"/quizzes/{quiz.id}").status_code == 404


def test_nothing_changes_without_the_token_of_the_page(review, quiz):
    path = f"/quizzes/{quiz.id}/items/{quiz.items[0].id}/status"
    assert review.client.post(path, data={"status": "dropped"}).status_code == 400
    review.open(f"/quizzes/{quiz.id}")
    assert "of 5 kept" in review.text


def test_an_own_question_that_is_sent_twice_is_added_once(review, quiz):
    here = f"/quizzes/{quiz.id}/items/new?shape=short_text"
    review.open(here)
    page, form = review.page, {"stem": "Who spoke?", "accepted": "Ida", "points": "1", "ticket": "of this page"}
    review.send(here, form)
    review.page = page
    review.send(here, form)
    review.open(f"/quizzes/{quiz.id}")
    assert "0 of 5 kept" not in review.text
    assert review.text.count("Who spoke?") == 1


def test_a_right_option_without_text_is_told_in_plain_words(review, quiz):
    here = f"/quizzes/{quiz.id}/items/{item(quiz, 'choice')}/edit"
    review.open(here)
    options = {"options-0-text": "Ida", "options-1-text": "Residents", "options-2-text": ""}
    assert review.send(here, {"stem": "Who?", "points": "1", "correct": "2"} | options).status_code == 422
    assert "Tick the one option that is right; it needs a text." in review.text


def test_whoever_is_told_of_a_change_elsewhere_may_save_all_the_same(review, quiz):
    here = f"/quizzes/{quiz.id}/items/{item(quiz, 'numeric')}/edit"
    review.open(here)
    assert 'value="40"' in review.text  # as a teacher writes it, not 40.0
    page, form = review.page, {"points": "1", "value": "40"}
    review.send(here, form | {"stem": "One?", "version": version(review)})
    review.page = page
    assert review.send(here, form | {"stem": "Two?", "version": version(review)}).status_code == 422
    assert "changed elsewhere" in review.text
    review.send(here, form | {"stem": "Two?", "version": version(review)})
    assert "Two?" in review.text
    assert "One?" not in review.text


def version(review) -> str:
    return re.search(r'name="version"[^>]*value="(\d+)"', review.text)[1]
