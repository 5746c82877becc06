"""Two questions in, whether one gives the other's key away out."""

from __future__ import annotations

import re

from quizgen.model import AnyQuestion, Choice, Matching, Ordering, TrueFalseNotStated
from quizgen.questions.likeness import content_words, same_words, shared
from quizgen.questions.shown import keys_of, shown_texts


def leaks(question: AnyQuestion, other: AnyQuestion) -> bool:
    """12 Does the other question give this one's key away, by showing it together with what this one asks about?"""
    if _marked_elsewhere(question, other):
        return True
    asked = question.stem
    for text in (other.stem, *shown_texts(other), *(f"{other.stem} {t}" for t in keys_of(other))):
        for key in keys_of(question):
            if (
                same_words(key, text)
                and shared(asked, text) >= 0.5
                and len(content_words(asked) & content_words(text)) >= 3
            ):
                return True
    if isinstance(question, TrueFalseNotStated):
        return any(
            shared(row.text, f"{other.stem} {text}") >= 0.75 for row in question.rows for text in ("", *keys_of(other))
        )
    if isinstance(question, Matching):
        pairs = [f"{prompt} {question.responses[i]}" for prompt, i in zip(question.prompts, question.key, strict=True)]
        return any(shared(pair, f"{other.stem} {key}") >= 0.75 for pair in pairs for key in keys_of(other) or [""])
    if isinstance(question, Ordering):
        # "What happened after the bridge was closed?": one line that tells of two of the events tells their order
        told = (f"{other.stem} {text}" for text in keys_of(other) or [""])
        return any(sum(shared(item, text) >= 0.75 for item in question.items) > 1 for text in told)
    return False


def _marked_elsewhere(question: AnyQuestion, other: AnyQuestion) -> bool:
    """Which words are a quotation is no question where another question prints them in quotation marks."""
    if not isinstance(question, Choice) or any(text.startswith("“") for text in shown_texts(question)):
        return False
    marked = [part for text in (other.stem, *shown_texts(other)) for part in re.findall(r"“([^”]+)”", text)]
    options = (option.text for option in question.options)
    return any(len(content_words(o)) >= 4 and same_words(o, part) for o in options for part in marked)


def overlaps(question: AnyQuestion, other: AnyQuestion) -> bool:
    """Does one show as a rival what the other asks about? Not a leak, but a hint that a better mix avoids."""
    mine = [question.stem, *shown_texts(question)]
    theirs = [other.stem, *shown_texts(other)]
    return any(
        min(len(content_words(a)), len(content_words(b))) >= 3 and max(shared(a, b), shared(b, a)) >= 0.8
        for a in mine
        for b in theirs
    )
