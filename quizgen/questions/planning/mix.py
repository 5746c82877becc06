"""Candidates in, what each of them would add to a quiz as it grows out: its own merit, less what it makes uneven.

What must not be is kept apart from what is only worse: whether there is room for one more question of its like, and
what one more is worth beside those that are there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import inf

from quizgen.questions.planning.pool import Note, Pool

#: Gaps in the article's own sentences are easy to mark and teach little: of ten questions at most so many ask for a
#: detail, and so many for a source.
MOST_DETAIL_GAPS, MOST_SOURCE_GAPS = 3, 1
#: To look up one word after the other in one sentence is dull: so much each costs that is asked there already.
ONE_SENTENCE = 2.5
#: What two sums of the same are apart.
SMALL_ERROR = 1e-6


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
        self._sentences: dict[int, int] = defaultdict(int)
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
        vars(more).update(vars(self))
        more.places, more._paragraphs, more._keys = self.places.copy(), self._paragraphs.copy(), self._keys.copy()
        more._types, more._processes, more._levels = self._types.copy(), self._processes.copy(), self._levels.copy()
        more._speakers, more._gaps = self._speakers.copy(), self._gaps.copy()
        more._sentences = self._sentences.copy()
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
        self._sentences[note.sentence] += note.meaning
        self._speakers[note.speaker] += bool(note.speaker)
        self._keys |= note.keys
        self._gaps[note.asks_who] += note.gap
        self._longest += note.longest
        self._lost_by_sort = {}
        self.full |= self._filled_up(note) | self._pool.pairs.left_open.shut_by(self.places)

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
            full |= like.spare
        most = MOST_SOURCE_GAPS if note.asks_who else MOST_DETAIL_GAPS
        return full | like.gaps[note.asks_who] if self._gaps[note.asks_who] >= most * aim.tens else full

    def _most_meanings(self) -> int:
        """Many words make a short quiz longer; one that is long enough has few."""
        bounds = self._pool.bounds
        return bounds.most_meanings + 2 if len(self) < bounds.short else bounds.few_meanings

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
        crowded = 0.3 * (note.paragraph in self._paragraphs) + 5.0 * self._often_heard(note)
        return crowded + (ONE_SENTENCE * self._sentences[note.sentence] if note.meaning else 0.0)

    def _too_long(self, note: Note) -> float:
        """Keys that are longer than all rivals too often."""
        return _beyond(self._pool.bounds.longest, self._longest, self._longest + 1) if note.longest else 0.0


def _beyond(enough: float, before: int, after: int) -> float:
    """By how much the growth goes beyond what is enough."""
    return max(0.0, after - enough) - max(0.0, before - enough)
