"""Candidates in, what each is like, what it is worth by itself and which two go together out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quizgen.model import AnyQuestion, Choice, ShortText
from quizgen.questions.english.gaps import is_gap
from quizgen.questions.english.readability import too_hard
from quizgen.questions.english.shown import keys_of
from quizgen.questions.labels import KNOWN_WORD, OF_BODIES, TO_BE_WRITTEN, USUAL_ANSWERS
from quizgen.questions.planning.aim import Aim, Bounds
from quizgen.questions.planning.arranging import STEPS
from quizgen.questions.planning.pairs import Pairs
from quizgen.questions.planning.whole import longest_key, paragraph_of
from quizgen.questions.words.glossed import MAY_NOT_FIT, USED_OTHERWISE

#: What tells its answer, or may be known or marked meanly, more often than others costs so much, and is asked only
#: where a quiz would be short.
SPARE = 5.0
SPARED = frozenset((MAY_NOT_FIT, USED_OTHERWISE, KNOWN_WORD, OF_BODIES, TO_BE_WRITTEN))
#: And a type that costs so much.
DEAR = 2.0

#: Whoever has met a type knows its usual answer: so much is lost by a question with it, which is asked where others
#: would not make a quiz.
USUAL = 4.0


class Note(NamedTuple):
    """What is measured of a candidate once, as quizzes with it are weighed again and again."""

    type: str
    merit: float
    process: str
    level: int
    keys: frozenset[str]
    speaker: str
    paragraph: int
    longest: bool
    gap: bool
    asks_who: bool
    meaning: bool
    spare: bool
    """Is it asked only where a quiz would be short?"""
    enough: int
    """How many of its type are enough."""
    sentence: int
    """Where the sentence begins whose word is asked for; -1 of other questions."""


class Like(NamedTuple):
    """Sets of candidates of one kind, as the bits of numbers: what fills up together."""

    types: Mapping[str, int]
    speakers: Mapping[str, int]
    gaps: Mapping[bool, int]
    """By whether they ask who."""
    meanings: int
    spare: int

    @classmethod
    def of(cls, notes: Sequence[Note]) -> Like:
        types, speakers, gaps = defaultdict[str, int](int), defaultdict[str, int](int), {False: 0, True: 0}
        meanings = spare = 0
        for place, note in enumerate(notes):
            bit = 1 << place
            types[note.type] |= bit
            speakers[note.speaker] |= bit if note.speaker else 0
            gaps[note.asks_who] |= bit if note.gap else 0
            meanings |= bit if note.meaning else 0
            spare |= bit if note.spare else 0
        return cls(types, speakers, gaps, meanings, spare)


class Pool(NamedTuple):
    """The candidates that are weighed, told by their places: what each is like, and which two go together.

    `ranks` tell where each stands in the order of merit, and `promised` what it gains where it makes nothing uneven.
    Those of one number in `sorts` make a quiz uneven alike: they are of one type, process and level, with the longest
    key or not.
    """

    notes: Sequence[Note]
    pairs: Pairs
    aim: Aim
    bounds: Bounds
    like: Like
    ranks: Sequence[int]
    promised: Sequence[float]
    sorts: Sequence[int]

    @classmethod
    def of(cls, candidates: Sequence[AnyQuestion], aim: Aim, worth: Sequence[float] = ()) -> Pool:
        """`worth` is what each is worth by itself and by its turn (`turns`); without it, by itself."""
        natures = {name: kind.nature for name, kind in aim.kinds.items()}
        pairs = Pairs(candidates, natures, aim.article.text)
        worth = worth or [merit(one, aim) for one in candidates]
        notes = [_note(*one, aim) for one in zip(candidates, worth, strict=True)]
        ranks = [0] * len(notes)
        for rank, place in enumerate(sorted(range(len(notes)), key=lambda place: -notes[place].merit)):
            ranks[place] = rank
        numbers: dict[tuple[str, str, int, bool], int] = {}
        sorts = [numbers.setdefault((it.type, it.process, it.level, it.longest), len(numbers)) for it in notes]
        promised = [round(10 + note.merit, 6) for note in notes]
        return cls(notes, pairs, aim, Bounds.of(aim), Like.of(notes), ranks, promised, sorts)

    @property
    def places(self) -> Sequence[int]:
        return range(len(self.notes))


def _note(question: AnyQuestion, worth: float, aim: Aim) -> Note:
    asks_who = aim.asks_for_speakers(question)
    return Note(
        type=question.type,
        merit=worth,
        process=question.skills.pisa,
        level=STEPS.index(question.difficulty),
        keys=frozenset(keys_of(question)),
        speaker=keys_of(question)[0] if asks_who and isinstance(question, Choice | ShortText) else "",
        paragraph=paragraph_of(question, aim.article),
        longest=longest_key(question),
        gap=_asks_to_copy(question, aim),
        asks_who=asks_who,
        meaning=aim.kinds[question.type].nature.meanings,
        spare=_spare(question, aim),
        enough=aim.most(question.type),
        sentence=question.evidence[0].start if aim.kinds[question.type].nature.meanings and question.evidence else -1,
    )


def merit(question: AnyQuestion, aim: Aim) -> float:
    """What a question is worth by itself."""
    kind, wishes = aim.kinds[question.type], aim.wishes
    merit = 2.0 * kind.worth - kind.nature.costs
    merit -= 0.7 * _asks_to_copy(question, aim) + 0.5 * len(question.warnings) + SPARE * _spare(question, aim)
    merit -= USUAL * (isinstance(question, Choice) and question.options[question.key].text in USUAL_ANSWERS)
    merit -= 0.2 * max(0, len(question.about) - 2)
    if wishes.difficulty is not None:
        merit -= 3 * abs(STEPS.index(question.difficulty) - STEPS.index(wishes.difficulty))
    if wishes.grade is not None and too_hard(question.stem, wishes.grade):
        merit -= 1
    return merit


def _spare(question: AnyQuestion, aim: Aim) -> bool:
    return not SPARED.isdisjoint(question.warnings) or aim.kinds[question.type].nature.costs >= DEAR


def _asks_to_copy(question: AnyQuestion, aim: Aim) -> bool:
    """Is it a gap to be filled with what is printed? Words that say the same have to be understood."""
    return is_gap(question) and not aim.kinds[question.type].nature.exact
