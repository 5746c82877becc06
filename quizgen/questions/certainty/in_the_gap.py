"""A hedge and the words on both sides of a gap in, whether the sentence reads well with it, out."""

from __future__ import annotations

import re

from quizgen.questions.english.runs import run_set

#: Where a word of the key stands as near as this, it is doubled: "to rise over 75% over a year ago".
DOUBLED = 40
#: "The board's about 300 boats", "its slightly fewer than 300": after these only some words read well.
_OWNED = re.compile(r"(?:[’']s?|\b(?:its|their|his|her|our)) $")
_AFTER_OWNER = ("over", "more than", "roughly")
#: Of these nobody hears that they come twice.
_EVERYWHERE = ("a", "at", "no", "than", "of", "to", "up", "in")


def reads_well(key: str, before: str, after: str) -> bool:
    """ "To rise over 75% over a year ago" doubles a word, and "the board's about 300 boats" is clumsy."""
    if _OWNED.search(before) and key not in _AFTER_OWNER:
        return False
    around = before[-DOUBLED:], after[:DOUBLED]
    return not any(word in run_set(part) for part in around for word in key.split() if word not in _EVERYWHERE)
