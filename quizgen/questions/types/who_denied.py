"""A reading in, "Who denied that ...?" and "Which claim did X deny?" questions out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, ContentForm, Option, Reading, Skills, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import QuestionType
from quizgen.questions.claims.also_deny import also_deny, named_by_its_kind
from quizgen.questions.claims.beside_denied import beside_denied
from quizgen.questions.claims.claims import asked_of, claim, sources_of, speaker, untraceable, usables
from quizgen.questions.claims.denied_in_short import denied_in_short, does_not_deny
from quizgen.questions.claims.evidence import evidence_of, sentences_of
from quizgen.questions.claims.named_thing import denies_another_thing
from quizgen.questions.claims.sameness import in_conflict, same_claim
from quizgen.questions.claims.to_choose import to_choose
from quizgen.questions.english.likeness import shared
from quizgen.questions.english.wording import inside, opening, outside_quotes, past, word_count
from quizgen.questions.sentences.side_by_side import stands_out
from quizgen.questions.sources.distractors import LEAST, MOST, Proof, key_name, rival_sources
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.proven_wrong import not_the_source
from quizgen.questions.sources.third_beside import is_a_name, unnamed_beside

#: So much of what is denied, told in one of so many sentences up to another denial, and that may deny it, too.
ABOUT_IT, NEAR = 0.34, 4


#: "Said that it was at work and had found no leak, which Lund disputed": the one or the other?
_AND_DID = re.compile(r" and (?:had|has|have|was|were|is|are|would|will|did|could|can)\b")


#: "Denied reports in the press that the boats would be lent": not "that reports".
_WHAT_IS_TOLD = re.compile(
    r"(?:(?:the|any|all|these|press|media|recent) )*(?:reports|claims|suggestions|allegations|accusations|rumou?rs)\b"
    r"[^,;]* that "
)
#: "Denied that the union was not asked": one has to think twice; "denied the claim that" says what is denied.
_TWICE_DENIED = re.compile(r"\b(?:not|never|no|nobody|none|nothing)\b|n[’']t\b")


class WhoDenied(QuestionType):
    name = "who_denied"
    shape = "choice"
    process = "U"
    most = 2
    worth = 5  # what a class should not miss: it is rare, and two easier questions may stand in its way
    title = "Who denied it?"
    description = "Work out what is denied in the article, and by whom."

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        in_full = [one for one in usables(reading) if _in_full(one, reading) and not denies_another_thing(one, reading)]
        for denial in in_full:
            asked = list(self._who(denial, reading, rng))
            yield from asked or self._which_claim(denial, reading, rng)
        for denial in reading.attributions:
            told = denied_in_short(denial, reading)
            if told and denial not in in_full:
                yield from self._who_in_short(denial, told, reading, rng)

    def _who(self, denial: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        text = _up_to_its_reason(asked_of(denial, reading))
        if any(betrays(text, source) for source in sources_of(denial, reading)):
            return
        if (denial.antecedent and _AND_DID.search(text)) or _SUCH.search(text):
            return
        several = len(denial.source_ids) > 1
        verb = past(denial.cue_lemma) if denial.cue_lemma in ("deny", "dispute") else "denied"
        who = "Which two sources" if several else "Who"
        what = text if _WHAT_IS_TOLD.match(text) else f"that {text}"
        if _TWICE_DENIED.search(text):
            what = f"the claim that {text}"
        stems = [f"{who} {verb} {what}?", f"According to the article, {who[0].lower() + who[1:]} {verb} {what}?"]
        persons = all(source.coarse == "person" for source in sources_of(denial, reading))
        if not several and not persons:  # "Which source denied that he had lied?" is no way to speak of a person
            stems.append(f"Which source {verb} {what}?")
        elif several:
            stems.append(f"Who {verb} {what}?")
        stem = rng.choice([s for s in stems if word_count(s) <= 30] or [""])
        if stem:
            yield from self._choice(denial, stem, reading, rng, not_the_source)

    def _who_in_short(self, denial: Attribution, told: str, reading: Reading, rng: Random) -> Iterator[Choice]:
        """Where the article tells what is denied in a word or two, and nobody else denies anything."""
        if any(betrays(told, source) for source in sources_of(denial, reading)):
            return
        who = "which two sources" if len(denial.source_ids) > 1 else "who"
        yield from self._choice(denial, f"According to the article, {who} {told}?", reading, rng, does_not_deny)

    def _choice(self, denial: Attribution, stem: str, reading: Reading, rng: Random, proof: Proof) -> Iterator[Choice]:
        if named_by_its_kind(speaker(denial, reading), stem):
            return
        denied = tuple(a.id for a in reading.attributions if in_conflict(denial, a, reading))
        deniers = also_deny(denial, reading)
        rivals = rival_sources(denial, reading, stem, rng, first=denied, mixed=True, proof=proof)
        rivals = [rival for rival in rivals if rival.text not in deniers]
        if len(rivals) == LEAST - 1 and is_a_name(rivals[0], reading):
            rivals += [third for third in (unnamed_beside(denial, rivals[0], reading),) if third]
        if len(rivals) < LEAST:
            return
        key, evidence = key_name(denial, reading), evidence_of(denial, reading)
        pointing = denial.antecedent.of(reading.article.text).strip() if denial.antecedent else ""
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(key, True, "Yes: this is who the article says denied it."), *rivals),
            evidence=evidence,
            feedback=_feedback(pointing),
            difficulty=difficulty.rate(
                2,
                reading,
                stem,
                evidence,
                key=key,
                resolved=denial.resolved_reference,
                rivals=len(rivals),
                negation=True,
            ),
            skills=Skills("U", "RI.8.6", 3, "M"),
            about=(denial.id, *denied),
        )

    def _which_claim(self, denial: Attribution, reading: Reading, rng: Random) -> Iterator[Choice]:
        key = "" if _REASON.search(claim(denial)) else to_choose(denial, reading)
        rivals = beside_denied(denial, reading, rng)[:MOST] if key else []
        name = inside(speaker(denial, reading), reading.article.text)
        if len(rivals) < LEAST or stands_out(key, [text for text, _ in rivals], name):
            return
        stem = rng.choice(
            [f"Which of these did {name} deny?", f"According to the article, which of these did {name} deny?"]
        )
        evidence = evidence_of(denial, reading)
        options = [Option(key, True, "Yes: the article says that this was denied.")]
        options += [Option(text, feedback=told) for text, told in rivals]
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=tuple(options),
            evidence=evidence,
            feedback="To deny a claim is to say that it is not so; the article only reports that somebody did.",
            difficulty=difficulty.rate(
                2, reading, stem, evidence, resolved=denial.resolved_reference, rivals=len(rivals), negation=True
            ),
            skills=Skills("U", "RI.8.6", 3, "M"),
            about=(denial.id,),
        )


def _in_full(denial: Attribution, reading: Reading) -> bool:
    """Is it a denial of a proposition that the article tells, and is nobody else right as well?"""
    return (
        denial.stance is Stance.DENIES
        and denial.form is ContentForm.CLAUSE
        and not untraceable(denial, reading)
        and not _others_deny(denial, reading)
        and not (denial.antecedent and _of_several_parts(claim(denial)))
    )


#: "Denied that the boat had leaked: it had been seen by an inspector": what stands behind the colon was not denied.
_REASON = re.compile(r"(?<=[a-z]): (?=\w)")
#: "It said that the pumps had run and that the alarm was the town's. The minister rejected that account": which part?
_PARTS = re.compile(r"\band that\b|, (?:and|but) |\b(?:and|but) (?:it|he|she|they|the|its|his|her|their)\b|;")


#: "Denied that any such letter had come": which?
_SUCH = re.compile(r"\b(?:any|no) such\b")


def _up_to_its_reason(text: str) -> str:
    return next((before for found in _REASON.finditer(text) if _closed(before := text[: found.start()])), text)


def _closed(text: str) -> bool:
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0


def _of_several_parts(told: str) -> bool:
    return _PARTS.search(outside_quotes(told)) is not None


def _feedback(pointing: str) -> str:
    if pointing and word_count(pointing) <= 30:
        return (
            f"The denial points back to this: {opening(pointing.strip('“”'))}{'' if pointing[-1:] in '.!?”' else '.'}"
        )
    return "To deny a claim is to say that it is not so; the article only reports that somebody did."


def _others_deny(denial: Attribution, reading: Reading) -> bool:
    """Somebody else who denies something like it would be right as well."""
    text = claim(denial)
    return any(
        other.id != denial.id
        and other.stance is Stance.DENIES
        and set(other.source_ids) != set(denial.source_ids)
        and (same_claim(text, claim(other)) if other.content_resolved else _may_be_about(text, other, reading))
        for other in reading.attributions
    )


def _may_be_about(text: str, other: Attribution, reading: Reading) -> bool:
    """May "the accusation" that another denies be this one? Then the sentences around it speak of it."""
    told = (
        [span for span in sentences_of(reading.article) if span.end <= other.evidence[0].end] if other.evidence else []
    )
    return not told or any(shared(text, span.of(reading.article.text)) >= ABOUT_IT for span in told[-NEAR:])
