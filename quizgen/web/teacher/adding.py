"""A statement that the reading did not find in, the ledger with it and the questions that follow out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flask import request
from flask.typing import ResponseReturnValue

from quizgen.model import Attribution, Reading, Span
from quizgen.services import adding, corrections, printed
from quizgen.web.extensions import this_teacher, transaction
from quizgen.web.forms import page
from quizgen.web.teacher.adding_forms import AddForm
from quizgen.web.teacher.corrections import follow_up, ledger_of
from quizgen.web.teacher.telling import errors_beside


@dataclass(frozen=True, slots=True)
class Offered:
    """A sentence to choose: where it begins, its words, what it may tell as said, and who says what in it already."""

    start: str
    words: str
    said: str
    known: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The sentences of one paragraph; `near` where the teacher came from it or has chosen one of them."""

    sentences: tuple[Offered, ...]
    near: bool


def add_claim(article_id: str) -> ResponseReturnValue:
    """A form for one statement. `?at=` is where the paragraph begins from which the teacher came."""
    ledger = ledger_of(article_id)
    form = AddForm(data={"count": str(ledger.count)})
    form.offer(ledger.reading)
    if form.validate_on_submit():
        with errors_beside(form), transaction() as session:
            outcome = corrections.add(session, this_teacher(), article_id, form.given(), form.expected())
        if not form.errors:
            return follow_up(outcome, article_id)
        form.count.data = str(ledger_of(article_id).count)  # whoever saves again has been told
    at = request.args.get("at", -1, type=int)
    if request.method == "GET" and at >= 0:
        _begin(form, ledger.reading, at)
    offered = tuple(_paragraphs(ledger.reading, form.sentences.data or [], at))
    near = [one for one in offered if one.near]
    others = [one for one in offered if not one.near]
    return page("teacher/add_claim.html", form, article_id=article_id, near=near, others=others)


def _begin(form: AddForm, reading: Reading, at: int) -> None:
    """Whoever comes from a paragraph of one sentence means that one."""
    near = [one for part in _paragraphs(reading, [], at) if part.near for one in part.sentences]
    if len(near) == 1:
        form.sentences.data, form.content.data = [near[0].start], near[0].said


def _paragraphs(reading: Reading, chosen: list[str], at: int) -> Iterator[Paragraph]:
    """All sentences of the article that a statement may rest on."""
    looked_for = at >= 0
    for spans in printed.sentences(reading.article):
        sentences = tuple(_offered(span, reading, chosen) for span in spans)
        here = looked_for and at < spans[-1].end
        looked_for = looked_for and not here
        yield Paragraph(sentences, here or any(one.chosen for one in sentences))


def _offered(span: Span, reading: Reading, chosen: list[str]) -> Offered:
    text = reading.article.text
    words = " ".join(span.of(text).split())
    known = dict.fromkeys(row.source_text for row in reading.attributions if row.source_text and _stands_in(row, span))
    return Offered(
        start=str(span.start),
        words=words,
        said=adding.suggested(words, text),
        known=", ".join(known),
        chosen=str(span.start) in chosen,
    )


def _stands_in(row: Attribution, span: Span) -> bool:
    return any(span.overlaps(place) for place in (*row.content, *row.cue))
