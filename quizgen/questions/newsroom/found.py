"""A sentence as printed in, the phrases of news reports in it out, each where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.newsroom.courts import COURTS
from quizgen.questions.newsroom.phrase import Phrase
from quizgen.questions.newsroom.sources import SOURCES
from quizgen.questions.newsroom.studies import STUDIES

PHRASES: tuple[Phrase, ...] = (*SOURCES, *COURTS, *STUDIES)
#: One of the words stands in each phrase of the table: most sentences have none, and need no look at every pattern.
_TABLES: tuple[tuple[re.Pattern[str], tuple[Phrase, ...]], ...] = (
    (
        re.compile(
            r"\b(?:comment|say|disclose|elaborate|reveal|specify|discuss|identif|nam(?:e|ed)\b|details|figures|reasons"
            r"|respond|reply|reached|return|anonymity|familiar|close to|knowledge|briefed|verif|confirm|[Uu]nconfirmed"
            r"|citing|quoted|[Ss]pokes|sources|people|[Ii]t (?:is|was|has|emerged)|leaked|obtained|seen by|reviewed"
            r"|release|editorial|[Ww]itnesses|suggest|indicate)"
        ),
        SOURCES,
    ),
    (
        re.compile(
            r"\b(?:charged|suspicion|suspect|indicted|convicted|guilty|acquitted|cleared|release|bail|testified"
            r"|bill|[Aa]cting|[Ii]nterim|[Cc]aretaker|warning)"
        ),
        COURTS,
    ),
    (
        re.compile(
            r"\b(?:linked|associated|suggest|indicate|figures|[Pp]reliminary|[Pp]rovisional|revised|commissioned|funded"
            r"|sponsored|financed|margin|[Ss]tate|group|[Ii]t (?:is|was|has))"
        ),
        STUDIES,
    ),
)


class Found(NamedTuple):
    """The phrase, its words as printed and where they begin."""

    phrase: Phrase
    words: str
    start: int


def phrases_in(printed: str) -> Iterator[Found]:
    """Each phrase that stands there once, in the sense of which the table tells."""
    for one in (one for words, table in _TABLES if words.search(printed) for one in table):
        matches = list(one.printed.finditer(printed))
        if len(matches) != 1 or (one.beside and not one.beside.search(printed)):
            continue
        if one.unless is None or not one.unless.search(printed):
            words = matches[0]["words"]
            if printed.count(words) == 1:
                yield Found(one, words, matches[0].start("words"))
