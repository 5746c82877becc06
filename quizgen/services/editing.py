"""A question and a teacher's changes in, the changed question out, or InvalidInput at the field that cannot be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, assert_never

from quizgen.errors import InvalidInput
from quizgen.model import (
    AnyQuestion,
    Article,
    Choice,
    Difficulty,
    Matching,
    Numeric,
    Option,
    Ordering,
    Row,
    ShortText,
    Skills,
    Span,
    TrueFalseNotStated,
    Verdict,
)
from quizgen.services import entry, quoting

OWN = "own"
NO_EVIDENCE = "No passage of the article is given as evidence."

STEM, TEXT, LINE = 600, 500, 300


def changed(question: AnyQuestion, data: Mapping[str, Any], article: Article) -> AnyQuestion:
    """The question with what `data` names changed; see `services.quizzes.edit_item` for the names."""
    question = _changed_shared(question, data, article)
    match question:
        case Choice():
            return _changed_choice(question, data)
        case Matching():
            return _changed_matching(question, data)
        case Ordering():
            return _changed_ordering(question, data)
        case TrueFalseNotStated():
            return _changed_table(question, data, article)
        case Numeric():
            return _changed_numeric(question, data)
        case ShortText():
            return _changed_short_text(question, data)
        case _:
            assert_never(question)


def own(data: Mapping[str, Any], article: Article, item_id: str) -> AnyQuestion:
    """The teacher's own question. Every part that its shape needs must be given; evidence need not."""
    needed, blank = _blank(data.get("shape"), item_id)
    for name in ("stem", *needed):
        if name not in data:
            raise InvalidInput("This part of the question is missing.", name)
    return changed(blank, data, article)


def _blank(shape: object, item_id: str) -> tuple[tuple[str, ...], AnyQuestion]:
    shared: dict[str, Any] = {"id": item_id, "type": OWN, "stem": "", "skills": Skills("L"), "warnings": (NO_EVIDENCE,)}
    match shape:
        case Choice.shape:
            return ("options", "correct"), Choice(options=(), **shared)
        case Ordering.shape:
            return ("ordered",), Ordering(items=(), key=(), **shared)
        case TrueFalseNotStated.shape:
            return ("rows",), TrueFalseNotStated(rows=(), **shared)
        case Numeric.shape:
            return ("value",), Numeric(value=0.0, **shared)
        case ShortText.shape:
            return ("accepted",), ShortText(accepted=(), **shared)
        case _:
            raise InvalidInput("Choose how the question is answered.", "shape")


# ---------------------------------------------------------------------------------------------- by shape


def _changed_shared(question: AnyQuestion, data: Mapping[str, Any], article: Article) -> AnyQuestion:
    if "stem" in data:
        question = replace(question, stem=entry.line(data["stem"], "stem", "The question", most=STEM))
    if "feedback" in data:
        question = replace(question, feedback=_remark(data["feedback"], "feedback"))
    if "difficulty" in data:
        levels = tuple(level.value for level in Difficulty)
        level = entry.one_of(data["difficulty"], "difficulty", "The difficulty", levels)
        question = replace(question, difficulty=Difficulty(level))
    if "points" in data:
        question = replace(question, points=entry.whole(data["points"], "points", "The points", least=1, most=10))
    if "evidence" in data:
        evidence = _evidence(data["evidence"], "evidence", question.evidence, article)
        if not evidence and question.type != OWN:
            raise InvalidInput("Quote the passage of the article that shows the answer.", "evidence")
        warnings = tuple(warning for warning in question.warnings if warning != NO_EVIDENCE)
        question = replace(question, evidence=evidence, warnings=warnings if evidence else (*warnings, NO_EVIDENCE))
    return question


def _changed_choice(question: Choice, data: Mapping[str, Any]) -> Choice:
    if "options" not in data and "correct" not in data:
        return question
    given = data.get("options", [{"text": option.text, "feedback": option.feedback} for option in question.options])
    rows = [entry.record(row, "options") for row in entry.rows(given, "options", "Options", least=2, most=8)]
    texts = _lines([row.get("text") for row in rows], "options", "An option")
    _refuse_doubles(texts, "options", "Two options are the same; a student could not choose between them.")
    present = question.key if question.options else None
    try:
        key = entry.whole(data.get("correct", present), "correct", "The right option", least=0, most=len(rows) - 1)
    except InvalidInput:  # a teacher ticks; he types no number
        raise InvalidInput("Tick the one option that is right; it needs a text.", "correct") from None
    feedback = [_remark(row.get("feedback", ""), f"options-{i}") for i, row in enumerate(rows)]
    return replace(
        question,
        options=tuple(
            Option(text, correct=i == key, feedback=remark)
            for i, (text, remark) in enumerate(zip(texts, feedback, strict=True))
        ),
    )


def _changed_matching(question: Matching, data: Mapping[str, Any]) -> Matching:
    if not {"prompts", "responses", "key"} & data.keys():
        return question
    prompts = entry.rows(data.get("prompts", question.prompts), "prompts", "Things to match", least=2, most=10)
    responses = entry.rows(data.get("responses", question.responses), "responses", "Answers", least=2, most=12)
    left = _lines(prompts, "prompts", "A thing to match")
    right = _lines(responses, "responses", "An answer")
    _refuse_doubles(left, "prompts", "Two things to match are the same.")
    _refuse_doubles(right, "responses", "Two answers are the same; a student could not choose between them.")
    if len(right) <= len(left):
        raise InvalidInput("Give at least one answer more than there are things to match.", "responses")
    given = entry.rows(data.get("key", question.key), "key", "Right answers", least=len(left), most=len(left))
    key = [
        entry.whole(place, f"key-{i}", "The right answer", least=0, most=len(right) - 1)
        for i, place in enumerate(given)
    ]
    if len(set(key)) < len(key):
        raise InvalidInput("Each answer can be right for one thing only.", "key")
    return replace(question, prompts=left, responses=right, key=tuple(key))


def _changed_ordering(question: Ordering, data: Mapping[str, Any]) -> Ordering:
    """`ordered` has the items in the right order. As many as before stand where they stood; other numbers are shown
    by the alphabet, which tells nothing about time, and backwards where it happens to be the right order."""
    if "ordered" not in data:
        return question
    ordered = _lines(entry.rows(data["ordered"], "ordered", "Things to order", least=3, most=8), "ordered", "A line")
    _refuse_doubles(ordered, "ordered", "Two lines are the same; a student could not tell which comes first.")
    if len(ordered) == len(question.items):
        return replace(question, items=tuple(ordered[place] for place in question.places))
    shown = sorted(ordered, key=str.casefold)
    if tuple(shown) == ordered:
        shown.reverse()
    return replace(question, items=tuple(shown), key=tuple(shown.index(item) for item in ordered))


def _changed_table(question: TrueFalseNotStated, data: Mapping[str, Any], article: Article) -> TrueFalseNotStated:
    if "rows" not in data:
        return question
    given = [entry.record(row, "rows") for row in entry.rows(data["rows"], "rows", "Statements", least=1, most=12)]
    texts = _lines([row.get("text") for row in given], "rows", "A statement")
    _refuse_doubles(texts, "rows", "Two statements are the same.")
    verdicts = tuple(verdict.value for verdict in Verdict)
    rows = []
    for i, (text, row) in enumerate(zip(texts, given, strict=True)):
        name = f"rows-{i}"
        # Rows are recognised by their place unless some were added or taken away; then by what they say.
        before = _row_before(question, i, text, len(given))
        evidence = before.evidence if before else ()
        if "evidence" in row:
            evidence = _evidence(row["evidence"], name, evidence, article)
        rows.append(
            Row(
                text=text,
                verdict=Verdict(entry.one_of(row.get("verdict"), name, "The verdict", verdicts)),
                feedback=_remark(row.get("feedback", before.feedback if before else ""), name),
                evidence=evidence,
            )
        )
    return replace(question, rows=tuple(rows))


def _row_before(question: TrueFalseNotStated, place: int, text: str, count: int) -> Row | None:
    if count == len(question.rows):
        return question.rows[place]
    return next((row for row in question.rows if row.text == text), None)


def _changed_numeric(question: Numeric, data: Mapping[str, Any]) -> Numeric:
    if "value" in data:
        question = replace(question, value=entry.number(data["value"], "value", "The right number"))
    if "tolerance" in data:
        question = replace(question, tolerance=entry.number(data["tolerance"] or 0, "tolerance", "The margin", least=0))
    if "unit" in data:
        question = replace(question, unit=entry.line(data["unit"] or "", "unit", "The unit", most=60, least=0))
    return question


def _changed_short_text(question: ShortText, data: Mapping[str, Any]) -> ShortText:
    if "accepted" in data:
        accepted = entry.rows(data["accepted"], "accepted", "Accepted answers", least=1, most=30)
        question = replace(question, accepted=_lines(accepted, "accepted", "An accepted answer"))
    if "rivals" in data:
        rivals = entry.rows(data["rivals"] or (), "rivals", "Wrong names", least=0, most=30)
        question = replace(question, rivals=_lines(rivals, "rivals", "A wrong name"))
    both = {text.casefold() for text in question.accepted} & {text.casefold() for text in question.rivals}
    if both:
        raise InvalidInput("A name cannot be accepted and wrong at once.", "rivals")
    return question


# ---------------------------------------------------------------------------------------------- parts


def _lines(values: list[Any], name: str, what: str) -> tuple[str, ...]:
    return tuple(entry.line(value, f"{name}-{i}", what, most=LINE) for i, value in enumerate(values))


def _refuse_doubles(texts: tuple[str, ...], name: str, sentence: str) -> None:
    folded: Callable[[str], str] = str.casefold
    if len(set(map(folded, texts))) < len(texts):
        raise InvalidInput(sentence, name)


def _remark(value: object, name: str) -> str:
    return entry.line(value or "", name, "The feedback", most=TEXT, least=0)


def _evidence(given: object, name: str, before: tuple[Span, ...], article: Article) -> tuple[Span, ...]:
    """The passages quoted. One that is unchanged keeps its place, should the text have it twice."""
    known = {" ".join(span.of(article.text).split()): span for span in before}
    spans = []
    for quotation in entry.rows(given or (), name, "Passages", least=0, most=6):
        line = entry.line(quotation, name, "A passage", most=4000)
        span = known.get(line) or quoting.find(line, article)
        if span is None:
            raise InvalidInput("The article does not contain this passage; copy it from the text.", name)
        spans.append(span)
    return tuple(dict.fromkeys(spans))
