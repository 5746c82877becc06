"""A source as it is printed in, whether its title is that of another person of the same name out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Naming, Reading
from quizgen.model.firstnames import sex

_TITLE = re.compile(r"(?P<title>Mr|Mrs|Ms|Miss)\.? (?:[A-Z][\w’'-]+ )*(?P<last>[A-Z][\w’'-]+)$")
_OF = {"Mr": "m", "Mrs": "f", "Ms": "f", "Miss": "f"}


def another_of_that_name(attribution: Attribution, reading: Reading) -> bool:
    """ "Mrs Ida Lund was robbed. Her nephew, Peter, found out. Mr Lund said so outside the court": no word of Ida's."""
    text = reading.article.text
    if len(attribution.source) != 1 or len(attribution.source_ids) != 1:
        return False
    printed = _TITLE.search(attribution.source[0].of(text).strip())
    source = reading.source(attribution.source_ids[0])
    if printed is None or source.naming is not Naming.NAMED_PERSON:
        return False
    other = "Mrs|Ms|Miss" if _OF[printed["title"]] == "m" else "Mr"
    first = next((name.split() for name in source.names if len(name.split()) > 1 and sex(name.split()[0])), None)
    if first and sex(first[0]) != _OF[printed["title"]]:
        return True
    full = "|".join(re.escape(name) for name in source.names if " " in name)
    return bool(full) and re.search(rf"\b(?:{other})\.? (?:{full})\b", text) is not None
