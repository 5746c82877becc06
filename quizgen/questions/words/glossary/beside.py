"""Words that tell a sense in, the pattern of what stands right beside the word that has it, or has it not, out."""

from __future__ import annotations

import re
from functools import lru_cache

#: "Insisted he was ill", "indicated it would pay": the "that" is left out.
_CLAUSE = (
    r"(?:that|(?:he|she|they|there) [a-z’'-]+|it (?:is|was|will|would|has|had|can|could|may|might|must|should|does|did"
    r"|plan|want|expect|intend|need)(?:s|ed)?)"
)


@lru_cache(maxsize=512)  # some entries of the tables have such a word
def following(word: str) -> re.Pattern[str]:
    """What begins with it right after a word; "that" stands for a clause, with "that" or without."""
    return re.compile(rf"\s+{_CLAUSE if word == 'that' else word}\b")


@lru_cache(maxsize=128)
def right_after(words: str) -> re.Pattern[str]:
    """One of these words right after another: "the recognition that", "the province’s"."""
    return re.compile(rf"(?:\s+|(?=[’']))(?:{words})(?!\w)")


@lru_cache(maxsize=128)
def right_before(words: str) -> re.Pattern[str]:
    """One of these words right before another: "the housing scheme"."""
    return re.compile(rf"\b(?:{words})\s+$", re.IGNORECASE)
