"""A source and an attribution in, whether it is proven to be a wrong answer to "who said so?" out."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Attribution, Reading, Source
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.claims.sameness import also_says, opponents_of
from quizgen.questions.english.likeness import same_words
from quizgen.questions.sources.kinship import kin, kin_of, may_belong
from quizgen.questions.sources.rivalry import NEARBY, distance
from quizgen.questions.sources.speakers import frame
from quizgen.questions.sources.voices import records_of

_AGREES = re.compile(
    r"\b(?:agree[sd]?|echo(?:es|ed|ing)|concurr?(?:s|ed)|agreeing|second(?:ed|s)|likewise|similarly)\b", re.I
)


#: "Mr Orr says he does not believe in it": whatever it is, those who call it untrue say no more.
_SHARES = re.compile(
    r"\b(?:do(?:es)?|did)(?: not|n[’']t) (?:believe|accept)(?: in)? (?:it|that|this|so)\b"
    r"|\b(?:thinks?|thought|says?|said|feels?|felt|believes?|believed) so\b",
    re.I,
)


def not_the_source(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """Proof that the source is a wrong answer to "who said this"."""
    keys = sources_of(attribution, reading)
    if any(kin(source, key) or may_belong(source, key) or may_belong(key, source) for key in keys):
        return False
    if also_says(source, claim(attribution), reading) and not _denier(source, attribution, reading):
        return False
    if _agrees_nearby(source, attribution, reading):
        return False
    # "Mr Oyelaran told the Gazette that ...": the Gazette stands in the evidence and did report it.
    if _speaks_beside(source, attribution, reading):
        return True
    return not any(same_words(name, frame(attribution, reading)) for name in source.names)


def _speaks_beside(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Orr said the pier was safe, and Mr Lund vowed to shut it": she has a claim of her own in the sentence."""
    return any(
        source.id in other.source_ids
        and not {*other.source_ids} & {*attribution.source_ids}
        and not {*other.cue} & {*attribution.cue}
        and any(span.contains(place) for span in attribution.evidence for place in other.source)
        for other in records_of(source, reading)
    )


def _agrees_nearby(source: Source, attribution: Attribution, reading: Reading) -> bool:
    """ "The governor agreed, saying ...": right after the claim, he makes it too."""
    return any(
        distance(attribution, other) <= NEARBY and not kin_of(source, reading).isdisjoint(other.source_ids)
        for other in _agreeing(reading)
    )


@lru_cache(maxsize=8)
def _agreeing(reading: Reading) -> tuple[Attribution, ...]:
    text = reading.article.text
    return tuple(
        a
        for a in reading.attributions
        if a.evidence
        and (_AGREES.search(frame(a, reading)) or any(_SHARES.search(span.of(text)) for span in a.evidence))
    )


def _denier(source: Source, attribution: Attribution, reading: Reading) -> bool:
    return any(source.id in other.source_ids for other in opponents_of(attribution, reading))
