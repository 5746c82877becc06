"""A text of a question in, the same without the star of a footnote out: "Callan" where the paper has "Callan*"."""

from __future__ import annotations

import re

_STAR = re.compile(r"(?<=[^\W\d_])\*+(?![\w*])")


def without_note_marks(text: str) -> str:
    """The text without stars right behind a word: what they point to ("*Names have been changed") is not printed."""
    return _STAR.sub("", text) if "*" in text else text
