"""A reading in, "Which of these is the main point of the article?" out: the news against true details of the report."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Choice, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.alone import Alone
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.likeness import alike
from quizgen.questions.main_news import details, headline_of, main_news, roots, subject_words
from quizgen.questions.wording import word_count

LEAST, MOST = 2, 3
_SHORTEST, _LONGEST = 0.42, 1.7
_STEMS = (
    "Which of these is the main point of the article?",
    "Which of these sentences sums up best what the whole article is about?",
)
_LESSON = "A report tells its main news first; what comes further down adds details, reactions and background."


class MainPoint(QuestionType):
    name = "main_point"
    shape = "choice"
    process = "U"
    most = 1
    worth = 1
    title = "The main point"
    description = "Tell the main news of a report from its details and its background."
    nature = Nature(whole_article=True, once=True, whole_sentences=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        lead = main_news(reading)
        if lead is None:
            return
        rivals = _rivals(lead, reading, rng)
        if len(rivals) < LEAST:
            return
        stem, evidence = rng.choice(_STEMS), (lead.span,)
        why = "Yes: this is the news of the headline, and the paragraphs below go on about it."
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(lead.text, True, why), *(Option(one.text, feedback=_detail(one)) for one in rivals)),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, stem, evidence, rivals=len(rivals)),
            skills=Skills("U", "RI.6.2", None, None),
            about=(),
        )


def _detail(one: Alone) -> str:
    return f"The article says so in paragraph {one.paragraph}, but it is only one detail."


def _rivals(lead: Alone, reading: Reading, rng: Random) -> list[Alone]:
    """Details of the length of the lead, those first that speak most of what the report is about."""
    subject, headline = subject_words(reading), roots(headline_of(reading))
    length = word_count(lead.text)
    kept: list[Alone] = []
    for said in (False, True):
        ranked: list[tuple[float, Alone]] = []
        for one in details(lead, reading, said=said):
            ratio, own = word_count(one.text) / length, roots(one.text)
            on_subject = len(own & (subject | headline | roots(lead.text)))
            if not _SHORTEST <= ratio <= _LONGEST or not on_subject:
                continue
            tempting = min(len(own & headline), 1) + min(on_subject, 3) / 3 - abs(1 - ratio)
            ranked.append((tempting + rng.random() / 4, one))
        most = MOST if not said else min(LEAST, len(kept) + 1)  # beside a statement, one quotation at most
        for _, one in sorted(ranked, key=lambda item: -item[0]):
            if len(kept) < most and not any(_near(one, taken) for taken in kept):
                kept.append(one)
    return kept


def _near(one: Alone, other: Alone) -> bool:
    return one.span.overlaps(other.span) or alike(one.text, other.text) >= 0.5
