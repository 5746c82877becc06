"""Findings and quizzes in, the JSON of the contract out."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from quizgen import contract
from quizgen.article import from_text
from quizgen.model import (
    AnyQuestion,
    Article,
    Attribution,
    Choice,
    ContentForm,
    Fact,
    FactKind,
    Force,
    Link,
    LinkKind,
    Matching,
    Modality,
    Naming,
    Numeric,
    Option,
    Ordering,
    Quiz,
    Quote,
    Reading,
    Row,
    ShortText,
    Skills,
    Source,
    SourceKind,
    Span,
    Stance,
    TrueFalseNotStated,
    Verdict,
)

TEXT = (
    "Mill stays shut after “loud” crack\n\nBy Ada Birch\n\n"
    "Engineers denied on Monday that 432 windows of the old mill had been broken by the storm.\n"
)
ARTICLE = from_text(TEXT)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


READING = Reading(
    article=ARTICLE,
    sources=(
        Source(
            id="S1",
            name="Engineers",
            aliases=("They",),
            mentions=(span("Engineers"),),
            kind=SourceKind.EXPERT,
            naming=Naming.UNNAMED_GROUP,
        ),
    ),
    attributions=(
        Attribution(
            id="A1",
            source_ids=("S1",),
            source_text="Engineers",
            source=(span("Engineers"),),
            cue=(span("denied"),),
            cue_lemma="deny",
            content=(span("that 432 windows of the old mill had been broken by the storm"),),
            content_resolved="432 windows of the old mill had been broken by the storm",
            form=ContentForm.CLAUSE,
            stance=Stance.DENIES,
            force=Force.NEUTRAL,
            quote=Quote.INDIRECT,
            evidence=(ARTICLE.body[0],),
            confidence=0.93000001,
        ),
    ),
    facts=(
        Fact(
            id="F1",
            span=span("432"),
            kind=FactKind.NUMBER,
            value=432.0,
            unit="windows",
            voice="A1",
            modality=Modality.NEGATED,
            sentence=ARTICLE.body[0],
        ),
    ),
    links=(Link(kind=LinkKind.DENIES, a="A1", b="A0", why="“denied”"),),
)


def test_a_reading_becomes_the_object_of_the_contract() -> None:
    assert contract.read_json("mill", READING) == {
        "id": "mill",
        "article": {
            "text": TEXT,
            "headline": list(span("Mill stays shut after “loud” crack")),
            "byline": list(span("By Ada Birch")),
            "dateline": None,
            "body": [list(ARTICLE.body[0])],
        },
        "sources": [
            {
                "id": "S1",
                "name": "Engineers",
                "aliases": ["They"],
                "mentions": [list(span("Engineers"))],
                "kind": "expert",
                "naming": "unnamed_group",
                "party": False,
            }
        ],
        "attributions": [
            {
                "id": "A1",
                "source": [list(span("Engineers"))],
                "source_ids": ["S1"],
                "cue": [list(span("denied"))],
                "content": [list(span("that 432 windows of the old mill had been broken by the storm"))],
                "content_resolved": "432 windows of the old mill had been broken by the storm",
                "stance": "denies",
                "force": "neutral",
                "quote": "indirect",
                "confidence": 0.93,
            }
        ],
        "facts": [
            {
                "id": "F1",
                "span": list(span("432")),
                "kind": "number",
                "value": 432,
                "unit": "windows",
                "voice": "A1",
                "modality": "negated",
            }
        ],
        "links": [{"kind": "denies", "a": "A1", "b": "A0", "why": "“denied”"}],
    }


def test_beliefs_stand_among_the_attributions_in_the_order_of_the_text() -> None:
    claim = READING.attributions[0]
    view = replace(claim, id="V1", cue=(span("broken"),), source=(), stance=Stance.HOLDS)
    told = contract.read_json("mill", replace(READING, views=(view,)))["attributions"]
    assert [(one["id"], one["stance"]) for one in told] == [("A1", "denies"), ("V1", "holds")]


def test_a_statement_that_was_added_stands_where_its_evidence_does() -> None:
    """Of what a teacher adds, the article may print neither who speaks nor a word of saying."""
    claim = READING.attributions[0]
    mine = replace(claim, id="A1001", source=(), cue=())
    told = contract.read_json("mill", replace(READING, attributions=(claim, mine)))["attributions"]
    assert [(one["id"], one["source"], one["cue"]) for one in told][-1] == ("A1001", [], [])


def test_a_quiz_becomes_the_object_of_the_contract() -> None:
    question = Choice(
        id="q1",
        type="who_denied",
        stem="Who denied it?",
        options=(Option("The mayor", feedback="She agreed."), Option("Engineers", correct=True)),
        evidence=(ARTICLE.body[0],),
        feedback="See the first paragraph.",
        skills=Skills("U", "RI.8.6", 3, "M"),
        warnings=("Check this.",),
    )
    quiz = Quiz(title="Mill", seed=7, article=ARTICLE, questions=(question,), asked=10, why_fewer="Too short.")
    assert contract.make_json(quiz) == {
        "title": "Mill",
        "seed": 7,
        "article": contract.article_json(ARTICLE),
        "asked": 10,
        "made": 1,
        "why_fewer": "Too short.",
        "not_asked": [],
        "questions": [
            {
                "id": "q1",
                "type": "who_denied",
                "shape": "choice",
                "stem": "Who denied it?",
                "part_of": None,
                "options": [
                    {"text": "The mayor", "correct": False, "feedback": "She agreed."},
                    {"text": "Engineers", "correct": True, "feedback": ""},
                ],
                "answer": {"index": 1},
                "evidence": [list(ARTICLE.body[0])],
                "feedback": "See the first paragraph.",
                "difficulty": "medium",
                "points": 1,
                "skills": {"pisa": "U", "ccss": "RI.8.6", "cor": 3, "imvain": "M"},
                "warnings": ["Check this."],
            }
        ],
    }


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            Matching(id="q", type="t", stem="Match.", prompts=("a", "b"), responses=("x", "y", "z"), key=(2, 0)),
            {"prompts": ["a", "b"], "responses": ["x", "y", "z"], "key": [2, 0]},
        ),
        (
            Ordering(id="q", type="t", stem="Order.", items=("c", "a", "b"), key=(1, 2, 0)),
            {"items": ["c", "a", "b"], "key": [1, 2, 0]},
        ),
        (
            TrueFalseNotStated(
                id="q", type="t", stem="Decide.", rows=(Row("It rained.", Verdict.NOT_STATED, "No word of it."),)
            ),
            {"rows": [{"text": "It rained.", "verdict": "not_stated", "feedback": "No word of it.", "evidence": []}]},
        ),
        (
            Numeric(id="q", type="t", stem="How many?", value=1056.0, tolerance=0.5, unit="people"),
            {"value": 1056, "tolerance": 0.5, "unit": "people"},
        ),
        (
            ShortText(id="q", type="t", stem="Who?", accepted=("Ada Birch", "Birch"), rivals=("Stroud",)),
            {"accepted": ["Ada Birch", "Birch"], "rivals": ["Stroud"]},
        ),
    ],
    ids=lambda value: value.shape if not isinstance(value, dict) else "",
)
def test_the_answer_holds_what_the_shape_needs(question: AnyQuestion, answer: dict[str, object]) -> None:
    found = contract.question_json(question)
    assert found["answer"] == answer
    assert found["options"] == []


def test_bytes_are_the_same_each_time_and_keep_the_letters() -> None:
    first = contract.dumps(contract.read_json("mill", READING))
    assert first == contract.dumps(contract.read_json("mill", READING))
    assert "“loud”".encode() in first
    assert json.loads(first)["article"]["text"] == TEXT


def test_a_text_that_utf8_cannot_hold_is_still_json() -> None:
    made = contract.dumps({"text": "half \ud83d a pair, and “marks”"})
    assert json.loads(made)["text"] == "half \ud83d a pair, and “marks”"


def test_spans_count_code_points_and_not_bytes() -> None:
    text = "👍🏽 Rivers rise again in the north\n\n" + "The river 🌊 rose, the mayor said on Monday evening in town."
    found = contract.article_json(from_text(text))
    start, end = found["body"][0]
    assert text[start:end].startswith("The river 🌊 rose")


def test_an_empty_article_has_no_parts() -> None:
    assert contract.article_json(Article(text="", blocks=())) == {
        "text": "",
        "headline": None,
        "byline": None,
        "dateline": None,
        "body": [],
    }
