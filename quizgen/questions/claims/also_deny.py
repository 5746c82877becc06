"""Who may be said to deny the same beside the key, and whether a stem names the key under its own name."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Reading, Stance
from quizgen.questions.claims.claims import claim, sources_of
from quizgen.questions.english.wording import word_count

#: "Also denied negligence", "rejected the charge": what it was is told before.
SHORT = 3
_BY_ITS_KIND = re.compile(
    r"The (?:[a-z]+ )?(?:company|firm|operator|group|club|council|ministry|bank|union|airline|agency|board|trust"
    r"|charity|party|government|authority|owner|developer|supplier|hospital|school|university|shop|brand|network|channel)$"
)
_A_NAME = re.compile(r"(?<!^)(?<![.!?] )\b[A-Z][\w’'&-]+ [A-Z][\w’'&-]+|\b[A-Z]{2,}\b")


def also_deny(denial: Attribution, reading: Reading) -> frozenset[str]:
    """The names of those who deny something in a word or two, which may be the same thing."""
    return frozenset(
        name
        for other in reading.attributions
        if other.stance is Stance.DENIES and other.id != denial.id and word_count(claim(other)) <= SHORT
        for source in sources_of(other, reading)
        for name in source.names
    )


def named_by_its_kind(who: str, stem: str) -> bool:
    """ "Who denied that a rota of Orrin Ferries is unsafe?" "The company": it is the one that the stem names."""
    return _BY_ITS_KIND.match(who) is not None and _A_NAME.search(stem) is not None
