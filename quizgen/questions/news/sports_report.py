"""An article in, whether it is a report on sport, out."""

from __future__ import annotations

import re
from functools import lru_cache

_SPORT = re.compile(
    r"\b(?:match(?:es)?|coach(?:es)?|striker|midfielder|goalkeeper|goals?|cup|league|tournament|championships?|rugby|tennis"
    r"|squad|half-time|referee|season|football|cricket|athletics|quarter-?final|semi-?final|open|seed|kick|fly-half|medal|players?|champions?"
    r"|grand slam|six nations|wimbledon|premiership|wing|prop|scrum|innings|wicket|teams?|club)\b"
)
LEAST_OF_SPORT = 5


@lru_cache(maxsize=8)
def of_sport(text: str) -> bool:
    """Does the text of the article name much of what belongs to a game?"""
    found = _SPORT.findall(text.lower())
    return len(found) >= LEAST_OF_SPORT and len({*found}) > 2
