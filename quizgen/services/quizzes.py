"""A draft in, the teacher's changes to it, a Quiz ready to publish or print out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session

from quizgen import questions as asking
from quizgen.db import codec, keep
from quizgen.db.queries import quizzes
from quizgen.db.tables import ItemRow, QuizRow
from quizgen.db.tables import now as present
from quizgen.errors import Conflict, NotFound
from quizgen.model import AnyQuestion, Article, Quiz
from quizgen.questions.following import unmarked
from quizgen.questions.planning.whole import quiz_cautions
from quizgen.services import articles, editing, entry, jobs, offering, once, parts, quoting, readings, wishes
from quizgen.services.accounts import Teacher
from quizgen.services.jobs import Job
from quizgen.services.quiz_views import Item, QuizSummary, QuizView, item_view, not_asked_of, state_of, view, wishes_of

STATUSES = ("kept", "dropped", "undecided")
MOST_ITEMS = 60


def make(
    session: Session,
    teacher: Teacher,
    article_id: str,
    data: Mapping[str, Any],
) -> Job:
    """Queues the job that drafts one more quiz from a stored article.

    `data`: what `wishes.wished` takes; `seed` (None: drawn); `ticket` (of the form: sent twice, it is one job).
    """
    wished, seed = wishes.wished(data), wishes.seed(data.get("seed"))
    article = articles.row_of(session, teacher, article_id)
    job_id = once.id_for(data.get("ticket") or "", teacher.id, article_id, wished)
    return jobs.known(session, teacher, job_id) or jobs.queue(session, article, wished, seed, job_id)


def get(session: Session, teacher: Teacher, quiz_id: str) -> QuizView:
    """The quiz with all its items in order; NotFound when it is not the teacher's."""
    return view(session, _quiz(session, teacher, quiz_id))


def list_of(session: Session, teacher: Teacher) -> tuple[QuizSummary, ...]:
    """The teacher's quizzes, newest first."""
    items = quizzes.item_counts(session, teacher.id)
    publications = quizzes.newest_publications(session, teacher.id)
    attempts = quizzes.attempt_counts(session, teacher.id)
    summaries = []
    for row in quizzes.all_of_teacher(session, teacher.id):
        kept, total = items.get(row.id, (0, 0))
        publication = publications.get(row.id)
        students, submitted = attempts.get(publication.id, (0, 0)) if publication else (0, 0)
        summaries.append(
            QuizSummary(
                id=row.id,
                title=row.title,
                state=state_of(publication),
                kept=kept,
                total=total,
                join_code=publication.code if publication and publication.state == "open" else "",
                students=students,
                submitted=submitted,
                created=row.created,
            )
        )
    return tuple(summaries)


def shape_cautions(quiz: QuizView, article: Article) -> tuple[str, ...]:
    """What the teacher should know of the quiz as a whole, as it stands now: dropped items do not count."""
    kept = [item.question for item in quiz.items if item.status != "dropped"]
    return quiz_cautions(kept, article, quiz.wishes)


def edit_item(
    session: Session,
    teacher: Teacher,
    quiz_id: str,
    item_id: str,
    data: Mapping[str, Any],
    version: int | None = None,
) -> Item:
    """Changes a question; what `data` does not name stays. The item counts as edited and kept.

    All shapes: `stem`, `feedback`, `difficulty`, `points` (1..10), `evidence` (a list of quotations from the article).
    choice: `options` (list of {"text", "feedback"}), `correct` (index). matching: `prompts`, `responses` (texts),
    `key` (indices). true_false_not_stated: `rows` (list of {"text", "verdict", "feedback", "evidence"?}).
    numeric: `value`, `tolerance`, `unit`. short_text: `accepted`, `rivals` (texts).
    Raises InvalidInput at the field (`options-1`, `rows-0`, `stem` ...), Conflict when `version` is an older one.
    """
    quiz, row = _item(session, teacher, quiz_id, item_id, version)
    article = _article(session, quiz)
    before = codec.question_loads(row.body)
    question = parts.settled(editing.changed(unmarked(before), data, article))
    _put(row, question, article)
    parts.doubt(quiz.items, row, before)
    row.edited, row.status, row.rests_on = True, "kept", max(row.rests_on, quiz.follows)
    row.before = row.before_on = None
    return _saved(session, quiz, row)


def set_status(
    session: Session, teacher: Teacher, quiz_id: str, item_id: str, status: str, version: int | None = None
) -> Item:
    """Marks an item kept, dropped or undecided."""
    quiz, row = _item(session, teacher, quiz_id, item_id, version)
    if row.status == "dropped" and status == "dropped":
        offering.decline(row)
    parts.set_status(quiz.items, row, entry.one_of(status, "status", "The status", STATUSES))
    if status == "kept":
        row.before = row.before_on = None  # seen and kept: it stays, also when the correction is taken back
    return _saved(session, quiz, row)


def swap(session: Session, teacher: Teacher, quiz_id: str, item_id: str, version: int | None = None) -> Item:
    """Puts another question of the same type in the item's place; Conflict when the article yields no other."""
    quiz, row = _item(session, teacher, quiz_id, item_id, version)
    article = quizzes.article_of(session, quiz)
    old = codec.question_loads(row.body)
    reading, count = readings.of(session, article), article.corrected
    if old.type == editing.OWN or reading is None:
        raise Conflict("Only a question that quizgen wrote can be swapped; edit this one instead.")
    known = (codec.question_loads(item.body) for item in quiz.items)
    others = tuple(question for question in known if question.part_of != row.id)  # its part B goes with it
    # Chance moves on with every swap, so that swapping twice does not bring the first question back at once.
    quiz.swaps += 1
    wished, seen = wishes_of(quiz), row.version
    keep(session)  # a class may save answers while another question is looked for
    new = asking.replace(reading, others, old, Random(f"{quiz.seed} {quiz.swaps}"), wished)
    session.expire_all()
    quiz, row = _item(session, teacher, quiz_id, item_id, seen)
    if new is None:
        raise Conflict("The article gives no other question of this kind. Edit this one, or drop it.")
    _put(row, replace(new, id=row.id), reading.article)
    if second := parts.part_b(quiz.items, row):
        quiz.items.remove(second)  # it asked for the evidence of the question that is gone
        _number(quiz, quiz.items)
    row.edited, row.status, row.rests_on = False, "undecided", count
    row.before = row.before_on = None
    return _saved(session, quiz, row)


def move(session: Session, teacher: Teacher, quiz_id: str, item_id: str, direction: str) -> QuizView:
    """Moves an item, with its part B, one place `up` or `down`; at the end of the list nothing happens."""
    entry.one_of(direction, "direction", "The direction", ("up", "down"))
    quiz, row = _item(session, teacher, quiz_id, item_id, None)
    blocks = parts.blocks(quiz.items)
    here = next(place for place, block in enumerate(blocks) if row in block)
    there = here - 1 if direction == "up" else here + 1
    if 0 <= there < len(blocks):
        blocks[here], blocks[there] = blocks[there], blocks[here]
        _number(quiz, [item for block in blocks for item in block])
        session.flush()
        session.expire(quiz, ["items"])
    return view(session, quiz)


def add_own(session: Session, teacher: Teacher, quiz_id: str, data: Mapping[str, Any]) -> Item:
    """Adds the teacher's own question at the end.

    `data`: `shape` (choice, true_false_not_stated, numeric or short_text) and the keys of `edit_item`; `ticket` (of
    the form: sent twice, it is one question).
    """
    quiz = _quiz(session, teacher, quiz_id)
    item_id = once.id_for(data.get("ticket") or "", quiz.id, sorted(data.items(), key=str))
    if known := next((item for item in quiz.items if item.id == item_id), None):
        return item_view(known)
    if len(quiz.items) >= MOST_ITEMS:
        raise Conflict(f"A quiz may have {MOST_ITEMS} questions at most; drop one first.")
    article = _article(session, quiz)
    question = editing.own(data, article, item_id)
    row = ItemRow(id=item_id, position=len(quiz.items), status="kept", edited=True, rests_on=quiz.follows)
    _put(row, question, article)
    quiz.items.append(row)
    return _saved(session, quiz, row)


def rename(session: Session, teacher: Teacher, quiz_id: str, title: str) -> QuizView:
    """Gives the quiz another title (field `title`)."""
    quiz = _quiz(session, teacher, quiz_id)
    quiz.title = entry.line(title, "title", "A title", most=articles.TITLE_LENGTH)
    quiz.changed = present()
    session.flush()
    return view(session, quiz)


def delete(session: Session, teacher: Teacher, quiz_id: str, confirmed: bool = False) -> None:
    """Deletes the quiz with its answers. Conflict when students have taken it, unless `confirmed`."""
    quiz = _quiz(session, teacher, quiz_id)
    students = quizzes.attempts_at(session, quiz.id)
    if students and not confirmed:
        who = "1 student has" if students == 1 else f"{students} students have"
        raise Conflict(f"{who} taken this quiz; deleting it deletes all answers too. Confirm to delete it.")
    session.execute(delete_rows(QuizRow).where(QuizRow.id == quiz.id))


def as_quiz(session: Session, teacher: Teacher, quiz_id: str) -> Quiz:
    """What would be published or printed: every item that is not dropped, in order."""
    row = _quiz(session, teacher, quiz_id)
    return composed(row, _article(session, row))


def composed(row: QuizRow, article: Article) -> Quiz:
    """The quiz out of its rows, for this and the publishing service."""
    kept = [codec.question_loads(item.body) for item in row.items if item.status != "dropped"]
    here = {question.id for question in kept}
    return Quiz(
        title=row.title,
        seed=row.seed,
        article=article,
        questions=tuple(question for question in kept if not question.part_of or question.part_of in here),
        asked=row.asked,
        why_fewer=row.why_fewer,
        wishes=wishes_of(row),
        not_asked=not_asked_of(row),
    )


# ---------------------------------------------------------------------------------------------- rows


def row_of(session: Session, teacher: Teacher, quiz_id: str) -> QuizRow:
    """The row, for other services; NotFound when it is not the teacher's."""
    row = quizzes.of_teacher(session, teacher.id, quiz_id)
    if row is None:
        raise NotFound("There is no such quiz.")
    return row


_quiz = row_of


def _item(
    session: Session, teacher: Teacher, quiz_id: str, item_id: str, version: int | None
) -> tuple[QuizRow, ItemRow]:
    quiz = _quiz(session, teacher, quiz_id)
    row = next((item for item in quiz.items if item.id == item_id), None)
    if row is None:
        raise NotFound("There is no such question in this quiz.")
    if version is not None and version != row.version:
        raise Conflict("This question was changed elsewhere in the meantime. Save again if yours is to stand instead.")
    return quiz, row


def _article(session: Session, quiz: QuizRow) -> Article:
    return codec.article_loads(quizzes.article_of(session, quiz).body)


def _put(row: ItemRow, question: AnyQuestion, article: Article) -> None:
    row.body = codec.dumps(question)
    row.quoted = quoting.stored(question, article)


def _number(quiz: QuizRow, order: Sequence[ItemRow]) -> None:
    for position, item in enumerate(order):
        if item.position != position:
            item.position = position
    quiz.changed = present()


def _saved(session: Session, quiz: QuizRow, row: ItemRow) -> Item:
    quiz.changed = present()  # also moves the quiz's version on
    session.flush()
    return item_view(row)
