"""A reading in, "On which point does B say the same as A?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Skills, Source, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import QuestionType
from quizgen.questions.claims.claims import claim, sources_of, speaker, standing, untraceable, usables
from quizgen.questions.claims.evidence import evidence_of, merged
from quizgen.questions.claims.sameness import also_says, in_conflict, supported
from quizgen.questions.english.likeness import alike, negative, numbers, shared
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.sources.distractors import LEAST, MOST
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.showable import showable
from quizgen.questions.sources.speakers import frame

#: So much of each claim must stand in the other for the two to be one.
ONE_CLAIM = 0.6
LONGEST = 26
#: Two sources that agree mostly stand near each other; in a book of claims not every two are compared.
MOST_CLAIMS = 80


class Corroboration(QuestionType):
    name = "corroboration"
    shape = "choice"
    process = "E"
    most = 1
    worth = 1
    title = "What a second source supports"
    description = "Find the part of one source’s account that another source gives as well."

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        claims = [a for a in usables(reading) if _plain(a, reading)][:MOST_CLAIMS]
        for one in claims:
            for other in claims:
                if one.id != other.id and _supports(other, one, reading):
                    yield from self._question(one, other, claims, reading, rng)

    def _question(
        self, one: Attribution, other: Attribution, claims: list[Attribution], reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        first, second = _source(one, reading), _source(other, reading)
        rivals: list[Attribution] = []
        for rival in claims:
            if rival.id == one.id or not kin(_source(rival, reading), first):
                continue
            apart = all(alike(claim(rival), claim(taken)) < 0.5 for taken in (one, other, *rivals))
            if apart and not also_says(second, claim(rival), reading):
                rivals.append(rival)
        if len(rivals) < LEAST or any(betrays(claim(a), s) for a in (one, *rivals) for s in (first, second)):
            return
        text = reading.article.text
        mine, theirs = inside(speaker(one, reading), text), inside(speaker(other, reading), text)
        stem = rng.choice(
            [
                f"On which point does {theirs} agree with {mine}?",
                f"Which statement by {mine} does {theirs} support?",
            ]
        )
        evidence = merged([*evidence_of(one, reading), *evidence_of(other, reading)])
        options = [Option(standing(claim(one)), True, f"Yes: {theirs} says so as well.")]
        options += [Option(standing(claim(r)), feedback=f"Only {mine} says this.") for r in rivals[:MOST]]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="A second source makes a claim stronger, if it knows of the matter by itself.",
            difficulty=difficulty.rate(3, reading, stem, evidence, rivals=len(options) - 1),
            skills=Skills("E", "RI.8.8", 3, "M"),
            about=(other.id,),  # what is asked for is what this one says; the rivals are all the other's own words
        )


def _plain(attribution: Attribution, reading: Reading) -> bool:
    return (
        attribution.form is ContentForm.CLAUSE
        and len(attribution.source_ids) == 1
        and attribution.stance in (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS)
        and word_count(claim(attribution)) <= LONGEST
        and not untraceable(attribution, reading)
        and showable(sources_of(attribution, reading)[0], reading)
    )


def _source(attribution: Attribution, reading: Reading) -> Source:
    return sources_of(attribution, reading)[0]


def goes_on(attribution: Attribution, reading: Reading) -> bool:
    """ "Ms Orr said that the pier was shut. She also said that a lamp was lost": she agrees with nobody but herself."""
    if not re.search(r"\balso\b", frame(attribution, reading)):
        return False
    at = attribution.evidence[0].start
    before = [a for a in reading.attributions if a.evidence and a.evidence[0].start < at]
    last = max(before, key=lambda a: a.evidence[0].start, default=None)
    return last is not None and not {*last.source_ids}.isdisjoint(attribution.source_ids)


def _supports(other: Attribution, one: Attribution, reading: Reading) -> bool:
    """Do two sources that are not one say the same: by a link, or with nearly the same words, numbers and polarity?"""
    if min(shared(claim(one), claim(other)), shared(claim(other), claim(one))) < ONE_CLAIM:
        return False
    if kin(_source(one, reading), _source(other, reading)):
        return False
    if in_conflict(one, other, reading) or any(goes_on(a, reading) for a in (one, other)):
        return False
    if supported(one, other, reading):
        return True
    mine, theirs = claim(one), claim(other)
    return numbers(mine) == numbers(theirs) and negative(mine) == negative(theirs)
