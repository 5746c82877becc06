"""What a teacher chose in, checked wishes and a seed out."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from typing import Any

from quizgen.errors import InvalidInput
from quizgen.model import Difficulty, Wishes
from quizgen.questions import QUESTION_TYPES, USUAL_TYPES
from quizgen.questions.planning.skills import CODES
from quizgen.services import entry

MOST_QUESTIONS = 30
YOUNGEST, OLDEST = 3, 13
#: The types that quizgen chooses from where a teacher names none.
USUAL = tuple(kind.name for kind in USUAL_TYPES)


def wished(data: Mapping[str, Any]) -> Wishes:
    """The teacher's choices. Raises InvalidInput at the field.

    `data`: `questions` (1..30); `types` (names; empty means the usual ones) and `skills` (codes; empty means all);
    `difficulty` ("" means a mix from easy to hard); `grade` (3..13; "" means that the article sets it).
    """
    count = entry.whole(data.get("questions"), "questions", "The number of questions", least=1, most=MOST_QUESTIONS)
    grade = data.get("grade")
    free = grade in (None, "")
    return Wishes(
        questions=count,
        types=_names(data.get("types"), "types", "Types of question", [kind.name for kind in QUESTION_TYPES]),
        difficulty=_difficulty(data.get("difficulty")),
        skills=_names(data.get("skills"), "skills", "Skills", CODES),
        grade=None if free else entry.whole(grade, "grade", "The school year", least=YOUNGEST, most=OLDEST),
    )


def seed(given: object) -> int:
    """What chance starts with: as given, or drawn."""
    chance = secrets.randbelow(2**31) if given in (None, "") else given
    return entry.whole(chance, "seed", "The seed", least=0, most=2**31 - 1)


def _names(given: object, field: str, what: str, known: Collection[str]) -> tuple[str, ...]:
    names = entry.rows(given or (), field, what, least=0, most=60)
    if not all(name in known for name in names):
        raise InvalidInput(f"{what}: choose among those that are offered.", field)
    return tuple(dict.fromkeys(names))


def _difficulty(given: object) -> Difficulty | None:
    if given in (None, ""):
        return None
    try:
        return Difficulty(str(given))
    except ValueError as error:
        raise InvalidInput("Choose easy, medium or hard, or a mix of all.", "difficulty") from error
