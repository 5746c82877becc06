"""A question and its reading in, its part B out: which sentence of the article is the best evidence for your answer?

The options are sentences as they are printed, in the order of the article. The key is the one on which part A rests;
a rival is kept only if nothing in it supports the answer of part A.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from quizgen.model import AnyQuestion, Choice, Difficulty, Option, Reading, Skills, Span
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.checks.english import grammatical, neutral_and_safe
from quizgen.questions.checks.evidence import evidence_stands, key_in_evidence
from quizgen.questions.checks.options import fair_lengths, options_distinct
from quizgen.questions.claims.evidence import sentences_of
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.likeness import same_words, shared
from quizgen.questions.english.named_inside import named_inside
from quizgen.questions.part_b.asked import Asked, asked_of
from quizgen.questions.part_b.rivals import RIVALS, most_tempting, rivals_of
from quizgen.questions.planning.arranging import STEPS
from quizgen.questions.reference.told_before import told_before

NAME = "evidence"
LESSON = "Evidence is a sentence that gives the answer by itself, not one that is only about the same subject."
LESSON_OF_A_WORD = (
    "A word such as “he” or “the company” points back: look for the sentence before it that says who is meant."
)
SKILLS = Skills("U", "RI.1", 2, "V")
STEM = "Which sentence of the article gives the best evidence for your answer?"
#: A stem that has so much of the evidence, or the evidence of the stem, leads to it at once.
EASILY_FOUND = 0.5
#: A stem that has so much of a sentence prints the whole of it.
ALL_OF_IT = 0.95
#: So many part Bs in a quiz of ten: one where it is full, two where it is short of questions.
MOST_IN_FULL, MOST_IN_SHORT = 1, 2

_CHECKS = (evidence_stands, key_in_evidence, grammatical, options_distinct, fair_lengths, neutral_and_safe)


def evidence_for(
    question: AnyQuestion, others: Sequence[AnyQuestion], reading: Reading, natures: Mapping[str, Nature]
) -> Choice | None:
    """The part B of a question, or None where no clean one can be made beside the others of its quiz."""
    asked = asked_of(question, reading, natures.get(question.type, PLAIN))
    if asked is None:
        return None
    beside = [other for other in others if other.id != question.id and other.part_of != question.id]
    taken = [span for other in beside for span in _gives_away(other, reading, natures.get(other.type, PLAIN))]
    if any(span.overlaps(asked.sentence) for span in taken):
        return None
    rivals = [span for span in rivals_of(asked, reading) if not any(other.overlaps(span) for other in taken)]
    chosen = most_tempting(asked, rivals, reading)
    if len(chosen) < RIVALS:
        return None
    made = _made(asked, chosen, reading)
    return None if any(reason for rule in _CHECKS for reason in rule(made, reading, PLAIN)) else made


def _gives_away(other: AnyQuestion, reading: Reading, nature: Nature) -> Iterator[Span]:
    """The sentences that would help with another question of the quiz, were they printed here.

    What its own stem prints helps nobody, nor does the sentence of a word whose meaning is asked for.
    """
    if nature.meanings and not is_gap(other):
        return
    for span in sentences_of(reading.article):
        if not any(span.overlaps(evidence) for evidence in other.evidence):
            continue
        whole = nature.verbatim and not is_gap(other)
        if not (whole and shared(span.of(reading.article.text), other.stem) >= ALL_OF_IT):
            yield span


def with_evidence(
    questions: Sequence[AnyQuestion], wanted: int, reading: Reading, rng: Random, natures: Mapping[str, Nature]
) -> tuple[AnyQuestion, ...]:
    """A numbered quiz with a part B behind one of its harder questions, or behind two where it has room for them.

    A part B counts as a question. For the one in a full quiz an easy question of the commonest type makes room. Which
    sentence names whom "he" stands for is asked only where a teacher wants it: the name alone nearly tells it.
    """
    tens = max(1, wanted // 10)
    room = min(wanted - len(questions), MOST_IN_SHORT * tens) or MOST_IN_FULL * tens
    quiz = list(questions)
    harder = (question for question in quiz if question.difficulty is not Difficulty.EASY)
    candidates = [question for question in harder if told_before(question, reading) is None]
    rng.shuffle(candidates)
    for question in candidates:
        made = evidence_for(question, quiz, reading, natures) if room and question in quiz else None
        if made is None or _easily_found(question, reading):
            continue
        if len(quiz) >= wanted:
            given_up = _given_up(quiz, question)
            if given_up is None:
                break
            quiz.remove(given_up)
        quiz.insert(quiz.index(question) + 1, replace(made, id=f"{question.id}B"))
        room -= 1
    return _renumbered(quiz)


def _renumbered(quiz: Sequence[AnyQuestion]) -> tuple[AnyQuestion, ...]:
    ids = {question.id: f"Q{number}" for number, question in enumerate(quiz, 1)}
    return tuple(replace(q, id=ids[q.id], part_of=ids[q.part_of] if q.part_of else "") for q in quiz)


def _given_up(quiz: Sequence[AnyQuestion], for_part_of: AnyQuestion) -> AnyQuestion | None:
    """The last easy question of the commonest type, where the quiz has others of that type."""
    types = [q.type for q in quiz]
    spare = [
        q
        for q in quiz
        if q.difficulty is Difficulty.EASY and types.count(q.type) > 1 and q is not for_part_of
        if not any(other.part_of == q.id for other in quiz)
    ]
    return max(reversed(spare), key=lambda q: types.count(q.type), default=None)


def _easily_found(question: AnyQuestion, reading: Reading) -> bool:
    """Would looking for the stem's own words be enough? Of a short stem, a long sentence has nearly all."""
    told = question.evidence[0].of(reading.article.text)
    return max(shared(told, question.stem), shared(question.stem, told)) >= EASILY_FOUND


def _made(asked: Asked, rivals: Sequence[Span], reading: Reading) -> Choice:
    options = []
    for span in sorted((asked.sentence, *rivals)):
        right = span == asked.sentence
        remark = _right(asked, reading) if right else _about(span, reading)
        options.append(Option(span.of(reading.article.text), right, remark))
    harder = min(STEPS.index(asked.question.difficulty) + 1, len(STEPS) - 1)
    return Choice(
        id="",
        type=NAME,
        stem=STEM,
        options=tuple(options),
        evidence=(asked.sentence,),
        feedback=LESSON if asked.before is None else LESSON_OF_A_WORD,
        difficulty=STEPS[harder],
        skills=SKILLS,
        part_of=asked.question.id,
    )


def _right(asked: Asked, reading: Reading) -> str:
    if asked.before is None:
        return "Yes: whoever reads this sentence can give the answer."
    word = asked.before.word(reading)
    return f"Yes: this sentence names whom “{word[:1].lower() + word[1:]}” stands for further on."


def _about(span: Span, reading: Reading) -> str:
    """What a sentence that is no evidence does instead."""
    text = reading.article.text
    for source in reading.sources:
        if " " not in source.name or not source.naming.named:
            continue  # "names Khans" wants an article; "names video of the crash" is no name
        if any(span.contains(mention) for mention in source.mentions) and same_words(source.name, span.of(text)):
            return f"This sentence names {named_inside(source.name, text)}, but it does not give the answer."
    return "This sentence is about something else; the answer cannot be found in it."
