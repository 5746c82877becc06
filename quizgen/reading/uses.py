"""Doc in, how like the tried uses of a word its uses in the article are, out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.model import Span, Use

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc) -> Iterator[Use]:
    """What the pipeline has put into `doc.spans["uses"]`; nothing where it is another one than quizgen's own."""
    words = doc.spans.get("uses", ())
    likeness = words.attrs["likeness"] if words else ()
    for word, like in zip(words, likeness, strict=True):
        yield Use(Span(word.start_char, word.end_char), like)
