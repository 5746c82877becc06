"""A statement and its way in, the other ways (or listeners) that may stand beside that way as wrong options, out."""

from __future__ import annotations

import re
from random import Random

from quizgen.model import Attribution, Reading, Span
from quizgen.questions.channel.channel_hints import hinted
from quizgen.questions.channel.channels import Way, way_of
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.labels import (
    AT_HEARING,
    BY_BROADCAST,
    CHANNELS,
    IN_SPEECH,
    IN_STUDY,
    IN_WRITING,
    LISTENERS,
    NO_WAY_TOLD,
    ON_THE_WEB,
    TO_ONE_OUTLET,
    TO_REPORTERS,
)

#: These two can be true of one occasion, so they never stand side by side.
_MAY_BE_ONE = {
    TO_ONE_OUTLET: (BY_BROADCAST,),
    TO_REPORTERS: (BY_BROADCAST,),
    BY_BROADCAST: (TO_ONE_OUTLET, TO_REPORTERS, IN_SPEECH),
    ON_THE_WEB: (IN_WRITING, IN_STUDY),
    IN_WRITING: (ON_THE_WEB, TO_ONE_OUTLET),  # an e-mail that answers one paper is not far from an interview
    IN_STUDY: (ON_THE_WEB, IN_WRITING),
    IN_SPEECH: (BY_BROADCAST, AT_HEARING),
    AT_HEARING: (BY_BROADCAST, IN_SPEECH, IN_WRITING),
}
#: Ways that any report may tell; the others tempt only where the article has a word of them.
_COMMON = (TO_ONE_OUTLET, TO_REPORTERS, IN_WRITING, IN_SPEECH, BY_BROADCAST)
_OF_THE_NET = re.compile(r"\b(?:tweet\w*|Twitter|Facebook|online|[Ww]ebsites?|[Ii]nternet|social media|20[012]\d)\b")


def rival_ways(attribution: Attribution, name: str, way: Way, reading: Reading, rng: Random) -> list[str]:
    """Ways that no word near the statement may tell, those of which the article has a word first."""
    text = reading.article.text
    near = {*_MAY_BE_ONE.get(way.label, ()), way.label, NO_WAY_TOLD, *hinted(name)}
    for span in _around(way.sentence, reading):
        if span == way.sentence or not _with_a_way(span, attribution, reading):
            near |= hinted(_without_content(span, attribution, text))
    there = hinted(text)
    scale = LISTENERS if way.listener else CHANNELS
    fit = [other for other in scale if other not in near and (other in there or other in _COMMON)]
    if not _OF_THE_NET.search(text):
        fit = [other for other in fit if other != ON_THE_WEB]
    fit.sort(key=lambda other: (other not in there, rng.random()))
    return [one for place, one in enumerate(fit) if not any(one in _MAY_BE_ONE[before] for before in fit[:place])]


def _with_a_way(span: Span, attribution: Attribution, reading: Reading) -> bool:
    """Does another source speak there by a way of its own?"""
    there = [a for a in reading.attributions if any(span.overlaps(cue) for cue in a.cue)]
    return any(way_of(a, reading) for a in there) and not any(
        {*a.source_ids} & {*attribution.source_ids} for a in there
    )


def _around(sentence: Span, reading: Reading) -> list[Span]:
    """The sentence, and those right before and after it."""
    told = sentences_of(reading.article)
    at = next((place for place, span in enumerate(told) if span.overlaps(sentence)), None)
    return [sentence] if at is None else [*told[max(0, at - 1) : at + 2]]


def _without_content(span: Span, attribution: Attribution, text: str) -> str:
    printed = span.of(text)
    for content in attribution.content:
        printed = printed.replace(content.of(text), " … ")
    return printed
