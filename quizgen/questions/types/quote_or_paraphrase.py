"""A reading in, "Which of these are a source's exact words?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Quote, Reading, Skills, Span, Stance
from quizgen.questions import difficulty
from quizgen.questions.claims import claim, sources_of, speaker, usable, usables
from quizgen.questions.dangling import dangling
from quizgen.questions.likeness import alike, same_words
from quizgen.questions.wording import inside, opening, sentences, word_count

LEAST, MOST = 2, 3
_MARKED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")
_SPOKEN = re.compile(r"\b(?:I|me|my|we|us|our|you|your)\b|n[’']t\b|[!?\[\]…]|\.\.\.", re.IGNORECASE)


class QuoteOrParaphrase:
    name = "quote_or_paraphrase"
    shape = "choice"
    process = "E"
    most = 2
    worth = 0
    title = "Exact words or paraphrase"
    description = "Tell a source's exact words from the reporter's summary of what was said."

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        everything_quoted = " ".join(a or b for a, b in _MARKED.findall(reading.article.text))
        summaries = [a for a in usables(reading) if _summary(a, everything_quoted, reading)]
        for attribution in reading.attributions:
            if attribution.doubt or not attribution.source_ids or attribution.quote is Quote.INDIRECT:
                continue
            if attribution.confidence < 0.5 or not usable_quote(attribution, reading):
                continue
            for words, span in _exact(attribution, reading):
                yield from self._question(words, span, attribution, summaries, reading, rng)

    def _question(
        self,
        words: str,
        span: Span,
        attribution: Attribution,
        summaries: list[Attribution],
        reading: Reading,
        rng: Random,
    ) -> Iterator[Choice]:
        length = word_count(words)
        fit = [a for a in summaries if 0.5 <= word_count(claim(a)) / length <= 2 and alike(claim(a), words) < 0.5]
        fit.sort(key=lambda a: abs(word_count(claim(a)) - length) + 3 * rng.random())
        rivals: list[Attribution] = []
        for rival in fit:
            if rival.id != attribution.id and all(alike(claim(rival), claim(r)) < 0.5 for r in rivals):
                rivals.append(rival)
        if len(rivals) < LEAST:
            return
        options = [Option(opening(words), True, "Yes: in the article these words stand inside quotation marks.")]
        for rival in rivals[:MOST]:
            name = inside(speaker(rival, reading), reading.article.text)
            options.append(Option(opening(claim(rival)), feedback=f"Here the reporter sums up what {name} said."))
        stem = rng.choice(
            [
                "Which of these are a source’s exact words, as quoted in the article?",
                "Which of these does the article print as somebody’s exact words?",
                "Which of these is a quotation, and not the reporter’s summary?",
            ][:2]
        )
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=(span,),
            feedback="Only words inside quotation marks are the speaker’s own; the rest is the reporter’s summary.",
            difficulty=difficulty.rate(2, reading, "", (span,)),
            skills=Skills("E", "RI.1", 2),
            about=(attribution.id,),
        )


def usable_quote(attribution: Attribution, reading: Reading) -> bool:
    return usable(attribution, reading) or (
        attribution.form in (ContentForm.QUOTATION, ContentForm.CLAUSE) and bool(attribution.content_resolved)
        and bool(sources_of(attribution, reading))
    )  # fmt: skip


def _exact(attribution: Attribution, reading: Reading) -> Iterator[tuple[str, Span]]:
    """Whole quoted sentences that read like the reporter's prose, so that nothing but the marks tells them apart."""
    text = reading.article.text
    for evidence in attribution.evidence:
        for found in _MARKED.finditer(text, evidence.start, evidence.end):
            span = Span(*found.span())
            if not any(content.overlaps(span) for content in attribution.content):
                continue
            for sentence in sentences(found.group(1) or found.group(2)):
                words = sentence.rstrip(" ,.;:")
                whole = words[:1].isupper() and sentence[-1:] in ".,"
                if whole and 5 <= word_count(words) <= 25 and not _SPOKEN.search(words) and not dangling(words):
                    yield words, evidence


def _summary(attribution: Attribution, everything_quoted: str, reading: Reading) -> bool:
    text = claim(attribution)
    return (
        attribution.quote is Quote.INDIRECT
        and attribution.form is ContentForm.CLAUSE
        and attribution.stance is not Stance.DENIES
        and 5 <= word_count(text) <= 25
        and not _MARKED.search(text)
        and not same_words(text, everything_quoted)
        and alike(text, everything_quoted) < 0.9
        and not any(_MARKED.search(span.of(reading.article.text)) for span in attribution.content)
    )
