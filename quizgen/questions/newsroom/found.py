"""A sentence as printed in, the phrases of news reports in it out, each where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.questions.newsroom.accusations import ACCUSATIONS
from quizgen.questions.newsroom.courts import COURTS
from quizgen.questions.newsroom.decisions import DECISIONS
from quizgen.questions.newsroom.phrase import Phrase
from quizgen.questions.newsroom.press import PRESS
from quizgen.questions.newsroom.research import RESEARCH
from quizgen.questions.newsroom.sources import SOURCES
from quizgen.questions.newsroom.studies import STUDIES

PHRASES: tuple[Phrase, ...] = (*SOURCES, *COURTS, *STUDIES, *ACCUSATIONS, *DECISIONS, *PRESS, *RESEARCH)
#: One of the words stands in each phrase of the table: most sentences have none, and need no look at every pattern.
_TABLES: tuple[tuple[re.Pattern[str], tuple[Phrase, ...]], ...] = (
    (
        re.compile(
            r"\b(?:comment|say|disclose|elaborate|reveal|specify|discuss|identif|nam(?:e|ed)\b|details|figures"
            r"|reasons"
            r"|respond|reply|reached|return|anonymity|familiar|close to|knowledge|briefed|verif|confirm"
            r"|[Uu]nconfirmed"
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
            r"\b(?:linked|associated|suggest|indicate|figures|[Pp]reliminary|[Pp]rovisional|[Ii]nitial|[Ii]nterim"
            r"|[Uu]nofficial|revised|commissioned"
            r"|funded"
            r"|sponsored|financed|margin|[Ss]tate|group|[Ii]t (?:is|was|has))"
        ),
        STUDIES,
    ),
    (
        re.compile(
            r"\b(?:[Pp]rosecut|den(?:y|ie[ds])|accuse[sd]|alleg|suspected"
            r"|heard|was told"
            r"|counts|[Ll]awsuit|[Ss]uit|[Cc]omplaint|[Ii]ndictment|remanded|released|appeal|admitting|investigat)"
        ),
        ACCUSATIONS,
    ),
    (
        re.compile(
            r"\b(?:recommend|proposed|[Dd]raft|principle|[Nn]on-?binding|[Tt]entative|consider|ruled?|yet|subject"
            r"|pending"
            r"|independent|internal|minutes)"
        ),
        DECISIONS,
    ),
    (
        re.compile(
            r"\b(?:statement|conference|[Cc]ritics|[Oo]pponents|[Ss]upporters|[Pp]roponents|[Bb]ackers"
            r"|reportedly|understood|said to|reported to|thought|believed|[Ii]nformation|records|undisclosed)"
        ),
        PRESS,
    ),
    (
        re.compile(
            r"\b(?:involved|participate|part of|connected|led|headed|carried|conducted|co-?author|author|journal|peer"
            r"|chance|statistically|average|percentage|real terms|inflation|fiscal|financial)"
        ),
        RESEARCH,
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
