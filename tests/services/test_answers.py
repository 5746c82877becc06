"""An answer fits its question, or it is refused with a sentence at the field."""

from __future__ import annotations

import math

import pytest

from quizgen.errors import InvalidInput
from quizgen.model import Answer, StudentQuestion, Verdict, for_student
from quizgen.services import answers
from tests import factories

CHOICE, MATCHING, TABLE, NUMERIC, SHORT = (for_student(question) for question in factories.questions())
ORDER = for_student(factories.ordering())
T, F, N = Verdict.TRUE, Verdict.FALSE, Verdict.NOT_STATED


@pytest.mark.parametrize(
    ("question", "form", "answer"),
    [
        (CHOICE, {"q-Q1": ["2"]}, 2),
        (CHOICE, {"q-Q1": [""]}, None),
        (CHOICE, {}, None),
        (MATCHING, {"q-Q2-0": ["2"], "q-Q2-1": [""]}, (2, None)),
        (MATCHING, {"q-Q2-1": ["1"]}, (None, 1)),
        (MATCHING, {}, None),
        (ORDER, {"q-Q6-0": ["2"], "q-Q6-1": ["0"], "q-Q6-2": ["1"]}, (2, 0, 1)),
        (ORDER, {"q-Q6-0": ["2"], "q-Q6-1": ["2"], "q-Q6-2": [""]}, (2, 2, None)),
        (ORDER, {}, None),
        (TABLE, {"q-Q3-0": ["true"], "q-Q3-2": ["not_stated"]}, (T, None, N)),
        (TABLE, {"q-Q3-0": ["true"], "q-Q3-1": ["false"], "q-Q3-2": [""]}, (T, F, None)),
        (TABLE, {"q-Q2-0": ["true"]}, None),
        (NUMERIC, {"q-Q4": ["about 40"]}, "about 40"),
        (NUMERIC, {"q-Q4": [""]}, ""),
        (SHORT, {"q-Q5": [" Halden & Sons "]}, " Halden & Sons "),
        (SHORT, {"q-Q5": ["cafe\u0301"]}, "caf\u00e9"),
        (SHORT, {}, None),
    ],
)
def test_a_form_becomes_an_answer(question: StudentQuestion, form: dict[str, list[str]], answer: Answer):
    assert answers.from_form(question, form) == answer


@pytest.mark.parametrize(
    ("question", "form", "field"),
    [
        (CHOICE, {"q-Q1": ["3"]}, "q-Q1"),
        (CHOICE, {"q-Q1": ["-1"]}, "q-Q1"),
        (CHOICE, {"q-Q1": ["1.0"]}, "q-Q1"),
        (CHOICE, {"q-Q1": ["٢"]}, "q-Q1"),
        (CHOICE, {"q-Q1": ["1\n"]}, "q-Q1"),
        (CHOICE, {"q-Q1": ["9" * 70]}, "q-Q1"),
        (CHOICE, {"q-Q1": ["0", "1"]}, "q-Q1"),
        (MATCHING, {"q-Q2-1": ["x"]}, "q-Q2-1"),
        (MATCHING, {"q-Q2-1": ["3"]}, "q-Q2"),
        (ORDER, {"q-Q6-1": ["first"]}, "q-Q6-1"),
        (ORDER, {"q-Q6-1": ["3"]}, "q-Q6"),
        (TABLE, {"q-Q3-0": ["TRUE"]}, "q-Q3"),
        (NUMERIC, {"q-Q4": ["4" * 70]}, "q-Q4"),
        (SHORT, {"q-Q5": ["a\x00b"]}, "q-Q5"),
        (SHORT, {"q-Q5": ["\ud800"]}, "q-Q5"),
        (SHORT, {"q-Q5": ["a" * 501]}, "q-Q5"),
    ],
)
def test_a_form_that_no_page_sends_is_refused(question: StudentQuestion, form: dict[str, list[str]], field: str):
    with pytest.raises(InvalidInput) as caught:
        answers.from_form(question, form)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("question", "given", "answer"),
    [
        (CHOICE, 0, 0),
        (CHOICE, None, None),
        (MATCHING, [2, None], (2, None)),
        (ORDER, [2, None, 1], (2, None, 1)),
        (TABLE, ["true", None, "not_stated"], (T, None, N)),
        (TABLE, (T, F, N), (T, F, N)),
        (NUMERIC, "forty", "forty"),
        (SHORT, "", ""),
    ],
)
def test_json_becomes_an_answer(question: StudentQuestion, given: object, answer: Answer):
    assert answers.from_json(question, given) == answer


BAD = [
    (CHOICE, [3, -1, 1.0, True, "1", [1], {}, math.nan, math.inf, 2**70, 10**70]),
    (MATCHING, [1, [], [1], [1, 2, 0], [1, 3], [1, True], [1, math.nan], "10", {"0": 1}, [[1], 2]]),
    (ORDER, [2, [], [2, 0], [2, 0, 1, 3], [3, 0, 1], [True, 0, 1], [-1, 0, 1], ["0", "1", "2"], "201"]),
    (TABLE, [[], ["true"], ["true"] * 4, ["true", "maybe", None], [True, False, None], "true", [1, 2, 3]]),
    (NUMERIC, [40, 40.0, math.nan, [], True, "1" * 31, "\x00", "\ud800", "4" * 501]),
    (SHORT, [1, True, ["x"], {"x": 1}, "\x00", "a\udfff", "a" * 501, "\x1b[31m"]),
]


@pytest.mark.parametrize(("question", "given"), [(question, given) for question, all_ in BAD for given in all_])
def test_json_of_another_kind_is_refused(question: StudentQuestion, given: object):
    with pytest.raises(InvalidInput):
        answers.from_json(question, given)


@pytest.mark.parametrize(
    ("answer", "given"),
    [
        (None, False),
        ("", False),
        (" ", False),
        ((None, None), False),
        ((), False),
        (0, True),
        ("0", True),
        ((0, None), True),
    ],
)
def test_a_blank_is_no_answer(answer: Answer, given: bool):
    assert answers.is_given(answer) is given
