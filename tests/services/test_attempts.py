"""A student's answers are kept, marked once, and never shown a key before it is time."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict
from datetime import timedelta

import pytest
from sqlalchemy import select

from quizgen.db import transaction
from quizgen.db.tables import AnswerRow, AttemptRow, ItemRow, RevisionRow, now
from quizgen.errors import Conflict, InvalidInput, NotAllowed, NotFound, TooManyTries
from quizgen.model import Verdict
from quizgen.services import attempts, codes, publications, quizzes, revisions
from tests import factories

REMOTE = "192.0.2.1"


@pytest.fixture
def publication(session, ada):
    return factories.published(session, ada)


@pytest.fixture
def kim(session, publication):
    return factories.joined(session, publication)


def all_right(session) -> dict[str, object]:
    """Question id -> the right answer."""
    quiz = revisions.quiz(session, session.scalars(select(RevisionRow.id)).one())
    return {question.id: factories.right_answer(question) for question in quiz.questions}


def stored(session, attempt_id: str) -> dict[str, object]:
    return dict(attempts.get(session, attempt_id).answers)


# ---------------------------------------------------------------------------------------------- joining


def test_a_code_is_eight_signs_that_cannot_be_mistaken():
    made = [codes.new(codes.JOIN_LENGTH) for _ in range(300)]
    assert len(set(made)) == 300
    assert set("".join(made)) == set("23456789ABCDEFGHJKLMNPQRSTVWXYZ")
    assert len(codes.ALPHABET) == 31


@pytest.mark.parametrize("spelt", ["{a}{b}", "{a}-{b}", "{a} {b}", " {a}–{b} ", "{a}.{b}"])
@pytest.mark.parametrize("case", [str.upper, str.lower])
def test_a_code_is_understood_however_it_is_typed(session, publication, spelt: str, case):
    typed = case(spelt.format(a=publication.code[:4], b=publication.code[4:]))
    assert attempts.check_code(session, typed, REMOTE) == factories.HEADLINE
    assert attempts.join(session, typed, "Kim", REMOTE).title == factories.HEADLINE


def test_an_unknown_and_a_closed_code_look_alike(session, ada, publication):
    publications.close(session, ada, publication.id)
    said = set()
    for code in (publication.code, "22222222", "", "x", "\ud800", "\x00" * 8, "2" * 10_000, "2222222O"):
        with pytest.raises(InvalidInput) as caught:
            attempts.join(session, code, "Kim", REMOTE)
        said.add((str(caught.value), caught.value.field))
    assert said == {
        ("No open quiz has this code: look at it again, letter by letter, or ask whether the quiz is closed.", "code")
    }


def test_the_eleventh_wrong_code_in_a_minute_is_refused_but_a_right_one_never(session, publication):
    start = now()
    for _ in range(10):
        with pytest.raises(InvalidInput):
            attempts.join(session, "22222222", "Kim", REMOTE, now=start)
    with pytest.raises(TooManyTries):
        attempts.check_code(session, "22222222", REMOTE, now=start)
    with pytest.raises(InvalidInput):
        attempts.join(session, "22222222", "Kim", "198.51.100.7", now=start)
    assert attempts.join(session, publication.code, "Kim", REMOTE, now=start)
    with pytest.raises(InvalidInput):
        attempts.join(session, "22222222", "Kim", REMOTE, now=start + timedelta(minutes=1))


def test_a_class_of_three_hundred_behind_one_address_may_join(session, publication):
    for number in range(300):
        attempts.join(session, publication.code, f"Student {number}", REMOTE)


@pytest.mark.parametrize(
    "name",
    [
        "Kim",
        "Zoë",
        "李小龍",
        "Ана-Марија",
        "O'Neil \U0001f98a",
        "a" * 40,
        "e\u0301" * 40,
        " Kim  Lee ",
        "\U0001f469\u200d\U0001f680",
    ],
)
def test_a_nickname_is_taken_as_it_is(session, publication, name: str):
    assert factories.joined(session, publication, name).nickname


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "a" * 41,
        "a\x00b",
        "\x1b[31m",
        "a\u202eb",
        "a\u200bb",
        "a\u200db",
        "\u2066x",
        "\ufeffx",
        "\ud800",
        "a\u0301" * 90,
        None,
        7,
    ],
)
def test_a_nickname_that_would_spoil_the_board_is_refused(session, publication, name: object):
    with pytest.raises(InvalidInput) as caught:
        attempts.join(session, publication.code, name, REMOTE)
    assert caught.value.field == "nickname"


@pytest.mark.parametrize("same", ["Kim", "KIM", " kim ", "\uff2b\uff49\uff4d"])
@pytest.mark.usefixtures("kim")
def test_a_nickname_is_given_once_in_a_class(session, ada, publication, same: str):
    with pytest.raises(InvalidInput) as caught:
        factories.joined(session, publication, same)
    assert caught.value.field == "nickname"
    assert factories.joined(session, factories.published(session, ada), same)


def test_the_same_attempt_opens_on_another_device(session, kim):
    question = kim.questions[0].id
    attempts.save(session, kim.id, question, 1, 2)
    there = attempts.resume(session, kim.shown_resume_code.lower(), "198.51.100.7")
    assert (there.id, there.answers, there.seqs) == (kim.id, {question: 2}, {question: 1})


def test_guessing_resume_codes_is_stopped(session, kim):
    for _ in range(10):
        with pytest.raises(InvalidInput):
            attempts.resume(session, "2222222222", REMOTE)
    with pytest.raises(TooManyTries):
        attempts.resume(session, kim.resume_code, REMOTE)


# ---------------------------------------------------------------------------------------------- answering


def test_the_newest_answer_wins_and_repeating_changes_nothing(session, kim):
    question = kim.questions[0].id
    first = attempts.save(session, kim.id, question, 5, 1)
    assert attempts.save(session, kim.id, question, 5, 1) == first
    assert attempts.save(session, kim.id, question, 5, 2) == first  # the same number: already acknowledged
    assert attempts.save(session, kim.id, question, 3, 0) == first  # overtaken on the way
    assert stored(session, kim.id) == {question: 1}
    assert attempts.save(session, kim.id, question, 6, None).seq == 6
    assert stored(session, kim.id) == {question: None}


@pytest.mark.parametrize("seq", [-1, 2**53, 2**70, 1.5, float("nan"), True, None, "x"])
def test_a_number_that_no_browser_counts_to_is_refused(session, kim, seq: object):
    with pytest.raises(InvalidInput):
        attempts.save(session, kim.id, kim.questions[0].id, seq, 1)
    assert stored(session, kim.id) == {}


def test_answers_to_other_questions_are_refused_and_nothing_is_stored(session, ada, kim):
    other = factories.joined(session, factories.published(session, ada), "Lee").questions[0].id
    for question in (other, "", "Q1", "\ud800", "score"):
        with pytest.raises(InvalidInput):
            attempts.save(session, kim.id, question, 1, 1)
        with pytest.raises(InvalidInput):
            attempts.submit(session, kim.id, {kim.questions[0].id: 1, question: 1})
    assert (stored(session, kim.id), attempts.get(session, kim.id).state) == ({}, "in_progress")


def test_a_page_without_javascript_is_the_last_word_but_takes_nothing_away(session, kim):
    choice, matching, _, numeric, short = (question.id for question in kim.questions)
    attempts.save(session, kim.id, choice, 2**53 - 1, 1)
    attempts.save(session, kim.id, numeric, 7, "39")
    attempts.save_all(session, kim.id, {choice: None, matching: (2, None), numeric: "40", short: ""})
    assert stored(session, kim.id) == {choice: 1, matching: (2, None), numeric: "40", short: ""}
    attempts.save_all(session, kim.id, {choice: 0})
    assert stored(session, kim.id)[choice] == 0


@pytest.mark.parametrize("attempt_id", ["", "x", "0", "\x00", "' OR 1=1 --", None])
@pytest.mark.usefixtures("kim")
def test_an_attempt_that_is_nobodys_is_not_found(session, attempt_id: object):
    for use in (attempts.get, attempts.submit, attempts.marks, attempts.receipt):
        with pytest.raises(NotFound):
            use(session, attempt_id)


# ---------------------------------------------------------------------------------------------- handing in


def test_answers_are_handed_in_once_with_one_receipt(session, kim):
    with pytest.raises(NotFound):
        attempts.receipt(session, kim.id)
    given = all_right(session)
    attempts.save(session, kim.id, kim.questions[0].id, 1, 0)
    receipt = attempts.submit(session, kim.id, given)
    assert (receipt.answered, receipt.questions) == (5, 5)
    assert attempts.submit(session, kim.id) == receipt
    assert attempts.submit(session, kim.id, {kim.questions[0].id: 2}) == receipt
    assert attempts.receipt(session, kim.id) == receipt
    assert stored(session, kim.id) == given


def test_nothing_changes_after_handing_in(session, kim):
    attempts.submit(session, kim.id)
    for use in (
        lambda: attempts.save(session, kim.id, kim.questions[0].id, 99, 1),
        lambda: attempts.save_all(session, kim.id, {kim.questions[0].id: 1}),
    ):
        with pytest.raises(Conflict):
            use()
    assert stored(session, kim.id) == {}


def test_eight_who_hand_in_at_once_get_one_receipt(engine):
    with transaction(engine) as session:
        kim = factories.joined(session, factories.published(session, factories.teacher(session)))
    barrier = threading.Barrier(8)
    receipts: list[attempts.Receipt] = []

    def submit(number: int) -> None:
        barrier.wait()
        with transaction(engine) as session:
            receipts.append(attempts.submit(session, kim.id, {kim.questions[0].id: number % 3}))

    run([lambda number=number: submit(number) for number in range(8)])
    assert (len(receipts), len(set(receipts))) == (8, 1)
    with transaction(engine, write=False) as session:
        assert session.scalars(select(AnswerRow.seq)).all() == [0]


@pytest.mark.parametrize("ending", ["submit", "close"])
def test_what_was_acknowledged_is_marked_however_close_the_end(engine, ending: str):
    with transaction(engine) as session:
        ada = factories.teacher(session)
        publication = factories.published(session, ada)
        kim = factories.joined(session, publication)
    question = kim.questions[0].id
    acknowledged: list[int] = []
    started = threading.Event()

    def save() -> None:
        for seq in range(1, 200):
            try:
                with transaction(engine) as session:
                    attempts.save(session, kim.id, question, seq, seq % 3)
            except Conflict:
                return
            acknowledged.append(seq)
            if seq == 5:
                started.set()

    def end() -> None:
        started.wait()
        with transaction(engine) as session:
            if ending == "submit":
                attempts.submit(session, kim.id)
            else:
                publications.close(session, ada, publication.id)

    run([save, end])
    with transaction(engine, write=False) as session:
        row = session.scalars(select(AnswerRow)).one()
        attempt = attempts.get(session, kim.id)
        assert row.seq == acknowledged[-1]
        assert attempt.state == "submitted"
        assert attempt.score == (1.0 if row.seq % 3 == 1 else 0.0)


def test_a_class_that_joins_with_one_nickname_at_once_gets_it_once(engine):
    with transaction(engine) as session:
        publication = factories.published(session, factories.teacher(session))
    outcomes: list[str] = []

    def join() -> None:
        try:
            with transaction(engine) as session:
                factories.joined(session, publication, "Kim")
            outcomes.append("joined")
        except InvalidInput:
            outcomes.append("taken")

    run([join] * 6)
    assert sorted(outcomes) == ["joined"] + ["taken"] * 5


def run(works) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# ---------------------------------------------------------------------------------------------- releasing


@pytest.mark.parametrize(
    ("release", "submitted", "closed", "by_hand", "shown"),
    [
        ("at_once", False, False, False, False),
        ("at_once", True, False, False, True),
        ("at_once", True, True, False, True),
        ("when_closed", True, False, False, False),
        ("when_closed", False, True, False, True),  # closing hands in
        ("when_closed", True, True, False, True),
        ("when_closed", True, False, True, True),
        ("never", True, False, False, False),
        ("never", True, True, False, False),
        ("never", True, True, True, True),
        ("never", False, False, True, False),
    ],
)
def test_marks_are_shown_when_the_teacher_lets_them_out(
    session, ada, release: str, submitted: bool, closed: bool, by_hand: bool, shown: bool
):
    publication = factories.published(session, ada, release=release)
    kim = factories.joined(session, publication)
    if submitted:
        attempts.submit(session, kim.id)
    if closed:
        publications.close(session, ada, publication.id)
    if by_hand:
        publications.release_now(session, ada, publication.id)
    seen = attempts.get(session, kim.id)
    assert (seen.released, seen.score is not None, seen.out_of is not None) == (shown, shown, shown)
    if shown:
        assert attempts.marks(session, kim.id).out_of == 7
    else:
        sentence = "Your teacher has not released the results yet" if submitted or closed else "Hand in your answers"
        with pytest.raises(NotAllowed, match=sentence):
            attempts.marks(session, kim.id)


def test_marks_show_each_answer_with_its_evidence(session, kim):
    choice, _, table, numeric, _ = (question.id for question in kim.questions)
    rows = (Verdict.TRUE, Verdict.TRUE, None)
    attempts.submit(session, kim.id, {choice: 1, table: rows, numeric: "about forty boats"})
    marks = attempts.marks(session, kim.id)
    by_id = {marked.question.id: marked for marked in marks.questions}
    assert by_id[choice].mark.right
    assert by_id[choice].evidence[0].of(marks.article.text) == "Residents denied that they had been warned"
    assert (by_id[table].answer, by_id[table].mark.rows) == (rows, (True, False, False))
    assert marks.points == sum(marked.mark.points for marked in marks.questions)
    assert attempts.get(session, kim.id).score == marks.points


@pytest.mark.parametrize("release", ["at_once", "when_closed", "never"])
def test_no_byte_of_a_key_reaches_a_student_early(session, ada, release: str):
    publication = factories.published(session, ada, release=release)
    kim = factories.joined(session, publication)
    shown = [kim, attempts.get(session, kim.id), attempts.resume(session, kim.resume_code, REMOTE)]
    shown.append(attempts.save(session, kim.id, kim.questions[0].id, 1, 1))
    if release != "at_once":
        shown += [attempts.submit(session, kim.id), attempts.get(session, kim.id)]
    everything = json.dumps([asdict(view) for view in shown], default=str) + repr(shown)
    for leak in (
        factories.SECRET,
        "correct",
        "verdict",
        "accepted",
        "rivals",
        "tolerance",
        "who_denied",
        "match_source",
    ):
        assert leak not in everything
    assert '"out_of": 7' not in everything


def test_a_hidden_article_is_not_sent(session, ada):
    kim = factories.joined(session, factories.published(session, ada, show_article=False))
    assert kim.article is None
    assert "broke the outer wall" not in repr(attempts.get(session, kim.id))


# ---------------------------------------------------------------------------------------------- publications


def test_what_students_take_never_changes_with_later_edits(session, ada):
    quiz = factories.stored_quiz(session, ada)
    publication = publications.publish(session, ada, quiz.id)
    kim = factories.joined(session, publication)
    item = quiz.items[0]
    quizzes.edit_item(session, ada, quiz.id, item.id, {"stem": "Changed?", "correct": 0})
    quizzes.set_status(session, ada, quiz.id, quiz.items[1].id, "dropped")
    quizzes.rename(session, ada, quiz.id, "Renamed")
    assert attempts.get(session, kim.id) == kim
    attempts.submit(session, kim.id, {item.id: 1})
    assert attempts.marks(session, kim.id).points == 1.0
    publications.close(session, ada, publication.id)
    second = publications.publish(session, ada, quiz.id)
    lee = factories.joined(session, second, "Lee")
    assert (lee.title, lee.questions[0].stem, len(lee.questions)) == ("Renamed", "Changed?", 4)
    assert publications.for_quiz(session, ada, quiz.id) == second
    with pytest.raises(Conflict, match="published again"):
        publications.reopen(session, ada, publication.id)


def test_a_quiz_is_open_once(session, ada):
    quiz = factories.stored_quiz(session, ada)
    publications.publish(session, ada, quiz.id)
    with pytest.raises(Conflict, match="open to students already"):
        publications.publish(session, ada, quiz.id)


def test_closing_hands_in_what_was_saved_and_reopening_leaves_it(session, ada, publication, kim):
    attempts.save(session, kim.id, kim.questions[3].id, 1, "40")
    closed = publications.close(session, ada, publication.id)
    assert (closed.state, closed.closed is not None) == ("closed", True)
    assert publications.close(session, ada, publication.id) == closed
    assert (attempts.get(session, kim.id).state, attempts.marks(session, kim.id).points) == ("submitted", 1.0)
    assert session.scalars(select(AttemptRow.ended_by)).one() == "closing"
    reopened = publications.reopen(session, ada, publication.id)
    assert (reopened.state, reopened.code, reopened.closed) == ("open", publication.code, None)
    assert attempts.get(session, kim.id).state == "submitted"
    assert factories.joined(session, publication, "Lee").state == "in_progress"


def test_a_quiz_with_nothing_kept_is_not_published(session, ada):
    quiz = factories.stored_quiz(session, ada)
    for item in quiz.items:
        quizzes.set_status(session, ada, quiz.id, item.id, "dropped")
    with pytest.raises(Conflict, match="Keep at least one question"):
        publications.publish(session, ada, quiz.id)


def test_a_quotation_that_the_article_does_not_hold_is_not_published(session, ada):
    quiz = factories.stored_quiz(session, ada)
    row = session.get(ItemRow, quiz.items[1].id)
    row.quoted = row.quoted.replace("40 boats", "41 boats")
    session.flush()
    with pytest.raises(Conflict, match="quoted for question 2 is not in the article"):
        publications.publish(session, ada, quiz.id)


@pytest.mark.parametrize("release", ["", "later", None, ["never"]])
def test_a_release_must_be_chosen(session, ada, release: object):
    with pytest.raises(InvalidInput) as caught:
        publications.publish(session, ada, factories.stored_quiz(session, ada).id, release)
    assert caught.value.field == "release"


def test_a_link_is_made_of_the_code_on_the_board(publication):
    assert publication.link_path == f"/j/{publication.code[:4]}-{publication.code[4:]}"
