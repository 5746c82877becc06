"""Candidates in, what each of them would add to a quiz as it grows out: its own merit, less what it makes uneven.

What must not be is kept apart from what is only worse: whether there is room for one more question of its like, and
what one more is worth beside those that are there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import NamedTuple

from quizgen.model import AnyQuestion, Article, Choice, Reading, ShortText, Wishes
from quizgen.questions.arranging import STEPS
from quizgen.questions.base import QuestionType
from quizgen.questions.gaps import is_gap
from quizgen.questions.glossed import OTHER_SENSES
from quizgen.questions.pairs import Pairs
from quizgen.questions.readability import too_hard
from quizgen.questions.shown import keys_of
from quizgen.questions.skills import PROCESSES
from quizgen.questions.whole import LONGEST_KEYS, longest_key, paragraph_of

#: Out of ten questions: three locate, three understand, four evaluate.
MIX = {"L": 0.3, "U": 0.3, "E": 0.4}
#: Gaps in the article's own sentences are easy to mark and teach little: of ten questions at most so many ask for a
#: detail, and so many for a source.
MOST_DETAIL_GAPS, MOST_SOURCE_GAPS = 3, 1
#: Of ten questions so many may ask what words mean before more of them cost something, and so many at most; one more
#: where the quiz would have fewer than eight without it.
ENOUGH_MEANINGS, MOST_MEANINGS, SHORT = 2, 6, 0.8
#: A word that has other senses is meant otherwise in one of fifteen sentences (tests/quality, rounds 28 to 31), six
#: times as often as one that has none: such a question costs so much, and is asked only where a quiz would be short.
UNSURE = 2.5
#: One source is the key of so many questions of a quiz of ten that ask who speaks, of one more where only two speak.
MOST_OF_ONE_SOURCE = 1
#: What two sums of the same are apart.
SMALL_ERROR = 1e-6
#: This share of the questions may be of one level of difficulty before more of it cost something.
ONE_LEVEL = 0.6


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
    unsure: bool
    """Does it ask for a word that has other senses?"""
    enough: int
    """How many of its type are enough."""


class Bounds(NamedTuple):
    """How much of something a quiz may have before more of it costs something."""

    skills: Mapping[str, int]
    """Of each process; empty where skills are wished for."""
    one_level: float
    """Of one level of difficulty."""
    one_source: int
    longest: float
    enough_meanings: int
    most_meanings: int
    short: float
    """A quiz of fewer questions is short of what was wished for."""

    @classmethod
    def of(cls, aim: Aim) -> Bounds:
        wished = aim.wishes.questions
        skills = {} if {*aim.wishes.skills} & {*PROCESSES} else quotas(wished)
        one_level = wished if not skills or aim.wishes.difficulty else ONE_LEVEL * wished
        return cls(
            skills=skills,
            one_level=one_level,
            one_source=aim.most_of_one_source,
            longest=LONGEST_KEYS * wished,
            enough_meanings=ENOUGH_MEANINGS * aim.tens,
            most_meanings=MOST_MEANINGS * aim.tens,
            short=SHORT * wished,
        )


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


class Like(NamedTuple):
    """Sets of candidates of one kind, as the bits of numbers: what fills up together."""

    types: Mapping[str, int]
    speakers: Mapping[str, int]
    gaps: Mapping[bool, int]
    """By whether they ask who."""
    meanings: int
    unsure: int

    @classmethod
    def of(cls, notes: Sequence[Note]) -> Like:
        types, speakers, gaps = defaultdict[str, int](int), defaultdict[str, int](int), {False: 0, True: 0}
        meanings = unsure = 0
        for place, note in enumerate(notes):
            bit = 1 << place
            types[note.type] |= bit
            speakers[note.speaker] |= bit if note.speaker else 0
            gaps[note.asks_who] |= bit if note.gap else 0
            meanings |= bit if note.meaning else 0
            unsure |= bit if note.unsure else 0
        return cls(types, speakers, gaps, meanings, unsure)


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
    def of(cls, candidates: Sequence[AnyQuestion], aim: Aim) -> Pool:
        natures = {name: kind.nature for name, kind in aim.kinds.items()}
        pairs = Pairs(candidates, natures, aim.article.text)
        notes = [_note(question, aim) for question in candidates]
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


class Mix:
    """A quiz as it grows. What is counted of it is kept, so that one more is weighed without counting all again.

    As bits, `bits` are the places that are taken, and `full` those for whose like there is no more room.
    """

    def __init__(self, pool: Pool, places: Iterable[int] = ()) -> None:
        self._pool = pool
        self.places: list[int] = []
        self.bits = 0
        self.full = 0
        self.score = 0.0
        # plain numbers, as counters are slow where nothing has been counted yet
        self._types: dict[str, int] = defaultdict(int)
        self._processes: dict[str, int] = defaultdict(int)
        self._levels: dict[int, int] = defaultdict(int)
        self._speakers: dict[str, int] = defaultdict(int)
        self._gaps: dict[bool, int] = defaultdict(int)
        self._paragraphs: set[int] = set()
        self._keys: set[str] = set()
        self._meanings = 0
        self._of_one_level = 0
        self._longest = 0
        self._lost_by_sort: dict[int, float] = {}
        for place in places:
            self.add(place)

    def with_one(self, place: int) -> Mix:
        """The same with one question more."""
        more = Mix.__new__(Mix)
        for name, counted in vars(self).items():
            setattr(more, name, counted.copy() if isinstance(counted, dict | set | list) else counted)
        more.add(place)
        return more

    def __len__(self) -> int:
        return len(self.places)

    def add(self, place: int) -> None:
        note = self._pool.notes[place]
        self.score += self.gain(place)
        self.places.append(place)
        self.bits |= 1 << place
        self._types[note.type] += 1
        self._meanings += note.meaning
        self._processes[note.process] += 1
        self._levels[note.level] += 1
        self._of_one_level = max(self._of_one_level, self._levels[note.level])
        self._paragraphs.add(note.paragraph)
        self._speakers[note.speaker] += bool(note.speaker)
        self._keys |= note.keys
        self._gaps[note.asks_who] += note.gap
        self._longest += note.longest
        self._lost_by_sort = {}
        self.full |= self._filled_up(note)

    def with_room(self, places: Iterable[int]) -> list[int]:
        """Those of which one may be added, by how often its like is there already."""
        return [place for place in places if not self.full >> place & 1]

    def _filled_up(self, note: Note) -> int:
        """Those for whose like there is no more room since this one is there; what once is full stays so."""
        aim, like = self._pool.aim, self._pool.like
        # of words and phrases there are never more than so many together
        full = like.types[note.type] if self._types[note.type] >= 2 * note.enough and not note.meaning else 0
        if len(aim.kinds) <= 2:
            return full
        if self._often_heard(note):
            full |= like.speakers[note.speaker]
        if self._meanings >= self._most_meanings():
            full |= like.meanings
        if len(self) >= self._pool.bounds.short:
            full |= like.unsure
        most = MOST_SOURCE_GAPS if note.asks_who else MOST_DETAIL_GAPS
        return full | like.gaps[note.asks_who] if self._gaps[note.asks_who] >= most * aim.tens else full

    def _most_meanings(self) -> int:
        bounds = self._pool.bounds
        return bounds.most_meanings + 2 * (len(self) < bounds.short)

    def _often_heard(self, note: Note) -> bool:
        return bool(note.speaker) and self._speakers[note.speaker] >= self._pool.bounds.one_source

    def gain(self, place: int, least: float = -inf) -> float:
        """How much better the quiz is with this one: it counts ten and its merit, less what grows uneven by it.

        Rounded, so that of two that are equally good the first is taken, and not the one that the computer's small
        errors favour. What gains less than the `least` that is asked for is not compared with the others of the quiz.
        """
        note, sort = self._pool.notes[place], self._pool.sorts[place]
        lost = self._lost_by_sort.get(sort)
        if lost is None:
            lost = self._uneven_skills(note) + self._uneven_types(note) + self._too_long(note)
            self._lost_by_sort[sort] = lost
        if not self._keys.isdisjoint(note.keys):
            lost += 0.75 * len(self._keys & note.keys)  # answers that come back
        gained = 10 + note.merit - lost - self._crowded(note)
        if self.bits and gained > least - SMALL_ERROR:
            gained -= 0.5 * self._pool.pairs.overlapping(place, self.bits).bit_count()
        return round(gained, 6)

    def _uneven_skills(self, note: Note) -> float:
        """More of one process than it should have, and, where no level is wished for, too much of one level."""
        bounds = self._pool.bounds
        over = bool(bounds.skills) and self._processes[note.process] >= bounds.skills[note.process]
        grown, before = self._levels[note.level] + 1, self._of_one_level
        more = _beyond(bounds.one_level, before, grown) if grown > before else 0.0
        return 1.5 * over + 0.5 * more

    def _uneven_types(self, note: Note) -> float:
        """The second of a type counts less than the first of another, and more than enough counts little."""
        before = self._types[note.type]
        many = note.meaning and self._meanings >= self._pool.bounds.enough_meanings
        return 1.2 * before + 4 * (before >= note.enough) + 4 * many

    def _crowded(self, note: Note) -> float:
        """Questions on one paragraph leave the rest of the article unread; so do questions with one answer."""
        return 0.3 * (note.paragraph in self._paragraphs) + 5.0 * self._often_heard(note)

    def _too_long(self, note: Note) -> float:
        """Keys that are longer than all rivals too often."""
        return _beyond(self._pool.bounds.longest, self._longest, self._longest + 1) if note.longest else 0.0


def _beyond(enough: float, before: int, after: int) -> float:
    """By how much the growth goes beyond what is enough."""
    return max(0.0, after - enough) - max(0.0, before - enough)


def _note(question: AnyQuestion, aim: Aim) -> Note:
    asks_who = aim.asks_for_speakers(question)
    return Note(
        type=question.type,
        merit=merit(question, aim),
        process=question.skills.pisa,
        level=STEPS.index(question.difficulty),
        keys=frozenset(keys_of(question)),
        speaker=keys_of(question)[0] if asks_who and isinstance(question, Choice | ShortText) else "",
        paragraph=paragraph_of(question, aim.article),
        longest=longest_key(question),
        gap=_asks_to_copy(question, aim),
        asks_who=asks_who,
        meaning=aim.kinds[question.type].nature.meanings,
        unsure=_unsure(question),
        enough=aim.most(question.type),
    )


def merit(question: AnyQuestion, aim: Aim) -> float:
    """What a question is worth by itself."""
    kind, wishes = aim.kinds[question.type], aim.wishes
    merit = 2.0 * kind.worth - kind.nature.costs
    merit -= 0.7 * _asks_to_copy(question, aim) + 0.5 * len(question.warnings) + UNSURE * _unsure(question)
    merit -= 0.2 * max(0, len(question.about) - 2)
    if wishes.difficulty is not None:
        merit -= 3 * abs(STEPS.index(question.difficulty) - STEPS.index(wishes.difficulty))
    if wishes.grade is not None and too_hard(question.stem, wishes.grade):
        merit -= 1
    return merit


def _unsure(question: AnyQuestion) -> bool:
    return OTHER_SENSES in question.warnings


def _asks_to_copy(question: AnyQuestion, aim: Aim) -> bool:
    """Is it a gap to be filled with what is printed? Words that say the same have to be understood."""
    return is_gap(question) and not aim.kinds[question.type].nature.exact


def quotas(wanted: int) -> dict[str, int]:
    """How many of each process, rounded so that they add up."""
    counts = {process: int(wanted * share) for process, share in MIX.items()}
    for process in ("E", "U", "L"):
        if sum(counts.values()) < wanted:
            counts[process] += 1
    return counts
