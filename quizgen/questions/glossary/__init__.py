"""Tables of hard words of the news in, entries with every printed form out: what each word means, and what is too near.

A dictionary that lists every sense of a word cannot tell which one is meant; here stand only words that mean one thing
in the news, so that the meaning that is keyed is the meaning in the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from quizgen.questions.glossary.adjectives import ADJECTIVES
from quizgen.questions.glossary.kinds import REST, kind_of
from quizgen.questions.glossary.nouns import NOUNS
from quizgen.questions.glossary.verbs import VERBS


class Part(StrEnum):
    """Part of speech."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"


class Entry(NamedTuple):
    """A word, its meaning in the news, the field it belongs to and the families of meaning that it has a share in.

    `kind` is what sort of thing it names, such as a person or a crime: others of the same kind are fair rivals.
    `forms` are the ways in which it is printed; of a verb the forms in -s are left out, which may be nouns.
    """

    word: str
    part: Part
    meaning: str
    field: str
    families: frozenset[str]
    forms: tuple[str, ...]
    kind: str

    def near(self, other: Entry) -> bool:
        """Is the other's meaning too like this one to be wrong beyond doubt?"""
        return self.word == other.word or bool(self.families & other.families)


_LINE = re.compile(r"(?P<word>[^(|]+?)(?: \((?P<odd>[^)]+)\))? \| (?P<meaning>[^|]+) \| (?P<families>.+)")


def _entries(table: str, part: Part) -> Iterator[Entry]:
    field = ""
    for line in table.strip().splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            field = line.strip("[]")
            continue
        word, odd = found["word"], (found["odd"] or "").split()
        families = frozenset(found["families"].split())
        kind = REST if part is Part.VERB else kind_of(word)
        yield Entry(word, part, found["meaning"], field, families, tuple(dict.fromkeys(_forms(word, odd, part))), kind)


def _forms(word: str, odd: list[str], part: Part) -> Iterator[str]:
    yield word
    yield from odd
    stem = word.removesuffix("e")
    if part is Part.NOUN and not odd:
        yield f"{word}s"
    elif part is Part.VERB:
        if not any(form.endswith("ing") for form in odd):
            yield f"{stem}ing"
        if all(form.endswith("ing") for form in odd):
            yield f"{word[:-1]}ied" if re.search(r"[^aeiou]y$", word) else f"{stem}ed"


GLOSSARY: tuple[Entry, ...] = (
    *_entries(VERBS, Part.VERB),
    *_entries(NOUNS, Part.NOUN),
    *_entries(ADJECTIVES, Part.ADJECTIVE),
)
#: The entries by printed form; a form of two parts of speech ("a boycott", "to boycott") has two.
BY_FORM: dict[str, tuple[Entry, ...]] = {}
for _entry in GLOSSARY:
    for _form in _entry.forms:
        BY_FORM[_form] = (*BY_FORM.get(_form, ()), _entry)
