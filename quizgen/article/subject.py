"""A line that may be a headline with the paragraphs above and below it in; whether another story begins there, out.

A crosshead goes on with the people, places and things of its article; the headline of another article brings its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.article import shapes
from quizgen.article.dates import MONTH, WEEKDAY

# A name in the middle of a sentence, where the capital is its own
NAME = re.compile(r"(?<=[^\W_]\s|[,;:]\s)[A-Z][\w’'-]{2,}")
SHORTEST, LONG = 150, 400  # words on either side: a short text shares little with any other, two long ones more
FEWEST_NAMES = 5
CROSSHEAD = 5  # words; a headline is seldom so short, and then more of it must come again
# The most that two stories share, of the side that has fewer: of its names; of its names and words, added up
SHARED_NAMES, SHARED, SHARED_BY_LONG = 0.15, 0.25, 0.33
TAKEN_UP = 0.33  # of the headline's own words, in the paragraphs under it
LEAD = 5  # paragraphs
# "He added that ...", "Meanwhile ...": no story begins so
LEANING = re.compile(
    r"\W*(?:he|she|they|it|this|that|these|those|his|her|their|its|but|and|so|yet|however|meanwhile|also|another|both"
    r"|such|then|instead|i|we|you)\b",
    re.IGNORECASE,
)
STEM = 6  # letters: "repairs" and "repairing" are one word here


def other_story(headline: str, above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether what stands below the headline takes it up and shares almost no name and few words with what is above."""
    if LEANING.match(below[0]):
        return False
    length = min(sum(len(shapes.words(line)) for line in side) for side in (above, below))
    if length < SHORTEST:
        return False
    names, others = _names(above), _names(below)
    shared = _share(names, others)
    if min(len(names), len(others)) < FEWEST_NAMES or shared > SHARED_NAMES:
        return False
    before = _weighty(above)
    if shared + _share(before, _weighty(below)) > (SHARED_BY_LONG if length >= LONG else SHARED):
        return False
    own = _weighty([headline])
    taken_up = len(own & _weighty(below[:LEAD]))
    if len(shapes.words(headline)) <= CROSSHEAD and taken_up < 2:
        return False
    return taken_up >= TAKEN_UP * len(own) and taken_up > len(own & before)


def _share(first: set[str], second: set[str]) -> float:
    return len(first & second) / max(1, min(len(first), len(second)))


def _names(lines: Sequence[str]) -> set[str]:
    found = {match.group().rstrip("'’s") for line in lines for match in NAME.finditer(line)}
    return {name for name in found if name.lower() not in MONTH and not WEEKDAY.fullmatch(name.lower())}


def _weighty(lines: Sequence[str]) -> set[str]:
    found = (word.lower() for line in lines for word in shapes.words(line) if len(word) > 4)
    return {word[:STEM] for word in found if word not in shapes.SMALL}
