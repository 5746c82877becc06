"""A reading in, statements out that the article only passes on, with "reportedly" or "is believed to".

The statement is given as a plain sentence, for a question on how the article presents it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.model import Reading, Section, Span
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.wording import unstopped, word_count
from quizgen.questions.quotations.quoted import quoted_at

SHORTEST, LONGEST = 6, 22
_ADVERB = re.compile(r"(?<=[\w,]) (?:reportedly|allegedly)(?= [a-z]{2,} (?!to\b))")
#: "is believed to have been the first": "is said to" may be the reporter's own irony, but he names nobody either.
_PASSIVE = re.compile(
    r" (is|are|was|were) (?:widely )?(?:believed|thought|understood|said|reported|alleged|rumou?red|claimed)"
    r" to (have been|have|be) (?=\w)"
)
_PLAIN = {
    "is": {"have been": "was", "have": "has", "be": "is"},
    "are": {"have been": "were", "have": "have", "be": "are"},
    "was": {"have been": "had been", "have": "had", "be": "was"},
    "were": {"have been": "had been", "have": "had", "be": "were"},
}
#: Whose word it is may be told in the same sentence, or be left to the reader.
_TOLD = re.compile(
    r"[“”\"?;:]|\b(?:accord\w*|said (?!to)|says|told|claim(?:s|ed) (?!to)|reports?"
    r"|by (?:\w+ )?(?:media|police|analysts)|if|whether|but)\b"
)
#: "The man, who is believed to be ill,": the hedge is not that of the whole sentence.
_INNER = re.compile(r"[,—–]|\b(?:who|which|that|whom|whose|when|where|while|after|as|and)\b")


class Hedged(NamedTuple):
    """What is passed on, as a plain sentence, where, and the words that show that nobody vouches for it."""

    text: str
    span: Span
    words: str


def hedged_statements(reading: Reading) -> Iterator[Hedged]:
    """Those of the running text that stand in a sentence in which nobody speaks."""
    for span in sentences_of(reading.article):
        printed = " ".join(span.of(reading.article.text).split())
        if reading.article.section_at(span.start) is not Section.BODY or quoted_at(
            span, reading, "cue", "content", views=False
        ):
            continue
        if not printed[:1].isupper() or printed[-1:] != ".":
            continue
        text, words = _without_the_hedge(printed)
        if text and SHORTEST <= word_count(text) <= LONGEST and not _TOLD.search(_PASSIVE.sub(" ", printed)):
            yield Hedged(text, span, words)


def _without_the_hedge(sentence: str) -> tuple[str, str]:
    """The sentence as its plain statement, and the words that are left out; "" where there is more than one hedge."""
    adverbs, passives = list(_ADVERB.finditer(sentence)), list(_PASSIVE.finditer(sentence))
    if len(adverbs) + len(passives) != 1:
        return "", ""
    found = (*adverbs, *passives)[0]
    if _INNER.search(sentence[: found.start()]):
        return "", ""
    if adverbs:
        return unstopped(sentence[: found.start()] + sentence[found.end() :]), found.group().strip()
    verb = _PLAIN[found.group(1)][found.group(2)]
    return unstopped(f"{sentence[: found.start()]} {verb} {sentence[found.end() :]}"), found.group().strip()
