"""A question and its reading in, its part B out: which sentence of the article is the best evidence for your answer?

The options are sentences as they are printed, in the order of the article. The key is the one on which part A rests;
a rival is kept only if nothing in it supports the answer of part A.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random
from statistics import median

from quizgen.model import AnyQuestion, Choice, Difficulty, Option, Reading, Skills, Span
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.checks.english import grammatical, neutral_and_safe
from quizgen.questions.checks.evidence import evidence_stands, key_in_evidence
from quizgen.questions.checks.options import fair_lengths, options_distinct
from quizgen.questions.claims.evidence import sentences_of, whole_sentences
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.likeness import alike, content_words, same_words, shared
from quizgen.questions.english.shown import keys_of, shown_texts
from quizgen.questions.english.wording import inside, word_count
from quizgen.questions.labels import labelled
from quizgen.questions.planning.arranging import STEPS
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.naming import bearers

NAME = "evidence"
SKILLS = Skills("U", "RI.1", 2, "V")
STEM = "Which sentence of the article gives the best evidence for your answer?"
#: Shorter sentences are hardly evidence for anything, longer ones too much to read four times.
SHORTEST, LONGEST = 8, 40
#: Three rivals, of which so many at least have a word of what is asked or name another option.
RIVALS, OF_TOPIC = 3, 2
#: A stem or an option that has so much of the evidence prints it; on a whole quiz it may have so much.
PRINTED, EASILY_FOUND = 0.8, 0.5
#: An answer of more words is a statement or a quotation, and stands in the evidence word for word from here on.
NAME_LENGTH, REPEATED = 4, 0.6
#: One sentence with the name that is asked for must be among them, so it comes before all others.
ONE_WITH_THE_NAME = 5
#: So many part Bs in a quiz of ten: one where it is full, two where it is short of questions.
MOST_IN_FULL, MOST_IN_SHORT = 1, 2

_CHECKS = (evidence_stands, key_in_evidence, grammatical, options_distinct, fair_lengths, neutral_and_safe)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Part A: what it asks, the sentence that answers it, and every form of its answer."""

    question: Choice
    sentence: Span
    told: str
    keys: tuple[str, ...]


def evidence_for(
    question: AnyQuestion, others: Sequence[AnyQuestion], reading: Reading, natures: Mapping[str, Nature]
) -> Choice | None:
    """The part B of a question, or None where no clean one can be made beside the others of its quiz."""
    asked = _asked(question, reading, natures.get(question.type, PLAIN))
    beside = [other for other in others if other.id != question.id and other.part_of != question.id]
    taken = [span for other in beside for span in other.evidence]
    if asked is None or any(span.overlaps(asked.sentence) for span in taken):
        return None
    rivals = [span for span in _rivals(asked, reading) if not any(other.overlaps(span) for other in taken)]
    chosen = _nearest(asked, rivals, reading)
    if len(chosen) < RIVALS:
        return None
    made = _made(asked, chosen, reading)
    return None if any(reason for rule in _CHECKS for reason in rule(made, reading, PLAIN)) else made


def with_evidence(
    questions: Sequence[AnyQuestion], wanted: int, reading: Reading, rng: Random, natures: Mapping[str, Nature]
) -> tuple[AnyQuestion, ...]:
    """A numbered quiz with a part B behind one of its harder questions, or behind two where it has room for them.

    A part B counts as a question. For the one in a full quiz an easy question of the commonest type makes room.
    """
    tens = max(1, wanted // 10)
    room = min(wanted - len(questions), MOST_IN_SHORT * tens) or MOST_IN_FULL * tens
    quiz = list(questions)
    candidates = [question for question in quiz if question.difficulty is not Difficulty.EASY]
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


def _asked(question: AnyQuestion, reading: Reading, nature: Nature) -> _Asked | None:
    """What is asked, where one single sentence answers it that the question does not print."""
    if not isinstance(question, Choice) or question.part_of or is_gap(question) or labelled(question.options):
        return None  # whoever writes the answer to part A would find it printed in part B
    if nature.fixed_labels or nature.verbatim or nature.whole_article or len(question.about) > 1:
        return None
    here = [span for span in sentences_of(reading.article) if any(span.overlaps(e) for e in question.evidence)]
    if len(here) != 1 or not _readable(here[0].of(reading.article.text)):
        return None
    told = here[0].of(reading.article.text)
    if any(shared(told, text) >= PRINTED for text in (question.stem, *shown_texts(question))):
        return None
    if any(word_count(key) > NAME_LENGTH and shared(key, told) >= REPEATED for key in keys_of(question)):
        return None  # the sentence would be known by the words of the answer
    return _Asked(question, here[0], told, _forms(question, reading))


def _forms(question: AnyQuestion, reading: Reading) -> tuple[str, ...]:
    """The answer, and every other name of whoever it names."""
    named = {id for key in keys_of(question) for id in bearers(key, reading)}
    people = [source for source in (*reading.sources, *reading.bystanders) if source.id in named]
    return (*keys_of(question), *(name for source in people for name in source.names))


def _readable(sentence: str) -> bool:
    """Whole, of a fair length, and with both ends of every quotation."""
    whole = sentence[:1].isupper() or sentence[:1] in "“\"'‘" or sentence[:1].isdigit()
    paired = sentence.count("“") == sentence.count("”") and sentence.count('"') % 2 == 0
    ended = sentence.rstrip("”\"'’")[-1:] in (".", "!", "?")
    plain = "\n" not in sentence and "''" not in sentence
    return SHORTEST <= word_count(sentence) <= LONGEST and whole and ended and paired and plain


def _rivals(asked: _Asked, reading: Reading) -> Iterator[Span]:
    """The sentences that do not support the answer: the proof that the key is the best."""
    closed = [asked.sentence, *asked.question.evidence, *_related(asked.question, reading)]
    for span in sentences_of(reading.article):
        sentence = span.of(reading.article.text)
        if any(span.overlaps(other) for other in closed) or not _readable(sentence):
            continue
        if not _supports(sentence, asked):
            yield span


def _related(question: AnyQuestion, reading: Reading) -> Iterator[Span]:
    """The sentences of everything the question rests on, and of what supports, repeats or denies it."""
    ids = {*question.about}
    linked = {link.a for link in reading.links if link.b in ids} | {link.b for link in reading.links if link.a in ids}
    for attribution in reading.attributions:
        if attribution.id in ids | linked:
            yield from (whole_sentences(span, reading.article) for span in attribution.evidence)
    yield from (whole_sentences(fact.span, reading.article) for fact in reading.facts if fact.id in ids | linked)


def _supports(sentence: str, asked: _Asked) -> bool:
    """Might a reader take it for evidence: it says what the evidence says, or names the answer with what is asked?"""
    if alike(sentence, asked.told) >= 0.5:
        return True
    keyed = {word for key in asked.keys for word in content_words(key)}
    wanted = content_words(asked.question.stem) - keyed
    common = wanted & content_words(sentence)
    if len(common) >= 3 or (wanted and len(common) / len(wanted) >= 0.4):
        return True
    if any(word_count(key) > 4 and shared(key, sentence) >= 0.4 for key in asked.keys):
        return True
    return bool(common) and any(same_words(key, sentence) for key in asked.keys)


def _nearest(asked: _Asked, rivals: Sequence[Span], reading: Reading) -> list[Span]:
    """The three that tempt most: of the topic, naming what part A offers, close by, and about as long as the key."""
    length = word_count(asked.told)
    topic = content_words(asked.question.stem) | content_words(asked.told)

    def of_topic(span: Span) -> int:
        sentence = span.of(reading.article.text)
        return min(2, len(topic & content_words(sentence))) + 2 * _names_another(sentence, asked, reading)

    def tempting(span: Span) -> float:
        off = abs(word_count(span.of(reading.article.text)) - length) / length
        named = 0 if _named_alone(asked, [span.of(reading.article.text)], reading) else ONE_WITH_THE_NAME
        return named + of_topic(span) - min(2.0, abs(span.start - asked.sentence.start) / 600) - off

    best = sorted(rivals, key=tempting, reverse=True)[:RIVALS]
    lengths = [word_count(span.of(reading.article.text)) for span in best]
    fair = best and length <= 2 * median(lengths) and sum(map(bool, map(of_topic, best))) >= OF_TOPIC
    # Were the key the only sentence with a name or a number, part B would give the answer to part A away.
    sentences = [span.of(reading.article.text) for span in best]
    hidden = any(_names_another(sentence, asked, reading) for sentence in sentences)
    return best if fair and hidden and not _named_alone(asked, sentences, reading) else []


def _named_alone(asked: _Asked, rivals: Sequence[str], reading: Reading) -> bool:
    """Does only the evidence name somebody whom the answer of part A names? It would be known by that."""
    printed = " ".join(keys_of(asked.question))
    return any(
        betrays(asked.told, person) and not any(betrays(rival, person) for rival in rivals)
        for person in (*reading.sources, *reading.bystanders)
        if person.naming.named and any(same_words(name, printed) for name in person.names)
    )


def _names_another(sentence: str, asked: _Asked, reading: Reading) -> bool:
    """Does it hold what might as well be an answer to part A?"""
    question = asked.question
    for text in shown_texts(question):
        if text in keys_of(question):
            continue
        if any(same_words(name, sentence) for name in (text, *_names_beside(text, reading))):
            return True
        if word_count(text) > 4 and shared(text, sentence) >= 0.6:
            return True
    return False


@lru_cache(maxsize=512)
def _names_beside(name: str, reading: Reading) -> tuple[str, ...]:
    """All names of the sources that bear this one."""
    borne = bearers(name, reading)
    return tuple(other for source in reading.sources if source.id in borne for other in source.names)


def _made(asked: _Asked, rivals: Sequence[Span], reading: Reading) -> Choice:
    options = []
    for span in sorted((asked.sentence, *rivals)):
        right = span == asked.sentence
        remark = "Yes: whoever reads this sentence can give the answer." if right else _about(span, reading)
        options.append(Option(span.of(reading.article.text), right, remark))
    harder = min(STEPS.index(asked.question.difficulty) + 1, len(STEPS) - 1)
    return Choice(
        id="",
        type=NAME,
        stem=STEM,
        options=tuple(options),
        evidence=(asked.sentence,),
        feedback="Evidence is a sentence that gives the answer by itself, not one that is only about the same subject.",
        difficulty=STEPS[harder],
        skills=SKILLS,
        part_of=asked.question.id,
    )


def _about(span: Span, reading: Reading) -> str:
    """What a sentence that is no evidence does instead."""
    text = reading.article.text
    for source in reading.sources:
        if " " not in source.name:
            continue  # "names Khans": a bare surname may need an article that the name does not show
        if any(span.contains(mention) for mention in source.mentions) and same_words(source.name, span.of(text)):
            return f"This sentence names {inside(source.name, text)}, but it does not give the answer."
    return "This sentence is about something else; the answer cannot be found in it."
