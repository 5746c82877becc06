"""Two things said in one sentence in, the first of them as a claim of its own out.

"Ms Orr said that the pier was old and that it had been closed twice in the winter" asks for too much at once; that the
pier was old she has said as well.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.model import Attribution, ContentForm

_AND_THAT = re.compile(r",? (?:and|but)(?: also)? that (?=[\w’'“\"]+ )")
#: "The rules that bind us and that we made": of a clause that describes something, the second does so too.
_ANOTHER = re.compile(r"\b(?:that|whether|if|unless|either|both|neither|not only)\b", re.IGNORECASE)


def first_half(attribution: Attribution) -> Attribution | None:
    """None where it does not tell two things, or where it is open what the second "that" goes with."""
    if attribution.form is not ContentForm.CLAUSE:
        return None
    told, neutral = _cut(attribution.content_resolved), _cut(attribution.content_neutral)
    if not told or (attribution.content_neutral and not neutral):
        return None
    return replace(attribution, content_resolved=told, content_neutral=neutral)


def _cut(text: str) -> str:
    found = _AND_THAT.search(text) if " that " in text else None
    if found is None or _ANOTHER.search(text, 0, found.start()):
        return ""
    first = text[: found.start()]
    # "It was “old, and that is why it fell”": the mark that is opened there is not closed
    return first if first.count("“") == first.count("”") and first.count('"') % 2 == 0 else ""
