"""A reading in, "What does the article say about the council closing the pool?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.labels import (
    HAPPENED,
    NOT_DONE,
    ONCE_EXPECTED,
    ONCE_PLANNED,
    ONLY_EXPECTED,
    ONLY_PLANNED,
    scale_for,
)
from quizgen.questions.news.deeds import Deed, deeds_of

#: No more than so many of one article.
MOST = 5
_LESSON = (
    "Words such as “plans to”, “agreed to” or “refused to” tell the reader how far something has gone. Without them, a"
    " plan would be read as a fact."
)
_WRONG = {
    HAPPENED: "“{printed}” tells that it was done.",
    ONLY_PLANNED: "“{printed}” tells of a plan or a promise, and of nothing more yet.",
    ONLY_EXPECTED: "“{printed}” tells what people expect, and nothing that is settled.",
    ONCE_PLANNED: "“{printed}” tells what was meant to be, and not what came of it.",
    ONCE_EXPECTED: "“{printed}” tells what people thought would be, and not what came of it.",
    NOT_DONE: "“{printed}” tells that it was not done.",
}
_PLAIN = re.compile(r"(?!had\b|was\b|were\b).*\b(?:plan\w*|will|expect\w*|promis\w+)\b|[’']ll\b")
_NOT_YET = "No: “{printed}” does not say that it was done."


class HappenedYet(QuestionType):
    name = "happened_yet"
    shape = "choice"
    process = "E"
    most = 1
    title = "Has it happened yet?"
    description = "Tell what has happened from what is planned, promised or expected, or was refused."
    on_wish = True  # of 12, blind raters failed six: "what is said about announcing …" is hard to read
    nature = Nature(fixed_labels=True, verbatim=True, key_once=True, outcome=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        deeds = list(deeds_of(reading))
        rng.shuffle(deeds)
        # a printed "plans to" or "will" is the answer itself
        deeds = [deed for deed in deeds if not (deed.sentence and _PLAIN.match(deed.printed))]
        yield from [self._question(deed, reading, rng) for deed in deeds[:MOST]]

    def _question(self, deed: Deed, reading: Reading, rng: Random) -> Choice:
        stem = f"What does the article say about {deed.told}?"
        if deed.sentence:
            stem = rng.choice(
                [
                    f"What does this sentence from the article say about {deed.told}: {deed.sentence}?",
                    f"In this sentence from the article, what is said about {deed.told}: {deed.sentence}?",
                ]
            )
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(_option(label, deed) for label in scale_for(deed.gone)),
            evidence=(deed.span,),
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, (deed.span,)),
            skills=Skills("E", "RI.8.8", 2, "V"),
        )


def _option(label: str, deed: Deed) -> Option:
    if label == deed.gone:
        return Option(label, True, f"Yes: “{deed.printed}” tells so.")
    wrong = _NOT_YET if label == HAPPENED else _WRONG[deed.gone]
    return Option(label, feedback=wrong.format(printed=deed.printed))
