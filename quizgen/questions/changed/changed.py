"""A reading in, sentences on what happened with one detail changed, and printed ones to stand beside them, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import Fact, FactKind, Reading, Section, Span, Statement
from quizgen.questions.changed.rows import about_sentence, leans, plain_print
from quizgen.questions.changed.turned_round import Turned, denied, shows_its_cause, turned_round
from quizgen.questions.changed.twins import twins
from quizgen.questions.changed.wrong_actor import wrong_actor
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import content_words, shared, words
from quizgen.questions.english.wording import word_count
from quizgen.questions.numbers.main_details import weight_of
from quizgen.questions.numbers.misnumbered import another_number
from quizgen.questions.numbers.worth import in_passing, weighty
from quizgen.questions.quotations.quoted import facts_within
from quizgen.questions.sentences.readable import Alone, alone

#: So many paragraphs hold the news; further down a change is of a detail that nobody needs.
NEWS = 8
SHORTEST, LONGEST = 9, 34
#: So much of the changed sentence told elsewhere, with the words put in, may make it true.
TOLD = 0.5


class Changed(NamedTuple):
    """`text` is a sentence of the article (`span`) with `put_in` in the place of `printed`."""

    span: Span
    text: str
    put_in: str
    printed: str
    about: tuple[str, ...]


#: "Eight to one majority" has no other half; on which side of a town something lies is no news.
_NO_NEWS = re.compile(r"(?:north|south|east|west)(?:ern)?|oldest|youngest|rural|urban|(?:in|out)door|lower|higher")
#: "Prices closed lower" is news; "the lower quality" goes with what it led to.
_CLOSED = re.compile(r"\b(?:open|clos|end|trad)ed (?:lower|higher)\b")


#: What makes something grow is seen from what it is; what grows by itself is not.
_OF_SOMETHING = frozenset("increased decreased strengthened weakened widened narrowed expanded".split())
_OF_SOMEBODY = frozenset("supported opposed backed approved rejected accepted".split())


#: "Orr said that The issue is": what stood before the "said" has been put behind it.
_TURNED = re.compile(r"\b(?:said|added|says|noted|warned) that (?:The|A|An|In|This|There) ")

#: "Mr Brown slaps that aside", "to underline that message": what?
_THAT = re.compile(r"\bthat (?:aside|economic|message|point|view|claim|one|way)\b|\bthat[.,]")


@lru_cache(maxsize=8)
def _plain(reading: Reading) -> tuple[Alone, ...]:
    """The sentences that can be read beside the article, in plain English."""
    body = (one for one in alone(reading) if reading.article.section_at(one.span.start) is Section.BODY)
    return tuple(one for one in body if SHORTEST <= word_count(one.text) <= LONGEST and _as_printed(one, reading))


def _as_printed(one: Alone, reading: Reading) -> bool:
    """Has it no word that its sentence has not: no "said that" put before it, no name for a "he"?"""
    printed = {*words(one.span.of(reading.article.text))}
    broken = _TURNED.search(one.text) or _THAT.search(one.text)
    return not broken and printed.issuperset(words(one.text)) and plain_print(one.text, reading)


def unchanged(reading: Reading) -> list[Alone]:
    """Sentences as they are printed."""
    return list(_plain(reading))


def changes(reading: Reading) -> Iterator[Changed]:
    """The sentences of the news with one detail changed, in the order of the text."""
    news = max((paragraph.end for paragraph in reading.article.body[:NEWS]), default=0)
    for one in _plain(reading):
        if one.span.start >= news:
            return
        for turned in (list(_turned(one, reading)) or denied(one.text)) if not leans(one.text) else ():
            if not _true_elsewhere(turned, one, reading):
                about = tuple(id for id in about_sentence(one.span, reading) if not id.startswith("F"))
                yield Changed(one.span, turned.text, turned.put_in, turned.printed, about)


def _turned(one: Alone, reading: Reading) -> Iterator[Turned]:
    yield from wrong_actor(one.span, one.text, reading)
    yield from turned_round(one.text)
    for text, put_in, printed in twins(Statement(id="", span=one.span, text=one.text)):
        if not _seen_to_be_false(printed, one.text):
            yield Turned(text, put_in, printed)
    for fact in facts_within(one.span, reading):
        if not _of_weight(fact, one, reading):
            continue
        figure, other = fact.span.of(reading.article.text).strip(), another_number(fact, one.text, reading)
        if other and one.text.count(figure) == 1:
            yield Turned(one.text.replace(figure, other), other, figure)


def _seen_to_be_false(printed: str, text: str) -> bool:
    """ "Snow has increased demand for oil", "eight to one majority", "opposed by tanks": one of two is likely."""
    if _NO_NEWS.fullmatch(printed) and not _CLOSED.search(text):
        return True
    if re.search(rf"\b(?:to one|qualified|vast|silent) {printed}|\b{printed} back\b", text) or shows_its_cause(text):
        return True
    at = re.search(rf"\b{printed}\b(?P<next> [\w£$€]+)?", text)
    following = (at.group("next") or "").strip() if at else ""
    if printed in _OF_SOMETHING:
        return not re.match(r"(?:by|to|from|in|at|on|sharply|slightly|further|\d|[£$€])|$", following)
    return printed in _OF_SOMEBODY and following in ("by", "in", "with")


def _of_weight(fact: Fact, one: Alone, reading: Reading) -> bool:
    """Is it a number of the news, and not the minute of a goal or the 8.9 million of a table?"""
    if fact.kind is not FactKind.NUMBER or in_passing(one.text, reading.article.headline):
        return False
    return weighty(fact, fact.span.of(reading.article.text).strip(), one.text, weight_of(fact, reading))


def _true_elsewhere(turned: Turned, one: Alone, reading: Reading) -> bool:
    """Does another sentence tell much of the changed one with the very words that were put in?"""
    words = content_words(turned.put_in)
    for span in sentences_of(reading.article):
        if span.overlaps(one.span):
            continue
        told = span.of(reading.article.text)
        if words and words <= content_words(told) and shared(turned.text, told) >= TOLD:
            return True
    return False
