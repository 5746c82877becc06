"""A question of several options in, what is printed of why the wrong ones are wrong out: each note once."""

from __future__ import annotations

from string import ascii_uppercase
from typing import NamedTuple

from quizgen.model.questions import Choice


class WhyNot(NamedTuple):
    """The letters of wrong options as they are printed ("A", "B, C or D"), and the note that is true of all of them."""

    letters: str
    note: str

    @property
    def shared(self) -> bool:
        return len(self.letters) > 1


def why_not(question: Choice) -> tuple[WhyNot, ...]:
    """Why the wrong options are wrong, in the order of the first that each note is of; those without a note are left
    out. Labels such as "It is possible, but it is not certain" are all wrong for one reason, which is read once."""
    found: dict[str, list[str]] = {}
    for letter, option in zip(ascii_uppercase, question.options, strict=False):
        if not option.correct and option.feedback:
            found.setdefault(option.feedback, []).append(letter)
    return tuple(WhyNot(_either(letters), note) for note, letters in found.items())


def _either(letters: list[str]) -> str:
    *before, last = letters
    return f"{', '.join(before)} or {last}" if before else last
