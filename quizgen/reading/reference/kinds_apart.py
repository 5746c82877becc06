"""Two nouns that name bodies or documents in, whether they cannot name the same one out.

"The union" may be the Harbour Federation, and "the bank" the company; no union is a court, and no report a council.
"""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.reading.grammar.edges import FIRM_ENDS
from quizgen.reading.sources.kinds import listed

#: A word that stands in several may be either.
_CLASSES = {
    "firm": listed(
        """company firm corporation bank airline airlines retailer supermarket supplier contractor operator manufacturer
        developer lender insurer brewery studio broadcaster newspaper magazine publisher utility consortium
        cooperative group fund board agency network league club"""
    )
    | FIRM_ENDS,
    "court": listed("court tribunal jury"),
    "state": listed(
        """government ministry department council commission committee authority administration parliament congress
        senate assembly office agency bureau regulator watchdog ombudsman municipality embassy board service
        county province state commonwealth treasury inspectorate panel inquiry mission institute fund house bank
        district city town utility"""
    ),
    "civil": listed(
        """union federation association society guild campaign movement charity trust foundation alliance coalition
        party network organisation organization group fund club league chamber church diocese congress committee
        council board institute service team"""
    ),
    "school": listed("university college school academy institute faculty trust board hospital centre center"),
    "hospital": listed("hospital clinic trust service university board centre center"),
    "museum": listed("museum theatre theater library trust foundation centre center"),
    "police": listed("police army navy coastguard military force service patrol"),
    "document": listed("report briefing audit study survey ruling judgment judgement"),
}
#: Those that a sentence may tell of as doing what somebody does.
TELLING = frozenset().union(*_CLASSES.values()) - FIRM_ENDS - listed("city town state county house district")
DOCUMENTS = _CLASSES["document"]


def classes_of(words: Iterable[str]) -> frozenset[str]:
    """The classes that any of the words may tell; none where no word tells any."""
    told = {word.casefold().rstrip(".,") for word in words}
    return frozenset(name for name, members in _CLASSES.items() if told & members)


def apart(one: Iterable[str], other: Iterable[str]) -> bool:
    """Are both known, and is there nothing that both may be?"""
    first, second = classes_of(one), classes_of(other)
    return bool(first) and bool(second) and not first & second
