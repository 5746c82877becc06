"""A reading in, who really speaks in it out: whom the article only names is no rival of somebody it quotes."""

from __future__ import annotations

from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Quote, Reading, Source
from quizgen.questions.likeness import content_words, lexicon

LEAST_CONFIDENCE = 0.5
#: Verbs that tell of speech even where only a phrase of it is left: "told the board of his doubts".
_SAYS = lexicon("say tell add write tweet warn ask urge accuse criticise criticize condemn deny demand")
_WHOLE = (ContentForm.CLAUSE, ContentForm.QUOTATION)


def speaks(source: Source, reading: Reading) -> bool:
    """Has the source words or claims of its own in the article?"""
    return source.id in _voices(reading)


def records_of(source: Source, reading: Reading) -> tuple[Attribution, ...]:
    """Everything that the article has the source say."""
    return tuple(a for a in reading.attributions if source.id in a.source_ids and _is_speech(a))


@lru_cache(maxsize=8)
def _voices(reading: Reading) -> frozenset[str]:
    return frozenset(id for a in reading.attributions if _is_speech(a) for id in a.source_ids)


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
