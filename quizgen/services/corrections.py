"""A teacher's corrections of a reading in; the same stored in their order, and a job that lets quizzes follow, out.

The reading that the machine found is never changed. Every change to the corrections moves the article's count on: a
page that was made under another count is told so and corrects nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizgen.corrections import resting_on
from quizgen.db import codec
from quizgen.db.queries import corrections as queries
from quizgen.db.tables import ArticleRow, CorrectionRow
from quizgen.db.tables import now as present
from quizgen.errors import Conflict, NotFound
from quizgen.model import Reading
from quizgen.model.corrections import Added, AnyCorrection
from quizgen.services import adding, articles, correcting, following, readings
from quizgen.services.accounts import Teacher
from quizgen.services.jobs import Job

CHANGED = "This ledger was corrected elsewhere in the meantime. Look at it as it is now, then correct it again."
AS_IT_WAS = "Nothing was changed: the ledger says so already."
NO_QUIZ = "Corrected. No draft rests on this article yet."
MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One correction that counts: who made it (empty when the account is gone) and when."""

    number: int
    correction: AnyCorrection
    who: str
    when: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it: the job that makes questions again, or a sentence when there is none; what to look at again."""

    job: Job | None
    told: str
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A reading as it was found and as it is corrected. Give `count` back with a correction."""

    found: Reading
    reading: Reading
    count: int
    made: tuple[Made, ...]


def ledger(session: Session, teacher: Teacher, article_id: str) -> Ledger:
    """The article's reading with its corrections; NotFound when it is not the teacher's, or not read yet."""
    row = articles.row_of(session, teacher, article_id)
    found, reading = readings.found(row), readings.of(session, row)
    if found is None or reading is None:
        raise NotFound("This article is still being read. Look again in a moment.")
    made = tuple(
        Made(number=one.number, correction=codec.correction_loads(one.body), who=who or "", when=one.created)
        for one, who in queries.in_force(session, article_id)
    )
    return Ledger(found=found, reading=reading, count=row.corrected, made=made)


def correct_row(
    session: Session, teacher: Teacher, article_id: str, id: str, data: Mapping[str, Any], count: int
) -> Outcome:
    """Source, stance, content and doubt of one row; see `correcting.of_row`. Conflict when `count` is an older one."""
    return _correct(session, teacher, article_id, count, lambda reading, _: correcting.of_row(reading, id, data))


def add(session: Session, teacher: Teacher, article_id: str, data: Mapping[str, Any], count: int) -> Outcome:
    """A row that the reading did not find; see `adding.statement`."""
    return _correct(
        session, teacher, article_id, count, lambda reading, number: adding.statement(reading, data, number)
    )


def leave_out(session: Session, teacher: Teacher, article_id: str, id: str, count: int) -> Outcome:
    """The row counts no more: nobody said it. One that was added is taken back."""
    mine = (n for n, made in _made(session, article_id).items() if isinstance(made, Added) and made.statement.id == id)
    if number := next(mine, None):
        row = _article(session, teacher, article_id)
        if count != row.corrected:
            raise Conflict(CHANGED)
        return take_back(session, teacher, article_id, number)
    return _correct(session, teacher, article_id, count, lambda reading, _: correcting.left_out(reading, id))


def correct_source(
    session: Session, teacher: Teacher, article_id: str, id: str, data: Mapping[str, Any], count: int
) -> Outcome:
    """Name, kind and naming of one source; see `correcting.of_source`."""
    return _correct(session, teacher, article_id, count, lambda reading, _: correcting.of_source(reading, id, data))


def join(session: Session, teacher: Teacher, article_id: str, id: str, into: object, count: int) -> Outcome:
    """Two sources are one; its statements and names go to `into`."""
    return _correct(session, teacher, article_id, count, lambda reading, _: correcting.joined(reading, id, into))


def split_off(session: Session, teacher: Teacher, article_id: str, id: str, alias: object, count: int) -> Outcome:
    """An alias is somebody else."""

    def split(reading: Reading, number: int) -> Iterable[AnyCorrection]:
        # The number is this article's alone, so no other source ever had this id, nor will.
        return correcting.split_off(reading, id, alias, f"S{1000 + number}")

    return _correct(session, teacher, article_id, count, split)


def link(session: Session, teacher: Teacher, article_id: str, id: str, data: Mapping[str, Any], count: int) -> Outcome:
    """One statement denies, contradicts or supports another; see `correcting.linked`."""
    return _correct(session, teacher, article_id, count, lambda reading, _: correcting.linked(reading, id, data))


def unlink(session: Session, teacher: Teacher, article_id: str, a: str, b: str, count: int) -> Outcome:
    """Takes the link between two statements away."""
    return _correct(session, teacher, article_id, count, lambda reading, _: correcting.unlinked(reading, a, b))


def take_back(session: Session, teacher: Teacher, article_id: str, number: int) -> Outcome:
    """Ends one correction; those after it stay, but for what rests on it. Ended before, it stays ended."""
    row = _article(session, teacher, article_id)
    made = session.get(CorrectionRow, (row.id, number))
    if made is None:
        raise NotFound("There is no such correction.")
    if made.ended is not None:
        return Outcome(job=None, told=AS_IT_WAS)
    along = resting_on(number, _made(session, article_id))
    row.corrected += 1
    for other in (number, *along):
        ended = session.get_one(CorrectionRow, (row.id, other))
        ended.ended, ended.ended_at = row.corrected, present()
    return _followed(session, row)


def _made(session: Session, article_id: str) -> dict[int, AnyCorrection]:
    """Those in force, by number."""
    return {one.number: codec.correction_loads(one.body) for one, _ in queries.in_force(session, article_id)}


def _correct(
    session: Session,
    teacher: Teacher,
    article_id: str,
    count: int,
    changes: Callable[[Reading, int], Iterable[AnyCorrection]],
) -> Outcome:
    row = _article(session, teacher, article_id)
    reading = readings.of(session, row)
    if reading is None:
        raise Conflict("This article is still being read. Correct it when its ledger is there.")
    made = list(changes(reading, row.corrected + 1))
    if not made:
        return Outcome(job=None, told=AS_IT_WAS)  # also when the button was pressed twice
    if count != row.corrected:
        raise Conflict(CHANGED)
    if row.corrected + len(made) > MOST:
        raise Conflict(f"An article takes {MOST} corrections at most.")
    for correction in made:
        row.corrected += 1
        body = codec.dumps(correction)
        session.add(CorrectionRow(article_id=row.id, number=row.corrected, body=body, teacher_id=teacher.id))
    return _followed(session, row, tuple(_doubts(made, reading)))


def _doubts(made: list[AnyCorrection], reading: Reading) -> Iterator[str]:
    """What the teacher should look at once more."""
    yield from correcting.doubts(made, reading)
    for one in made:
        if isinstance(one, Added):
            yield from adding.doubts(one, reading)


def _followed(session: Session, row: ArticleRow, doubts: tuple[str, ...] = ()) -> Outcome:
    """In the same transaction, so that no correction is ever stored without what follows from it."""
    session.flush()
    job = following.queue(session, row)
    return Outcome(job=job, told="" if job else NO_QUIZ, doubts=doubts)


def _article(session: Session, teacher: Teacher, article_id: str) -> ArticleRow:
    row = queries.article_to_correct(session, teacher.id, article_id)
    if row is None:
        raise NotFound("There is no such article.")
    return row
