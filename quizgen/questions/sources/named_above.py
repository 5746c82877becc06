"""A source and the headline in, whether the headline gives its name away out.

"Harwick police chief sorry for delays" tells who is asked for where the chief is an answer, but not what the chief is
called: who has to write a name, or to choose between names, still reads the report.
"""

from __future__ import annotations

import re

from quizgen.model import Naming, Source
from quizgen.questions.english.likeness import same_words, words
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.levelling import bare_name

#: "The governor", "the MP": what somebody is, and no name.
_AN_OFFICE = re.compile(r"(?:[Tt]he|[Aa]n?) (?:[a-z]|[A-Z]{2,4}$)")


def named_above(source: Source, headline: str) -> bool:
    """Of a person with first name and surname only the name counts, of all others any word of what they are called."""
    name = bare_name(source) if source.coarse == "person" and source.naming is Naming.NAMED_PERSON else ""
    if not name:
        return betrays(headline, source)
    if not frozenset(words(headline)).isdisjoint(words(name)):
        return True
    return any(same_words(one, headline) for one in source.names if len(one) > 1 and not _AN_OFFICE.match(one))
