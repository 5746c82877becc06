"""A part B has the number of the question that it follows."""

import pytest

from quizgen.model import Numeric, for_student, numbers


def asked(id: str, part_of: str = "") -> Numeric:
    return Numeric(id=id, type="t", stem="?", value=1, part_of=part_of)


@pytest.mark.parametrize(
    ("questions", "printed"),
    [
        ((), ()),
        ((asked("x"), asked("y")), ("1", "2")),
        ((asked("x"), asked("y"), asked("z", "y"), asked("w")), ("1", "2a", "2b", "3")),
        ((asked("x"), asked("z", "x"), asked("y"), asked("w", "y")), ("1a", "1b", "2a", "2b")),
        ((asked("z", "y"), asked("x")), ("1", "2")),  # its part A is not there
        ((asked("y"), asked("x"), asked("z", "y")), ("1", "2", "3")),
    ],
)
def test_numbers_as_they_are_printed(questions, printed):
    assert numbers(questions) == printed
    assert numbers([for_student(question) for question in questions]) == printed
