"""Candidate questions and wishes in, the mix of them that makes the best quiz out.

What must not be is kept apart from what is only worse. No two questions of a quiz collide, and gaps are few. Under
these, a quiz with more questions is better than one with fewer, and of two with as many the one with the higher
`score`. The search is greedy at first; then it exchanges one question for another, or one for two, while that helps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from quizgen.model import AnyQuestion, Article, Choice, Difficulty, Reading, ShortText, Wishes
from quizgen.questions.arranging import STEPS
from quizgen.questions.base import QuestionType
from quizgen.questions.collisions import Pairs, as_bits
from quizgen.questions.gaps import is_gap
from quizgen.questions.readability import too_hard
from quizgen.questions.shown import keys_of
from quizgen.questions.skills import PROCESSES
from quizgen.questions.whole import LONGEST_KEYS, longest_key, paragraph_of

#: Out of ten questions: three locate, three understand, four evaluate.
MIX = {"L": 0.3, "U": 0.3, "E": 0.4}
#: Gaps in the article's own sentences are easy to mark and teach little: of ten questions at most so many ask for a
#: detail, and so many for a source.
MOST_DETAIL_GAPS, MOST_SOURCE_GAPS = 3, 1
#: One source is the key of so many questions of a quiz of ten that ask who speaks, of one more where only two speak.
MOST_OF_ONE_SOURCE = 1
#: So many candidates are weighed, and so many more for each question wished for.
WEIGHED, WEIGHED_EACH = 20, 2
ROUNDS = 3
#: What it costs to shut out another question, where a quiz is short.
SPARING = (1.0, 0.4, 3.0)


class Note(NamedTuple):
    """What is measured of a candidate once, as quizzes with it are weighed again and again."""

    type: str
    merit: float
    process: str
    level: Difficulty
    keys: frozenset[str]
    speaker: str
    paragraph: int
    longest: bool
    gap: bool
    asks_who: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """What a quiz is measured by: wishes, the types it may use, how many sources speak, where paragraphs stand."""

    wishes: Wishes
    kinds: Mapping[str, QuestionType]
    article: Article
    voices: int

    @classmethod
    def of(cls, reading: Reading, wishes: Wishes, kinds: Mapping[str, QuestionType]) -> Aim:
        speaking = {id for attribution in reading.attributions for id in attribution.source_ids}
        return cls(wishes, kinds, reading.article, len(speaking))

    @property
    def tens(self) -> int:
        return max(1, self.wishes.questions // 10)

    def most(self, kind: str) -> int:
        """How many of a type are enough; where one or two types are wished for, there is no such number."""
        return self.kinds[kind].most * self.tens if len(self.kinds) > 2 else self.wishes.questions

    @property
    def most_of_one_source(self) -> int:
        return (MOST_OF_ONE_SOURCE + (self.voices < 3)) * self.tens

    def asks_for_speakers(self, question: AnyQuestion) -> bool:
        return self.kinds[question.type].nature.speakers


class Pool(NamedTuple):
    """The candidates that are weighed, told by their places: what each is like, and which two go together."""

    notes: Sequence[Note]
    pairs: Pairs
    aim: Aim
    quotas: Mapping[str, int]

    @property
    def places(self) -> Sequence[int]:
        return range(len(self.notes))


def best_mix(candidates: Sequence[AnyQuestion], aim: Aim, rng: Random) -> list[AnyQuestion]:
    """The best quiz of at most as many questions as are wished for, no two of which collide."""
    listed = _shortlist(candidates, aim, rng)
    pairs = Pairs(listed, {name: kind.nature for name, kind in aim.kinds.items()}, aim.article.text)
    pool = Pool([_note(question, aim) for question in listed], pairs, aim, quotas(aim.wishes.questions))
    return [listed[place] for place in _planned(pool)]


def _planned(pool: Pool) -> list[int]:
    """The best that is found from the best first question; a short quiz is tried from every other first one, too,
    with care for what each question shuts out."""
    chosen = _bettered(_greedy(pool.places, [], pool), pool)
    if len(chosen) in (len(pool.notes), pool.aim.wishes.questions):
        return chosen
    starts = [_greedy(pool.places, [], pool, sparing) for sparing in SPARING]
    starts += [_greedy(pool.places, [first], pool, SPARING[0]) for first in pool.places if first not in chosen]
    best = max([chosen, *starts], key=lambda quiz: score(quiz, pool))
    return chosen if best is chosen else _bettered(best, pool)


def _bettered(chosen: list[int], pool: Pool) -> list[int]:
    for _ in range(ROUNDS):
        better = _exchanged(chosen, pool)
        if better is None:
            return chosen
        chosen = better
    return chosen


def _shortlist(candidates: Sequence[AnyQuestion], aim: Aim, rng: Random) -> list[AnyQuestion]:
    """The candidates worth weighing: of each type in turn the best one on a claim not yet taken, until there is enough.

    Long articles give hundreds, and every two that are weighed are compared.
    """
    room = WEIGHED + WEIGHED_EACH * aim.wishes.questions
    shuffled = list(candidates)
    rng.shuffle(shuffled)
    by_type: dict[str, list[AnyQuestion]] = {kind: [] for kind in aim.kinds}
    for question in sorted(shuffled, key=lambda q: _merit(q, aim), reverse=True):
        by_type[question.type].append(question)
    queues = [_fresh_first(questions) for questions in by_type.values()]
    listed: list[AnyQuestion] = []
    for rank in range(max(map(len, queues), default=0)):
        listed += [queue[rank] for queue in queues if rank < len(queue)]
        if len(listed) >= room:
            break
    return listed


def _fresh_first(questions: Sequence[AnyQuestion]) -> list[AnyQuestion]:
    """Those on claims that none before rests on, then the others."""
    seen: set[str] = set()
    fresh: list[AnyQuestion] = []
    again: list[AnyQuestion] = []
    for question in questions:
        (again if seen & {*question.about} else fresh).append(question)
        seen |= {*question.about}
    return fresh + again


def _greedy(free: Sequence[int], start: Sequence[int], pool: Pool, sparing: float = 0.0) -> list[int]:
    """One after the other, the best first; `sparing` is what it costs to shut out another question."""
    chosen, colliding = list(start), pool.pairs.colliding
    taken = as_bits(chosen)
    left = [one for one in free if one not in chosen and not colliding(one, taken)]
    while left and len(chosen) < pool.aim.wishes.questions:
        fit = [one for one in left if _has_room(one, chosen, pool)]
        if not fit:
            break
        others = as_bits(fit)
        lost = {one: sparing and colliding(one, others & ~(1 << one)).bit_count() for one in fit}
        best = max(fit, key=lambda one: score([*chosen, one], pool) - sparing * lost[one])
        chosen.append(best)
        left = [one for one in fit if one != best and not colliding(one, 1 << best)]
    return chosen


def _exchanged(chosen: list[int], pool: Pool) -> list[int] | None:
    """A better quiz with one question given up for one or more others; None when there is none."""
    best, best_score = None, score(chosen, pool) + 1e-9
    short = len(chosen) < pool.aim.wishes.questions
    outside = [one for one in pool.places if one not in chosen]
    for given_up in chosen:
        kept = [one for one in chosen if one != given_up]
        stay = as_bits(kept)
        free = [one for one in outside if not pool.pairs.colliding(one, stay) and _has_room(one, kept, pool)]
        for question in free:
            tried = [*kept, question]
            # What gives up one question for two makes a short quiz longer; a full one only changes.
            if short and len(free) > 1:
                tried = _greedy(free, tried, pool)
            reached = score(tried, pool)
            if reached > best_score:
                best, best_score = tried, reached
    return best


def _has_room(question: int, chosen: Sequence[int], pool: Pool) -> bool:
    """May this one be added, by how often its like is there already?"""
    aim, note, others = pool.aim, pool.notes[question], [pool.notes[one] for one in chosen]
    if sum(other.type == note.type for other in others) >= 2 * aim.most(note.type):
        return False
    if len(aim.kinds) <= 2:
        return True
    if note.speaker and sum(other.speaker == note.speaker for other in others) >= aim.most_of_one_source:
        return False
    if not note.gap:
        return True
    most = (MOST_SOURCE_GAPS if note.asks_who else MOST_DETAIL_GAPS) * aim.tens
    return sum(other.gap and other.asks_who is note.asks_who for other in others) < most


def score(quiz: Sequence[int], pool: Pool) -> float:
    """How good a quiz is: each question counts ten and its merit, less what is uneven in the whole."""
    notes = [pool.notes[one] for one in quiz]
    return (
        sum(10 + note.merit for note in notes)
        - _uneven_skills(notes, pool)
        - _uneven_types(notes, pool.aim)
        - _crowded(notes, pool.aim)
        - (_alike_in(notes, pool.aim) + _hints(quiz, pool.pairs))
    )


def _note(question: AnyQuestion, aim: Aim) -> Note:
    asks_who = aim.asks_for_speakers(question)
    return Note(
        type=question.type,
        merit=_merit(question, aim),
        process=question.skills.pisa,
        level=question.difficulty,
        keys=frozenset(keys_of(question)),
        speaker=keys_of(question)[0] if asks_who and isinstance(question, Choice | ShortText) else "",
        paragraph=paragraph_of(question, aim.article),
        longest=longest_key(question),
        gap=is_gap(question),
        asks_who=asks_who,
    )


def _merit(question: AnyQuestion, aim: Aim) -> float:
    """What a question is worth by itself."""
    kind, wishes = aim.kinds[question.type], aim.wishes
    merit = 2.0 * kind.worth - kind.nature.costs
    merit -= 0.7 * is_gap(question) + 0.5 * len(question.warnings) + 0.2 * max(0, len(question.about) - 2)
    if wishes.difficulty is not None:
        merit -= 3 * abs(STEPS.index(question.difficulty) - STEPS.index(wishes.difficulty))
    if wishes.grade is not None and too_hard(question.stem, wishes.grade):
        merit -= 1
    return merit


def quotas(wanted: int) -> dict[str, int]:
    """How many of each process, rounded so that they add up."""
    counts = {process: int(wanted * share) for process, share in MIX.items()}
    for process in ("E", "U", "L"):
        if sum(counts.values()) < wanted:
            counts[process] += 1
    return counts


def _uneven_skills(notes: Sequence[Note], pool: Pool) -> float:
    """More of one process than it should have, and, where no level is wished for, too much of one level."""
    wishes = pool.aim.wishes
    if {*wishes.skills} & {*PROCESSES}:
        return 0.0
    processes = [note.process for note in notes]
    over = sum(max(0, processes.count(process) - quota) for process, quota in pool.quotas.items())
    levels = [note.level for note in notes]
    most = max((levels.count(level) for level in STEPS), default=0)
    monotonous = 0 if wishes.difficulty else max(0.0, most - 0.6 * wishes.questions)
    return 1.5 * over + 0.5 * monotonous


def _uneven_types(notes: Sequence[Note], aim: Aim) -> float:
    """The second of a type counts less than the first of another, and more than enough counts little."""
    spent = 0.0
    for kind, count in Counter([note.type for note in notes]).items():
        spent += 0.6 * count * (count - 1) + 4 * max(0, count - aim.most(kind))
    return spent


def _crowded(notes: Sequence[Note], aim: Aim) -> float:
    """Questions on one paragraph leave the rest of the article unread; so do questions with one answer."""
    crowded = sum(0.3 * (count - 1) for count in Counter([note.paragraph for note in notes]).values())
    speakers = Counter([note.speaker for note in notes if note.speaker])
    return crowded + sum(5.0 * max(0, count - aim.most_of_one_source) for count in speakers.values())


def _alike_in(notes: Sequence[Note], aim: Aim) -> float:
    """Answers that come back, and keys that are long too often."""
    again = sum(0.75 * (count - 1) for count in Counter([key for note in notes for key in note.keys]).values())
    longest = sum(note.longest for note in notes)
    return again + max(0.0, longest - LONGEST_KEYS * aim.wishes.questions)


def _hints(quiz: Sequence[int], pairs: Pairs) -> float:
    """Options that show what others ask about."""
    hinting, before = 0, 0
    for one in quiz:
        hinting += pairs.overlapping(one, before).bit_count()
        before |= 1 << one
    return 0.5 * hinting
