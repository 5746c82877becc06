"""A body and its reading in, whether its name is only a part of somebody's title out.

"Its General Manager, Public Affairs, Ms Hale, said": nobody is called Public Affairs but her department.
"""

from __future__ import annotations

import re

from quizgen.model import Reading, Source

_OFFICE = (
    r"(?:[Mm]anager|[Dd]irector|[Hh]ead|[Oo]fficer|[Ss]ecretary|[Cc]hief|[Aa]dvis[eo]r|[Pp]resident|[Ee]xecutive"
    r"|[Cc]oordinator|[Cc]ommissioner|[Ss]uperintendent|[Cc]ontroller|[Ll]ead)"
)
#: "General Manager, [Public Affairs], Ms Hale", and "head of [Public Affairs]", where it is a department by its name.
_BEHIND_AN_OFFICE, _BEHIND_OF = re.compile(rf"\b{_OFFICE}, $"), re.compile(rf"\b{_OFFICE},? (?:of|for|in) (?:the )?$")
_A_NAME_FOLLOWS = re.compile(r",? (?:Mr|Mrs|Ms|Miss|Dr|Engr|Chief|[A-Z][\w’'.-]+ [A-Z])")
_DEPARTMENT = re.compile(
    r"\b(?:Affairs|Communications?|Relations|Operations|Strategy|Policy|Marketing|Finance|Resources|Services|Engineering"
    r"|Administration|Development|Planning|Logistics|Investigations|Enforcement|Maintenance|Sales|Security)$"
)
LONGEST_OFFICE = 40


def part_of_a_title(source: Source, reading: Reading) -> bool:
    """Does it stand so wherever it is named?"""
    if source.coarse == "person" or not source.mentions:
        return False
    text = reading.article.text
    return all(_in_a_title(text, span.start, span.end, source.name) for span in source.mentions)


def _in_a_title(text: str, start: int, end: int, name: str) -> bool:
    before = text[max(0, start - LONGEST_OFFICE) : start]
    if not _A_NAME_FOLLOWS.match(text, end):
        return False
    of_it = _DEPARTMENT.search(name) and _BEHIND_OF.search(before)
    return bool(_BEHIND_AN_OFFICE.search(before) or of_it)
