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
#: One of these stands in each phrase: most sentences have none, and need no look at every pattern.
_ANY = re.compile(
    r"\b(?:comment|say|disclose|elaborate|reveal|specify|discuss|identif|nam(?:e|ed)\b|details|figures|reasons|respond"
    r"|reply|reached|return|anonymity|familiar|close to|knowledge|briefed|verif|confirm|[Uu]nconfirmed|citing|quoted"
    r"|[Ss]pokes|sources|people"
    r"|[Ii]t (?:is|was|has|emerged)|leaked|obtained|seen by|reviewed|release|editorial|itnesses"
    r"|charged|suspicion|suspect|indicted|convicted|guilty|acquitted|cleared|bail|testified|oath|bill|[Aa]cting|[Ii]nterim"
    r"|[Cc]aretaker|warning|linked|associated|suggest|indicate|reliminary|rovisional|revised|commissioned|funded"
    r"|paid for|sponsored|financed|margin|[Ss]tate|group)"
)


class Found(NamedTuple):
    """The phrase, its words as printed and where they begin."""

    phrase: Phrase
    words: str
    start: int


def phrases_in(printed: str) -> Iterator[Found]:
    """Each phrase that stands there once, in the sense of which the table tells."""
    if not _ANY.search(printed):
        return
    for one in PHRASES:
        matches = list(one.printed.finditer(printed))
        if len(matches) != 1 or (one.beside and not one.beside.search(printed)):
            continue
        if one.unless is None or not one.unless.search(printed):
            words = matches[0]["words"]
            if printed.count(words) == 1:
                yield Found(one, words, matches[0].start("words"))
