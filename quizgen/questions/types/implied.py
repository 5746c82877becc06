"""A reading in, "What does “no longer” let the reader know?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from quizgen.model import Choice, Option, Reading, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import verbatim
from quizgen.questions.english.slips import FIRST_PERSON, POINTS_BACK, SLIP
from quizgen.questions.english.wording import opening
from quizgen.questions.heaviest import heaviest_of_each
from quizgen.questions.news.nearness import nearness
from quizgen.questions.quotations.quoted import in_quotation, quoted_whole
from quizgen.questions.small_words.implied_senses import WORDINGS, Implied
from quizgen.questions.small_words.implying_words import Implying, implying_word

LONGEST = 38
#: No more than so many of one article.
MOST = 4
#: So many words of the headline, counted twice, and of the lead come back in the sentence of what is seen at once:
#: away from the news that is not worth a question.
LEAST_OF_PLAIN = 1
#: "They have yet to decide", "only 42% of them": who is told in the sentence before.
_LEANS = re.compile(r"(?:But |And |So |Yet )?(?:They|It|Its|Their|Both|Only (?:about )?[\d.]+ ?(?:%|pct)? of them)\b")
#: What readers see at once comes last.
_PLAIN = (Implied.UP_TO_NOW, Implied.UNWILLING)
_LESSON = (
    "Small words take things for granted that no sentence says. Whoever notices them knows what may still come, what"
    " was done against somebody’s will, and what the writer finds surprising."
)


class Printed(NamedTuple):
    """A word that implies something, in the sentence as printed, where that stands, and how near it is to the news."""

    found: Implying
    sentence: str
    span: Span
    weight: int


class ImpliedByAWord(QuestionType):
    name = "implied"
    shape = "choice"
    process = "U"
    most = 2
    title = "What a small word implies"
    description = "See what “yet to”, “forced to” or “even” tells without saying it."
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        best = heaviest_of_each(_printed(reading), lambda one: one.found.sense)
        for one in sorted(best, key=lambda one: (one.found.sense in _PLAIN, -one.weight))[:MOST]:
            yield self._choice(one, reading, rng)

    def _choice(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        found, words = one.found, one.found.words[:1].lower() + one.found.words[1:]
        wording, named = WORDINGS[found.sense], dict(found.named)
        options = [Option(wording.key.format(**named), True, f"Yes: that is what “{words}” lets the reader know.")]
        for rival in wording.rivals:
            note = f"“{opening(words)}” does not tell that; {rival.told_by} would."
            options.append(Option(rival.text.format(**named), feedback=note))
        do = "do the words" if " " in words else "does the word"
        stems = [
            f"What {do} “{words}” let the reader know in this sentence from the article: {one.sentence}?",
            f"In this sentence from the article, what can the reader tell from “{words}”: {one.sentence}?",
        ]
        return Choice(
            id="",
            type=self.name,
            stem=rng.choice(stems),
            options=tuple(options),
            evidence=(one.span,),
            feedback=_LESSON,
            difficulty=difficulty.rate(2 if found.sense in _PLAIN else 3, reading, one.sentence, (one.span,)),
            skills=Skills("U", "RI.1", 2, "V"),
        )


def _printed(reading: Reading) -> Iterator[Printed]:
    """The sentences of the report with one such word that can be printed as they stand."""
    for span in sentences_of(reading.article):
        text = " ".join(span.of(reading.article.text).split())
        if implying_word(text) is None or FIRST_PERSON.search(text) or POINTS_BACK.match(text) or _LEANS.match(text):
            continue
        weight = nearness(span, reading)
        if quoted_whole(span, reading):
            continue
        sentence = verbatim(span, reading, leaning=True, longest=LONGEST, mended=True)
        inner = sentence.strip("“”")
        found = implying_word(inner, _verbs(inner, span, reading)) if sentence and not SLIP.search(sentence) else None
        if found is None or (found.sense in _PLAIN and weight < LEAST_OF_PLAIN):
            continue
        if not in_quotation(found.start, inner):
            yield Printed(found, sentence, span, weight)


def _verbs(inner: str, span: Span, reading: Reading) -> tuple[int, ...]:
    """Where a verb begins of what is printed; of one that is printed twice, everywhere."""
    verbs = {verb.of(reading.article.text) for verb in reading.firm_verbs_in(span)}
    return tuple(found.start() for verb in verbs for found in re.finditer(rf"\b{re.escape(verb)}\b", inner))
