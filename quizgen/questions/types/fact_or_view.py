"""A reading in, "What kind of statement is this: “...”?" questions out: to be checked, a judgement, a forecast, a wish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Attribution, Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import LEAST_CONFIDENCE, sources_of, speaker
from quizgen.questions.evidence import evidence_of, sentences_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, STATED, WANTED
from quizgen.questions.likeness import content_words
from quizgen.questions.provenance import beside_a_source
from quizgen.questions.quoted import quoted_at, quoted_whole
from quizgen.questions.showable import showable
from quizgen.questions.speakers import clear_source
from quizgen.questions.statement_kinds import Told, expected_by, kind_of, wanted_by
from quizgen.questions.wording import inside

#: No more than so many of one kind of one article.
MOST = 2
LONGEST = 36
_WHY = {
    CHECKABLE: "Records or people who were there could show whether it is so.",
    JUDGED: "“{words}” weighs something: others may think otherwise, and no record could settle it.",
    EXPECTED: "“{words}” looks ahead: when it was written, nobody could know whether it would come.",
    WANTED: "“{words}” tells what somebody wants, not what is or was so.",
}
_LESSONS = {
    CHECKABLE: "That something could be checked does not make it true: it means that somebody could find out.",
    JUDGED: "A judgement is neither true nor false. Ask who judges, and with what reasons.",
    EXPECTED: "A forecast may be well founded, but it is not news of what has happened. Ask what it rests on.",
    WANTED: "A demand tells what somebody wants, and for whom they speak. It does not tell what is so.",
}
_SLIP = re.compile(r"(?-i:[.?!]’ [A-Z])|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã|https?:|[<>@#…]", re.IGNORECASE)


class Printed(NamedTuple):
    """A sentence as it is printed, what kind of statement is made in it, by whom, and where it stands."""

    sentence: str
    told: Told
    by: str
    evidence: tuple[Span, ...]
    about: tuple[str, ...]
    weight: int


class FactOrView(QuestionType):
    name = "fact_or_view"
    shape = "choice"
    process = "E"
    most = 2
    title = "Fact or view?"
    description = "Tell what could be checked from a judgement, a forecast and a demand."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found = [*_said(reading), *_reported(reading)]
        for kind in STATED:
            fit = sorted((one for one in found if one.told.kind == kind), key=lambda one: -one.weight)
            for one in fit[:MOST]:
                yield self._choice(one, reading, rng)

    def _choice(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        stems = (
            (
                f"What kind of statement by {one.by} does this sentence from the article report: {one.sentence}?",
                f"In this sentence from the article, what kind of statement by {one.by} is reported: {one.sentence}?",
            )
            if one.by
            else (
                f"What kind of statement is this sentence from the article: {one.sentence}?",
                f"What kind of statement does the article make in this sentence: {one.sentence}?",
            )
        )
        stem = rng.choice(stems)
        why = _WHY[one.told.kind].format(words=one.told.words)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(
                Option(label, label == one.told.kind, f"Yes: {why[:1].lower()}{why[1:]}" if label == one.told.kind else why)
                for label in STATED
            ),
            evidence=one.evidence,
            feedback=_LESSONS[one.told.kind],
            difficulty=difficulty.rate(2, reading, stem, one.evidence),
            skills=Skills("E", "RI.8.8", 2, "V"),
            about=one.about,
        )


def _said(reading: Reading) -> Iterator[Printed]:
    """The sentences in which one source, and nobody else, says something."""
    text = reading.article.text
    for span in sentences_of(reading.article):
        there = [r for r in (*reading.attributions, *reading.views) if _touches(r, span)]
        if len(there) != 1 or not _sound(there[0], reading):
            continue
        record = there[0]
        sentence = verbatim(span, reading, leaning=True, longest=LONGEST, mended=True)
        if not sentence or _SLIP.search(sentence):
            continue
        told = _told(record, span, sentence, reading)
        if told is not None:
            by = inside(speaker(record, reading), text)
            yield Printed(sentence, told, by, evidence_of(record, reading), (record.id,), _weight(span, reading))


def _told(record: Attribution, span: Span, sentence: str, reading: Reading) -> Told | None:
    text = reading.article.text
    frame = sentence.strip("“”")
    if words := wanted_by(frame):
        return Told(WANTED, words) if record.cue and _is_cue(words, record, text) else None
    if words := expected_by(frame):
        return Told(EXPECTED, words) if record.cue and _is_cue(words, record, text) else None
    parts = [place for place in record.content if span.contains(place) or place.contains(span)]
    content = " ".join(_inner(place, span).of(text) for place in parts)
    return kind_of(" ".join(content.split()).strip(" ,.“”\"").removeprefix("that "))


def _inner(place: Span, span: Span) -> Span:
    return Span(max(place.start, span.start), min(place.end, span.end))


def _is_cue(words: str, record: Attribution, text: str) -> bool:
    cue = " ".join(place.of(text) for place in record.cue)
    return cue.split()[0] == words.split()[0]


def _touches(record: Attribution, span: Span) -> bool:
    return any(span.overlaps(place) for place in (*record.content, *record.cue, *record.source))


def _sound(record: Attribution, reading: Reading) -> bool:
    """Is it beyond doubt who speaks, and is it one whose name can be shown?"""
    if len(record.source_ids) != 1 or record.negated or record.doubt or record.confidence < LEAST_CONFIDENCE:
        return False
    source = sources_of(record, reading)[0]
    return bool(record.evidence) and showable(source, reading) and clear_source(record, reading)


def _reported(reading: Reading) -> Iterator[Printed]:
    """The sentences in which nobody speaks but the article."""
    for span in sentences_of(reading.article):
        if quoted_at(span, reading, "content", "cue", "source") or quoted_whole(span, reading):
            continue
        sentence = verbatim(span, reading, longest=LONGEST)
        if not sentence or _SLIP.search(sentence) or beside_a_source(span, reading):
            continue
        told = kind_of(sentence.strip("“”"))
        if told is not None and told.kind in (CHECKABLE, EXPECTED):
            yield Printed(sentence, told, "", (span,), (), _weight(span, reading))


def _weight(span: Span, reading: Reading) -> int:
    """How near the sentence is to the news: words of the headline and the lead come back in it."""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    own = content_words(span.of(article.text))
    return 2 * len(own & content_words(article.headline)) + len(own & content_words(lead))
