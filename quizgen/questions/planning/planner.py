"""Candidate questions and wishes in, the mix of them that makes the best quiz out.

No two questions of a quiz collide, and gaps are few. Under these, a quiz with more questions is better than one with
fewer, and of two with as many the one with the higher score (`mix`). The search is greedy at first; then it exchanges
one question for another, or one for two, while that helps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import inf
from random import Random

from quizgen.model import AnyQuestion
from quizgen.questions.planning.aim import Aim
from quizgen.questions.planning.mix import SMALL_ERROR, Mix
from quizgen.questions.planning.pairs import as_bits, places
from quizgen.questions.planning.pool import Pool, merit
from quizgen.questions.planning.turns import lost_by_turn

#: So many candidates are weighed, and so many more for each question wished for.
WEIGHED, WEIGHED_EACH = 20, 2
ROUNDS = 3
#: What it costs to shut out another question, where a quiz is short.
SPARING = (1.0, 0.4, 3.0)


def best_mix(candidates: Sequence[AnyQuestion], aim: Aim, rng: Random) -> list[AnyQuestion]:
    """The best quiz of at most as many questions as are wished for, no two of which collide."""
    lost = lost_by_turn(candidates, aim)
    worth = [merit(question, aim) - less for question, less in zip(candidates, lost, strict=True)]
    listed = _shortlist(candidates, worth, aim, rng)
    pool = Pool.of([candidates[one] for one in listed], aim, [worth[one] for one in listed])
    return [candidates[listed[place]] for place in _planned(pool).places]


def _planned(pool: Pool) -> Mix:
    """The best that is found from the best first question, then with care for what each question shuts out. Only a
    quiz that is short is tried from every other first one, too: for a longer one that costs a quarter of all time."""
    chosen = _bettered(_greedy(pool.places, Mix(pool), pool), pool)
    if len(chosen) in (len(pool.notes), pool.aim.wishes.questions):
        return chosen
    firsts = [first for first in pool.places if first not in chosen.places]
    others = _spared_ones(firsts if len(chosen) < pool.bounds.short else (), pool)
    best = max([chosen, *others], key=lambda mix: round(mix.score, 6))
    return chosen if best is chosen else _bettered(best, pool)


def _spared_ones(firsts: Iterable[int], pool: Pool) -> Iterator[Mix]:
    """With more and with less care from the best first question, then from each of those that are given."""
    passed: tuple[set[int], ...] = tuple(set() for _ in SPARING)
    starts = [(Mix(pool), *how) for how in zip(SPARING, passed, strict=True)]
    starts += [(Mix(pool, [first]), SPARING[0], passed[0]) for first in firsts]
    for mix, sparing, before in starts:
        if _spare(mix, pool, sparing, before):
            yield mix


def _bettered(chosen: Mix, pool: Pool) -> Mix:
    for _ in range(ROUNDS):
        better = _exchanged(chosen, pool)
        if better is None:
            return chosen
        chosen = better
    return chosen


def _shortlist(candidates: Sequence[AnyQuestion], worth: Sequence[float], aim: Aim, rng: Random) -> list[int]:
    """The places of those worth weighing: of each type in turn the best on a claim not yet taken, until it is enough.

    Long articles give hundreds, and every two that are weighed are compared.
    """
    room = WEIGHED + WEIGHED_EACH * aim.wishes.questions
    shuffled = list(range(len(candidates)))
    rng.shuffle(shuffled)
    by_type: dict[str, list[int]] = {kind: [] for kind in aim.kinds}
    for one in sorted(shuffled, key=worth.__getitem__, reverse=True):
        by_type[candidates[one].type].append(one)
    queues = [_fresh_first(places, candidates) for places in by_type.values()]
    listed: list[int] = []
    for rank in range(max(map(len, queues), default=0)):
        listed += [queue[rank] for queue in queues if rank < len(queue)]
        if len(listed) >= room:
            break
    return listed


def _fresh_first(listed: Sequence[int], candidates: Sequence[AnyQuestion]) -> list[int]:
    """Those on claims that none before rests on, then the others."""
    seen: set[str] = set()
    fresh: list[int] = []
    again: list[int] = []
    for one in listed:
        about = {*candidates[one].about}
        (again if seen & about else fresh).append(one)
        seen |= about
    return fresh + again


def _greedy(free: Iterable[int], mix: Mix, pool: Pool) -> Mix:
    """One after the other, the best first."""
    left = _best_first(free, mix, pool)
    while len(mix) < pool.aim.wishes.questions:
        left = mix.with_room(left)
        best = _most_gained(left, mix, pool)
        if best is None:
            break
        mix.add(best)
        left.remove(best)
    return mix


def _spare(mix: Mix, pool: Pool, sparing: float, passed: set[int]) -> bool:
    """The same with care, where `sparing` is what it costs to shut out another question: is the quiz one of its own?

    It is given up where another has `passed` with as much care, as from there both would go the same way.
    """
    left = _best_first(pool.places, mix, pool)
    while len(mix) < pool.aim.wishes.questions:
        if mix.bits in passed:
            return False
        passed.add(mix.bits)
        left = [one for one in mix.with_room(left) if not pool.pairs.collides(one, mix.bits)]
        best = _most_spared(left, mix, pool, sparing)
        if best is None:
            break
        mix.add(best)
        left.remove(best)
    return True


def _best_first(free: Iterable[int], mix: Mix, pool: Pool) -> list[int]:
    return sorted((one for one in free if not mix.bits >> one & 1), key=pool.ranks.__getitem__)


def _most_gained(best_first: Sequence[int], mix: Mix, pool: Pool) -> int | None:
    """The one that the quiz gains most by, the first of several; none gains more than its merit promises, so that
    those with less than what is found need not be weighed, nor those compared that gain less."""
    best, most = None, -inf
    for one in best_first:
        if pool.promised[one] < most:
            break
        gained = mix.gain(one, most)
        better = best is None or gained > most or (gained == most and one < best)
        if better and not pool.pairs.collides(one, mix.bits):
            best, most = one, gained
    return best


def _most_spared(fit: Sequence[int], mix: Mix, pool: Pool, sparing: float) -> int | None:
    """The same of those that fit, less what it costs to shut out each of the others that could still be asked."""
    others = as_bits(fit)
    best, most = None, -inf
    for one in fit:
        if pool.promised[one] < most:
            break
        lost = pool.pairs.colliding(one, others & ~(1 << one)).bit_count()
        gained = round(mix.gain(one, most + sparing * lost) - sparing * lost, 6)
        if best is None or gained > most or (gained == most and one < best):
            best, most = one, gained
    return best


def _exchanged(chosen: Mix, pool: Pool) -> Mix | None:
    """A better quiz with one question given up for one or more others; None when there is none."""
    best, best_score = None, chosen.score + 1e-9
    short = len(chosen) < pool.aim.wishes.questions
    outside = [one for one in pool.places if one not in chosen.places]
    for given_up in chosen.places:
        kept = Mix(pool, [one for one in chosen.places if one != given_up])
        free = kept.with_room(outside)
        if short:
            free = [one for one in free if not pool.pairs.collides(one, kept.bits)]
        together = as_bits(free)
        for question in free:
            # What gives up one question for two makes a short quiz longer; a full one only changes.
            others = together & ~(1 << question)
            beside = others & ~pool.pairs.colliding(question, others) if short else 0
            if beside:
                tried = _greedy(places(beside), kept.with_one(question), pool)
            elif _may_better(question, kept, best_score, pool) and not pool.pairs.collides(question, kept.bits):
                tried = kept.with_one(question)
            else:
                continue
            if tried.score > best_score:
                best, best_score = tried, tried.score
    return best


def _may_better(question: int, kept: Mix, score: float, pool: Pool) -> bool:
    least = score - kept.score
    return pool.promised[question] > least - SMALL_ERROR and kept.score + kept.gain(question, least) > score
