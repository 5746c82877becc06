"""A reading in, "Where could a reader best check this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.slips import FIRST_PERSON
from quizgen.questions.judgements.judging_words import may_judge
from quizgen.questions.news.nearness import nearness
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.records.sort import Sort
from quizgen.questions.records.sorts import sort_of
from quizgen.questions.sentences.shown_whole import shown_whole

LONGEST = 42
#: Whoever checks anything checks what the news rests on: a word of the headline or of the lead comes back. What a court
#: has decided or a law lays down matters anyway, before the last quarter of the report.
NEAR, EARLY = 1, 0.75
#: Who "he" is the article beside it tells; what "it" is, or "they", is one thing more to look for.
_LEANS = re.compile(
    r"(?:But |And |So |Yet )?(?:They|It|Its|Their|Both|This|These|That|Those|Such|Another|His|Hers?|Theirs)\b"
    r"|(?:But |And |So |Yet )?(?:He|She)\b.* (?:it|them|they|this|these|those|there)\b|.* (?:(?:granted"
    r"|gave) one|such (?!as\b)|the same|then)\b|In (?:that|those)\b"
)
#: No more than so many of one article; a quiz has one.
MOST = 2
_STEMS = (
    "Where could a reader best check this sentence from the article: {}?",
    "Which of these would be the best place to check this sentence from the article: {}?",
)
_LESSONS = (
    "Look for the record that was made closest to the event, by those whose task it is to keep it.",
    "Ask of each place: was it made before or after, who made it, and what for? Then choose the nearest record.",
    "Many pages on the same matter are not many proofs: go back to the place from which they have it.",
)


class Checked(NamedTuple):
    """A sentence as printed, where it stands, what sort of statement it makes, and how near it is to the news."""

    sentence: str
    span: Span
    sort: Sort
    near: int


class WhereToCheck(QuestionType):
    name = "where_to_check"
    shape = "choice"
    process = "E"
    most = 1
    on_wish = True  # raters passed 17 of 30: the wrong places seldom tempt
    title = "Where could it be checked?"
    description = "Find the record that would best show whether a statement is right."
    nature = Nature(fixed_labels=True, verbatim=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = sorted(_checked(reading), key=lambda one: -one.near)
        for one in found[:MOST]:
            yield self._choice(one, reading, rng)

    def _choice(self, one: Checked, reading: Reading, rng: Random) -> Choice:
        record = one.sort.record
        # of the sentence as well, so that quizzes of one seed do not all show the same places
        draw = Random(f"{rng.random()}-{one.sentence}")
        options = [Option(record.text, True, f"Yes: {record.note}")]
        rivals = (one.sort.tempting, *draw.sample(one.sort.others, 2))
        options += [Option(rival.text, feedback=rival.note) for rival in rivals]
        rng.shuffle(options)
        stem = rng.choice(_STEMS).format(one.sentence)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(one.span,),
            feedback=rng.choice(_LESSONS),
            difficulty=difficulty.rate(2, reading, stem, (one.span,)),
            skills=Skills("E", "RI.8.8", 2, "V"),
        )


def _checked(reading: Reading) -> Iterator[Checked]:
    text = reading.article.text
    for span in sentences_of(reading.article):
        printed = " ".join(span.of(text).split())
        kind = sort_of(printed, text)
        if kind is None or FIRST_PERSON.search(printed) or quoted_whole(span, reading) or _LEANS.match(printed):
            continue
        if not kind.ahead and may_judge(printed):
            continue
        near = nearness(span, reading)
        early = kind.ahead and span.end < EARLY * len(text)
        sentence = shown_whole(span, reading, longest=LONGEST) if early or near >= NEAR else ""
        if sentence:
            yield Checked(sentence, span, kind, near)
