"""A claim in, claims of other sources that may stand beside it as wrong options out."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from random import Random

from quizgen.model import (
    Attribution,
    ContentForm,
    Reading,
    Stance,
)
from quizgen.questions.claims.claims import claim, sources_of, speaker, untraceable, usable
from quizgen.questions.claims.sameness import (
    also_says,
    supported,
)
from quizgen.questions.english.likeness import alike
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.quotations.one_speech import one_speech
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.kinship import betrays


@lru_cache(maxsize=16)
def _claims_in(form: ContentForm, reading: Reading) -> tuple[Attribution, ...]:
    """What may stand beside a claim of this form."""
    return tuple(
        a
        for a in reading.attributions
        if usable(a, reading, read=True) and a.form is form and a.stance not in (Stance.DENIES, Stance.DEMANDS)
    )


def rival_claims(
    attribution: Attribution, reading: Reading, rng: Random, *, form: ContentForm, shown: Callable[[Attribution], str]
) -> list[tuple[str, Attribution]]:
    """The claims of other sources in the same grammatical form, as `shown`, provably not made by this source.

    Those come first that are of its length and share words with it: a claim on another matter tempts nobody.
    """
    keys = sources_of(attribution, reading)
    mine = claim(attribution)
    length = word_count(shown(attribution))
    found: list[tuple[tuple[bool, float], str, Attribution]] = []
    for other in _claims_in(form, reading):
        theirs, text = claim(other), shown(other)
        if not text or not 0.4 <= length / word_count(text) <= 2.5 or supported(attribution, other, reading):
            continue
        if any(one_house(key, source, reading) for key in keys for source in sources_of(other, reading)):
            continue
        if alike(mine, theirs) >= 0.5 or any(also_says(key, theirs, reading) for key in keys):
            continue
        if any(betrays(theirs, source) for source in (*keys, *sources_of(other, reading))):
            continue
        far = abs(1 - length / word_count(text)) - alike(mine, theirs) + rng.random() / 4
        found.append(((untraceable(other, reading), far), text, other))
    kept: list[tuple[str, Attribution]] = []
    for _, text, other in sorted(found, key=lambda item: item[0]):
        if not any(alike(text, taken) >= 0.5 or one_speech(other, rival, reading) for taken, rival in kept):
            kept.append((text, other))
    return kept


def who_said_instead(other: Attribution, reading: Reading) -> str:
    """The feedback of a claim that belongs to somebody else."""
    return f"The article gives another source for this: {inside(speaker(other, reading), reading.article.text)}."
