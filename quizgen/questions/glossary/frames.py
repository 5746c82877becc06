"""Tables of what words are said of in, the frames of every word out: words of one frame fit the same sentence.

"Undisclosed" is said of amounts, and so is "exorbitant"; no amount is "eager", and nobody would look at that twice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizgen.questions.glossary.frames_adjectives import FRAMES_OF_ADJECTIVES, FRAMES_OF_ADVERBS
from quizgen.questions.glossary.frames_more import (
    FRAMES_OF_MORE_ADJECTIVES,
    FRAMES_OF_MORE_ADVERBS,
    FRAMES_OF_MORE_VERBS,
)
from quizgen.questions.glossary.frames_nouns import FRAMES_OF_NOUNS
from quizgen.questions.glossary.frames_nouns_by_field import MORE_FRAMES_OF_NOUNS
from quizgen.questions.glossary.frames_verbs import FRAMES_OF_VERBS


def _by_word(table: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in re.sub(r"\n {4}", " ", table.strip()).splitlines():
        frame, _, listed = line.partition(": ")
        for word in listed.split():
            found.setdefault(word, set()).add(frame)
    return {word: frozenset(frames) for word, frames in found.items()}


#: By the name of the part of speech.
FRAMES: Mapping[str, Mapping[str, frozenset[str]]] = {
    "verb": _by_word(FRAMES_OF_VERBS + FRAMES_OF_MORE_VERBS),
    "noun": _by_word(FRAMES_OF_NOUNS + MORE_FRAMES_OF_NOUNS),
    "adjective": _by_word(FRAMES_OF_ADJECTIVES + FRAMES_OF_MORE_ADJECTIVES),
    "adverb": _by_word(FRAMES_OF_ADVERBS + FRAMES_OF_MORE_ADVERBS),
}
#: Verbs so used have no object.
WITHOUT_OBJECT = frozenset("rises acts from with to on in for against infinitive that".split())
PREPOSITIONS = frozenset("from with to on in for against".split())
