"""A reading in, who really speaks in it out: whom the article only names is no rival of somebody it quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Quote, Reading, Source
from quizgen.questions.english.likeness import content_words, lexicon

LEAST_CONFIDENCE = 0.5
#: Verbs that tell of speech even where only a phrase of it is left: "told the board of his doubts".
_SAYS = lexicon("say tell add write tweet warn ask urge accuse criticise criticize condemn deny demand")
_WHOLE = (ContentForm.CLAUSE, ContentForm.QUOTATION)


def speaks(source: Source, reading: Reading) -> bool:
    """Has the source words or claims of its own in the article?"""
    return source.id in _records(reading)


def records_of(source: Source, reading: Reading) -> tuple[Attribution, ...]:
    """Everything that the article has the source say."""
    return _records(reading).get(source.id, ())


@lru_cache(maxsize=8)
def _records(reading: Reading) -> Mapping[str, tuple[Attribution, ...]]:
    """What each source says, by its id."""
    found: dict[str, list[Attribution]] = {}
    for attribution in reading.attributions:
        if not _is_speech(attribution) or _hears(attribution, reading):
            continue
        for id in {*attribution.source_ids}:
            found.setdefault(id, []).append(attribution)
    return {id: tuple(records) for id, records in found.items()}


_IS_TOLD = re.compile(r"\b(?:been|was|were|being|is|are|get|got) (?:\w+ ){0,2}told$")


def _hears(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Lund, who had been told that he was ill, went out": somebody else spoke."""
    if attribution.cue_lemma != "tell":
        return False
    text = reading.article.text
    return any(
        _IS_TOLD.search(text[max(0, cue.start - 30) : cue.end])
        and any(source.end <= cue.start for source in attribution.source)
        for cue in attribution.cue
    )


def _is_speech(attribution: Attribution) -> bool:
    """ "Mr Lund argued two cases" and "did not respond to a request" are no speech.

    A claim that cannot be asked about, because it is not certain what its "it" means, still shows that they spoke.
    """
    if attribution.negated or attribution.confidence < LEAST_CONFIDENCE or not attribution.content:
        return False
    if attribution.form in _WHOLE:
        return not attribution.doubt.startswith("The article does not say that")
    if attribution.cue_lemma in _SAYS or attribution.quote is not Quote.INDIRECT:
        return True
    return not attribution.doubt and len(content_words(attribution.content_resolved)) > 1
