"""A note that several wrong options share is printed once, under the letters of all of them."""

import pytest

from quizgen.model import Choice, Option, why_not

NOT_SO, ELSEWHERE = "The sentence says that it may be so.", "The article says so of another bridge."


def asked(*notes: str | None) -> Choice:
    """A choice with one option for each note; None is the right one."""
    options = tuple(Option(f"Option {n}", note is None, note or "") for n, note in enumerate(notes))
    return Choice(id="Q1", type="t", stem="?", options=options)


@pytest.mark.parametrize(
    ("notes", "printed"),
    [
        ((None, NOT_SO, NOT_SO, NOT_SO), [("B, C or D", NOT_SO)]),
        ((NOT_SO, None, NOT_SO, ELSEWHERE), [("A or C", NOT_SO), ("D", ELSEWHERE)]),
        ((ELSEWHERE, NOT_SO, None, NOT_SO), [("A", ELSEWHERE), ("B or D", NOT_SO)]),
        ((NOT_SO, "", "", None), [("A", NOT_SO)]),
        ((None, "", ""), []),
    ],
)
def test_each_note_once_with_the_letters_of_its_options(notes, printed):
    found = why_not(asked(*notes))
    assert [(why.letters, why.note) for why in found] == printed
    assert [why.shared for why in found] == ["or" in letters for letters, _ in printed]


def test_the_note_to_the_right_option_is_none_of_them():
    right = Option("Yes", correct=True, feedback=NOT_SO)
    assert why_not(Choice(id="Q1", type="t", stem="?", options=(right, Option("No", feedback=NOT_SO)))) == (
        ("B", NOT_SO),
    )
