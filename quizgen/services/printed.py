"""Chosen sentences of an article in; where they print what somebody said, by which word, and whose own words out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from quizgen.model import Article, Section, Source, Span, Stance
from quizgen.questions.claims.claims import READABLE
from quizgen.questions.claims.evidence import sentences_within
from quizgen.questions.english.likeness import content_words
from quizgen.questions.english.wording import past, present
from quizgen.reading.attributions.cues import ACCORDING, NEGATIONS, UNREAL, lemma_of, sense_of
from quizgen.services import quoting

#: Fewer words than these, shared with the sentence, do not show where in it the content stands.
LEAST_SHARED = 2
#: "said (the) plan", "said (he had) noticed": so many words before the first that is shared belong to what is said.
LITTLE_WORDS = 3
#: What stands between quotation marks.
MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|„([^„“”]+)[“”]|«([^«»]+)»")
_MARK = re.compile(r"[“”\"„«»]")
_OPENS = re.compile(r"[“„«]|(?:^|(?<=[\s(\[—–-]))\"(?=\S)")
_SINGLE_OPENS, _SINGLE_CLOSES = re.compile(r"(?:^|(?<=[\s(\[—–-]))[‘'](?=\w)"), re.compile(r"(?<=[\w,.!?])[’'](?!\w)")
_TOKEN = re.compile(r"[^\W_][\w’'-]*")


class Cue(NamedTuple):
    """The word that reports the statement, as it is printed, and its dictionary form."""

    span: Span
    lemma: str
    tense: str


def sentences(article: Article) -> tuple[tuple[Span, ...], ...]:
    """Every sentence that a statement may rest on, by paragraph, in the order of the text."""
    blocks = (block.span for block in article.blocks if block.section in READABLE)
    told = (tuple(sentences_within(block, article.text)) for block in blocks)
    return tuple(one for one in told if one)


def stretches(chosen: tuple[Span, ...], article: Article) -> tuple[Span, ...]:
    """Sentences that follow one another as one stretch: a quotation may run over their ends."""
    together: list[Span] = []
    for span in chosen:
        last = together[-1] if together else None
        if last and not article.text[last.end : span.start].strip() and "\n" not in article.text[last.end : span.start]:
            together[-1] = Span(last.start, span.end)
        else:
            together.append(span)
    return tuple(together)


def word_for_word(words: str, chosen: tuple[Span, ...], article: Article) -> tuple[Span, ...]:
    """Where the chosen sentences have the words; "…" stands for what is left out between two parts. () if nowhere."""
    parts = [part for part in re.split(r"\s*(?:…|\.\.\.|\[…\])\s*", words) if part]
    found: list[Span] = []
    for part in parts:
        after = found[-1].end if found else 0
        places = (p for stretch in stretches(chosen, article) for p in quoting.everywhere(part, article, stretch))
        place = next((place for place in places if place.start >= after), None)
        if place is None:
            return ()
        found.append(place)
    return tuple(found)


def with_marks(span: Span, article: Article) -> Span:
    """The quotation with the marks around it, as far as the article prints them."""
    before = re.search(r"[“\"„«‘']$", article.text[: span.start][-1:])
    after = re.match(r"[.,!?;:…]?[”\"“»’']", article.text[span.end : span.end + 2])
    return Span(span.start - bool(before), span.end + (after.end() if after else 0))


def in_marks(span: Span, article: Article) -> bool:
    """Does the article print the words as somebody's own: between quotation marks, or as an answer in an interview?"""
    block = article.block_at(span.start)
    if block is None:
        return False
    text, start = article.text, block.span.start
    last = [mark.start() for mark in _MARK.finditer(text, start, span.start)][-1:]
    if any(_OPENS.match(text, place) for place in last):
        return True
    opened = [mark.start() for mark in _SINGLE_OPENS.finditer(text, start) if mark.start() < span.start][-1:]
    if opened and not _SINGLE_CLOSES.search(text, opened[0] + 1, span.start):
        return True
    return bool(article.spans(Section.SPEAKER))


def content(said: str, who: Source, chosen: tuple[Span, ...], article: Article) -> tuple[Span, ...]:
    """Where the chosen sentences print what was said: word for word, else as far as they share its words, else all."""
    if found := word_for_word(said, chosen, article) or word_for_word(_MARK.sub("", said), chosen, article):
        return found
    words = content_words(said) - content_words(" ".join(who.names))
    near = [place for sentence in chosen if (place := _shared(words, who, sentence, article.text))]
    return tuple(near) or chosen


def _shared(words: frozenset[str], who: Source, sentence: Span, text: str) -> Span | None:
    """From the first to the last word of the sentence that carries what was said, on one side of who says it."""
    speaker = next((span for span in who.mentions if sentence.contains(span)), Span(sentence.start, sentence.start))
    sides = Span(sentence.start, speaker.start), Span(speaker.end, sentence.end)
    found = [[token for token in _tokens(side, text) if content_words(token.of(text)) & words] for side in sides]
    common = max(found, key=len)
    if len(common) < max(min(LEAST_SHARED, len(words)), (len(words) + 1) // 2, 1):
        return None
    start, end = common[0].start, common[-1].end
    if speaker.end <= start:
        return Span(_after_the_verb(Span(speaker.end, start), text), end)
    little = len(list(_tokens(Span(sentence.start, start), text))) <= LITTLE_WORDS
    return Span(sentence.start if little else start, end)


def _after_the_verb(gap: Span, text: str) -> int:
    """Where what is said begins: behind "said", "told the council that" or "according to the mayor,".

    The end of the gap where it is not clear.
    """
    tokens = list(_tokens(gap, text))
    last = max((token.start for token in tokens if _verb(token, text)), default=text.rfind(",", gap.start, gap.end))
    behind = [token for token in tokens if token.start > last >= 0]
    that = next((token for token in behind if token.of(text) == "that"), None)
    if that:
        return that.start
    return behind[0].start if behind and len(behind) <= LITTLE_WORDS else gap.end


def cue(
    who: tuple[Span, ...], said: tuple[Span, ...], chosen: tuple[Span, ...], stance: Stance, text: str
) -> Cue | None:
    """The one verb of this stance between who speaks and what is said; None where there is no or more than one.

    None also where it may not have been said: "is expected to say", "would not say".
    """
    sentence = next((one for one in chosen for span in who if one.contains(span)), None)
    if sentence is None or not said:
        return None
    speaker = next(span for span in who if sentence.contains(span))
    if stance is Stance.ASSERTS and (before := _according_to(speaker, sentence, text)):
        return Cue(before, ACCORDING, "past")
    tokens = [token for gap in _gaps(speaker, said, sentence) for token in _tokens(gap, text)]
    if any(token.of(text).casefold() in NEGATIONS | UNREAL for token in tokens):
        return None
    found = [made for token in tokens if (made := _verb(token, text)) and sense_of(made.lemma).stance is stance]
    return found[0] if len(found) == 1 else None


def _gaps(speaker: Span, said: tuple[Span, ...], sentence: Span) -> Iterator[Span]:
    """What the sentence has beside the speaker and what is said: between them, or behind a speaker who comes last."""
    taken = sorted((speaker, *said))
    if speaker == taken[-1]:
        yield Span(speaker.end, max(speaker.end, sentence.end))
    for first, second in pairwise(taken):
        if speaker in (first, second) and first.end < second.start:
            yield Span(max(first.end, sentence.start), min(second.start, sentence.end))


def _tokens(gap: Span, text: str) -> Iterator[Span]:
    return (Span(*found.span()) for found in _TOKEN.finditer(text, gap.start, gap.end))


def _verb(token: Span, text: str) -> Cue | None:
    word = token.of(text).casefold()
    lemma = lemma_of(word)
    if not lemma or word not in (past(lemma), present(lemma)):
        return None
    return Cue(token, lemma, "past" if word == past(lemma) else "present")


def _according_to(speaker: Span, sentence: Span, text: str) -> Span | None:
    found = re.search(r"\b(according\s+to)\s+(?:(?:the|an?)\s+)?$", text[sentence.start : speaker.start], re.IGNORECASE)
    return Span(sentence.start + found.start(1), sentence.start + found.end(1)) if found else None
