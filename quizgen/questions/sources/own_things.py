"""The name of a body and a claim about itself in, whether only a body of its kind has, or does, what it tells of, out.

"It had raised its wholesale price": of an importer, a ministry and a union, everybody ticks the importer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_OWN = r"\b(?:its|their) (?:own )?(?:[a-z-]+ ){0,2}"


def _kind(names: str, told: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b(?:{names})\b", re.IGNORECASE), re.compile(told, re.IGNORECASE)


#: What no firm is called.
_NO_FIRM = re.compile(
    r"\b(?:ministry|ministers?|government|council|court|union|association|agency|commission|committee|department|police"
    r"|party|parliament|authority|university|school|charity|federation|cooperative|co-operative|institute|inspectorate"
    r"|regulator|watchdog|office|hospital|church|army|chamber|campaign(?:ers)?|residents|officials|society|bureau"
    r"|alliance|coalition|foundation|trust|board|congress|senate|organi[sz]ation|service|workers|crews?|rescuers"
    r"|villagers|miners|witnesses|protesters|rescue)\b",
    re.IGNORECASE,
)
_OF_A_FIRM = re.compile(
    rf"{_OWN}(?:prices?|sales|profits?|earnings|revenues?|turnover|customers?|clients?|shares?|shareholders|dividends?"
    r"|stores?|shops?|branches|products?|brands?|factory|factories|orders|stock|retailers|suppliers|dealers"
    r"|subsidiar(?:y|ies)|production|output|refinery|passengers|policyholders|subscribers"
    r"|licen[cs]ed (?:area|block|land|site)|licen[cs]e area|concessions?|mines?|pits?|rigs?|plantations?)\b",
    re.IGNORECASE,
)
_OTHERS = (
    _kind(
        r"(?<!-)part(?:y|ies)|opposition|democrats|republicans|conservatives|socialists|liberals|greens|labour|bloc|alliance",
        rf"\bno[ -]confidence\b|\bvote against\b|\btable an?\b|{_OWN}(?:mps|lawmakers|manifesto|candidates?|voters"
        r"|ministers|leadership contest|party conference)\b|\b(?:enter|join|leave|quit)"
        r" (?:the|a|any) (?:government|coalition)",
    ),
    _kind(
        r"unions?|federation|brotherhood|workers|guild|association",
        rf"\b(?:strikes?|walkouts?|industrial action|picket\w*)\b|{_OWN}members\b",
    ),
    _kind(
        r"police|constabulary|sheriff\w*|detectives|gardaí|prosecutors?|officers",
        r"\b(?:made|making) (?:an |no |\w+ )?arrests?\b|\barrested\b|\bsuspects?\b"
        r"|\bofficers (?:had|were|fired|shot)\b",
    ),
    _kind(r"courts?|tribunal|judges?", r"\b(?:hand down|rule on|sentence|hear the (?:case|appeal)|adjourn\w*)\b"),
    _kind(
        r"universit(?:y|ies)|college|school|academy",
        rf"{_OWN}(?:pupils|students|lecturers|campus(?:es)?|courses|exams?)\b",
    ),
    _kind(r"church|diocese|synod|cathedral", rf"{_OWN}(?:priests?|parish(?:es)?|clergy|bishops?)\b"),
    _kind(r"clubs?|team|united|city|rovers|fc", rf"{_OWN}(?:players?|fans|squad|coach|manager|transfer)\b"),
)


def told_by_what_it_has(key: str, beside: Sequence[str], claim: str) -> bool:
    """Is the answer the only one of its kind, where the claim speaks of what that kind alone has or does?"""
    if _OF_A_FIRM.search(claim) and not _NO_FIRM.search(key) and all(map(_NO_FIRM.search, beside)):
        return True
    return any(
        told.search(claim) and names.search(key) and not any(names.search(other) for other in beside)
        for names, told in _OTHERS
    )
