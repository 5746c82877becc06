"""Texts in, the same as another newsroom might have set them out: quotation marks, letter case."""

from __future__ import annotations

import random
from dataclasses import replace

from quizgen.language.pieces import GLUES, SHAPE_IDS, SHAPES, STRAIGHT, shape
from quizgen.language.training.texts import Text


def varied(text: Text, rng: random.Random) -> Text:
    """The text as another newsroom might have set it: quotation marks straight or curly; labels stay as they are."""
    way = rng.random()
    words = text.words
    if way < 0.35:
        words, opened = list(words), False
        for place, word in enumerate(words):
            if place in text.paragraphs:
                opened = False
            if word in ('"', "``", "''"):
                words[place] = "”" if opened else "“"
                opened = not opened
            elif "'" in word:
                words[place] = word.replace("'", "’")
    elif way < 0.7:
        words = [word.translate(STRAIGHT) for word in words]
    return replace(text, words=words) if words is not text.words else text


UPPER, LOWER, TITLE = shape("UP"), shape("low"), shape("Title")


def recased(shapes: list[int], way: float) -> list[int]:
    """Shape ids as if the text stood in capitals, in lower case or in a headline's; the encoder itself is uncased."""
    to = UPPER if way < 0.4 else LOWER if way < 0.7 else TITLE
    lettered = {shape(word) for word in ("UP", "A", "low", "Title", "McDonald", "iPhone")}
    turned = []
    for code in shapes:
        if code == 0:
            turned.append(0)
            continue
        further, rest = divmod(code - 1, SHAPES * GLUES)
        kind, glue = divmod(rest, GLUES)
        turned.append(1 + further * SHAPES * GLUES + (to if kind in lettered else kind) * GLUES + glue)
    assert max(turned, default=0) < SHAPE_IDS
    return turned
