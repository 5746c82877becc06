"""Names that stand beside each other, in one form."""

from __future__ import annotations

import pytest

from quizgen.questions.reference.names_alike import alike_in_form
from quizgen.questions.sources.word_before_name import begins_with_a_word
from tests.questions.draft import Draft

TEXT = "President Orr met Ida Lind, Tom Reyes and Kim Sol-ju. Lind and Reyes were glad. Harwick MP Ada Finch was not."
ALIKE = [
    # a title is left out, where a first name is known; else all go by their surnames, as far as those are known
    ("Harwick MP Ada Finch", ["Ida Lind", "Tom Reyes"], ("Ada Finch", ["Ida Lind", "Tom Reyes"])),
    ("President Orr", ["Ida Lind", "Tom Reyes"], ("Orr", ["Lind", "Reyes"])),
    ("President Orr", ["Ida Lind", "Kim Sol-ju"], ("Orr", ["Lind"])),
    ("President Orr", ["Kim Sol-ju"], ("President Orr", ["Kim Sol-ju"])),
    ("Ada Finch", ["Ida Lind"], ("Ada Finch", ["Ida Lind"])),
    ("Ada Finch SC", ["Ida Lind KC"], ("Ada Finch", ["Ida Lind"])),
    ("Garda Ada Finch", ["Ida Lind"], ("Ada Finch", ["Ida Lind"])),
]


@pytest.mark.parametrize(("meant", "rivals", "expected"), ALIKE)
def test_no_title_shows_who_is_meant(meant, rivals, expected):
    assert alike_in_form(meant, rivals, Draft(TEXT).reading()) == expected


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Brazen Ada Finch", True),  # what opens a sentence has a capital as well
        ("Ask Tom", True),
        ("Swede Henrik Orr", True),
        ("Ada Finch", False),
        ("Adrian Peter Orr", False),  # a first name that ends as the words for peoples do
        ("Prosecutor Ada Finch", False),
        ("Young Tom", False),
        ("Ask", False),
    ],
)
def test_a_word_before_a_name_is_none_of_it(name, begins):
    assert begins_with_a_word(name) is begins
