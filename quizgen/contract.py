"""A Reading or a Quiz in; the JSON that `quizgen read` and `quizgen make` print out. Same input, same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, assert_never

from quizgen.model import (
    AnyQuestion,
    Article,
    Attribution,
    Choice,
    Fact,
    Link,
    Matching,
    NotAsked,
    Numeric,
    Ordering,
    Question,
    Quiz,
    Reading,
    Section,
    ShortText,
    Source,
    Span,
    TrueFalseNotStated,
)

Json = dict[str, Any]


def read_json(id: str, reading: Reading) -> Json:
    """All that was found in one article, under the id that was given for it.

    Beliefs and wishes (ids V1.., stance "holds") stand among the attributions, in the order of the text: the article
    gives them to somebody, too.
    """
    told = sorted((*reading.attributions, *reading.views), key=_place)
    return {
        "id": id,
        "article": article_json(reading.article),
        "sources": [_source(source) for source in reading.sources],
        "attributions": [_attribution(attribution) for attribution in told],
        "facts": [_fact(fact) for fact in reading.facts],
        "links": [_link(link) for link in reading.links],
    }


def _place(attribution: Attribution) -> Span:
    """Where it is told; of one that a teacher added, the article may print neither source nor cue."""
    return min((*attribution.source, *attribution.cue) or attribution.evidence)


def make_json(quiz: Quiz) -> Json:
    """A whole quiz with its key."""
    return {
        "title": quiz.title,
        "seed": quiz.seed,
        "article": article_json(quiz.article),
        "asked": quiz.asked,
        "made": len(quiz.questions),
        "why_fewer": quiz.why_fewer,
        "not_asked": [_not_asked(left) for left in quiz.not_asked],
        "questions": [question_json(question) for question in quiz.questions],
    }


def dumps(value: Json, *, indent: int | None = None) -> bytes:
    """The value as UTF-8 JSON without a line break at its end. An unpaired surrogate, which UTF-8 cannot hold, is
    escaped, and then so is everything beyond ASCII."""
    try:
        return json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False).encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent, allow_nan=False).encode("ascii")


def article_json(article: Article) -> Json:
    """The text unchanged and where its parts stand; null for a part that the article does not have."""
    return {
        "text": article.text,
        "headline": _first(article, Section.HEADLINE),
        "byline": _first(article, Section.BYLINE),
        "dateline": _first(article, Section.DATELINE),
        "body": _spans(article.body),
    }


def question_json(question: AnyQuestion) -> Json:
    """One question; `answer` holds what its shape needs."""
    return {
        "id": question.id,
        "type": question.type,
        "shape": question.shape,
        "stem": question.stem,
        "part_of": question.part_of or None,
        "options": _options(question),
        "answer": _answer(question),
        "evidence": _spans(question.evidence),
        "feedback": question.feedback,
        "difficulty": question.difficulty.value,
        "points": question.points,
        "skills": _skills(question),
        "warnings": list(question.warnings),
    }


def _not_asked(left: NotAsked) -> Json:
    return {"about": list(left.about), "what": left.what, "why": left.why, "evidence": _spans(left.evidence)}


def _options(question: AnyQuestion) -> list[Json]:
    if not isinstance(question, Choice):
        return []
    return [
        {"text": option.text, "correct": option.correct, "feedback": option.feedback} for option in question.options
    ]


def _answer(question: AnyQuestion) -> Json:
    """What is right, by shape: indices count from 0."""
    match question:
        case Choice():
            return {"index": question.key}
        case Matching():
            return {
                "prompts": list(question.prompts),
                "responses": list(question.responses),
                "key": list(question.key),
            }
        case Ordering():
            return {"items": list(question.items), "key": list(question.key)}
        case TrueFalseNotStated():
            return {
                "rows": [
                    {
                        "text": row.text,
                        "verdict": row.verdict.value,
                        "feedback": row.feedback,
                        "evidence": _spans(row.evidence),
                    }
                    for row in question.rows
                ]
            }
        case Numeric():
            return {"value": _number(question.value), "tolerance": _number(question.tolerance), "unit": question.unit}
        case ShortText():
            return {"accepted": list(question.accepted), "rivals": list(question.rivals)}
        case _:
            assert_never(question)


def _skills(question: Question) -> Json:
    skills = question.skills
    return {"pisa": skills.pisa, "ccss": skills.ccss, "cor": skills.cor, "imvain": skills.imvain}


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "name": source.name,
        "aliases": list(source.aliases),
        "mentions": _spans(source.mentions),
        "kind": source.kind.value,
        "naming": source.naming.value,
        "party": source.party,
    }


def _attribution(attribution: Attribution) -> Json:
    return {
        "id": attribution.id,
        "source": _spans(attribution.source),
        "source_ids": list(attribution.source_ids),
        "cue": _spans(attribution.cue),
        "content": _spans(attribution.content),
        "content_resolved": attribution.content_resolved,
        "stance": attribution.stance.value,
        "force": attribution.force.value,
        "quote": attribution.quote.value,
        # two digits: processors differ in the last ones, and the bytes must not
        "confidence": round(float(attribution.confidence), 2),
    }


def _fact(fact: Fact) -> Json:
    return {
        "id": fact.id,
        "span": list(fact.span),
        "kind": fact.kind.value,
        "value": fact.value if isinstance(fact.value, str) else _number(fact.value),
        "unit": fact.unit,
        "voice": fact.voice,
        "modality": fact.modality.value,
    }


def _link(link: Link) -> Json:
    return {"kind": link.kind.value, "a": link.a, "b": link.b, "why": link.why}


def _first(article: Article, section: Section) -> list[int] | None:
    span = article.first(section)
    return list(span) if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _number(value: float) -> int | float:
    return int(value) if float(value).is_integer() else float(value)
