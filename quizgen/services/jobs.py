"""A job's id in, how far it has come out; and, for the worker, what to do next and where its findings go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from quizgen.db import codec
from quizgen.db.queries import jobs
from quizgen.db.tables import ArticleRow, ItemRow, JobRow, QuizRow, new_id
from quizgen.db.tables import now as present
from quizgen.errors import NotFound
from quizgen.model import Article, Quiz, Reading, Wishes
from quizgen.services import quoting, readings
from quizgen.services.accounts import Teacher

#: How long a worker may be silent before its job is taken to be orphaned, and how often a job is begun at most.
LEASE = timedelta(seconds=20)
TRIES = 3

#: What a job is for: to read an article and draft a quiz, or to let quizzes follow what was corrected.
MAKE, FOLLOW = "make", "follow"

GAVE_UP = "quizgen stopped three times while reading this article; try a shorter text, and tell whoever runs quizgen."


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Background work. `state`: queued, running, done or failed; `share` 0..1; `result` is the id of the quiz made.

    `step` is a phrase for the teacher ("Reading"); `error` one sentence that says what to do, "" when there is none.
    `article_id` names the article it works on, so that a failed job leads back to the text. `told` is what was done.
    """

    id: str
    kind: str
    state: str
    step: str = ""
    share: float = 0.0
    result: str = ""
    error: str = ""
    article_id: str = ""
    told: str = ""

    @property
    def finished(self) -> bool:
        return self.state in ("done", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What the worker needs for one job, so that it holds no transaction while it works."""

    id: str
    worker: str
    article: Article
    reading: Reading | None
    wishes: Wishes
    seed: int
    kind: str = MAKE
    article_id: str = ""
    quiz_id: str = ""
    corrected: int = 0


def get(session: Session, teacher: Teacher, job_id: str) -> Job:
    """The job; NotFound when it is not the teacher's."""
    row = jobs.of_teacher(session, teacher.id, job_id)
    if row is None:
        raise NotFound("There is no such job.")
    return view(row)


def known(session: Session, teacher: Teacher, job_id: str) -> Job | None:
    """The job if there is one: a form that was sent twice made it the first time."""
    row = jobs.of_teacher(session, teacher.id, job_id)
    return view(row) if row else None


def queue(session: Session, article: ArticleRow, wishes: Wishes, seed: int, job_id: str | None = None) -> Job:
    """Queues the reading of an article; the worker finds it within a second, or at once when woken."""
    row = JobRow(
        id=job_id or new_id(),
        teacher_id=article.teacher_id,
        article_id=article.id,
        kind=MAKE,
        wishes=codec.dumps(wishes),
        seed=seed,
    )
    session.add(row)
    session.flush()
    return view(row)


def queue_following(session: Session, article: ArticleRow, quiz_id: str = "") -> Job:
    """Queues the job that lets this quiz, or all drafts of the article, follow what was corrected."""
    row = JobRow(
        teacher_id=article.teacher_id,
        article_id=article.id,
        kind=FOLLOW,
        wishes=codec.dumps(Wishes()),
        seed=0,
        quiz_id=quiz_id,
    )
    session.add(row)
    session.flush()
    return view(row)


def view(row: JobRow) -> Job:
    return Job(
        id=row.id,
        kind=row.kind,
        state=row.state,
        step=row.step,
        share=row.share,
        result=row.quiz_id,
        error=row.error,
        article_id=row.article_id,
        told=row.told,
    )


# ---------------------------------------------------------------------------------------------- for the worker


def any_waiting(session: Session, *, now: datetime | None = None) -> bool:
    """Whether there is something to claim."""
    return jobs.next_waiting(session, now or present()) is not None


def claim(session: Session, worker: str, *, now: datetime | None = None) -> Task | None:
    """The next job for this worker, or None. A job that was begun too often is given up."""
    at = now or present()
    while row := jobs.next_waiting(session, at):
        if row.tries >= TRIES:
            row.state, row.error, row.lease, row.finished = "failed", GAVE_UP, None, at
            session.flush()
            continue
        row.state, row.lease, row.lease_until = "running", worker, at + LEASE
        row.tries += 1
        row.step, row.share = "Starting", 0.0
        session.flush()
        article = session.get_one(ArticleRow, row.article_id)
        return Task(
            id=row.id,
            worker=worker,
            article=codec.article_loads(article.body),
            reading=readings.of(session, article),
            wishes=codec.wishes_loads(row.wishes),
            seed=row.seed,
            kind=row.kind,
            article_id=article.id,
            quiz_id=row.quiz_id,
            corrected=article.corrected,
        )
    return None


def renew(session: Session, task: Task, *, step: str | None = None, share: float | None = None) -> bool:
    """Says that the worker lives, and how far it has come. False when the job is no longer the worker's."""
    values: dict[str, object] = {"lease_until": present() + LEASE}
    if step is not None:
        values["step"] = step[:80]
    if share is not None:
        values["share"] = share
    return jobs.change_mine(session, task.id, task.worker, **values)


def give_back(session: Session, task: Task) -> bool:
    """Puts a job that was interrupted by a clean stop back into the queue; the try does not count."""
    return jobs.change_mine(
        session, task.id, task.worker, state="queued", lease=None, lease_until=None, step="", tries=JobRow.tries - 1
    )


def fail(session: Session, task: Task, error: str) -> bool:
    """Ends the job with a sentence for the teacher."""
    return jobs.change_mine(session, task.id, task.worker, state="failed", lease=None, error=error, finished=present())


def end(session: Session, task: Task, *, told: str) -> bool:
    """Ends the job with a sentence on what was done."""
    done = {"state": "done", "lease": None, "step": "", "share": 1.0, "told": told, "finished": present()}
    return jobs.change_mine(session, task.id, task.worker, **done)


def store_reading(session: Session, task: Task, reading: Reading) -> bool:
    """Stores what was found in the article, so that it can be shown even if nothing can be asked about it."""
    if not renew(session, task):
        return False
    row = session.get_one(JobRow, task.id)
    session.get_one(ArticleRow, row.article_id).reading = codec.dumps(reading)
    return True


def finish(session: Session, task: Task, quiz: Quiz) -> str | None:
    """Stores the drafted quiz and ends the job; the quiz's id, or None when the job is no longer the worker's."""
    quiz_id = new_id()
    done = {"state": "done", "lease": None, "step": "", "share": 1.0, "quiz_id": quiz_id, "finished": present()}
    if not jobs.change_mine(session, task.id, task.worker, **done):
        return None
    row = session.get_one(JobRow, task.id)
    article = session.get_one(ArticleRow, row.article_id)
    session.add(
        QuizRow(
            id=quiz_id,
            teacher_id=article.teacher_id,
            article_id=article.id,
            title=article.title,
            asked=quiz.asked,
            why_fewer=quiz.why_fewer,
            wishes=codec.dumps(quiz.wishes),
            not_asked=codec.dumps(quiz.not_asked),
            seed=quiz.seed,
            follows=task.corrected,
            items=items_of(quiz, task.corrected),
        )
    )
    session.flush()
    if article.corrected != task.corrected:
        queue_following(session, article, quiz_id)  # something was corrected while the questions were written
    return quiz_id


def items_of(quiz: Quiz, rests_on: int = 0) -> list[ItemRow]:
    """The questions as items, in order. A question takes its item's id: one that tells its type would tell students
    something. A part B follows its part A to the new id."""
    ids = {question.id: new_id() for question in quiz.questions}
    drafted = [replace(q, id=ids[q.id], part_of=ids.get(q.part_of, "")) for q in quiz.questions]
    return [
        ItemRow(
            id=question.id,
            position=position,
            body=codec.dumps(question),
            quoted=quoting.stored(question, quiz.article),
            rests_on=rests_on,
        )
        for position, question in enumerate(drafted)
    ]
