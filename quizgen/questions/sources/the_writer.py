"""A name in, whether it is that of whoever wrote the report out: nobody of whom the report tells, and no rival."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading, Section
from quizgen.questions.english.likeness import same_words

#: "Staff Writer Ann Orr can be reached at ...": the lines in which a page tells whose report it is.
_SIGNED = re.compile(
    r"\b(?:[Ss]taff [Ww]riter|can be reached (?:at|on)|contributed (?:to this (?:report|story)|reporting))\b"
    r"|^\W*(?:(?:Additional )?[Rr]eporting|Written|Edited|Editing|Words|Report) by\b",
    re.MULTILINE,
)
#: A longer line is a paragraph of the report.
_LONGEST = 200


def wrote_it(name: str, reading: Reading) -> bool:
    """Does the page name this person as its writer, above the report or below it?"""
    signed = _signed(reading)
    return bool(signed) and all(same_words(part, signed) for part in name.split()[-2:])


@lru_cache(maxsize=8)
def _signed(reading: Reading) -> str:
    text = reading.article.text
    lines = (block.span.of(text) for block in reading.article.blocks if block.section is Section.BYLINE)
    below = (
        (line for line in text.splitlines() if len(line) <= _LONGEST and _SIGNED.search(line))
        if _SIGNED.search(text)
        else ()
    )
    return "\n".join((*lines, *below))
