"""A reading in, "What does the word “claimed”, rather than “said”, suggest?" questions out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Skills
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims import (
    READABLE,
)
from quizgen.questions.evidence import evidence_of
from quizgen.questions.gaps import verbatim
from quizgen.questions.likeness import lexicon
from quizgen.questions.speakers import clear_source
from quizgen.questions.wording import opening

_OPEN = "The writer leaves it open whether the statement is right"
_AWKWARD = "It may be awkward for the speaker to say so"
_WEIGHT = "The speaker puts special weight on the statement"
_DANGER = "The speaker points to a danger"
_BACKED = (
    "The speaker backs up something that was said or suspected before"  # never a key: agencies confirm their own news
)
#: The verbs of each suggestion, and the other suggestions that none of them could carry as well.
_SUGGESTS = (
    (lexicon("claim allege"), _OPEN, (_AWKWARD, _DANGER, _BACKED)),
    (lexicon("admit concede"), _AWKWARD, (_OPEN, _WEIGHT, _DANGER)),
    (lexicon("insist stress emphasise emphasize"), _WEIGHT, (_AWKWARD, _DANGER, _BACKED)),
    (lexicon("warn caution"), _DANGER, (_AWKWARD, _OPEN, _BACKED)),
)
SUGGESTIONS = tuple(suggestion for _, suggestion, _ in _SUGGESTS)


class VerbForce(QuestionType):
    name = "verb_force"
    shape = "choice"
    process = "E"
    most = 1
    title = "The force of the verb"
    description = "See what “claimed”, “admitted” or “insisted” suggests that “said” does not."
    nature = Nature(fixed_labels=True, verbatim=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for attribution in reading.attributions:
            found = next((entry for entry in _SUGGESTS if attribution.cue_lemma.casefold() in entry[0]), None)
            if found is None or attribution.tense != "past" or not _reports(attribution, reading):
                continue  # "Candidate Poe claims": opinion pieces say so and go on to judge the claim themselves
            printed = attribution.cue[0].of(reading.article.text)
            sentence = verbatim(attribution.evidence[0], reading)
            if sentence and sentence.count(printed) == 1:
                yield self._question(attribution, printed, sentence, found[1], found[2], reading, rng)

    def _question(
        self, attribution: Attribution, verb: str, sentence: str, key: str, others: tuple[str, ...], reading: Reading,
        rng: Random,
    ) -> Choice:  # fmt: skip
        stem = rng.choice(
            [
                f"What does the word “{verb}”, rather than a plain word such as “said”, suggest in this sentence: "
                f"{sentence}?",
                f"What does the choice of the word “{verb}” suggest in this sentence from the article: {sentence}?",
            ]
        )
        evidence = evidence_of(attribution, reading)
        note = f"“{opening(verb)}” does not suggest this; look at the kind of statement that it introduces."
        return Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(
                Option(key, True, f"Yes: this is what “{verb}” adds to “said”."),
                *(Option(other, feedback=note) for other in others),
            ),
            evidence=evidence,
            feedback="“Said” is neutral. Another verb may colour a statement, so notice which one the writer chose.",
            difficulty=difficulty.rate(2, reading, "", evidence),
            skills=Skills("E", "RI.4", 2, "V"),
            about=(attribution.id,),
        )


def _reports(attribution: Attribution, reading: Reading) -> bool:
    """Does the verb stand in running text, with a whole statement for its object ("claimed lives" is no report)?"""
    return (
        len(attribution.cue) == 1
        and len(attribution.evidence) == 1
        and bool(attribution.source_ids)
        and not attribution.negated
        and attribution.form in (ContentForm.CLAUSE, ContentForm.QUOTATION)
        and attribution.confidence >= 0.5
        and reading.article.section_at(attribution.cue[0].start) in READABLE
        and attribution.evidence[0].contains(attribution.cue[0])
        and clear_source(attribution, reading)
    )
