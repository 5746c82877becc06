"""What a teacher changes in an order of events: the lines are given in the right order and stay mixed for the class."""

from __future__ import annotations

import pytest

from quizgen.errors import InvalidInput
from quizgen.services import editing
from tests import factories

WARNED, BROKE, CLOSED = factories.ordering().items


@pytest.mark.parametrize(
    ("ordered", "items", "key"),
    [
        ((BROKE, CLOSED, WARNED), (WARNED, BROKE, CLOSED), (1, 2, 0)),  # as it was
        ((BROKE, "The port shut.", WARNED), (WARNED, BROKE, "The port shut."), (1, 2, 0)),
        ((CLOSED, BROKE, WARNED), (WARNED, CLOSED, BROKE), (1, 2, 0)),
        (("C.", "A.", "D.", "B."), ("A.", "B.", "C.", "D."), (2, 0, 3, 1)),
        (("A.", "B.", "C.", "D."), ("D.", "C.", "B.", "A."), (3, 2, 1, 0)),
    ],
)
def test_lines_in_the_right_order_are_shown_in_another(ordered, items, key):
    changed = editing.changed(factories.ordering(), {"ordered": ordered}, factories.article())
    assert (changed.items, changed.key) == (items, key)
    assert tuple(changed.items[item] for item in changed.key) == tuple(ordered)


@pytest.mark.parametrize(
    ("ordered", "field"),
    [
        ([BROKE, CLOSED], "ordered"),
        ([BROKE, CLOSED, BROKE.upper()], "ordered"),
        ([BROKE, "", CLOSED], "ordered-1"),
        ([f"{i}." for i in range(9)], "ordered"),
        ("abc", "ordered"),
    ],
)
def test_what_cannot_be_an_order_is_refused_at_its_field(ordered, field):
    with pytest.raises(InvalidInput) as caught:
        editing.changed(factories.ordering(), {"ordered": ordered}, factories.article())
    assert caught.value.field == field
