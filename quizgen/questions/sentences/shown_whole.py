"""A sentence of the article in, the same as an option out: whole, in quotation marks, without a slip, not too long."""

from __future__ import annotations

from functools import lru_cache

from quizgen.model import Reading, Section, Span
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.slips import FIRST_PERSON, SLIP, UNGRAMMATICAL
from quizgen.questions.english.unclear import slipped
from quizgen.questions.english.wording import outside_quotes
from quizgen.questions.sentences.fragments import printable

SHORTEST, LONGEST = 6, 36


def shown_whole(span: Span, reading: Reading, *, leaning: bool = True, longest: int = LONGEST) -> str:
    """The sentence in its marks; "" where it is too long, has a slip or is somebody's own words."""
    printed = span.of(reading.article.text)
    if reading.article.section_at(span.start) is not Section.BODY or "\n" in printed or "?" in printed:
        return ""
    if FIRST_PERSON.search(outside_quotes(printed)):
        return ""
    sentence = verbatim(span, reading, leaning=leaning, shortest=SHORTEST, longest=longest)
    return sentence if sentence and _without_slips(sentence) else ""


@lru_cache(maxsize=512)  # several types show the same sentences
def _without_slips(sentence: str) -> bool:
    if not printable(sentence) or slipped(sentence):
        return False
    return not (SLIP.search(sentence) or UNGRAMMATICAL.search(sentence))
