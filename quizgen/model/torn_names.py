"""A text and where a body is named in it in, whether the name may be only half of one with "and" in it out.

"Lund and Orrin District Council": a Mr Lund and a council, or one council? Nobody should have to choose between halves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.model.body_names import COMPASS, OF, OF_A_FIELD, field, head, kind_of_field
from quizgen.model.text import Span

_CAPITAL = r"[A-Z][\w’'.-]*"
_RUN = rf"{_CAPITAL}(?:(?: (?:of|for|and|&)(?: the)?)? {_CAPITAL}){{0,7}}"
_BEHIND = re.compile(rf" (?:and|&) ({_RUN})")
_BEFORE = re.compile(rf"({_CAPITAL}(?:(?: (?:of|for)(?: the)?)? {_CAPITAL}){{0,7}}) (?:and|&) \Z")
#: "Royal Society" of the "Royal Society for the Prevention of Floods".
_FOR = re.compile(r" (?:for|of)(?: the)? [A-Z]")
_ARTICLE = re.compile(r"(?:The|A|An) ")
_FAR = 80


def torn(text: str, mentions: Sequence[Span]) -> bool:
    """Whether each place where the name stands leaves it open how far it goes."""
    return bool(mentions) and all(_open(text, mention) for mention in mentions)


def two_in_one(name: str) -> bool:
    """ "The CDC and Orrin Harbours Authority": two bodies that were taken for one, as each half is whole."""
    left, joint, right = _ARTICLE.sub("", name, count=1).partition(" and ")
    before, behind = left.split(), right.split()
    if not joint or not before or not behind or _fits(before, behind):
        return False
    if behind[0].islower():  # "Hale & Orr and builder George Lund"
        named = any(word[:1].isupper() for word in behind)
        return named and behind[0] not in ("the", "of", "for") and before[-1][:1].isupper()
    letters = before[-1].isupper() and len(before[-1]) > 1
    told_first = _of_a_field(before)
    if told_first:
        return head(behind[-1]) or not (field(behind[0]) or field(behind[-1]) or kind_of_field(behind[0]))
    return head(behind[-1]) and (letters or len(before) > 1)


def _open(text: str, mention: Span) -> bool:
    name = text[mention.start : mention.end].split()
    if _FOR.match(text, mention.end) and not any(word in OF for word in name):
        return True
    behind = _BEHIND.match(text, mention.end)
    before = _BEFORE.search(text, max(0, mention.start - _FAR), mention.start)
    if behind is not None and _may_go_on(name, behind[1].split()):
        return re.search(rf"(?<!and )(?<!& )\b{re.escape(_own(behind[1]))}\b", text) is None
    if before is not None:
        left = _ARTICLE.sub("", before[1], count=1)
        if _may_go_on(left.split(), name):
            return re.search(rf"\b{re.escape(left)}\b(?! (?:and|&) )", text) is None
    return False


def _own(run: str) -> str:
    return run.split(" and ")[0]


def _may_go_on(left: Sequence[str], right: Sequence[str]) -> bool:
    """May the words on both sides of "and" be one name, since one side does not tell what body it is?"""
    if not left or not right or head(left[-1]):
        return False
    if _of_a_field(left):
        return not any(head(word) for word in right)
    return any(head(word) for word in right[1:]) and not any(head(word) for word in left)


def _of_a_field(words: Sequence[str]) -> bool:
    return any(one.casefold() in OF_A_FIELD and two in OF for one, two in pairwise(words))


def _fits(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Harbours and Rivers Authority", "Mid and West Orrin Council": the halves name fields, or parts of a country."""
    compass = before[-1].casefold() in COMPASS and behind[0].casefold() in COMPASS
    fields = field(before[-1]) or kind_of_field(before[-1])
    return compass or (fields and not _of_a_field(before))
