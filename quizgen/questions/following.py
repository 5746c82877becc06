"""Questions and a corrected reading in; the same questions, those that no longer hold made again, out.

A question is affected when it rests on what was corrected, when an option names a source that is not what it was, when
a feedback quotes what is no longer said, or when it fails a check that it passed before. All others are not touched.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from quizgen.model import AnyQuestion, Choice, Reading, ShortText, TrueFalseNotStated
from quizgen.questions import QUESTION_TYPES, candidates
from quizgen.questions.base import PLAIN, Nature
from quizgen.questions.checks import refusals
from quizgen.questions.english.shown import shown_texts
from quizgen.questions.planning.arranging import arrange
from quizgen.questions.planning.collisions import collide
from quizgen.questions.planning.pool import SPARED

#: How a warning of ours begins: it is told to the teacher once, and goes when the question is edited or swapped.
MARK = "After a correction: "
AGAIN = f"{MARK}this question was made again; look at it once more."
#: On what nobody asked for: a question that waits beside the quiz until its teacher takes it.
OFFERED = f"{MARK}this question asks about a statement that you added."
NO_OTHER = "No other could be made in its place."
_NATURES: Mapping[str, Nature] = {kind.name: kind.nature for kind in QUESTION_TYPES}


class Fate(StrEnum):
    """What became of a question."""

    SAME = "same"
    MADE_AGAIN = "made again"
    WARNED = "warned"  # the teacher wrote it or changed it, so that only a warning was put on it
    LEFT_OUT = "left out"  # no other could be made in its place
    PUT_BACK = "put back"  # it holds again
    WITHDRAWN = "withdrawn"  # it was only offered, and nothing is there any more that it could ask about


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of a quiz and the reading it was made from. `written`: the teacher wrote or edited it.

    `before` is what stood in its place until a correction, with the reading it was made from: it comes back when the
    correction is taken back.
    """

    question: AnyQuestion
    base: Reading
    before: tuple[AnyQuestion, Reading] | None = None
    written: bool = False
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What differs between two readings: ids of findings, names of sources, and claims that are no longer made."""

    findings: frozenset[str]
    names: frozenset[str]
    claims: frozenset[str]


def followed(
    asked: Sequence[Asked], reading: Reading, seed: int, types: Sequence[str] = ()
) -> tuple[tuple[Fate, AnyQuestion], ...]:
    """What becomes of each question with the corrected reading. Only `types` are made; all, when empty."""
    reasons = [affected(one.question, one.base, reading) for one in asked]
    standing = [one.question for one, reason in zip(asked, reasons, strict=True) if _stays(one, reason)]
    fates: dict[int, tuple[Fate, AnyQuestion]] = {}
    going_back = _going_back(asked, reading)
    for place, (one, reason) in enumerate(zip(asked, reasons, strict=True)):
        back = going_back.get(place)
        if back and not any((other.type, other.stem) == (back.type, back.stem) for other in standing):
            standing = [other for other in standing if other is not one.question] + [back]
            fates[place] = (Fate.PUT_BACK, back)
        elif not reason or one.written or one.dropped:
            fates[place] = _kept(one, reason)
    left = [place for place in range(len(asked)) if place not in fates]
    found = candidates(reading, Random(seed)) if left else ()  # it takes time
    pool = [question for question, refused in found if not refused and (not types or question.type in types)]
    made: list[AnyQuestion] = []
    # what can be asked as it was comes first, or another would take its claim
    for place in sorted(left, key=lambda place: not any(_alike(asked[place].question, other) for other in pool)):
        old = asked[place].question
        alone = not old.part_of  # another type in its place would not ask for the evidence
        again = _again(old, standing, made, pool, Random(f"{seed} {old.id}")) if alone else None
        if again is None:
            fates[place] = (Fate.LEFT_OUT, _marked(old, f"{reasons[place]} {NO_OTHER}"))
            continue
        standing.append(again)
        made.append(again)
        fates[place] = (Fate.MADE_AGAIN, replace(_marked(again, AGAIN), id=old.id))
    return tuple(_with_part_a(asked, [fates[place] for place in range(len(asked))]))


def _alike(old: AnyQuestion, other: AnyQuestion) -> bool:
    """Is it of the same type, on the same claim?"""
    return old.type == other.type and not {*old.about}.isdisjoint(other.about)


def _with_part_a(
    asked: Sequence[Asked], fates: Sequence[tuple[Fate, AnyQuestion]]
) -> Iterator[tuple[Fate, AnyQuestion]]:
    """A part B is evidence for the question that stood before it, and for no other: it goes when that one changes."""
    gone = {old.question.id for old, (fate, new) in zip(asked, fates, strict=True) if _is_another(old, fate, new)}
    back = {new.id for fate, new in fates if fate is Fate.PUT_BACK}
    for one, (fate, question) in zip(asked, fates, strict=True):
        if question.part_of in gone and fate is Fate.SAME and not one.dropped:
            yield Fate.LEFT_OUT, _marked(question, f"{MARK}the question it belongs to is another one now. {NO_OTHER}")
        elif question.part_of and question.part_of not in back and fate is Fate.PUT_BACK:
            yield Fate.SAME, one.question
        else:
            yield fate, question


def _is_another(old: Asked, fate: Fate, new: AnyQuestion) -> bool:
    return fate in (Fate.MADE_AGAIN, Fate.LEFT_OUT) or (fate is Fate.PUT_BACK and new.stem != old.question.stem)


def affected(question: AnyQuestion, base: Reading, reading: Reading) -> str:
    """Why the question no longer holds, as a sentence for its teacher; "" when it does."""
    if base.finds_the_same_as(reading):
        return ""
    change = difference(base, reading)
    if {*question.about} & change.findings:
        return f"{MARK}it rests on a row of the ledger that was corrected."
    for name in sorted(change.names, key=len, reverse=True):
        if any(_names(name, text) for text in _naming(question)):
            return f"{MARK}it names “{name}”, a source that was corrected."
    if any(claim and claim in text for claim in change.claims for text in _told(question)):
        return f"{MARK}it quotes what is no longer said so."
    nature = _NATURES.get(question.type, PLAIN)
    if not refusals(question, base, nature) and (refused := refusals(question, reading, nature)):
        return f"{MARK}{refused[0]}."
    return ""


def unmarked(question: AnyQuestion) -> AnyQuestion:
    """The question without our warnings: its teacher has seen to it."""
    warnings = tuple(warning for warning in question.warnings if not warning.startswith(MARK))
    return question if warnings == question.warnings else replace(question, warnings=warnings)


def is_offered(question: AnyQuestion) -> bool:
    """Was it made for a statement that a teacher added? It is in the quiz once it is not dropped."""
    return OFFERED in question.warnings


def difference(old: Reading, new: Reading) -> Change:
    """What differs, whichever of the two has it."""
    findings = {id for before, after in _pairs(old, new) for id in _differing(before, after)}
    links = {(link.kind, link.a, link.b) for link in old.links} ^ {(link.kind, link.a, link.b) for link in new.links}
    findings |= {id for _, a, b in links for id in (a, b)}
    said_before, said_after = _spoken(old), _spoken(new)
    known_before = {one.id: one for one in (*old.sources, *old.bystanders)}
    known_after = {one.id: one for one in (*new.sources, *new.bystanders)}
    changed = [
        id
        for id in known_before.keys() | known_after.keys()
        if known_before.get(id) != known_after.get(id) or said_before.get(id, ()) != said_after.get(id, ())
    ]
    names = {name for id in changed for known in (known_before, known_after) if id in known for name in known[id].names}
    claims = {one.content_resolved for one in old.attributions} - {one.content_resolved for one in new.attributions}
    return Change(frozenset(findings), frozenset(names), frozenset(claims - {""}))


# ---------------------------------------------------------------------------------------------- differences


def _pairs(old: Reading, new: Reading) -> Iterator[tuple[Mapping[str, object], Mapping[str, object]]]:
    yield {one.id: one for one in old.attributions}, {one.id: one for one in new.attributions}
    yield {one.id: one for one in old.facts}, {one.id: one for one in new.facts}
    yield {one.id: one for one in old.events}, {one.id: one for one in new.events}
    yield {one.id: one for one in old.reasons}, {one.id: one for one in new.reasons}
    yield {one.id: one for one in old.statements}, {one.id: one for one in new.statements}


def _differing(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    yield from (id for id in before.keys() | after.keys() if before.get(id) != after.get(id))


def _spoken(reading: Reading) -> dict[str, tuple[str, ...]]:
    """Source id -> ids of what it says."""
    spoken: dict[str, tuple[str, ...]] = {}
    for attribution in reading.attributions:
        for id in attribution.source_ids:
            spoken[id] = (*spoken.get(id, ()), attribution.id)
    return spoken


def _naming(question: AnyQuestion) -> list[str]:
    """Where a source may be named: the options and rows; of a written answer also what is accepted and refused."""
    written = [*question.accepted, *question.rivals] if isinstance(question, ShortText) else []
    return [*shown_texts(question), *written]


def _told(question: AnyQuestion) -> list[str]:
    notes = [option.feedback for option in question.options] if isinstance(question, Choice) else []
    notes += [row.feedback for row in question.rows] if isinstance(question, TrueFalseNotStated) else []
    return [question.stem, *_naming(question), *notes, question.feedback]


def _names(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


# ---------------------------------------------------------------------------------------------- fates


def _stays(one: Asked, reason: str) -> bool:
    return not one.dropped and (not reason or one.written)


def _kept(one: Asked, reason: str) -> tuple[Fate, AnyQuestion]:
    """What is right, what is the teacher's own, and what was dropped."""
    if one.dropped and is_offered(one.question):
        return (Fate.WITHDRAWN if reason else Fate.SAME), one.question
    marks = [warning for warning in one.question.warnings if _is_doubt(warning)]
    if not reason:
        back = Fate.PUT_BACK if _left_out(one.question) and one.dropped else Fate.SAME
        return back, unmarked(one.question) if marks else one.question
    if _left_out(one.question):
        return Fate.SAME, one.question
    why = f"{reason} You wrote it so, and so it stays." if one.written else reason
    return (Fate.SAME if one.dropped or why in marks else Fate.WARNED), _marked(one.question, why)


def _is_doubt(warning: str) -> bool:
    return warning.startswith(MARK) and warning not in (AGAIN, OFFERED)


def _left_out(question: AnyQuestion) -> bool:
    """Was it a correction that dropped it, and not the teacher?"""
    return any(_is_doubt(warning) and warning.endswith(NO_OTHER) for warning in question.warnings)


def _going_back(asked: Sequence[Asked], reading: Reading) -> dict[int, AnyQuestion]:
    """By its place in the quiz, what stood there before, where it holds again and goes with what has come since.

    Beside all others it stood already; so those that go back together are no hindrance to each other.
    """
    back = {place: one.before[0] for place, one in enumerate(asked) if one.before and _holds_again(one, reading)}
    while True:
        since = [one.question for place, one in enumerate(asked) if one.before is not None and place not in back]
        hindered = [
            place
            for place, question in back.items()
            if any(collide(question, other, _NATURES, reading.article.text) for other in since)
        ]
        if not hindered:
            return back
        for place in hindered:
            del back[place]


def _holds_again(one: Asked, reading: Reading) -> bool:
    if one.before is None or one.written or (one.dropped and not _left_out(one.question)):
        return False
    return not affected(*one.before, reading)


def _marked(question: AnyQuestion, warning: str) -> AnyQuestion:
    plain = unmarked(question)
    return replace(plain, warnings=(*plain.warnings, warning))


def _again(
    old: AnyQuestion,
    standing: Sequence[AnyQuestion],
    new: Sequence[AnyQuestion],
    pool: Sequence[AnyQuestion],
    rng: Random,
) -> AnyQuestion | None:
    """The nearest to the old one that goes with the others: of its type on the same claim, then of its type, ...

    Beside what the old one did not go with either, nothing gets worse: the teacher had it so; but it asks about nothing
    that another one asks about already. What is `new` among those that stand, nobody had beside it.
    """
    others = [other for other in standing if other in new or not collide(old, other, _NATURES)]
    taken = {id for other in standing if {*old.about}.isdisjoint(other.about) for id in other.about}
    there = {(other.stem, other.about) for other in standing}
    free = [q for q in pool if (q.stem, q.about) not in there and taken.isdisjoint(q.about)]
    fit = [question for question in free if not any(collide(question, other, _NATURES) for other in others)]
    if not fit:
        return None
    rng.shuffle(fit)

    def distance(question: AnyQuestion) -> tuple[bool, bool, int, bool, int]:
        last = not SPARED.isdisjoint(question.warnings)  # a new word is no better than the claim that was added
        apart = len({*question.about} ^ {*old.about})
        return question.type != old.type, last, apart, question.skills.pisa != old.skills.pisa, len(question.warnings)

    keys = Counter(question.key for question in standing if isinstance(question, Choice))
    return arrange([min(fit, key=distance)], rng, keys)[0]
