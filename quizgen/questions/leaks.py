"""Two questions in, whether one gives the other's key away out."""

from __future__ import annotations

from quizgen.model import AnyQuestion, Matching, Ordering, TrueFalseNotStated
from quizgen.questions.likeness import content_words, same_words, shared
from quizgen.questions.shown import keys_of, shown_texts

#: So many words that carry meaning tell that a figure is of the same thing.
LEAST_IN_COMMON = 2


def leaks(question: AnyQuestion, other: AnyQuestion) -> bool:
    """12 Does the other question give this one's key away, by showing it together with what this one asks about?"""
    asked = question.stem
    for text in (other.stem, *shown_texts(other), *(f"{other.stem} {t}" for t in keys_of(other))):
        for key in keys_of(question):
            if (
                same_words(key, text)
                and shared(asked, text) >= 0.5
                and len(content_words(asked) & content_words(text)) >= 3
            ):
                return True
    if any(_figure_told(key, asked, text) for key in keys_of(question) for text in (other.stem, *shown_texts(other))):
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


def _figure_told(key: str, asked: str, text: str) -> bool:
    """A number or a year is given away by less than a name is: "Up to 300 jobs would go" beside "_____ jobs"."""
    if not any(letter.isdigit() for letter in key) or not same_words(key, text):
        return False
    return len(content_words(asked) & content_words(text)) >= LEAST_IN_COMMON


def overlaps(question: AnyQuestion, other: AnyQuestion) -> bool:
    """Does one show as a rival what the other asks about? Not a leak, but a hint that a better mix avoids."""
    mine = [question.stem, *shown_texts(question)]
    theirs = [other.stem, *shown_texts(other)]
    return any(
        min(len(content_words(a)), len(content_words(b))) >= 3 and max(shared(a, b), shared(b, a)) >= 0.8
        for a in mine
        for b in theirs
    )
