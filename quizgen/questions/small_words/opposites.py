"""Two stretches of text in, whether one tells the opposite of the other ("rose" and "fell") or denies it out."""

from __future__ import annotations

import re

_MORE = r"rose|risen|climbed|gained|grew|grown|increased|jumped|surged|soared|up(?! to\b)|higher|doubled|advanced"
_LESS = (
    r"(?:fell|fallen)(?! (?:on|asleep|ill|in|over|into|apart|behind|out|from)\b)|dropped|declined(?! to\b)|slid|slipped"
    r"|down|lower|dipped|eased|sank|tumbled|decreased|shrank|shrunk|plunged|halved"
)
_SAME = r"(?:little|hardly) changed|unchanged|flat|steady|stayed the same|barely (?:moved|changed)"
_WON = r"won|wins?|beat|beaten|victory|triumph(?:s|ed)?"
_LOST = r"lost|loses?|defeat(?:s|ed)?|went down"
_FOR = (
    r"welcom(?:e|es|ed)|back(?:s|ed)|support(?:s|ed)?|prais(?:e|es|ed)|approv(?:e|es|ed)|hail(?:s|ed)|defend(?:s|ed)"
    r"|in favou?r"
)
_AGAINST = (
    r"oppos(?:e|es|ed)|reject(?:s|ed)?|critici[sz](?:e|es|ed)|accus(?:e|es|ed)|condemn(?:s|ed)?|blam(?:e|es|ed)"
    r"|question(?:s|ed)|object(?:s|ed)"
)
_OVER, _UNDER = (
    r"overpaid|too much|too many|more than|above",
    r"underpaid|too little|too few|less than|fewer than|below",
)
_OPEN, _SHUT = r"open(?:s|ed)?|reopen(?:s|ed)?", r"clos(?:e|es|ed)|shut(?:s)?"
_PAIRS = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        (_MORE, _LESS),
        (_MORE, _SAME),
        (_LESS, _SAME),
        (_WON, _LOST),
        (_FOR, _AGAINST),
        (_OVER, _UNDER),
        (_OPEN, _SHUT),
    )
)
#: What denies; "refused" and "without" do so as well.
_DENIES = re.compile(
    r"\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot|refus\w+|denie[sd]|declin(?:e|es|ed) to"
    r"|fail(?:s|ed) to|unable|yet to|no longer)\b|n[’']t\b"
)


def opposed(first: str, second: str) -> bool:
    """Does the second hold the opposite of a word in the first, and neither both of them?

    "She lost, while he failed to win" tells the same of both.
    """
    if _DENIES.search(first) or _DENIES.search(second):
        return False
    return any(
        (one.search(first) and other.search(second) and not one.search(second) and not other.search(first))
        or (other.search(first) and one.search(second) and not other.search(second) and not one.search(first))
        for one, other in _PAIRS
    )


def one_denies(first: str, second: str) -> bool:
    """Is just one of the two denied? "The power is back. However, 200 houses remained without it"."""
    return bool(_DENIES.search(first)) != bool(_DENIES.search(second))
