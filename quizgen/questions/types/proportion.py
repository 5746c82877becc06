"""A reading in, "How large a share is “nine of its 34”?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.english.wording import opening
from quizgen.questions.numbers.in_the_news import Printed, of_the_news
from quizgen.questions.numbers.proportions import figures_compared, proportions

MOST = 3
_OF_A_SHARE = (
    "How large a share is “{words}” in this sentence from the article: {sentence}?",
    "In this sentence from the article, how large a share is “{words}”: {sentence}?",
)
_OF_TIMES = (
    "How does {one} compare with {other} in this sentence from the article: {sentence}?",
    "In this sentence from the article, how does {one} compare with {other}: {sentence}?",
)
_LESSON_OF_SHARES = (
    "Whether a number is large shows only beside the whole that it is a part of: nine branches are few of a hundred,"
    " and many of ten."
)
_LESSON_OF_TIMES = (
    "Two numbers side by side tell little until they are compared: work out how many times the one goes into the other."
)


class Proportion(QuestionType):
    name = "proportion"
    shape = "choice"
    process = "U"
    most = 1
    title = "How much that is"
    description = "Work out how large a share “nine of its 34” is, or how many times as large a number has become."
    on_wish = True  # "bare arithmetic": raters passed 22 of 32
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for one in of_the_news(proportions, reading, gap="")[:MOST]:
            yield self._choice(one, reading, rng)

    def _choice(self, one: Printed, reading: Reading, rng: Random) -> Choice:
        found = one.found
        of_a_share = found.form == "share"
        shape = opening if of_a_share else "It is {}".format
        printed = " ".join(reading.article.text[one.span.start + found.start : one.span.start + found.end].split())
        one_, other = figures_compared(found, printed) if not of_a_share else ("", "")
        stem = rng.choice(_OF_A_SHARE if of_a_share else _OF_TIMES).format(
            words=printed, sentence=one.sentence, one=one_, other=other
        )
        options = [Option(shape(found.key), True, f"Yes: {found.tells}.")]
        options += [Option(shape(words), feedback=f"No: {told}.") for words, told in found.rivals]
        rng.shuffle(options)
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(one.span,),
            feedback=_LESSON_OF_SHARES if of_a_share else _LESSON_OF_TIMES,
            difficulty=difficulty.rate(3, reading, stem, (one.span,)),
            skills=Skills("U", "RI.7", 2, "V"),
        )
