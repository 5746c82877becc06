"""A reading in, questions out about the reason, the purpose or the condition that the article states for something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import REPORTER, Choice, Option, Reading, Reason, ReasonForm, ReasonKind, Skills, Span, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import sources_of, speaker, untraceable
from quizgen.questions.distractors import LEAST, MOST
from quizgen.questions.evidence import merged, whole_sentences
from quizgen.questions.gaps import gapped
from quizgen.questions.likeness import content_words
from quizgen.questions.other_reasons import other_reasons
from quizgen.questions.speakers import clear_source
from quizgen.questions.wording import inside, opening, word_count

LONGEST_SENTENCE, LONGEST = 34, 18
#: What a question asks for, by kind.
_ASKED = {ReasonKind.CAUSE: "reason", ReasonKind.PURPOSE: "purpose", ReasonKind.CONDITION: "condition"}
_LESSONS = {
    ReasonKind.CAUSE: "Words such as “because” and “due to” tie a reason to what it explains. Check what stands on both sides.",
    ReasonKind.PURPOSE: "A purpose tells what somebody wants to bring about. Whether it comes about is another matter.",
    ReasonKind.CONDITION: "After “if” stands what would have to happen first. The article does not say that it will.",
}
_SAYING = (Stance.ASSERTS, Stance.CONFIRMS, Stance.ADMITS, Stance.PREDICTS)
_ADDRESSES = re.compile(r"\b(?:if|because) you\b|\byou(?:r|rs|rself)?\b", re.IGNORECASE)


class ReasonGiven(QuestionType):
    name = "reason"
    shape = "choice"
    process = "U"
    title = "Reason, purpose, condition"
    description = "Tell what the article gives as the reason for something, or as the condition of it."
    worth = 1
    nature = Nature(verbatim=True, most_in_common=1)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for reason in reading.reasons:
            stem, evidence = _stem(reason, reading, rng), whole_sentences(reason.sentence, reading.article)
            if not stem or not _worth_it(reason):
                continue
            rivals = other_reasons(reason, stem, evidence, reading, rng)[:MOST]
            if len(rivals) >= LEAST:
                yield self._question(stem, reason, rivals, evidence, reading)

    def _question(self, stem: str, reason: Reason, rivals: list[str], sentence: Span, reading: Reading) -> Choice:
        evidence = merged([sentence])
        wrong = "The article says this, but does not give it as the"
        options = [Option(_option(reason, reason.text), True, "Yes: the article says so in this very sentence.")]
        options += [Option(_option(reason, text), feedback=f"{wrong} {_ASKED[reason.kind]} here.") for text in rivals]
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback=_LESSONS[reason.kind],
            difficulty=difficulty.rate(
                2,
                reading,
                stem,
                evidence,
                key=reason.text,
                resolved=reason.resolved_reference,
                rivals=len(rivals),
                negation=reason.kind is ReasonKind.CONDITION,
            ),
            skills=Skills("U", "RI.3"),
            about=(reason.id,) if reason.voice in ("", REPORTER) else (reason.id, reason.voice),
        )


def _option(reason: Reason, text: str) -> str:
    words = f"{reason.opener} {text}".strip()
    return opening(words) if reason.question else words


def _stem(reason: Reason, reading: Reading, rng: Random) -> str:
    """The question, with the source whose word it is; or the article's own sentence with the reason as a gap."""
    if reason.question:
        asked = reason.question.rstrip("?")
        if reason.voice == REPORTER:
            return f"{asked}, according to the article?"
        name = _giver(reason, reading)
        return f"According to {name}, {asked[:1].lower()}{asked[1:]}?" if name else ""
    printed = gapped(reason.sentence, reason.span, reading, longest=LONGEST_SENTENCE)
    if not printed or (_all_quoted(printed) and not _giver(reason, reading)):
        return ""
    asked = _ASKED[reason.kind]
    if _all_quoted(printed):
        return f"Which {asked} completes this sentence by {_giver(reason, reading)}: {printed}?"
    return rng.choice(
        [
            f"Which {asked} completes this sentence from the article: {printed}?",
            f"Which {asked} does the article give in this sentence: {printed}?",
        ]
    )


def _all_quoted(printed: str) -> bool:
    """Is nothing but somebody's words printed there, so that it is not seen who speaks?"""
    return printed.startswith("“‘") and printed.endswith("’”") and printed.count("‘") == 1


def _giver(reason: Reason, reading: Reading) -> str:
    found = next((one for one in reading.attributions if one.id == reason.voice), None)
    if found is None or found.stance not in _SAYING or found.negated or found.doubt or not found.source_ids:
        return ""
    if untraceable(found, reading) or not clear_source(found, reading) or not sources_of(found, reading):
        return ""
    return inside(speaker(found, reading), reading.article.text)


def _worth_it(reason: Reason) -> bool:
    """Does it say enough, and to everybody: not "if you can't already tell"?"""
    least = 3 if reason.grammar.form is not ReasonForm.CLAUSE else 4
    if not least <= word_count(reason.text) <= LONGEST or len(content_words(reason.text)) < 2:
        return False
    return not _ADDRESSES.search(reason.text)
