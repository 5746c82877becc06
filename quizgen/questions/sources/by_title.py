"""A source as it is printed in, whether its title is that of another person, or all that is left of it, out."""

from __future__ import annotations

import re

from quizgen.model import Attribution, Naming, Reading
from quizgen.model.firstnames import sex
from quizgen.questions.sources.levelling import is_role

#: "Joint Director [of Boilers A. Orr]".
_OF_THE_SAME = re.compile(r" of (?:[A-Z][\w’'-]+ (?:and |& )?){1,3}(?:[A-Z]\. ?)+[A-Z][\w’'-]+")
_TITLE = re.compile(r"(?P<title>Mr|Mrs|Ms|Miss)\.? (?:[A-Z][\w’'-]+ )*(?P<last>[A-Z][\w’'-]+)$")
_IS_TOLD = re.compile(r",? (?:was|were|is|are|has been|had been|have been) (?:also |later )?(?:told|informed|warned)")
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


def torn_from_its_name(attribution: Attribution, reading: Reading) -> bool:
    """ "Joint Director of Boilers A. Orr said so": the office, cut off before the "of", is no name."""
    text = reading.article.text
    return any(
        is_role(span.of(text).split()[-1]) and _OF_THE_SAME.match(text, span.end) is not None
        for span in attribution.source
        if span.of(text).strip()
    )


def only_hears(attribution: Attribution, reading: Reading) -> bool:
    """ "She spent the money on trips, Harwick Crown Court was told": by whom, nobody tells."""
    text = reading.article.text
    return any(
        span.end <= cue.start and _IS_TOLD.fullmatch(text, span.end, cue.end) is not None
        for span in attribution.source
        for cue in attribution.cue
    )
