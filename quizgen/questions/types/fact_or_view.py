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
from quizgen.questions.judging_words import judgement_by_name
from quizgen.questions.labels import CHECKABLE, EXPECTED, JUDGED, STATED, WANTED
from quizgen.questions.likeness import content_words, lexicon
from quizgen.questions.provenance import beside_a_source
from quizgen.questions.quoted import quoted_at, quoted_whole
from quizgen.questions.showable import showable
from quizgen.questions.speakers import clear_source
from quizgen.questions.statement_kinds import Told, expected_by, kind_of, wanted_by
from quizgen.questions.wording import inside

#: No more than so many of one kind of one article.
MOST = 2
LONGEST = 36
#: So many words of the headline (twice) and the lead come back in a sentence of the article's own.
LEAST = 3
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


#: The speaker stands in the sentence.
_HERE = "a source"
_OWN = (
    "What kind of statement is this sentence from the article: {sentence}?",
    "What kind of statement does the article make in this sentence: {sentence}?",
)
_BY = (
    "What kind of statement by {by} does this sentence from the article report: {sentence}?",
    "In this sentence from the article, what kind of statement by {by} is reported: {sentence}?",
)


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
        stems = _BY if one.by else _OWN
        stem = rng.choice(stems).format(by=one.by, sentence=one.sentence)
        why = _WHY[one.told.kind].format(words=one.told.words)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(
                Option(
                    label, label == one.told.kind, f"Yes: {why[:1].lower()}{why[1:]}" if label == one.told.kind else why
                )
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
    for span in sentences_of(reading.article):
        record = _only_one(span, reading)
        if record is None or record.negated or record.confidence < LEAST_CONFIDENCE:
            continue
        by = _HERE if _all_there(record, span) else _named(record, reading)
        sentence = _bare(verbatim(span, reading, leaning=True, longest=LONGEST, mended=True)) if by else ""
        told = _told(record, span, sentence, reading) if sentence and not _SLIP.search(sentence) else None
        if told is not None:
            free = 2 * bool(verbatim(span, reading, longest=LONGEST, mended=True))
            weight = free + _weight(span, reading)
            yield Printed(sentence, told, by, _evidence(record, span, reading), (record.id,), weight)


#: A sentence that is somebody's own words from end to end needs no second marks.
_QUOTED = re.compile(r"“‘((?:[^‘’]|’(?=\w))*?)[.,]?’”")


def _bare(sentence: str) -> str:
    whole = _QUOTED.fullmatch(sentence)
    return f"“{whole.group(1)}”" if whole else sentence


def _only_one(span: Span, reading: Reading) -> Attribution | None:
    """The one record of a sentence: what somebody is said to think inside of what they say is theirs as well."""
    told = [record for record in reading.attributions if _touches(record, span)]
    views = [view for view in reading.views if _touches(view, span)]
    if len(told) == 1:
        inside_it = all(any(place.contains(cue) for place in told[0].content) for view in views for cue in view.cue)
        return told[0] if inside_it else None
    return views[0] if not told and len(views) == 1 else None


def _evidence(record: Attribution, span: Span, reading: Reading) -> tuple[Span, ...]:
    return (span,) if _all_there(record, span) else evidence_of(record, reading)


def _all_there(record: Attribution, span: Span) -> bool:
    """Do the source and the verb stand in the sentence itself, so that it shows whose statement it is?"""
    return bool(record.source and record.cue) and all(span.contains(place) for place in (*record.source, *record.cue))


def _named(record: Attribution, reading: Reading) -> str:
    """Who speaks, where the sentence does not show it, and only where that is beyond doubt."""
    if len(record.source_ids) != 1 or record.doubt or not record.evidence:
        return ""
    source = sources_of(record, reading)[0]
    fit = showable(source, reading) and clear_source(record, reading)
    return inside(speaker(record, reading), reading.article.text) if fit else ""


def _told(record: Attribution, span: Span, sentence: str, reading: Reading) -> Told | None:
    text, frame = reading.article.text, sentence.strip("“”")
    verb = " ".join(" ".join(place.of(text) for place in record.cue).split())
    if any(_BY_THE_WAY.search(text[span.start : place.start]) for place in record.source):
        return None
    if words := wanted_by(frame):
        return Told(WANTED, words) if verb.split()[:1] == words.split()[:1] else None
    if words := judgement_by_name(frame):
        return Told(JUDGED, words) if record.cue_lemma in _NAMES and not _mixed(frame) else None
    if words := expected_by(frame):
        return Told(EXPECTED, words) if verb.split()[:1] == words.split()[:1] else None
    if record.cue_lemma.casefold() not in _SAYS:
        return None
    parts = [place for place in record.content if place.overlaps(span)]
    content = " ".join(_inner(place, span).of(text) for place in parts)
    return kind_of(" ".join(content.split()).strip(' ,.“”"').removeprefix("that "))


def _inner(place: Span, span: Span) -> Span:
    return Span(max(place.start, span.start), min(place.end, span.end))


#: By these somebody names a thing.
_NAMES = lexicon("call describe brand label dub term denounce condemn dismiss hail slam praise")
#: By these somebody states something: "decided that the fares should rise" and "promised" do more.
_SAYS = lexicon(
    """say tell add claim argue insist state stress contend explain believe think predict forecast estimate suggest
    complain note write tweet comment remark continue declare conclude reply respond observe feel fear maintain
    acknowledge admit concede report warn point_out announce confirm reveal show read mention post emphasise emphasize"""
) | {"according to", "point out"}
#: "The feud ended as the pair said they wanted peace": the sentence is about something else.
_BY_THE_WAY = re.compile(
    r"\b(?:as|after|when|while|before|because|although|though|which|whom|that|where|with)\s+(?:the\s+)?$"
)


def _mixed(frame: str) -> bool:
    return re.search(r"\b(?:will|would|should|must|may|might|could|because|but|while)\b|\d", frame) is not None


def _touches(record: Attribution, span: Span) -> bool:
    return any(span.overlaps(place) for place in (*record.content, *record.cue, *record.source))


#: What everybody could know without the article.
_OLD = re.compile(r"\bborn\b|\baged\b|\byears?[- ]old\b|\bwas \d+\b")


def _reported(reading: Reading) -> Iterator[Printed]:
    """The sentences in which nobody speaks but the article."""
    views = [view for view in reading.views if view.source_ids]
    for span in sentences_of(reading.article):
        if quoted_at(span, reading, "content", "cue", "source", views=False) or quoted_whole(span, reading):
            continue
        weight = _weight(span, reading)
        sentence = verbatim(span, reading, longest=LONGEST) if weight >= LEAST else ""
        if (
            not sentence
            or _SLIP.search(sentence)
            or _OLD.search(sentence)
            or any(_touches(view, span) for view in views)
        ):
            continue
        told = kind_of(sentence.strip("“”")) if not beside_a_source(span, reading) else None
        if told is not None and told.kind in (CHECKABLE, EXPECTED):
            yield Printed(sentence, told, "", (span,), (), weight)


def _weight(span: Span, reading: Reading) -> int:
    """How near the sentence is to the news: words of the headline and the lead come back in it."""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    own = content_words(span.of(article.text))
    return 2 * len(own & content_words(article.headline)) + len(own & content_words(lead))
