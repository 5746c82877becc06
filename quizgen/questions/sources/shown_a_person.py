"""A name and its reading in, whether the words beside it are such as stand beside people alone out.

"Said Orla Venn, 52", "Orla Venn, who sells nets", "its deputy director in the district, Orla Venn": no firm. So those
are known whose first names are in no list here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model import Reading
from quizgen.questions.english.likeness import lexicon
from quizgen.questions.sources.levelling import is_role

_AGED = re.compile(r",? \(?\d\d\)?(?=[,.;) ]|$)(?! (?:per|pc|percent|million|people|years))|, aged \d")
#: A firm is told of with "which"; "owners Orrin Hale, who own the quay" are several.
_WHO = re.compile(r", (?:who|whose) (?!own\b|are\b|were\b|have\b|run\b|operate\b)")
_APPOSED = re.compile(r", ((?:(?!said|says|told|and|which)[\w’'-]+ ?){1,7})")
_BEFORE = re.compile(r"((?:[\w’'-]+ ){0,6}[\w’'-]+), $")
_UP_TO_A_PLACE = re.compile(r" (?:of|for|at|in|from|with|on|to|there)\b.*")
#: Kin, and offices that stand as a title before few names.
_PEOPLE = lexicon(
    """leader chief head chairman chairwoman chair delegate director deputy lawyer counsel engineer brother sister
    mother father son daughter wife husband widow widower uncle aunt cousin niece nephew grandmother grandfather
    neighbour neighbor friend colleague woman man girl boy spokesman spokeswoman spokesperson president treasurer
    convener convenor envoy negotiator warden caretaker rector dean principal headteacher physician surgeon nurse"""
)
#: What firms are as well: "the owner, Orrin Hale", "its adviser, Orrin Hale", "the fund manager, Orrin Hale".
_FIRMS_TOO = lexicon(
    """owner operator developer promoter publisher broker retailer miner trader contractor producer founder agent
    forecaster maker keeper supplier landlord adviser consultant manufacturer employer carrier partner designer builder
    distributor organiser organizer investor shareholder insurer financier brewer sponsor"""
)
_OF_MONEY = re.compile(r"\b(?:fund|funds|asset|money|wealth|property) manager$")


@lru_cache(maxsize=2048)
def shown_a_person(name: str, reading: Reading) -> bool:
    text = reading.article.text
    for found in re.finditer(rf"\b{re.escape(name)}\b(?! [A-Z])", text):
        before, after = text[max(0, found.start() - 70) : found.start()], text[found.end() : found.end() + 70]
        if _AGED.match(after) or _WHO.match(after):
            return True
        told = [pattern for pattern in (_BEFORE.search(before), _APPOSED.match(after)) if pattern]
        if any(_what_people_are(one.group(1)) for one in told):
            return True
    return False


def _what_people_are(words: str) -> bool:
    """ "The association's legal adviser", "Its deputy director in the district", "one of the engineers"."""
    told = _UP_TO_A_PLACE.sub("", words.strip().removeprefix("one of the "))
    noun = told.split()[-1] if told.split() else ""
    one = noun.removesuffix("s") if words.startswith("one of the ") else noun
    if one == "adviser":
        return "legal" in told
    if not one.islower() or one in _FIRMS_TOO or _OF_MONEY.search(told):
        return False
    return one in _PEOPLE or is_role(one.title())
