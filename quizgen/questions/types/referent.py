"""A reading in, "Who is “she” in this sentence?" questions out: follow a source that is named only earlier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, Naming, Option, Reading, Skills, Source
from quizgen.questions import difficulty
from quizgen.questions.claims import (
    sources_of,
    speaker,
)
from quizgen.questions.distractors import presentable
from quizgen.questions.evidence import evidence_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.kinship import betrays, kin
from quizgen.questions.speakers import clear_source
from quizgen.questions.wording import inside, opening

LEAST, MOST = 2, 3


class Referent:
    name = "referent"
    shape = "choice"
    process = "U"
    most = 2
    worth = 0
    title = "Who is meant?"
    description = "Follow a source that the article calls “he” or “she” back to its name."

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for attribution in reading.attributions:
            pronoun = _pronoun(attribution, reading)
            sentence = verbatim(attribution.evidence[0], reading) if pronoun else ""
            if not sentence or len(re.findall(rf"\b{pronoun}\b", sentence, re.IGNORECASE)) != 1:
                continue
            source = sources_of(attribution, reading)[0]
            if betrays(sentence, source):
                continue
            rivals = _rivals(source, sentence, attribution, reading)
            if len(rivals) >= LEAST:
                yield self._question(attribution, pronoun, sentence, rivals, reading, rng)

    def _question(
        self, attribution: Attribution, pronoun: str, sentence: str, rivals: list[Source], reading: Reading, rng: Random
    ) -> Choice:
        stem = rng.choice(
            [
                f"Who is “{pronoun}” in this sentence from the article: {sentence}?",
                f"Whom does the word “{pronoun}” stand for in this sentence from the article: {sentence}?",
            ]
        )
        key, evidence = speaker(attribution, reading), evidence_of(attribution, reading)
        shown = inside(key, reading.article.text)
        note = f"Read what stands just before: the one who speaks there is {shown}."
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(
                Option(key, True, "Yes: this is the one who speaks just before this sentence."),
                *(Option(opening(rival.name), feedback=note) for rival in rivals),
            ),
            evidence=evidence,
            feedback="Before you judge a statement, go back to the name behind “he” or “she”.",
            difficulty=difficulty.rate(2, reading, stem, evidence, key=key, resolved=True, rivals=len(rivals)),
            skills=Skills("U", "RI.4", 1, "N"),
            about=(attribution.id,),
        )


def _pronoun(attribution: Attribution, reading: Reading) -> str:
    """ "he" or "she", when that is all the sentence calls a source that has a name."""
    if len(attribution.source_ids) != 1 or len(attribution.source) != 1 or len(attribution.evidence) != 1:
        return ""
    source, printed = sources_of(attribution, reading)[0], attribution.source[0].of(reading.article.text).casefold()
    trusted = attribution.confidence >= 0.5 and clear_source(attribution, reading) and presentable(source)
    return printed if printed in ("he", "she") and trusted and source.naming is Naming.NAMED_PERSON else ""


def _people(reading: Reading) -> list[Source]:
    return [s for s in (*reading.sources, *reading.bystanders) if s.coarse == "person" and not s.plural]


def _rivals(source: Source, sentence: str, attribution: Attribution, reading: Reading) -> list[Source]:
    """Other people with a name, nearest first, none of whom stands in the sentence."""
    at = attribution.source[0].start
    found: list[Source] = []
    people = [p for p in _people(reading) if p.naming is Naming.NAMED_PERSON and presentable(p)]
    for person in sorted(people, key=lambda p: min((abs(m.start - at) for m in p.mentions), default=10**9)):
        if not any(kin(person, other) for other in (source, *found)) and not betrays(sentence, person):
            found.append(person)
    return found[:MOST]
