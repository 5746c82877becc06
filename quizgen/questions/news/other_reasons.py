"""A stated reason in, what the same article says elsewhere in the same grammar out: provably no reason for this."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from quizgen.model import Grammar, Reading, Reason, ReasonForm, ReasonKind, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.claims.sameness import subject_of
from quizgen.questions.english.dangling import dangling
from quizgen.questions.english.likeness import alike, content_words, numbers
from quizgen.questions.english.wording import GAP, word_count
from quizgen.questions.news.main_news import roots, subject_words

SHORTEST_RATIO, LONGEST_RATIO = 0.5, 2.6
#: No rival may share more of its words than this with the sentence that gives the reason.
MOST_SHARED = 0.2
#: An infinitive belongs to its own verb: that of the next sentence is no purpose of this one.
_TIED = (ReasonForm.INFINITIVE, ReasonForm.GERUND)
#: "To cost £19": nobody does something in order that it costs so much.
_NO_PURPOSE = re.compile(
    r"(?:be|become|cost|have|mean|remain|seem|appear|include|exceed|reach|rise|fall|grow|happen|belong|contain|last|weigh"
    r"|need|want|like|know|depend|consist|lie|stay|wait|begin|start|continue|come|expect|lack|face|suffer|die|lose"
    r"|believe|think|feel|hope|say|deserve|tend|happen|exist|matter|follow|result|try)\b"
)
#: "To do what Hill did", "has any power": said of its own sentence alone.
_OWN_SENTENCE = re.compile(r"(?:do|see|go|get|remember|hit)\b|.*\b(?:what|any|yet|ever)\b")
_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|they|them|I|me|my|we|us|our)\b")
_MARKS = re.compile(r"[“”\"‘()\[\];:]|--|[—–]")


def other_reasons(reason: Reason, stem: str, sentence: Span, reading: Reading, rng: Random) -> list[str]:
    """The rivals, best first; each may stand where the reason stands."""
    near = sentence if reason.grammar.form in _TIED else _near(sentence, reading)
    about = _before(reason.span, reading)
    given = _plain_words(reason.text)
    told = _plain_words(sentence.of(reading.article.text)) - subject_of(reading)
    same_cause = {other.text for other in reading.reasons if alike(_told(other, reading), stem) >= 0.5}
    found: list[tuple[float, str]] = []
    for text, grammar, span, announced in _elsewhere(reading):
        ratio = word_count(text) / max(1, word_count(reason.text))
        if not SHORTEST_RATIO <= ratio <= LONGEST_RATIO or not _fits(grammar, announced, reason) or span.overlaps(near):
            continue
        own = content_words(text)
        if not own or own & given or len(own & told) > MOST_SHARED * len(own) + 0.5 or text in same_cause:
            continue
        if len(about & _before(span, reading)) > 1 - bool(announced):
            continue  # "raise taxes to fund schools", "raise taxes to pay for schools"
        if subject_words(reading) and not roots(text) & (subject_words(reading) | roots(reading.article.headline)):
            continue  # "to save a shot" beside a firm's plans: said of quite another thing
        if numbers(text) - numbers(reason.text) and not numbers(reason.text):
            continue  # "because the lists fell by 9.8%"
        if numbers(text) & numbers(reason.text) or not _plain(text, reason, stem):
            continue
        found.append((abs(1 - ratio) - 0.5 * bool(announced) + rng.random() / 3, text))
    kept: list[str] = []
    for _, text in sorted(found):
        if not any(alike(text, other) >= 0.4 for other in kept):
            kept.append(text)
    return kept


def _before(span: Span, reading: Reading) -> frozenset[str]:
    """The content words just before it: what it may be said of."""
    before = reading.article.text[max(0, span.start - 70) : span.start].rpartition("\n")[2].partition(" ")[2]
    return _plain_words(before) - subject_of(reading)


def _plain_words(text: str) -> frozenset[str]:
    """The content words without the names: whoever is named in the sentence may well be named in a rival."""
    return content_words(" ".join(word for word in text.split() if not word[:1].isupper()))


def _told(reason: Reason, reading: Reading) -> str:
    return reason.sentence.of(reading.article.text)


def _near(sentence: Span, reading: Reading) -> Span:
    """The sentence with the one before and the one after: what stands there may well be a reason, too."""
    every = sentences_of(reading.article)
    at = next((n for n, span in enumerate(every) if span.overlaps(sentence)), 0)
    return Span(every[max(0, at - 1)].start, every[min(len(every) - 1, at + 1)].end) if every else sentence


@lru_cache(maxsize=8)
def _elsewhere(reading: Reading) -> tuple[tuple[str, Grammar, Span, ReasonKind | None], ...]:
    """What may be taken for a reason, and of which kind it is one, for something else."""
    return tuple(_records(reading))


def _records(reading: Reading) -> Iterator[tuple[str, Grammar, Span, ReasonKind | None]]:
    for reason in reading.reasons:
        yield reason.text, reason.grammar, reason.span, reason.kind
    for seeming in reading.seeming_reasons:
        yield seeming.text, seeming.grammar, seeming.span, None


def _fits(grammar: Grammar, announced: ReasonKind | None, reason: Reason) -> bool:
    """Is it good English where the reason stands, and may it be meant of the same kind of subject?"""
    wanted = reason.grammar
    if grammar.form is not wanted.form or not _in_time(grammar, reason):
        return False
    told = grammar.lasting or grammar.tense == "past"
    if reason.kind is ReasonKind.CONDITION and told and announced is not reason.kind:
        return False  # "if five rates are high": what is so anyway is no condition
    if grammar.form is not ReasonForm.PREDICATE:
        return True
    if wanted.plural is None and grammar.plural is not None:
        return False
    number = None in (grammar.plural, wanted.plural) or grammar.plural == wanted.plural
    return number and (None in (grammar.personal, wanted.personal) or grammar.personal == wanted.personal)


def _in_time(grammar: Grammar, reason: Reason) -> bool:
    """What is past may be the cause of anything; a condition stands in one tense only."""
    wanted = reason.grammar
    if reason.kind is not ReasonKind.CAUSE or grammar.tense == wanted.tense:
        return grammar.tense == wanted.tense
    return grammar.tense == "past" or (grammar.tense == "present" and wanted.tense == "modal")


def _plain(text: str, reason: Reason, stem: str) -> bool:
    """Can it be read where it will stand, without its own sentence?"""
    clause = reason.grammar.form is ReasonForm.CLAUSE
    if reason.kind is ReasonKind.CONDITION and re.search(r"\d", text):
        return False  # a figure that is known is no condition
    if sum(word[:1].isupper() for word in text.split()) > 0.6 * word_count(text):
        return False  # a headline or a caption
    if reason.grammar.form is ReasonForm.INFINITIVE and _NO_PURPOSE.match(text):
        return False
    if _OWN_SENTENCE.match(text) or (_PERSON.search(text) and not _PERSON.search(reason.text)):
        return False
    if _MARKS.search(text) or "," in text[:12]:
        return False
    before = stem[stem.index("“") + 1 : stem.index(GAP)] if GAP in stem else ""
    return not dangling(text, clause=clause) or (bool(before) and not dangling(f"{before}{text}", clause=False))
