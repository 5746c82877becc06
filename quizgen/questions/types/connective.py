"""A reading in, "What does the word “despite” tell about the two things that it links?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.connectives import OF_WHAT_FOLLOWS, RIVALS, WOULD_TELL, Linking, Sense, linking_words
from quizgen.questions.evidence import sentences_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.likeness import content_words
from quizgen.questions.quoted import quoted_whole

LONGEST = 36
#: No more than so many of one article.
MOST = 4
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b(?![.’'])")
#: Two sentences in one, a word that is printed twice, letters that were lost.
_SLIP = re.compile(r"(?-i:[.?!]’ [A-Z])|\b([a-z]{2,}) \1\b|[a-z],[a-z]|â€|Ã", re.IGNORECASE)
_LESSON = (
    "Linking words tell how two pieces of news belong together. Whoever skips them may take an aim for a result, or"
    " some names for all."
)


class Connective(QuestionType):
    name = "connective"
    shape = "choice"
    process = "U"
    most = 1
    title = "What a linking word tells"
    description = "See what “despite”, “unless” or “rather than” tells about the two things that it links."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        found: dict[Sense, tuple[int, Linking, str, Span]] = {}
        for span in sentences_of(reading.article):
            for weight, link, sentence in _links(span, reading):
                if link.sense not in found or found[link.sense][0] < weight:
                    found[link.sense] = (weight, link, sentence, span)
        best = sorted(found.values(), key=lambda one: -one[0])
        for _, link, sentence, span in best[:MOST]:
            yield self._choice(link, sentence, span, reading, rng)

    def _choice(self, link: Linking, sentence: str, span: Span, reading: Reading, rng: Random) -> Choice:
        words = link.words.lower()
        options = [Option(link.sense.format(group=link.group), True, f"Yes: that is what “{words}” tells the reader.")]
        for rival in RIVALS[link.sense]:
            note = f"“{words.capitalize()}” does not say that; {WOULD_TELL[rival]} would."
            options.append(Option(rival.format(group=link.group), feedback=note))
        return Choice(
            id="",
            type=self.name,
            stem=rng.choice(_stems(link, words, sentence)),
            options=tuple(options),
            evidence=(span,),
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, sentence, (span,)),
            skills=Skills("U", "RI.1", 2, "V"),
        )


def _stems(link: Linking, words: str, sentence: str) -> list[str]:
    one = " " not in words
    does = "does the word" if one else "do the words"
    it, after, link_ = ("it", "it", "links") if one else ("they", "them", "link")
    if link.sense is Sense.SOME:
        return [
            f"What {does} “{words}” tell the reader about the {link.group} that are named after {after} in this"
            f" sentence: {sentence}?",
        ]
    if link.sense in OF_WHAT_FOLLOWS:
        return [
            f"What {does} “{words}” tell the reader about what follows {after} in this sentence: {sentence}?",
            f"In this sentence from the article, what {does} “{words}” tell about what follows: {sentence}?",
        ]
    return [
        f"What {does} “{words}” tell the reader about the things that {it} {link_} in this sentence: {sentence}?",
        f"In this sentence from the article, how {does} “{words}” link one thing with another: {sentence}?",
    ]


def _links(span: Span, reading: Reading) -> Iterator[tuple[int, Linking, str]]:
    """The linking words of a sentence that can be printed, with its weight."""
    text = span.of(reading.article.text)
    if _FIRST_PERSON.search(text) or "?" in text:
        return
    links = linking_words(" ".join(text.split()))
    sentence = verbatim(span, reading, leaning=True, longest=LONGEST) if links else ""
    if not sentence or _SLIP.search(sentence) or quoted_whole(span, reading):
        return
    weight = _weight(span, reading)
    alone = bool(verbatim(span, reading, longest=LONGEST))
    for link in linking_words(sentence.strip("“”")):
        if not _in_quotation(link, sentence.strip("“”")):
            yield weight + 2 * alone, link, sentence


def _weight(span: Span, reading: Reading) -> int:
    """How near the sentence is to the news: words of the headline and the lead come back in it."""
    article = reading.article
    lead = article.body[0].of(article.text) if article.body else ""
    own = content_words(span.of(article.text))
    return 2 * len(own & content_words(article.headline)) + len(own & content_words(lead))


def _in_quotation(link: Linking, printed: str) -> bool:
    before = printed[: link.start]
    opened = before.rfind("‘")
    return opened >= 0 and not re.search(r"’(?=[\s,.;:)]|$)", before[opened:])
