"""A reading in, "Which of these does the article answer only after its first sentence?" questions out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from quizgen.model import Choice, Option, Reading, Section, Skills, Span
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.evidence import merged
from quizgen.questions.english.wording import quoted, word_count
from quizgen.questions.news.main_news import roots
from quizgen.questions.news.told_at_once import HOW_OLD, Detail, lead_of, told_in
from quizgen.questions.news.told_later import Later, left_open

LEAST, MOST = 2, 3
#: So many words the headline and the first sentence have in common, where both tell the news.
IN_COMMON = 2
_FRAME = "News reports try to answer the main questions early."
_STEMS_LATER = (
    f"{_FRAME} Which of these does the article answer only after its first sentence{{}}?",
    f"{_FRAME} Which of these does a reader learn only after the first sentence of the article{{}}?",
)
_LESSON = (
    "The first sentence of a report gives the news in short: who, what, where, when. Notice what it leaves open, such"
    " as who says so, and read on for it."
)
#: Where other lines stand above the report, so many of its words show which sentence is meant.
FIRST_WORDS, A_LINE, A_SENTENCE = 6, 4, 8
_ABOVE = (Section.STANDFIRST, Section.BOILERPLATE, Section.CAPTION, Section.DATELINE)


class Opening(QuestionType):
    name = "opening"
    shape = "choice"
    process = "E"
    most = 1
    title = "The five Ws"
    description = "See which of who, where, when and who says so the first sentence of a report leaves open."
    nature = Nature(fixed_labels=True, once=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        lead = lead_of(reading)
        if lead is None or not _tells_the_news(lead, reading):
            return
        there = told_in(lead, reading)
        for key in left_open(lead, reading):
            rivals = [detail for detail in there if detail.kind not in (key.kind, HOW_OLD)]
            if len(rivals) >= LEAST:
                yield self._left_open(key, rivals[:MOST], lead, reading, rng)

    def _left_open(self, key: Later, there: Sequence[Detail], lead: Span, reading: Reading, rng: Random) -> Choice:
        why = f"Yes: the first sentence leaves this open, and paragraph {_answer(key, reading)}."
        options = [Option(key.label, True, why)]
        options += [Option(one.label, feedback=f"The first sentence answers this: “{one.words}”.") for one in there]
        return self._choice(rng.choice(_STEMS_LATER), options, (lead, key.sentence), lead, reading, rng)

    def _choice(
        self, stem: str, options: list[Option], evidence: tuple[Span, ...], lead: Span, reading: Reading, rng: Random
    ) -> Choice:
        rng.shuffle(options)
        stem = stem.format(_which(lead, reading))
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=merged([*evidence]),
            feedback=_LESSON,
            difficulty=difficulty.rate(2, reading, "", evidence, rivals=len(options) - 1),
            skills=Skills("E", "RI.8.5", 2, "A"),
        )


def _tells_the_news(lead: Span, reading: Reading) -> bool:
    """Is it the headline's news, and no scene that leads up to it? What a scene leaves open is no lack."""
    article = reading.article
    lines = [b for b in article.blocks if b.section is Section.BOILERPLATE and b.span.end <= lead.start]
    if any(word_count(block.span.of(article.text)) >= A_SENTENCE for block in lines):
        return False  # "Key points": they tell the news before the report does
    return not article.headline or len(roots(article.headline) & roots(lead.of(article.text))) >= IN_COMMON


def _which(lead: Span, reading: Reading) -> str:
    """How the sentence begins, where a line above it could be taken for the first one."""
    text, blocks = reading.article.text, reading.article.blocks
    above = (block for block in blocks if block.section in _ABOVE and block.span.end <= lead.start)
    if not any(word_count(block.span.of(text)) >= A_LINE for block in above):
        return ""
    return f" ({quoted(' '.join(lead.of(text).split()[:FIRST_WORDS]) + ' …')})"


def _answer(later: Later, reading: Reading) -> str:
    """ "4 answers it with “Ana Ruiz”"."""
    place = (reading.article.paragraph_at(later.sentence.start) or 0) + 1
    return f"{place} answers it with “{later.words}”" if later.words else f"{place} answers it"
