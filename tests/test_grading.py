"""Answers and what they earn, shape by shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.grading import grade, grade_all
from quizgen.model import Choice, Mark, Matching, Numeric, Option, Ordering, Row, ShortText, TrueFalseNotStated, Verdict

T, F, N = Verdict.TRUE, Verdict.FALSE, Verdict.NOT_STATED
CHOICE = Choice(id="Q1", type="t", stem="?", options=(Option("a"), Option("b", True), Option("c")))
MATCH = Matching(id="Q2", type="t", stem="?", prompts=("x", "y"), responses=("1", "2", "3"), key=(2, 0), points=2)
# shown as c a d b; the right order is a b c d
ORDER = Ordering(id="Q9", type="t", stem="?", items=("c", "a", "d", "b"), key=(1, 3, 0, 2), points=6)
TABLE = TrueFalseNotStated(
    id="Q3", type="t", stem="?", rows=(Row("a", T), Row("b", F), Row("c", N), Row("d", T)), points=4
)
COUNT = Numeric(id="Q4", type="t", stem="?", value=1056, unit="relatives")
ABOUT = Numeric(id="Q5", type="t", stem="?", value=600, tolerance=50)
MONEY = Numeric(id="Q6", type="t", stem="?", value=1.8e6)
NAME = ShortText(
    id="Q7",
    type="t",
    stem="?",
    accepted=("Israeli Defence Minister Avigdor Lieberman", "Mr Lieberman", "Lieberman"),
    rivals=("Sana", "Israeli media", "Liebermann Press"),
)
AGENCY = ShortText(id="Q8", type="t", stem="?", accepted=("The Osk Valley News Agency",), rivals=("Osk Radio", "S-300"))


@pytest.mark.parametrize(
    ("answer", "points"), [(1, 1), (0, 0), (2, 0), (7, 0), (-1, 0), ("b", 0), (True, 0), (None, 0)]
)
def test_choice(answer, points):
    assert grade(CHOICE, answer).points == points


@pytest.mark.parametrize("answer", [None, "", (), 9, "b"])
def test_what_was_not_answered_is_not_called_wrong(answer):
    assert grade(CHOICE, answer) == Mark(0.0, 1, answered=False)


MATCHES = [((2, 0), 2, (True, True)), ((2, 1), 1, (True, False)), ((0, 2), 0, (False, False)), ((2,), 1, (True, False)),
           ((None, 0), 1, (False, True)), ((2, 0, 1), 2, (True, True))]  # fmt: skip


@pytest.mark.parametrize(("answer", "points", "rows"), MATCHES)
def test_matching_gives_a_share_for_each_row(answer, points, rows):
    mark = grade(MATCH, answer)
    assert (mark.points, mark.rows) == (points, rows)


# One point for each of the six pairs; an item without a place is in the right order with none.
ORDERS = [((2, 0, 3, 1), 6, (True,) * 4), ((2, 1, 3, 0), 5, (True, False, True, False)),
          ((1, 3, 0, 2), 0, (False,) * 4), ((2, 0, None, 1), 3, (True, True, False, True)),
          ((0, 0, 0, 0), 0, (False, True, False, False)), ((2, 0), 1, (True, True, False, False)),
          ((2, 0, 3, 1, 4), 6, (True,) * 4)]  # fmt: skip


@pytest.mark.parametrize(("answer", "points", "rows"), ORDERS)
def test_an_order_gives_a_share_for_each_pair_in_the_right_order(answer, points, rows):
    mark = grade(ORDER, answer)
    assert (mark.points, mark.rows, mark.right) == (points, rows, points == 6)


@pytest.mark.parametrize("answer", [None, (None,) * 4, "abcd", 2, ()])
def test_an_order_that_was_not_given_is_not_called_wrong(answer):
    assert grade(ORDER, answer) == Mark(0.0, 6, answered=False, rows=(False,) * 4)


TABLES = [((T, F, N, T), 4), ((T, F, N, F), 3), ((T, None, None, None), 1), (None, 0), ((N, N, F, F), 0),
          (("true", "false", "not_stated", "true"), 4)]  # fmt: skip


@pytest.mark.parametrize(("answer", "points"), TABLES)
def test_a_table_gives_a_share_for_each_row(answer, points):
    assert grade(TABLE, answer).points == points


def test_a_table_worth_one_point_is_shared():
    table = TrueFalseNotStated(id="Q", type="t", stem="?", rows=TABLE.rows, points=1)
    assert grade(table, (T, F, T, T)).points == pytest.approx(0.75)
    assert grade(table, (T, F, N, T)).right


NUMBERS = [
    (COUNT, "1056", True), (COUNT, "1,056", True), (COUNT, " 1 056 ", True), (COUNT, "1056 relatives", True),
    (COUNT, "one thousand and fifty-six", True), (COUNT, "1057", False), (COUNT, "432 or 1056", False),
    (COUNT, "1.056", False), (COUNT, "about 1056", True), (COUNT, "", False), (COUNT, "many", False),
    (COUNT, "1e999", False), (COUNT, "９", False), (ABOUT, "600", True), (ABOUT, "640", True), (ABOUT, "651", False),
    (MONEY, "£1.8 million", True), (MONEY, "1,800,000", True), (MONEY, "1.8m", True), (MONEY, "1.8", False),
]  # fmt: skip


@pytest.mark.parametrize(("question", "typed", "right"), NUMBERS)
def test_numbers_are_read_however_they_are_written(question, typed, right):
    assert grade(question, typed).right is right


NAMES = [
    (NAME, "Lieberman", True), (NAME, "lieberman", True), (NAME, "Avigdor Lieberman", True),
    (NAME, "Mr. Lieberman", True),
    (NAME, "the Defence Minister Lieberman", True), (NAME, "Leiberman", True), (NAME, "Libbermann", False),
    (NAME, "Sana", False), (NAME, "Lieberman and Sana", False), (NAME, "not Lieberman", False),
    (NAME, "Liebermann", False), (NAME, "", False),
    (AGENCY, "Osk Valley News Agency", True), (AGENCY, "the osk vally news agency", True), (AGENCY, "Osk Radio", False),
    (AGENCY, "Osk Valley News Agency 2", False), (AGENCY, "Ask Valley News Agency", False),
]  # fmt: skip


@pytest.mark.parametrize(("question", "typed", "right"), NAMES)
def test_any_alias_counts_but_no_rival(question, typed, right):
    assert grade(question, typed).right is right


ANSWERS = st.one_of(
    st.none(), st.integers(), st.text(max_size=400), st.tuples(),
    st.lists(st.none() | st.integers(), max_size=6).map(tuple),
    st.lists(st.none() | st.sampled_from([*Verdict]), max_size=6).map(tuple),
)  # fmt: skip


@given(st.sampled_from([CHOICE, MATCH, TABLE, COUNT, ABOUT, NAME, AGENCY]), ANSWERS)
def test_no_answer_breaks_the_bounds(question, answer):
    mark = grade(question, answer)
    assert 0 <= mark.points <= mark.out_of == question.points
    assert mark.answered or mark.points == 0


PART_B = Choice(
    id="Q10", type="evidence", stem="?", options=(Option("a"), Option("b", correct=True)), part_of=CHOICE.id, points=2
)


@pytest.mark.parametrize(
    ("given", "mark"),
    [
        ({CHOICE.id: 1, "Q10": 1}, Mark(2.0, 2)),
        ({CHOICE.id: 0, "Q10": 1}, Mark(0.0, 2, withheld=True)),
        ({"Q10": 1}, Mark(0.0, 2, withheld=True)),
        ({CHOICE.id: 1, "Q10": 0}, Mark(0.0, 2)),
        ({CHOICE.id: 0, "Q10": 0}, Mark(0.0, 2)),
        ({CHOICE.id: 1}, Mark(0.0, 2, answered=False)),
    ],
)
def test_evidence_counts_only_for_a_right_answer(given, mark):
    marks = grade_all((CHOICE, PART_B), given)
    assert marks["Q10"] == mark
    assert marks[CHOICE.id] == grade(CHOICE, given.get(CHOICE.id))


def test_evidence_without_its_question_is_marked_by_itself():
    assert grade_all((PART_B,), {"Q10": 1})["Q10"].points == 2
