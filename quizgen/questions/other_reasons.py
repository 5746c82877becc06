"""A stated reason in, what the same article says elsewhere in the same grammar out: provably no reason for this."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from quizgen.model import Grammar, Reading, Reason, ReasonForm, ReasonKind, Span
from quizgen.questions.claims import subject_of
from quizgen.questions.dangling import dangling
from quizgen.questions.evidence import sentences_of
from quizgen.questions.likeness import alike, content_words, numbers
from quizgen.questions.wording import word_count

SHORTEST_RATIO, LONGEST_RATIO = 0.5, 2.6
#: No rival may share more of its words than this with the sentence that gives the reason.
MOST_SHARED = 0.3
_MARKS = re.compile(r"[“”\"‘()\[\];:]|--|[—–]")


def other_reasons(reason: Reason, stem: str, sentence: Span, reading: Reading, rng: Random) -> list[str]:
    """The rivals, best first; each may stand where the reason stands."""
    near = _near(sentence, reading)
    given = _plain_words(reason.text) - subject_of(reading)
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
        if numbers(text) & numbers(reason.text) or not _plain(text, reason):
            continue
        found.append((abs(1 - ratio) - 0.5 * announced + rng.random() / 3, text))
    kept: list[str] = []
    for _, text in sorted(found):
        if not any(alike(text, other) >= 0.4 for other in kept):
            kept.append(text)
    return kept


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
def _elsewhere(reading: Reading) -> tuple[tuple[str, Grammar, Span, bool], ...]:
    """What may be taken for a reason, and whether it is one, for something else."""
    return tuple(_records(reading))


def _records(reading: Reading) -> Iterator[tuple[str, Grammar, Span, bool]]:
    for reason in reading.reasons:
        yield reason.text, reason.grammar, reason.span, True
    for seeming in reading.seeming_reasons:
        yield seeming.text, seeming.grammar, seeming.span, False


def _fits(grammar: Grammar, announced: bool, reason: Reason) -> bool:
    """Is it good English where the reason stands, and may it be meant of the same kind of subject?"""
    wanted = reason.grammar
    if grammar.form is not wanted.form or grammar.tense != wanted.tense:
        return False
    if reason.kind is ReasonKind.CONDITION and grammar.lasting and not announced:
        return False  # "if five rates are high": what is so anyway is no condition
    if grammar.form is not ReasonForm.PREDICATE:
        return True
    if wanted.plural is None and grammar.plural is not None and wanted.tense != "past":
        return False
    number = None in (grammar.plural, wanted.plural) or grammar.plural == wanted.plural
    return number and (None in (grammar.personal, wanted.personal) or grammar.personal == wanted.personal)


def _plain(text: str, reason: Reason) -> bool:
    """Can it be read without its own sentence? A predicate has its subject in the stem."""
    clause = reason.grammar.form is ReasonForm.CLAUSE
    if sum(word[:1].isupper() for word in text.split()) > 0.6 * word_count(text):
        return False  # a headline or a caption
    return not _MARKS.search(text) and not dangling(text, clause=clause) and "," not in text[:12]


