"""Texts of which one stands in whatever a pattern finds."""

from __future__ import annotations

import pytest

from quizgen.questions.english.needed import needed


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"\b(?:axed|axing|to axe)\b(?! (?:throw|attack))", ("axed", "axing", "to axe")),
        (r"\bbust(?:s|ed)? (?:[a-z-]+ ){0,3}(?:ring|gang)\b", ("bust",)),  # either is as long
        (r"plans?", ("plan",)),
        (r"(?<=[a-z] )blasts (?:[a-z’']+ )+(?:over|for)\b", ("blasts ",)),
        (r"no+n", ("no",)),
        (r"a\.b[xy]cd", ("a.b",)),
        (r"over(?!the phone|odds|\$|£)", ("over",)),
        (r"(?:cut(?:s|ting)?|axe)+ it", ("axe", "cut")),
        (r"(?P<words>hail|[a-z]+)", ()),  # the second choice needs nothing
        (r"(?:ab)?c", ()),
    ],
)
def test_what_a_pattern_needs(pattern: str, texts: tuple[str, ...]) -> None:
    assert needed(pattern) == texts
