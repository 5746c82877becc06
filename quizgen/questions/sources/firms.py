"""The names of a body and the reading in, whether the article shows that it is a firm out.

"Calder boss Ana Ruiz" may run a club, a charity or a shipyard; where the article prints "Calder Corp", "Calder
<CLD>", "shipbuilder Calder" or "Calder shares", she is in business.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading

_BY_ITS_NAME = re.compile(
    r"\b(?:Corp|Inc|Ltd|PLC|Plc|plc|Co|AG|SA|NV|SpA|GmbH|AB|Holdings|Securities|Motors?|Airlines?|Airways|Stores|Breweries"
    r"|Pharmaceuticals|Electronics|Software|Brothers|Industries|Petroleum)\b\.?"
)
_BEHIND = re.compile(
    r"(?: [A-Z][\w&.]*){0,3} (?:Corp|Inc|Ltd|plc|Plc|PLC|Co)\b|(?: [A-Z][\w&.]*){0,3} <[A-Z][A-Z.]*>"
    r"|(?:[’']s)? (?:shares|stock|shareholders|profits|sales|revenues?|earnings|turnover|dividend|pre-tax|products)\b"
    r"|, (?:an?|the|one of the) (?:[\w’'-]+ ){0,5}(?:company|firm|maker|chain|retailer|airline|carmaker|manufacturer"
    r"|brokerage|publisher|insurer|start-up)\b"
)
_BEFORE = re.compile(
    r"\b(?:company|firm|giant|maker|carmaker|chain|retailer|airline|insurer|brokerage|supermarket|manufacturer|start-up"
    r"|brewer|\w+builder|\w+maker|software house|consultancy) $",
    re.IGNORECASE,
)
#: Bodies that sell nothing, or that their members, a town or a state own.
_NO_FIRM = re.compile(
    r"\b(?:[Cc]ouncils?|[Tt]rust|[Aa]ssociations?|[Ss]ociety|[Uu]nions?|[Ff]ederations?|[Cc]harit\w+|NHS|[Aa]gency|[Aa]uthority"
    r"|[Ii]nstitut\w*|[Ff]oundation|[Uu]niversity|[Cc]lubs?|[Cc]ommission|[Pp]arty|[Ss]chools?|[Hh]ospitals?|[Cc]ommittee"
    r"|[Mm]useum|[Ll]eague|FA|[Aa]lliance|[Gg]overnment|[Dd]epartment|[Mm]inistry|[Aa]cademy|[Cc]ollege|[Ff]orum"
    r"|[Cc]hamber|Federal|Public|Central|Reserve|World|Post|[Ee]xchange|BBC|United|City|FC)\b"
)
_OF_THE_STATE = re.compile(
    r"\b(?:state-\w+|government-\w+|nationali[sz]ed|state (?:oil|rail|energy|airline|gas|power|bank|steel)|council)\b",
    re.IGNORECASE,
)
_NEAR = 30


@lru_cache(maxsize=512)
def is_a_firm(names: tuple[str, ...], reading: Reading) -> bool:
    """Does the article print one of the names as it prints only that of a firm, and nothing beside it against it?"""
    text, shown = " ".join(reading.article.text.split()), False
    for name in filter(None, names):
        if _NO_FIRM.search(name):
            return False
        shown = shown or bool(_BY_ITS_NAME.search(name))
        at = text.find(name)
        while at >= 0:
            before, end = text[max(0, at - _NEAR) : at], at + len(name)
            if _OF_THE_STATE.search(before) or _NO_FIRM.match(text, end + 1):
                return False
            shown = shown or bool(_BEHIND.match(text, end) or _BEFORE.search(before))
            at = text.find(name, end)
    return shown
