"""A reading in, its printed sentences out that by themselves name no source, whatever stands around them.

"It fell by a tenth" after "Sales are down, Orr said" may be Orr's word still, and "Orr, 76, runs the shop" may be known
from him. Neither says so; `without_source` has those of which this can be ruled out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen.model import Reading, Section
from quizgen.questions.claims.claims import begins_with_a_source
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.claims.without_source import (
    Bare,
    bare,
    by_a_body,
    known_from_a_thing,
)
from quizgen.questions.claims.words_of_sources import (
    BORROWED,
    CAPTION,
    CONCRETE,
    COUNTED_OR_DATED,
    HAS_VERB,
    LEANS,
    NO_REPORT,
    OF_SOMEBODY,
    ORDERS,
    OUTLET,
    PAST,
    SUBJECT,
    TAKEN_FOR_ONE,
)
from quizgen.questions.judgements.judging_words import may_judge
from quizgen.questions.quotations.quoted import quoted_at, quoted_whole
from quizgen.questions.sentences.shown_whole import shown_whole

#: Beside "Ms Orr said" nobody takes these for the words of a source: "The ferry can carry 90 cars", "would cost £2m",
#: "two people were taken on: a clerk and a student".
_OF_NO_SOURCE = re.compile(
    r"\b(?:can|could|would|must|should|also|often|such|supposed|lists?|listed|ranked|rated|classified|vot(?:ed|es?)"
    r"|volunteers|crucial|\w+fully|planned|records?|released (?=on|from))\b|: (?=[a-z])",
    re.IGNORECASE,
)

_TO_COME = re.compile(r"\bwill\b")


@lru_cache(maxsize=8)
def bare_by_itself(reading: Reading) -> tuple[Bare, ...]:
    """Those that are not among the surely sourceless ones, in the order of the text."""
    sure = {one.span for one in bare(reading)}
    return tuple(one for one in _found(reading) if one.span not in sure)


def _found(reading: Reading) -> Iterator[Bare]:
    article = reading.article
    for span in sentences_of(article):
        printed = span.of(article.text)
        if article.section_at(span.start) is not Section.BODY:
            continue
        if not (reading.firm_verbs_in(span) or HAS_VERB.search(printed) or PAST.search(printed)):
            continue
        if BORROWED.stands_in(_OF_NO_SOURCE.sub(" ", printed)) or known_from_a_thing(printed):
            continue
        if quoted_at(span, reading, "content", "cue", "source", "evidence") or quoted_whole(span, reading):
            continue
        if not _plain(printed) or begins_with_a_source(printed, reading, persons=False) or by_a_body(printed, reading):
            continue
        sentence = shown_whole(span, reading, leaning=False)
        if sentence:
            yield Bare(sentence, span)


def _plain(printed: str) -> bool:
    """Is it a sentence of the report that judges nothing and whose subject nobody takes for a source?"""
    if ORDERS.match(printed) or not (CONCRETE.search(printed) or _TO_COME.search(printed)):
        return False
    if not COUNTED_OR_DATED.search(printed) and may_judge(printed):
        return False
    if LEANS.match(printed) or OF_SOMEBODY.match(printed):
        return False
    if TAKEN_FOR_ONE.search(" ".join(printed.split()[:SUBJECT])):
        return False
    return not (OUTLET.search(printed) or CAPTION.search(printed) or NO_REPORT.search(printed))
