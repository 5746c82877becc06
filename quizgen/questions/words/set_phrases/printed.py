"""A text in, the set phrases that it prints, in the sense of their table beyond doubt, with their places out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Reading, Section, Span
from quizgen.questions.claims.evidence import whole_sentences
from quizgen.questions.words.fields import fields_of
from quizgen.questions.words.set_phrases import BEGINNINGS, Phrase, starting_with

_WORD = re.compile(r"(?<![\w’'-])[A-Za-z][\w-]*(?:[’']s)?")
_BEGINS = re.compile(r"(?:^|[.!?:][”’\"']?\s+|[“\"‘]|\n)$")
#: "Has come under fire", "was put on hold": many forms are the same as the base.
_BEFORE_A_BASE = re.compile(
    r"\b(?:to|will|would|can|could|may|might|must|should|shall|not|did|does|do|[a-z]+n[’']t|they|we|you|who|that|I"
    r"|and|or|[’']ll|[’']d|cannot|never|also|[a-z]{3,}s|people|let|help|make|made|has|have|had|been|being|be|was"
    r"|were)(?: \w+ly)? $"
)
#: "The latest step down", "two steps up", "two million accounts for children": a noun.
_DETERMINED = re.compile(
    r"\b(?:a|an|the|this|these|those|its|his|her|their|our|my|your|any|no|every|some|such|one|two|three|few|many|of"
    r"|more|fewer|\d[\d.,]*|hundred|thousand|million|billion|[\w-]+[’']s)(?: [a-z-]+(?<!ly)(?<!not))? $",
    re.IGNORECASE,
)
_DETERMINED_AT_ONCE = re.compile(
    r"\b(?:a|an|the|this|these|those|its|his|her|their|our|my|your|any|no|every|some|such|[\w-]+[’']s) $", re.IGNORECASE
)
#: "The council put forward a plan", "they cut ties with him".
_LIKE_THEIR_PAST = frozenset({"put", "set", "cut", "hit", "cast"})
_DESCRIBES = frozenset({"before", "folk"})
_BEFORE_A_NOUN = re.compile(r" (?!(?:and|or|about|with|in|on|at|for|to|of|when|that|as|is|was|by|from|but)\b)[\w“\"‘]")
#: "The size of public sector": the article is lost, and the slip would be printed in the very phrase asked about.
_PREPOSITION = re.compile(r"\b(?:of|in|on|by|from|with|to|for|at) $")
_ENDS_THERE = re.compile(
    r"$|[.,;:!?)”\"’']| (?:and|or|but|about|with|in|on|at|for|to|of|when|that|as|is|are|was|were|has|had|have|by|from"
    r"|before|after|since|because|while|will|would|who|which|than|over|under|during|until)\b"
)
_TAKES_AN_ARTICLE = (" sector", " market", " bank")
#: "The gross domestic product growth (GDP) rate": the letters stand behind another word than theirs.
_LETTERS_TOO_LATE = re.compile(r" [a-z]+ \(([A-Z]{2,5})\)")
_NAMES = frozenset("people group matter event money figure punishment crime right court vote sport tech stage".split())
_NAME_GOES_ON = re.compile(r" [A-Z]")


def phrases_in(reading: Reading) -> Iterator[tuple[Phrase, Span]]:
    """Each set phrase that the body prints, the longest where two begin alike."""
    article, fields = reading.article, fields_of(reading.article.text)
    for block in article.blocks:
        if block.section is not Section.BODY:
            continue
        printed, done = block.span.of(article.text), 0
        for found in _WORD.finditer(printed):
            if found.group() not in BEGINNINGS:
                continue
            start = found.start()
            for phrase, end in _starting(found, printed) if start >= done else ():
                done = end  # "to fly in the face of the facts" is no "in the face of"
                span = Span(block.span.start + start, block.span.start + end)
                if phrase.strange & fields:
                    continue
                sentence = whole_sentences(span, article).of(article.text)
                if phrase.meant(re.findall(r"[\w$£%-]+", sentence.casefold()), printed[end : end + 40]):
                    yield phrase, span


def _starting(found: re.Match[str], printed: str) -> list[tuple[Phrase, int]]:
    """The longest phrase that begins with this word, and where it ends."""
    word = found.group()
    known = starting_with(word, printed[found.end() : found.end() + 8])
    if not known:
        return []  # as at most words
    before, fits = printed[max(0, found.start() - 40) : found.start()], []
    for phrase in known:
        rest = phrase.rest.match(printed, found.end())
        if rest and _is_in_place(phrase, word, before, printed[rest.end() :]):
            fits.append((phrase, rest.end()))
    return sorted(fits, key=lambda fit: fit[1])[-1:]


def _is_in_place(phrase: Phrase, word: str, before: str, after: str) -> bool:
    """Is it no part of a name, and where it is a verb, one that somebody does?"""
    if word[0].isupper() and not (_BEGINS.search(before) and not phrase.is_verb):
        return False
    if phrase.after and before.split()[-1:] and before.split()[-1].casefold() not in phrase.after:
        return False
    if phrase.frames & _DESCRIBES and not _BEFORE_A_NOUN.match(after):
        return False  # "the remark was a ‘one-off’": no word before a noun
    if not phrase.is_verb:
        return not (phrase.frames & _NAMES and (_NAME_GOES_ON.match(after) or _misprinted(phrase, before, after)))
    base = phrase.phrase.split()[0]
    if word == base and base not in _LIKE_THEIR_PAST:
        return bool(_BEFORE_A_BASE.search(before)) and not _DETERMINED_AT_ONCE.search(before)
    if word == f"{base}s":
        return not _DETERMINED.search(before)
    return not _DETERMINED_AT_ONCE.search(before)


def _misprinted(phrase: Phrase, before: str, after: str) -> bool:
    """Has a name lost its article, or do its letters stand too late?"""
    late = _LETTERS_TOO_LATE.match(after)
    if late and late[1].casefold() == "".join(part[0] for part in phrase.phrase.split()):
        return True
    single = phrase.phrase.endswith(_TAKES_AN_ARTICLE) and _PREPOSITION.search(before)
    return bool(single) and _ENDS_THERE.match(after) is not None
