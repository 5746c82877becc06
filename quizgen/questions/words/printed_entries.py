"""A word as it is printed in, the entries of the glossary that it may be there, and whether one is asked for, out."""

from __future__ import annotations

import re

from quizgen.questions.words.glossary import BY_FORM, RIVAL_WORDS, Entry
from quizgen.questions.words.part_of_speech import is_meant

#: A word in small letters, and no part of another: what has a capital may be a name.
WORD = re.compile(r"(?<![\w’'-])[a-z][a-z-]*[a-z](?![\w-])(?![’']\w)")
ANY_WORD = re.compile(r"[\w-]+")


def entries_at(found: re.Match[str], printed: str, fields: frozenset[str]) -> list[Entry]:
    """Those of this form and part of speech that have no other sense in an article about one of the `fields`."""
    known = BY_FORM.get(found.group(), ())
    return [entry for entry in known if not entry.strange & fields and is_meant(entry, found, printed)]


def is_asked_for(entry: Entry) -> bool:
    return not entry.known and not entry.unproven and (entry.part, entry.key) in RIVAL_WORDS
