"""A reading in, "How many people are quoted in the article with at least one whole sentence?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.english.wording import inside, listed
from quizgen.questions.quotations.every_quotation import quoted_at_length
from quizgen.questions.sources.levelling import bare_name

_STEMS = (
    "How many people are quoted in the article with at least one whole sentence in quotation marks?",
    "Of how many people does the article print at least one whole sentence in quotation marks?",
)
_COUNTS = ("One person", "Two people", "Three people", "Four people", "Five people")
#: Four counts stand side by side, and one more than are quoted is always among them.
SHOWN = 4
_LESSON = (
    "Counting the voices shows how many sides of a matter a report lets speak for themselves, and helps to notice who"
    " is not heard."
)


class HowManyVoices(QuestionType):
    name = "how_many_voices"
    shape = "choice"
    process = "E"
    most = 1
    title = "How many voices?"
    description = "Count the people whose own words a report prints."
    # what stands in quotation marks is plain to see: it is asked where an article gives little else to ask
    nature = Nature(whole_article=True, once=True, heard=True, fixed_labels=True, costs=2.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        quoted = quoted_at_length(reading)
        number = len(quoted)
        if not 0 < number < len(_COUNTS):
            return
        who = listed([bare_name(one) or inside(one.name, reading.article.text) for one in quoted])
        first = max(0, number + 1 - SHOWN)
        options = [
            Option(count, at == number, f"Yes: {who}." if at == number else f"Whole sentences are printed of {who}.")
            for at, count in enumerate(_COUNTS[first : first + SHOWN], first + 1)
        ]
        stem = rng.choice(_STEMS)
        evidence = merged([span for said in quoted.values() for span in evidence_of(said, reading)])
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(options) - 1),
            skills=Skills("E", "RI.8.6", 3, "M"),
            about=tuple(one.id for one in quoted),
        )
