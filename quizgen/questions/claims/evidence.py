"""An attribution or a detail and its reading in, the whole sentences that prove an answer out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quizgen.model import Article, Attribution, Reading, Source, Span
from quizgen.model.sentence_ends import ends_between
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import ABBREVIATION
from quizgen.questions.quotations.quoted import quoted_whole
from quizgen.questions.sources.levelling import bare_name

_PRONOUNS = ("he", "she", "it", "they", "i", "we", "him", "her", "them", "who", "which", "that")
_EMPTY_LINE = re.compile(r"\n\s*\n")
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = "“\"‘'(["
#: "... because of illness. Élodie Gaspard was third": a capital may have an accent.
_END = re.compile(r"[.!?…][”\"’']{0,2}(?=\s+[“\"‘'(\[]?[^\W_a-zß-öø-ÿ])")


@lru_cache(maxsize=1024)
def evidence_of(attribution: Attribution, reading: Reading) -> tuple[Span, ...]:
    """Where it says so: the sentence, what "that" points to, and the sentence that names whom a pronoun stands for."""
    spans = [whole_sentences(span, reading.article) for span in attribution.evidence]
    if attribution.antecedent is not None:
        spans.append(whole_sentences(attribution.antecedent, reading.article))
    for source in (reading.source(id) for id in attribution.source_ids):
        if _named_within(source, spans, reading):
            continue
        start = min(span.start for span in attribution.evidence)
        text = reading.article.text
        earlier = [
            m for m in source.mentions if m.start < start and _is_name(m.of(text)) and _its_own(m.of(text), source)
        ]
        # in “We feel for Ms Orr,” another speaks of her; "she said" behind it goes on from where the report names her
        told = [m for m in earlier if not quoted_whole(m, reading)] or earlier
        spans.extend(whole_sentences(mention, reading.article) for mention in told[-1:])
    return merged(spans)


@lru_cache(maxsize=4096)  # each detail and each word of a sentence asks for it
def whole_sentences(span: Span, article: Article) -> Span:
    """The span widened to where its first sentence begins and its last one ends, within its own paragraph."""
    if span in _as_set(article):
        return span
    if block := article.block_at(span.start):
        bounds = _bounds(article.text[block.span.start : block.span.end])
        at = span.start - block.span.start
        last = max(span.end - 1 - block.span.start, at)
        start = bounds[bisect_right(bounds, at) - 1] + block.span.start
        end = bounds[min(bisect_right(bounds, last), len(bounds) - 1)] + block.span.start
        return _trimmed(Span(min(start, span.start), max(end, span.end)), article.text)
    return span


@lru_cache(maxsize=8)
def sentences_of(article: Article) -> tuple[Span, ...]:
    """Every sentence of the body, in the order of the text."""
    return tuple(span for block in article.body for span in sentences_within(block, article.text))


@lru_cache(maxsize=8)
def _as_set(article: Article) -> frozenset[Span]:
    return frozenset(sentences_of(article))


def sentences_within(block: Span, text: str) -> Iterator[Span]:
    """Every sentence of a paragraph, in the order of the text."""
    for start, end in pairwise(_bounds(block.of(text))):
        span = _trimmed(Span(block.start + start, block.start + end), text)
        if span.start < span.end:
            yield span


@lru_cache(maxsize=512)
def _bounds(paragraph: str) -> tuple[int, ...]:
    """Where sentences begin in a paragraph, and where it ends."""
    starts = [0]
    for found in _END.finditer(paragraph):
        # "the plan of Price Inc." The town": whatever stands before a closing mark, the sentence ends with it
        last = paragraph[max(0, found.end() - 20) : found.end()].split()[-1]
        if found.end() - found.start() > 1 or not ABBREVIATION.search(last) or _goes_on_anew(last, paragraph, found):
            starts.append(found.end())
    starts += [found.end() for found in _EMPTY_LINE.finditer(paragraph)]
    return (*sorted(starts), len(paragraph))


def _goes_on_anew(last: str, paragraph: str, found: re.Match[str]) -> bool:
    """ "They sang until 6 a.m. No one slept."."""
    following = _WORD.search(paragraph, found.end())
    return following is not None and ends_between(last.lstrip(_OPENING), following.group())


def _trimmed(span: Span, text: str) -> Span:
    inner = span.of(text)
    return Span(span.start + len(inner) - len(inner.lstrip()), span.end - (len(inner) - len(inner.rstrip())))


def _is_name(text: str) -> bool:
    return text.casefold() not in _PRONOUNS


def _named_within(source: Source, spans: list[Span], reading: Reading) -> bool:
    names = [name for name in source.names if _is_name(name) and _its_own(name, source)]
    return any(same_words(name, span.of(reading.article.text)) for name in names for span in spans)


def _its_own(name: str, source: Source) -> bool:
    """ "The Harbours Minister" does not show who that is: the surname does."""
    bare = bare_name(source)
    return not bare or bare.split()[-1] in name


def merged(spans: list[Span]) -> tuple[Span, ...]:
    """Spans in the order of the text, those inside another one dropped."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, -s.end)):
        if not kept or not kept[-1].contains(span):
            kept.append(span)
    return tuple(kept)
