"""Two questions in, whether one gives the other's key away out."""

from __future__ import annotations

import re

from quizgen.model import AnyQuestion, Choice, Matching, Ordering, Row, TrueFalseNotStated, Verdict
from quizgen.questions.likeness import content_words, same_words, shared
from quizgen.questions.shown import keys_of, shown_texts

#: So many words that carry meaning tell that a figure is of the same thing.
LEAST_IN_COMMON = 2
#: So much of a row in another question prints its sentence.
ROW_TOLD = 0.5


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
    if any(_figure_told(key, asked, text) for key in keys_of(question) for text in (other.stem, *shown_texts(other))):
        return True
    if isinstance(question, TrueFalseNotStated):
        return any(_tells_row(row, text) for row in question.rows for text in (other.stem, *shown_texts(other)))
    if isinstance(question, Matching):
        pairs = [f"{prompt} {question.responses[i]}" for prompt, i in zip(question.prompts, question.key, strict=True)]
        return any(shared(pair, f"{other.stem} {key}") >= 0.75 for pair in pairs for key in keys_of(other) or [""])
    if isinstance(question, Ordering):
        # "What happened after the bridge was closed?": one line that tells of two of the events tells their order
        told = (f"{other.stem} {text}" for text in keys_of(other) or [""])
        return any(sum(shared(item, text) >= 0.75 for item in question.items) > 1 for text in told)
    return False


def _tells_row(row: Row, text: str) -> bool:
    """Is the sentence of the row, or what the article says in the place of its exchanged word, printed elsewhere?"""
    if shared(row.text, text) >= ROW_TOLD:
        return True
    said = re.findall(r"“([^”]+)”", row.feedback) if row.verdict is Verdict.FALSE else []
    common = len(content_words(row.text) & content_words(text))
    return any(same_words(one, text) for one in said[:1]) and common >= LEAST_IN_COMMON


def _figure_told(key: str, asked: str, text: str) -> bool:
    """A number or a year is given away by less than a name is: "Up to 300 jobs would go" beside "_____ jobs"."""
    if not any(letter.isdigit() for letter in key) or not same_words(key, text):
        return False
    return len(content_words(asked) & content_words(text)) >= LEAST_IN_COMMON


#: A name beside so many of the words asked about, and so much of what is asked, tells who said it.
TOPIC_WORDS, TOPIC_SHARE, STATEMENT_SHARE = 2, 0.34, 0.7


def names_the_speaker(asked: AnyQuestion, other: AnyQuestion) -> bool:
    """Does the other question print who said it beside the topic, or the very statement that is asked about?

    "What kind of source is Lena Brandt, who wants a new pier?" answers "Who said that a new pier is needed?"
    """
    told = _content_of(asked.stem)
    if len(told) < TOPIC_WORDS:
        return False
    texts = [other.stem, *shown_texts(other)]
    for text in [*texts, *(f"{other.stem} {key}" for key in keys_of(other)[:1])]:
        held = content_words(text)
        both = len(told & held)
        if len(texts) > 1 and text != other.stem and both >= STATEMENT_SHARE * len(told) and both > TOPIC_WORDS:
            return True  # the same quotation or claim is shown twice
        topic = both >= TOPIC_WORDS and both >= TOPIC_SHARE * len(told)
        if topic and any(_name_in(answer, text) for answer in keys_of(asked)):
            return True
    return False


def _name_in(answer: str, text: str) -> bool:
    """Is the name there, or the surname of a person?"""
    last = answer.split()[-1]
    return same_words(answer, text) or (len(last) > 3 and last[:1].isupper() and same_words(last, text))


def _content_of(stem: str) -> frozenset[str]:
    """The words of a stem that are not the frame of the question."""
    return content_words(stem) - _FRAME


_FRAME = content_words("source said words used missing gap belongs sentence article according statement")


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
