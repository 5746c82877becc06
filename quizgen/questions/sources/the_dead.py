"""A person and the reading in, whether the report tells of that person's death and has no words of theirs, out.

At the inquest into his death nobody takes the dead man for who speaks there.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Quote, Reading, Source
from quizgen.questions.sources.voices import records_of

#: "Mr Lund died", "Ann Hill, 30, who was found dead", "Mr Lund’s death".
_BEHIND = re.compile(
    r"(?:,? (?:aged )?\d+,?)?(?: who)?(?: has| had)?"
    r" (?:died|drowned|passed away"
    r"|(?:was|been) (?:found dead|killed|murdered|shot dead|stabbed to death|fatally \w+))\b"
    r"|[’']s? (?:\w+ )?(?:death|murder|killing|killers?|funeral|body (?:was|has been) found|inquest)\b"
)
#: "the death of Mr Lund", "an inquest into how Ann Hill died", "the late Ann Hill".
_BEFORE = re.compile(
    r"\b(?:death|murder|killing|funeral|suicide) of (?:[\w.’'-]+ ){0,3}$"
    r"|\binquest (?:in)?to (?:the death of )?(?:\w+ ){0,2}$"
    r"|\b(?:who )?(?:killed|murdered) (?:Mr |Mrs |Ms )?$|\b[Tt]he late (?:Mr |Mrs |Ms |Dr )?$"
)


@lru_cache(maxsize=1024)
def silent_and_dead(person: Source, reading: Reading) -> bool:
    """Not so somebody whose own words are quoted: what Mr Lund said before he died he may be asked for."""
    if person.coarse != "person" or any(one.quote is not Quote.INDIRECT for one in records_of(person, reading)):
        return False
    text = reading.article.text
    return any(
        _BEHIND.match(text, named.end) or _BEFORE.search(text[max(0, named.start - 60) : named.start])
        for named in person.mentions
        if text[named.start].isupper()
    )
