"""A teacher's changes to a draft hold, fit the article, and are nobody else's business."""

from __future__ import annotations

import pytest

from quizgen import questions as asking
from quizgen.db.tables import ItemRow
from quizgen.errors import Conflict, InvalidInput, NotFound
from quizgen.model import Choice, Difficulty, Verdict
from quizgen.services import articles, jobs, publications, quizzes, results
from tests import factories

CHOICE, MATCHING, TABLE, NUMERIC, SHORT = range(5)


@pytest.fixture
def quiz(session, ada):
    return factories.stored_quiz(session, ada)


def test_a_quiz_is_shown_with_its_items_in_order(quiz):
    assert [item.question.shape for item in quiz.items] == [q.shape for q in factories.questions()]
    assert [item.position for item in quiz.items] == [0, 1, 2, 3, 4]
    assert (quiz.state, quiz.asked, quiz.why_fewer, quiz.seed) == ("draft", 6, "The article is short.", 7)
    assert all(item.id == item.question.id and len(item.id) == 22 for item in quiz.items)


@pytest.mark.parametrize(
    ("place", "data", "check"),
    [
        (CHOICE, {"stem": " Who  denied it? "}, lambda q: q.stem == "Who denied it?"),
        (CHOICE, {"feedback": ""}, lambda q: q.feedback == ""),
        (CHOICE, {"difficulty": "hard", "points": "2"}, lambda q: (q.difficulty, q.points) == (Difficulty.HARD, 2)),
        (CHOICE, {"correct": 2}, lambda q: q.key == 2 and [o.correct for o in q.options].count(True) == 1),
        (
            CHOICE,
            {"options": [{"text": "A"}, {"text": "B", "feedback": "no"}], "correct": "0"},
            lambda q: q.key == 0 and q.options[1].feedback == "no" and len(q.options) == 2,
        ),
        (
            CHOICE,
            {"evidence": ["The shipping firm Halden & Sons"]},
            lambda q: q.evidence == (factories.span("The shipping firm Halden & Sons"),),
        ),
        (
            CHOICE,
            {"evidence": ["would be “stronger   than before” by May"]},
            lambda q: q.evidence == (factories.span('would be "stronger than before" by May'),),
        ),
        (MATCHING, {"key": [0, "1"]}, lambda q: q.key == (0, 1)),
        (MATCHING, {"prompts": ["X", "Y"]}, lambda q: q.prompts == ("X", "Y") and q.key == (2, 1)),
        (
            TABLE,
            {"rows": [{"text": "One.", "verdict": "false"}, {"text": "Two.", "verdict": "true"}]},
            lambda q: [r.verdict for r in q.rows] == [Verdict.FALSE, Verdict.TRUE],
        ),
        (
            NUMERIC,
            {"value": "1,234.5", "tolerance": "0.5", "unit": ""},
            lambda q: (q.value, q.tolerance) == (1234.5, 0.5),
        ),
        (SHORT, {"accepted": ["The firm"], "rivals": []}, lambda q: (q.accepted, q.rivals) == (("The firm",), ())),
    ],
)
def test_an_edit_holds(session, ada, quiz, place: int, data: dict[str, object], check):
    quizzes.edit_item(session, ada, quiz.id, quiz.items[place].id, data)
    session.expire_all()
    item = quizzes.get(session, ada, quiz.id).items[place]
    assert check(item.question)
    assert (item.edited, item.status) == (True, "kept")
    untouched = {"id", "type", "skills", "about"} | {
        "stem",
        "feedback",
        "points",
        "difficulty",
        "evidence",
    } - data.keys()
    for name in untouched:
        assert getattr(item.question, name) == getattr(quiz.items[place].question, name)


def test_a_row_keeps_its_passage_when_only_its_words_change(session, ada, quiz):
    rows = [{"text": f"Statement {i}.", "verdict": "true"} for i in range(3)]
    item = quizzes.edit_item(session, ada, quiz.id, quiz.items[TABLE].id, {"rows": rows})
    assert item.question.rows[0].evidence == quiz.items[TABLE].question.rows[0].evidence


@pytest.mark.parametrize(
    ("place", "data", "field"),
    [
        (CHOICE, {"stem": ""}, "stem"),
        (CHOICE, {"stem": "x" * 601}, "stem"),
        (CHOICE, {"stem": "a\x00b"}, "stem"),
        (CHOICE, {"stem": "\ud800"}, "stem"),
        (CHOICE, {"stem": None}, "stem"),
        (CHOICE, {"difficulty": "tough"}, "difficulty"),
        (CHOICE, {"points": 0}, "points"),
        (CHOICE, {"points": True}, "points"),
        (CHOICE, {"correct": 3}, "correct"),
        (CHOICE, {"correct": -1}, "correct"),
        (CHOICE, {"options": [{"text": "A"}], "correct": 0}, "options"),
        (CHOICE, {"options": [{"text": "A"}, {"text": "a"}], "correct": 0}, "options"),
        (CHOICE, {"options": [{"text": "A"}, {"text": ""}], "correct": 0}, "options-1"),
        (CHOICE, {"options": [{"text": "A"}, "B"], "correct": 0}, "options"),
        (CHOICE, {"options": [{"text": "A"}, {"text": "B"}], "correct": 2}, "correct"),
        (CHOICE, {"evidence": ["not in the article"]}, "evidence"),
        (CHOICE, {"evidence": []}, "evidence"),
        (CHOICE, {"evidence": [".*"]}, "evidence"),
        (MATCHING, {"key": [0, 0]}, "key"),
        (MATCHING, {"key": [0, 3]}, "key-1"),
        (MATCHING, {"responses": ["One", "Two"]}, "responses"),
        (TABLE, {"rows": []}, "rows"),
        (TABLE, {"rows": [{"text": "One.", "verdict": "maybe"}]}, "rows-0"),
        (NUMERIC, {"value": "many"}, "value"),
        (NUMERIC, {"value": float("nan")}, "value"),
        (NUMERIC, {"value": 10**400}, "value"),
        (NUMERIC, {"tolerance": -1}, "tolerance"),
        (SHORT, {"accepted": []}, "accepted"),
        (SHORT, {"accepted": ["Ida Brandt"]}, "rivals"),
    ],
)
def test_an_edit_that_spoils_the_question_is_refused_at_its_field(
    session, ada, quiz, place: int, data: dict[str, object], field: str
):
    with pytest.raises(InvalidInput) as caught:
        quizzes.edit_item(session, ada, quiz.id, quiz.items[place].id, data)
    assert caught.value.field == field
    assert quizzes.get(session, ada, quiz.id).items == quiz.items


def test_what_was_changed_elsewhere_is_not_overwritten(session, ada, quiz):
    item = quiz.items[0]
    newer = quizzes.edit_item(session, ada, quiz.id, item.id, {"stem": "Newer?"}, version=item.version)
    with pytest.raises(Conflict, match="changed elsewhere"):
        quizzes.edit_item(session, ada, quiz.id, item.id, {"stem": "Older?"}, version=item.version)
    assert quizzes.edit_item(session, ada, quiz.id, item.id, {"stem": "Newest?"}, version=newer.version)
    assert quizzes.get(session, ada, quiz.id).version == quiz.version + 2


@pytest.mark.parametrize("status", ["kept", "dropped", "undecided"])
def test_a_status_holds(session, ada, quiz, status: str):
    quizzes.set_status(session, ada, quiz.id, quiz.items[1].id, status)
    assert quizzes.get(session, ada, quiz.id).items[1].status == status


def test_a_dropped_question_is_not_in_the_quiz(session, ada, quiz):
    quizzes.set_status(session, ada, quiz.id, quiz.items[1].id, "dropped")
    made = quizzes.as_quiz(session, ada, quiz.id)
    assert [q.shape for q in made.questions] == ["choice", "true_false_not_stated", "numeric", "short_text"]
    assert (made.title, made.article) == (quiz.title, factories.article())


@pytest.mark.parametrize(
    ("place", "direction", "order"),
    [
        (0, "up", [0, 1, 2, 3, 4]),
        (0, "down", [1, 0, 2, 3, 4]),
        (4, "up", [0, 1, 2, 4, 3]),
        (4, "down", [0, 1, 2, 3, 4]),
    ],
)
def test_a_question_moves_one_place(session, ada, quiz, place: int, direction: str, order: list[int]):
    moved = quizzes.move(session, ada, quiz.id, quiz.items[place].id, direction)
    assert [item.id for item in moved.items] == [quiz.items[i].id for i in order]
    session.expire_all()
    assert quizzes.get(session, ada, quiz.id).items == moved.items


@pytest.mark.parametrize(
    "data",
    [
        {"shape": "choice", "stem": "Which?", "options": [{"text": "A"}, {"text": "B"}], "correct": 1},
        {"shape": "true_false_not_stated", "stem": "True?", "rows": [{"text": "One.", "verdict": "true"}]},
        {"shape": "ordering", "stem": "In which order?", "ordered": ["One.", "Two.", "Three."]},
        {"shape": "numeric", "stem": "How many?", "value": "12", "tolerance": "", "unit": "boats"},
        {"shape": "short_text", "stem": "Who?", "accepted": ["Ida Brandt"], "evidence": ["Harbour master Ida Brandt"]},
    ],
    ids=lambda data: data["shape"],
)
def test_a_teachers_own_question_stands_at_the_end(session, ada, quiz, data: dict[str, object]):
    item = quizzes.add_own(session, ada, quiz.id, data)
    last = quizzes.get(session, ada, quiz.id).items[-1]
    assert (last, last.position, last.status, last.edited) == (item, 5, "kept", True)
    assert (last.question.type, last.question.shape) == ("own", data["shape"])
    assert bool(last.question.warnings) is ("evidence" not in data)
    assert publications.publish(session, ada, quiz.id)


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({}, "shape"),
        ({"shape": "matching"}, "shape"),
        ({"shape": ["choice"]}, "shape"),
        ({"shape": "ordering", "stem": "In which order?"}, "ordered"),
        ({"shape": "ordering", "stem": "In which order?", "ordered": ["One.", "Two."]}, "ordered"),
        ({"shape": "ordering", "stem": "In which order?", "ordered": ["One.", "Two.", "one."]}, "ordered"),
        ({"shape": "numeric", "value": 1}, "stem"),
        ({"shape": "numeric", "stem": "How many?"}, "value"),
        ({"shape": "choice", "stem": "Which?", "options": [{"text": "A"}, {"text": "B"}]}, "correct"),
    ],
)
def test_an_incomplete_question_is_not_added(session, ada, quiz, data: dict[str, object], field: str):
    with pytest.raises(InvalidInput) as caught:
        quizzes.add_own(session, ada, quiz.id, data)
    assert caught.value.field == field


def test_a_question_is_swapped_for_another_of_its_type(session, ada, quiz, monkeypatch):
    def another(reading, others, old, rng, wishes):
        assert (reading.article, len(others)) == (factories.article(), 5)
        seen.append(rng.random())
        return Choice(id="Q9", type=old.type, stem="Who else?", options=factories.questions()[0].options)

    seen: list[float] = []
    monkeypatch.setattr(asking, "replace", another)
    first = quizzes.swap(session, ada, quiz.id, quiz.items[0].id)
    quizzes.swap(session, ada, quiz.id, quiz.items[0].id)
    assert (first.id, first.question.id, first.question.stem) == (quiz.items[0].id, quiz.items[0].id, "Who else?")
    assert len(set(seen)) == 2


def test_a_question_without_another_of_its_type_stays(session, ada, quiz):
    with pytest.raises(Conflict, match="no other question of this kind"):
        quizzes.swap(session, ada, quiz.id, quiz.items[0].id)
    own = quizzes.add_own(session, ada, quiz.id, {"shape": "numeric", "stem": "How many?", "value": 1})
    with pytest.raises(Conflict, match="edit this one instead"):
        quizzes.swap(session, ada, quiz.id, own.id)


@pytest.mark.parametrize("title", ["", "  ", "x" * 201, "a\x07b", None])
def test_a_title_that_cannot_be_is_refused(session, ada, quiz, title: object):
    with pytest.raises(InvalidInput) as caught:
        quizzes.rename(session, ada, quiz.id, title)
    assert caught.value.field == "title"


def test_the_list_counts_items_and_students(session, ada, bob, quiz):
    quizzes.rename(session, ada, quiz.id, "Harbour")
    quizzes.set_status(session, ada, quiz.id, quiz.items[0].id, "dropped")
    publication = publications.publish(session, ada, quiz.id)
    factories.joined(session, publication, "Kim")
    factories.joined(session, publication, "Lee")
    factories.stored_quiz(session, bob)
    (summary,) = quizzes.list_of(session, ada)
    assert (summary.title, summary.state, summary.kept, summary.total) == ("Harbour", "published", 4, 5)
    assert (summary.join_code, summary.students, summary.submitted) == (publication.code, 2, 0)
    publications.close(session, ada, publication.id)
    (summary,) = quizzes.list_of(session, ada)
    assert (summary.state, summary.join_code, summary.submitted) == ("closed", "", 2)


def test_answers_are_not_deleted_unasked(session, ada, quiz):
    factories.joined(session, publications.publish(session, ada, quiz.id))
    with pytest.raises(Conflict, match="1 student has taken this quiz"):
        quizzes.delete(session, ada, quiz.id)
    quizzes.delete(session, ada, quiz.id, confirmed=True)
    with pytest.raises(NotFound):
        quizzes.get(session, ada, quiz.id)
    assert session.query(ItemRow).count() == 0


def test_another_teacher_finds_nothing(session, ada, bob, quiz):
    item = quiz.items[0].id
    publication = publications.publish(session, ada, quiz.id)
    job = quizzes.make(session, ada, quiz.article_id, {"questions": 5})
    for use in (
        lambda: quizzes.get(session, bob, quiz.id),
        lambda: quizzes.edit_item(session, bob, quiz.id, item, {"stem": "Mine?"}),
        lambda: quizzes.set_status(session, bob, quiz.id, item, "dropped"),
        lambda: quizzes.swap(session, bob, quiz.id, item),
        lambda: quizzes.move(session, bob, quiz.id, item, "down"),
        lambda: quizzes.add_own(session, bob, quiz.id, {"shape": "numeric", "stem": "?", "value": 1}),
        lambda: quizzes.rename(session, bob, quiz.id, "Mine"),
        lambda: quizzes.delete(session, bob, quiz.id, confirmed=True),
        lambda: quizzes.as_quiz(session, bob, quiz.id),
        lambda: quizzes.make(session, bob, quiz.article_id, {"questions": 5}),
        lambda: articles.get(session, bob, quiz.article_id),
        lambda: publications.publish(session, bob, quiz.id),
        lambda: publications.close(session, bob, publication.id),
        lambda: publications.reopen(session, bob, publication.id),
        lambda: publications.release_now(session, bob, publication.id),
        lambda: publications.for_quiz(session, bob, quiz.id),
        lambda: results.progress(session, bob, quiz.id),
        lambda: results.results(session, bob, quiz.id),
        lambda: jobs.get(session, bob, job.id),
    ):
        with pytest.raises(NotFound):
            use()
    assert (quizzes.list_of(session, bob), articles.recent(session, bob)) == ((), ())


def test_an_item_of_another_quiz_is_not_found_in_this_one(session, ada, quiz):
    other = factories.stored_quiz(session, ada)
    with pytest.raises(NotFound):
        quizzes.set_status(session, ada, quiz.id, other.items[0].id, "dropped")


@pytest.mark.parametrize("missing", ["", "x", "0", "-1", "\x00", "' OR 1=1 --", "x" * 10_000])
def test_an_id_that_is_nobodys_is_not_found(session, ada, missing: str):
    with pytest.raises(NotFound):
        quizzes.get(session, ada, missing)
    with pytest.raises(NotFound):
        articles.get(session, ada, missing)
