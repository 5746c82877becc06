"""A reading in, "What did X claim / threaten to do / accuse Y of?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Skills, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import (
    claim,
    sources_of,
    speaker,
    standing,
    untraceable,
    usables,
)
from quizgen.questions.distractors import LEAST, MOST, rival_claims, who_said_instead
from quizgen.questions.evidence import evidence_of
from quizgen.questions.kinship import betrays, kin_of
from quizgen.questions.reporters_own import STATED_BY_THE_ARTICLE, own_statements
from quizgen.questions.showable import showable
from quizgen.questions.wording import inside, past, quoted, trimmed, word_count

LONGEST_OPTION = 28


class WhatClaimed(QuestionType):
    name = "what_claimed"
    shape = "choice"
    process = "U"
    most = 3
    title = "What did they claim?"
    description = "Tell what one source said from what other sources said."
    nature = Nature(most_in_common=1)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for attribution in usables(reading):
            if attribution.stance in (Stance.DENIES, Stance.DEMANDS) or untraceable(attribution, reading):
                continue
            if not all(showable(s, reading) for s in sources_of(attribution, reading)):
                continue
            if any(betrays(claim(attribution), source) for source in sources_of(attribution, reading)):
                continue
            yield from self._ask_one(attribution, reading, rng)

    def _ask_one(self, attribution: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        rivals = rival_claims(attribution, reading, rng, form=attribution.form)
        rivals = [(text, other) for text, other in rivals if _printed(text, attribution.form)]
        key = _printed(claim(attribution), attribution.form)
        stems = stems_for(attribution, reading)
        own = self._own(attribution, rivals, reading, rng)
        if not key or not stems or len(rivals) + len(own) < LEAST:
            return
        lengths = sorted(word_count(text) for text in (*(text for text, _ in rivals), *own))
        if word_count(key) > 2 * lengths[len(lengths) // 2]:
            return  # the longest option by far is read as the key
        stem, evidence = rng.choice(stems), evidence_of(attribution, reading)
        options = [Option(key, True, "Yes: the article gives this source for it.")]
        options += [
            Option(_printed(text, attribution.form), feedback=who_said_instead(other, reading))
            for text, other in rivals
        ]
        options += [Option(standing(text), feedback=STATED_BY_THE_ARTICLE) for text in own]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="When several people are quoted, keep each claim with the one who made it.",
            difficulty=difficulty.rate(
                2, reading, stem, evidence, key=key, resolved=attribution.resolved_reference, rivals=len(options) - 1
            ),
            skills=Skills("U", "RI.1", 2),
            about=(attribution.id,),
        )

    def _own(
        self, attribution: Attribution, rivals: list[tuple[str, Attribution]], reading: Reading, rng: Random
    ) -> list[str]:
        """What the reporter states, where the others who are quoted leave too few options."""
        if len(rivals) >= LEAST:
            return []
        taken = [text for text, _ in rivals]
        own = [text for text in own_statements(attribution, taken, reading, rng) if word_count(text) <= LONGEST_OPTION]
        return own[: MOST - len(taken)]


def _printed(text: str, form: ContentForm) -> str:
    if form is ContentForm.QUOTATION:
        words = trimmed(text, LONGEST_OPTION)
        return quoted(words) if word_count(words) >= 4 else ""
    return standing(text) if word_count(text) <= LONGEST_OPTION else ""


def stems_for(attribution: Attribution, reading: Reading) -> list[str]:
    name = inside(speaker(attribution, reading), reading.article.text)
    own = {id for source in sources_of(attribution, reading) for id in kin_of(source, reading)}
    claims_made = sum(not own.isdisjoint(other.source_ids) for other in reading.attributions)
    match attribution.form:
        case ContentForm.CLAUSE:
            stems = [f"Which of these did {name} say, according to the article?"]
            if claims_made == 1:
                stems.append(f"According to the article, what did {name} {_base(attribution)}?")
            return [*stems, f"Which of these statements comes from {name}?"]
        case ContentForm.QUOTATION:
            return [f"Which of these quotations comes from {name}?", f"Which of these did {name} say, word for word?"]
        case ContentForm.INFINITIVE:
            verb = attribution.cue_lemma
            return [f"What did {name} {verb} to do?", f"According to the article, what did {name} {verb} to do?"]
        case ContentForm.GERUND if attribution.target:
            return [f"What did {name} accuse {attribution.target} of?"]
        case _:
            return []


def _base(attribution: Attribution) -> str:
    """The cue's plain form when the content may be its whole answer, else "say"."""
    lemma = attribution.cue_lemma.casefold()
    return lemma if lemma in ("claim", "report", "predict", "admit", "announce") and past(lemma) else "say"
