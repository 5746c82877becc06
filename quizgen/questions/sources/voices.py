"""A reading in, who really speaks in it out: whom the article only names is no rival of somebody it quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from quizgen.model import Attribution, ContentForm, Quote, Reading, Source, Span
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


#: Verbs of which the subject of the passive is spoken to.
_TO_SOMEBODY = r"(?:told|asked|urged|warned|ordered|advised|instructed|reminded|informed|invited|begged|forbidden)"
_IS_TOLD = re.compile(rf"\b(?:been|was|were|being|is|are|be|get|got) (?:\w+ ){{0,2}}{_TO_SOMEBODY}$")
#: "Clinics told to share their beds": of all but "ask to" nobody is the speaker without somebody to be told.
_TOLD_TO = re.compile(r"(?:told|urged|warned|ordered|advised|instructed|reminded|forbidden) (?:not )?to\b")


def _hears(attribution: Attribution, reading: Reading) -> bool:
    """ "Mr Lund, who had been told that he was ill", "schools have been asked to close": somebody else spoke."""
    text = reading.article.text
    return any(
        (_IS_TOLD.search(text[max(0, cue.start - 30) : cue.end]) or _TOLD_TO.match(text, _last_word(cue, text)))
        and bool(attribution.source)
        and all(source.end <= cue.start for source in attribution.source)
        for cue in attribution.cue
    )


def _last_word(cue: Span, text: str) -> int:
    return cue.start + cue.of(text).rstrip().rfind(" ") + 1


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
