"""A person's name in, whether it begins with a word that is none of it out.

"Brazen Ada Orr charged £40", "She shouted: ‘Ask Monty!’": what opens a sentence has a capital as well.
"""

from __future__ import annotations

import re
from functools import cache

from quizgen.model.firstnames import sex
from quizgen.questions.english.forms import forms
from quizgen.questions.english.natives import NATIVES
from quizgen.questions.introductions.people_nouns import is_person

#: What the language pipeline has met as an adjective or as the plain form of a verb, and as nothing of another kind.
_DESCRIBES_OR_ORDERS = ("JJ", "VB", "VBP", "RB", "IN")
#: "Swede Henrik Orr": where somebody is from.
_FROM_A_LAND = re.compile(
    rf"{NATIVES}|[A-Z][a-z]+(?:ian|ean|ese|ish)|Brit|Czech|Swiss|Greek"
    r"|Thai|Iraqi|Israeli|Pakistani|Bangladeshi|Kuwaiti|Emirati|Qatari|Saudi|German|American|Mexican|Kenyan|Ugandan|Angolan"
)
_TITLES = frozenset("young old saint blessed venerable royal".split())


def begins_with_a_word(name: str) -> bool:
    """Is a first name the second part, after what describes somebody or tells somebody what to do?"""
    first, *rest = name.split()
    small = first.casefold()
    if not rest or not sex(rest[0]) or sex(first) or small in _TITLES or is_person(small):
        return False
    return small in _words() or _FROM_A_LAND.fullmatch(first) is not None


@cache
def _words() -> frozenset[str]:
    tags: dict[str, set[str]] = {}
    for form, tag, _ in forms():
        tags.setdefault(form, set()).add(tag)
    return frozenset(form for form, own in tags.items() if form.isalpha() and own <= {*_DESCRIBES_OR_ORDERS})
