"""The table of headline words in, each with the places where it is sure to have its meaning, out."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from quizgen.questions.english.needed import needed
from quizgen.questions.words.headlines.describing import DESCRIBING
from quizgen.questions.words.headlines.first_words import SETS, TABLE
from quizgen.questions.words.headlines.nouns_affairs import NOUNS_OF_AFFAIRS
from quizgen.questions.words.headlines.nouns_measures import NOUNS_OF_MEASURES
from quizgen.questions.words.headlines.nouns_people import NOUNS_OF_PEOPLE
from quizgen.questions.words.headlines.phrases import PHRASES
from quizgen.questions.words.headlines.verbs_changes import VERBS_OF_CHANGES
from quizgen.questions.words.headlines.verbs_courts import VERBS_OF_COURTS
from quizgen.questions.words.headlines.verbs_quarrels import VERBS_OF_QUARRELS


class HeadlineWord(NamedTuple):
    """A word as a question shows it ("verb", "axe"), where it is found, its meaning, and what it may be taken for.

    Of six hundred patterns few are ever tried: each is compiled when a headline has its text.
    """

    kind: str
    word: str
    pattern: str
    meaning: str
    rivals: tuple[str, ...]

    def search(self, small: str) -> re.Match[str] | None:
        return _compiled(self.pattern).search(small)


_compiled = cache(re.compile)


#: "Win over Orr", "hand over power", "turns over": there "over" has another sense, as it has before a number.
_NOT_BEFORE_OVER = (
    "stand stands win wins won victory triumph control power take takes took hand hands turn turns run runs lead edge"
    " come fall spill boil knock roll pull pass passed bowl"
)
#: "Passes bill over protests" is in spite of them, "held over protests" because of them; "bats hunt over water".
_NOT_AFTER_OVER = (
    r"(?:[a-z’']+ ){0,3}(?:protests?|objections?|opposition|veto|warnings?|concerns?|fears?|pleas?|outcry|doubts)\b|"
    r"(?:[a-z’']+ )?(?:waters?|lakes?|land|seas?|ocean|sky|skies|hills|mountains|rooftops|horizon)\b|"
    r"\d|(?:all|half|there|the|from|to|by|line|time|weekend|years?|last|next|once|until|budget"
    r"|schedule|target|capacity|quota|limit|weight|age|as|and|for|in|on|when"
    r"|a (?:third|quarter|half|year|week|decade|month))\b"
)
_OVER = HeadlineWord(
    "word",
    "over",
    "".join(rf"(?<!\b{word} )" for word in _NOT_BEFORE_OVER.split())
    + rf"(?<=[a-z’'] )over(?= (?!{_NOT_AFTER_OVER})[a-z‘’'])",
    "because of, or about",
    ("in spite of", "instead of", "during the time of"),
)
_RIVALS = 3
_TABLES = (
    TABLE,
    PHRASES,
    VERBS_OF_COURTS,
    VERBS_OF_QUARRELS,
    VERBS_OF_CHANGES,
    NOUNS_OF_AFFAIRS,
    NOUNS_OF_MEASURES,
    NOUNS_OF_PEOPLE,
    DESCRIBING,
)
#: Where a long pattern goes on in the next line of a table: nothing stands between the two.
_BROKEN = re.compile(r"\n    (?=\|\S|\(\?)")


def _words() -> tuple[HeadlineWord, ...]:
    found: list[HeadlineWord] = []
    for line in "".join(_BROKEN.sub("", table).replace("\n    ", " ") for table in _TABLES).splitlines():
        if not line:
            continue
        asked, rest = line.split(" | ", 1)
        kind, word = asked.split(" ", 1)
        pattern, meaning, others = rest.rsplit(" | ", 2)
        rivals = tuple(rival.strip() for rival in others.split(" ; "))
        if len(rivals) != _RIVALS:
            raise ValueError(f"This line of the table of headline words has not three rivals: {line}")
        for name, members in SETS.items():
            pattern = pattern.replace(name, members)
        found.append(HeadlineWord(kind, word, pattern, meaning, rivals))
    return (*found, _OVER)


HEADLINE_WORDS = _words()


@cache
def _needed() -> tuple[tuple[str, int], ...]:
    """A headline has few of these texts, and without one of its own no word need be searched for."""
    return tuple((text, place) for place, word in enumerate(HEADLINE_WORDS) for text in needed(word.pattern) or ("",))


def headline_words_in(small: str) -> list[HeadlineWord]:
    """The words that a headline in small letters has, in the order of the table."""
    places = {place for text, place in _needed() if text in small}
    return [word for place in sorted(places) if (word := HEADLINE_WORDS[place]).search(small)]
