"""A published revision's id in, its Quiz out, decoded once: it never changes and a class asks for it all lesson."""

from __future__ import annotations

import threading
from collections import OrderedDict

from sqlalchemy.orm import Session

from quizgen.db import codec
from quizgen.db.queries import quizzes
from quizgen.errors import NotFound
from quizgen.model import Quiz

_KEPT = 64
_quizzes: OrderedDict[str, Quiz] = OrderedDict()
_lock = threading.Lock()


def quiz(session: Session, revision_id: str) -> Quiz:
    """The quiz as it was published."""
    with _lock:
        if found := _quizzes.get(revision_id):
            _quizzes.move_to_end(revision_id)
            return found
    body = quizzes.revision_body(session, revision_id)
    if body is None:
        raise NotFound("This quiz is no longer there.")
    found = codec.quiz_loads(body)
    with _lock:
        _quizzes[revision_id] = found
        while len(_quizzes) > _KEPT:
            _quizzes.popitem(last=False)
    return found
