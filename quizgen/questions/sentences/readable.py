"""A reading in, the sentences of the report that can be read alone, as they are printed, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.model import ContentForm, Reading, Section, Span
from quizgen.questions.claims.claims import claim, speaker, untraceable, usables
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.claims.provenance import beside_a_source
from quizgen.questions.claims.said import said_sentence
from quizgen.questions.english.unclear import him_is_open, they_are_open
from quizgen.questions.english.wording import opening, quoted
from quizgen.questions.quotations.quoted import quoted_at, quoted_whole, told_at
from quizgen.questions.sentences.side_by_side import standing_words
from quizgen.questions.sentences.standing import LONGEST, TIES, standing
from quizgen.questions.sentences.undated import shortened, undated
from quizgen.questions.sentences.wire_marks import as_expected

#: Of a quotation so many words are shown.
LONGEST_QUOTATION = 24


_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_FULL_NAME = re.compile(r"\b[A-Z][\w.’'-]* [A-Z][\w’'-]+")


class Alone(NamedTuple):
    """A sentence as an option: where it stands, its words, the number of its paragraph; whether it is a quotation."""

    span: Span
    text: str
    paragraph: int
    said: bool = False


@lru_cache(maxsize=8)
def _standing_in(reading: Reading) -> tuple[Alone, ...]:
    """The printed sentences that can be read alone, whosever words they are."""
    article, number, lead = reading.article, paragraphs(reading), _printed_first(reading)
    told = ((s, standing(undated(_with_name(s, reading)), article.headline, lead)) for s in sentences_of(article))
    return tuple(Alone(span, text, number[article.place_at(span.start)]) for span, text in told if text)


def _printed_first(reading: Reading) -> str:
    article, starts = reading.article, {block.start for block in reading.article.body}
    return next((s.of(article.text) for s in sentences_of(article) if s.start in starts), "")


def beside_a_speaker(reading: Reading) -> Iterator[Alone]:
    """Sentences of the article's own that stand next to what somebody says, so that they may go on with it."""
    for one in _standing_in(reading):
        ours = not quoted_at(one.span, reading, "content", "cue") and not quoted_whole(one.span, reading)
        if ours and not keeps_voice(one.span, reading):
            yield one


@lru_cache(maxsize=8)
def alone(reading: Reading) -> tuple[Alone, ...]:
    """The printed sentences that can be read alone, and what sources say with their names, in the order of the text."""
    article, number, lead = reading.article, paragraphs(reading), _printed_first(reading)
    found = [one for one in _standing_in(reading) if keeps_voice(one.span, reading)]
    for attribution in usables(reading):
        if (
            attribution.form is not ContentForm.CLAUSE
            or they_are_open(attribution, reading)
            or him_is_open(attribution, reading)
        ):
            continue
        span = whole_sentences(attribution.evidence[0], article)
        place = article.place_at(span.start)
        if place not in number or any(one.span.overlaps(span) for one in found):
            continue
        text = standing(f"{opening(said_sentence(attribution, reading))}.", article.headline, lead)
        if text:
            found.append(Alone(span, text, number[place]))
    for statement in reading.statements:
        place = article.place_at(statement.span.start)
        if place not in number or any(one.span.overlaps(statement.span) for one in found):
            continue
        text = standing(f"{statement.text}.", article.headline, lead)
        if text and keeps_voice(statement.span, reading):
            found.append(Alone(whole_sentences(statement.span, article), text, number[place]))
    return tuple(sorted(found, key=lambda one: one.span.start))


def quotations(reading: Reading) -> Iterator[Alone]:
    """What people are quoted with, with their names: "Ann Hill said: “The pier must stay open”"."""
    number = paragraphs(reading)
    for attribution in usables(reading):
        if attribution.form is not ContentForm.QUOTATION or untraceable(attribution, reading):
            continue
        told = standing_words(claim(attribution), LONGEST_QUOTATION)
        span = whole_sentences(attribution.evidence[0], reading.article)
        place = reading.article.place_at(span.start)
        if told and place in number and not re.search(r"[!?;]|\b[Yy]ou\b", told):
            yield Alone(span, f"{opening(speaker(attribution, reading))} said: {quoted(told)}", number[place], True)


#: "The reforms should help, he added.": who said so, where it is certain whom the pronoun means.
_HE_SAID = re.compile(r", (?=(he|she) (?:said|says|added|explained)\.$)")


def _with_name(span: Span, reading: Reading) -> str:
    """The printed sentence, with the name for a "he" or "she" at its beginning of which it is certain whom it means.

    So for the one at its end: "The reforms should help, Ms Orr said".
    """
    printed = span.of(reading.article.text)
    said = _HE_SAID.search(printed)
    for mention in reading.mentions if said else ():
        start = span.start + (said.end() if said else 0)
        if mention.span.start == start and not re.search(r"[“”\"]", printed):
            return (
                printed[: start - span.start] + mention.antecedent + reading.article.text[mention.span.end : span.end]
            )
    tied = TIES.match(printed)
    start = span.start + (tied.end() if tied else 0)
    word = re.compile(r"(?:he|she)\b", re.I).match(reading.article.text, start)
    for mention in reading.mentions if word else ():
        if mention.span.start == start and mention.span.end == start + len(word.group() if word else ""):
            return opening(mention.antecedent) + reading.article.text[mention.span.end : span.end]
    return printed


@lru_cache(maxsize=8)
def paragraphs(reading: Reading) -> dict[int, int]:
    """The number of the paragraph, as a reader counts under the headline, by the place of its block."""
    article, number, last = reading.article, 0, 0
    found: dict[int, int] = {}
    for place, block in enumerate(article.blocks):
        if block.section not in (Section.BODY, Section.STANDFIRST):
            continue
        number += not found or "\n" in article.text[last : block.span.start]
        found[place], last = number, block.span.end
    return found


#: "Orrin: The council has", "Orrin, April 24: The council has".
_DATELINE = re.compile(r"^[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, [A-Z][a-z]+\.? \d{1,2})?: (?=[A-Z])")


def opening_sentence(reading: Reading, start: int) -> Alone | None:
    """The sentence that begins there, at the head of the report: no sentence before it can have told more."""
    article = reading.article
    span = next((span for span in sentences_of(article) if span.start == start), None)
    printed = _DATELINE.sub("", as_expected(span.of(article.text), article.text)) if span else ""
    text = standing(shortened(undated(printed), LONGEST), article.headline, first=True) if span else ""
    return Alone(span, text, paragraphs(reading)[article.place_at(start)]) if span and text else None


def person_named(text: str, reading: Reading) -> bool:
    """Does a "he" or "she" stand behind a name: "Ann Hill says she", "Hill says she" where "Ann Hill" is printed?"""
    found = _PERSON.search(text)
    if not found:
        return True
    opens = re.match(r"[\w’'-]+", text)
    surnames = {name.split()[-1] for source in reading.sources for name in source.names if name.split()}
    return (opens is not None and opens.group() in surnames) or bool(_FULL_NAME.search(text, 0, found.start()))


def keeps_voice(span: Span, reading: Reading) -> bool:
    """Is what somebody says in the sentence said by whom the sentence itself names? Nothing around it goes on in it."""
    told = False
    for record in told_at(span, reading):
        told = True
        if not any(span.contains(place) for place in record.source) or not any(span.contains(c) for c in record.cue):
            return False
    return told or quoted_at(span, reading, "cue") or not beside_a_source(span, reading)
