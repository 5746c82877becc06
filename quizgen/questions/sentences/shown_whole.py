"""A sentence of the article in, the same as an option out: whole, in quotation marks, without a slip, not too long."""

from __future__ import annotations

import re

from quizgen.model import Reading, Section, Span
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.slips import CAPITAL_AFTER_STOP, FIRST_PERSON, SLIP, UNGRAMMATICAL
from quizgen.questions.english.unclear import slipped
from quizgen.questions.sentences.fragments import printable

SHORTEST, LONGEST = 6, 36


def shown_whole(span: Span, reading: Reading, *, leaning: bool = True) -> str:
    """The sentence in its marks; "" where it is too long, has a slip or is somebody's own words."""
    printed = span.of(reading.article.text)
    if reading.article.section_at(span.start) is not Section.BODY or "\n" in printed or "?" in printed:
        return ""
    if FIRST_PERSON.search(re.sub(r"“[^”]*”|\"[^\"]*\"", "", printed)):
        return ""
    sentence = verbatim(span, reading, leaning=leaning, shortest=SHORTEST, longest=LONGEST)
    if not sentence or not printable(sentence) or slipped(sentence):
        return ""
    bad = SLIP.search(sentence) or UNGRAMMATICAL.search(sentence) or CAPITAL_AFTER_STOP.search(sentence)
    return "" if bad else sentence
