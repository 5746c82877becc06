"""A word as it is printed in, the entries of the glossary that it may be there, and whether one is asked for, out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from quizgen.model import Article, Section, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.words.fields import fields_of
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
    return entry.sure and entry.trial.worth > 0 and not entry.known and (entry.part, entry.key) in RIVAL_WORDS


def words_in(article: Article) -> Iterator[tuple[Entry, Span]]:
    """Each word of the glossary that the body prints, wherever it stands in one sense of the glossary and no other."""
    fields = fields_of(article.text)
    words = frozenset(ANY_WORD.findall(article.text.casefold()))
    for block in article.blocks:
        if block.section is not Section.BODY:
            continue
        printed = block.span.of(article.text)
        for found in WORD.finditer(printed):
            meant = entries_at(found, printed, fields)
            if not meant:
                continue  # as of most words
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            sentence = whole_sentences(span, article).of(article.text)
            before = printed[max(0, found.start() - 40) : found.start()]
            meant = [it for it in meant if it.meant(sentence, before, printed[found.end() :], words)]
            parts = Counter(it.part for it in meant)
            yield from ((entry, span) for entry in meant if parts[entry.part] == 1)
