"""A question and its reading in, what is wrong with its options out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from statistics import median

from quizgen.model import AnyQuestion, Choice, Matching, Reading
from quizgen.questions.base import Nature
from quizgen.questions.english.likeness import words
from quizgen.questions.english.runs import Seldom
from quizgen.questions.english.shown import shown_texts
from quizgen.questions.english.wording import unstopped, word_count
from quizgen.questions.labels import last_of_all
from quizgen.questions.numbers.quantities import naturally_ordered
from quizgen.questions.sources.levelling import HONOURS, with_a_word_before
from quizgen.questions.sources.naming import how_many, named_among
from quizgen.questions.sources.the_public import live_there

_CATCH_ALL = Seldom(
    r"\b(?:all|none|both|neither|any) of (?:the above|these|them)\b|^(?:both )?[A-D] and [A-D]$",
    "above these them and",
    re.I,
)


def no_catch_all(question: AnyQuestion, _: Reading, __: Nature) -> Iterator[str]:
    """3 No "all of the above", no "A and C"."""
    if any(_CATCH_ALL.search(text) for text in shown_texts(question)):
        yield "an option sums up other options"


def options_distinct(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """2a One key, at least two rivals, no two options that mean one thing."""
    if isinstance(question, Choice) and (sum(o.correct for o in question.options), len(question.options)) not in (
        (1, 3),
        (1, 4),
        (1, 5),
    ):
        yield "there is not exactly one key among three to five options"
    texts = list(question.responses if isinstance(question, Matching) else shown_texts(question))
    if len({words(text) for text in texts}) != len(texts):
        yield "two options are the same"
    if sum(map(live_there, texts)) > 1:
        yield "two options are words for those who live there"
    named = list(named_among(texts, reading))
    for (one, mine), (other, theirs) in combinations(named, 2):
        if mine & theirs:
            yield f"two options name one source: {one} / {other}"


def options_alike(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """9 Options are of one kind, one case and one number of coordinated parts."""
    if not isinstance(question, Choice):
        return
    texts = [option.text for option in question.options]
    quotations = sum(text.startswith("“") for text in texts)
    if 0 < quotations < len(texts) and min(quotations, len(texts) - quotations) < 2:  # two of each tell nothing
        yield "only some options are quotations"
    starts = {text.lstrip("“‘£$€")[:1].isupper() or text.lstrip("“‘£$€")[:1].isdigit() for text in texts}
    if len(starts) > 1 and not naturally_ordered(list(question.options)):
        yield "options differ in case"
    if len({_stopped(text.rstrip("”")) for text in texts if not text.startswith("“")}) > 1:
        yield "options differ in end punctuation"
    # most options name nobody, which the first tells
    if all(how_many(text, reading) for text in texts) and len({how_many(text, reading) for text in texts}) > 1:
        yield "options name different numbers of sources"


#: "Ana Ruiz KC" among bare names.
_LETTERS_BEHIND = re.compile(rf"^[A-Z][\w.’'-]*(?: [\w.’'-]+)*? [^\W\d_a-z][\w’'-]+,? (?:{HONOURS})$")
_TWO_WORDS = re.compile(r"[A-Z][\w.’'-]* [A-Z][\w’'-]*[a-z]$")


def names_of_one_form(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """9 Names that stand side by side are of one form: not one alone has more than a first name and a surname."""
    if not isinstance(question, Choice):
        return
    texts = [option.text for option in question.options]
    bare = [text for text in texts if _TWO_WORDS.match(text)]
    if not bare:
        return
    for text in texts:
        word = "" if text in bare else with_a_word_before(text)
        if word and (word.isupper() or _is_a_word(word, reading.article.text)):
            yield f"one name alone stands with an office: {text}"
        elif text not in bare and _LETTERS_BEHIND.match(text):
            yield f"one name alone stands with letters behind it: {text}"


def _is_a_word(word: str, text: str) -> bool:
    """Does the article print it with a small letter as well, as no name is: "the wharfinger"?"""
    small = word.casefold()
    return small in text and re.search(rf"(?<![\w’'-]){re.escape(small)}(?![\w’'-])", text) is not None


def _stopped(text: str) -> bool:
    """Does a mark end it that is no part of its last word? "at 9 p.m." ends as "at noon" does."""
    return text[-1:] == "!" or (text[-1:] == "." and unstopped(text) != text)


def fair_lengths(question: AnyQuestion, reading: Reading, _: Nature) -> Iterator[str]:
    """8 A key more than twice as long as its rivals gives itself away (names are as long as they are)."""
    if not isinstance(question, Choice):
        return
    rivals = [word_count(option.text) for option in question.options if not option.correct]
    key = word_count(question.options[question.key].text)
    if rivals and key > 4 and key > 2 * median(rivals) and not names_only(question, reading):
        yield "the key is more than twice as long as its rivals"


def names_only(question: Choice, reading: Reading) -> bool:
    return all(how_many(option.text, reading) for option in question.options if not last_of_all(option))
