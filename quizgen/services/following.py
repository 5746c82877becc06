"""A corrected article in; its drafts with the questions that no longer hold made again, and a sentence on it, out.

Drafts follow by themselves. A quiz that students were given follows only when its teacher says so, and then only on
the desk: what was published stays as it was published.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from quizgen.db import codec
from quizgen.db.queries import corrections, quizzes
from quizgen.db.tables import ArticleRow, ItemRow, QuizRow
from quizgen.db.tables import now as present
from quizgen.errors import NotFound
from quizgen.model import AnyQuestion, Article, Reading, Wishes
from quizgen.questions import following as pure
from quizgen.questions import offering as making
from quizgen.questions.following import Asked, Fate
from quizgen.services import jobs, offering, quoting, readings
from quizgen.services.accounts import Teacher
from quizgen.services.jobs import Job, Task

OVERTAKEN = "Something else was corrected meanwhile; the questions follow that."
ON_OFFER = "A question about what you added waits beside the quiz: take it with one click, or leave it."
NONE_FAIR = (
    "No fair question about what you added goes with the others of the quiz; on its review desk you can write your own."
)
FULL = "To have what you added asked about, swap a question or make another quiz from the article."
Fates = tuple[tuple[Fate, AnyQuestion], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A quiz as it stood when the worker took it up."""

    quiz_id: str
    version: int
    seed: int
    types: tuple[str, ...]
    items: tuple[str, ...]
    asked: tuple[Asked, ...]
    wishes: Wishes
    wanted: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of the questions of one quiz, and what is offered to it because it has too few."""

    fates: Fates
    offers: tuple[AnyQuestion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What one job looks at: the reading that holds now, and the quizzes to be held against it."""

    count: int
    reading: Reading
    desks: tuple[Desk, ...]
    added: Mapping[int, str]  # the statements that the teacher added, by the number of the correction


def queue(session: Session, article: ArticleRow) -> Job | None:
    """Queues the job that lets the article's drafts follow; None when there is none."""
    return jobs.queue_following(session, article) if corrections.drafts_of(session, article.id) else None


def bring_up_to_date(session: Session, teacher: Teacher, quiz_id: str) -> Job:
    """For the teacher's button: lets one quiz follow, published or not."""
    row = quizzes.of_teacher(session, teacher.id, quiz_id)
    if row is None:
        raise NotFound("There is no such quiz.")
    return jobs.queue_following(session, quizzes.article_of(session, row), row.id)


def behind(session: Session, teacher: Teacher, quiz_id: str) -> int | None:
    """How many questions rest on what was corrected since the quiz last followed; None when nothing was corrected."""
    row = quizzes.of_teacher(session, teacher.id, quiz_id)
    if row is None:
        raise NotFound("There is no such quiz.")
    article = quizzes.article_of(session, row)
    reading = readings.of(session, article)
    if reading is None or row.follows >= article.corrected:
        return None
    desk = _desk(session, row, article, reading)
    return sum(bool(pure.affected(one.question, one.base, reading)) for one in desk.asked if not one.dropped)


# ---------------------------------------------------------------------------------------------- for the worker


def work(session: Session, task: Task) -> Work | None:
    """What the job has to look at, so that no transaction is open while questions are made; None when all is gone."""
    article = session.get(ArticleRow, task.article_id)
    reading = readings.of(session, article) if article else None
    if article is None or reading is None:
        return None
    ids = [task.quiz_id] if task.quiz_id else corrections.drafts_of(session, article.id)
    rows = [row for id in ids if (row := quizzes.of_teacher(session, article.teacher_id, id))]
    desks = tuple(_desk(session, row, article, reading) for row in rows)
    added = offering.added(session, article.id)
    return Work(count=article.corrected, reading=reading, desks=desks, added=added)


def outcomes(todo: Work) -> tuple[Outcome, ...]:
    """What becomes of every question: the part that takes time."""
    return tuple(_outcome(desk, todo) for desk in todo.desks)


def _outcome(desk: Desk, todo: Work) -> Outcome:
    fates = pure.followed(desk.asked, todo.reading, desk.seed, desk.types)
    standing = [question for one, (fate, question) in zip(desk.asked, fates, strict=True) if _stands(one, fate)]
    # What was dropped, or was offered and still could be, is not offered again.
    known = {id for fate, question in fates if fate is not Fate.WITHDRAWN for id in question.about}
    unasked = [id for id in todo.added.values() if id not in known]
    missing = desk.wanted - len(standing)
    return Outcome(fates, making.offers(unasked, standing, todo.reading, desk.wishes, desk.seed, missing))


def _stands(one: Asked, fate: Fate) -> bool:
    return fate is Fate.PUT_BACK or (not one.dropped and fate is not Fate.LEFT_OUT)


def finish(session: Session, task: Task, todo: Work | None, found: Sequence[Outcome]) -> bool:
    """Puts the new questions in place and ends the job, all or nothing; False when the job is another worker's now.

    What was changed by its teacher meanwhile is looked at anew: the job goes back into the queue.
    """
    if todo is None:
        return jobs.end(session, task, told="")
    article = session.get_one(ArticleRow, task.article_id)
    if article.corrected != todo.count:
        return jobs.end(session, task, told=OVERTAKEN)
    rows = {desk.quiz_id: quizzes.of_teacher(session, article.teacher_id, desk.quiz_id) for desk in todo.desks}
    drafts = set(corrections.drafts_of(session, article.id))
    for desk in todo.desks:
        row = rows[desk.quiz_id]
        if row is not None and (row.version != desk.version or not (task.quiz_id or row.id in drafts)):
            return jobs.give_back(session, task)
    tally: Counter[Fate] = Counter()
    for desk, outcome in zip(todo.desks, found, strict=True):
        row = rows[desk.quiz_id]
        if row is not None:
            tally.update(_place(row, desk, outcome, todo))
    told = [sentence(tally, len(todo.desks)), *_on_what_was_added(todo, found)]
    return jobs.end(session, task, told=" ".join(told))


def _on_what_was_added(todo: Work, found: Sequence[Outcome]) -> Iterator[str]:
    """What a teacher can do who has just added a statement and sees that no question asks about it."""
    new = todo.added.get(todo.count)
    if any(outcome.offers for outcome in found):
        yield ON_OFFER
    elif new and not any(new in question.about for outcome in found for _, question in outcome.fates):
        short = any(
            sum(_stands(*pair) for pair in zip(desk.asked, (fate for fate, _ in outcome.fates), strict=True))
            < desk.wanted
            for desk, outcome in zip(todo.desks, found, strict=True)
        )
        yield NONE_FAIR if short else FULL


def sentence(tally: Mapping[Fate, int], drafts: int = 1) -> str:
    """ "3 questions were made again, 7 stayed as they were." """
    told = [
        (Fate.MADE_AGAIN, "was made again", "were made again"),
        (Fate.LEFT_OUT, "was left out", "were left out"),
        (Fate.WARNED, "that you wrote got a warning", "that you wrote got a warning"),
        (Fate.PUT_BACK, "came back", "came back"),
        (Fate.SAME, "stayed as it was", "stayed as they were"),
    ]
    if not any(tally.get(fate, 0) for fate, *_ in told[:-1]):
        return "Corrected. No question rests on it: all stayed as they were."
    parts = [f"{count} {one if count == 1 else many}" for fate, one, many in told if (count := tally.get(fate, 0))]
    number, rest = parts[0].split(" ", 1)
    parts[0] = f"{number} {'question' if number == '1' else 'questions'} {rest}"
    return f"{f'In {drafts} drafts: ' if drafts > 1 else ''}{', '.join(parts)}."


def _desk(session: Session, row: QuizRow, article: ArticleRow, now: Reading) -> Desk:
    bases = {article.corrected: now}
    counts = {item.rests_on for item in row.items} | {i.before_on for i in row.items if i.before_on is not None}
    for count in counts - bases.keys():
        bases[count] = readings.at(session, article, count) or now
    wishes = codec.wishes_loads(row.wishes) if row.wishes else Wishes()
    questions = [codec.question_loads(item.body) for item in row.items]
    narrow = bool(wishes.types or wishes.skills)
    return Desk(
        quiz_id=row.id,
        version=row.version,
        seed=row.seed,
        types=tuple(sorted({question.type for question in questions})) if narrow else (),
        items=tuple(item.id for item in row.items),
        asked=tuple(
            Asked(
                question=question,
                base=bases[item.rests_on],
                before=_before(item, bases),
                written=item.edited,
                dropped=item.status == "dropped",
            )
            for item, question in zip(row.items, questions, strict=True)
        ),
        wishes=wishes,
        wanted=row.asked,
    )


def _before(item: ItemRow, bases: Mapping[int, Reading]) -> tuple[AnyQuestion, Reading] | None:
    if item.before is None or item.before_on is None:
        return None
    return codec.question_loads(item.before), bases[item.before_on]


def _place(row: QuizRow, desk: Desk, outcome: Outcome, todo: Work) -> list[Fate]:
    items = {item.id: item for item in row.items}
    article: Article = todo.reading.article
    told: list[Fate] = []
    for id, asked, (fate, question) in zip(desk.items, desk.asked, outcome.fates, strict=True):
        item: ItemRow = items[id]
        if fate is Fate.WITHDRAWN:
            row.items.remove(item)
            continue
        if fate is Fate.MADE_AGAIN:
            if item.before is None:
                item.before, item.before_on = item.body, item.rests_on
            item.rests_on = todo.count
        if fate is Fate.PUT_BACK and item.before_on is not None:
            item.rests_on, item.before, item.before_on = item.before_on, None, None
        if question != asked.question:
            item.body, item.quoted = codec.dumps(replace(question, id=id)), quoting.stored(question, article)
        if fate in (Fate.LEFT_OUT, Fate.PUT_BACK):
            item.status = "dropped" if fate is Fate.LEFT_OUT else "undecided"
        if not asked.dropped or fate is Fate.PUT_BACK:
            told.append(fate)
    offering.put(row, outcome.offers, article, todo.count)
    for position, item in enumerate(row.items):
        item.position = position
    row.follows, row.changed = todo.count, present()
    return told
