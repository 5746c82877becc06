"""The table of how verbs are used in, the uses of each verb out: verbs of one use fit the same sentence.

"The price plummeted" has no object, and "they vowed to stay" an infinitive; a verb that takes neither would be struck
out by that alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizgen.questions.words.glossary.frames_verbs import FRAMES_OF_VERBS


def _by_word(table: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in re.sub(r"\n {4}", " ", table.strip()).splitlines():
        frame, _, listed = line.partition(": ")
        for word in listed.split():
            found.setdefault(word, set()).add(frame)
    return {word: frozenset(frames) for word, frames in found.items()}


FRAMES: Mapping[str, frozenset[str]] = _by_word(FRAMES_OF_VERBS)
#: Verbs so used have no object.
WITHOUT_OBJECT = frozenset("rises acts from with to on in for against infinitive that".split())
PREPOSITIONS = frozenset("from with to on in for against".split())
