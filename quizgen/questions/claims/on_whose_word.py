"""A statement in, the question on whose word the article gives it and those who speak but did not say it out."""

from __future__ import annotations

import re
from random import Random

from quizgen.model import Naming, Option, Reading, Source, Statement
from quizgen.questions.claims.arguable import FIGURE, arguable
from quizgen.questions.claims.provenance import readable_inside, reporters_alone, said_again
from quizgen.questions.claims.said import about_something_else
from quizgen.questions.claims.sameness import also_says
from quizgen.questions.english.likeness import content_words, same_words
from quizgen.questions.sentences.beside import needs_the_article
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.levelling import fair_beside, named_like
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.voices import records_of, speaks

MOST = 3
_STEM = "Which source, if any, does the article give for the statement that {}?"


#: "In 1979 rebels took the island", "the host of 100% Harbour Songs": a year or a name is no figure to be weighed.
_DATED = re.compile(r"\b(?:1[0-9]|20)\d\d\b(?![,.]\d|%)|\b\d+%? (?=[A-Z])|(?<=[A-Z] )\d+\b")


def whose_word(text: str, reading: Reading) -> str:
    """The question; "" where the statement cannot stand after "that"."""
    told = readable_inside(text, reading) if text and not needs_the_article(text, reading) else ""
    return _STEM.format(told) if told else ""


#: "Lund Motors reported a profit of 3m crowns": the figures below are the firm's, too.
_RESULTS = re.compile(
    r"\breport(?:s|ed|ing)?\b[^.]{0,90}\b(?:results|earnings|profits?|loss(?:es)?|income|sales|revenues?)\b"
)
LEAD = 600
#: So many characters after somebody has spoken twice, it may be still he.
NEAR = 300


def stated_by_nobody(statement: Statement, reading: Reading) -> bool:
    """Is it the reporter's own beyond doubt, and something whose source a reader would look for?"""
    text, headline = statement.text, reading.article.headline
    on_it = len(content_words(text) & content_words(headline)) > 1
    return (
        (on_it or bool(FIGURE.search(_DATED.sub(" ", text))))
        and arguable(_DATED.sub(" ", text))
        and reporters_alone(statement, reading)
        and not _goes_on_speaking(statement, reading)
        and not (FIGURE.search(text) and _goes_on_counting(statement, reading))
        and not (FIGURE.search(text) and _RESULTS.search(reading.article.text[:LEAD]))
        and not said_again(text, (statement.span,), reading)
    )


def _goes_on_speaking(statement: Statement, reading: Reading) -> bool:
    """ "Turning to last year, Lund said ... Lund added ... Sales rose by 8 pct": he may well be telling that, too."""
    at = statement.span.start
    spoke = [(a.evidence[-1].end, a.source_ids) for a in reading.attributions if a.evidence and a.source_ids]
    before = sorted(one for one in spoke if one[0] <= at)[-2:]
    return len(before) == 2 and before[0][1] == before[1][1] and at - before[1][0] <= NEAR


def _goes_on_counting(statement: Statement, reading: Reading) -> bool:
    """ "Lund's list had 5,000 calls, according to Harland. In May it was 300. Orr comes in at 40.": of one table."""
    block = reading.article.block_at(statement.span.start)
    return block is not None and any(
        block.span.start <= span.start < statement.span.start and re.search(r"\d", span.of(reading.article.text))
        for attribution in reading.attributions
        for span in attribution.content
    )


def speakers_beside(statement: Statement, reading: Reading, rng: Random) -> list[Option]:
    """Up to three people or bodies of one kind that speak nearest to it, and of whom nothing like it is told."""
    text, at = statement.text, statement.span.start
    fit: list[tuple[int, float, Source]] = []
    for source in reading.sources:
        if not speaks(source, reading) or not showable(source, reading) or not says_whose(source):
            continue
        if source.naming is Naming.UNTRACEABLE or betrays(text, source) or also_says(source, text, reading):
            continue
        if any(same_words(name, text) for name in source.names):
            continue
        near = min(
            abs(span.start - at) for record in records_of(source, reading) for span in record.cue or record.content
        )
        fit.append((near, rng.random(), source))
    kept: list[Source] = []
    for _, _, source in sorted(fit, key=lambda item: item[:2]):
        if len(kept) < MOST and all(fair_beside(taken, source) and not kin(taken, source) for taken in kept):
            kept.append(source)
    names = [named_like(source, kept[0]) for source in kept]
    return [
        Option(name, feedback=about_something_else(records_of(source, reading)[0], reading))
        for name, source in zip(names, kept, strict=True)
        if name
    ]
