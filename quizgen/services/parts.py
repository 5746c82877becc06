"""The items of a quiz in; which of them belong together, a question and its part B, out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.db import codec
from quizgen.db.tables import ItemRow
from quizgen.errors import Conflict
from quizgen.model import AnyQuestion
from quizgen.questions.english.shown import keys_of

CHANGED = "The question before it was changed: see whether this sentence still is its evidence."


def part_a(rows: Sequence[ItemRow], row: ItemRow) -> ItemRow | None:
    """The item whose evidence this one asks for; None when it is no part B."""
    wanted = codec.question_loads(row.body).part_of
    return next((other for other in rows if other.id == wanted), None) if wanted else None


def part_b(rows: Sequence[ItemRow], row: ItemRow) -> ItemRow | None:
    """The item that asks for the evidence of this one."""
    return next((other for other in rows if codec.question_loads(other.body).part_of == row.id), None)


def blocks(rows: Sequence[ItemRow]) -> list[list[ItemRow]]:
    """The items in order, a question and its part B in one block."""
    found: list[list[ItemRow]] = []
    for row in rows:
        first = part_a(rows, row)
        home = next((block for block in found if first in block), None) if first else None
        if home is None:
            found.append([row])
        else:
            home.append(row)
    return found


def doubt(rows: Sequence[ItemRow], row: ItemRow, before: AnyQuestion) -> None:
    """Warns on the part B of a question that was edited, where its answer or its evidence is not what it was."""
    now, second = codec.question_loads(row.body), part_b(rows, row)
    if second is None or (keys_of(now) == keys_of(before) and now.evidence == before.evidence):
        return
    question = settled(codec.question_loads(second.body))
    second.body = codec.dumps(replace(question, warnings=(*question.warnings, CHANGED)))


def settled(question: AnyQuestion) -> AnyQuestion:
    """The question without that warning: its teacher has seen to it."""
    return replace(question, warnings=tuple(warning for warning in question.warnings if warning != CHANGED))


def set_status(rows: Sequence[ItemRow], row: ItemRow, status: str) -> None:
    """Gives an item its status. A part B is dropped and put back with its question; it may be dropped alone."""
    first, second = part_a(rows, row), part_b(rows, row)
    if first is not None and first.status == "dropped" and status != "dropped":
        raise Conflict("This asks for the evidence of a question that is dropped. Put that one back first.")
    if second is not None and "dropped" in (row.status, status) and row.status != status:
        second.status = "dropped" if status == "dropped" else "undecided"
    row.status = status
