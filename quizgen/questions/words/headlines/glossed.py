"""A headline and the sentence with its news in, the words of the glossary that only the headline has out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Reading, Section
from quizgen.questions.words.fields import fields_of
from quizgen.questions.words.glossary import Entry, Part
from quizgen.questions.words.glossed import IN_ANY_QUIZ
from quizgen.questions.words.headlines.found import HeadlineWord
from quizgen.questions.words.printed_entries import ANY_WORD, WORD, entries_at, is_asked_for
from quizgen.questions.words.rival_meanings import RIVALS, rivals_of


def glossed_words_in(headline: str, news: str, reading: Reading, rng: Random) -> Iterator[HeadlineWord]:
    """Words that a reader meets in the headline alone, each with its sense proven by the headline or the news.

    What the body prints as well is asked for there, where a sentence shows what it means.
    """
    text = reading.article.text
    words = frozenset(ANY_WORD.findall(text.casefold()))
    body = frozenset(
        word
        for block in reading.article.blocks
        if block.section is Section.BODY
        for word in ANY_WORD.findall(block.span.of(text).casefold())
    )
    fields = fields_of(text)
    for found in WORD.finditer(headline):
        before, after = headline[: found.start()], headline[found.end() :]
        meant = [
            entry
            for entry in entries_at(found, headline, fields)
            if _may_be_asked(entry, found.group())
            and body.isdisjoint(entry.forms)
            and entry.meant(f"{headline} {news}", before, after, words)
        ]
        if len(meant) != 1:
            continue
        rivals = rivals_of(meant[0], before, after, headline, frozenset(), rng)
        if len(rivals) == RIVALS:
            told = tuple(rival.meaning for rival in rivals)
            yield HeadlineWord(meant[0].part, meant[0].word, re.escape(found.group()), meant[0].meaning, told)


def _may_be_asked(entry: Entry, printed: str) -> bool:
    """ "Board probes ferry": in a headline what looks like a plural is as often a verb."""
    if entry.part is Part.NOUN and printed != entry.word and printed.endswith("s"):
        return False
    return is_asked_for(entry) and entry.trial.worth >= IN_ANY_QUIZ
