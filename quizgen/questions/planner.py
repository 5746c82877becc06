"""Candidate questions in, a balanced quiz out: which ones, in which order, with the keys in which places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from quizgen.model import AnyQuestion, Choice, Difficulty, Option, Reading
from quizgen.questions.claims import usables
from quizgen.questions.gaps import is_gap
from quizgen.questions.leaks import leaks, overlaps
from quizgen.questions.likeness import words
from quizgen.questions.quantities import SMALL, natural_order, naturally_ordered
from quizgen.questions.shown import keys_of

#: Out of ten questions: three locate, three understand, four evaluate.
MIX = {"L": 0.3, "U": 0.3, "E": 0.4}
#: Gaps in the article's own sentences are easy to mark and teach little: of ten questions at most so many ask for a
#: detail, and so many for a source.
MOST_DETAIL_GAPS, MOST_SOURCE_GAPS = 3, 1
#: One source is the key of at most so many questions, of one more where fewer than three sources speak.
MOST_OF_ONE_SOURCE = 2
#: A matching question asks three or four things at once.
_COUNTS_TWICE = "match_source"
_NEEDS_MUCH = ("match_source", "true_false_not_stated")
_STEPS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)


def collide(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Would the two stand badly in one quiz: on one attribution or fact, the same stem, or one the key of the other?"""
    return (
        bool({*one.about} & {*other.about})
        or (one.stem == other.stem and one.type == other.type and keys_of(one) == keys_of(other))
        or leaks(one, other)
        or leaks(other, one)
        or _shows_its_sentence(one, other)
        or _same_details(one, other)
    )


def _same_details(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Two that show nearly the same options are one question asked twice; names come back, as speakers do."""
    if one.type == other.type == "named":
        return True
    if one.type == other.type == "fact" and {*keys_of(one)} & {*keys_of(other)}:
        return True  # three answers "Monday" in one quiz
    alike = one.type == other.type and one.type in ("fact", "voice", "quote_or_paraphrase")
    if not alike or not isinstance(one, Choice) or not isinstance(other, Choice):
        return False
    both = {option.text for option in one.options} & {option.text for option in other.options}
    return len(both) >= (2 if one.type == "quote_or_paraphrase" else 3)


def _has_room(question: AnyQuestion, chosen: Sequence[AnyQuestion], wanted: int, voices: int) -> bool:
    """May this one be added, by how often its like is there already?"""
    tens = max(1, wanted // 10)
    if is_gap(question):
        most = (MOST_SOURCE_GAPS if question.type == "who_said" else MOST_DETAIL_GAPS) * tens
        return sum(is_gap(q) and q.type == question.type for q in chosen) < most
    if question.type != "who_said":
        return True
    often = sum(q.type == "who_said" and bool({*keys_of(q)} & {*keys_of(question)}) for q in chosen)
    return often < (MOST_OF_ONE_SOURCE + (voices < 3)) * tens


class Pairs:
    """What was found of two candidates before: planning compares the same two again and again.

    The candidates must outlive it, because they are told apart by identity.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int], bool] = {}

    def _once(self, test: Callable[[AnyQuestion, AnyQuestion], bool], one: AnyQuestion, other: AnyQuestion) -> bool:
        pair = (test.__name__, min(id(one), id(other)), max(id(one), id(other)))
        if pair not in self._known:
            self._known[pair] = test(one, other)
        return self._known[pair]

    def collide(self, one: AnyQuestion, other: AnyQuestion) -> bool:
        return self._once(collide, one, other)

    def overlap(self, one: AnyQuestion, other: AnyQuestion) -> bool:
        return self._once(overlaps, one, other)


def best_mix(
    candidates: Sequence[AnyQuestion],
    wanted: int,
    rng: Random,
    most: Mapping[str, int] | None = None,
    worth: Mapping[str, int] | None = None,
    voices: int = 3,
) -> list[AnyQuestion]:
    """The better of a few mixes: a type that needs several claims comes first, or takes what is left over.

    More questions are better, and so are more types.
    """
    seed = rng.random()
    firsts: list[Mapping[str, int]] = [worth or {}]
    firsts += [{**(worth or {}), kind: 1} for kind in _NEEDS_MUCH if any(q.type == kind for q in candidates)]
    pairs = Pairs()
    mixes = [choose(candidates, wanted, Random(seed), most, first, voices, pairs) for first in firsts]
    return max(mixes, key=_variety)


def _variety(mix: Sequence[AnyQuestion]) -> float:
    return len(mix) + sum(q.type == _COUNTS_TWICE for q in mix) + 0.75 * len({q.type for q in mix})


def _shows_its_sentence(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Does one of them print the sentence in which the other's answer is to be found?"""
    printed = any(is_gap(q) or q.type == "verb_force" for q in (one, other))
    apart = "named" in (one.type, other.type)  # which asks for no sentence
    return printed and not apart and any(a.overlaps(b) for a in one.evidence for b in other.evidence)


def choose(
    candidates: Sequence[AnyQuestion],
    wanted: int,
    rng: Random,
    most: Mapping[str, int] | None = None,
    worth: Mapping[str, int] | None = None,
    voices: int = 3,
    pairs: Pairs | None = None,
) -> list[AnyQuestion]:
    """The best mix of at most `wanted` questions no two of which collide; `most` caps a type per ten."""
    pairs = pairs or Pairs()
    pool = list(candidates)
    rng.shuffle(pool)
    chosen: list[AnyQuestion] = []
    reserve: list[AnyQuestion] = []
    quota = quotas(wanted)
    while pool and len(chosen) < wanted:
        best = min(pool, key=lambda q: _cost(q, chosen, quota, (worth or {}).get(q.type, 0), pairs))
        chosen.append(best)
        pool = [q for q in pool if q is not best and not pairs.collide(q, best)]
        if most:
            pool = [q for q in pool if _has_room(q, chosen, wanted, voices)]
        if most and len([q for q in chosen if q.type == best.type]) >= max(1, wanted // 10) * most[best.type]:
            reserve += [q for q in pool if q.type == best.type]
            pool = [q for q in pool if q.type != best.type]
    if most and reserve and len(chosen) < wanted:
        # Better one type twice as often than a short quiz.
        room = {kind: 2 * count for kind, count in most.items()}
        return _filled(chosen, reserve, wanted, room, voices, pairs)
    return chosen


def _filled(
    chosen: list[AnyQuestion],
    reserve: list[AnyQuestion],
    wanted: int,
    room: Mapping[str, int],
    voices: int,
    pairs: Pairs,
) -> list[AnyQuestion]:
    for question in reserve:
        of_its_type = sum(q.type == question.type for q in chosen)
        if not _has_room(question, chosen, wanted, voices):
            continue
        if (
            len(chosen) < wanted
            and of_its_type < room[question.type]
            and not any(pairs.collide(question, q) for q in chosen)
        ):
            chosen.append(question)
    return chosen


def quotas(wanted: int) -> dict[str, int]:
    """How many of each process, rounded so that they add up."""
    counts = {process: int(wanted * share) for process, share in MIX.items()}
    for process in ("E", "U", "L"):
        if sum(counts.values()) < wanted:
            counts[process] += 1
    return counts


def _cost(
    question: AnyQuestion, chosen: list[AnyQuestion], quota: dict[str, int], worth: int, pairs: Pairs
) -> tuple[float, ...]:
    """Lower is better: processes still wanted, then types not yet used, then what is scarce and what is clean."""
    processes = Counter(q.skills.pisa for q in chosen)
    types = Counter(q.type for q in chosen)
    short = quota.get(question.skills.pisa, 0) - processes[question.skills.pisa]
    same_key = sum(bool({*keys_of(question)} & {*keys_of(q)}) for q in chosen)
    return (
        types[question.type] * 1.25
        + (question.type == "named")  # its options often show by their form alone which is the odd one
        - 2 * worth
        + same_key * 0.75
        + (1.5 if short <= 0 else 0)
        + is_gap(question) * 0.7
        + len(question.warnings) * 0.5
        + sum(pairs.overlap(question, q) for q in chosen) * 0.5
        + max(0, len(question.about) - 2) * 0.2,
        -short,
    )


def in_order(questions: Sequence[AnyQuestion]) -> list[AnyQuestion]:
    """Easy to hard; where two neighbours have one key, the later one changes places with the next of its step."""
    ordered = sorted(questions, key=lambda q: _STEPS.index(q.difficulty))
    for i in range(1, len(ordered) - 1):
        if {*keys_of(ordered[i - 1])} & {*keys_of(ordered[i])} and ordered[i].difficulty == ordered[i + 1].difficulty:
            ordered[i], ordered[i + 1] = ordered[i + 1], ordered[i]
    return ordered


def arrange(questions: Sequence[AnyQuestion], rng: Random, taken: Counter[int] | None = None) -> list[AnyQuestion]:
    """Put each key where keys have stood least often; numbers and dates keep their natural order."""
    taken = taken if taken is not None else Counter()
    arranged: list[AnyQuestion] = []
    for question in questions:
        placed = _placed(question, rng, taken) if isinstance(question, Choice) else question
        if isinstance(placed, Choice):
            taken[placed.key] += 1
        arranged.append(placed)
    return arranged


def _placed(question: Choice, rng: Random, taken: Counter[int]) -> Choice:
    if naturally_ordered(question.options):
        return replace(question, options=tuple(natural_order(list(question.options))))
    rivals: list[Option] = [option for option in question.options if not option.correct]
    rng.shuffle(rivals)
    least = min(taken[i] for i in range(len(question.options)))
    place = rng.choice([i for i in range(len(question.options)) if taken[i] == least])
    rivals.insert(place, question.options[question.key])
    return replace(question, options=tuple(rivals))


def numbered(questions: Sequence[AnyQuestion], start: int = 1) -> tuple[AnyQuestion, ...]:
    """Ids say nothing about the type or the key, because students see them."""
    return tuple(replace(question, id=f"Q{number}") for number, question in enumerate(questions, start))


def why_fewer(made: int, wanted: int, refused: int, reading: Reading) -> str:
    """Why there are fewer than asked for, as a colleague would say it; "" when there are enough."""
    if made >= wanted:
        return ""
    claims = usables(reading)
    voices = len({id for claim in claims for id in claim.source_ids})
    head = f"{made} of the {wanted} you asked for: "
    if not reading.attributions:
        return head + "I found nobody quoted in this article, so there are few things to ask about sources."
    if not claims:
        details = " What I ask for are details that it prints." if made else ""
        return head + "nobody is quoted in this article in a way that can be asked about without guessing." + details
    people = "one source" if voices == 1 else f"{_count(voices)} sources"
    said = "one statement" if len(claims) == 1 else f"{_count(len(claims))} statements"
    if len(claims) > made:
        return (
            f"{head}I am sure of {said} by {people} in this article, but for some there are too few others who could"
            " have said it, or one question would give another away."
        )
    reason = f"in this article I am sure of {said} by {people}, and no two questions should rest on the same one"
    tail = "; I left out others that might have had two right answers." if refused else "."
    return head + reason + tail


def _count(number: int) -> str:
    return next((word for word, value in SMALL.items() if value == number), str(number))


def same_subject(question: AnyQuestion, others: Sequence[AnyQuestion]) -> bool:
    """Has the same thing been asked before in these very words?"""
    return any(
        question.stem == other.stem and {*words(question.stem)} and question.about == other.about for other in others
    )
