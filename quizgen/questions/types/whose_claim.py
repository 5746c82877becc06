"""A reading in, "Whose claim did X reject?" questions out: whom a denial of "that" or "the accusation" answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from quizgen.model import Attribution, Choice, Option, Reading, Section, Skills, Span, Stance
from quizgen.questions import difficulty
from quizgen.questions.base import Nature, QuestionType
from quizgen.questions.claims.claims import sources_of, speaker, untraceable
from quizgen.questions.claims.evidence import evidence_of, merged, sentences_of, whole_sentences
from quizgen.questions.english.wording import inside
from quizgen.questions.sources.distractors import LEAST, key_name, rival_sources
from quizgen.questions.sources.houses import one_house
from quizgen.questions.sources.kinship import betrays, kin
from quizgen.questions.sources.showable import says_whose, showable
from quizgen.questions.sources.speakers import clear_source

_POINTS = re.compile(
    r"(?:(?:all |both )?(?:that|this|these|those|the|such) (?:\w+ )?(?P<noun>claims?|accusations?|allegations?|charges?"
    r"|accounts?|suggestions?|criticisms?|assertions?|statements?|arguments?|views?|complaints?|reports?"
    r"|estimates?|version|description|interpretation|conclusions?|findings?)|that|this|it)[.,]?",
    re.IGNORECASE,
)
#: "It was not my view, he said. The office also rejected the claims": those that he rejects himself.
_ALSO = re.compile(r"\b(?:also|too|likewise|similarly|both|as well)\b")
_NOT = re.compile(r"\b(?:not|never)\b|n[’']t\b")
_ACCUSING = re.compile(r"claim|accus|alleg|charge|critic|complain")
#: What "that" or "it" stands for, in the words of the question.
_OF_THAT = "statement"
_VERBS = frozenset("deny reject dispute dismiss refute contest question challenge contradict".split())
_LESSON = "Where somebody answers “that” or “the claim”, go back to see who made it: then you have both sides."


class WhoseClaim(QuestionType):
    name = "whose_claim"
    shape = "choice"
    process = "U"
    most = 2
    worth = 3  # what a class should not miss: where there is a denial, there are two sides
    title = "Whose claim is denied?"
    description = "See whom somebody answers who denies or disputes what another said."
    nature = Nature(speakers=True)

    def ask(self, reading: Reading, rng: Random) -> Iterator[Choice]:
        for denial in reading.attributions:
            noun = _pointing(denial, reading)
            answered = _answered(denial, noun, reading) if noun else None
            if answered is not None:
                yield from self._ask_one(denial, noun, answered, reading, rng)

    def _ask_one(
        self, denial: Attribution, noun: str, answered: Attribution, reading: Reading, rng: Random
    ) -> Iterator[Choice]:
        name = inside(speaker(denial, reading), reading.article.text)
        stems = (
            f"Whose {noun} did {name} {denial.cue_lemma}?",
            f"According to the article, whose {noun} did {name} {denial.cue_lemma}?",
        )
        stem = rng.choice(stems)
        rivals = rival_sources(answered, reading, stem, rng)
        if len(rivals) < LEAST:
            return
        key, told = key_name(answered, reading), inside(speaker(answered, reading), reading.article.text)
        evidence = merged([*evidence_of(answered, reading), *evidence_of(denial, reading)])
        yield Choice(
            id="",
            type=self.name,
            stem=stem,
            options=(Option(key, True, f"Yes: it comes right after what {told} says."), *rivals),
            evidence=evidence,
            feedback=_LESSON,
            difficulty=difficulty.rate(3, reading, stem, evidence, key=key, rivals=len(rivals)),
            skills=Skills("U", "RI.8.6", 3, "M"),
            about=(denial.id, answered.id),
        )


def _pointing(denial: Attribution, reading: Reading) -> str:
    """The noun by which a denial points back to a claim; "" where it tells in full what it denies, or is none."""
    if denial.stance not in (Stance.DENIES, Stance.DOUBTS) or denial.negated or denial.cue_lemma not in _VERBS:
        return ""
    content = " ".join(span.of(reading.article.text) for span in denial.content).strip()
    found = _POINTS.fullmatch(content)
    sure = found and denial.source_ids and denial.cue and _sure(denial, reading)
    return (found["noun"] or _OF_THAT).lower() if found and sure else ""


def _sure(attribution: Attribution, reading: Reading) -> bool:
    return (
        not untraceable(attribution, reading)
        and all(showable(one, reading) and says_whose(one) for one in sources_of(attribution, reading))
        and clear_source(attribution, reading)
    )


def _answered(denial: Attribution, noun: str, reading: Reading) -> Attribution | None:
    """What is said right before it, where one side alone speaks there, and not the one that answers."""
    before = _sentence_before(denial, reading)
    if before is None:
        return None
    # what nobody is known to say counts as well: it may be what is denied
    told = [one for one in reading.attributions if any(before.overlaps(p) for p in (*one.content, *one.cue))]
    own = sources_of(denial, reading)
    if not told or len({one.source_ids for one in told}) != 1 or len(told[0].source_ids) != 1:
        return None
    said = max(told, key=lambda one: one.content[0].start)
    text = reading.article.text
    if _ALSO.search(whole_sentences(denial.cue[0], reading.article).of(text)):
        return None
    if _ACCUSING.match(noun) and _NOT.search(before.of(text)):
        return None
    source = sources_of(said, reading)[0]
    if any(kin(source, one) or one_house(source, one, reading) for one in own) or not _sure(said, reading):
        return None
    return None if betrays(speaker(denial, reading), source) else said


def _sentence_before(denial: Attribution, reading: Reading) -> Span | None:
    """The sentence before the denial's own; what stands in the same sentence is read too easily, and seldom."""
    own = whole_sentences(denial.cue[0], reading.article)
    spans = [span for span in sentences_of(reading.article) if span.end <= own.start]
    found = spans[-1] if spans else None
    return found if found and reading.article.section_at(found.start) is Section.BODY else None
