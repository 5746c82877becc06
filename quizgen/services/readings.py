"""An article's row in, its reading as the machine found it or as its teacher has corrected it, out."""

from __future__ import annotations

from sqlalchemy.orm import Session

from quizgen.corrections import corrected
from quizgen.db import codec
from quizgen.db.queries import corrections
from quizgen.db.tables import ArticleRow
from quizgen.model import Reading


def found(row: ArticleRow) -> Reading | None:
    """What the machine found; None until the article is read."""
    return codec.reading_loads(row.reading) if row.reading else None


def of(session: Session, row: ArticleRow) -> Reading | None:
    """What holds now, with all corrections; None until the article is read."""
    return at(session, row, row.corrected)


def at(session: Session, row: ArticleRow, count: int) -> Reading | None:
    """What held when the article's corrections had been changed `count` times."""
    reading = found(row)
    if reading is None or count == 0:
        return reading
    rows = corrections.of_article(session, row.id)
    counted = (one for one in rows if one.number <= count and (one.ended is None or one.ended > count))
    return corrected(reading, (codec.correction_loads(one.body) for one in counted))
