"""Of many findings some are taken, from all parts of the article."""

from __future__ import annotations

import pytest

from quizgen.questions.spread import MOST, spread


@pytest.mark.parametrize(
    ("findings", "most", "taken"),
    [
        ([], 3, []),
        ("abc", 3, ["a", "b", "c"]),
        ("abcdef", 3, ["a", "c", "e"]),
        ("abcdefg", 3, ["a", "c", "e"]),
        (range(1000), 4, [0, 250, 500, 750]),
    ],
)
def test_findings_are_taken_at_even_distances(findings, most: int, taken: list[object]) -> None:
    assert spread(findings, most) == taken


def test_an_ordinary_article_loses_none() -> None:
    assert spread(range(MOST)) == [*range(MOST)]
