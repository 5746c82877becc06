"""Two sources in, whether the one is a body called only by its trade, which may be the other, out."""

from __future__ import annotations

import re

from quizgen.model import Source

#: "The country's spending watchdog" may be the office that the next sentence calls by its name.
_CALLED_BY_ITS_TRADE = re.compile(
    r"(?:(?:The|An?) |.*[’']s )?(?:[\w-]+ )*(?:watchdog|regulator|firm|company|chipmaker|\w*maker|retailer|airline|club"
    r"|giant|operator|manufacturer|body|charity|union|lender|agency|broadcaster|publisher|supplier|think[ -]tank|bank)"
)


#: "A company spokesman": of which company, only the article tells, and what he says it says.
_SPEAKS_FOR_ONE = re.compile(
    r"(?:An?|The|One) (?:[a-z-]+ )?(?:company|firm|bank|airline|group|club|union|agency|ministry|party|campaign|police)"
    r" (?:spokes\w+|officials?|executives?|sources?|statement)"
)
#: "Regulators" are whoever regulates: "the Harwick Data Protection Agency".
_REGULATORS = re.compile(
    r"(?:The |[A-Z]\w+ )?(?:[a-z-]+ )?(?:regulators?|watchdogs?|authorities|inspectors)", re.IGNORECASE
)
_REGULATES = re.compile(
    r"\b(?:Agency|Authority|Commission|Inspectorate|Ombudsman|Regulator|Of(?:com|gem|wat|sted|qual))\b"
)


def called_by_trade(described: Source, named: Source) -> bool:
    """Is the one a company's spokesman, "the watchdog" or "regulators", beside a body with a name that it may be?"""
    if named.coarse != "organisation":
        return False
    if _SPEAKS_FOR_ONE.fullmatch(described.name):
        return True
    if _REGULATORS.fullmatch(described.name) and _REGULATES.search(named.name):
        return True
    body = described.coarse in ("organisation", "group") and not described.plural
    trade = body and _CALLED_BY_ITS_TRADE.fullmatch(described.name)
    return bool(trade) and not _CALLED_BY_ITS_TRADE.fullmatch(named.name)
