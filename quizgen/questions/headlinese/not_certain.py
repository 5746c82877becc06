"""A headline and its report in, the word by which the headline calls its news possible, and no more, out."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.model import Reading, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.likeness import content_words

#: The report calls it possible among so many first sentences, beside so many words of the headline.
FIRST, LEAST = 6, 2
#: "Owners may not sell", "the day she could read", "ferry could only wait": there it is no guess.
_GUESS = re.compile(
    r"\b(?P<word>could|may|might)\b"
    r"(?! (?:only|not|now|never|no|barely|hardly)\b)|\b(?P<likely>likely)\b(?! to\b)",
    re.IGNORECASE,
)
#: What could be so in the past, or is allowed, is no guess either; nor is what a question asks.
_NO_GUESS = re.compile(
    r"\?|\b(?:when|who|that|what|how|why|if|unless|until|before|so|as|not|un)\b[^,;:]* (?:could|may|might)\b"
    r"|\b(?:first|late|early|this|in|last|next|since|by|from|until|to) may\b|\bwish|\bMay \d|\d May\b",
    re.IGNORECASE,
)
_AS_WELL = re.compile(
    r"\b(?:could|may|might|likely|possib(?:le|ly)|perhaps|suggests?|appears? to|seems? to|threat(?:ens|ened)?|risk)\b",
    re.IGNORECASE,
)
#: What "could" follow from it, and who is "twice as likely", is another matter.
_ANOTHER = re.compile(r"\b(?:that|which) (?:could|may|might) [^,.]*|\b(?:as|less) likely\b", re.IGNORECASE)


class Guess(NamedTuple):
    """The word as the headline has it ("could"), and the sentence that is no surer."""

    word: str
    evidence: Span


def guess_in(headline: str, reading: Reading) -> Guess | None:
    """The one "could", "may", "might" or "likely" of the headline, where the report is no surer than that."""
    found = list(_GUESS.finditer(headline))
    if len(found) != 1 or _NO_GUESS.search(headline) or "‘" in headline[: found[0].start()]:
        return None
    if not found[0].start() or (found[0]["word"] or "")[:1].isupper():  # a name, or every word has a capital
        return None
    # "Queens breathe under water, and now we may know how": the words of its own half
    opens = max(headline.rfind(mark, 0, found[0].start()) for mark in (", ", "; ", ": ", " – ", " — ")) + 1
    text, news = reading.article.text, content_words(headline[opens:])
    best: tuple[int, Span] | None = None
    for sentence in sentences_of(reading.article)[:FIRST]:
        told = sentence.of(text)
        shared = len(news & content_words(told))
        if shared >= LEAST and _AS_WELL.search(_ANOTHER.sub(" ", told)) and (best is None or shared > best[0]):
            best = shared, sentence
    return Guess(found[0].group(), best[1]) if best else None
