"""A figure that was taken for a person and the text in, whether its one word is the name of a firm out.

"Mendly sells lamps. Mendly said so, and the company is sorry": in a report on a company, a person of one name who has
no first name, no title and no office anywhere is that company.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.model.firstnames import sex
from quizgen.reading.sources.kinds import ROLES

if TYPE_CHECKING:
    from quizgen.reading.sources.cast import Figure

_COMPANY = re.compile(r"\b[Tt]he (?:company|firm)\b(?! of\b)")
#: A capital word before the name, within a sentence: "the singer Tom Lund"; not "on Friday Mendly said".
_FIRST_NAME = re.compile(
    r"[\w,’'(] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |January |February |March |April |May |June |July |August "
    r"|September |October |November |December )[A-Z][\w.’'-]+\)? $"
)
_LONGEST = 30
#: So often a report names the one firm that it is about.
_OFTEN = 3


def tells_of_a_company(text: str) -> bool:
    return _COMPANY.search(text) is not None


def one_word_firm(one: Figure, text: str) -> bool:
    if len(one.mentions) < _OFTEN or len(one.words) > 1 or sex(one.words[0]) or one.roles & ROLES:
        return False
    return not any(_FIRST_NAME.search(text, max(0, m.start - _LONGEST), m.start) for m in one.mentions)
