"""A reading in, "How many ...?", "When ...?" and "Which number completes this sentence?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from quizgen.model import (
    REPORTER,
    AnyQuestion,
    Attribution,
    Choice,
    Fact,
    FactKind,
    Modality,
    Numeric,
    Option,
    Reading,
    Skills,
    Span,
)
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import speaker
from quizgen.questions.claims.evidence import evidence_of, merged, whole_sentences
from quizgen.questions.english.likeness import same_words
from quizgen.questions.english.wording import GAP, inside, word_count
from quizgen.questions.numbers.central import central
from quizgen.questions.numbers.detail_gaps import gap_stems
from quizgen.questions.numbers.fair_gaps import fair_date
from quizgen.questions.numbers.main_details import giver_of, main_details, main_names, sayable, stands_alone, weight_of
from quizgen.questions.numbers.printed import grain, measure, printed
from quizgen.questions.numbers.quantities import hedged, natural_order, tolerance_of
from quizgen.questions.numbers.rival_values import MOST, Rival, rivals_of
from quizgen.questions.numbers.worth import told_by_the_headline, weighty

LEAST = 2
#: The weightiest are asked for first; with so many of them, what is told further down is left alone.
MOST_ASKED = 5
MOST_NAMES = 4
#: "How many jobs had gone?" Which?
LEAST_OF_A_STEM = 6


class FactQuestion(QuestionType):
    name = "fact"
    shape = "choice"
    process = "L"
    most = 3
    on_wish = True  # of the last 32, raters failed 14: a figure is found by scanning, and nothing hangs on it
    title = "A checkable detail"
    description = "Find a number, a date or a place, and see who gives it."
    nature = Nature(key_once=True, most_in_common=2, costs=3.0)

    def ask(self, reading: Reading, rng: Random) -> Iterator[AnyQuestion]:
        made = 0
        for fact in main_details(reading):
            if grain(printed(fact, reading)) == "weekday" or told_by_the_headline(fact, reading):
                continue
            giver = giver_of(fact, reading)
            plain = fact.modality is Modality.ACTUAL and (fact.voice == REPORTER or giver is not None)
            stems = [*(_stems(fact, giver, reading) if plain else ())]
            stems += gap_stems(fact, reading, rng) if central(fact, reading) else ()
            asked = [question for stem in stems[:1] for question in self._asked(fact, stem, giver, reading, rng)]
            made += len(asked)
            yield from asked
            if made >= MOST_ASKED:
                break
        yield from self._names(reading, rng)

    def _names(self, reading: Reading, rng: Random) -> list[AnyQuestion]:
        """Who or what a main sentence is about, no name twice."""
        asked: dict[tuple[str, Span], AnyQuestion] = {}
        for fact in main_names(reading):
            name, sentence, giver = str(fact.value), fact.sentence, giver_of(fact, reading)
            if any(name == one or sentence == other for one, other in asked):
                continue
            for stem in list(gap_stems(fact, reading, rng))[:1]:
                for question in self._asked(fact, stem, giver, reading, rng):
                    asked[name, sentence] = question
        return list(asked.values())[:MOST_NAMES]

    def _asked(
        self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading, rng: Random
    ) -> Iterator[AnyQuestion]:
        rivals = rivals_of(fact, stem, reading, rng)
        if _writable(fact, stem, reading) and sum(rival.computed for rival in rivals) > MOST - LEAST:
            yield self._written(fact, stem, giver, reading)
        elif len(rivals) >= (MOST if fact.kind is FactKind.NAME else LEAST):  # of three names, one is soon ruled out
            yield self._choice(fact, stem, giver, rivals, reading)

    def _written(self, fact: Fact, stem: str, giver: Attribution | None, reading: Reading) -> Numeric:
        key, evidence = printed(fact, reading), _evidence(fact, giver, reading)
        return Numeric(
            id="",
            type=self.name,
            stem=stem,
            value=float(fact.value),
            tolerance=tolerance_of(key, float(fact.value), fact.approximate),
            unit=fact.unit,
            evidence=evidence,
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, evidence, key=key),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )

    def _choice(
        self, fact: Fact, stem: str, giver: Attribution | None, rivals: Sequence[Rival], reading: Reading
    ) -> Choice:
        key, evidence = printed(fact, reading), _evidence(fact, giver, reading)
        options = [Option(key, True, "Yes: this is what the evidence sentence gives.")]
        options += [Option(rival.text, feedback=rival.feedback) for rival in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(natural_order(options)),
            evidence=evidence,
            feedback=_lesson(giver, reading),
            difficulty=difficulty.rate(1, reading, stem, evidence, key=key, rivals=len(rivals)),
            skills=Skills("L", "RI.1"),
            about=_about(fact),
        )


def _stems(fact: Fact, giver: Attribution | None, reading: Reading) -> Iterator[str]:
    """The natural question about the detail, with its source."""
    for ready in sayable(fact, reading):
        stem = hedged(ready, fact.approximate)
        if stem != ready and not stem.startswith("About"):
            continue  # "More than how many claims does the council face" is no plain English
        if re.search(r"\d{4}", printed(fact, reading)) and fact.kind is FactKind.DATE:
            stem = re.sub(r"^(?:In which month|On which date)\b", "When", stem)  # "December 2003" is more than a month
        key = printed(fact, reading)
        if fact.kind is FactKind.DATE and not fair_date(fact, ready, reading):
            continue
        if giver is not None:
            names = [name for id in giver.source_ids for name in reading.source(id).names]
            if any(same_words(name, stem) for name in names):
                continue  # "How many days did Lund take off, according to Lund?"
            if any(name[:1].isupper() and f" the {name}" in reading.article.text for name in names[:1]):
                continue  # "according to Board of Trade"
            stem = f"{stem}, according to {inside(speaker(giver, reading), reading.article.text)}"
        if word_count(ready) < LEAST_OF_A_STEM or word_count(stem) > 30 or same_words(key, stem):
            continue
        number = fact.kind is FactKind.NUMBER
        if number and not weighty(fact, key, fact.sentence.of(reading.article.text), weight_of(fact, reading)):
            continue
        if stands_alone(f"{ready}?", reading, given=giver is not None):
            yield f"{stem}?"


def _writable(fact: Fact, stem: str, reading: Reading) -> bool:
    """A plain count in figures is as well written as chosen, where the article has no others to choose from."""
    counted = fact.kind is FactKind.NUMBER and GAP not in stem and measure(fact, reading) == "count"
    return counted and bool(fact.unit) and re.fullmatch(r"[\d,]+", printed(fact, reading)) is not None


def _about(fact: Fact) -> tuple[str, ...]:
    return (fact.id,) if fact.voice in ("", REPORTER) else (fact.id, fact.voice)


def _evidence(fact: Fact, giver: Attribution | None, reading: Reading) -> tuple[Span, ...]:
    return merged([whole_sentences(fact.sentence, reading.article), *(evidence_of(giver, reading) if giver else ())])


def _lesson(giver: Attribution | None, reading: Reading) -> str:
    if giver is not None:
        return f"The article gives this on the word of {inside(speaker(giver, reading), reading.article.text)}."
    return "Go back to the sentence and check what exactly the detail belongs to."
