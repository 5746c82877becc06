"""Candidate questions and wishes in, the mix of them that makes the best quiz out.

What must not be is kept apart from what is only worse. No two questions of a quiz collide, and gaps are few. Under
these, a quiz with more questions is better than one with fewer, and of two with as many the one with the higher
`score`. The search is greedy at first; then it exchanges one question for another, or one for two, while that helps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from random import Random
from typing import NamedTuple

from quizgen.model import AnyQuestion, Article, Choice, Reading, ShortText, Wishes
from quizgen.questions.arranging import STEPS
from quizgen.questions.base import QuestionType
from quizgen.questions.collisions import Pairs
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

    merit: float
    keys: frozenset[str]
    speaker: str
    paragraph: int
    longest: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """What a quiz is measured by: wishes, the types it may use, how many sources speak, where paragraphs stand.

    `notes` are the planner's own, by the identity of the candidates in hand.
    """

    wishes: Wishes
    kinds: Mapping[str, QuestionType]
    article: Article
    voices: int
    notes: dict[int, Note] = field(default_factory=dict)

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


def best_mix(candidates: Sequence[AnyQuestion], aim: Aim, rng: Random) -> list[AnyQuestion]:
    """The best quiz of at most as many questions as are wished for, no two of which collide."""
    pairs = Pairs({name: kind.nature for name, kind in aim.kinds.items()}, aim.article.text)
    pool = _shortlist(candidates, aim, rng)
    aim.notes.update({id(question): _note(question, aim) for question in pool})
    return _planned(pool, aim, pairs)


def _planned(pool: Sequence[AnyQuestion], aim: Aim, pairs: Pairs) -> list[AnyQuestion]:
    """The best that is found from the best first question; a short quiz is tried from every other first one, too,
    with care for what each question shuts out."""
    chosen = _bettered(_greedy(pool, [], aim, pairs), pool, aim, pairs)
    if len(chosen) in (len(pool), aim.wishes.questions):
        return chosen
    starts = [_greedy(pool, [], aim, pairs, sparing) for sparing in SPARING]
    starts += [_greedy(pool, [first], aim, pairs, SPARING[0]) for first in pool if not any(first is q for q in chosen)]
    best = max([chosen, *starts], key=lambda quiz: score(quiz, aim, pairs))
    return chosen if best is chosen else _bettered(best, pool, aim, pairs)


def _bettered(chosen: list[AnyQuestion], pool: Sequence[AnyQuestion], aim: Aim, pairs: Pairs) -> list[AnyQuestion]:
    for _ in range(ROUNDS):
        better = _exchanged(chosen, pool, aim, pairs)
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


def _greedy(
    pool: Sequence[AnyQuestion], start: Sequence[AnyQuestion], aim: Aim, pairs: Pairs, sparing: float = 0.0
) -> list[AnyQuestion]:
    """One after the other, the best first; `sparing` is what it costs to shut out another question."""
    chosen = list(start)
    left = [q for q in pool if not any(q is c or pairs.collide(q, c) for c in chosen)]
    while left and len(chosen) < aim.wishes.questions:
        fit = [q for q in left if _has_room(q, chosen, aim)]
        if not fit:
            break
        lost = {id(q): sparing and sum(pairs.collide(q, other) for other in fit if other is not q) for q in fit}
        best = max(fit, key=lambda q: score([*chosen, q], aim, pairs) - sparing * lost[id(q)])
        chosen.append(best)
        left = [q for q in fit if q is not best and not pairs.collide(q, best)]
    return chosen


def _exchanged(
    chosen: list[AnyQuestion], pool: Sequence[AnyQuestion], aim: Aim, pairs: Pairs
) -> list[AnyQuestion] | None:
    """A better quiz with one question given up for one or more others; None when there is none."""
    best, best_score = None, score(chosen, aim, pairs) + 1e-9
    short = len(chosen) < aim.wishes.questions
    outside = [q for q in pool if not any(q is c for c in chosen)]
    for given_up in chosen:
        kept = [q for q in chosen if q is not given_up]
        free = [q for q in outside if not any(pairs.collide(q, c) for c in kept) and _has_room(q, kept, aim)]
        for question in free:
            tried = [*kept, question]
            # What gives up one question for two makes a short quiz longer; a full one only changes.
            if short and len(free) > 1:
                tried = _greedy(free, tried, aim, pairs)
            reached = score(tried, aim, pairs)
            if reached > best_score:
                best, best_score = tried, reached
    return best


def _has_room(question: AnyQuestion, chosen: Sequence[AnyQuestion], aim: Aim) -> bool:
    """May this one be added, by how often its like is there already?"""
    if sum(q.type == question.type for q in chosen) >= 2 * aim.most(question.type):
        return False
    if len(aim.kinds) <= 2:
        return True
    speaker = aim.notes[id(question)].speaker
    if speaker and sum(aim.notes[id(q)].speaker == speaker for q in chosen) >= aim.most_of_one_source:
        return False
    if not is_gap(question):
        return True
    speakers = aim.asks_for_speakers(question)
    most = (MOST_SOURCE_GAPS if speakers else MOST_DETAIL_GAPS) * aim.tens
    return sum(is_gap(q) and aim.asks_for_speakers(q) is speakers for q in chosen) < most


def score(quiz: Sequence[AnyQuestion], aim: Aim, pairs: Pairs) -> float:
    """How good a quiz is: each question counts ten and its merit, less what is uneven in the whole."""
    return (
        sum(10 + aim.notes[id(question)].merit for question in quiz)
        - _uneven_skills(quiz, aim)
        - _uneven_types(quiz, aim)
        - _crowded(quiz, aim)
        - _alike_in(quiz, aim, pairs)
    )


def _note(question: AnyQuestion, aim: Aim) -> Note:
    named = isinstance(question, Choice | ShortText) and aim.asks_for_speakers(question)
    speaker = keys_of(question)[0] if named else ""
    place = paragraph_of(question, aim.article)
    return Note(_merit(question, aim), frozenset(keys_of(question)), speaker, place, longest_key(question))


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


def _uneven_skills(quiz: Sequence[AnyQuestion], aim: Aim) -> float:
    """More of one process than it should have, and, where no level is wished for, too much of one level."""
    if {*aim.wishes.skills} & {*PROCESSES}:
        return 0.0
    processes = Counter(q.skills.pisa for q in quiz)
    over = sum(max(0, processes[process] - quota) for process, quota in quotas(aim.wishes.questions).items())
    levels = Counter(q.difficulty for q in quiz)
    monotonous = 0 if aim.wishes.difficulty else max(0.0, max(levels.values(), default=0) - 0.6 * aim.wishes.questions)
    return 1.5 * over + 0.5 * monotonous


def _uneven_types(quiz: Sequence[AnyQuestion], aim: Aim) -> float:
    """The second of a type counts less than the first of another, and more than enough counts little."""
    spent = 0.0
    for kind, count in Counter(q.type for q in quiz).items():
        spent += 0.6 * count * (count - 1) + 4 * max(0, count - aim.most(kind))
    return spent


def _crowded(quiz: Sequence[AnyQuestion], aim: Aim) -> float:
    """Questions on one paragraph leave the rest of the article unread; so do questions with one answer."""
    notes = [aim.notes[id(q)] for q in quiz]
    crowded = sum(0.3 * (count - 1) for count in Counter(note.paragraph for note in notes).values())
    speakers = Counter(note.speaker for note in notes if note.speaker)
    return crowded + sum(5.0 * max(0, count - aim.most_of_one_source) for count in speakers.values())


def _alike_in(quiz: Sequence[AnyQuestion], aim: Aim, pairs: Pairs) -> float:
    """Answers that come back, options that show what others ask about, and keys that are long too often."""
    notes = [aim.notes[id(q)] for q in quiz]
    keys = Counter(key for note in notes for key in note.keys)
    again = sum(0.75 * (count - 1) for count in keys.values() if count > 1)
    hints = sum(0.5 for one, other in combinations(quiz, 2) if pairs.overlap(one, other))
    longest = sum(note.longest for note in notes)
    return again + hints + max(0.0, longest - LONGEST_KEYS * aim.wishes.questions)
