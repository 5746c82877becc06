"""Quotations that we wrote: of a long one, a sentence that stands alone is a claim of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.model import ContentForm, Quote, Span
from quizgen.questions.claims.parts_said import parts_of
from tests.questions.draft import Draft

CLOSED = "The town shut the old pier for two winters."
LONG = [
    # the first sentence points back, the second tells what it is about
    (("“That can’t be right. " + CLOSED + "” Ana Orr said.",), [CLOSED]),
    # a quotation that goes on in the next paragraph, and one that somebody else may have begun
    (("Ana Orr said: “That can’t be right.", "“" + CLOSED + "”"), [CLOSED]),
    (("Ana Orr said: “That can’t be right.”", "“" + CLOSED + "”"), []),
    (("“That can’t be right. But they shut it for two winters.” Ana Orr said.",), []),
]


@pytest.mark.parametrize(("paragraphs", "parts"), LONG)
def test_a_sentence_that_stands_alone_is_a_part(paragraphs, parts):
    draft = Draft(*paragraphs)
    draft.says(draft.source("Ana Orr"), "That can’t be right", form=ContentForm.QUOTATION, named="Ana Orr")
    text = draft.text
    spans, at = [], 0
    while (start := text.find("“", at)) >= 0:
        closed, ended = text.find("”", start), text.find("\n", start)
        end = min(place for place in (closed, ended, len(text)) if place > 0)
        spans.append(Span(start, end))
        at = end
    cue = text.index("said")
    said = replace(draft.attributions[0], content=tuple(spans), cue=(Span(cue, cue + 4),), quote=Quote.DIRECT)
    found = [part.content_resolved + "." for part in parts_of(said, draft.reading())]
    assert found == parts
