"""Every noun that is stored comes back the same; what was not written by the codec is refused."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.db import codec
from quizgen.db.codec import CodecError
from quizgen.model import (
    Answer,
    AnyQuestion,
    Article,
    Choice,
    Matching,
    Numeric,
    Ordering,
    Quiz,
    Reading,
    ShortText,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.model.corrections import AnyCorrection
from tests import factories

any_float = st.floats(allow_nan=False, allow_infinity=False)
any_text = st.text(max_size=12) | st.sampled_from(["", "\x00", "\ud800", "“é” \U0001f4f0", "1e999", "null"])
st.register_type_strategy(float, any_float)
st.register_type_strategy(str, any_text)
SHAPES = (Choice, Matching, Ordering, TrueFalseNotStated, Numeric, ShortText)
QUESTIONS = st.one_of(*(st.from_type(shape) for shape in SHAPES))


@settings(max_examples=60, deadline=None)
@given(st.from_type(Article))
def test_an_article_comes_back_the_same(article: Article):
    assert codec.article_loads(codec.dumps(article)) == article


@settings(max_examples=40, deadline=None)
@given(st.from_type(Reading))
def test_a_reading_comes_back_the_same(reading: Reading):
    assert codec.reading_loads(codec.dumps(reading)).finds_the_same_as(reading)


@settings(max_examples=100, deadline=None)
@given(QUESTIONS)
def test_a_question_of_any_shape_comes_back_the_same(question: AnyQuestion):
    back = codec.question_loads(codec.dumps(question))
    assert back == question
    assert type(back) is type(question)


@settings(max_examples=100, deadline=None)
@given(st.from_type(AnyCorrection))
def test_a_correction_of_any_kind_comes_back_the_same(correction: AnyCorrection):
    back = codec.correction_loads(codec.dumps(correction))
    assert back == correction
    assert type(back) is type(correction)


def test_every_correction_can_be_told_from_the_others():
    kinds = AnyCorrection.__args__
    assert len({kind.change for kind in kinds}) == len(kinds)


@pytest.mark.parametrize("change", ["guessed", None, 3, ["renamed"]])
def test_a_correction_that_is_none_is_refused(change: object):
    stored = json.dumps({"v": 1, "value": {"change": change, "source": "S1", "name": "Ann Reed"}})
    with pytest.raises(CodecError, match="unknown change"):
        codec.correction_loads(stored)


@settings(max_examples=40, deadline=None)
@given(st.from_type(Article), st.lists(QUESTIONS, max_size=4), st.integers(), any_text)
def test_a_quiz_comes_back_the_same(article: Article, questions: list[AnyQuestion], seed: int, title: str):
    quiz = Quiz(title=title, seed=seed, article=article, questions=tuple(questions), asked=10)
    assert codec.quiz_loads(codec.dumps(quiz)) == quiz


@pytest.mark.parametrize(
    "answer",
    [None, 0, 3, "", "forty", (), (0, None, 2), (None, None), (Verdict.TRUE, None, Verdict.NOT_STATED)],
    ids=repr,
)
def test_an_answer_comes_back_the_same(answer: Answer):
    back = codec.answer_loads(codec.dumps(answer))
    assert back == answer
    assert type(back) is type(answer)
    if isinstance(answer, tuple):
        assert [type(row) for row in back] == [type(row) for row in answer]


def test_the_factory_quiz_comes_back_with_every_shape():
    assert codec.quiz_loads(codec.dumps(factories.quiz())) == factories.quiz()


def test_what_is_stored_is_ascii_and_names_its_format():
    stored = codec.dumps("“é” \ud800 \x00")
    assert stored.isascii()
    assert json.loads(stored)["v"] == codec.VERSION


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_number_that_is_none_is_not_written(value: float):
    with pytest.raises(ValueError, match="JSON compliant"):
        codec.dumps(Numeric(id="Q", type="fact", stem="?", value=value))


def test_a_field_added_since_with_a_default_is_filled_in():
    stored = json.loads(codec.dumps(factories.questions()[0]))
    del stored["value"]["about"]
    assert codec.question_loads(json.dumps(stored)).about == ()


def changed(**values: object) -> str:
    stored = json.loads(codec.dumps(factories.questions()[3]))
    stored["value"].update(values)
    return json.dumps(stored)


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("not JSON", "{"),
        ("not JSON", "[" * 100_000),
        ("not a versioned value", "[]"),
        ("not a versioned value", '{"value": 1}'),
        ("written in format 2", '{"v": 2, "value": {}}'),
        ("written in format True", '{"v": true, "value": {}}'),
        ("unknown shape", changed(shape="essay")),
        ("unknown colour", changed(colour="red")),
        ("missing", '{"v": 1, "value": {"shape": "numeric", "id": "Q1"}}'),
        ("value: float expected, str found", changed(value="40")),
        ("value: float expected, bool found", changed(value=True)),
        ("NaN is not a number", changed(value=math.nan)),
        ("not a finite number", changed(value=0).replace('"value": 0', '"value": 1e999')),
        ("too great a number", changed(value=10**400)),
        ("points: int expected, float found", changed(points=1.0)),
        ("points: int expected, bool found", changed(points=True)),
        ("'tough' is not a valid Difficulty", changed(difficulty="tough")),
        ("2 values expected, 3 found", changed(evidence=[[1, 2, 3]])),
        ("a list expected", changed(evidence="all of it")),
        ("stem: str expected, NoneType found", changed(stem=None)),
    ],
)
def test_what_this_version_did_not_write_is_refused(why: str, text: str):
    with pytest.raises(CodecError, match=why):
        codec.question_loads(text)


@pytest.mark.parametrize("value", ["true", "1.5", "{}", '[1, "true"]', '["perhaps"]', "[[1]]"])
def test_an_answer_that_is_none_is_refused(value: str):
    with pytest.raises(CodecError):
        codec.answer_loads(f'{{"v": 1, "value": {value}}}')
