"""What stands where: found by halving, and no other than by looking at each."""

from random import Random

import pytest

from quizgen.model import Places, Span

HELD = ((Span(0, 4), "a"), (Span(2, 30), "long"), (Span(5, 7), "b"), (Span(9, 12), "c"))


@pytest.mark.parametrize(
    ("span", "there"),
    [
        (Span(0, 1), {"a"}),
        (Span(3, 6), {"a", "long", "b"}),
        (Span(7, 9), {"long"}),
        (Span(12, 13), {"long"}),
        (Span(30, 40), set()),
    ],
)
def test_what_overlaps_a_place_is_found(span, there):
    places = Places(HELD)
    assert {name for _, name in places.overlapping(span)} == there
    assert places.taken(span) is bool(there)


def test_it_finds_what_a_look_at_each_finds():
    rng = Random(7)
    held = [(Span(start, start + rng.randint(1, 40)), start) for start in (rng.randrange(500) for _ in range(90))]
    places = Places(held)
    for start in range(500):
        span = Span(start, start + 1 + start % 9)
        assert sorted(places.overlapping(span)) == sorted(one for one in held if one[0].overlaps(span))


def test_nothing_stands_nowhere():
    assert not Places(()).taken(Span(0, 5))
